/** Brain, nerves, sleep. Rows: see `problems.ts` in the folder above. */
export const nervesAndBrain = `
# acute-systemic
A81.00; creutzfeldt-jakob disease
A87.9 !; viral meningitis
B00.4 !; herpes encephalitis; herpes simplex encephalitis
G00.9 !; bacterial meningitis
G03.0 !; aseptic meningitis
.9 !; meningitis
G04.90 !; meningoencephalitis
.90 !; encephalitis
G06.0 !; brain abscess
.1 !; spinal epidural abscess
.2 !; epidural abscess
G37.3 !; transverse myelitis
G40.901 !; status epilepticus
G45.3; amaurosis fugax
.9; transient ischemic attack; tia; mini stroke
G61.0; miller fisher syndrome
.0 !; guillain-barre syndrome; guillain-barre; =AIDP
G70.01 !; myasthenic crisis
G83.4 !; cauda equina syndrome; cauda equina
G92.9 !; toxic encephalopathy
G93.2; increased intracranial pressure; raised intracranial pressure; elevated intracranial pressure
.40 !; encephalopathy
.41 !; metabolic encephalopathy
.5 !; brain herniation; cerebral herniation; uncal herniation
G93.1 !; anoxic brain injury; hypoxic brain injury; anoxic encephalopathy; hypoxic ischemic encephalopathy
G95.20 !; spinal cord compression; cord compression
I60.9 !; subarachnoid hemorrhage; sah
I61.9 !; intracerebral hemorrhage; hemorrhagic stroke; intraparenchymal hemorrhage
I62.00 !; subdural hematoma; sdh; subdural hemorrhage
.03; chronic subdural hematoma
.1 !; epidural hematoma; extradural hematoma
.9 !; intracranial hemorrhage; brain bleed; intracranial bleed
I63.40 !; embolic stroke
.51{1,2,3,9} !; middle cerebral artery stroke; mca stroke; mca infarct
.81 !; lacunar stroke; lacunar infarct; lacunar infarction
.9 !; stroke; cva; cerebrovascular accident; cerebral infarction; brain infarct; cerebral infarct; basal ganglia infarction; thalamic infarct
I67.4 !; hypertensive encephalopathy
.6 !; cerebral venous thrombosis; cavernous sinus thrombosis; sinus venous thrombosis; dural sinus thrombosis; venous sinus thrombosis
.83; posterior reversible encephalopathy syndrome
R40.20 !; coma; comatose
R41.0 !; delirium; acute confusional state
# history
Z86.73; history of stroke; history of cva; history of cerebrovascular accident; status post cva; prior stroke; prior cva; old stroke; old cva; previous stroke; h/o cva; remote stroke; status post stroke; remote cva; old infarct
.73; history of transient ischemic attack; history of tia; prior tia; previous tia
# chronic
B02.29; postherpetic neuralgia; post-herpetic neuralgia; =PHN
F01.50; vascular dementia; multi-infarct dementia; multiinfarct dementia
F03.90; dementia; major neurocognitive disorder; dementing illness
F07.81; post-concussion syndrome; postconcussive syndrome; postconcussion syndrome; concussion syndrome; post concussion symptoms
.81; postconcussional syndrome; postconcussive symptoms
F09; cognitive disorder; organic brain syndrome
F44.5; pseudoseizures; nonepileptic seizures; nonepileptic spells; psychogenic seizures; non-epileptic events
F51.01; primary insomnia
.3; sleepwalking; somnambulism
.5; nightmares
.5; nightmare disorder; night terrors
F80.1; expressive language delay
.9; speech delay; language delay; delayed speech; late talker
F82; motor delay
F82; coordination disorder; dyspraxia
F88; global developmental delay
F95.2; tourette syndrome; tourette's
.9; tics; tic disorder; facial tic
G10; huntington disease; huntington
G11.9; hereditary ataxia; spinocerebellar ataxia; friedreich ataxia; cerebellar degeneration
G12.20; motor neuron disease
.21; amyotrophic lateral sclerosis; =ALS; lou gehrig's disease
.23; primary lateral sclerosis
.9; spinal muscular atrophy; kennedy disease
G14; post-polio syndrome
G20.A1; parkinson disease; parkinson's
.C; parkinsonism
G23.1; progressive supranuclear palsy
.1; supranuclear palsy
.3; multiple system atrophy; shy-drager syndrome
G24.01; tardive dyskinesia
.3; cervical dystonia; spasmodic torticollis
.5; blepharospasm
.9; dystonia
G25.0; essential tremor; familial tremor
.3; myoclonus; myoclonic jerking; myoclonic jerks
.81; restless legs syndrome; =RLS; restless leg syndrome; restless legs
G30.9; alzheimer disease; alzheimer's dementia; alzheimer's; dementia of alzheimer type
G31.01; pick disease
.09; frontotemporal dementia
.83; lewy body dementia; dementia with lewy bodies
.84; mild cognitive impairment; =MCI
.85; corticobasal degeneration; corticobasal syndrome
G35.A; relapsing-remitting multiple sclerosis; =RRMS; relapsing remitting ms
.D; multiple sclerosis
G36.0; neuromyelitis optica; =NMO; =NMOSD; devic disease
G37.9; demyelinating disease; demyelination
G40.109; focal epilepsy; partial epilepsy; localization-related epilepsy
.209; complex partial seizures; partial complex seizures; temporal lobe epilepsy; complex partial epilepsy
.209; focal seizure; partial seizure
.309; generalized epilepsy; grand mal epilepsy
.309; grand mal
.409; myoclonic epilepsy
.812; lennox-gastaut syndrome; =LGS; dravet syndrome
.822; infantile spasms
.909; epilepsy; seizure disorder; epileptic; convulsive disorder
.909; breakthrough seizure; seizure breakthrough; breakthrough epilepsy
.919; intractable epilepsy; refractory epilepsy
.A09; absence epilepsy; petit mal; absence seizures
.B09; juvenile myoclonic epilepsy; early morning myoclonus
G43.009; migraine without aura
.109; migraine with aura; classic migraine
.709; chronic migraine; transformed migraine
.901; status migrainosus
.909; migraine; migraine headache; migrainous headache
.919; intractable migraine
G44.009; cluster headache
.209; tension headache; tension type headache; stress headache; tension cephalgia
.309; headache after injury; posttraumatic headache; post-traumatic headache
.40; medication overuse headache; rebound headache
G45.8; subclavian steal syndrome
G47.00; insomnia; difficulty sleeping; trouble sleeping; poor sleep; sleeplessness; difficulty falling asleep
.10; hypersomnia; excessive somnolence; daytime sleepiness; daytime somnolence
.419; narcolepsy
.50; parasomnia
.52; rem sleep behavior disorder
.61; periodic limb movement disorder
.9; sleep disorder; sleep disturbance; sleep problems; sleep difficulty
G50.0; trigeminal neuralgia; tic douloureux
G51.39; hemifacial spasm
G54.0; brachial plexopathy; brachial plexus palsy
.0; thoracic outlet syndrome
.6; phantom limb pain; phantom pain
G56.0{1,2,3,0}; carpal tunnel syndrome; cts; carpal tunnel; median nerve entrapment; median neuropathy at the wrist
.1{1,2,3,0}; median neuropathy
.2{1,2,3,0}; cubital tunnel syndrome; cubital tunnel
.2{1,2,3,0}; ulnar neuropathy; ulnar nerve entrapment; tardy ulnar palsy
.3{1,2,3,0}; radial neuropathy; radial nerve palsy
G57.00; piriformis syndrome
.1{1,2,3,0}; meralgia paresthetica
.3{1,2,3,0}; peroneal neuropathy; foot drop neuropathy; peroneal nerve palsy
.5{1,2,3,0}; tarsal tunnel syndrome; tarsal tunnel
.6{1,2,3,0}; morton neuroma; interdigital neuroma; foot neuroma
G58.7; mononeuritis multiplex; mononeuropathy multiplex
.8; intercostal neuralgia; notalgia paresthetica
G60.0; hereditary neuropathy
.0; charcot-marie-tooth disease; charcot-marie-tooth
G61.81; chronic inflammatory demyelinating polyneuropathy; =CIDP
G62.0; chemotherapy-induced neuropathy
.0; drug-induced neuropathy
.1; alcoholic neuropathy
.89; small fiber neuropathy
.9; polyneuropathy; neuropathy
G70.00; myasthenia gravis
.80; lambert-eaton syndrome
G71.00; muscular dystrophy
.00; limb-girdle dystrophy; facioscapulohumeral dystrophy; becker dystrophy
.01; duchenne muscular dystrophy
.11; myotonic dystrophy
G80.1; spastic diplegia
.3; dystonic cerebral palsy; dyskinetic cerebral palsy; athetoid cerebral palsy
.9; cerebral palsy
G81.9{1,2,0}; hemiplegia; hemiparesis
G82.20; paraplegia; paraparesis; paraplegic
.50; quadriplegia; tetraplegia; quadriplegic; quadriparesis
G89.22; post-thoracotomy pain; postthoracotomy syndrome
.28; chronic postsurgical pain
.29; chronic pain; chronic nonmalignant pain
.3; cancer pain; neoplasm related pain; malignant pain; pain due to metastatic cancer; cancer related pain
.4; chronic pain syndrome
G90.50; complex regional pain syndrome; =CRPS; reflex sympathetic dystrophy; =RSD
G91.1; aqueductal stenosis; slit ventricle syndrome
.2; normal pressure hydrocephalus
.9; hydrocephalus
G93.0; arachnoid cyst
.2; idiopathic intracranial hypertension; pseudotumor cerebri; benign intracranial hypertension; =IIH
.32; chronic fatigue syndrome; myalgic encephalomyelitis
.5; chiari malformation; chiari i malformation
G95.0; syringomyelia; syrinx
.9; myelopathy
.9; cervical myelopathy
G96.12; epidural fibrosis
.198; subdural effusion; subdural hygroma
I67.1; cerebral aneurysm; intracranial aneurysm; brain aneurysm
.9; cerebrovascular disease; cerebral vascular disease
.9; cerebral small vessel disease; small vessel ischemic disease; small vessel disease; microvascular ischemic changes
I69.30; sequelae of stroke; stroke sequelae; late effects of stroke; post stroke deficits
.320; aphasia after stroke; aphasia following stroke
.359; hemiparesis after stroke; left hemiparesis after stroke; right hemiparesis after stroke; residual hemiparesis; hemiparesis due to stroke
M21.37{1,2,9}; foot drop; footdrop
M47.10; spondylotic myelopathy
.12; cervical spondylotic myelopathy
M54.12; cervical radiculopathy; cervical radiculitis
.81; occipital neuralgia
M79.2; neuropathic pain
Q05.9; spina bifida; myelomeningocele
Q06.8; tethered cord; tethered spinal cord
Q85.00; neurofibromatosis
.1; tuberous sclerosis
Q90.9; down syndrome; trisomy 21
R41.89; cognitive impairment; cognitive dysfunction; cognitive deficit; cognitive slowing; cognitive problems
R62.0; delayed milestones
.50; developmental delay
R90.82; white matter disease; white matter lesions; white matter changes
# undiagnosed
G93.9; brain lesion; lesion of brain
H53.2; diplopia; double vision
R25.9; abnormal involuntary movements; involuntary movements
R27.0; ataxia; incoordination
R29.810; facial weakness; facial droop; facial asymmetry
R40.4; spells
R47.01 !; aphasia
.1; dysarthria; slurred speech
R53.1; one-sided weakness; right-sided weakness; left-sided weakness; unilateral weakness
.1; motor weakness; left arm weakness; right arm weakness; left leg weakness; right leg weakness
.1 !; focal weakness; sudden weakness
R55; syncope; syncopal episode; passed out; fainting; blackout; loss of consciousness
R55; presyncope; near-syncope; pre-syncope
R56.9; seizure; convulsion
R90.0; brain mass; intracranial mass
.89; abnormal brain imaging; abnormal mri of brain; abnormal brain mri; abnormal mri brain
# symptom
M62.81; muscle weakness
M79.2; neuralgia; neuritis
R06.83; snoring
R20.0; numbness; loss of sensation
.2; paresthesia; tingling; numbness and tingling; pins and needles; tingling and numbness
.3; hyperesthesia; hypersensitivity of skin
.8; sensory loss; decreased sensation
R25.1; tremor; shaking
.3; muscle twitching; twitching
.3; muscle fasciculation; fasciculations
R26.2; difficulty walking; difficulty with ambulation; trouble walking; difficulty ambulating; walking difficulty; difficulty in walking
.81; unsteady gait; gait instability; unsteadiness
.89; impaired balance; balance problems; imbalance; poor balance; balance difficulty; off balance
.89; abnormality of gait
.89; toe walking; toe walker
.9; gait disturbance; gait abnormality; gait dysfunction; gait difficulty; impaired gait; gait disorder; abnormal gait; ambulatory dysfunction; gait impairment
R29.6; recurrent falls; falls
.818; drop attacks
.898; limb weakness; leg weakness; lower extremity weakness; arm weakness; upper extremity weakness
R40.0; somnolence; drowsiness
.0; oversedation
.1 !; obtundation; stupor
.4; episode of unresponsiveness; staring spell
R41.0; confusion; disorientation; confusional state
.3; memory loss; memory concerns; forgetfulness; memory problems; memory impairment; memory difficulty; memory deficit; amnesia; memory complaints; forgetful; poor memory
.82 !; altered mental status; =AMS; change in mental status; mental status change; altered level of consciousness
.89; cognitive decline
.89 !; unresponsiveness; unresponsive episode; found down; found unresponsive
R42; dizziness; lightheadedness; light-headedness; lightheaded; dizzy; giddiness; dizzy spells; disequilibrium
R42; vertigo; vertigo spells; room spinning; spinning sensation
R42; nonspecific dizziness; head swimming; wooziness; woozy
R42; postural dizziness; lightheadedness on standing
R43.0; anosmia; loss of smell; loss of sense of smell
.2; taste disturbance; loss of taste; diminished taste; dysgeusia
.2; metallic taste
R47.89; word finding difficulty; difficulty with word finding; difficulty with speech; trouble finding words
R51.9; headache; head pain; cephalgia; cephalalgia
R52; intractable pain
R52; pain
R52; body aches; generalized pain; aches and pains; generalized aches
R53.1; weakness; weak
.81; malaise; malaise and fatigue
.82; chronic fatigue
.83; fatigue; tiredness; lethargy; tired; low energy; exhaustion; easy fatigability
R54; frailty; frail elderly
# acute
G24.02; acute dystonia; dystonic reaction
G25.71; akathisia
.9; extrapyramidal symptoms; neuroleptic side effects
G51.0; bell palsy; bells palsy
.0; facial nerve palsy; facial palsy; facial paralysis; facial nerve paralysis
G89.18; postoperative pain; post operative pain
G97.1; post-dural puncture headache; spinal headache
M43.6; torticollis; wry neck; wryneck
R55; vasovagal syncope; vasovagal episode
R56.00; febrile seizure; febrile convulsion
# complicated-injury
S14.129A !; central cord syndrome
.3XXA; brachial plexus injury
# injury
W19.XXXA; fall; status post fall
# self-limited
F95.0; transient tics; transient tic disorder; provisional tic disorder
`;
