/** Brain, nerves, sleep. Columns: see `problems.ts` in the folder above. */
export const nervesAndBrain = `
stroke | I63.9 ! | acute-systemic | cva; cerebrovascular accident; acute stroke; ischemic stroke; acute cva; cerebral infarction; acute ischemic stroke; brain infarct; cerebral infarct; acute cerebrovascular accident; embolic stroke; code stroke; basal ganglia infarction; lacunar infarct; cerebellar stroke; thalamic infarct; left middle cerebral artery stroke; right middle cerebral artery stroke; lacunar stroke
history of stroke | Z86.73 | history | history of cva; history of cerebrovascular accident; status post cva; prior stroke; prior cva; old stroke; old cva; previous stroke; h/o cva; remote stroke; status post stroke; history of tia; history of transient ischemic attack; remote cva; history of tias; old infarct; old infarcts
sequelae of stroke | I69.30 | chronic | stroke sequelae; late effects of stroke; residual deficits from stroke; post stroke deficits
hemiparesis after stroke | I69.359 | chronic | left hemiparesis after stroke; right hemiparesis after stroke; residual hemiparesis; hemiparesis due to stroke
aphasia after stroke | I69.320 | chronic | aphasia following stroke
transient ischemic attack | G45.9 | acute-systemic | tia; transient ischemic attacks; mini stroke; amaurosis fugax
intracranial hemorrhage | I62.9 ! | acute-systemic | intracerebral hemorrhage; brain bleed; hemorrhagic stroke; intracranial bleed; intraparenchymal hemorrhage
subarachnoid hemorrhage | I60.9 ! | acute-systemic | sah
subdural hematoma | I62.00 ! | acute-systemic | sdh; subdural hemorrhage; chronic subdural hematoma
cerebral aneurysm | I67.1 | chronic | intracranial aneurysm; brain aneurysm; unruptured cerebral aneurysm
cerebrovascular disease | I67.9 | chronic | small vessel ischemic disease; small vessel disease; chronic microvascular disease; white matter disease; microvascular ischemic changes; cerebral vascular disease
hypertensive encephalopathy | I67.4 ! | acute-systemic
encephalopathy | G93.40 ! | acute-systemic | metabolic encephalopathy; toxic encephalopathy
hydrocephalus | G91.9 | chronic | normal pressure hydrocephalus; communicating hydrocephalus
increased intracranial pressure | G93.2 | chronic | pseudotumor cerebri; idiopathic intracranial hypertension; benign intracranial hypertension
brain mass | G93.89 | undiagnosed | brain lesion; intracranial mass; abnormal mri of brain; white matter lesions; abnormal brain mri
dementia | F03.90 | chronic | senile dementia; major neurocognitive disorder; progressive dementia; organic brain syndrome; cognitive decline; dementing illness
alzheimer disease | G30.9 | chronic | alzheimer's disease; alzheimers; alzheimer dementia; alzheimer's dementia; alzheimer's; dementia of alzheimer type; dementia alzheimer's type
vascular dementia | F01.50 | chronic | multi-infarct dementia; multiinfarct dementia
lewy body dementia | G31.83 | chronic | dementia with lewy bodies
frontotemporal dementia | G31.09 | chronic | pick disease
mild cognitive impairment | G31.84 | chronic | =MCI; cognitive impairment; cognitive dysfunction; cognitive deficits
memory loss | R41.3 | symptom | memory concerns; forgetfulness; memory problems; memory impairment; short-term memory loss; memory difficulties; memory deficits; memory difficulty; memory deficit; amnesia
confusion | R41.0 | symptom | disorientation; acute confusion; confusional state
altered mental status | R41.82 ! | symptom | =AMS; mental status changes; change in mental status; mental status change; acute mental status change; altered level of consciousness; unresponsiveness; obtundation
delirium | R41.0 ! | acute-systemic | acute delirium; acute confusional state
coma | R40.20 ! | acute-systemic | comatose
epilepsy | G40.909 | chronic | seizure disorder; seizure disorders; epileptic; convulsive disorder; epilepsies; generalized epilepsy; partial epilepsy; focal epilepsy; complex partial seizures; partial complex seizures; intractable epilepsy; localization related epilepsy; absence epilepsy; grand mal epilepsy; temporal lobe epilepsy; petit mal; absence seizures
juvenile myoclonic epilepsy | G40.B09 | chronic | early morning myoclonus; myoclonic epilepsy
seizure | R56.9 | undiagnosed | seizures; new onset seizure; new-onset seizures; convulsion; generalized tonic-clonic seizure; grand mal seizure; tonic clonic seizure; breakthrough seizure; seizure like activity; seizure-like episode; fit
status epilepticus | G40.901 ! | acute-systemic
febrile seizure | R56.00 | acute | simple febrile seizure; febrile convulsion
pseudoseizures | F44.5 | chronic | nonepileptic seizures; nonepileptic spells; psychogenic seizures; non-epileptic events
spells | R40.4 | undiagnosed | staring spells; transient alteration of awareness
migraine | G43.909 | chronic | migraines; migraine headache; migraine headaches; migrainous headache; common migraine
migraine with aura | G43.109 | chronic | classic migraine
migraine without aura | G43.009 | chronic
chronic migraine | G43.709 | chronic | chronic migraine without aura; transformed migraine
intractable migraine | G43.919 | chronic | status migrainosus
tension headache | G44.209 | chronic | tension-type headache; tension headaches; muscle contraction headache; tension type headache; muscle tension headache
cluster headache | G44.009 | chronic | cluster headaches
medication overuse headache | G44.40 | chronic | rebound headache; analgesic rebound headache
headache | R51.9 | symptom | headaches; head pain; cephalgia; cephalalgia; new headache; chronic daily headache; occipital headache; frontal headache; chronic headache; chronic headaches
occipital neuralgia | M54.81 | chronic
post-concussion syndrome | F07.81 | chronic | postconcussive syndrome; post concussive syndrome; postconcussion syndrome; post-concussive symptoms
trigeminal neuralgia | G50.0 | chronic | tic douloureux
bell palsy | G51.0 | acute | bell's palsy; bells palsy; facial nerve palsy; facial palsy; facial paralysis
facial weakness | R29.810 | undiagnosed | facial droop; facial asymmetry
parkinson disease | G20.A1 | chronic | parkinson's disease; parkinsons; parkinson's; idiopathic parkinson disease; idiopathic parkinson's disease; parkinsons disease
parkinsonism | G20.C | chronic
progressive supranuclear palsy | G23.1 | chronic
essential tremor | G25.0 | chronic | familial tremor; benign essential tremor
tremor | R25.1 | symptom | tremors; hand tremor; shaking; resting tremor
dystonia | G24.9 | chronic
cervical dystonia | G24.3 | chronic | spasmodic torticollis; torticollis
restless legs syndrome | G25.81 | chronic | =RLS; restless leg syndrome; restless legs
tics | F95.9 | chronic | tic disorder; motor tics
tourette syndrome | F95.2 | chronic | tourette's; tourette's syndrome; tourette disorder
huntington disease | G10 | chronic | huntington's disease; huntington chorea
tardive dyskinesia | G24.01 | chronic
amyotrophic lateral sclerosis | G12.21 | chronic | =ALS; lou gehrig's disease; motor neuron disease
multiple sclerosis | G35.D | chronic | multiple sclerosis unspecified
relapsing-remitting multiple sclerosis | G35.A | chronic | =RRMS; relapsing remitting ms
demyelinating disease | G37.9 | chronic | optic neuritis with demyelination; demyelination
transverse myelitis | G37.3 ! | acute-systemic
myasthenia gravis | G70.00 | chronic
myasthenic crisis | G70.01 ! | acute-systemic
guillain-barre syndrome | G61.0 ! | acute-systemic | guillain-barre; guillain barre syndrome; =AIDP
chronic inflammatory demyelinating polyneuropathy | G61.81 | chronic | =CIDP
meningitis | G03.9 ! | acute-systemic | bacterial meningitis; viral meningitis; aseptic meningitis; meningoencephalitis
encephalitis | G04.90 ! | acute-systemic | herpes encephalitis
brain abscess | G06.0 ! | acute-systemic | epidural abscess; spinal epidural abscess
cerebral palsy | G80.9 | chronic | spastic diplegia; spastic quadriparesis
hemiplegia | G81.9{1,2,0} | chronic | hemiparesis; left hemiplegia; right hemiplegia; left hemiparesis; right hemiparesis; right-sided weakness; left-sided weakness
paraplegia | G82.20 | chronic | paraparesis; paraplegic
quadriplegia | G82.50 | chronic | tetraplegia; quadriplegic; quadriparesis
spinal cord compression | G95.20 ! | acute-systemic | cord compression; malignant spinal cord compression
cauda equina syndrome | G83.4 ! | acute-systemic | cauda equina
myelopathy | G95.9 | chronic | cervical myelopathy; spondylotic myelopathy; cervical spondylotic myelopathy
syringomyelia | G95.0 | chronic | syrinx
spina bifida | Q05.9 | chronic | myelomeningocele
chiari malformation | G93.5 | chronic | arnold-chiari malformation; chiari i malformation
polyneuropathy | G62.9 | chronic | peripheral neuropathy; neuropathy; sensory neuropathy; idiopathic peripheral neuropathy; sensorimotor neuropathy; axonal neuropathy; neuropathies; small fiber neuropathy; neuropathic pain; peripheral polyneuropathy
chemotherapy-induced neuropathy | G62.0 | chronic | drug induced neuropathy
alcoholic neuropathy | G62.1 | chronic
hereditary neuropathy | G60.0 | chronic | charcot-marie-tooth disease; charcot-marie-tooth
neuralgia | M79.2 | symptom | neuritis
carpal tunnel syndrome | G56.0{1,2,3,0} | chronic | cts; carpal tunnel; median neuropathy; median nerve entrapment; median neuropathy at the wrist
cubital tunnel syndrome | G56.2{1,2,3,0} | chronic | ulnar neuropathy; ulnar nerve entrapment; cubital tunnel; tardy ulnar palsy; ulnar neuropathies
radial neuropathy | G56.3{1,2,3,0} | chronic | radial nerve palsy
tarsal tunnel syndrome | G57.5{1,2,3,0} | chronic
meralgia paresthetica | G57.1{1,2,3,0} | chronic
morton neuroma | G57.6{1,2,3,0} | chronic | morton's neuroma; interdigital neuroma
peroneal neuropathy | G57.3{1,2,3,0} | chronic | foot drop neuropathy; peroneal nerve palsy
foot drop | M21.37{1,2,9} | chronic | footdrop
brachial plexopathy | G54.0 | chronic | thoracic outlet syndrome; brachial plexus injury; brachial plexus palsy
complex regional pain syndrome | G90.50 | chronic | =CRPS; reflex sympathetic dystrophy; =RSD
postherpetic neuralgia | B02.29 | chronic | post-herpetic neuralgia; =PHN
chronic pain | G89.29 | chronic | chronic pain disorder; intractable pain; chronic nonmalignant pain
chronic pain syndrome | G89.4 | chronic
cancer pain | G89.3 | chronic | neoplasm related pain; malignant pain; pain due to metastatic cancer; cancer related pain
postoperative pain | G89.18 | acute | post operative pain; acute postoperative pain
pain | R52 | symptom | body aches; generalized pain; aches and pains
numbness | R20.0 | symptom | numbness of hand; hand numbness; loss of sensation; facial numbness
paresthesia | R20.2 | symptom | paresthesias; tingling; numbness and tingling; pins and needles
weakness | R53.1 | symptom | generalized weakness; weak; general weakness
focal weakness | R53.1 ! | undiagnosed | sudden weakness; acute weakness of one side
muscle weakness | M62.81 | symptom | proximal muscle weakness; leg weakness; lower extremity weakness; arm weakness
ataxia | R27.0 | undiagnosed | incoordination
gait disturbance | R26.9 | symptom | gait instability; unsteady gait; gait abnormality; gait dysfunction; difficulty walking; gait difficulty; unsteadiness; balance problems; imbalance; gait imbalance; difficulty with ambulation; poor balance
abnormality of gait | R26.89 | symptom
recurrent falls | R29.6 | symptom | frequent falls; multiple falls; repeated falls; falls
fall | W19.XXXA | injury | status post fall; mechanical fall; ground level fall
dizziness | R42 | symptom | lightheadedness; vertigo; light-headedness; lightheaded; dizzy; giddiness; dizzy spells; disequilibrium
syncope | R55 | undiagnosed | syncopal episode; passed out; fainting; near syncope; presyncope; near-syncope; blackout; vasovagal syncope; collapse; syncopal episodes; fainting spell; loss of consciousness; vasovagal episode
aphasia | R47.01 ! | undiagnosed
dysarthria | R47.1 | undiagnosed | slurred speech; speech difficulty; speech disturbance
diplopia | H53.2 | undiagnosed | double vision
insomnia | G47.00 | chronic | sleep disturbance; difficulty sleeping; trouble sleeping; poor sleep; chronic insomnia; sleep problems; sleeplessness; sleep difficulty; sleep difficulties; sleep disorder; difficulty falling asleep; insomnias; insomnia disorder
primary insomnia | F51.01 | chronic
nightmares | F51.5 | chronic
hypersomnia | G47.10 | chronic | excessive daytime sleepiness; excessive somnolence; daytime sleepiness; daytime somnolence
narcolepsy | G47.419 | chronic
parasomnia | G47.50 | chronic | sleepwalking; rem sleep behavior disorder
snoring | R06.83 | symptom
fatigue | R53.83 | symptom | tiredness; malaise and fatigue; malaise; lethargy; tired; low energy; exhaustion; acute tiredness; easy fatigability
chronic fatigue syndrome | G93.32 | chronic | chronic fatigue; myalgic encephalomyelitis
anosmia | R43.0 | symptom | loss of smell; loss of taste; diminished taste; taste disturbance; loss of sense of smell
neurofibromatosis | Q85.00 | chronic
tuberous sclerosis | Q85.1 | chronic
muscular dystrophy | G71.00 | chronic | duchenne muscular dystrophy
developmental delay | R62.50 | chronic | delayed milestones; global developmental delay; developmental delays; motor delay
speech delay | F80.9 | chronic | language delay; speech and language delay; expressive language delay
down syndrome | Q90.9 | chronic | trisomy 21; down's syndrome
cervical radiculopathy | M54.12 | chronic | cervical radiculitis
abnormal involuntary movements | R25.9 | undiagnosed | myoclonus; myoclonic jerking; involuntary movements; twitching
muscle fasciculation | R25.3 | symptom | fasciculations
post-dural puncture headache | G97.1 | acute | spinal headache
`;
