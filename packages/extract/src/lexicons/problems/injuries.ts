/** Injuries, poisoning, complications. Injuries by site are made from `sites.ts`. Rows: see `problems.ts` in the folder above. */
export const injuries = `
# complicated-injury
S06.0X0A; concussion; mild traumatic brain injury; mild tbi
S06.0X9A; concussion with loss of consciousness; concussion with brief loss of consciousness; head injury with loss of consciousness; head injury with brief loss of consciousness; closed head injury with loss of consciousness
S06.9X0A; traumatic brain injury; =TBI; brain injury
S02.0XXA !; skull fracture
S02.10{1,2,9}A !; basilar skull fracture
S02.92XA; facial fracture; orbital fracture; orbital floor fracture; zygoma fracture; facial bone fracture; orbital blowout fracture; maxillary fracture; zygomatic fracture; tripod fracture
S02.609A; mandible fracture; jaw fracture; mandibular fracture; fractured mandible
S12.9XXA !; cervical spine fracture; c-spine fracture; cervical fracture; odontoid fracture
S22.4{1,2,9}XA; multiple rib fractures
S22.20XA; sternal fracture
S22.009A; thoracic vertebral fracture; thoracic spine fracture
S32.009A; lumbar vertebral fracture; lumbar fracture; lumbar spine fracture; l1 fracture; burst fracture; transverse process fracture
S32.9XXA; pelvic fracture; fracture of pelvis; pubic ramus fracture; pelvis fracture; pubic rami fractures
S32.10XA; sacral fracture
S32.40{1,2,9}A; acetabular fracture
S43.00{4,5,6}A; shoulder dislocation; dislocated shoulder; dislocation of shoulder
S42.20{1,2,9}A; proximal humerus fracture; surgical neck fracture; humeral neck fracture
S42.30{1,2,9}A; humerus fracture; humeral fracture; fracture of humerus; humeral shaft fracture
S42.41{1,2,3}A; supracondylar fracture; supracondylar humerus fracture
S42.40{1,2,9}A; distal humerus fracture
S52.02{1,2,3}A; olecranon fracture
S53.10{4,5,6}A; elbow dislocation
S52.9{1,2,0}XA; forearm fracture; both bone forearm fracture; radius fracture; ulna fracture; ulnar fracture; broken arm; arm fracture; radial shaft fracture; both-bone forearm fracture
S52.50{1,2,9}A; distal radius fracture; fracture of distal radius; distal radial fracture; fracture of the distal radius
S52.53{1,2,9}A; colles fracture
S62.10{1,2,9}A; wrist fracture; fractured wrist; broken wrist; carpal fracture
S62.00{1,2,9}A; scaphoid fracture
S72.00{1,2,9}A !; hip fracture; femoral neck fracture; fracture of hip; fractured hip; broken hip; subtrochanteric fracture; fracture of femur neck
S72.14{1,2,3}A !; intertrochanteric fracture; intertrochanteric hip fracture
S72.9{1,2,0}XA !; femur fracture; fracture of femur; broken femur; femoral fracture
S72.40{1,2,9}A !; distal femur fracture
S72.30{1,2,9}A !; femoral shaft fracture
S73.00{4,5,6}A; hip dislocation; dislocated hip; dislocated total hip
S82.00{1,2,9}A; patella fracture; patellar fracture; fractured patella
S82.14{1,2,3}A; tibial plateau fracture
S82.20{1,2,9}A; tibia fracture; tibial fracture; tibial shaft fracture; tib-fib fracture; tibia and fibula fracture; fracture of tibia; pilon fracture
S82.9{1,2,0}XA; leg fracture; broken leg
S82.89{1,2,9}A; ankle fracture; malleolar fracture; lateral malleolus fracture; fractured ankle; broken ankle; bimalleolar fracture; trimalleolar fracture; medial malleolus fracture
S92.00{1,2,9}A; calcaneus fracture; calcaneal fracture; heel fracture
S92.10{1,2,9}A; talus fracture
S93.32{4,5,6}A; lisfranc fracture; lisfranc injury
T14.8XXA; fracture; broken bone
T14.8XXA !; open fracture; compound fracture
T07.XXXA !; multiple trauma; polytrauma; multiple injuries; multiple traumatic injuries
S83.51{1,2,9}A; anterior cruciate ligament tear; acl tear; acl rupture; torn acl; acl injury; anterior cruciate ligament injury; anterior cruciate ligament rupture; acl deficient knee; anterior cruciate ligament deficient knee; torn anterior cruciate ligament
S83.52{1,2,9}A; posterior cruciate ligament tear; pcl tear; pcl rupture; torn pcl
S76.11{1,2,9}A; quadriceps tendon rupture; quadriceps rupture; quadriceps tear
S76.11{1,2,9}A; patellar tendon rupture
S46.11{1,2,9}A; proximal biceps tendon rupture; proximal biceps rupture
S86.01{1,2,9}A; achilles tendon rupture; achilles rupture; ruptured achilles; achilles tendon tear; achilles tear; achilles ruptured tendon; torn achilles
S46.21{1,2,9}A; biceps tendon rupture; biceps rupture; biceps tear; biceps tendon tear; ruptured distal biceps tendon; ruptured biceps
S66.929A; tendon laceration; tendon injury
T14.8XXA; stab wound
T14.8XXA !; gunshot wound; =GSW
T14.8XXA !; penetrating trauma
T14.8XXA; crush injury; crushed finger; crushing injury
S68.119A; amputation of finger; finger amputation; fingertip amputation; traumatic amputation; partial finger amputation
T30.0; second degree burn; partial thickness burn
T30.0 !; severe burn; full thickness burn; third-degree burn
T26.60XA; chemical burn of eye
W55.01XA; cat bite
W50.3XXA; human bite; fight bite
T63.001A !; snake bite; snakebite
T74.21XA; sexual assault; rape
T74.12XA; child abuse; nonaccidental trauma; non-accidental trauma
T76.12XA; suspected child abuse
S36.039A !; splenic laceration; ruptured spleen; splenic rupture
S36.113A !; liver laceration
S27.329A !; pulmonary contusion
S27.0XXA !; traumatic pneumothorax
S22.5XXA !; flail chest
S14.109A !; spinal cord injury
T14.8XXA; nerve injury
H21.0{1,2,3,0}; hyphema
S05.3{1,2,0}XA !; globe rupture
T33.90XA; frostbite
T75.4XXA; electrical injury; electric shock
# injury
S09.90XA; head injury; head trauma; head contusion; bump on head; bump on the head; hit his head; hit her head; struck his head; struck her head
S02.2XXA; nasal fracture; broken nose; nasal bone fracture; fractured nose
S02.5XXA; tooth fracture; fractured tooth; broken tooth; chipped tooth; dental fracture
S09.93XA; dental trauma; dental injury; tooth injury
S13.4XXA; whiplash; neck strain after accident
S13.4XXA; neck sprain; cervical sprain
S16.1XXA; neck strain; cervical strain; neck muscle strain; cervical muscle strain; trapezius strain
S22.3{1,2,9}XA; rib fracture; fractured rib; broken rib; cracked rib
S20.21{1,2,9}A; rib contusion; bruised ribs
S20.21{1,2,9}A; chest wall contusion; chest contusion; contusion of chest
S39.012A; lumbar strain; back strain; lumbosacral strain; lumbar sprain/strain; muscle strain of lower back; strain of lumbar region; lumbar muscle strain
S33.5XXA; lumbar sprain; back sprain; lumbosacral sprain; sprain of back
S29.012A; thoracic strain; upper back strain
S23.3XXA; thoracic sprain
S29.011A; chest wall strain; pectoral strain; rib strain
S39.011A; abdominal wall strain
S39.011A; groin strain; groin pull; adductor strain
S43.10{1,2,9}A; acromioclavicular separation; ac separation; shoulder separation; ac joint separation; acromioclavicular joint separation; ac joint sprain
S42.00{1,2,9}A; clavicle fracture; fractured clavicle; clavicular fracture; broken collarbone; collarbone fracture; fracture of clavicle
S52.12{1,2,3}A; radial head fracture
S52.13{1,2,3}A; radial neck fracture
S53.03{1,2,3}A; nursemaid elbow; radial head subluxation; pulled elbow
S52.52{1,2,9}A; buckle fracture; torus fracture
S62.30{9,9,9}A; metacarpal fracture; boxer fracture; metacarpal neck fracture
S62.9{1,2,0}XA; hand fracture; fracture of hand
S62.60{9,9,9}A; finger fracture; phalanx fracture; phalangeal fracture; fractured finger; broken finger; fracture of finger
S62.50{1,2,9}A; thumb fracture
S63.259A; finger dislocation; pip dislocation; dislocated finger
M20.019; mallet finger
S83.00{4,5,6}A; patella dislocation; patellar dislocation
S83.00{1,2,3}A; patellar subluxation
S82.40{1,2,9}A; fibula fracture; fibular fracture; fractured fibula
S92.30{1,2,9}A; metatarsal fracture; jones fracture; fractured metatarsal
S92.90{1,2,9}A; foot fracture; fracture of foot; broken foot
S92.91{1,2,9}A; toe fracture; fractured toe; broken toe; fractured great toe; fracture of toe
S83.41{1,2,9}A; mcl sprain; medial collateral ligament sprain; mcl tear; mcl strain; mcl injury; medial collateral ligament tear; medial collateral ligament strain; medial collateral ligament injury
S83.42{1,2,9}A; lcl sprain; lateral collateral ligament sprain; lateral collateral ligament strain; lateral collateral ligament tear; lcl strain; lcl tear; lcl injury
S83.52{1,2,9}A; posterior cruciate ligament sprain; posterior cruciate ligament strain; pcl sprain; pcl strain; pcl injury
S83.20{7,6,9}A; meniscus tear; meniscal tear; torn meniscus; bucket handle tear; tear of meniscus; tear of medial meniscus; torn medial meniscus; torn lateral meniscus; meniscal injury; cartilage tear
S76.31{1,2,9}A; hamstring strain; hamstring injury; hamstring tear; pulled hamstring
S76.11{1,2,9}A; quadriceps strain
S76.91{1,2,9}A; thigh strain
S86.81{1,2,9}A; calf strain; gastrocnemius strain; calf muscle tear; gastroc strain; gastrocnemius tear
S46.91{1,2,9}A; shoulder strain; shoulder muscle strain
T14.8XXA; muscle strain; pulled muscle; strained muscle; muscle tear; muscular strain; musculoskeletal strain
T14.8XXA; sprain; ligament tear
T14.8XXA; contusion; bruise
T14.8XXA; hematoma
T14.90XA; soft tissue injury
T14.8XXA; laceration; skin tear; cuts
T14.8XXA; puncture wound; puncture; stepped on nail
M79.5; foreign body in skin; retained foreign body; foreign body in foot; foreign body in hand; embedded splinter; superficial foreign body; splinter in finger; splinter in foot; splinter in hand; wooden splinter
T14.8XXA; foreign body; metallic foreign body; foreign object
S60.10XA; subungual hematoma; blood under the nail; smashed fingernail
S61.309A; nail avulsion; nail injury; nailbed laceration; nail avulsion injury; nail bed injury
T30.0; burn; scald; burn wound
W54.0XXA; dog bite; animal bite
V89.2XXA; motor vehicle accident; =MVA; =MVC; motor vehicle collision; mva; mvc; car accident; auto accident; status post motor vehicle accident; status post motor vehicle collision; status post mva; road traffic accident; =RTA; car crash; motor vehicle crash
Y09; assault; status post assault
S05.90XA; eye injury; eye trauma; eye contusion
T63.511A; stingray injury
T63.621A; jellyfish sting
S63.59{1,2,9}A; tfcc tear; triangular fibrocartilage tear; triangular fibrocartilage complex tear
S63.8X{1,2,9}A; scapholunate ligament tear; scapholunate dissociation
# chronic
M25.36{1,2,9}; patellar instability
T84.84XA; painful orthopedic hardware; painful hardware; painful retained hardware; symptomatic hardware
# self-limited
T14.8XXA; abrasion; scrape; road rash
# acute
T74.91XA; intimate partner violence; domestic violence
T88.7XXA; adverse effect of medication; side effect of medication; adverse drug effect; medication side effect; drug side effect; drug reaction; medication reaction
T85.43XA; ruptured breast implant
# acute-systemic
J94.2 !; hemothorax
T67.5XXA; heat exhaustion; heat illness
T67.01XA !; heat stroke
T59.811A !; smoke inhalation
T58.91XA !; carbon monoxide poisoning
T75.1XXA !; near drowning
T65.91XA; accidental ingestion; poisoning; toxic ingestion; ingestion of foreign substance
T50.905A; drug toxicity
T46.0X1A !; digoxin toxicity
T56.891A !; lithium toxicity
T81.9XXA; postoperative complication; surgical complication; postoperative hematoma; postoperative bleeding
T80.219A !; catheter-related infection; line infection; central line infection; catheter infection
T85.9XXA; device complication; catheter malfunction; graft occlusion; hardware failure
T86.91; transplant rejection
`;
