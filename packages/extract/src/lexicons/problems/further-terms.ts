/** Conditions of every chapter that the specialties leave out, with lay, British and telegram words. Columns: see `problems.ts` in the folder above. */
export const furtherTerms = `
night sweats | R61 | symptom | drenching sweats; sweats at night; nocturnal sweating
insect bites | T14.8XXA | self-limited | insect bite; bug bite; bug bites; mosquito bite; bee sting; wasp sting; chigger bites; flea bites; bedbug bites; sting
tick bite | T14.8XXA | self-limited | tick exposure; embedded tick
rotator cuff strain | S46.01{1,2,9}A | injury | strained rotator cuff; strain of the rotator cuff; rotator cuff sprain
acromioclavicular joint fracture | S42.0{01,02,09}A | injury | fracture of the acromioclavicular joint; ac joint fracture; distal clavicle fracture
acromioclavicular joint separation | S43.1{01,02,09}A | injury | ac separation; ac joint separation; ac joint sprain
lateral collateral ligament sprain | S83.42{1,2,9}A | injury | lateral collateral ligament strain; lateral collateral ligament tear; lcl strain; lcl tear; lcl injury
perioral dermatitis | L71.0 | acute
low vision | H54.7 | symptom | poor vision; decreased visual acuity; decreasing visual acuity; vision loss; loss of vision; visual loss; visual impairment; legally blind
glaucoma suspect | H40.00{1,2,3,9} | chronic | suspected glaucoma; large cup to disc ratio; increased cup to disc ratio; large cups; high cup to disc ratio
ocular hypertension | H40.05{1,2,3,9} | chronic | elevated intraocular pressure; raised intraocular pressure
preglaucoma | H40.009 | chronic
posterior vitreous detachment | H43.81{1,2,3,9} | acute | =PVD with floaters; vitreous detachment; floaters; vitreous floaters
cystoid macular edema | H35.35{1,2,3,9} | chronic | =CME; macular edema; macular oedema
epiretinal membrane | H35.37{1,2,3,9} | chronic | macular pucker; =ERM
posterior capsular opacification | H26.49{1,2,3,9} | chronic | secondary cataract; posterior capsule opacity; pco; capsular opacification
aphakia | H27.0{1,2,3,0} | chronic
blepharochalasia | H02.30 | chronic | blepharochalasis; dermatochalasis; baggy eyelids; droopy lids
refractive error | H52.7 | chronic | myopia; hyperopia; astigmatism; presbyopia; nearsighted; farsighted; needs new glasses
chalazion | H00.19 | acute | meibomian cyst
stye | H00.019 | self-limited | hordeolum; external hordeolum
subconjunctival hemorrhage | H11.3{1,2,3,0} | self-limited | subconjunctival bleed; burst blood vessel in the eye
pinguecula | H11.15{1,2,3,9} | chronic
corneal abrasion | S05.0{1,2,0}XA | injury | scratched cornea; corneal scratch
contact lens keratitis | H16.9 | acute | contact lens overwear
tympanic membrane retraction | H73.899 | chronic | retracted tympanic membrane; tympanosclerosis
serous otitis media | H65.9{1,2,3,0} | acute | serous otitis; glue ear; middle ear effusion; =OME; otitis media with effusion; fluid in the ear; fluid behind the ear drum
chronic serous otitis media | H65.2{1,2,3,0} | chronic | chronic middle ear effusion; chronic otitis media with effusion; chronic fluid
adenotonsillar hypertrophy | J35.3 | chronic | adenoid hyperplasia; adenoid hypertrophy; enlarged adenoids; enlarged tonsils; tonsillar hypertrophy; adenoid and tonsil hypertrophy; hypertrophy of tonsils; hypertrophy of tonsils and adenoids
recurrent tonsillitis | J35.01 | chronic | chronic tonsillitis; recurrent sore throats; frequent tonsillitis
turbinate hypertrophy | J34.3 | chronic | enlarged turbinates; inferior turbinate hypertrophy; turbinate hyperplasia
vasomotor rhinitis | J30.0 | chronic | nonallergic rhinitis; chronic runny nose
nasal septal perforation | J34.89 | chronic | septal perforation; dry nasal mucosa
vocal cord lesion | J38.3 | undiagnosed | vocal cord irregularity; vocal fold lesion; vocal cord mass; vocal cord leukoplakia
globus sensation | R09.A2 | symptom | globus; globus pharyngeus; lump in the throat; lump in throat
tongue fullness | K14.8 | undiagnosed | fullness of the tongue; tongue mass; tongue lesion; mass of the tongue
oral ulcer | K13.79 | acute | mouth ulcer; mouth sore; mouth sores; oral lesions
aphthous ulcer | K12.0 | self-limited | canker sore; canker sores; aphthous stomatitis; aphthous ulcers
dental caries | K02.9 | chronic | tooth decay; cavities; nonrestorable teeth; non-restorable teeth; carious teeth; rotten teeth; broken down teeth
impacted teeth | K01.1 | chronic | impacted tooth; impacted wisdom teeth; impacted wisdom tooth; impacted third molars; impacted third molar
dry socket | M27.3 | acute | alveolar osteitis
teething | K00.7 | self-limited
mucous plugging | J98.8 | acute | mucus plug
postnasal drip | R09.82 | symptom | post-nasal drip; postnasal drainage; =PND x; post nasal drip
chest congestion | R09.89 | symptom
chest cold | J20.9 | acute | chesty cough; wheezy bronchitis; acute chest infection
lower respiratory tract infection | J22 | acute | =LRTI; chest infection; lower respiratory infection
pneumonic process | J18.9 | acute-systemic | pneumonic infiltrate; lobar infiltrate with pneumonia
post-viral cough | R05.2 | acute | postviral cough; post-infectious cough; subacute cough
chronic cough | R05.3 | chronic | cough for months; persistent cough of months; cough variant
long covid | U09.9 | chronic | post-covid syndrome; post covid condition; post covid; post-covid fatigue; long haul covid
covid exposure | Z20.822 | status | exposure to covid; exposure to covid-19
influenza-like illness | J11.1 | acute | =ILI; flu-like illness; flulike illness; flu-like symptoms
viral illness | B34.9 | acute | viral infection; viral syndrome; nonspecific viral illness; acute viral illness; viral type illness
hand foot and mouth disease | B08.4 | acute | hand, foot and mouth; =HFMD; hand foot mouth
fifth disease | B08.3 | self-limited | slapped cheek; erythema infectiosum; parvovirus infection
roseola | B08.20 | self-limited
molluscum contagiosum | B08.1 | chronic | molluscum
scarlet fever | A38.9 | acute | scarlatina; strep with rash
pinworms | B80 | acute | pinworm; threadworm; threadworms; enterobiasis
head lice | B85.0 | acute | lice; pediculosis; pediculosis capitis; nits
scabies | B86 | acute
warts | B07.9 | acute | wart; verruca vulgaris; common wart; common warts; verruca; verrucae
plantar wart | B07.0 | acute | plantar warts; verruca plantaris
genital warts | A63.0 | acute | condyloma; condylomata; condyloma acuminatum
lyme disease | A69.20 | acute-systemic | erythema migrans; lyme
sexually transmitted infection screening | Z11.3 | status | std screening; sti screening; std check; sti check
chlamydia | A56.8 | acute | chlamydia infection; chlamydial infection
gonorrhea | A54.9 | acute | gonococcal infection; the clap
syphilis | A53.9 | acute-systemic
latent tuberculosis | Z22.7 | status | positive ppd; latent tb; =LTBI; positive quantiferon
corn | L84 | acute | corns; callus; calluses; callosity; heloma durum; hyperkeratotic lesion; plantar keratosis; plantar lesions; painful plantar lesions
hallux rigidus | M20.2{1,2,0} | chronic | hallux limitus; stiff big toe
bunionette | M21.62{1,2,9} | chronic | tailor's bunion; tailor's bunionette
toe walking | R26.89 | symptom | idiopathic toe walker; idiopathic toe walking; toe walker
osteonecrosis | M87.00 | chronic | avascular necrosis; =AVN; femoral head necrosis; aseptic necrosis
biceps tendon rupture | S46.21{1,2,9}A | complicated-injury | ruptured distal biceps tendon; biceps rupture; ruptured biceps; distal biceps tendon rupture
pectoralis rupture | S29.011A | complicated-injury | pectoralis major tendon rupture; pec tear
labral tear of shoulder | S43.43{1,2,9}A | complicated-injury | glenoid labrum tear; labral tear; slap tear; slap lesion; bankart lesion; torn labrum
subscapularis tear | M75.10{1,2,0} | chronic | torn subscapularis tendon; subscapularis tendon tear; rotated cuff tear; supraspinatus tendon rupture; infraspinatus tear
shoulder instability | M25.31{1,2,9} | chronic | recurrent dislocating shoulder; anterior instability of shoulder; recurrent shoulder dislocation
patellofemoral instability | M22.2X{1,2,9} | chronic | patellofemoral malalignment; patellofemoral malalignment syndrome; kneecap pain; anterior knee pain; runner's knee
retained hardware | T84.84XA | chronic | painful hardware; painful retained hardware; symptomatic hardware
post-laminectomy syndrome | M96.1 | chronic | postlaminectomy syndrome; post-laminectomy low back syndrome; failed back syndrome; failed back surgery syndrome
low back syndrome | M54.50 | symptom | low back trouble; lumbago
lumbar instability | M53.2X6 | chronic | spinal instability; laterolisthesis; listhesis
epidural fibrosis | G96.12 | chronic
cervical stenosis | M48.02 | chronic | cervical spinal stenosis; cervical canal stenosis; c5-c6 stenosis; c4-c5 stenosis; neck stenosis
central cord syndrome | S14.129A ! | complicated-injury
osteochondroma | D16.9 | chronic | exostosis; bone spur; bony spur
joint pain | M25.50 | symptom | joints hurting; aching joints; polyarthralgia; multiple joint pain; joints hurt; painful joints; achy joints
growing pains | R29.898 | self-limited
muscle cramps | R25.2 | symptom | leg cramps; nocturnal leg cramps; charley horse; muscle cramping; cramps in legs
costochondritis | M94.0 | acute | tietze syndrome; costochondral pain; chest wall inflammation
plantar fasciitis | M72.2 | chronic | plantar fascitis; heel spur
morton's neuroma | G57.6{1,2,0} | chronic | interdigital neuroma; morton neuroma; foot neuroma
metatarsalgia | M77.4{1,2,0} | acute
de quervain tenosynovitis | M65.4 | acute | de quervain's; de quervain; dequervain's tenosynovitis; de quervain's tendinitis
trigger finger | M65.30 | chronic | trigger thumb; stenosing tenosynovitis; triggering finger; triggering of the finger
mallet finger | M20.019 | injury
tennis elbow | M77.1{1,2,0} | acute | lateral epicondylitis; lateral elbow tendinitis
golfer's elbow | M77.0{1,2,0} | acute | medial epicondylitis
frozen shoulder | M75.0{1,2,0} | chronic | adhesive capsulitis
achilles rupture | S86.01{1,2,9}A | complicated-injury | ruptured achilles; achilles tendon rupture; achilles ruptured tendon; torn achilles
joint degeneration | M19.90 | chronic | degenerated joint; wear and tear arthritis; wear and tear
fibromyalgia syndrome | M79.7 | chronic | =FMS; fibrositis
hypermobility | M35.7 | chronic | hypermobility syndrome; joint hypermobility
scoliosis | M41.9 | chronic | curvature of the spine
heavy menstruation | N92.0 | chronic | hypermenorrhea; heavy periods
pelvic adhesions | N73.6 | chronic | adhesive disease; uterine adhesions; abdominal adhesions
vaginal vault prolapse | N99.3 | chronic | vault prolapse
enterocele | N81.5 | chronic
hydrosalpinx | N70.11 | chronic
rectovaginal fistula | N82.3 | chronic
endometrial thickening | R93.89 | undiagnosed | prominent endometrium; thick endometrium
atypical ductal hyperplasia | N60.9{1,2,9} | chronic
abnormal breast imaging | R92.8 | undiagnosed | birads 4; birads 0; suspicious mammographic findings; abnormal mammogram finding; callback mammogram
brca mutation | Z15.01 | status | brca1 mutation; brca2 mutation; brca-2 mutation; brca-1 mutation; brca positive
sterilization request | Z30.2 | status | desires permanent sterilization; desired sterilization; request for permanent sterilization; desires sterilization; requested sterilization; wants vasectomy; vasectomy request; desire for sterility; voluntary sterility; undesired fertility; vasectomy consultation
multiparity | Z64.1 | status
oligohydramnios | O41.00X0 | acute-systemic | low amniotic fluid; low amniotic fluid volume
premature rupture of membranes | O42.90 | acute-systemic | =PROM; rupture of membranes; prolonged rupture of membranes
nausea of pregnancy | O21.9 | acute | morning sickness; hyperemesis; nausea and vomiting of pregnancy
blighted ovum | O02.0 | acute | anembryonic pregnancy; missed abortion; failed pregnancy
dyspareunia | N94.10 | symptom | painful sex
perimenopause | N95.1 | chronic | menopausal symptoms; hot flashes; hot flushes; vasomotor symptoms; menopause; climacteric
undescended testis | Q53.9 | chronic | undescended testes; undescended testicle; cryptorchidism; ectopic testis; bilateral undescended testes
penile discharge | R36.9 | symptom | urethral discharge
balanitis | N48.1 | acute | infected glans; balanoposthitis
phimosis | N47.1 | chronic | tight foreskin
ureteral stone | N20.1 | acute | ureteropelvic junction calculus; ureteral calculus; ureteric stone; ureterolithiasis; uvj stone; upj stone; stone in the ureter
renal atrophy | N26.1 | chronic | atrophic kidney
urinary hesitancy | R39.11 | symptom | weak stream; slow stream; straining to void; =LUTS; lower urinary tract symptoms; urinary symptoms
urinary urgency | R39.15 | symptom | urgency and frequency; urinary urgency and frequency; refractory urgency and frequency
urinary frequency | R35.0 | symptom | frequency of urination; frequency with urination; frequent urination; polyuria; passing water often; =urinary freq
nocturia | R35.1 | symptom | getting up at night to urinate
voiding dysfunction | N39.8 | chronic
colovesical fistula | N32.1 | chronic | enterovesical fistula
elevated psa | R97.20 | undiagnosed | rising psa; raised psa; psa elevation; abnormal psa; high psa
microscopic hematuria | R31.29 | undiagnosed | microhematuria; microscopic haematuria; blood on dipstick
gross hematuria | R31.0 | undiagnosed | visible haematuria; frank haematuria; frank hematuria; macroscopic hematuria; painless hematuria; painless blood in urine
hyperkalemia | E87.5 | acute | high potassium; elevated potassium; potassium is high
malnutrition | E46 | chronic | protein malnutrition; malnourishment; protein malnourishment; undernourished; poor nutritional status; protein calorie malnutrition; protein-calorie malnutrition
severe malnutrition | E43 | chronic | severe protein calorie malnutrition; severe protein-calorie malnutrition
feeding problem | R63.39 | symptom | feeding disorder; feeding difficulty; poor feeding; feeding difficulties; picky eater; picky eating
lipodystrophy | E88.1 | chronic
vitamin d deficiency | E55.9 | chronic | low vitamin d; vit d deficiency; low vit d; vitamin d insufficiency; low vitamin d level
vitamin b12 deficiency | E53.8 | chronic | b12 deficiency; low b12; low vitamin b12
iron deficiency | E61.1 | chronic | low ferritin; low iron; iron deficient
subclinical hypothyroidism | E02 | chronic | borderline thyroid; mildly elevated tsh; subclinical hypothyroid
prediabetes | R73.03 | chronic | pre-diabetes; borderline diabetes; borderline diabetic; impaired fasting glucose; impaired glucose tolerance; prediabetic
overweight | E66.3 | chronic | excess body weight
hyperuricemia | E79.0 | chronic | elevated uric acid; high uric acid
low testosterone | E29.1 | chronic | hypogonadism; testosterone deficiency; low t
hypotestosteronemia | E29.1 | chronic
elevated thyroid stimulating hormone | R94.6 | symptom | elevation of the thyroid stimulating hormone
abnormal liver enzymes | R74.01 | undiagnosed | increased liver function tests; elevated transaminases; elevated lfts; elevated liver enzymes; abnormal lfts; deranged lfts; raised lfts; transaminitis; abnormal liver function tests
change in bowel habit | R19.4 | undiagnosed | change in bowel habits; change in bowel function; altered bowel habit; change of bowel habit; alternating stools; altered bowel habits
colon polyp | K63.5 | chronic | colon polyps; colonic polyp; sigmoid polyp; cecal polyp; rectal polyp; sessile polyp; polyp of the colon; polyps of the colon
proctitis | K62.89 | acute | proctosigmoiditis; rectal inflammation
blood in the toilet | K62.5 | undiagnosed | blood in toilet; bright red blood per rectum; =BRBPR; =PR bleed; =PR bleeding; rectal bleeding; pr bleeding; blood on toilet paper; bleeding from the back passage
mallory-weiss tear | K22.6 | acute-systemic
food bolus obstruction | T18.128A | acute-systemic | esophageal foreign body; swallowed coin; food impaction
gallbladder disease | K82.9 | chronic | gall bladder disease; gallbladder dysfunction; biliary dyskinesia
indigestion | K30 | symptom | dyspepsia; upset stomach; sour stomach; stomach upset
stomach flu | A08.4 | acute | tummy bug; gastric flu; viral gastroenteritis; stomach virus; stomach bug
food poisoning | A05.9 | acute
lactose intolerance | E73.9 | chronic
bloating | R14.0 | symptom | gassiness; flatulence; abdominal bloating; abdominal distention; abdominal distension
fecal incontinence | R15.9 | symptom | stool incontinence; soiling; encopresis; bowel incontinence
fecal impaction | K56.41 | acute | stool impaction; impacted stool
haemorrhoids | K64.9 | chronic | piles; internal hemorrhoids; external hemorrhoids
anal fissure | K60.2 | acute | rectal fissure
pilonidal cyst | L05.91 | acute | pilonidal disease; pilonidal sinus
carotid artery occlusive disease | I65.29 | chronic | carotid occlusive disease; carotid disease; carotid artery disease
aortoiliac occlusive disease | I74.09 | chronic | aortoiliac disease; leriche syndrome
coronary occlusive disease | I25.10 | chronic | coronary disease; arteriosclerotic heart disease; =ASHD; =ASCVD; arteriosclerotic vascular disease; atherosclerotic cardiovascular disease; arteriosclerotic cardiovascular disease; multivessel disease; ischaemic heart disease
subclavian vein occlusion | I82.B19 | acute-systemic | subclavian vein stenosis; subclavian vein thrombosis; upper extremity dvt
thrombosed dialysis graft | T82.868A | acute-systemic | thrombosed graft; thrombosed fistula; thrombosed av graft; clotted graft; clotted fistula
respiratory insufficiency | R06.89 | acute-systemic | recent respiratory insufficiency
respiratory arrest | R09.2 ! | acute-systemic
oxygen dependence | Z99.81 | status | oxygen dependency; oxygen dependent; o2 requiring; home oxygen; o2 dependent; on home oxygen
ventricular ectopy | I49.3 | chronic | =PVCs; premature ventricular contractions; ventricular bigeminy; ectopic beats; frequent pvcs; extrasystoles; premature ventricular complexes
diastolic dysfunction | I51.89 | chronic | left ventricular dysfunction; impaired lv function
abnormal cardiac enzymes profile | R79.89 | undiagnosed | abnormal cardiac enzyme profile
white coat hypertension | R03.0 | symptom | elevated blood pressure reading; elevated blood pressure; elevated bp; high blood pressure reading; blood pressure is elevated; blood pressure was elevated; elevated bp reading; blood pressure elevated
resistant hypertension | I1A.0 | chronic | drug resistant hypertension
labile hypertension | I10 | chronic | raised blood pressure; essential htn; blood pressure problem; high bp
hypotension | I95.9 | acute | low blood pressure; low bp
postural dizziness | R42 | symptom | lightheadedness on standing; dizzy spells; giddiness
fluid retention | R60.9 | symptom | retaining fluid; water retention; swollen ankles; ankle swelling; puffy ankles; leg swelling; pedal edema
recurrent falls | R29.6 | symptom | frequent falls; repeated falls; multiple falls
walking difficulty | R26.2 | symptom | difficulty in walking; unsteady gait; unsteadiness; balance problems; imbalance; poor balance; off balance
word finding difficulty | R47.89 | symptom | difficulty with word finding; difficulty with speech; word-finding difficulty; trouble finding words
disinhibition | R45.87 | symptom | impulsivity; disinhibited behavior
memory problems | R41.3 | symptom | memory loss; forgetfulness; memory complaints; forgetful; memory concerns; poor memory; short term memory loss; memory difficulties
mild cognitive impairment | G31.84 | chronic | =MCI
paresthesia of hands | R20.2 | symptom | pins and needles; tingling in hands; tingling in feet; tingling and numbness
restless legs | G25.81 | chronic | restless legs syndrome; restless leg syndrome; =RLS
nerve root irritation | M54.10 | acute | nerve root entrapment; pinched nerve; trapped nerve; s1 nerve root irritation; radicular symptoms; radicular pain
cluster headache | G44.009 | chronic | cluster headaches
tension headache | G44.209 | acute | tension headaches; tension-type headache; tension type headache; stress headache
aqueductal stenosis | G91.1 | chronic | slit ventricle syndrome
shunt malfunction | T85.09XA ! | acute-systemic | blocked ventriculoperitoneal shunt; vp shunt malfunction; blocked shunt; shunt failure
bell's palsy | G51.0 | acute | facial palsy; bell palsy; facial droop from bell's
vertigo spells | R42 | symptom | room spinning; spinning sensation; vertigo
concussion syndrome | F07.81 | chronic | post-concussion syndrome; postconcussive syndrome; post concussive syndrome; post-concussive symptoms; post concussion symptoms
marital problems | Z63.0 | status | marital discord; relationship problems; marital conflict; relationship stress
psychosocial stressors | Z65.8 | status | family stress; work stress; stress at work; job stress; financial stress; burnout
stress reaction | F43.9 | acute | acute stress; situational stress; under a lot of stress; stressed out
grief | F43.21 | acute | bereavement; grieving; grief reaction
low mood | F32.A | chronic | feeling low; depressed mood; feels down; feeling down; tearful and low; depressive symptoms; depressive episode
postpartum depression | F53.0 | chronic | postnatal depression; =PPD after delivery; baby blues
panic attacks | F41.0 | chronic | panic attack; panic disorder; anxiety attacks; anxiety attack
health anxiety | F45.21 | chronic | hypochondriasis; illness anxiety
burn-out | Z73.0 | status
oppositional behavior | F91.3 | chronic | oppositional defiant disorder; =ODD; defiant behavior
learning disability | F81.9 | chronic | dyslexia; learning disorder; reading disorder
nocturnal enuresis | N39.44 | chronic | bedwetting; bed wetting; enuresis
nicotine dependence | F17.210 | chronic | tobacco use disorder; cigarette smoker; tobacco dependence; vaping; nicotine use; smoking addiction; tobacco abuse
alcohol use | F10.10 | chronic | alcohol misuse; excess alcohol; drinks too much; drinking problem; heavy drinking; problem drinking; binge drinking
drug withdrawal | F19.939 | acute-systemic | substance withdrawal; withdrawal symptoms; withdrawal from drugs
cocaine withdrawal | F14.23 | acute
opioid use problem | F11.20 | chronic | opioid addiction; narcotic addiction; opioid misuse; opiate dependence; opiate addiction; heroin addiction
cannabis use | F12.10 | chronic | marijuana use; cannabis abuse; marijuana abuse; cannabis use disorder
acute blood loss anemia | D62 | acute | operative blood loss anemia; postoperative anemia; anemia due to blood loss; post-operative anemia; anemia from blood loss; postoperative blood loss anemia; anemia due to operative blood loss; anemia due to acute blood loss
macrocytic anemia | D53.9 | chronic | megaloblastic anemia; macrocytosis anemia
neutropenia | D70.9 | acute-systemic | low neutrophils; low anc
thrombocytosis | D75.839 | undiagnosed | high platelets; elevated platelets
thrombocytopenia | D69.6 | undiagnosed | low platelets; low platelet count
leukocytosis | D72.829 | undiagnosed | elevated white count; high white count; raised white cells; elevated wbc
easy bruising | R23.3 | symptom | bruises easily; easy bruisability; petechiae
lymphadenopathy | R59.1 | undiagnosed | swollen glands; enlarged lymph nodes; swollen lymph nodes; enlarged lymph node; lymph node swelling; swollen lymph node; swollen gland
neck lump | R22.1 | undiagnosed | lump in the neck; lump in neck; neck swelling
skin lump | R22.9 | symptom | bump under the skin
mole | D22.9 | symptom | moles; nevus; nevi; naevus; naevi
atypical mole | D22.9 | undiagnosed | changing mole; atypical nevus; dysplastic nevus; changing nevus; irregular mole; suspicious mole
skin lesion | L98.9 | symptom | suspicious lesion; changing skin lesion; suspicious skin lesion; growth on skin; skin growth
basal cell carcinoma of skin | C44.91 | chronic | basal cell ca; =BCC; basal cell cancer; rodent ulcer
actinic keratosis | L57.0 | chronic | actinic keratoses; solar keratosis; =AKs; sun damage; precancerous lesions; precancerous lesion
seborrheic keratosis | L82.1 | self-limited | seborrheic keratoses; sebks; age spots; benign keratosis
skin tag | L91.8 | self-limited | skin tags; acrochordon; acrochordons
sebaceous cyst | L72.3 | chronic | epidermal cyst; epidermoid cyst; epidermal inclusion cyst; inclusion cyst; pilar cyst
lipoma | D17.9 | chronic | lipomas; fatty lump; fatty tumor
hives | L50.9 | acute | urticaria; acute urticaria; allergic hives; nettle rash; welts
allergic reaction | T78.40XA | acute | allergic reaction to medication; hypersensitivity reaction; drug rash; medication reaction
drug eruption | L27.0 | acute | drug rash; medication rash; morbilliform drug eruption
anaphylaxis | T78.2XXA ! | acute-systemic | anaphylactic reaction; anaphylactic shock
angioedema | T78.3XXA | acute-systemic | lip swelling; tongue swelling; angio-oedema
sunburn | L55.9 | self-limited | sunburned
dry skin | L85.3 | self-limited | xerosis; xerosis cutis
hair loss | L65.9 | symptom | alopecia; thinning hair; hair thinning; hair falling out
heat rash | L74.0 | self-limited | prickly heat; miliaria
chafing | L30.4 | self-limited
wound infection | T81.49XA | acute | infected wound; infected incision; surgical wound infection; post-operative wound infection; postoperative wound infection; surgical site infection
nonhealing wound | T14.8XXA | chronic | non-healing wound; chronic wound; wound that will not heal
leg ulcer | L97.909 | chronic | venous ulcer; venous stasis ulcer; leg ulcers; stasis ulcer; venous leg ulcer
lymphedema | I89.0 | chronic | lymphoedema
superficial thrombophlebitis | I80.00 | acute | superficial phlebitis; superficial venous thrombosis; phlebitis
chilblains | T69.1XXA | self-limited
heat exhaustion | T67.5XXA | acute-systemic | heat illness; heat stroke
motor vehicle collision | V89.2XXA | injury | motor vehicle accident; =MVA; =MVC; car accident; road traffic accident; =RTA; car crash; motor vehicle crash; auto accident
whiplash | S13.4XXA | injury | whiplash injury; neck strain after accident
head injury | S09.90XA | injury | bump on the head; hit his head; hit her head; minor head injury; head trauma; closed head injury; struck his head; struck her head
dog bite | S61.459A | injury | cat bite; animal bite; dog bites; human bite
puncture wound | T14.8XXA | injury | stepped on a nail; stepped on nail
splinter | T14.8XXA | injury | foreign body in skin; embedded splinter; superficial foreign body
subungual hematoma | S60.10XA | injury | blood under the nail; smashed fingernail
nail injury | S60.10XA | injury | nail avulsion injury; nail bed injury
burn wound | T30.0 | injury | first degree burn; second degree burn; thermal burn; scald; partial thickness burn
postoperative follow-up | Z48.89 | status | post-op check; postop visit; post-operative visit; postoperative check; post op follow up
newborn jaundice | P59.9 | acute | neonatal jaundice; jaundice of newborn; hyperbilirubinemia of newborn
umbilical granuloma | P83.81 | self-limited
infant colic | R10.83 | self-limited | colic; colicky baby; fussy baby; fussy infant; excessive crying
gastroesophageal reflux of infancy | K21.9 | acute | infant reflux; spitting up; spit-up; spits up
croup | J05.0 | acute | croupy cough; barking cough; laryngotracheitis
bronchiolitis | J21.9 | acute | rsv bronchiolitis; =RSV
febrile seizure | R56.00 | acute-systemic | febrile convulsion; febrile seizures; febrile convulsions
speech delay | F80.9 | chronic | language delay; delayed speech; speech and language delay; late talker
failure to thrive | R62.51 | undiagnosed | poor weight gain; slow weight gain; not gaining weight; faltering growth
short stature | R62.52 | chronic
precocious puberty | E30.1 | chronic | early puberty
nursemaid elbow | S53.03{1,2,9}A | injury | nursemaid's elbow; pulled elbow; radial head subluxation
unresponsive episode | R40.4 | undiagnosed | found down; found unresponsive; mental changes; transient alteration of awareness; spells
blood-borne pathogen exposure | Z77.21 | status | needle stick; needlestick; needle stick injury; body fluid exposure
travel advice | Z71.84 | status | travel consultation; pre-travel visit
`;
