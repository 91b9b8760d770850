/** Status after treatment, personal history, screening, long-term medicines, circumstances. Rows: see `problems.ts` in the folder above. */
export const statusAndHistory = `
# status
Z79.899; high risk medication use; long term drug therapy; long-term use of medication; high risk medication; medication monitoring; long term current use of medication; drug monitoring
Z79.01; long term anticoagulant use; chronic anticoagulation; anticoagulation; long-term anticoagulation; anticoagulation therapy; anticoagulation management; warfarin therapy; coumadin therapy; chronic anticoagulation therapy; on chronic anticoagulation; coumadin management; anticoagulated
Z79.02; long term antiplatelet use
Z79.82; long term aspirin use
Z79.4; long term insulin use; insulin dependent
Z79.52; long term steroid use; chronic steroid use; long-term prednisone use; steroid dependence; chronic prednisone use
Z79.891; long term opioid use; chronic opioid therapy; long-term opioid therapy; chronic opioid use; chronic narcotic use
Z79.811; long term aromatase inhibitor use
Z79.84; long term oral hypoglycemic use
Z79.890; hormone replacement therapy; =HRT; estrogen replacement therapy; postmenopausal hormone replacement therapy; hormone therapy
Z91.148; noncompliance with medication; medication noncompliance; medication nonadherence; poor medication compliance
Z91.199; noncompliance; poor compliance; nonadherence; non-compliance
Z91.110; noncompliance with diet; dietary noncompliance; dietary indiscretion
Z95.0; pacemaker status; cardiac pacemaker; pacemaker in situ; permanent pacemaker; status post pacemaker; dual chamber pacemaker; pacemaker dependent; status post pacemaker placement; pacemaker placement
Z95.810; implantable defibrillator status; aicd; icd in place; implantable cardioverter defibrillator; status post icd
Z95.811; left ventricular assist device; =LVAD
Z95.1; coronary bypass status; s/p cabg; cabg status; status post coronary artery bypass grafting; status post cabg; status post coronary artery bypass graft; coronary artery bypass grafting; status post bypass surgery; prior cabg; history of cabg; cabg
Z95.5; coronary stent status; coronary stent; s/p pci; status post stent; status post coronary stent; status post coronary stenting; status post pci; coronary artery stent; status post stent placement; prior stenting; status post percutaneous coronary intervention; status post stenting
Z95.2; prosthetic heart valve; mechanical valve; mechanical aortic valve; status post aortic valve replacement; status post mitral valve replacement; mechanical mitral valve; prosthetic valve; mechanical heart valve
Z95.3; bioprosthetic heart valve; bioprosthetic valve; tissue valve
Z95.828; vascular bypass status; femoral-popliteal bypass; status post femoropopliteal bypass; vascular graft
Z95.828; ivc filter in place; ivc filter
Z95.828; status post aaa repair
Z98.890; carotid endarterectomy status; status post carotid endarterectomy
Z96.65{1,2,3,9}; total knee replacement status; total knee arthroplasty; knee replacement; total knee replacement; tka; status post total knee arthroplasty; status post total knee replacement; status post knee replacement; s/p tka
Z96.64{1,2,3,9}; total hip replacement status; total hip arthroplasty; hip replacement; total hip replacement; tha; status post total hip arthroplasty; status post total hip replacement; status post hip replacement; s/p tha; hip prosthesis
Z96.61{1,2,9}; total shoulder replacement status; total shoulder arthroplasty; shoulder replacement; reverse total shoulder arthroplasty; reverse shoulder arthroplasty
Z98.4{1,2,9}; cataract extraction status; status post cataract extraction; status post cataract surgery
Z96.1; pseudophakia; pseudophakic; intraocular lens implant
Z98.84; bariatric surgery status; s/p gastric bypass; status post gastric bypass; status post bariatric surgery; gastric bypass status; history of gastric bypass; status post lap band; status post sleeve gastrectomy
Z90.49; cholecystectomy status; status post cholecystectomy; status post laparoscopic cholecystectomy
Z90.49; status post colectomy; status post bowel resection
Z90.49; status post appendectomy; status post appendectomy recovery
Z90.710; hysterectomy status; status post hysterectomy; status post total abdominal hysterectomy; history of hysterectomy; status post tah-bso
Z90.1{1,2,3,0}; mastectomy status; status post mastectomy; history of mastectomy
Z90.5; nephrectomy status; status post nephrectomy; solitary kidney
Z90.81; splenectomy status; asplenia; status post splenectomy; asplenic
E89.0; thyroidectomy status; status post thyroidectomy; status post total thyroidectomy
Z90.79; prostatectomy status; status post prostatectomy; status post radical prostatectomy
Z66; do not resuscitate status; =DNR; do not resuscitate; dnr status; dnr/dni
Z98.890; status post surgery; carpal tunnel release status; status post carpal tunnel release; status post arthroscopy; status post laminectomy; status post microdiskectomy; status post rotator cuff repair; status post hernia repair; status post acl reconstruction; status post discectomy; status post knee arthroscopy; status post right carpal tunnel release; status post left carpal tunnel release; status post bunionectomy; status post tonsillectomy
Z98.1; arthrodesis status; status post lumbar fusion; status post cervical fusion
Z48.89; postoperative follow-up; postoperative visit; postop check; post-op visit; surgical aftercare; postoperative check; postop visit; post op check; postoperative care; post-operative follow-up; post-surgical follow-up; post-operative visit; post op follow up
Z47.89; orthopedic aftercare; aftercare following joint replacement; aftercare; physical rehabilitation
Z48.02; suture removal; staple removal
Z51.89; wound check; dressing change; wound care
Z00.00; annual physical examination; annual physical; annual exam; physical exam annual; routine physical; healthcare maintenance; health maintenance; general medical examination; complete physical; preventive health visit; wellness visit; well adult; wellness exam; preventative care; preventive care; well woman
Z01.419; annual gynecologic examination; annual gyn exam; well-woman examination; gynecologic exam; annual gynecological exam; well-woman exam; routine gynecological examination; pelvic exam
Z12.4; screening for cervical cancer; cervical cancer screening; pap smear surveillance; screening pap smear; routine pap smear; pap test; pap smear
Z12.11; screening for colon cancer; colon cancer screening; screening colonoscopy; colonoscopy screening; colorectal cancer screening; need for colonoscopy; colorectal screening; routine colonoscopy; surveillance colonoscopy
Z12.31; screening mammogram; breast cancer screening; routine mammogram; mammogram screening
Z12.5; screening for prostate cancer; prostate cancer screening; psa screening
Z13.820; screening for osteoporosis; osteoporosis screening; bone density screening
Z13.220; screening for lipid disorder; lipid screening; cholesterol screening
Z13.1; screening for diabetes; diabetes screening
Z13.31; screening for depression; depression screening
Z11.3; screening for sexually transmitted infection; std screening; sti screening; std check; std testing; sexually transmitted infection screening; sti check; screening for sexually transmitted disease; sexually transmitted disease testing
Z11.4; screening for hiv; hiv screening; hiv testing
Z11.1; screening for tuberculosis; tuberculosis screening; ppd placement
Z01.818; preoperative examination; preoperative clearance; preop clearance; preoperative evaluation; surgical clearance; preoperative cardiovascular evaluation; pre-op evaluation; preoperative medical clearance; preoperative physical; preoperative risk assessment; preop evaluation; pre-operative evaluation; preoperative assessment
Z23; immunization; immunization encounter; vaccination; need for vaccination; flu shot; influenza vaccination; immunizations; need for immunization; vaccine counseling; tetanus immunization; covid vaccination
Z76.0; medication refill; prescription refill; refill request
Z02.9; administrative examination; form completion
Z02.71; disability examination
Z59.41; food insecurity; food insecure
Z02.1; employment physical
Z02.4; dot physical
Z71.3; dietary counseling; nutrition counseling; diet counseling; dietary surveillance
Z71.83; genetic counseling
Z71.84; travel consultation; travel medicine; travel advice; pre-travel visit
Z20.9; exposure to communicable disease
Z77.21; blood exposure; blood-borne pathogen exposure; body fluid exposure
Z20.3; rabies exposure
Z20.6; exposure to hiv
Z20.2; exposure to sexually transmitted infection; exposure to sti; exposure to std
Z20.822; exposure to covid-19; covid exposure; exposure to covid
Z59.00; homelessness; homeless; unhoused
Z59.868; financial hardship; financial strain; financial stress
Z56.0; unemployment; unemployed
Z22.9; carrier of infection
Z22.322; mrsa carrier
Z29.89; dvt prophylaxis; deep venous thrombosis prophylaxis; deep vein thrombosis prophylaxis; dvt ppx; vte ppx; vte prophylaxis
Z29.89; prophylaxis; stress ulcer prophylaxis; prophylactic measures
Z68.41; bmi 40 or greater
# history
Z85.038; history of colon cancer; history of colorectal cancer; personal history of colon cancer; status post colon cancer
Z85.048; history of rectal cancer
Z85.118; history of lung cancer; personal history of lung cancer
Z85.3; history of breast cancer; personal history of breast cancer; h/o breast cancer; history of carcinoma of the breast; breast cancer survivor; history of breast carcinoma
Z85.46; history of prostate cancer; personal history of prostate cancer; h/o prostate cancer; history of carcinoma of the prostate
Z85.41; history of cervical cancer
Z85.42; history of uterine cancer; history of endometrial cancer
Z85.43; history of ovarian cancer
Z85.51; history of bladder cancer; history of transitional cell carcinoma
Z85.528; history of kidney cancer; history of renal cell carcinoma
Z85.850; history of thyroid cancer; history of papillary thyroid carcinoma; history of papillary thyroid cancer; history of thyroid carcinoma; thyroid cancer survivor
Z85.820; history of melanoma; history of malignant melanoma; personal history of melanoma
Z85.828; history of skin cancer; history of basal cell carcinoma; history of squamous cell carcinoma; history of nonmelanoma skin cancer; history of nonmelanoma skin cancers; personal history of skin cancer
Z85.72; history of lymphoma; history of hodgkin lymphoma; history of hodgkin's disease
Z85.6; history of leukemia
Z85.47; history of testicular cancer
Z85.01; history of esophageal cancer
Z85.9; history of cancer; personal history of cancer; history of malignancy
Z86.0100; history of colon polyps; history of colonic polyps; history of adenomatous polyps; history of polyps; personal history of colon polyps; history of polyp
Z86.711; history of pulmonary embolism; history of pe; prior pulmonary embolism
Z86.718; history of deep vein thrombosis; history of dvt; prior dvt; history of deep venous thrombosis
Z86.32; history of gestational diabetes
Z87.442; history of kidney stones; history of nephrolithiasis; history of renal calculi; history of renal stones
Z87.11; history of peptic ulcer disease; history of gastric ulcer; history of duodenal ulcer; history of peptic ulcer
Z87.440; history of urinary tract infections; history of recurrent urinary tract infections; history of uti; history of utis
Z87.01; history of pneumonia
Z87.81; history of fracture; old fracture; remote fracture
Z87.820; history of concussion; history of traumatic brain injury; history of head injury
Z86.59; history of depression
Z86.19; history of hepatitis
Z87.42; history of abnormal pap smear; history of abnormal pap smears; history of abnormal pap
Z87.898; history of seizures
Z91.81; history of falls; history of falling; fall risk; risk for falls
Z87.891; former smoker; history of tobacco use; ex-smoker; history of smoking; history of tobacco abuse; past smoker; quit smoking; able to quit smoking; managed to quit smoking; able to stop smoking; stopped smoking; history of nicotine dependence; remote tobacco use
Z80.3; family history of breast cancer
Z80.0; family history of colon cancer
Z82.49; family history of heart disease; family history of coronary artery disease; family history of premature coronary artery disease
# chronic
I10; history of hypertension
Z94.0; kidney transplant status; renal transplant; kidney transplant; s/p kidney transplant; status post renal transplant; status post kidney transplant; renal transplantation; kidney transplantation; s/p renal transplant; cadaveric renal transplant
Z94.1; heart transplant status; heart transplant; cardiac transplant; status post heart transplant
Z94.2; lung transplant status; lung transplant; status post lung transplant
Z94.4; liver transplant status; liver transplant; status post liver transplant; orthotopic liver transplant
Z94.81; bone marrow transplant status; bone marrow transplant; status post bone marrow transplant
Z94.84; stem cell transplant status; stem cell transplant; autologous stem cell transplant; allogeneic stem cell transplant; autologous stem cell transplantation; allogeneic stem cell transplantation; stem cell transplantation; stem-cell rescue
Z94.7; corneal transplant status
Z89.51{1,2,9}; below-knee amputation status; =BKA; below knee amputation; status post below knee amputation; below-knee amputation
Z89.61{1,2,9}; above-knee amputation status; =AKA; above knee amputation; above-knee amputation
Z89.42{1,2,9}; toe amputation status; toe amputation; status post toe amputation
Z89.41{1,2,9}; great toe amputation status; great toe amputation
Z93.0; tracheostomy status; tracheostomy; trach dependent; tracheostomy dependent
Z93.1; gastrostomy status; gastrostomy; g-tube; peg tube; gastrostomy tube; g tube dependent; feeding tube dependence
Z93.2; ileostomy status; ileostomy
Z93.3; colostomy status; colostomy
Z93.6; urostomy status; urostomy; nephrostomy
Z93.6; nephrostomy tube
Z93.59; suprapubic catheter
Z99.2; dialysis dependence; hemodialysis status; on hemodialysis; on dialysis; dialysis status; dialysis dependent; hemodialysis dependent; peritoneal dialysis; peritoneal dialysis status; hemodialysis
Z99.11; ventilator dependence; ventilator-dependent
Z99.81; oxygen dependence; oxygen dependent; home oxygen; supplemental oxygen dependence; chronic oxygen therapy; on home oxygen; o2 dependent; home o2; oxygen dependency; o2 requiring
Z99.3; wheelchair dependence; wheelchair-bound; wheelchair dependent
Z74.01; bed confinement; bedbound; bedridden; bed bound
Z15.01; genetic susceptibility to cancer; brca mutation; brca1 mutation; brca2 mutation; brca positive; brca-2 mutation; brca-1 mutation
# injury
W46.0XXA; needlestick injury; needle stick; needlestick
`;
