/** Conditions of every chapter that the specialties leave out, with lay, British and telegram words. Rows: see `problems.ts` in the folder above. */
export const furtherTerms = `
# injury
S42.0{01,02,09}A; acromioclavicular joint fracture; fracture of the acromioclavicular joint; ac joint fracture; distal clavicle fracture
# acute
H16.9; contact lens keratitis; contact lens overwear
M27.3; dry socket; alveolar osteitis
J98.8; mucous plugging; mucus plug
J20.9; chest cold
R05.2; post-viral cough; postviral cough; post-infectious cough; subacute cough
O02.0; blighted ovum; anembryonic pregnancy; failed pregnancy
F14.23; cocaine withdrawal
K21.9; gastroesophageal reflux of infancy
# chronic
L71.0; perioral dermatitis
F33.9; seasonal affective disorder; seasonal depressive disorder; seasonal depression
H40.009; preglaucoma
H27.0{1,2,3,0}; aphakia
H02.30; blepharochalasia; blepharochalasis; baggy eyelids; droopy lids
H73.899; tympanic membrane retraction; retracted tympanic membrane
K01.1; impacted teeth; impacted tooth; impacted wisdom teeth; impacted wisdom tooth; impacted third molar
M21.62{1,2,9}; bunionette; tailor's bunion
M22.2X{1,2,9}; patellofemoral instability; patellofemoral malalignment
M53.2X6; lumbar instability; spinal instability
G96.12; epidural fibrosis
D16.9; osteochondroma
N73.6; pelvic adhesions; adhesive disease; uterine adhesions
N81.5; enterocele
N70.11; hydrosalpinx
N82.3; rectovaginal fistula
N60.9{1,2,9}; atypical ductal hyperplasia
N26.1; renal atrophy; atrophic kidney
N39.8; voiding dysfunction
N32.1; colovesical fistula; enterovesical fistula
E88.10; lipodystrophy
I74.09; aortoiliac occlusive disease; aortoiliac disease; leriche syndrome
G91.1; aqueductal stenosis; slit ventricle syndrome
# acute-systemic
A78; q fever
O42.90; premature rupture of membranes; rupture of membranes
K22.6; mallory-weiss tear
I82.B19; subclavian vein occlusion; subclavian vein thrombosis
R06.89; respiratory insufficiency
R09.2 !; respiratory arrest
F19.939; drug withdrawal; substance withdrawal; withdrawal symptoms; withdrawal from drugs
# undiagnosed
K14.8; tongue fullness; fullness of the tongue
# symptom
R26.89; toe walking; toe walker
R36.9; penile discharge; urethral discharge
R42; postural dizziness; lightheadedness on standing
R60.9; fluid retention; retaining fluid; water retention
R47.89; word finding difficulty; difficulty with word finding; difficulty with speech; trouble finding words
R45.87; disinhibition; impulsivity; disinhibited behavior
# complicated-injury
S29.011A; pectoralis rupture; pectoralis major tendon rupture; pec tear
S14.129A !; central cord syndrome
# status
Z30.2; sterilization request; desires permanent sterilization; desired sterilization; request for permanent sterilization; requested sterilization; wants vasectomy; vasectomy request; desire for sterility; voluntary sterility
Z64.1; multiparity
Z65.8; psychosocial stressors; family stress
# self-limited
L30.4; chafing
T69.1XXA; chilblains
`;
