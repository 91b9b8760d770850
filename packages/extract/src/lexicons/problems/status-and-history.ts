/** Status after treatment, personal history, screening, long-term medicines, circumstances. Rows: see `problems.ts` in the folder above. */
export const statusAndHistory = `
# status
E89.0; thyroidectomy status; status post thyroidectomy; status post total thyroidectomy
Z00.00; annual physical examination; annual physical; annual exam; routine physical; healthcare maintenance; health maintenance; general medical examination; complete physical; wellness visit; well adult; wellness exam; preventative care; preventive care; well woman
Z01.419; annual gynecologic examination; gynecologic exam; well-woman exam; pelvic exam
.818; preoperative examination; preoperative clearance; preop clearance; preoperative evaluation; surgical clearance; pre-op evaluation; preoperative medical clearance; preoperative physical; preop evaluation; pre-operative evaluation; preoperative assessment
Z11.1; screening for tuberculosis; tuberculosis screening; ppd placement
.3; screening for sexually transmitted infection; std screening; sti screening; std check; std testing; sexually transmitted infection screening; sti check; screening for sexually transmitted disease; sexually transmitted disease testing
.4; screening for hiv; hiv screening; hiv testing
Z12.11; screening for colon cancer; colon cancer screening; screening colonoscopy; colonoscopy screening; colorectal cancer screening; colorectal screening; routine colonoscopy; surveillance colonoscopy
.31; screening mammogram; breast cancer screening; routine mammogram; mammogram screening
.4; screening for cervical cancer; cervical cancer screening; pap test; pap smear
.5; screening for prostate cancer; prostate cancer screening; psa screening
Z13.1; screening for diabetes; diabetes screening
.220; screening for lipid disorder; lipid screening; cholesterol screening
.31; screening for depression; depression screening
.820; screening for osteoporosis; osteoporosis screening; bone density screening
Z20.2; exposure to sexually transmitted infection; exposure to sti; exposure to std
.2; std exposure; exposure to chlamydia; exposure to gonorrhea
.3; rabies exposure
.6; exposure to hiv
.822; exposure to covid-19; covid exposure; exposure to covid
.822; covid-19 exposure
.828; exposure to flu; exposure to influenza; flu exposure
.9; exposure to communicable disease
Z22.322; mrsa carrier
.9; carrier of infection
Z23; immunization; vaccination; flu shot; influenza vaccination; vaccine counseling; tetanus immunization; covid vaccination
Z29.89; dvt prophylaxis; deep venous thrombosis prophylaxis; deep vein thrombosis prophylaxis; dvt ppx; vte ppx; vte prophylaxis
.89; prophylaxis; stress ulcer prophylaxis; prophylactic measures
Z47.89; orthopedic aftercare; aftercare; physical rehabilitation
Z48.02; suture removal; staple removal
.89; postoperative follow-up; postoperative visit; postop check; post-op visit; surgical aftercare; postoperative check; postop visit; post op check; postoperative care; post-operative follow-up; post-surgical follow-up; post-operative visit; post op follow up
Z51.89; wound check; dressing change; wound care
Z52.4; kidney donor
Z56.0; unemployment; unemployed
Z59.00; homelessness; homeless; unhoused
.41; food insecurity; food insecure
Z66; do not resuscitate status; =DNR; do not resuscitate; dnr status; dnr/dni
Z68.41; bmi 40 or greater
Z71.3; dietary counseling; nutrition counseling; diet counseling; dietary surveillance
.83; genetic counseling
Z76.0; medication refill; prescription refill; refill request
Z77.21; blood exposure; blood-borne pathogen exposure; body fluid exposure
Z79.01; long term anticoagulant use; chronic anticoagulation; anticoagulation; anticoagulation therapy; warfarin therapy; coumadin therapy; chronic anticoagulation therapy; coumadin management; anticoagulated
.4; long term insulin use; insulin dependent
.52; long term steroid use; chronic steroid use; steroid dependence; chronic prednisone use
.890; hormone replacement therapy; =HRT; estrogen replacement therapy; hormone therapy
.891; long term opioid use; chronic opioid therapy; long-term opioid therapy; chronic opioid use; chronic narcotic use
.899; high risk medication use; long term drug therapy; long-term use of medication; high risk medication; medication monitoring; long term current use of medication; drug monitoring
Z90.49; cholecystectomy status; status post cholecystectomy; status post laparoscopic cholecystectomy
.49; status post colectomy; status post bowel resection
.49; status post appendectomy
.5; nephrectomy status; status post nephrectomy; solitary kidney
.710; hysterectomy status; status post hysterectomy; status post total abdominal hysterectomy; history of hysterectomy; status post tah-bso
.79; prostatectomy status; status post prostatectomy; status post radical prostatectomy
.81; splenectomy status; asplenia; status post splenectomy; asplenic
Z91.110; noncompliance with diet; dietary noncompliance; dietary indiscretion
.148; noncompliance with medication; medication noncompliance; medication nonadherence; poor medication compliance
.199; noncompliance; poor compliance; nonadherence; non-compliance
Z95.0; pacemaker status; cardiac pacemaker; pacemaker in situ; permanent pacemaker; status post pacemaker; dual chamber pacemaker; pacemaker dependent; status post pacemaker placement; pacemaker placement
.1; coronary bypass status; s/p cabg; status post coronary artery bypass grafting; status post cabg; status post coronary artery bypass graft; coronary artery bypass grafting; status post bypass surgery; cabg
.2; prosthetic heart valve; mechanical valve; mechanical aortic valve; status post aortic valve replacement; status post mitral valve replacement; mechanical mitral valve; prosthetic valve; mechanical heart valve
.5; coronary stent status; coronary stent; s/p pci; status post stent; status post coronary stenting; status post pci; coronary artery stent; status post stent placement; prior stenting; status post percutaneous coronary intervention; status post stenting
.810; implantable defibrillator status; aicd; implantable cardioverter defibrillator; status post icd
.811; left ventricular assist device; =LVAD
.828; vascular bypass status; femoral-popliteal bypass; status post femoropopliteal bypass; vascular graft
.828; ivc filter in place; ivc filter
.828; status post aaa repair
Z96.1; pseudophakia; pseudophakic; intraocular lens implant
.61{1,2,9}; total shoulder replacement status; total shoulder arthroplasty; shoulder replacement; reverse shoulder arthroplasty
.64{1,2,3,9}; total hip replacement status; total hip arthroplasty; hip replacement; tha; s/p tha; hip prosthesis
.65{1,2,3,9}; total knee replacement status; total knee arthroplasty; knee replacement; total knee replacement; tka; status post total knee arthroplasty; status post total knee replacement; s/p tka
Z98.1; arthrodesis status; status post lumbar fusion; status post cervical fusion
.2; ventriculoperitoneal shunt status; vp shunt
.4{1,2,9}; cataract extraction status; status post cataract extraction; status post cataract surgery
.84; bariatric surgery status; s/p gastric bypass; status post gastric bypass; status post bariatric surgery; gastric bypass status; history of gastric bypass; status post lap band; status post sleeve gastrectomy
.890; status post surgery; status post carpal tunnel release; status post arthroscopy; status post laminectomy; status post microdiskectomy; status post rotator cuff repair; status post hernia repair; status post acl reconstruction; status post discectomy; status post knee arthroscopy; status post right carpal tunnel release; status post left carpal tunnel release; status post bunionectomy; status post tonsillectomy
# history
Z80.0; family history of colon cancer
.3; family history of breast cancer
Z82.49; family history of heart disease; family history of coronary artery disease; family history of premature coronary artery disease
Z85.01; history of esophageal cancer
.038; history of colon cancer; history of colorectal cancer; status post colon cancer
.048; history of rectal cancer
.118; history of lung cancer
.3; history of breast cancer; personal history of breast cancer; h/o breast cancer; history of carcinoma of the breast; breast cancer survivor; history of breast carcinoma
.41; history of cervical cancer
.42; history of uterine cancer; history of endometrial cancer
.43; history of ovarian cancer
.46; history of prostate cancer; h/o prostate cancer; history of carcinoma of the prostate
.47; history of testicular cancer
.51; history of bladder cancer; history of transitional cell carcinoma
.528; history of kidney cancer; history of renal cell carcinoma
.6; history of leukemia
.72; history of lymphoma; history of hodgkin lymphoma; history of hodgkin's disease
.820; history of melanoma; history of malignant melanoma
.828; history of skin cancer; history of basal cell carcinoma; history of squamous cell carcinoma; history of nonmelanoma skin cancer
.850; history of thyroid cancer; history of papillary thyroid carcinoma; history of papillary thyroid cancer; history of thyroid carcinoma; thyroid cancer survivor
.9; history of cancer; history of malignancy
Z86.0100; history of colon polyps; history of colonic polyps; history of adenomatous polyps; history of polyp
.19; history of hepatitis
.32; history of gestational diabetes
.59; history of depression
.711; history of pulmonary embolism; history of pe; prior pulmonary embolism
.718; history of deep vein thrombosis; history of dvt; prior dvt; history of deep venous thrombosis
Z87.01; history of pneumonia
.11; history of peptic ulcer disease; history of gastric ulcer; history of duodenal ulcer; history of peptic ulcer
.42; history of abnormal pap smear; history of abnormal pap
.440; history of urinary tract infections; history of recurrent urinary tract infections; history of uti
.442; history of kidney stones; history of nephrolithiasis; history of renal calculi; history of renal stones
.81; history of fracture; old fracture; remote fracture
.820; history of concussion; history of traumatic brain injury; history of head injury
.891; former smoker; history of tobacco use; ex-smoker; history of smoking; history of tobacco abuse; past smoker; quit smoking; able to stop smoking; stopped smoking; history of nicotine dependence
.898; history of seizures
Z91.81; history of falls; history of falling; fall risk; risk for falls
# chronic
I10; history of hypertension
Z15.01; genetic susceptibility to cancer; brca mutation; brca1 mutation; brca2 mutation; brca positive; brca-2 mutation
Z74.01; bed confinement; bedbound; bedridden; bed bound
Z89.41{1,2,9}; great toe amputation status; great toe amputation
.42{1,2,9}; toe amputation status; toe amputation
.51{1,2,9}; below-knee amputation status; =BKA; below knee amputation
.61{1,2,9}; above-knee amputation status; =AKA; above knee amputation
Z93.0; tracheostomy status; tracheostomy; trach dependent
.1; gastrostomy status; gastrostomy; g-tube; peg tube
.2; ileostomy status; ileostomy
.3; colostomy status; colostomy
.59; suprapubic catheter
.6; urostomy status; urostomy; nephrostomy
.6; nephrostomy tube
Z94.0; kidney transplant status; renal transplant; kidney transplant; s/p kidney transplant; status post renal transplant; status post kidney transplant; renal transplantation; kidney transplantation; s/p renal transplant
.1; heart transplant status; heart transplant; cardiac transplant
.2; lung transplant status; lung transplant
.4; liver transplant status; liver transplant
.7; corneal transplant status
.81; bone marrow transplant status; bone marrow transplant
.84; stem cell transplant status; stem cell transplant
Z99.11; ventilator dependence; ventilator-dependent
.2; dialysis dependence; on dialysis; dialysis status; dialysis dependent; peritoneal dialysis; hemodialysis
.3; wheelchair dependence; wheelchair-bound; wheelchair dependent
.81; oxygen dependence; oxygen dependent; home oxygen; chronic oxygen therapy; o2 dependent; home o2; oxygen dependency; o2 requiring
# injury
W46.0XXA; needlestick injury; needle stick; needlestick
# symptom
Z55.9; academic problem; school failure; truancy; school problems
`;
