/** Injuries, poisoning, complications. Injuries by site are made from `sites.ts`. Columns: see `problems.ts` in the folder above. */
export const injuries = `
concussion | S06.0X0A | complicated-injury | mild traumatic brain injury; mild tbi
concussion with loss of consciousness | S06.0X9A | complicated-injury | concussion with brief loss of consciousness; head injury with loss of consciousness; head injury with brief loss of consciousness; closed head injury with loss of consciousness
traumatic brain injury | S06.9X0A | complicated-injury | =TBI; brain injury
head injury | S09.90XA | injury | head trauma; head contusion; bump on head; bump on the head; hit his head; hit her head; struck his head; struck her head
skull fracture | S02.0XXA ! | complicated-injury
basilar skull fracture | S02.10{1,2,9}A ! | complicated-injury
facial fracture | S02.92XA | complicated-injury | orbital fracture; orbital floor fracture; zygoma fracture; facial bone fracture; orbital blowout fracture; maxillary fracture; zygomatic fracture; tripod fracture
nasal fracture | S02.2XXA | injury | broken nose; nasal bone fracture; fractured nose
mandible fracture | S02.609A | complicated-injury | jaw fracture; mandibular fracture; fractured mandible
tooth fracture | S02.5XXA | injury | fractured tooth; broken tooth; chipped tooth; dental fracture
dental trauma | S09.93XA | injury | dental injury; tooth injury
whiplash | S13.4XXA | injury | neck strain after accident
neck sprain | S13.4XXA | injury | cervical sprain
neck strain | S16.1XXA | injury | cervical strain; neck muscle strain; cervical muscle strain; trapezius strain
cervical spine fracture | S12.9XXA ! | complicated-injury | c-spine fracture; cervical fracture; odontoid fracture
rib fracture | S22.3{1,2,9}XA | injury | fractured rib; broken rib; cracked rib
multiple rib fractures | S22.4{1,2,9}XA | complicated-injury
rib contusion | S20.21{1,2,9}A | injury | bruised ribs
chest wall contusion | S20.21{1,2,9}A | injury | chest contusion; contusion of chest
sternal fracture | S22.20XA | complicated-injury
thoracic vertebral fracture | S22.009A | complicated-injury | thoracic spine fracture
lumbar vertebral fracture | S32.009A | complicated-injury | lumbar fracture; lumbar spine fracture; l1 fracture; burst fracture; transverse process fracture
pelvic fracture | S32.9XXA | complicated-injury | fracture of pelvis; pubic ramus fracture; pelvis fracture; pubic rami fractures
sacral fracture | S32.10XA | complicated-injury
acetabular fracture | S32.40{1,2,9}A | complicated-injury
lumbar strain | S39.012A | injury | back strain; lumbosacral strain; lumbar sprain/strain; muscle strain of lower back; strain of lumbar region; lumbar muscle strain
lumbar sprain | S33.5XXA | injury | back sprain; lumbosacral sprain; sprain of back
thoracic strain | S29.012A | injury | upper back strain
thoracic sprain | S23.3XXA | injury
chest wall strain | S29.011A | injury | pectoral strain; rib strain
abdominal wall strain | S39.011A | injury
groin strain | S39.011A | injury | groin pull; adductor strain
shoulder dislocation | S43.00{4,5,6}A | complicated-injury | dislocated shoulder; dislocation of shoulder
acromioclavicular separation | S43.10{1,2,9}A | injury | ac separation; shoulder separation; ac joint separation; acromioclavicular joint separation; ac joint sprain
clavicle fracture | S42.00{1,2,9}A | injury | fractured clavicle; clavicular fracture; broken collarbone; collarbone fracture; fracture of clavicle
proximal humerus fracture | S42.20{1,2,9}A | complicated-injury | surgical neck fracture; humeral neck fracture
humerus fracture | S42.30{1,2,9}A | complicated-injury | humeral fracture; fracture of humerus; humeral shaft fracture
supracondylar fracture | S42.41{1,2,3}A | complicated-injury | supracondylar humerus fracture
distal humerus fracture | S42.40{1,2,9}A | complicated-injury
radial head fracture | S52.12{1,2,3}A | injury
radial neck fracture | S52.13{1,2,3}A | injury
olecranon fracture | S52.02{1,2,3}A | complicated-injury
nursemaid elbow | S53.03{1,2,3}A | injury | radial head subluxation; pulled elbow
elbow dislocation | S53.10{4,5,6}A | complicated-injury
forearm fracture | S52.9{1,2,0}XA | complicated-injury | both bone forearm fracture; radius fracture; ulna fracture; ulnar fracture; broken arm; arm fracture; radial shaft fracture; both-bone forearm fracture
distal radius fracture | S52.50{1,2,9}A | complicated-injury | fracture of distal radius; distal radial fracture; fracture of the distal radius
buckle fracture | S52.52{1,2,9}A | injury | torus fracture
colles fracture | S52.53{1,2,9}A | complicated-injury
wrist fracture | S62.10{1,2,9}A | complicated-injury | fractured wrist; broken wrist; carpal fracture
scaphoid fracture | S62.00{1,2,9}A | complicated-injury
metacarpal fracture | S62.30{9,9,9}A | injury | boxer fracture; metacarpal neck fracture
hand fracture | S62.9{1,2,0}XA | injury | fracture of hand
finger fracture | S62.60{9,9,9}A | injury | phalanx fracture; phalangeal fracture; fractured finger; broken finger; fracture of finger
thumb fracture | S62.50{1,2,9}A | injury
finger dislocation | S63.259A | injury | pip dislocation; dislocated finger
mallet finger | M20.019 | injury
hip fracture | S72.00{1,2,9}A ! | complicated-injury | femoral neck fracture; fracture of hip; fractured hip; broken hip; subtrochanteric fracture; fracture of femur neck
intertrochanteric fracture | S72.14{1,2,3}A ! | complicated-injury | intertrochanteric hip fracture
femur fracture | S72.9{1,2,0}XA ! | complicated-injury | fracture of femur; broken femur; femoral fracture
distal femur fracture | S72.40{1,2,9}A ! | complicated-injury
femoral shaft fracture | S72.30{1,2,9}A ! | complicated-injury
hip dislocation | S73.00{4,5,6}A | complicated-injury | dislocated hip; dislocated total hip
patella fracture | S82.00{1,2,9}A | complicated-injury | patellar fracture; fractured patella
patella dislocation | S83.00{4,5,6}A | injury | patellar dislocation
patellar instability | M25.36{1,2,9} | chronic
patellar subluxation | S83.00{1,2,3}A | injury
tibial plateau fracture | S82.14{1,2,3}A | complicated-injury
tibia fracture | S82.20{1,2,9}A | complicated-injury | tibial fracture; tibial shaft fracture; tib-fib fracture; tibia and fibula fracture; fracture of tibia; pilon fracture
leg fracture | S82.9{1,2,0}XA | complicated-injury | broken leg
fibula fracture | S82.40{1,2,9}A | injury | fibular fracture; fractured fibula
ankle fracture | S82.89{1,2,9}A | complicated-injury | malleolar fracture; lateral malleolus fracture; fractured ankle; broken ankle; bimalleolar fracture; trimalleolar fracture; medial malleolus fracture
calcaneus fracture | S92.00{1,2,9}A | complicated-injury | calcaneal fracture; heel fracture
talus fracture | S92.10{1,2,9}A | complicated-injury
metatarsal fracture | S92.30{1,2,9}A | injury | jones fracture; fractured metatarsal
lisfranc fracture | S93.32{4,5,6}A | complicated-injury | lisfranc injury
foot fracture | S92.90{1,2,9}A | injury | fracture of foot; broken foot
toe fracture | S92.91{1,2,9}A | injury | fractured toe; broken toe; fractured great toe; fracture of toe
fracture | T14.8XXA | complicated-injury | broken bone
open fracture | T14.8XXA ! | complicated-injury | compound fracture
multiple trauma | T07.XXXA ! | complicated-injury | polytrauma; multiple injuries; multiple traumatic injuries
mcl sprain | S83.41{1,2,9}A | injury | medial collateral ligament sprain; mcl tear; mcl strain; mcl injury; medial collateral ligament tear; medial collateral ligament strain; medial collateral ligament injury
lcl sprain | S83.42{1,2,9}A | injury | lateral collateral ligament sprain; lateral collateral ligament strain; lateral collateral ligament tear; lcl strain; lcl tear; lcl injury
anterior cruciate ligament tear | S83.51{1,2,9}A | complicated-injury | acl tear; acl rupture; torn acl; acl injury; anterior cruciate ligament injury; anterior cruciate ligament rupture; acl deficient knee; anterior cruciate ligament deficient knee; torn anterior cruciate ligament
posterior cruciate ligament tear | S83.52{1,2,9}A | complicated-injury | pcl tear; pcl rupture; torn pcl
posterior cruciate ligament sprain | S83.52{1,2,9}A | injury | posterior cruciate ligament strain; pcl sprain; pcl strain; pcl injury
meniscus tear | S83.20{7,6,9}A | injury | meniscal tear; torn meniscus; bucket handle tear; tear of meniscus; tear of medial meniscus; torn medial meniscus; torn lateral meniscus; meniscal injury; cartilage tear
quadriceps tendon rupture | S76.11{1,2,9}A | complicated-injury | quadriceps rupture; quadriceps tear
patellar tendon rupture | S76.11{1,2,9}A | complicated-injury
hamstring strain | S76.31{1,2,9}A | injury | hamstring injury; hamstring tear; pulled hamstring
quadriceps strain | S76.11{1,2,9}A | injury
proximal biceps tendon rupture | S46.11{1,2,9}A | complicated-injury | proximal biceps rupture
thigh strain | S76.91{1,2,9}A | injury
calf strain | S86.81{1,2,9}A | injury | gastrocnemius strain; calf muscle tear; gastroc strain; gastrocnemius tear
achilles tendon rupture | S86.01{1,2,9}A | complicated-injury | achilles rupture; ruptured achilles; achilles tendon tear; achilles tear; achilles ruptured tendon; torn achilles
biceps tendon rupture | S46.21{1,2,9}A | complicated-injury | biceps rupture; biceps tear; biceps tendon tear; ruptured distal biceps tendon; ruptured biceps
shoulder strain | S46.91{1,2,9}A | injury | shoulder muscle strain
tendon laceration | S66.929A | complicated-injury | tendon injury
muscle strain | T14.8XXA | injury | pulled muscle; strained muscle; muscle tear; muscular strain; musculoskeletal strain
sprain | T14.8XXA | injury | ligament tear
contusion | T14.8XXA | injury | bruise
hematoma | T14.8XXA | injury
soft tissue injury | T14.90XA | injury
abrasion | T14.8XXA | self-limited | scrape; road rash
laceration | T14.8XXA | injury | skin tear; cuts
puncture wound | T14.8XXA | injury | puncture; stepped on nail
stab wound | T14.8XXA | complicated-injury
gunshot wound | T14.8XXA ! | complicated-injury | =GSW
penetrating trauma | T14.8XXA ! | complicated-injury
crush injury | T14.8XXA | complicated-injury | crushed finger; crushing injury
amputation of finger | S68.119A | complicated-injury | finger amputation; fingertip amputation; traumatic amputation; partial finger amputation
foreign body in skin | M79.5 | injury | retained foreign body; foreign body in foot; foreign body in hand; embedded splinter; superficial foreign body; splinter in finger; splinter in foot; splinter in hand; wooden splinter
foreign body | T14.8XXA | injury | metallic foreign body; foreign object
subungual hematoma | S60.10XA | injury | blood under the nail; smashed fingernail
nail avulsion | S61.309A | injury | nail injury; nailbed laceration; nail avulsion injury; nail bed injury
burn | T30.0 | injury | scald; burn wound
second degree burn | T30.0 | complicated-injury | partial thickness burn
severe burn | T30.0 ! | complicated-injury | full thickness burn; third-degree burn
chemical burn of eye | T26.60XA | complicated-injury
dog bite | W54.0XXA | injury | animal bite
cat bite | W55.01XA | complicated-injury
human bite | W50.3XXA | complicated-injury | fight bite
snake bite | T63.001A ! | complicated-injury | snakebite
motor vehicle accident | V89.2XXA | injury | =MVA; =MVC; motor vehicle collision; mva; mvc; car accident; auto accident; status post motor vehicle accident; status post motor vehicle collision; status post mva; road traffic accident; =RTA; car crash; motor vehicle crash
assault | Y09 | injury | status post assault
sexual assault | T74.21XA | complicated-injury | rape
child abuse | T74.12XA | complicated-injury | nonaccidental trauma; non-accidental trauma
suspected child abuse | T76.12XA | complicated-injury
intimate partner violence | T74.91XA | acute | domestic violence
splenic laceration | S36.039A ! | complicated-injury | ruptured spleen; splenic rupture
liver laceration | S36.113A ! | complicated-injury
pulmonary contusion | S27.329A ! | complicated-injury
traumatic pneumothorax | S27.0XXA ! | complicated-injury
flail chest | S22.5XXA ! | complicated-injury
hemothorax | J94.2 ! | acute-systemic
spinal cord injury | S14.109A ! | complicated-injury
nerve injury | T14.8XXA | complicated-injury
eye injury | S05.90XA | injury | eye trauma; eye contusion
hyphema | H21.0{1,2,3,0} | complicated-injury
globe rupture | S05.3{1,2,0}XA ! | complicated-injury
heat exhaustion | T67.5XXA | acute-systemic | heat illness
heat stroke | T67.01XA ! | acute-systemic
frostbite | T33.90XA | complicated-injury
smoke inhalation | T59.811A ! | acute-systemic
carbon monoxide poisoning | T58.91XA ! | acute-systemic
near drowning | T75.1XXA ! | acute-systemic
electrical injury | T75.4XXA | complicated-injury | electric shock
accidental ingestion | T65.91XA | acute-systemic | poisoning; toxic ingestion; ingestion of foreign substance
drug toxicity | T50.905A | acute-systemic
adverse effect of medication | T88.7XXA | acute | side effect of medication; adverse drug effect; medication side effect; drug side effect; drug reaction; medication reaction
digoxin toxicity | T46.0X1A ! | acute-systemic
lithium toxicity | T56.891A ! | acute-systemic
postoperative complication | T81.9XXA | acute-systemic | surgical complication; postoperative hematoma; postoperative bleeding
catheter-related infection | T80.219A ! | acute-systemic | line infection; central line infection; catheter infection
device complication | T85.9XXA | acute-systemic | catheter malfunction; graft occlusion; hardware failure
ruptured breast implant | T85.43XA | acute
painful orthopedic hardware | T84.84XA | chronic | painful hardware; painful retained hardware; symptomatic hardware
transplant rejection | T86.91 | acute-systemic
stingray injury | T63.511A | injury
jellyfish sting | T63.621A | injury
tfcc tear | S63.59{1,2,9}A | injury | triangular fibrocartilage tear; triangular fibrocartilage complex tear
scapholunate ligament tear | S63.8X{1,2,9}A | injury | scapholunate dissociation
`;
