/** Conditions of several specialties that notes name in other words. Columns: see `problems.ts` in the folder above. */
export const moreTerms = `
elevated cardiac enzymes | R79.89 | undiagnosed | elevated cardiac enzyme; abnormal cardiac enzymes; abnormal cardiac enzymes profile; abnormal cardiac enzyme profile
hyperesthesia | R20.3 | symptom | hypersensitivity of skin
tethered cord | Q06.8 | chronic | tethered spinal cord
infantile spasms | G40.822 | chronic
biliary atresia | Q44.2 | chronic
myeloproliferative disorder | D47.1 | chronic | myeloproliferative disease
posttransplant lymphoproliferative disorder | D47.Z1 | chronic | =PTLD
metabolic bone disease | M89.9 | chronic
hypomastia | N64.82 | chronic | micromastia
subdural effusion | G96.198 | chronic | subdural hygroma
macrocytosis | D75.89 | symptom
livedo reticularis | R23.1 | symptom
cryoglobulinemia | D89.1 | chronic
hydrocarbon aspiration | J69.1 | acute-systemic
infected surgical hardware | T84.7XXA | acute-systemic | hardware infection
coronary spasm | I20.1 | chronic | coronary vasospasm; prinzmetal angina; variant angina
left atrial thrombus | I51.3 ! | acute-systemic
intracardiac thrombus | I51.3 ! | acute-systemic
left ventricular thrombus | I51.3 ! | acute-systemic | lv thrombus
iliac artery aneurysm | I72.3 | chronic | iliac aneurysm
popliteal aneurysm | I72.4 | chronic
carotid bruit | R09.89 | undiagnosed
subclavian stenosis | I77.1 | chronic
subclavian steal syndrome | G45.8 | chronic
recurrent aspiration |  | undiagnosed
aspiration risk | Z91.89 | status | risk for aspiration
supranuclear palsy | G23.1 | chronic
cognitive disorder | F09 | chronic | organic brain syndrome
abnormal weight | R63.8 | symptom
ulceration of extremity | L98.499 | chronic | ulcer of arm; ulceration of bilateral upper extremities
hypergranulation tissue | L92.9 | acute | granulation tissue; proud flesh
blunt trauma | T14.90XA | injury | blunt injury; trauma
intrarenal stones | N20.0 | acute | intrarenal calculi; renal calculus disease; stone disease; renal stone disease
urinary obstruction | N13.9 | acute-systemic | obstructive uropathy; urinary tract obstruction
pleural thickening | J92.9 | chronic | pleural plaques
tracheal stenosis | J39.8 | chronic
lung transplant rejection | T86.810 | acute-systemic
accidental drug ingestion | T50.901A | acute-systemic | accidental ingestion of medication; ingestion of medication; pill ingestion
poison exposure | T65.91XA | acute | exposure to ant bait; toxic exposure; chemical exposure; ingestion of poison
contraceptive surveillance | Z30.40 | status | contraception surveillance; contraceptive follow-up
knee derangement | M23.90 | acute | knee internal derangement; acl laxity
patellar maltracking | M22.8X9 | chronic | patellar malalignment
wrist ganglion | M67.439 | chronic
wrist instability | M25.339 | chronic
thumb ulnar collateral ligament tear | S63.649A | injury | gamekeeper's thumb; skier's thumb
boutonniere deformity | M20.029 | chronic
swan neck deformity | M20.039 | chronic
hand contracture | M24.549 | chronic
foot ulcer infection | L97.509 | chronic | infected foot ulcer; infected ulcer
charcot foot | M14.679 | chronic | charcot joint; charcot arthropathy
tarsal coalition | Q66.89 | chronic
ankle impingement | M25.879 | chronic
lumbar disc disease with radiculopathy | M51.16 | chronic | lumbar disc herniation with radiculopathy; herniated disc with radiculopathy
cervical disc disease with radiculopathy | M50.10 | chronic | cervical disc herniation with radiculopathy
thoracic disc herniation | M51.24 | chronic
nerve root compression | M54.10 | chronic | nerve root impingement; nerve root irritation; nerve root entrapment; pinched nerve; trapped nerve
post-polio syndrome | G14 | chronic
normal pressure hydrocephalus | G91.2 | chronic
shunt malfunction | T85.09XA ! | acute-systemic | vp shunt malfunction; ventriculoperitoneal shunt malfunction; blocked ventriculoperitoneal shunt; blocked shunt; shunt failure
ventriculoperitoneal shunt status | Z98.2 | status | vp shunt
cavernous malformation | Q28.3 | chronic | cavernoma
cerebral arteriovenous malformation | Q28.2 | chronic
pineal cyst | E34.8 | chronic
rathke cleft cyst | E23.6 | chronic
arachnoid cyst | G93.0 | chronic
nonspecific dizziness | R42 | symptom | head swimming; wooziness; woozy
speech apraxia | R48.2 | chronic
sensory loss | R20.8 | symptom | decreased sensation
motor weakness | R53.1 | undiagnosed | left arm weakness; right arm weakness; left leg weakness; right leg weakness; leg weakness bilateral
headache after injury | G44.309 | chronic | posttraumatic headache; post-traumatic headache
sleep disorder | G47.9 | chronic | circadian rhythm disorder; sleep disturbance; sleep problems; sleep difficulty
somnolence | R40.0 | symptom | drowsiness
oversedation | R40.0 | symptom
hallucinosis | R44.3 | undiagnosed
polysubstance abuse in remission | F19.11 | chronic
alcohol use | F10.90 | chronic | ethanol use; alcohol problem; ethanolism; etohism
suicide risk | R45.851 | chronic | risk of suicide; suicidal tendencies; suicidal gesture
postpartum psychosis | F53.1 ! | acute-systemic
acute dystonia | G24.02 | acute | dystonic reaction
extrapyramidal symptoms | G25.9 | acute | neuroleptic side effects
akathisia | G25.71 | acute
parent-child problem | Z62.820 | symptom | parent child relational problem
academic problem | Z55.9 | symptom | school failure; truancy; school problems
occupational problem | Z56.9 | symptom | work problems
lichen planus oral | L43.9 | chronic
folliculitis decalvans | L66.2 | chronic
pyoderma gangrenosum | L88 | chronic
skin infection | L08.9 | acute | infected skin lesion; soft tissue infection
open wound | T14.8XXA | injury | wound
breast reconstruction status | Z98.890 | status
vaginal cuff cellulitis | N76.89 | acute-systemic
cervical stenosis of uterus | N88.2 | chronic
labial adhesion | N90.89 | acute
vulvovaginitis of childhood | N76.0 | acute
pregnancy at term | Z34.90 | status | term intrauterine pregnancy; pregnancy at 38 weeks
vaginal delivery | O80 | acute
cesarean delivery status | O34.219 | acute
failure to progress | O62.2 | acute-systemic | arrest of labor
chorioamnionitis | O41.1290 | acute-systemic
endometritis | N71.9 | acute-systemic
testosterone deficiency female | E34.9 | chronic
hypophosphatasia | E83.39 | chronic
abnormal cortisol | R79.89 | undiagnosed
steroid withdrawal | E27.3 | acute-systemic
lipoprotein disorder | E78.9 | chronic | lipometabolism disorder; dyslipoproteinemia
elevated homocysteine | E72.11 | chronic | hyperhomocysteinemia
borderline b12 | E53.8 | chronic
hematoma of wound | T81.9XXA | acute | postoperative swelling
diabetic eye disease | E11.39 | chronic
vitreomacular traction | H43.829 | chronic
herpetic keratitis | B00.52 | acute-systemic
corneal edema | H18.20 | chronic
optic atrophy | H47.20 | chronic | optic nerve damage
orbital mass | H05.89 | undiagnosed
sinus polyp | J33.8 | chronic
retention cyst of maxillary sinus | J34.1 | chronic | mucous retention cyst
mucocele | J34.1 | chronic
vocal fold edema | J38.4 | chronic | reinke edema
laryngeal edema | J38.4 | acute
supraglottitis | J04.30 ! | acute-systemic
tongue ulcer | K14.0 | acute
velopharyngeal dysfunction | K13.79 | chronic
nasal septal hematoma | J34.89 | acute-systemic
parathyroid mass | E21.5 | undiagnosed
hypogammaglobulinemia acquired | D80.1 | chronic
hyperimmunoglobulin | D89.2 | symptom
febrile infant | R50.9 | undiagnosed
bacterial pharyngitis | J02.8 | acute
abdominal wall pain | R10.9 | symptom
colonic mass | K63.89 | undiagnosed | colon mass; cecal mass; bowel mass
rectal mass | K62.89 | undiagnosed
gastric mass | K31.89 | undiagnosed | gastric lesion; stomach mass
esophageal mass | K22.89 | undiagnosed
bile duct dilatation | K83.8 | undiagnosed | biliary dilatation; dilated common bile duct; dilated common duct; dilated bile duct
gastric outlet obstruction | K31.1 | acute-systemic
meckel diverticulum | Q43.0 | chronic
enterocutaneous fistula | K63.2 | chronic
abdominal adhesions | K66.0 | chronic | intraabdominal adhesions
abdominal abscess | K65.1 ! | acute-systemic
pelvic abscess | K65.1 ! | acute-systemic
diverticular abscess | K57.20 ! | acute-systemic
gastrostomy complication | K94.20 | acute | clogged peg tube; dislodged g-tube; gastrostomy malfunction
kidney donor | Z52.4 | status
ureteral reflux | N13.70 | chronic
peritoneal dialysis catheter problem | T85.611A | acute
graft thrombosis | T82.868A | acute-systemic | thrombosed av graft; clotted graft; thrombosed fistula; clotted av fistula; thrombosed dialysis graft; thrombosed graft; clotted fistula
penile lesion | N48.89 | symptom
penile pain | N48.89 | symptom
penile swelling | N48.89 | symptom
meatal stenosis congenital | Q64.33 | chronic
chordee | Q54.4 | chronic | penile curvature
testicular atrophy | N50.0 | chronic
hyposplenism | D73.0 | chronic
limited range of motion | M25.60 | symptom | decreased range of motion; loss of motion
disability | Z73.6 | symptom | functional limitation; decreased function
total body weakness | R53.1 | symptom
`;
