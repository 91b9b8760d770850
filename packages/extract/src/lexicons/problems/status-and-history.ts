/** Status after treatment, personal history, screening, long-term medicines, circumstances. Columns: see `problems.ts` in the folder above. */
export const statusAndHistory = `
high risk medication use | Z79.899 | status | long term drug therapy; long-term use of medication; high risk medication; medication monitoring; long term current use of medication; drug monitoring
long term anticoagulant use | Z79.01 | status | chronic anticoagulation; anticoagulation; long-term anticoagulation; anticoagulation therapy; anticoagulation management; warfarin therapy; coumadin therapy; chronic anticoagulation therapy; on chronic anticoagulation; coumadin management; anticoagulated
long term antiplatelet use | Z79.02 | status
long term aspirin use | Z79.82 | status
long term insulin use | Z79.4 | status | insulin dependent
long term steroid use | Z79.52 | status | chronic steroid use; long-term prednisone use; steroid dependence; chronic prednisone use
long term opioid use | Z79.891 | status | chronic opioid therapy; long-term opioid therapy; chronic opioid use; chronic narcotic use
long term aromatase inhibitor use | Z79.811 | status
long term oral hypoglycemic use | Z79.84 | status
hormone replacement therapy | Z79.890 | status | =HRT; estrogen replacement therapy; postmenopausal hormone replacement therapy; hormone therapy
history of colon cancer | Z85.038 | history | history of colorectal cancer; personal history of colon cancer; status post colon cancer
history of rectal cancer | Z85.048 | history
history of lung cancer | Z85.118 | history | personal history of lung cancer
history of breast cancer | Z85.3 | history | personal history of breast cancer; h/o breast cancer; history of carcinoma of the breast; breast cancer survivor; history of breast carcinoma
history of prostate cancer | Z85.46 | history | personal history of prostate cancer; h/o prostate cancer; history of carcinoma of the prostate
history of cervical cancer | Z85.41 | history
history of uterine cancer | Z85.42 | history | history of endometrial cancer
history of ovarian cancer | Z85.43 | history
history of bladder cancer | Z85.51 | history | history of transitional cell carcinoma
history of kidney cancer | Z85.528 | history | history of renal cell carcinoma
history of thyroid cancer | Z85.850 | history | history of papillary thyroid carcinoma; history of papillary thyroid cancer; history of thyroid carcinoma; thyroid cancer survivor
history of melanoma | Z85.820 | history | history of malignant melanoma; personal history of melanoma
history of skin cancer | Z85.828 | history | history of basal cell carcinoma; history of squamous cell carcinoma; history of nonmelanoma skin cancer; history of nonmelanoma skin cancers; personal history of skin cancer
history of lymphoma | Z85.72 | history | history of hodgkin lymphoma; history of hodgkin's disease
history of leukemia | Z85.6 | history
history of testicular cancer | Z85.47 | history
history of esophageal cancer | Z85.01 | history
history of cancer | Z85.9 | history | personal history of cancer; history of malignancy
history of colon polyps | Z86.0100 | history | history of colonic polyps; history of adenomatous polyps; history of polyps; personal history of colon polyps; history of polyp
history of pulmonary embolism | Z86.711 | history | history of pe; prior pulmonary embolism
history of deep vein thrombosis | Z86.718 | history | history of dvt; prior dvt; history of deep venous thrombosis
history of hypertension | I10 | chronic
history of gestational diabetes | Z86.32 | history
history of kidney stones | Z87.442 | history | history of nephrolithiasis; history of renal calculi; history of renal stones
history of peptic ulcer disease | Z87.11 | history | history of gastric ulcer; history of duodenal ulcer; history of peptic ulcer
history of urinary tract infections | Z87.440 | history | history of recurrent urinary tract infections; history of uti; history of utis
history of pneumonia | Z87.01 | history
history of fracture | Z87.81 | history | old fracture; remote fracture
history of concussion | Z87.820 | history | history of traumatic brain injury; history of head injury
history of depression | Z86.59 | history
history of hepatitis | Z86.19 | history
history of abnormal pap smear | Z87.42 | history | history of abnormal pap smears; history of abnormal pap
history of seizures | Z87.898 | history
history of falls | Z91.81 | history | history of falling; fall risk; risk for falls
former smoker | Z87.891 | history | history of tobacco use; ex-smoker; history of smoking; history of tobacco abuse; past smoker; quit smoking; history of nicotine dependence; remote tobacco use
noncompliance with medication | Z91.148 | status | medication noncompliance; medication nonadherence; poor medication compliance
noncompliance | Z91.199 | status | poor compliance; nonadherence; non-compliance
noncompliance with diet | Z91.110 | status | dietary noncompliance; dietary indiscretion
kidney transplant status | Z94.0 | chronic | renal transplant; kidney transplant; s/p kidney transplant; status post renal transplant; status post kidney transplant; renal transplantation; kidney transplantation; s/p renal transplant; cadaveric renal transplant
heart transplant status | Z94.1 | chronic | heart transplant; cardiac transplant; status post heart transplant
lung transplant status | Z94.2 | chronic | lung transplant; status post lung transplant
liver transplant status | Z94.4 | chronic | liver transplant; status post liver transplant; orthotopic liver transplant
bone marrow transplant status | Z94.81 | chronic | bone marrow transplant; stem cell transplant; status post bone marrow transplant
corneal transplant status | Z94.7 | chronic
pacemaker status | Z95.0 | status | cardiac pacemaker; pacemaker in situ; permanent pacemaker; status post pacemaker; dual chamber pacemaker; pacemaker dependent; status post pacemaker placement; pacemaker placement
implantable defibrillator status | Z95.810 | status | aicd; icd in place; implantable cardioverter defibrillator; status post icd
left ventricular assist device | Z95.811 | status | =LVAD
coronary bypass status | Z95.1 | status | s/p cabg; cabg status; status post coronary artery bypass grafting; status post cabg; status post coronary artery bypass graft; coronary artery bypass grafting; status post bypass surgery; prior cabg; history of cabg; cabg
coronary stent status | Z95.5 | status | coronary stent; s/p pci; status post stent; status post coronary stent; status post coronary stenting; status post pci; coronary artery stent; status post stent placement; prior stenting; status post percutaneous coronary intervention; status post stenting
prosthetic heart valve | Z95.2 | status | mechanical valve; mechanical aortic valve; status post aortic valve replacement; status post mitral valve replacement; mechanical mitral valve; prosthetic valve; mechanical heart valve
bioprosthetic heart valve | Z95.3 | status | bioprosthetic valve; tissue valve
vascular bypass status | Z95.828 | status | femoral-popliteal bypass; status post femoropopliteal bypass; vascular graft
ivc filter in place | Z95.828 | status | ivc filter
status post aaa repair | Z95.828 | status
carotid endarterectomy status | Z98.890 | status | status post carotid endarterectomy
total knee replacement status | Z96.65{1,2,3,9} | status | total knee arthroplasty; knee replacement; total knee replacement; tka; status post total knee arthroplasty; status post total knee replacement; status post knee replacement; s/p tka
total hip replacement status | Z96.64{1,2,3,9} | status | total hip arthroplasty; hip replacement; total hip replacement; tha; status post total hip arthroplasty; status post total hip replacement; status post hip replacement; s/p tha; hip prosthesis
total shoulder replacement status | Z96.61{1,2,9} | status | total shoulder arthroplasty; shoulder replacement; reverse total shoulder arthroplasty; reverse shoulder arthroplasty
cataract extraction status | Z98.4{1,2,9} | status | status post cataract extraction; status post cataract surgery
pseudophakia | Z96.1 | status | pseudophakic; intraocular lens implant
bariatric surgery status | Z98.84 | status | s/p gastric bypass; status post gastric bypass; status post bariatric surgery; gastric bypass status; history of gastric bypass; status post lap band; status post sleeve gastrectomy
cholecystectomy status | Z90.49 | status | status post cholecystectomy; status post laparoscopic cholecystectomy
status post colectomy | Z90.49 | status | status post bowel resection
status post appendectomy | Z90.49 | status | status post appendectomy recovery
hysterectomy status | Z90.710 | status | status post hysterectomy; status post total abdominal hysterectomy; history of hysterectomy; status post tah-bso
mastectomy status | Z90.1{1,2,3,0} | status | status post mastectomy; history of mastectomy
nephrectomy status | Z90.5 | status | status post nephrectomy; solitary kidney
splenectomy status | Z90.81 | status | asplenia; status post splenectomy; asplenic
thyroidectomy status | E89.0 | status | status post thyroidectomy; status post total thyroidectomy
prostatectomy status | Z90.79 | status | status post prostatectomy; status post radical prostatectomy
below-knee amputation status | Z89.51{1,2,9} | chronic | =BKA; below knee amputation; status post below knee amputation; below-knee amputation
above-knee amputation status | Z89.61{1,2,9} | chronic | =AKA; above knee amputation; above-knee amputation
toe amputation status | Z89.42{1,2,9} | chronic | toe amputation; status post toe amputation
great toe amputation status | Z89.41{1,2,9} | chronic | great toe amputation
tracheostomy status | Z93.0 | chronic | tracheostomy; trach dependent; tracheostomy dependent
gastrostomy status | Z93.1 | chronic | gastrostomy; g-tube; peg tube; gastrostomy tube; g tube dependent; feeding tube dependence
ileostomy status | Z93.2 | chronic | ileostomy
colostomy status | Z93.3 | chronic | colostomy
urostomy status | Z93.6 | chronic | urostomy; nephrostomy
nephrostomy tube | Z93.6 | chronic
suprapubic catheter | Z93.59 | chronic
dialysis dependence | Z99.2 | chronic | hemodialysis status; on hemodialysis; on dialysis; dialysis status; dialysis dependent; hemodialysis dependent; peritoneal dialysis; peritoneal dialysis status; hemodialysis
ventilator dependence | Z99.11 | chronic | ventilator-dependent
oxygen dependence | Z99.81 | chronic | oxygen dependent; home oxygen; supplemental oxygen dependence; chronic oxygen therapy; on home oxygen; o2 dependent; home o2; oxygen dependency; o2 requiring
wheelchair dependence | Z99.3 | chronic | wheelchair-bound; wheelchair dependent
bed confinement | Z74.01 | chronic | bedbound; bedridden; bed bound
do not resuscitate status | Z66 | status | =DNR; do not resuscitate; dnr status; dnr/dni
status post surgery | Z98.890 | status | carpal tunnel release status; status post carpal tunnel release; status post arthroscopy; status post laminectomy; status post microdiskectomy; status post rotator cuff repair; status post hernia repair; status post acl reconstruction; status post discectomy; status post knee arthroscopy; status post right carpal tunnel release; status post left carpal tunnel release; status post bunionectomy; status post tonsillectomy
arthrodesis status | Z98.1 | status | status post lumbar fusion; status post cervical fusion
postoperative follow-up | Z48.89 | status | postoperative visit; postop check; post-op visit; surgical aftercare; postoperative check; postop visit; post op check; postoperative care; post-operative follow-up; post-surgical follow-up; post-operative visit; post op follow up
orthopedic aftercare | Z47.89 | status | aftercare following joint replacement; aftercare; physical rehabilitation
suture removal | Z48.02 | status | staple removal
wound check | Z51.89 | status | dressing change; wound care
annual physical examination | Z00.00 | status | annual physical; annual exam; physical exam annual; routine physical; healthcare maintenance; health maintenance; general medical examination; complete physical; preventive health visit; wellness visit; well adult; wellness exam; preventative care; preventive care; well woman
annual gynecologic examination | Z01.419 | status | annual gyn exam; well-woman examination; gynecologic exam; annual gynecological exam; well-woman exam; routine gynecological examination; pelvic exam
screening for cervical cancer | Z12.4 | status | cervical cancer screening; pap smear surveillance; screening pap smear; routine pap smear; pap test; pap smear
screening for colon cancer | Z12.11 | status | colon cancer screening; screening colonoscopy; colonoscopy screening; colorectal cancer screening; need for colonoscopy; colorectal screening; routine colonoscopy; surveillance colonoscopy
screening mammogram | Z12.31 | status | breast cancer screening; routine mammogram; mammogram screening
screening for prostate cancer | Z12.5 | status | prostate cancer screening; psa screening
screening for osteoporosis | Z13.820 | status | osteoporosis screening; bone density screening
screening for lipid disorder | Z13.220 | status | lipid screening; cholesterol screening
screening for diabetes | Z13.1 | status | diabetes screening
screening for depression | Z13.31 | status | depression screening
screening for sexually transmitted infection | Z11.3 | status | std screening; sti screening; std check; std testing; sexually transmitted infection screening; sti check
screening for hiv | Z11.4 | status | hiv screening; hiv testing
screening for tuberculosis | Z11.1 | status | tuberculosis screening; ppd placement
preoperative examination | Z01.818 | status | preoperative clearance; preop clearance; preoperative evaluation; surgical clearance; preoperative cardiovascular evaluation; pre-op evaluation; preoperative medical clearance; preoperative physical; preoperative risk assessment; preop evaluation; pre-operative evaluation; preoperative assessment
immunization | Z23 | status | immunization encounter; vaccination; need for vaccination; flu shot; influenza vaccination; immunizations; need for immunization; vaccine counseling; tetanus immunization; covid vaccination
medication refill | Z76.0 | status | prescription refill; refill request
administrative examination | Z02.9 | status | form completion
disability examination | Z02.71 | status
food insecurity | Z59.41 | status | food insecure
employment physical | Z02.1 | status
dot physical | Z02.4 | status
dietary counseling | Z71.3 | status | nutrition counseling; diet counseling; dietary surveillance
genetic counseling | Z71.83 | status
travel consultation | Z71.84 | status | travel medicine; travel advice; pre-travel visit
exposure to communicable disease | Z20.9 | status
blood exposure | Z77.21 | status | blood-borne pathogen exposure; body fluid exposure
needlestick injury | W46.0XXA | injury | needle stick; needlestick
rabies exposure | Z20.3 | status
exposure to hiv | Z20.6 | status
exposure to sexually transmitted infection | Z20.2 | status | exposure to sti; exposure to std
exposure to covid-19 | Z20.822 | status | covid exposure; exposure to covid
family history of breast cancer | Z80.3 | history
family history of colon cancer | Z80.0 | history
family history of heart disease | Z82.49 | history | family history of coronary artery disease; family history of premature coronary artery disease
genetic susceptibility to cancer | Z15.01 | chronic | brca mutation; brca1 mutation; brca2 mutation; brca positive; brca-2 mutation; brca-1 mutation
homelessness | Z59.00 | status | homeless; unhoused
financial hardship | Z59.868 | status | financial strain; financial stress
unemployment | Z56.0 | status | unemployed
carrier of infection | Z22.9 | status
mrsa carrier | Z22.322 | status
dvt prophylaxis | Z29.89 | status | deep venous thrombosis prophylaxis; deep vein thrombosis prophylaxis; =DVT PPx
prophylaxis | Z29.89 | status | stress ulcer prophylaxis; prophylactic measures
bmi 40 or greater | Z68.41 | status
`;
