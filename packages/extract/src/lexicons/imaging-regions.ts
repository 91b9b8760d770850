/**
 * Body parts that imaging names, and the code number of the usual study. One row a body part, columns separated by ` | `:
 * body part | plain film | CT | MRI | ultrasound (each a code number or `-`) | words for it, separated by `; `
 *
 * `abdomen` with `pelvis` in one CT is one study (R1.30, overlap group CTAP).
 */
export const imagingRegions = `
chest | 71046 | 71260 | 71550 | 76604 | chest; lung; lungs; thorax; thoracic cavity; mediastinum
ribs | 71101 | - | - | - | rib; ribs; sternum
abdomen and pelvis | - | 74177 | - | - | abdomen and pelvis; abdomen/pelvis; abdomen & pelvis; abd/pelvis; abd and pelvis; abd pelvis; a/p; abdominal and pelvic; abdominopelvic; abdominal/pelvic; abdomen pelvis; stone protocol; renal protocol
chest abdomen pelvis | - | 74177+71260 | - | - | chest abdomen and pelvis; chest, abdomen, and pelvis; chest, abdomen and pelvis; chest/abdomen/pelvis; c/a/p; chest abdomen pelvis
abdomen | 74018 | 74160 | 74183 | 76700 | abdomen; abdominal; belly; liver; hepatic; pancreas; pancreatic; spleen; gallbladder; right upper quadrant; ruq; biliary; hepatobiliary; bile duct; adrenal; adrenals; adrenal gland; upper abdominal
kidney | 74018 | 74176 | 74183 | 76770 | kidney; kidneys; renal; retroperitoneal; retroperitoneum; urinary tract; ktub; renal tract; kidneys and bladder
bladder | - | - | - | 76857 | bladder
pelvis | 72170 | 72193 | 72197 | 76856 | pelvis; pelvic; uterus; uterine; ovary; ovaries; ovarian; prostate; endometrium; endometrial
hip | 73502 | 73700 | 73721 | 76882 | hip; hips; acetabulum
head | 70250 | 70450 | 70553 | - | head; brain; skull; cranial; intracranial; cerebral; pituitary; sella; internal auditory canal; internal auditory canals; iac; iacs; cranium
face | 70150 | 70486 | 70540 | - | face; facial; facial bones; maxillofacial; jaw; mandible; tmj; nasal bones; nose; orbit; orbits; orbital; zygoma
sinus | 70220 | 70486 | - | - | sinus; sinuses; paranasal; paranasal sinuses
temporal bone | - | 70480 | - | - | temporal bone; temporal bones; mastoid; mastoids
neck | 70360 | 70491 | 70543 | 76536 | neck; soft tissue neck; soft tissues of the neck; lateral neck; soft tissue of the neck; parotid; airway; larynx; soft-tissue neck
thyroid | - | - | - | 76536 | thyroid; thyroid gland; parathyroid
cervical spine | 72040 | 72125 | 72141 | - | cervical spine; c-spine; c spine; cervical; cervical vertebrae
thoracic spine | 72070 | 72128 | 72146 | - | thoracic spine; t-spine; t spine; thoracic; dorsal spine
lumbar spine | 72100 | 72131 | 72148 | - | lumbar spine; l-spine; l spine; lumbar; lumbosacral spine; lumbosacral; ls spine; lower back; low back; back; lumbar sacral spine; lumbar-sacral spine; l/s spine
spine | 72082 | 72131 | 72148 | - | spine; spinal; entire spine; whole spine; vertebrae; scoliosis
sacrum | 72220 | 72192 | 72195 | - | sacrum; coccyx; tailbone; sacroiliac; sacroiliac joint; sacroiliac joints; si joint; si joints
shoulder | 73030 | 73200 | 73221 | 76881 | shoulder; shoulders; scapula; rotator cuff
clavicle | 73000 | - | - | - | clavicle; collarbone; ac joint; acromioclavicular joint; clavicles
humerus | 73060 | 73200 | 73218 | - | humerus; upper arm; arm
elbow | 73080 | 73200 | 73221 | 76881 | elbow; elbows
forearm | 73090 | 73200 | 73218 | - | forearm; radius; ulna; forearms
wrist | 73110 | 73200 | 73221 | 76881 | wrist; wrists; scaphoid
hand | 73130 | 73200 | 73218 | 76881 | hand; hands
finger | 73140 | 73200 | 73218 | 76882 | finger; fingers; thumb; index finger; long finger; ring finger; middle finger; little finger; thumbs
femur | 73552 | 73700 | 73718 | - | femur; thigh; femurs
knee | 73562 | 73700 | 73721 | 76881 | knee; knees; patella; kneecap
leg | 73590 | 73700 | 73718 | 76882 | tibia; fibula; tib-fib; tib/fib; tibia/fibula; tibia and fibula; lower leg; shin; calf; leg; legs; lower extremity; lower extremities
ankle | 73610 | 73700 | 73721 | 76881 | ankle; ankles
foot | 73630 | 73700 | 73718 | 76881 | foot; feet; heel; calcaneus; calcaneal; midfoot; forefoot; metatarsal; metatarsals
toe | 73660 | - | - | - | toe; toes; great toe; big toe; hallux
breast | - | - | 77049 | 76642 | breast; breasts
heart | - | 75572 | 75561 | 93306 | heart; cardiac; coronary
scrotum | - | - | - | 76870 | scrotum; scrotal; testicle; testicles; testicular; testes; testis
soft tissue | - | - | - | 76882 | soft tissue; soft tissues; groin; inguinal; axilla; lymph node; mass; lump; hernia; abdominal wall; umbilical
`;
