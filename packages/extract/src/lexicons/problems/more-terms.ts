/** Conditions of several specialties that notes name in other words. Rows: see `problems.ts` in the folder above. */
export const moreTerms = `
# undiagnosed
R79.89; elevated cardiac enzymes; elevated cardiac enzyme; abnormal cardiac enzymes; abnormal cardiac enzymes profile; abnormal cardiac enzyme profile
R09.89; carotid bruit
-; recurrent aspiration
R53.1; motor weakness; left arm weakness; right arm weakness; left leg weakness; right leg weakness; leg weakness bilateral
R44.3; hallucinosis
R79.89; abnormal cortisol
H05.89; orbital mass
E21.5; parathyroid mass
R50.9; febrile infant
K63.89; colonic mass; colon mass; cecal mass; bowel mass
K62.89; rectal mass
K31.89; gastric mass; gastric lesion; stomach mass
K22.89; esophageal mass
K83.8; bile duct dilatation; biliary dilatation; dilated common bile duct; dilated common duct; dilated bile duct
# symptom
R20.3; hyperesthesia; hypersensitivity of skin
D75.89; macrocytosis
R23.1; livedo reticularis
R63.8; abnormal weight
R42; nonspecific dizziness; head swimming; wooziness; woozy
R20.8; sensory loss; decreased sensation
R40.0; somnolence; drowsiness
R40.0; oversedation
Z62.820; parent-child problem; parent child relational problem
Z55.9; academic problem; school failure; truancy; school problems
Z56.9; occupational problem; work problems
D89.2; hyperimmunoglobulin
R10.9; abdominal wall pain
N48.89; penile lesion
N48.89; penile pain
N48.89; penile swelling
M25.60; limited range of motion; decreased range of motion; loss of motion
Z73.6; disability; functional limitation; decreased function
R53.1; total body weakness
# chronic
Q06.8; tethered cord; tethered spinal cord
G40.822; infantile spasms
Q44.2; biliary atresia
D47.1; myeloproliferative disorder; myeloproliferative disease
D47.Z1; posttransplant lymphoproliferative disorder; =PTLD
M89.9; metabolic bone disease
N64.82; hypomastia; micromastia
G96.198; subdural effusion; subdural hygroma
D89.1; cryoglobulinemia
I20.1; coronary spasm; coronary vasospasm; prinzmetal angina; variant angina
I72.3; iliac artery aneurysm; iliac aneurysm
I72.4; popliteal aneurysm
I77.1; subclavian stenosis
G45.8; subclavian steal syndrome
G23.1; supranuclear palsy
F09; cognitive disorder; organic brain syndrome
L98.499; ulceration of extremity; ulcer of arm; ulceration of bilateral upper extremities
J92.9; pleural thickening; pleural plaques
J39.8; tracheal stenosis
M22.8X9; patellar maltracking; patellar malalignment
M67.439; wrist ganglion
M25.339; wrist instability
M20.029; boutonniere deformity
M20.039; swan neck deformity
M24.549; hand contracture
L97.509; foot ulcer infection; infected foot ulcer; infected ulcer
M14.679; charcot foot; charcot joint; charcot arthropathy
Q66.89; tarsal coalition
M25.879; ankle impingement
M51.16; lumbar disc disease with radiculopathy; lumbar disc herniation with radiculopathy; herniated disc with radiculopathy
M50.10; cervical disc disease with radiculopathy; cervical disc herniation with radiculopathy
M51.24; thoracic disc herniation
M54.10; nerve root compression; nerve root impingement; nerve root irritation; nerve root entrapment; pinched nerve; trapped nerve
G14; post-polio syndrome
G91.2; normal pressure hydrocephalus
Q28.3; cavernous malformation; cavernoma
Q28.2; cerebral arteriovenous malformation
E34.8; pineal cyst
E23.6; rathke cleft cyst
G93.0; arachnoid cyst
R48.2; speech apraxia
G44.309; headache after injury; posttraumatic headache; post-traumatic headache
G47.9; sleep disorder; circadian rhythm disorder; sleep disturbance; sleep problems; sleep difficulty
F19.11; polysubstance abuse in remission
F10.90; alcohol use; ethanol use; alcohol problem; ethanolism; etohism
R45.851; suicide risk; risk of suicide; suicidal tendencies; suicidal gesture
L43.9; lichen planus oral
L66.2; folliculitis decalvans
L88; pyoderma gangrenosum
N88.2; cervical stenosis of uterus
E34.9; testosterone deficiency female
E83.39; hypophosphatasia
E78.9; lipoprotein disorder; lipometabolism disorder; dyslipoproteinemia
E72.11; elevated homocysteine; hyperhomocysteinemia
E53.8; borderline b12
E11.39; diabetic eye disease
H43.829; vitreomacular traction
H18.20; corneal edema
H47.20; optic atrophy; optic nerve damage
J33.8; sinus polyp
J34.1; retention cyst of maxillary sinus; mucous retention cyst
J34.1; mucocele
J38.4; vocal fold edema; reinke edema
K13.79; velopharyngeal dysfunction
D80.1; hypogammaglobulinemia acquired
Q43.0; meckel diverticulum
K63.2; enterocutaneous fistula
K66.0; abdominal adhesions; intraabdominal adhesions
N13.70; ureteral reflux
Q64.33; meatal stenosis congenital
Q54.4; chordee; penile curvature
N50.0; testicular atrophy
D73.0; hyposplenism
# acute-systemic
J69.1; hydrocarbon aspiration
T84.7XXA; infected surgical hardware; hardware infection
I51.3 !; left atrial thrombus
I51.3 !; intracardiac thrombus
I51.3 !; left ventricular thrombus; lv thrombus
N13.9; urinary obstruction; obstructive uropathy; urinary tract obstruction
T86.810; lung transplant rejection
T50.901A; accidental drug ingestion; accidental ingestion of medication; ingestion of medication; pill ingestion
T85.09XA !; shunt malfunction; vp shunt malfunction; ventriculoperitoneal shunt malfunction; blocked ventriculoperitoneal shunt; blocked shunt; shunt failure
F53.1 !; postpartum psychosis
N76.89; vaginal cuff cellulitis
O62.2; failure to progress; arrest of labor
O41.1290; chorioamnionitis
N71.9; endometritis
E27.3; steroid withdrawal
B00.52; herpetic keratitis
J04.30 !; supraglottitis
J34.89; nasal septal hematoma
K31.1; gastric outlet obstruction
K65.1 !; abdominal abscess
K65.1 !; pelvic abscess
K57.20 !; diverticular abscess
T82.868A; graft thrombosis; thrombosed av graft; clotted graft; thrombosed fistula; clotted av fistula; thrombosed dialysis graft; thrombosed graft; clotted fistula
# status
Z91.89; aspiration risk; risk for aspiration
Z30.40; contraceptive surveillance; contraception surveillance; contraceptive follow-up
Z98.2; ventriculoperitoneal shunt status; vp shunt
Z98.890; breast reconstruction status
Z34.90; pregnancy at term; term intrauterine pregnancy; pregnancy at 38 weeks
Z52.4; kidney donor
# acute
L92.9; hypergranulation tissue; granulation tissue; proud flesh
N20.0; intrarenal stones; intrarenal calculi; renal calculus disease; stone disease; renal stone disease
T65.91XA; poison exposure; exposure to ant bait; toxic exposure; chemical exposure; ingestion of poison
M23.90; knee derangement; knee internal derangement; acl laxity
G24.02; acute dystonia; dystonic reaction
G25.9; extrapyramidal symptoms; neuroleptic side effects
G25.71; akathisia
L08.9; skin infection; infected skin lesion; soft tissue infection
N90.89; labial adhesion
N76.0; vulvovaginitis of childhood
O80; vaginal delivery
O34.219; cesarean delivery status
T81.9XXA; hematoma of wound; postoperative swelling
J38.4; laryngeal edema
K14.0; tongue ulcer
J02.8; bacterial pharyngitis
K94.20; gastrostomy complication; clogged peg tube; dislodged g-tube; gastrostomy malfunction
T85.611A; peritoneal dialysis catheter problem
# injury
T14.90XA; blunt trauma; blunt injury; trauma
S63.649A; thumb ulnar collateral ligament tear; gamekeeper's thumb; skier's thumb
T14.8XXA; open wound; wound
`;
