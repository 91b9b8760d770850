/**
 * Operations that trained clinicians commonly call major, and general words for an operation. Columns as in minor.ts:
 * name = same | size | code numbers | others of the family
 * `emergency` only for operations that have no elective form; urgency is otherwise read from the note.
 */
export const majorProcedures = `
// general words
surgery = surgical intervention = operation = operative intervention = surgical repair = operative treatment = surgical treatment = surgical procedure = surgical management = surgical correction = surgical excision = resection = surgical option = surgical removal = surgical therapy = surgical debulking = surgical exploration = surgical fixation = surgical stabilization = surgical decompression = laparoscopic repair = open repair | major | - | -
// bone and joint
total joint arthroplasty = joint replacement = arthroplasty | major | 27447; 27130 | total knee arthroplasty = tka = tkr = knee arthroplasty; total hip arthroplasty = tha = thr = hip arthroplasty; shoulder arthroplasty; reverse shoulder arthroplasty; hemiarthroplasty = austin moore; revision arthroplasty; unicompartmental knee; hip resurfacing
spine surgery = back surgery | major | 22612; 63047 | spinal fusion = fusion; lumbar fusion; cervical fusion; anterior cervical discectomy and fusion = acdf = anterior cervical discectomy with fusion; disc replacement; neck surgery; scoliosis surgery
rotator cuff repair | major | 29827 | labral repair = bankart repair; shoulder surgery; biceps tenodesis; shoulder arthroscopy; distal clavicle excision = mumford
acl reconstruction = acl repair | major | 29888 | knee arthroscopy = knee scope; arthroscopy = arthroscopic surgery; knee surgery; arthroscopic debridement; microfracture; lateral release; hip arthroscopy
fracture fixation = internal fixation | major | 27814 | open reduction and internal fixation = orif = open reduction internal fixation = open reduction; intramedullary nailing = intramedullary rod = intramedullary nail; percutaneous pinning = pinning; hip pinning; closed reduction and percutaneous pinning; dynamic hip screw; hip fracture surgery
tendon repair = tendon reconstruction | major | 27650 | achilles tendon repair; quadriceps tendon repair; patellar tendon repair; flexor tendon repair; extensor tendon repair
foot reconstruction | major | 28296 | ankle fusion; foot surgery; ankle arthroscopy; subtalar fusion; midfoot fusion
hand surgery | major | - | wrist fusion; replantation; dupuytren release; elbow surgery; wrist arthroscopy
liver biopsy | major | 47000 | renal biopsy = kidney biopsy; lung biopsy; lymph node biopsy = node biopsy; excision of lymph node
amputation | major | 27880 | below-knee amputation = bka = below the knee amputation; above-knee amputation = aka; transmetatarsal amputation; toe amputation; ray amputation; stump revision
// abdomen
cholecystectomy = lap chole = gallbladder surgery = gallbladder removal = removal of the gallbladder | major | 47562 | -
appendectomy = appendicectomy | emergency | 44970 | -
hernia repair = herniorrhaphy = hernia surgery = mesh repair | major | 49505 | inguinal hernia repair = inguinal herniorrhaphy; ventral hernia repair; umbilical hernia repair; incisional hernia repair; hiatal hernia repair
colectomy = colon resection = colon surgery | major | 44204 | bowel resection = bowel surgery; sigmoid colectomy; small bowel resection; low anterior resection; abdominoperineal resection; colostomy reversal; total colectomy; hartmann; ileostomy takedown; colorectal surgery
exploratory laparotomy = exploratory lap | emergency | 49000 | emergency laparotomy
laparoscopy = laparoscopic evaluation | major | 49320 | lysis of adhesions = adhesiolysis; abdominal surgery
gastric and esophageal surgery | major | 43280 | fundoplication = nissen fundoplication = nissen; heller myotomy; gastrectomy; pancreaticoduodenectomy = whipple; liver resection
bariatric surgery = weight loss surgery = bariatric procedure | major | 43644; 43775 | gastric bypass = roux-en-y gastric bypass = roux-en-y; sleeve gastrectomy = gastric sleeve; gastric banding = lap band = lap band surgery; duodenal switch
transplant = transplantation | major | 50360 | kidney transplant = renal transplant = kidney transplantation = renal transplantation; liver transplant = liver transplantation; lung transplant; heart transplant; bone marrow transplant; stem cell transplant; corneal transplant
// chest and heart
coronary artery bypass grafting = cabg = bypass surgery = coronary artery bypass = coronary bypass = bypass grafting = coronary bypass surgery = coronary artery bypass surgery = bypass graft | major | 33533 | heart surgery = cardiac surgery; revascularization
valve surgery = valve replacement = valve repair | major | 33405 | transcatheter aortic valve replacement = tavr = tavi; aortic valve replacement = avr; mitral valve replacement = mvr; mitral valve repair; mitraclip; asd closure; pfo closure; vsd repair; pda ligation; tetralogy repair; left atrial appendage closure = watchman; septal myectomy; maze procedure
coronary stent = drug-eluting stent = stenting = stent procedure | major | 92928 | percutaneous coronary intervention = pci = coronary intervention = percutaneous intervention; coronary angioplasty = ptca; angioplasty = pta; carotid stenting; peripheral intervention
pacemaker or defibrillator | major | 33208; 33249 | pacemaker placement = permanent pacemaker = pacemaker insertion = dual-chamber pacemaker = pacer placement; defibrillator implantation = icd placement = aicd; biventricular pacemaker; generator change; lead revision; temporary pacemaker = transvenous pacemaker; lvad; lead extraction
ablation of arrhythmia = ablation | major | 93656 | atrial fibrillation ablation = af ablation = pulmonary vein isolation; av node ablation; flutter ablation
thoracic surgery = lung surgery | major | 32663 | video-assisted thoracoscopic surgery = vats = thoracoscopy; wedge resection; mediastinoscopy; decortication; open lung biopsy; lung resection; pericardial window; pericardiocentesis
vascular surgery | major | 35301 | aortic aneurysm repair = aaa repair = evar; arteriovenous fistula creation = arteriovenous fistula = av fistula = fistula creation = dialysis access; av graft = graft placement; ivc filter placement = ivc filter = greenfield filter = vena cava filter; aneurysm clipping; aneurysm coiling = coiling; embolization; uterine artery embolization; thrombolysis; fistulogram; transjugular intrahepatic portosystemic shunt = tips; chemoembolization
// women
hysterectomy | major | 58571 | total abdominal hysterectomy = tah; laparoscopic hysterectomy = laparoscopic-assisted vaginal hysterectomy; vaginal hysterectomy; total abdominal hysterectomy with salpingo-oophorectomy = tah/bso; bilateral salpingo-oophorectomy = bso; tubal ligation = btl = sterilization; radical hysterectomy; robotic hysterectomy; debulking surgery = debulking; essure; tubal reanastomosis
pelvic floor repair = colporrhaphy = anterior and posterior repair | major | 57288 | midurethral sling; anterior repair = cystocele repair; bladder suspension; posterior repair; sacral nerve stimulation = interstim; artificial urinary sphincter
cesarean section = cesarean = c-section = caesarean = lscs | major | 59510 | cesarean hysterectomy
ectopic surgery | emergency | 59150 | salpingostomy; ovarian detorsion; testicular detorsion; emergency cesarean section = emergency cesarean
mastectomy | major | 19303 | lumpectomy = breast excisional biopsy = excisional breast biopsy = wire localization = guidewire localization = partial mastectomy = breast conservation; axillary lymph node dissection = axillary dissection = axillary node dissection; sentinel lymph node biopsy = sentinel node biopsy = sentinel node; breast reconstruction = tram flap; breast reduction; breast surgery; breast augmentation; lymph node dissection; breast implant removal; implant exchange
// urinary
prostatectomy = prostate surgery | major | 55866 | transurethral resection of the prostate = turp = transurethral resection; radical prostatectomy = robotic prostatectomy = radical retropubic prostatectomy; laser prostatectomy; urolift; tuna; rezum; cryoablation; transurethral microwave
kidney and ureter surgery | major | 50543; 52356 | ureteroscopy; laser lithotripsy = ureteral lithotripsy; percutaneous nephrolithotomy = pcnl; ureteral reimplantation; transurethral resection of bladder tumor = turbt; urinary diversion = ileal conduit; stone extraction; cystolitholapaxy = cystolithalopaxy; bladder augmentation
scrotal and penile surgery | major | 54530 | penile prosthesis = penile implant; hypospadias repair; vasectomy reversal
// head and neck
thyroidectomy = thyroid surgery | major | 60240 | neck dissection; tracheostomy = trach; thyroglossal duct cyst excision; branchial cleft cyst excision; composite resection
tonsillectomy = tonsil surgery | major | 42826 | tonsillectomy and adenoidectomy = t and a; uvulopalatopharyngoplasty
sinus and nasal surgery | major | 31255 | septoplasty; sinus surgery = fess; rhinoplasty; caldwell-luc
ear surgery | major | 69631 | tympanoplasty; cochlear implant; cholesteatoma surgery
cataract surgery = cataract extraction = phacoemulsification = cataract removal = intraocular lens implant = phaco = ce/iol | major | 66984 | vitrectomy = ppv; glaucoma surgery = ahmed valve; scleral buckle; strabismus surgery; eye surgery; refractive surgery = lasik; enucleation; keratoplasty = dmek; membrane peel; evisceration
jaw and face surgery | major | 21453 | orthognathic surgery; tmj surgery; facelift; flap reconstruction = flap closure = free flap; skin graft = skin grafting; liposuction; tissue expander; plastic surgery = cosmetic surgery
// brain and nerves
craniotomy | major | 61510 | brain surgery = neurosurgical intervention; tumor resection = resection of the tumor = tumor debulking; ventriculoperitoneal shunt = vp shunt = shunt placement; shunt revision; burr hole; deep brain stimulation = dbs; vagus nerve stimulator; transsphenoidal surgery; epilepsy surgery; intrathecal pump placement; stereotactic brain biopsy; endoscopic third ventriculostomy
`;
