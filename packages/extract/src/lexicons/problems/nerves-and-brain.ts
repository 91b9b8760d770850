/** Brain, nerves, sleep. Columns: see `problems.ts` in the folder above. */
export const nervesAndBrain = `
stroke | I63.9 ! | acute-systemic | cva; cerebrovascular accident; cerebral infarction; brain infarct; cerebral infarct; basal ganglia infarction; thalamic infarct
middle cerebral artery stroke | I63.51{1,2,3,9} ! | acute-systemic | left middle cerebral artery stroke; right middle cerebral artery stroke; mca stroke; left mca stroke; right mca stroke; mca infarct; left mca infarct; right mca infarct
embolic stroke | I63.40 ! | acute-systemic
lacunar stroke | I63.81 ! | acute-systemic | lacunar infarct; lacunar infarction
history of stroke | Z86.73 | history | history of cva; history of cerebrovascular accident; status post cva; prior stroke; prior cva; old stroke; old cva; previous stroke; h/o cva; remote stroke; status post stroke; remote cva; old infarct
history of transient ischemic attack | Z86.73 | history | history of tia; history of tias; prior tia; previous tia
sequelae of stroke | I69.30 | chronic | stroke sequelae; late effects of stroke; residual deficits from stroke; post stroke deficits
hemiparesis after stroke | I69.359 | chronic | left hemiparesis after stroke; right hemiparesis after stroke; residual hemiparesis; hemiparesis due to stroke
aphasia after stroke | I69.320 | chronic | aphasia following stroke
transient ischemic attack | G45.9 | acute-systemic | tia; mini stroke
amaurosis fugax | G45.3 | acute-systemic
intracranial hemorrhage | I62.9 ! | acute-systemic | brain bleed; intracranial bleed
intracerebral hemorrhage | I61.9 ! | acute-systemic | hemorrhagic stroke; intraparenchymal hemorrhage
subarachnoid hemorrhage | I60.9 ! | acute-systemic | sah
subdural hematoma | I62.00 ! | acute-systemic | sdh; subdural hemorrhage
chronic subdural hematoma | I62.03 | acute-systemic
cerebral aneurysm | I67.1 | chronic | intracranial aneurysm; brain aneurysm
cerebrovascular disease | I67.9 | chronic | cerebral vascular disease
white matter disease | R90.82 | chronic | white matter lesions; white matter changes
cerebral small vessel disease | I67.9 | chronic | small vessel ischemic disease; small vessel disease; chronic microvascular disease; microvascular ischemic changes
hypertensive encephalopathy | I67.4 ! | acute-systemic
encephalopathy | G93.40 ! | acute-systemic
toxic encephalopathy | G92.9 ! | acute-systemic
metabolic encephalopathy | G93.41 ! | acute-systemic
hydrocephalus | G91.9 | chronic
communicating hydrocephalus | G91.0 | chronic
increased intracranial pressure | G93.2 | acute-systemic | raised intracranial pressure; elevated intracranial pressure
idiopathic intracranial hypertension | G93.2 | chronic | pseudotumor cerebri; benign intracranial hypertension; =IIH
brain mass | R90.0 | undiagnosed | intracranial mass
abnormal brain imaging | R90.89 | undiagnosed | abnormal mri of brain; abnormal brain mri; abnormal mri brain; abnormal head ct
brain lesion | G93.9 | undiagnosed | lesion of brain
dementia | F03.90 | chronic | major neurocognitive disorder; progressive dementia; dementing illness
cognitive decline | R41.89 | symptom
alzheimer disease | G30.9 | chronic | alzheimer's dementia; alzheimer's; dementia of alzheimer type; dementia alzheimer's type
vascular dementia | F01.50 | chronic | multi-infarct dementia; multiinfarct dementia
lewy body dementia | G31.83 | chronic | dementia with lewy bodies
frontotemporal dementia | G31.09 | chronic
pick disease | G31.01 | chronic
mild cognitive impairment | G31.84 | chronic | =MCI
cognitive impairment | R41.89 | chronic | cognitive dysfunction; cognitive deficit; cognitive slowing; cognitive problems
memory loss | R41.3 | symptom | memory concerns; forgetfulness; memory problems; memory impairment; memory difficulty; memory deficit; amnesia; memory complaints; forgetful; poor memory
confusion | R41.0 | symptom | disorientation; confusional state
altered mental status | R41.82 ! | symptom | =AMS; change in mental status; mental status change; altered level of consciousness
unresponsiveness | R41.89 ! | symptom | unresponsive episode; found down; found unresponsive
obtundation | R40.1 ! | symptom | stupor
delirium | R41.0 ! | acute-systemic | acute confusional state
coma | R40.20 ! | acute-systemic | comatose
epilepsy | G40.909 | chronic | seizure disorder; epileptic; convulsive disorder
absence epilepsy | G40.A09 | chronic | petit mal; absence seizures
intractable epilepsy | G40.919 | chronic | refractory epilepsy
complex partial seizures | G40.209 | chronic | partial complex seizures; temporal lobe epilepsy; complex partial epilepsy
focal epilepsy | G40.109 | chronic | partial epilepsy; localization-related epilepsy
generalized epilepsy | G40.309 | chronic | grand mal epilepsy
juvenile myoclonic epilepsy | G40.B09 | chronic | early morning myoclonus
myoclonic epilepsy | G40.409 | chronic
seizure | R56.9 | undiagnosed | new onset seizure; new-onset seizures; convulsion; breakthrough seizure
status epilepticus | G40.901 ! | acute-systemic
febrile seizure | R56.00 | acute | febrile convulsion
pseudoseizures | F44.5 | chronic | nonepileptic seizures; nonepileptic spells; psychogenic seizures; non-epileptic events
spells | R40.4 | undiagnosed | transient alteration of awareness
migraine | G43.909 | chronic | migraine headache; migrainous headache
migraine with aura | G43.109 | chronic | classic migraine
migraine without aura | G43.009 | chronic
chronic migraine | G43.709 | chronic | transformed migraine
intractable migraine | G43.919 | chronic
status migrainosus | G43.901 | chronic
tension headache | G44.209 | chronic | muscle contraction headache; tension type headache; stress headache
cluster headache | G44.009 | chronic
medication overuse headache | G44.40 | chronic | rebound headache; analgesic rebound headache
headache | R51.9 | symptom | head pain; cephalgia; cephalalgia
occipital neuralgia | M54.81 | chronic
post-concussion syndrome | F07.81 | chronic | postconcussive syndrome; post concussive syndrome; postconcussion syndrome; post-concussive symptoms; concussion syndrome; post concussion symptoms
trigeminal neuralgia | G50.0 | chronic | tic douloureux
bell palsy | G51.0 | acute | bells palsy; facial droop from bell's
facial nerve palsy | G51.0 | acute | facial palsy; facial paralysis; facial nerve paralysis
facial weakness | R29.810 | undiagnosed | facial droop; facial asymmetry
parkinson disease | G20.A1 | chronic | parkinson's
parkinsonism | G20.C | chronic
progressive supranuclear palsy | G23.1 | chronic
essential tremor | G25.0 | chronic | familial tremor
tremor | R25.1 | symptom | shaking
dystonia | G24.9 | chronic
cervical dystonia | G24.3 | chronic | spasmodic torticollis
torticollis | M43.6 | acute | wry neck; wryneck
restless legs syndrome | G25.81 | chronic | =RLS; restless leg syndrome; restless legs
tics | F95.9 | chronic | tic disorder
tourette syndrome | F95.2 | chronic | tourette's
huntington disease | G10 | chronic | huntington
tardive dyskinesia | G24.01 | chronic
amyotrophic lateral sclerosis | G12.21 | chronic | =ALS; lou gehrig's disease
motor neuron disease | G12.20 | chronic
multiple sclerosis | G35.D | chronic
relapsing-remitting multiple sclerosis | G35.A | chronic | =RRMS; relapsing remitting ms
demyelinating disease | G37.9 | chronic | optic neuritis with demyelination; demyelination
transverse myelitis | G37.3 ! | acute-systemic
myasthenia gravis | G70.00 | chronic
myasthenic crisis | G70.01 ! | acute-systemic
guillain-barre syndrome | G61.0 ! | acute-systemic | guillain-barre; =AIDP
chronic inflammatory demyelinating polyneuropathy | G61.81 | chronic | =CIDP
meningitis | G03.9 ! | acute-systemic
meningoencephalitis | G04.90 ! | acute-systemic
aseptic meningitis | G03.0 ! | acute-systemic
viral meningitis | A87.9 ! | acute-systemic
bacterial meningitis | G00.9 ! | acute-systemic
encephalitis | G04.90 ! | acute-systemic
herpes encephalitis | B00.4 ! | acute-systemic | herpes simplex encephalitis
brain abscess | G06.0 ! | acute-systemic
spinal epidural abscess | G06.1 ! | acute-systemic
epidural abscess | G06.2 ! | acute-systemic
cerebral palsy | G80.9 | chronic
spastic diplegia | G80.1 | chronic
hemiplegia | G81.9{1,2,0} | chronic | hemiparesis; left hemiplegia; right hemiplegia; left hemiparesis; right hemiparesis
one-sided weakness | R53.1 | undiagnosed | right-sided weakness; left-sided weakness; unilateral weakness
paraplegia | G82.20 | chronic | paraparesis; paraplegic
quadriplegia | G82.50 | chronic | tetraplegia; quadriplegic; quadriparesis
spinal cord compression | G95.20 ! | acute-systemic | cord compression
cauda equina syndrome | G83.4 ! | acute-systemic | cauda equina
myelopathy | G95.9 | chronic
cervical myelopathy | G95.9 | chronic
cervical spondylotic myelopathy | M47.12 | chronic
spondylotic myelopathy | M47.10 | chronic
syringomyelia | G95.0 | chronic | syrinx
spina bifida | Q05.9 | chronic | myelomeningocele
chiari malformation | G93.5 | chronic | chiari i malformation
polyneuropathy | G62.9 | chronic | neuropathy
neuropathic pain | M79.2 | chronic
small fiber neuropathy | G62.89 | chronic
idiopathic peripheral neuropathy | G60.9 | chronic | idiopathic neuropathy
chemotherapy-induced neuropathy | G62.0 | chronic
drug-induced neuropathy | G62.0 | chronic
alcoholic neuropathy | G62.1 | chronic
hereditary neuropathy | G60.0 | chronic
charcot-marie-tooth disease | G60.0 | chronic | charcot-marie-tooth
neuralgia | M79.2 | symptom | neuritis
carpal tunnel syndrome | G56.0{1,2,3,0} | chronic | cts; carpal tunnel; median nerve entrapment; median neuropathy at the wrist
median neuropathy | G56.1{1,2,3,0} | chronic
cubital tunnel syndrome | G56.2{1,2,3,0} | chronic | cubital tunnel
ulnar neuropathy | G56.2{1,2,3,0} | chronic | ulnar nerve entrapment; tardy ulnar palsy
radial neuropathy | G56.3{1,2,3,0} | chronic | radial nerve palsy
tarsal tunnel syndrome | G57.5{1,2,3,0} | chronic | tarsal tunnel
meralgia paresthetica | G57.1{1,2,3,0} | chronic
morton neuroma | G57.6{1,2,3,0} | chronic | interdigital neuroma; foot neuroma
peroneal neuropathy | G57.3{1,2,3,0} | chronic | foot drop neuropathy; peroneal nerve palsy
foot drop | M21.37{1,2,9} | chronic | footdrop
brachial plexopathy | G54.0 | chronic | brachial plexus palsy
brachial plexus injury | S14.3XXA | complicated-injury
thoracic outlet syndrome | G54.0 | chronic
complex regional pain syndrome | G90.50 | chronic | =CRPS; reflex sympathetic dystrophy; =RSD
postherpetic neuralgia | B02.29 | chronic | post-herpetic neuralgia; =PHN
chronic pain | G89.29 | chronic | chronic nonmalignant pain
intractable pain | R52 | symptom
chronic pain syndrome | G89.4 | chronic
cancer pain | G89.3 | chronic | neoplasm related pain; malignant pain; pain due to metastatic cancer; cancer related pain
postoperative pain | G89.18 | acute | post operative pain
pain | R52 | symptom
body aches | R52 | symptom | generalized pain; aches and pains; generalized aches
numbness | R20.0 | symptom | loss of sensation
paresthesia | R20.2 | symptom | tingling; numbness and tingling; pins and needles; tingling and numbness
weakness | R53.1 | symptom | weak
focal weakness | R53.1 ! | undiagnosed | sudden weakness; acute weakness of one side
muscle weakness | M62.81 | symptom
limb weakness | R29.898 | symptom | leg weakness; lower extremity weakness; arm weakness; upper extremity weakness
ataxia | R27.0 | undiagnosed | incoordination
gait disturbance | R26.9 | symptom | gait abnormality; gait dysfunction; gait difficulty; impaired gait; gait disorder; abnormal gait; ambulatory dysfunction; gait impairment
impaired balance | R26.89 | symptom | balance problems; imbalance; poor balance; balance difficulty; off balance
difficulty walking | R26.2 | symptom | difficulty with ambulation; trouble walking; difficulty ambulating; walking difficulty; difficulty in walking
unsteady gait | R26.81 | symptom | gait instability; unsteadiness
abnormality of gait | R26.89 | symptom
recurrent falls | R29.6 | symptom | falls
fall | W19.XXXA | injury | status post fall
dizziness | R42 | symptom | lightheadedness; light-headedness; lightheaded; dizzy; giddiness; dizzy spells; disequilibrium
vertigo | R42 | symptom | vertigo spells; room spinning; spinning sensation
syncope | R55 | undiagnosed | syncopal episode; passed out; fainting; blackout; loss of consciousness
vasovagal syncope | R55 | acute | vasovagal episode
presyncope | R55 | undiagnosed | near-syncope; pre-syncope
aphasia | R47.01 ! | undiagnosed
dysarthria | R47.1 | undiagnosed | slurred speech
diplopia | H53.2 | undiagnosed | double vision
insomnia | G47.00 | chronic | difficulty sleeping; trouble sleeping; poor sleep; sleeplessness; difficulty falling asleep
primary insomnia | F51.01 | chronic
nightmares | F51.5 | chronic
hypersomnia | G47.10 | chronic | excessive somnolence; daytime sleepiness; daytime somnolence
narcolepsy | G47.419 | chronic
parasomnia | G47.50 | chronic
sleepwalking | F51.3 | chronic | somnambulism
rem sleep behavior disorder | G47.52 | chronic
snoring | R06.83 | symptom
fatigue | R53.83 | symptom | tiredness; lethargy; tired; low energy; exhaustion; easy fatigability
malaise | R53.81 | symptom | malaise and fatigue
chronic fatigue syndrome | G93.32 | chronic | myalgic encephalomyelitis
chronic fatigue | R53.82 | symptom
anosmia | R43.0 | symptom | loss of smell; loss of sense of smell
taste disturbance | R43.2 | symptom | loss of taste; diminished taste; dysgeusia
neurofibromatosis | Q85.00 | chronic
tuberous sclerosis | Q85.1 | chronic
muscular dystrophy | G71.00 | chronic
duchenne muscular dystrophy | G71.01 | chronic
developmental delay | R62.50 | chronic
motor delay | F82 | chronic
global developmental delay | F88 | chronic
delayed milestones | R62.0 | chronic
speech delay | F80.9 | chronic | language delay; delayed speech; late talker
expressive language delay | F80.1 | chronic
down syndrome | Q90.9 | chronic | trisomy 21
cervical radiculopathy | M54.12 | chronic | cervical radiculitis
abnormal involuntary movements | R25.9 | undiagnosed | involuntary movements
muscle twitching | R25.3 | symptom | twitching
myoclonus | G25.3 | chronic | myoclonic jerking; myoclonic jerks
muscle fasciculation | R25.3 | symptom | fasciculations
post-dural puncture headache | G97.1 | acute | spinal headache
`;
