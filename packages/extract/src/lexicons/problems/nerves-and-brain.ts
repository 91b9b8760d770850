/** Brain, nerves, sleep. Rows: see `problems.ts` in the folder above. */
export const nervesAndBrain = `
# acute-systemic
I63.9 !; stroke; cva; cerebrovascular accident; cerebral infarction; brain infarct; cerebral infarct; basal ganglia infarction; thalamic infarct
I63.51{1,2,3,9} !; middle cerebral artery stroke; left middle cerebral artery stroke; right middle cerebral artery stroke; mca stroke; left mca stroke; right mca stroke; mca infarct; left mca infarct; right mca infarct
I63.40 !; embolic stroke
I63.81 !; lacunar stroke; lacunar infarct; lacunar infarction
G45.9; transient ischemic attack; tia; mini stroke
G45.3; amaurosis fugax
I62.9 !; intracranial hemorrhage; brain bleed; intracranial bleed
I61.9 !; intracerebral hemorrhage; hemorrhagic stroke; intraparenchymal hemorrhage
I60.9 !; subarachnoid hemorrhage; sah
I62.00 !; subdural hematoma; sdh; subdural hemorrhage
I62.03; chronic subdural hematoma
I67.4 !; hypertensive encephalopathy
G93.40 !; encephalopathy
G92.9 !; toxic encephalopathy
G93.41 !; metabolic encephalopathy
G93.2; increased intracranial pressure; raised intracranial pressure; elevated intracranial pressure
R41.0 !; delirium; acute confusional state
R40.20 !; coma; comatose
G40.901 !; status epilepticus
G37.3 !; transverse myelitis
G70.01 !; myasthenic crisis
G61.0 !; guillain-barre syndrome; guillain-barre; =AIDP
G03.9 !; meningitis
G04.90 !; meningoencephalitis
G03.0 !; aseptic meningitis
A87.9 !; viral meningitis
G00.9 !; bacterial meningitis
G04.90 !; encephalitis
B00.4 !; herpes encephalitis; herpes simplex encephalitis
G06.0 !; brain abscess
G06.1 !; spinal epidural abscess
G06.2 !; epidural abscess
G95.20 !; spinal cord compression; cord compression
G83.4 !; cauda equina syndrome; cauda equina
# history
Z86.73; history of stroke; history of cva; history of cerebrovascular accident; status post cva; prior stroke; prior cva; old stroke; old cva; previous stroke; h/o cva; remote stroke; status post stroke; remote cva; old infarct
Z86.73; history of transient ischemic attack; history of tia; history of tias; prior tia; previous tia
# chronic
I69.30; sequelae of stroke; stroke sequelae; late effects of stroke; residual deficits from stroke; post stroke deficits
I69.359; hemiparesis after stroke; left hemiparesis after stroke; right hemiparesis after stroke; residual hemiparesis; hemiparesis due to stroke
I69.320; aphasia after stroke; aphasia following stroke
I67.1; cerebral aneurysm; intracranial aneurysm; brain aneurysm
I67.9; cerebrovascular disease; cerebral vascular disease
R90.82; white matter disease; white matter lesions; white matter changes
I67.9; cerebral small vessel disease; small vessel ischemic disease; small vessel disease; chronic microvascular disease; microvascular ischemic changes
G91.9; hydrocephalus
G91.0; communicating hydrocephalus
G93.2; idiopathic intracranial hypertension; pseudotumor cerebri; benign intracranial hypertension; =IIH
F03.90; dementia; major neurocognitive disorder; progressive dementia; dementing illness
G30.9; alzheimer disease; alzheimer's dementia; alzheimer's; dementia of alzheimer type; dementia alzheimer's type
F01.50; vascular dementia; multi-infarct dementia; multiinfarct dementia
G31.83; lewy body dementia; dementia with lewy bodies
G31.09; frontotemporal dementia
G31.01; pick disease
G31.84; mild cognitive impairment; =MCI
R41.89; cognitive impairment; cognitive dysfunction; cognitive deficit; cognitive slowing; cognitive problems
G40.909; epilepsy; seizure disorder; epileptic; convulsive disorder
G40.A09; absence epilepsy; petit mal; absence seizures
G40.919; intractable epilepsy; refractory epilepsy
G40.209; complex partial seizures; partial complex seizures; temporal lobe epilepsy; complex partial epilepsy
G40.109; focal epilepsy; partial epilepsy; localization-related epilepsy
G40.309; generalized epilepsy; grand mal epilepsy
G40.B09; juvenile myoclonic epilepsy; early morning myoclonus
G40.409; myoclonic epilepsy
F44.5; pseudoseizures; nonepileptic seizures; nonepileptic spells; psychogenic seizures; non-epileptic events
G43.909; migraine; migraine headache; migrainous headache
G43.109; migraine with aura; classic migraine
G43.009; migraine without aura
G43.709; chronic migraine; transformed migraine
G43.919; intractable migraine
G43.901; status migrainosus
G44.209; tension headache; muscle contraction headache; tension type headache; stress headache; muscle tension headache; tension cephalgia
G44.009; cluster headache
G44.40; medication overuse headache; rebound headache; analgesic rebound headache
M54.81; occipital neuralgia
F07.81; post-concussion syndrome; postconcussive syndrome; post concussive syndrome; postconcussion syndrome; post-concussive symptoms; concussion syndrome; post concussion symptoms
G50.0; trigeminal neuralgia; tic douloureux
G20.A1; parkinson disease; parkinson's
G20.C; parkinsonism
G23.1; progressive supranuclear palsy
G25.0; essential tremor; familial tremor
G24.9; dystonia
G24.3; cervical dystonia; spasmodic torticollis
G25.81; restless legs syndrome; =RLS; restless leg syndrome; restless legs
F95.9; tics; tic disorder
F95.2; tourette syndrome; tourette's
G10; huntington disease; huntington
G24.01; tardive dyskinesia
G12.21; amyotrophic lateral sclerosis; =ALS; lou gehrig's disease
G12.20; motor neuron disease
G35.D; multiple sclerosis
G35.A; relapsing-remitting multiple sclerosis; =RRMS; relapsing remitting ms
G37.9; demyelinating disease; optic neuritis with demyelination; demyelination
G70.00; myasthenia gravis
G61.81; chronic inflammatory demyelinating polyneuropathy; =CIDP
G80.9; cerebral palsy
G80.1; spastic diplegia
G81.9{1,2,0}; hemiplegia; hemiparesis; left hemiplegia; right hemiplegia; left hemiparesis; right hemiparesis
G82.20; paraplegia; paraparesis; paraplegic
G82.50; quadriplegia; tetraplegia; quadriplegic; quadriparesis
G95.9; myelopathy
G95.9; cervical myelopathy
M47.12; cervical spondylotic myelopathy
M47.10; spondylotic myelopathy
G95.0; syringomyelia; syrinx
Q05.9; spina bifida; myelomeningocele
G93.5; chiari malformation; chiari i malformation
G62.9; polyneuropathy; neuropathy
M79.2; neuropathic pain
G62.89; small fiber neuropathy
G60.9; idiopathic peripheral neuropathy; idiopathic neuropathy
G62.0; chemotherapy-induced neuropathy
G62.0; drug-induced neuropathy
G62.1; alcoholic neuropathy
G60.0; hereditary neuropathy
G60.0; charcot-marie-tooth disease; charcot-marie-tooth
G56.0{1,2,3,0}; carpal tunnel syndrome; cts; carpal tunnel; median nerve entrapment; median neuropathy at the wrist
G56.1{1,2,3,0}; median neuropathy
G56.2{1,2,3,0}; cubital tunnel syndrome; cubital tunnel
G56.2{1,2,3,0}; ulnar neuropathy; ulnar nerve entrapment; tardy ulnar palsy
G56.3{1,2,3,0}; radial neuropathy; radial nerve palsy
G57.5{1,2,3,0}; tarsal tunnel syndrome; tarsal tunnel
G57.1{1,2,3,0}; meralgia paresthetica
G57.6{1,2,3,0}; morton neuroma; interdigital neuroma; foot neuroma
G57.3{1,2,3,0}; peroneal neuropathy; foot drop neuropathy; peroneal nerve palsy
M21.37{1,2,9}; foot drop; footdrop
G54.0; brachial plexopathy; brachial plexus palsy
G54.0; thoracic outlet syndrome
G90.50; complex regional pain syndrome; =CRPS; reflex sympathetic dystrophy; =RSD
B02.29; postherpetic neuralgia; post-herpetic neuralgia; =PHN
G89.29; chronic pain; chronic nonmalignant pain
G89.4; chronic pain syndrome
G89.3; cancer pain; neoplasm related pain; malignant pain; pain due to metastatic cancer; cancer related pain
G47.00; insomnia; difficulty sleeping; trouble sleeping; poor sleep; sleeplessness; difficulty falling asleep
F51.01; primary insomnia
F51.5; nightmares
G47.10; hypersomnia; excessive somnolence; daytime sleepiness; daytime somnolence
G47.419; narcolepsy
G47.50; parasomnia
F51.3; sleepwalking; somnambulism
G47.52; rem sleep behavior disorder
G93.32; chronic fatigue syndrome; myalgic encephalomyelitis
Q85.00; neurofibromatosis
Q85.1; tuberous sclerosis
G71.00; muscular dystrophy
G71.01; duchenne muscular dystrophy
R62.50; developmental delay
F82; motor delay
F88; global developmental delay
R62.0; delayed milestones
F80.9; speech delay; language delay; delayed speech; late talker
F80.1; expressive language delay
Q90.9; down syndrome; trisomy 21
M54.12; cervical radiculopathy; cervical radiculitis
G25.3; myoclonus; myoclonic jerking; myoclonic jerks
# undiagnosed
R90.0; brain mass; intracranial mass
R90.89; abnormal brain imaging; abnormal mri of brain; abnormal brain mri; abnormal mri brain; abnormal head ct
G93.9; brain lesion; lesion of brain
R56.9; seizure; new onset seizure; new-onset seizures; convulsion
R40.4; spells; transient alteration of awareness
R29.810; facial weakness; facial droop; facial asymmetry
R53.1; one-sided weakness; right-sided weakness; left-sided weakness; unilateral weakness
R53.1 !; focal weakness; sudden weakness; acute weakness of one side
R27.0; ataxia; incoordination
R55; syncope; syncopal episode; passed out; fainting; blackout; loss of consciousness
R55; presyncope; near-syncope; pre-syncope
R47.01 !; aphasia
R47.1; dysarthria; slurred speech
H53.2; diplopia; double vision
R25.9; abnormal involuntary movements; involuntary movements
# symptom
R41.89; cognitive decline
R41.3; memory loss; memory concerns; forgetfulness; memory problems; memory impairment; memory difficulty; memory deficit; amnesia; memory complaints; forgetful; poor memory
R41.0; confusion; disorientation; confusional state
R41.82 !; altered mental status; =AMS; change in mental status; mental status change; altered level of consciousness
R41.89 !; unresponsiveness; unresponsive episode; found down; found unresponsive
R40.1 !; obtundation; stupor
R51.9; headache; head pain; cephalgia; cephalalgia
R25.1; tremor; shaking
M79.2; neuralgia; neuritis
R52; intractable pain
R52; pain
R52; body aches; generalized pain; aches and pains; generalized aches
R20.0; numbness; loss of sensation
R20.2; paresthesia; tingling; numbness and tingling; pins and needles; tingling and numbness
R53.1; weakness; weak
M62.81; muscle weakness
R29.898; limb weakness; leg weakness; lower extremity weakness; arm weakness; upper extremity weakness
R26.9; gait disturbance; gait abnormality; gait dysfunction; gait difficulty; impaired gait; gait disorder; abnormal gait; ambulatory dysfunction; gait impairment
R26.89; impaired balance; balance problems; imbalance; poor balance; balance difficulty; off balance
R26.2; difficulty walking; difficulty with ambulation; trouble walking; difficulty ambulating; walking difficulty; difficulty in walking
R26.81; unsteady gait; gait instability; unsteadiness
R26.89; abnormality of gait
R29.6; recurrent falls; falls
R42; dizziness; lightheadedness; light-headedness; lightheaded; dizzy; giddiness; dizzy spells; disequilibrium
R42; vertigo; vertigo spells; room spinning; spinning sensation
R06.83; snoring
R53.83; fatigue; tiredness; lethargy; tired; low energy; exhaustion; easy fatigability
R53.81; malaise; malaise and fatigue
R53.82; chronic fatigue
R43.0; anosmia; loss of smell; loss of sense of smell
R43.2; taste disturbance; loss of taste; diminished taste; dysgeusia
R25.3; muscle twitching; twitching
R25.3; muscle fasciculation; fasciculations
# acute
R56.00; febrile seizure; febrile convulsion
G51.0; bell palsy; bells palsy; facial droop from bell's
G51.0; facial nerve palsy; facial palsy; facial paralysis; facial nerve paralysis
M43.6; torticollis; wry neck; wryneck
G89.18; postoperative pain; post operative pain
R55; vasovagal syncope; vasovagal episode
G97.1; post-dural puncture headache; spinal headache
# complicated-injury
S14.3XXA; brachial plexus injury
# injury
W19.XXXA; fall; status post fall
# self-limited
F95.0; transient tics; transient tic disorder; provisional tic disorder
`;
