/** Conditions of every chapter that the specialties leave out, with lay, British and telegram words. Columns: see `problems.ts` in the folder above. */
export const furtherTerms = `
acromioclavicular joint fracture | S42.0{01,02,09}A | injury | fracture of the acromioclavicular joint; ac joint fracture; distal clavicle fracture
perioral dermatitis | L71.0 | acute
seasonal affective disorder | F33.9 | chronic | seasonal depressive disorder; seasonal depression
q fever | A78 | acute-systemic
preglaucoma | H40.009 | chronic
aphakia | H27.0{1,2,3,0} | chronic
blepharochalasia | H02.30 | chronic | blepharochalasis; baggy eyelids; droopy lids
contact lens keratitis | H16.9 | acute | contact lens overwear
tympanic membrane retraction | H73.899 | chronic | retracted tympanic membrane
tongue fullness | K14.8 | undiagnosed | fullness of the tongue
impacted teeth | K01.1 | chronic | impacted tooth; impacted wisdom teeth; impacted wisdom tooth; impacted third molar
dry socket | M27.3 | acute | alveolar osteitis
mucous plugging | J98.8 | acute | mucus plug
chest cold | J20.9 | acute
post-viral cough | R05.2 | acute | postviral cough; post-infectious cough; subacute cough
bunionette | M21.62{1,2,9} | chronic | tailor's bunion
toe walking | R26.89 | symptom | toe walker
pectoralis rupture | S29.011A | complicated-injury | pectoralis major tendon rupture; pec tear
patellofemoral instability | M22.2X{1,2,9} | chronic | patellofemoral malalignment
lumbar instability | M53.2X6 | chronic | spinal instability
epidural fibrosis | G96.12 | chronic
central cord syndrome | S14.129A ! | complicated-injury
osteochondroma | D16.9 | chronic
pelvic adhesions | N73.6 | chronic | adhesive disease; uterine adhesions
enterocele | N81.5 | chronic
hydrosalpinx | N70.11 | chronic
rectovaginal fistula | N82.3 | chronic
atypical ductal hyperplasia | N60.9{1,2,9} | chronic
sterilization request | Z30.2 | status | desires permanent sterilization; desired sterilization; request for permanent sterilization; requested sterilization; wants vasectomy; vasectomy request; desire for sterility; voluntary sterility
multiparity | Z64.1 | status
premature rupture of membranes | O42.90 | acute-systemic | rupture of membranes
blighted ovum | O02.0 | acute | anembryonic pregnancy; failed pregnancy
penile discharge | R36.9 | symptom | urethral discharge
renal atrophy | N26.1 | chronic | atrophic kidney
voiding dysfunction | N39.8 | chronic
colovesical fistula | N32.1 | chronic | enterovesical fistula
lipodystrophy | E88.10 | chronic
mallory-weiss tear | K22.6 | acute-systemic
aortoiliac occlusive disease | I74.09 | chronic | aortoiliac disease; leriche syndrome
subclavian vein occlusion | I82.B19 | acute-systemic | subclavian vein thrombosis
respiratory insufficiency | R06.89 | acute-systemic
respiratory arrest | R09.2 ! | acute-systemic
postural dizziness | R42 | symptom | lightheadedness on standing
fluid retention | R60.9 | symptom | retaining fluid; water retention
word finding difficulty | R47.89 | symptom | difficulty with word finding; difficulty with speech; trouble finding words
disinhibition | R45.87 | symptom | impulsivity; disinhibited behavior
aqueductal stenosis | G91.1 | chronic | slit ventricle syndrome
psychosocial stressors | Z65.8 | status | family stress
drug withdrawal | F19.939 | acute-systemic | substance withdrawal; withdrawal symptoms; withdrawal from drugs
cocaine withdrawal | F14.23 | acute
chafing | L30.4 | self-limited
chilblains | T69.1XXA | self-limited
gastroesophageal reflux of infancy | K21.9 | acute
`;
