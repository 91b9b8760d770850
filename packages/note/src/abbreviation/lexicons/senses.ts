/**
 * Abbreviations with more than one meaning. One row a meaning:
 * `abbreviation | id | words | kind of mention | words near it | sections, separated by spaces`.
 * The most common meaning of an abbreviation comes first: it is taken where the context says nothing.
 * Words near it are looked for in the same sentence. To add a meaning, add a row; an abbreviation with one row is read too.
 */
export const senseRows = `
MS | multiple-sclerosis | multiple sclerosis | problem | relapsing; remitting; relapse; demyelinating; demyelination; interferon; ocrelizumab; glatiramer; natalizumab; optic neuritis; neurologist; neurology; lesions; flare; progressive; plaques; tecfidera; copaxone | pmh
MS | mitral-stenosis | mitral stenosis | problem | mitral; valve; valvular; echo; echocardiogram; murmur; rheumatic; gradient; mr; as; ai; tr |
MS | mental-status | mental status | | alert; oriented; ao; cn; cranial; motor; sensory; confused; exam; changes; change; altered; speech | exam mse
MS | morphine-sulfate | morphine sulfate | drug | mg; iv; prn; contin; po; pain; dose; push |
MS | musculoskeletal | musculoskeletal | | joint; rom; range of motion; myalgias; arthralgias; back pain | ros
PT | physical-therapy | physical therapy | procedure | therapy; ot; exercises; sessions; referral; refer; referred; home exercise; weeks; helping; twice; strengthening; gait training; attending; evaluation; rehab | plan assessment-plan assessment
PT | prothrombin-time | prothrombin time | test | inr; ptt; coags; coagulation; seconds; warfarin; coumadin | labs
PT | patient | patient | | states; reports; denies; presents; reported; stated; says; complains; year old; advised; agrees; understands; verbalized | hpi chief-complaint
RA | rheumatoid-arthritis | rheumatoid arthritis | problem | methotrexate; mtx; joints; joint; rheumatology; rheumatologist; humira; enbrel; swelling; synovitis; seropositive; biologic; flare; arthritis; dmard; hands | pmh
RA | room-air | room air | | sat; sats; o2; spo2; oxygen; saturation; %; pulse ox; breathing | vitals
RA | right-atrium | right atrium | | atrium; ventricle; rv; la; lv; echo; echocardiogram; catheter; pressure; enlarged; mean | imaging procedure
CP | chest-pain | chest pain | symptom | sob; dyspnea; shortness of breath; palpitations; exertional; denies; no; diaphoresis; nitroglycerin; ekg; syncope; doe; troponin; radiating | hpi ros chief-complaint
CP | cerebral-palsy | cerebral palsy | problem | spastic; quadriplegia; wheelchair; seizures; baclofen; developmental; diplegia; g tube; birth; contractures | pmh
CP | costophrenic | costophrenic | | angle; angles; blunting; effusion | imaging
DM | diabetes-mellitus | diabetes mellitus | problem | type; a1c; htn; metformin; insulin; glucose; ii; controlled; uncontrolled; neuropathy; retinopathy; diabetic | pmh assessment assessment-plan
DM | dextromethorphan | dextromethorphan | drug | cough; guaifenesin; robitussin; mucinex; syrup |
DM | dermatomyositis | dermatomyositis | problem | heliotrope; gottron; ck; muscle weakness; polymyositis; proximal |
PE | physical-exam | physical examination | | general; gen; heent; vitals; vs; reviewed; exam; unremarkable; findings; wnl | exam
PE | pulmonary-embolism | pulmonary embolism | problem | dvt; anticoagulation; eliquis; xarelto; heparin; warfarin; cta; d dimer; ddimer; tachycardia; hypoxia; clot; wells; pleuritic; perc; embolism; ruled out; rule out; r/o; history of; hx of; h/o; saddle; bilateral; acute; leg swelling | pmh assessment assessment-plan mdm
PE | pressure-equalization | pressure equalization | | tubes; tube; ears; otitis; myringotomy; tympanostomy |
PE | pleural-effusion | pleural effusion | problem | effusion; thoracentesis; pleural |
ROM | range-of-motion | range of motion | | full; joint; knee; shoulder; hip; active; passive; flexion; extension; limited; decreased; pain with; strength; neck; decreased | exam ros plan
ROM | rupture-of-membranes | rupture of membranes | problem | labor; gestation; weeks; amniotic; contractions; cervix; membranes; fluid; fetal; vaginal; nitrazine; ferning |
BS | bowel-sounds | bowel sounds | | abdomen; abd; soft; nontender; nt; nd; normoactive; active; present; positive; hypoactive; nondistended | exam
BS | blood-sugar | blood sugar | test | insulin; glucose; a1c; fasting; diabetes; dm; mg; checks; checking; log; high; low; metformin; postprandial; range; running; readings; home | hpi assessment assessment-plan plan
BS | breath-sounds | breath sounds | | lungs; clear; wheezes; rales; rhonchi; bilateral; equal; respiratory; cta; decreased; bases |
OD | right-eye | right eye | | os; ou; eye; vision; visual; acuity; iop; 20; cornea; retina; lens; cataract; pupil; glaucoma; conjunctiva; fundus; gtt; drops | exam
OD | overdose | overdose | problem | overdosed; suicide; si; pills; naloxone; narcan; tylenol; intentional; attempt; attempted; heroin; opioid; ingestion; fentanyl | hpi pmh
OD | once-daily | once daily | | mg; mcg; tablet; po; tab; dose; take | medications
OS | left-eye | left eye | | od; ou; eye; vision; visual; acuity; iop; 20; cornea; retina; lens; cataract; pupil; glaucoma |
OS | overall-survival | overall survival | | survival; median; months; trial; pfs |
SOB | shortness-of-breath | shortness of breath | symptom | cp; dyspnea; cough; exertion; denies; doe; wheezing; orthopnea |
SOB | side-of-bed | side of bed | | sitting; sits; bed; edge; dangle; transfer |
AS | aortic-stenosis | aortic stenosis | problem | valve; murmur; echo; tavr; avr; gradient; severe; moderate; mild; systolic; syncope; calcific |
AS | ankylosing-spondylitis | ankylosing spondylitis | problem | hla; b27; sacroiliitis; spine; stiffness; adalimumab; humira; uveitis; nsaid |
AS | left-ear | left ear | | ad; au; tm; ear; hearing; cerumen |
MI | myocardial-infarction | myocardial infarction | problem | cad; stent; cabg; troponin; stemi; nstemi; angina; ekg; infarct; ischemia; cardiac | pmh
MI | mitral-insufficiency | mitral insufficiency | problem | valve; mitral; murmur; ti; ai; regurgitation |
MI | motivational-interviewing | motivational interviewing | procedure | motivational; ambivalence; change talk; stages of change; cbt; technique; techniques; session; used | psychotherapy
MR | mitral-regurgitation | mitral regurgitation | problem | valve; murmur; echo; mitral; moderate; severe; trace; tr; mvp |
MR | magnetic-resonance | magnetic resonance | test | imaging; angiography; arthrogram; brain; spine; contrast |
MR | medical-record | medical record | | number; record; # |
CA | cancer | cancer | problem | breast; lung; colon; prostate; metastatic; chemo; stage; oncology; carcinoma; history of; bladder; pancreatic |
CA | calcium | calcium | test | mg; phos; albumin; pth; vitamin d; level | labs
RT | radiation-therapy | radiation therapy | procedure | gy; chemo; tumor; breast; oncology; fractions; boost; xrt |
RT | right | right | | knee; shoulder; arm; leg; hip; eye; ear; hand; side; foot; lt; ankle; breast |
RT | respiratory-therapy | respiratory therapy | | nebulizer; treatment; vent; ventilator; oxygen; trach |
AD | alzheimer-disease | Alzheimer disease | problem | dementia; memory; donepezil; aricept; namenda; memantine; cognitive |
AD | atopic-dermatitis | atopic dermatitis | problem | eczema; dupixent; rash; skin; itching; topical; steroid |
AD | right-ear | right ear | | as; au; tm; ear; hearing; cerumen |
BM | bowel-movement | bowel movement | | stool; constipation; diarrhea; last; daily; regular; per day |
BM | bone-marrow | bone marrow | | biopsy; transplant; aspirate; leukemia |
CF | cystic-fibrosis | cystic fibrosis | problem | sweat; pulmozyme; bronchiectasis; pancreatic; pseudomonas; trikafta |
CF | conversion-factor | conversion factor | | rvu; fee |
DOE | dyspnea-on-exertion | dyspnea on exertion | symptom | cp; sob; orthopnea; pnd; edema; exertion |
ED | emergency-department | emergency department | | seen; visit; sent; went; presented; transferred; discharged; return; go to; from; in the; to the; er; ambulance | hpi disposition ed-course
ED | erectile-dysfunction | erectile dysfunction | problem | sildenafil; viagra; cialis; tadalafil; testosterone; libido; erection; erections; urology | pmh
ER | emergency-room | emergency room | | seen; visit; sent; went; presented; transferred; discharged; return; go to |
ER | extended-release | extended release | | mg; metformin; tablet; daily; venlafaxine; niacin; morphine; oxycodone | medications
ER | estrogen-receptor | estrogen receptor | | pr; her2; positive; negative; breast |
IBD | inflammatory-bowel-disease | inflammatory bowel disease | problem | crohn; colitis; ulcerative |
LE | lower-extremity | lower extremity | | edema; swelling; dvt; weakness; bilateral; pain; strength | exam
LE | lupus-erythematosus | lupus erythematosus | problem | cells; ana; discoid; prep |
ML | milliliter | milliliter | | iv; solution; injected; lidocaine |
NC | nasal-cannula | nasal cannula | | o2; oxygen; l; liters; lpm; sat | vitals
NC | normocephalic | normocephalic | | at; atraumatic; head; heent |
NC | no-change | no change | | since; compared; stable |
OT | occupational-therapy | occupational therapy | procedure | pt; st; therapy; hand; adl; adls; evaluation |
PA | physician-assistant | physician assistant | | seen by; c; md; np; supervising |
PA | prior-authorization | prior authorization | | insurance; approved; denied; medication; submitted; pending |
PA | pulmonary-artery | pulmonary artery | | pressure; systolic; echo; hypertension; mean; catheter | imaging
PA | posteroanterior | posteroanterior | | lateral; view; views; film; chest; x ray |
PCP | primary-care-physician | primary care physician | | follow up; see; seen; with; referred; dr; visit; call; her; his; their |
PCP | pneumocystis-pneumonia | pneumocystis pneumonia | problem | hiv; bactrim; pneumonia; prophylaxis; cd4; aids |
PCP | phencyclidine | phencyclidine | | urine; drug screen; uds; positive; cocaine; thc |
PD | parkinson-disease | Parkinson disease | problem | tremor; carbidopa; levodopa; sinemet; rigidity; bradykinesia; neurology; gait |
PD | peritoneal-dialysis | peritoneal dialysis | procedure | dialysis; esrd; catheter; peritonitis; exchanges; renal |
PD | personality-disorder | personality disorder | problem | borderline; antisocial; narcissistic; cluster; dbt |
RLS | restless-legs | restless legs syndrome | problem | legs; ropinirole; requip; mirapex; ferritin; iron |
SI | suicidal-ideation | suicidal ideation | symptom | hi; plan; intent; denies; safety; suicide; avh; passive; active; thoughts | mse risk-assessment psychotherapy
SI | sacroiliac | sacroiliac | | joint; joints; injection; back; sacrum; tenderness; pain |
ST | st-segment | ST segment | | elevation; depression; ekg; t wave; changes; segment; ecg; leads |
ST | speech-therapy | speech therapy | procedure | pt; ot; swallow; speech; therapy |
TIA | transient-ischemic-attack | transient ischemic attack | problem | stroke; cva; aspirin; weakness; carotid |
UC | ulcerative-colitis | ulcerative colitis | problem | mesalamine; colonoscopy; bloody; colitis; crohn; flare; ibd; biologic |
UC | urgent-care | urgent care | | seen; visit; went; at; clinic; from; presented |
UC | urine-culture | urine culture | test | ua; culture; e coli; grew; sensitivity; pending; uti; cfu | labs
`;
