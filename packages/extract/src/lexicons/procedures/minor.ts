/**
 * Procedures that trained clinicians commonly call minor (R1.53: by the ordinary meaning, not by the global period).
 * One row a procedure, columns separated by ` | `:
 * name | size (`minor`, `major`, `emergency`, `none` for what is no surgery) | code numbers, `-` if none | other words
 * The plural of the last word is understood.
 */
export const minorProcedures = `
// skin
skin biopsy | minor | 11102; 11104; 11106 | punch biopsy; shave biopsy; tangential biopsy; incisional biopsy; skin biopsies; biopsy of the lesion
lesion destruction | minor | 17000; 17110 | cryotherapy; liquid nitrogen; cryosurgery; wart destruction; electrodesiccation; curettage and desiccation; electrocautery; cautery; destruction of lesions; photodynamic therapy; pulsed dye laser
lesion excision | minor | 11400; 11600 | excision of lesion; excisional biopsy; cyst removal; cyst excision; lipoma removal; mole removal; wide excision; excision of the lesion; excision of the mass; wide local excision; lesion removal; reexcision; re-excision; excision of cyst; nevus removal; scar revision
Mohs surgery | minor | 17311 | mohs; mohs micrographic surgery
skin tag removal | minor | 11200 | removal of skin tags
laceration repair | minor | 12001; 12011; 12031; 13101 | suture repair; wound repair; wound closure; dermabond; steri-strips; staples placed; suturing; primary closure; skin glue; sutures placed; simple repair
suture removal | none | - | staple removal; sutures removed; stitches removed; staples removed; removal of sutures
incision and drainage | minor | 10060; 10061 | i&d; i and d; abscess drainage; incised and drained; drainage of abscess; drainage of the abscess; needle aspiration; aspiration of abscess
nail procedure | minor | 11730; 11750 | nail avulsion; partial nail removal; matrixectomy; ingrown toenail removal; toenail removal; nail removal; nail debridement; partial nail avulsion; wedge resection of nail
foreign body removal | minor | 10120; 65205; 69200; 30300 | removal of foreign body; splinter removal; foreign body extraction
wound debridement | minor | 97597; 11042 | debridement; sharp debridement; callus paring; wound vac; paring of calluses; callus debridement; debrided; wound care procedure
patch dressing | none | - | dressing change; wound dressing; sterile dressing; bandage; ace wrap; elastic bandage; compression wrap; unna boot; compression stockings; warm compresses; cold compresses; ice packs
// joints, muscles, fractures
joint injection | minor | 20610; 20605; 20600 | knee injection; arthrocentesis; joint aspiration; shoulder injection; bursa injection; subacromial injection; intra-articular injection; intraarticular injection; hip injection; ankle injection; elbow injection; aspiration and injection; aspiration of the knee; sacroiliac joint injection; si joint injection; cortisone injection into the joint; viscosupplement injection; bursal injection
trigger point injection | minor | 20552; 20553 | trigger point; tpi
tendon injection | minor | 20550 | tendon sheath injection; trigger finger injection; plantar fascia injection; epicondyle injection; carpal tunnel injection; ganglion aspiration; heel injection
nerve block | minor | 64450; 64405 | occipital nerve block; digital block; greater occipital nerve block; femoral nerve block; intercostal nerve block; stellate ganglion block; sphenopalatine ganglion block; ring block; ilioinguinal nerve block; sympathetic block; pudendal block; celiac plexus block
epidural steroid injection | minor | 62323 | esi; epidural injection; epidural steroid; transforaminal injection; lumbar epidural; cervical epidural; facet injection; facet block; medial branch block; epidural blood patch; caudal epidural; selective nerve root block; facet joint injection; nerve root injection; epidural; epidural steroids; caudal injection
radiofrequency ablation of nerves | minor | 64635 | rfa; rhizotomy; radiofrequency neurotomy; radiofrequency lesioning
spinal cord stimulator trial | minor | 63650 | stimulator trial; spinal cord stimulator; dorsal column stimulator; neurostimulator
splint or cast | minor | 29125; 29515 | splint applied; cast applied; splinting; casting; thumb spica; sugar tong splint; short arm cast; long arm cast; short leg cast; cast change; posterior splint; ulnar gutter splint
closed reduction | minor | 24640; 25605 | nursemaid's elbow reduction; reduction of dislocation; closed manipulation; manipulation under anesthesia; fracture reduction; reduction of the fracture; closed reduction and casting
manipulation | none | 98925; 98926; 98927 | osteopathic manipulative treatment; omt; osteopathic manipulation; chiropractic; chiropractic manipulation; spinal manipulation; chiropractic adjustment
acupuncture | none | 97810 | dry needling; cupping
carpal tunnel release | minor | 64721 | carpal tunnel surgery; endoscopic carpal tunnel release; trigger finger release; de quervain release; ganglion excision; ganglion cyst excision; trigger release; cubital tunnel release; ulnar nerve decompression; ulnar nerve transposition
toe surgery | minor | 28285 | hammertoe repair; hammertoe correction; bunionectomy; plantar fasciotomy; neuroma excision; osteotomy of toe; tenotomy; exostectomy; bunion surgery
hardware removal | minor | 20680 | removal of hardware; pin removal; screw removal; hardware extraction
platelet rich plasma | minor | 0232T | prp injection; prolotherapy
// ear, nose, throat, eye
cerumen removal | minor | 69210; 69209 | ear lavage; ear irrigation; disimpaction of cerumen; ear wax removal; cerumen disimpaction; ear syringing; microsuction; cerumenectomy
ear tubes | minor | 69436 | tympanostomy; tympanostomy tubes; myringotomy; pe tubes; pressure equalization tubes; bilateral myringotomy; bmt; ventilation tubes; tympanostomy tube placement; myringotomy with tubes; grommets; tube placement in ears; pe tube placement
epistaxis control | minor | 30901 | nasal packing; cautery for epistaxis; silver nitrate cautery; nasal cautery; silver nitrate; rhino rocket
nasopharyngoscopy | none | 92511 | nasal endoscopy; flexible laryngoscopy; laryngoscopy; fiberoptic laryngoscopy; nasolaryngoscopy; stroboscopy; fiberoptic exam; direct laryngoscopy; nasoendoscopy; videostroboscopy
frenotomy | minor | 41010 | frenulectomy; tongue tie release; frenectomy; frenuloplasty; turbinate reduction; chemical cautery
dental extraction | minor | - | tooth extraction; root canal; extraction of teeth; dental extractions; wisdom teeth extraction; extraction of the tooth; dental surgery; dental restoration; dental rehabilitation
eyelid procedure | minor | 67840 | chalazion excision; chalazion removal; punctal plug; probing of the lacrimal duct; nasolacrimal duct probing; lacrimal probing; blepharoplasty; ptosis repair; ectropion repair; pterygium excision; punctal occlusion; epilation
laser eye treatment | minor | 66821; 67228 | yag laser; laser capsulotomy; yag capsulotomy; panretinal photocoagulation; prp laser; focal laser; laser trabeculoplasty; slt; peripheral iridotomy; laser iridotomy; laser photocoagulation; retinal laser; iridotomy; laser treatment
intravitreal injection procedure | minor | 67028 | eye injection
// chest, abdomen, vessels
paracentesis | minor | 49083 | diagnostic paracentesis; therapeutic paracentesis; abdominal tap
thoracentesis | minor | 32555 | pleural tap; pleurocentesis
chest tube | minor | 32551 | chest tube placement; tube thoracostomy; pigtail catheter; pleurodesis; pleurx catheter
central line | minor | 36556 | central line placement; picc line; picc placement; port placement; mediport; port-a-cath; portacath; hickman catheter; central venous catheter; arterial line; picc; port-a-cath placement; dialysis catheter placement; tunneled catheter; permcath; mediport placement; infusaport; mediport removal; port removal; triple lumen catheter
lumbar puncture procedure | minor | 62270 | lumbar tap
bone marrow biopsy | minor | 38221 | bone marrow aspiration; bone marrow aspirate; bone marrow examination
needle biopsy | minor | 10005 | fine needle aspiration; fna; fine-needle aspiration; core biopsy; core needle biopsy; stereotactic biopsy; ct-guided biopsy; ultrasound-guided biopsy; liver biopsy; renal biopsy; kidney biopsy; thyroid biopsy; fna biopsy; breast biopsy; lymph node biopsy; node biopsy; needle localization; fine needle aspiration biopsy; muscle biopsy; nerve biopsy; temporal artery biopsy; biopsy; biopsies; bx; guided biopsy; lung biopsy; aspiration biopsy; excision of lymph node; cyst aspiration; breast cyst aspiration
vein procedure | minor | 36475 | sclerotherapy; vein ablation; endovenous ablation; phlebectomy; vein stripping; endovenous laser; radiofrequency vein ablation; ligation and stripping
hemorrhoid procedure | minor | 46221 | hemorrhoid banding; rubber band ligation; hemorrhoid ligation; thrombosed hemorrhoid excision; lateral internal sphincterotomy; fistulotomy; sphincterotomy; seton placement; banding; hemorrhoidal banding
anoscopy | none | 46600 | proctoscopy; rectal exam under anesthesia; exam under anesthesia; examination under anesthesia
feeding tube | minor | 43246; 43762 | g-tube change; peg tube; peg placement; peg tube placement; g-tube placement; g-tube; gastrostomy; gastrostomy tube; percutaneous endoscopic gastrostomy; gastrostomy tube placement; peg tube replacement
nasogastric tube | none | - | ng tube; ng decompression; nasogastric decompression; ngt; nasogastric suction; ng suction; ng tube placement
cardioversion | minor | 92960 | electrical cardioversion; dc cardioversion; dccv; tee cardioversion; elective cardioversion
loop recorder implant | minor | 33285 | loop recorder placement; implantable loop recorder placement; ilr implantation
dialysis | none | 90935 | hemodialysis; peritoneal dialysis; ultrafiltration; crrt
transfusion | none | 36430 | blood transfusion; packed red blood cells; prbcs; transfuse; packed cells; prbc; ffp; fresh frozen plasma; platelet transfusion; transfusion of packed red blood cells; exchange transfusion; units of blood
phlebotomy | none | 99195 | therapeutic phlebotomy
// women, men, urinary
iud insertion | minor | 58300 | iud placement; mirena insertion; insertion of iud; iud; copper iud; iud insert; intrauterine device; paragard; coil fitting; mirena coil
iud removal | minor | 58301 | removal of iud; iud check
implant insertion | minor | 11981; 11982; 11983 | nexplanon insertion; nexplanon removal; implanon insertion; contraceptive implant insertion; pellet insertion
endometrial biopsy | minor | 58100 | emb; pipelle; endometrial sampling; endometrial bx
colposcopy | minor | 57454 | colposcopic biopsy; cervical biopsy; endocervical curettage; ecc; vulvar biopsy; cervical biopsies; colpo
leep | minor | 57522 | loop electrosurgical excision; cone biopsy; conization; cold knife cone; cervical conization; lletz
dilation and curettage | minor | 58120 | d&c; d and c; dilatation and curettage; suction curettage; d&e; hysteroscopy; hysteroscopy d&c; endometrial ablation; novasure; operative hysteroscopy; hysteroscopic polypectomy; suction d&c; polypectomy
cerclage | minor | 59320 | external cephalic version; cervical cerclage; amniocentesis; chorionic villus sampling; cvs
bartholin procedure | minor | 56440 | word catheter; marsupialization; bartholin cyst drainage; labial lysis
pessary | none | 57160 | pessary fitting; pessary insertion; ring pessary
intrauterine insemination | minor | 58322 | iui; in vitro fertilization; ivf; embryo transfer; egg retrieval; oocyte retrieval
circumcision | minor | 54150 | dorsal slit; meatotomy; lysis of adhesions of the penis
vasectomy | minor | 55250 | vas ligation
prostate biopsy | minor | 55700 | transrectal biopsy of the prostate; prostate needle biopsy; trus biopsy; transrectal prostate biopsy; ultrasound-guided prostate biopsy; saturation biopsy; biopsy of the prostate
cystoscopy | minor | 52000 | cystourethroscopy; flexible cystoscopy; cystoscopy with biopsy; cysto; office cystoscopy; urethral dilation; cystoscopy and stent removal; retrograde pyelography; stent removal; ureteral stent removal
ureteral stent | minor | 52332 | ureteral stent placement; stent placement; double-j stent; jj stent; nephrostomy; nephrostomy tube; percutaneous nephrostomy; nephrostomy tube placement; double j stent; suprapubic tube; suprapubic catheter; suprapubic tube placement
catheter placement | none | 51702 | foley placement; foley catheter placed; foley catheter; catheterization of the bladder; intermittent catheterization; self-catheterization; straight catheterization; foley; straight cath; clean intermittent catheterization
bladder instillation | minor | 51720 | bcg instillation; intravesical therapy; bladder botox; dmso instillation; intravesical bcg; urethral bulking; tibial nerve stimulation; ptns; bulking agent
lithotripsy | minor | 50590 | eswl; shock wave lithotripsy; extracorporeal shock wave lithotripsy; shockwave lithotripsy
// mind and nerves
ect | none | 90870 | electroconvulsive therapy; electroconvulsive
tms | none | 90867 | transcranial magnetic stimulation; rtms; vagus nerve stimulator check; vns reprogramming
botulinum injection | minor | 64615 | botox injections for migraine; botox therapy; botulinum toxin injections; botox treatment
// lungs and others
nebulizer treatment | none | 94640 | neb treatment; nebulizer tx; duoneb given; suctioning; chest physiotherapy; incentive spirometry; deep suctioning; chest pt
therapeutic injection | none | 96372 | im injection; intramuscular injection; toradol injection; rocephin injection; injection given; sq injection
immunization | none | 90471 | vaccine administered; immunization given; flu shot given; immunization administration; vaccination
allergy immunotherapy | none | 95115 | allergy shots; allergy injections; desensitization; allergy shot; sublingual immunotherapy; allergen immunotherapy; immunotherapy injections
hyperbaric oxygen | none | 99183 | hyperbaric; hyperbaric oxygen therapy; hyperbaric treatment
radiation therapy | none | 77427 | radiation treatment; radiotherapy; xrt; brachytherapy; radiation oncology treatment; stereotactic radiosurgery; gamma knife; whole brain radiation; external beam radiation; seed implantation; external beam radiotherapy; prostate seed implant; cyberknife; palliative radiation
mechanical ventilation | none | 94002 | bipap; cpap initiation; ventilator support; noninvasive ventilation; high flow nasal cannula
`;
