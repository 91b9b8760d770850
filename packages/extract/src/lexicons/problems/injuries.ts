/** Injuries, poisoning, complications. Injuries by site are made from `sites.ts`. Rows: see `problems.ts` in the folder above. */
export const injuries = `
# complicated-injury
H21.0{1,2,3,0}; hyphema
S02.0XXA !; skull fracture
.10{1,2,9}A !; basilar skull fracture
.609A; mandible fracture; mandibular fracture
.92XA; facial fracture; orbital fracture; orbital floor fracture; zygoma fracture; facial bone fracture; orbital blowout fracture; maxillary fracture; zygomatic fracture; tripod fracture
S05.3{1,2,0}XA !; globe rupture
S06.0X0A; concussion; mild traumatic brain injury; mild tbi
.0X9A; concussion with loss of consciousness; concussion with brief loss of consciousness; head injury with loss of consciousness; head injury with brief loss of consciousness
.9X0A; traumatic brain injury; =TBI; brain injury
S12.9XXA !; cervical spine fracture; c-spine fracture; cervical fracture; odontoid fracture
S14.109A !; spinal cord injury
S22.009A; thoracic vertebral fracture; thoracic spine fracture
.20XA; sternal fracture
.4{1,2,9}XA; multiple rib fractures
.5XXA !; flail chest
S27.0XXA !; traumatic pneumothorax
.329A !; pulmonary contusion
S29.011A; pectoralis rupture; pectoralis major tendon rupture; pec tear
S32.009A; lumbar vertebral fracture; lumbar fracture; lumbar spine fracture; l1 fracture; burst fracture; transverse process fracture
.10XA; sacral fracture
.40{1,2,9}A; acetabular fracture
.9XXA; pelvic fracture; fracture of pelvis; pubic ramus fracture; pelvis fracture; pubic rami fractures
S36.039A !; splenic laceration; ruptured spleen; splenic rupture
.113A !; liver laceration; hepatic laceration
S42.20{1,2,9}A; proximal humerus fracture; surgical neck fracture; humeral neck fracture
.30{1,2,9}A; humerus fracture; humeral shaft fracture
.40{1,2,9}A; distal humerus fracture
.41{1,2,3}A; supracondylar fracture; supracondylar humerus fracture
S43.00{4,5,6}A; shoulder dislocation; dislocated shoulder; dislocation of shoulder
S46.11{1,2,9}A; proximal biceps tendon rupture; proximal biceps rupture
.21{1,2,9}A; biceps tendon rupture; biceps rupture; biceps tear; biceps tendon tear; ruptured distal biceps tendon; ruptured biceps
S52.02{1,2,3}A; olecranon fracture
.50{1,2,9}A; distal radius fracture; distal radial fracture; fracture of the distal radius
.53{1,2,9}A; colles fracture
.9{1,2,0}XA; forearm fracture; radius fracture; ulna fracture; ulnar fracture; broken arm; arm fracture; radial shaft fracture
S53.10{4,5,6}A; elbow dislocation
S62.00{1,2,9}A; scaphoid fracture
.10{1,2,9}A; wrist fracture; fractured wrist; broken wrist; carpal fracture
S66.929A; tendon laceration; tendon injury
S68.119A; amputation of finger; finger amputation; fingertip amputation; traumatic amputation
S72.00{1,2,9}A; hip fracture; femoral neck fracture; fracture of hip; fractured hip; broken hip; subtrochanteric fracture
.14{1,2,3}A; intertrochanteric fracture; intertrochanteric hip fracture
.30{1,2,9}A !; femoral shaft fracture
.40{1,2,9}A !; distal femur fracture
.9{1,2,0}XA !; femur fracture; fracture of femur; broken femur; femoral fracture
S73.00{4,5,6}A; hip dislocation; dislocated hip; dislocated total hip
S76.11{1,2,9}A; quadriceps tendon rupture; quadriceps rupture; quadriceps tear
.11{1,2,9}A; patellar tendon rupture
S82.00{1,2,9}A; patella fracture; patellar fracture
.14{1,2,3}A; tibial plateau fracture
.20{1,2,9}A; tibia fracture; tibial shaft fracture; tib-fib fracture; pilon fracture
.89{1,2,9}A; ankle fracture; malleolar fracture; lateral malleolus fracture; fractured ankle; broken ankle; bimalleolar fracture; trimalleolar fracture; medial malleolus fracture
.9{1,2,0}XA; leg fracture; broken leg
S83.51{1,2,9}A; anterior cruciate ligament tear; acl tear; acl rupture; torn acl; acl injury; anterior cruciate ligament injury; anterior cruciate ligament rupture; acl deficient knee; anterior cruciate ligament deficient knee; torn anterior cruciate ligament
.52{1,2,9}A; posterior cruciate ligament tear; pcl tear; pcl rupture; torn pcl
S86.01{1,2,9}A; achilles tendon rupture; achilles rupture; ruptured achilles; achilles tendon tear; achilles tear; achilles ruptured tendon; torn achilles
S92.00{1,2,9}A; calcaneus fracture; calcaneal fracture; heel fracture
S93.32{4,5,6}A; lisfranc fracture; lisfranc injury
T07.XXXA !; multiple trauma; polytrauma; multiple injuries; multiple traumatic injuries
T14.8XXA; fracture; broken bone
.8XXA; stab wound
.8XXA; crush injury; crushed finger; crushing injury
.8XXA; nerve injury
.8XXA !; open fracture; compound fracture
.8XXA !; gunshot wound; =GSW
.8XXA !; penetrating trauma
T26.60XA; chemical burn of eye
T30.0; second degree burn; partial thickness burn
.0 !; severe burn; full thickness burn; third-degree burn
T33.90XA; frostbite
T63.001A !; snake bite; snakebite
T74.12XA; child abuse; nonaccidental trauma; non-accidental trauma
.21XA; sexual assault; rape
T75.4XXA; electrical injury; electric shock
T76.12XA; suspected child abuse
W50.3XXA; human bite; fight bite
W55.01XA; cat bite
# injury
M20.019; mallet finger
M79.5; foreign body in skin; retained foreign body; foreign body in foot; foreign body in hand; embedded splinter; superficial foreign body; splinter in finger; splinter in foot; splinter in hand; wooden splinter
S02.2XXA; nasal fracture; broken nose; nasal bone fracture; fractured nose
.5XXA; tooth fracture; fractured tooth; broken tooth; chipped tooth; dental fracture
.5XXA; cracked tooth
S03.00XA; jaw dislocation
S05.10XA; black eye; periorbital ecchymosis
.90XA; eye injury; eye trauma; eye contusion
S09.90XA; head injury; head trauma; head contusion; bump on head; hit his head; hit her head; struck his head; struck her head
.93XA; dental trauma; dental injury; tooth injury
S12.100A; c2 fracture; dens fracture; hangman's fracture
S13.4XXA; whiplash
.4XXA; neck sprain; cervical sprain
S16.1XXA; neck strain; cervical strain; neck muscle strain; cervical muscle strain; trapezius strain
S20.21{1,2,9}A; rib contusion; bruised ribs
.21{1,2,9}A; chest wall contusion; chest contusion; contusion of chest
S22.080A; t12 fracture; t11 fracture; t12 burst fracture
.3{1,2,9}XA; rib fracture; fractured rib; broken rib; cracked rib
S23.3XXA; thoracic sprain
S29.011A; chest wall strain; pectoral strain; rib strain
.012A; thoracic strain; upper back strain
S32.020A; l2 fracture
.030A; l3 fracture
.040A; l4 fracture
.050A; l5 fracture
.409A; acetabulum fracture
S33.5XXA; lumbar sprain; back sprain; lumbosacral sprain; sprain of back
S39.011A; groin strain; groin pull; adductor strain
.012A; lumbar strain; back strain; lumbosacral strain; lumbar sprain/strain; lumbar muscle strain
S42.00{1,2,9}A; clavicle fracture; fractured clavicle; clavicular fracture; broken collarbone; collarbone fracture; fracture of clavicle
.0{01,02,09}A; acromioclavicular joint fracture; ac joint fracture; distal clavicle fracture
S43.10{1,2,9}A; acromioclavicular separation; ac separation; shoulder separation; ac joint separation; acromioclavicular joint separation; ac joint sprain
S46.91{1,2,9}A; shoulder strain; shoulder muscle strain
S52.12{1,2,3}A; radial head fracture
.13{1,2,3}A; radial neck fracture
.209A; ulnar shaft fracture
.52{1,2,9}A; buckle fracture; torus fracture
.90XA; broken forearm
S53.03{1,2,3}A; nursemaid elbow; radial head subluxation; pulled elbow
S60.10XA; subungual hematoma; blood under the nail; smashed fingernail
S61.309A; nail avulsion; nail injury; nailbed laceration; nail bed injury
S62.30{9,9,9}A; metacarpal fracture; boxer fracture; metacarpal neck fracture
.50{1,2,9}A; thumb fracture
.609A; mallet fracture; tuft fracture
.60{9,9,9}A; finger fracture; phalanx fracture; phalangeal fracture; fractured finger; broken finger; fracture of finger
.9{1,2,0}XA; hand fracture; fracture of hand
S63.259A; finger dislocation; pip dislocation; dislocated finger
.59{1,2,9}A; tfcc tear; triangular fibrocartilage tear
.649A; thumb ulnar collateral ligament tear; gamekeeper's thumb; skier's thumb
.8X{1,2,9}A; scapholunate ligament tear; scapholunate dissociation
S76.11{1,2,9}A; quadriceps strain
.31{1,2,9}A; hamstring strain; hamstring injury; hamstring tear; pulled hamstring
.91{1,2,9}A; thigh strain
S82.40{1,2,9}A; fibula fracture; fibular fracture; fractured fibula
S83.00{1,2,3}A; patellar subluxation
.00{4,5,6}A; patella dislocation; patellar dislocation
.20{7,6,9}A; meniscus tear; meniscal tear; torn meniscus; bucket handle tear; tear of meniscus; tear of medial meniscus; torn medial meniscus; torn lateral meniscus; meniscal injury; cartilage tear
.41{1,2,9}A; mcl sprain; medial collateral ligament sprain; mcl tear; mcl strain; mcl injury; medial collateral ligament tear; medial collateral ligament strain; medial collateral ligament injury
.42{1,2,9}A; lcl sprain; lateral collateral ligament sprain; lateral collateral ligament strain; lateral collateral ligament tear; lcl strain; lcl tear; lcl injury
.52{1,2,9}A; posterior cruciate ligament sprain; posterior cruciate ligament strain; pcl sprain; pcl strain; pcl injury
S86.81{1,2,9}A; calf strain; gastrocnemius strain; calf muscle tear; gastroc strain; gastrocnemius tear
S92.30{1,2,9}A; metatarsal fracture; jones fracture; fractured metatarsal
.90{1,2,9}A; foot fracture; fracture of foot; broken foot
.91{1,2,9}A; toe fracture; fractured toe; broken toe; fractured great toe; fracture of toe
T14.8XXA; muscle strain; pulled muscle; strained muscle; muscle tear; muscular strain; musculoskeletal strain
.8XXA; sprain; ligament tear
.8XXA; contusion; bruise
.8XXA; hematoma
.8XXA; laceration; skin tear; cuts
.8XXA; puncture wound; puncture; stepped on nail
.8XXA; foreign body; foreign object
.8XXA; open wound; wound
.90XA; soft tissue injury
.90XA; blunt trauma; blunt injury; trauma
T30.0; burn; scald; burn wound
T63.481A; hymenoptera sting
T71.9XXA !; asphyxiation; strangulation
V89.2XXA; motor vehicle accident; =MVA; =MVC; motor vehicle collision; mva; mvc; car accident; auto accident; status post motor vehicle accident; status post motor vehicle collision; status post mva; road traffic accident; =RTA; car crash; motor vehicle crash
W54.0XXA; dog bite; animal bite
Y09; assault
# chronic
M25.36{1,2,9}; patellar instability
T84.84XA; painful orthopedic hardware; painful hardware; painful retained hardware; symptomatic hardware
# self-limited
T14.8XXA; abrasion; scrape; road rash
T69.1XXA; chilblains
# acute
S90.859A; plantar foreign body
T65.91XA; poison exposure; exposure to ant bait; toxic exposure; chemical exposure; ingestion of poison
T74.91XA; intimate partner violence; domestic violence
T85.43XA; ruptured breast implant
.611A; peritoneal dialysis catheter problem
T88.7XXA; adverse effect of medication; side effect of medication; adverse drug effect; medication side effect; drug side effect; drug reaction; medication reaction
# acute-systemic
J94.2 !; hemothorax
T46.0X1A !; digoxin toxicity
T50.905A; drug toxicity
T56.891A !; lithium toxicity
T58.91XA !; carbon monoxide poisoning
T59.811A !; smoke inhalation
T65.91XA; accidental ingestion; poisoning; toxic ingestion
T67.01XA !; heat stroke
.5XXA; heat exhaustion; heat illness
T68.XXXA !; hypothermia
T75.1XXA !; near drowning
T80.219A !; catheter-related infection; line infection; catheter infection
T81.9XXA; postoperative complication; surgical complication; postoperative hematoma; postoperative bleeding
T83.511A; catheter-associated uti; =CAUTI; catheter-associated urinary tract infection
T85.09XA !; shunt malfunction; vp shunt malfunction; blocked ventriculoperitoneal shunt; blocked shunt; shunt failure
.79XA; mesh infection; infected mesh; implant infection; infected implant; shunt infection
.9XXA; device complication; catheter malfunction; graft occlusion; hardware failure
T86.91; transplant rejection
`;
