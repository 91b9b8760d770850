/** Rarer conditions of every specialty, as assessments name them. Rows: see `problems.ts` in the folder above. */
export const rarerTerms = `
# chronic
G40.909; breakthrough seizure; seizure breakthrough; breakthrough epilepsy
M35.9; undifferentiated connective disease; =UCTD
K83.01; sclerosing cholangitis; =PSC
G40.209; focal seizure; partial seizure; focal impaired awareness seizure
G40.309; grand mal
G40.812; lennox-gastaut syndrome; =LGS; dravet syndrome
G24.5; blepharospasm
G51.39; hemifacial spasm
G36.0; neuromyelitis optica; =NMO; =NMOSD; devic disease
G12.9; spinal muscular atrophy; kennedy disease
G12.23; primary lateral sclerosis
G58.7; mononeuritis multiplex; mononeuropathy multiplex
G71.11; myotonic dystrophy
G71.00; limb-girdle dystrophy; facioscapulohumeral dystrophy; becker dystrophy
G72.41; inclusion body myositis
G11.9; hereditary ataxia; spinocerebellar ataxia; friedreich ataxia; cerebellar degeneration
G23.3; multiple system atrophy; shy-drager syndrome
G31.85; corticobasal degeneration; corticobasal syndrome
G90.9; autonomic dysfunction; autonomic neuropathy; dysautonomia
G89.22; post-thoracotomy pain; postthoracotomy syndrome
G89.28; chronic postsurgical pain
G47.61; periodic limb movement disorder
G54.6; phantom limb pain; phantom pain
G57.00; piriformis syndrome
G58.8; intercostal neuralgia; notalgia paresthetica
G70.80; lambert-eaton syndrome
F07.81; postconcussional syndrome; postconcussive symptoms
F63.3; trichotillomania; hair pulling disorder
F42.4; excoriation disorder; skin picking; dermatillomania
F45.22; body dysmorphic disorder
F68.10; factitious disorder
F50.82; avoidant restrictive food intake disorder; =ARFID
F94.0; selective mutism
F98.0; nocturnal enuresis of childhood
F70; mild intellectual disability
F71; moderate intellectual disability
F82; coordination disorder; dyspraxia
F51.5; nightmare disorder; night terrors
M15.9; generalized osteoarthritis; polyosteoarthritis
M15.1; bouchard node
M05.9; seropositive ra
M06.00; seronegative ra
M08.00; juvenile arthritis
M07.60; enteropathic arthritis
M02.9; reactive arthritis; reiter syndrome
M06.1; adult still disease
M30.0; polyarteritis nodosa
M31.30; wegener
M30.1; churg-strauss; eosinophilic granulomatosis with polyangiitis
M31.7; microscopic polyangiitis
M31.4; takayasu arteritis
M62.84; sarcopenia
M62.50; muscle atrophy; quadriceps atrophy
M25.159; labral tear of hip; hip labral tear; acetabular labral tear
M48.10; diffuse idiopathic skeletal hyperostosis; =DISH
M79.4; hoffa fat pad; fat pad syndrome; fat pad impingement
M67.50; plica
M91.10; legg-calve-perthes; perthes disease
T84.039A; loosening of knee prosthesis; loosening of hip prosthesis; prosthetic loosening
M89.8X9; bone pain
L65.0; telogen effluvium
L92.0; granuloma annulare
L11.1; grover disease
L44.0; pityriasis rubra pilaris
L30.3; id reaction
L30.1; pompholyx
L85.8; keratosis pilaris; cutaneous horn
L56.8; polymorphous light eruption; photodermatitis
L66.10; lichen planopilaris; frontal fibrosing alopecia
L73.1; ingrown hair
L74.519; focal hyperhidrosis; axillary hyperhidrosis; hyperhidrosis of palms
L81.4; lentigines
L81.2; freckles
L13.0; dermatitis herpetiformis
L94.0; morphea; localized scleroderma
L95.9; cutaneous vasculitis
D86.3; cutaneous sarcoid
L99; calciphylaxis
H05.20; exophthalmos; proptosis
H35.369; drusen
H35.719; central serous chorioretinopathy
H35.469; lattice degeneration
H31.009; chorioretinal scar
H49.9; ophthalmoplegia; sixth nerve palsy; third nerve palsy; fourth nerve palsy; cranial nerve palsy
H51.11; convergence insufficiency
J37.0; chronic laryngitis
H80.90; otosclerosis
K11.7; sialorrhea; drooling
K11.20; sialoadenitis
G52.9; cranial neuropathy
N94.819; vestibulodynia
N90.7; vulvar cyst; labial cyst
N96; recurrent pregnancy loss; recurrent miscarriage; habitual aborter
N85.6; asherman syndrome; intrauterine adhesions
N94.89; pelvic congestion syndrome
E28.310; premature ovarian insufficiency; primary ovarian insufficiency
Q51.9; uterine anomaly; bicornuate uterus; septate uterus; uterine septum
D47.4; primary myelofibrosis
D70.9; agranulocytosis
D73.1; hypersplenism
D68.9; coagulation disorder
D68.59; antithrombin deficiency
D68.52; prothrombin gene mutation
D69.49; evans syndrome
D55.0; g6pd deficiency
D76.1; hemophagocytic lymphohistiocytosis; =HLH
D89.40; mast cell activation; mastocytosis; mast cell disease
I78.0; hereditary hemorrhagic telangiectasia; =HHT; osler-weber-rendu
E75.22; gaucher disease
E75.21; fabry disease
E74.00; glycogen storage disease; pompe disease
E88.01; alpha-1 antitrypsin deficiency
E83.39; hyperphosphatemia
Q87.40; marfan
Q99.2; fragile x
Q63.1; horseshoe kidney
Q67.6; pectus excavatum
Q23.81; bicuspid valve
Q65.89; developmental dysplasia of hip; =DDH
I45.89; brugada syndrome
I47.29; nonsustained vt; runs of vt
I49.8; junctional rhythm; wandering pacemaker; chronotropic incompetence
I77.3; fibromuscular dysplasia
I77.4; median arcuate ligament syndrome; celiac artery compression
I72.9; pseudoaneurysm
I72.8; splenic artery aneurysm; visceral aneurysm
I73.1; buerger disease; thromboangiitis obliterans
I73.81; erythromelalgia
I87.1; may-thurner syndrome; nutcracker syndrome; svc syndrome
T82.855A; in-stent restenosis; stent restenosis
T82.858A; fistula stenosis; graft stenosis; dialysis access stenosis
I25.810; vein graft disease
I25.82; chronic total occlusion; =CTO
I51.81; takotsubo; broken heart syndrome
J98.09; tracheobronchomalacia; tracheomalacia; bronchomalacia; bronchial stenosis
J82.83; eosinophilic asthma
J82.81; eosinophilic pneumonia
J84.116; organizing pneumonia; =BOOP
J44.81; bronchiolitis obliterans
J98.6; diaphragmatic paralysis; hemidiaphragm paralysis; elevated hemidiaphragm; phrenic nerve palsy
J98.4; lung scarring; lung cavity; restrictive lung disease
J70.1; radiation fibrosis
D38.1; lung neoplasm of uncertain behavior
K91.2; short gut syndrome
K91.1; dumping syndrome; post-gastrectomy syndrome
K91.5; postcholecystectomy syndrome; post-cholecystectomy syndrome
K91.850; pouchitis
K91.30; postoperative bowel obstruction
K91.89; anastomotic leak; bile leak; anastomotic stricture
K43.5; parastomal hernia; peristomal hernia
K43.9; spigelian hernia
K94.09; stoma prolapse; prolapsed colostomy; colostomy prolapse; colostomy complication
K94.19; high ostomy output; ileostomy complication; high output ileostomy
K22.4; nutcracker esophagus; esophageal spasm; jackhammer esophagus; esophageal dysmotility
K22.5; zenker diverticulum
K31.811; gastric antral vascular ectasia; =GAVE; watermelon stomach
K31.819; angiodysplasia of stomach; arteriovenous malformation of stomach; gastric avm
K55.20; colonic avm; angiodysplasia
K31.89; gastric intestinal metaplasia; portal hypertensive gastropathy
K62.82; anal dysplasia
K62.0; anal polyp; hypertrophied anal papilla
K60.30; perianal fistula; anorectal fistula
K59.2; megacolon; colonic inertia; pelvic floor dyssynergia
K76.1; congestive hepatopathy; cardiac cirrhosis
K76.7; hepatorenal syndrome
K76.81; hepatopulmonary syndrome
K75.4; aih
K71.9; drug-induced liver injury; =DILI
K83.1; biliary stricture; bile duct stricture
K83.4; sphincter of oddi dysfunction
K86.89; pancreatic duct stricture
N13.5; retroperitoneal fibrosis
N36.1; urethral diverticulum
N36.2; urethral caruncle
N82.0; vesicovaginal fistula
N50.3; epididymal cyst
N50.89; testicular calcification; testicular microlithiasis
N48.6; penile plaque
N03.9; membranous nephropathy; membranous nephritis
N04.1; minimal change disease
N12; tubulointerstitial nephritis; interstitial nephritis
N25.89; renal tubular acidosis
N28.1; bosniak cyst
N26.9; renal scarring; nephrosclerosis
D30.00; angiomyolipoma; oncocytoma
E13.9; type 3c diabetes; pancreatogenic diabetes; posttransplant diabetes; secondary diabetes
E23.1; sheehan syndrome
E31.20; multiple endocrine neoplasia
E25.0; congenital adrenal hyperplasia
E07.89; sick euthyroid; euthyroid sick syndrome
D34; thyroid adenoma; follicular adenoma of thyroid
E61.0; copper deficiency
E60; zinc deficiency
E51.9; b1 deficiency
E54; scurvy; vitamin c deficiency
E50.9; vitamin a deficiency
E56.9; vitamin deficiency
D13.1; fundic gland polyp; gastric adenoma
D13.2; duodenal polyp; duodenal adenoma
O99.019; anemia of pregnancy; anemia in pregnancy; anemia complicating pregnancy
O36.0990; rh sensitization; isoimmunization
O99.810; glucose intolerance of pregnancy
# undiagnosed
D72.820; lymphocytosis
D48.5; skin neoplasm of uncertain behavior; atypical melanocytic lesion
R93.1; elevated coronary calcium score; coronary calcium score elevated; high calcium score
R93.5; abnormal ct of abdomen
R94.4; abnormal renal function
R94.6; abnormal tfts
R79.0; elevated ferritin; hyperferritinemia; abnormal iron studies
R74.8; elevated ck; elevated cpk; elevated creatine kinase; hyperckemia; elevated lipase; elevated amylase
R79.89; elevated bnp; elevated bun; high creatinine
R79.1; prolonged pt; coagulopathy from warfarin; subtherapeutic inr; abnormal inr
D64.9; low hematocrit; low h&h; drop in hemoglobin; hemoglobin drop
R83.9; abnormal csf
R87.810; high-risk hpv; positive hpv
N85.00; thickened endometrial stripe
# acute-systemic
N14.11; contrast nephropathy; contrast-induced nephropathy
B44.9; aspergillosis; aspergilloma
B37.7 !; candidemia; fungemia
B25.9; cmv viremia
B58.9; toxoplasmosis
A31.0; mycobacterium avium; atypical mycobacterial infection; nontuberculous mycobacteria
A90; dengue
A92.8; zika; chikungunya
B45.9; cryptococcosis; cryptococcal infection
B59; pneumocystis pneumonia; =PJP; =PCP pneumonia
B40.9; blastomycosis
A48.1; legionnaires disease; legionella pneumonia
A48.0 !; gas gangrene
A52.3; neurosyphilis
A27.9; leptospirosis
A32.9; listeriosis
A79.82; anaplasmosis
A77.40; ehrlichiosis
A23.9; brucellosis
B60.00; babesiosis
A81.00; creutzfeldt-jakob disease
H44.009; endophthalmitis
M46.40; discitis; spondylodiscitis; vertebral osteomyelitis
K68.12; psoas abscess
N15.1; perinephric abscess; renal abscess
D73.5; splenic infarct; splenic infarction
D59.30 !; hemolytic uremic syndrome; =HUS
T82.7XXA; infected pacemaker; pacemaker infection; pacemaker pocket infection; device infection; lead infection; infected av graft; vascular graft infection
T85.79XA; mesh infection; infected mesh; implant infection; infected implant; shunt infection
T83.511A; catheter-associated uti; =CAUTI; catheter-associated urinary tract infection
T86.11; kidney transplant rejection; rejection of renal transplant; renal allograft rejection
T86.41; liver transplant rejection
T86.21; heart transplant rejection; cardiac allograft rejection
T86.12; kidney transplant failure; failed kidney transplant; failed renal transplant
O10.919; hypertension in pregnancy; chronic hypertension affecting pregnancy
O26.619; cholestasis of pregnancy
O86.12; postpartum endometritis
O40.9XX0; polyhydramnios
T68.XXXA !; hypothermia
I74.9 !; arterial thrombosis
I82.210; superior vena cava thrombosis
I81; portal vein thrombosis
I67.6; cerebral venous thrombosis; sinus venous thrombosis; dural sinus thrombosis; venous sinus thrombosis
I67.83; posterior reversible encephalopathy syndrome
I77.71; carotid dissection; carotid artery dissection; vertebral artery dissection
I46.9 !; code blue; asystole
G61.0; miller fisher syndrome
K76.3; hepatic infarction
K63.1 !; intestinal perforation
E27.2 !; addisonian crisis
E88.3 !; tumor lysis
N17.8; cardiorenal syndrome
# acute
O48.0; post-dates pregnancy
O26.899; pelvic pain in pregnancy; abdominal pain in pregnancy; round ligament pain
O23.40; uti in pregnancy; bacteriuria in pregnancy; urinary tract infection in pregnancy
O99.891; back pain in pregnancy
B95.8; staph aureus infection
A49.1; strep infection; streptococcal infection
A04.4; e. coli diarrhea; e coli enteritis; enterotoxigenic e. coli
A08.0; rotavirus gastroenteritis
A08.11; norovirus
H73.009; myringitis
H61.009; perichondritis
K12.2; floor of mouth abscess
K13.0; cheilitis; mucocele of lip
N49.2; scrotal abscess; scrotal cellulitis
N76.4; vulvar abscess; labial abscess
O92.79; low milk supply
P92.9; feeding difficulty in newborn; feeding problem of newborn; newborn feeding problem
P37.5; neonatal thrush
P38.9; omphalitis
P70.4; neonatal hypoglycemia
T78.19XA; food allergy reaction
T81.49XA; postop infection; post-op wound infection
L76.34; postoperative seroma
K91.89; postoperative ileus; post-op ileus
K91.840; post-op bleeding; postoperative hemorrhage
J95.03; tracheostomy complication
S90.859A; plantar foreign body
# symptom
R40.4; episode of unresponsiveness; staring spell
R46.89; bizarre behavior; behavioral issues
R54; frailty; frail elderly
R68.82; loss of libido
R14.2; belching; eructation
R19.8; tenesmus
R29.818; drop attacks
R34; oliguria; anuria; decreased urine output
R39.12; poor stream; weak urine stream
R39.14; incomplete emptying
R39.81; functional incontinence
R43.2; metallic taste
R61; cold sweats
R63.2; polyphagia
R63.8; decreased po intake; decreased p.o. intake
R06.89; air hunger
M79.601; arm symptoms
M79.606; leg symptoms
# injury
S32.020A; l2 fracture
S32.030A; l3 fracture
S32.040A; l4 fracture
S32.050A; l5 fracture
S22.080A; t12 fracture; t11 fracture; t12 burst fracture
S12.100A; c2 fracture; dens fracture; hangman's fracture
S37.039A; kidney laceration; renal laceration
S05.10XA; black eye; periorbital ecchymosis
S03.00XA; jaw dislocation
S02.5XXA; cracked tooth
S52.90XA; broken forearm
S52.209A; ulnar shaft fracture
S62.609A; mallet fracture; tuft fracture
S32.409A; acetabulum fracture
T71.9XXA !; asphyxiation; strangulation
T63.481A; hymenoptera sting
# status
Z20.822; covid-19 exposure
Z20.2; std exposure; exposure to chlamydia; exposure to gonorrhea
Z20.828; exposure to flu; exposure to influenza; flu exposure
Z95.0; pacemaker in place
`;
