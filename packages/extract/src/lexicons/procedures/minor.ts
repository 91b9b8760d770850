/**
 * Procedures that trained clinicians commonly call minor (R1.53: by the ordinary meaning, not by the global period).
 * One row a family of procedures, columns separated by ` | `:
 * name = same = same | size (`minor`, `major`, `emergency`, `none` for what is no surgery) | code numbers of the name,
 * `-` if none | others of the family, separated by `;`
 * `=` joins words for one procedure, the first of which names it. The others of a family share its size and nothing
 * else: a lumpectomy is no mastectomy and has none of its codes. The plural of the last word is understood.
 */
export const minorProcedures = `
// skin
skin biopsy = biopsy of the lesion | minor | 11102; 11104; 11106 | punch biopsy; shave biopsy; incisional biopsy
lesion destruction = destruction of lesions | minor | 17000; 17110 | cryotherapy = liquid nitrogen = cryosurgery; wart destruction; electrodesiccation; electrocautery = cautery; photodynamic therapy; pulsed dye laser
lesion excision = excision = lesion removal | minor | 11400; 11600 | excisional biopsy; cyst removal = cyst excision; lipoma removal; mole removal; wide excision = wide local excision; excision of the mass; reexcision = re-excision; scar revision
Mohs surgery = mohs = mohs micrographic surgery | minor | 17311 | -
skin tag removal = removal of skin tags | minor | 11200 | -
intralesional injection = intralesional | minor | 11900 | -
laceration repair = suture repair = suturing = sutures placed = simple repair | minor | 12001; 12011; 12031; 13101 | wound repair = wound closure = primary closure; skin glue = dermabond; steri-strips; staples placed
suture removal = sutures removed = stitches removed = removal of sutures | none | - | staple removal = staples removed
incision and drainage = i and d = abscess drainage = guided drainage = catheter drainage | minor | 10060; 10061 | needle aspiration
nail procedure | minor | 11730; 11750 | nail avulsion; nail debridement
foreign body removal = removal of foreign body = foreign body extraction | minor | 10120; 65205; 69200; 30300 | splinter removal
wound debridement = debridement = debrided | minor | 97597; 11042 | curettage; callus paring; wound vac; wound care procedure
patch dressing | none | - | dressing change = wound dressing = sterile dressing; bandage; ace wrap = elastic bandage = compression wrap; unna boot; compression stockings; warm compresses; cold compresses; ice packs
// joints, muscles, fractures
joint injection = intraarticular injection | minor | 20610; 20605; 20600 | knee injection; shoulder injection; bursa injection; subacromial injection; hip injection; ankle injection; elbow injection; aspiration and injection; aspiration of the knee; sacroiliac joint injection = si joint injection; viscosupplement injection
trigger point injection = trigger point = tpi | minor | 20552; 20553 | -
tendon injection | minor | 20550 | tendon sheath injection; trigger finger injection; plantar fascia injection; epicondyle injection; carpal tunnel injection; ganglion aspiration; heel injection
nerve block | minor | 64450; 64405 | occipital nerve block; digital block = ring block; femoral nerve block; intercostal nerve block; stellate ganglion block; sphenopalatine ganglion block; ilioinguinal nerve block; sympathetic block; pudendal block; celiac plexus block
epidural steroid injection = esi = epidural | minor | 62323 | transforaminal injection; lumbar epidural; cervical epidural; facet injection = facet joint injection; medial branch block; epidural blood patch; caudal epidural; selective nerve root block
radiofrequency ablation of nerves = rfa = rhizotomy = radiofrequency lesioning | minor | 64635 | -
spinal cord stimulator trial = stimulator trial | minor | 63650 | spinal cord stimulator
splint or cast = splint applied = splinting = casting | minor | 29125; 29515 | thumb spica; sugar tong splint; short arm cast; long arm cast; short leg cast; cast change; posterior splint; ulnar gutter splint
closed reduction = closed reduction and casting | minor | 24640; 25605 | nursemaid's elbow reduction; reduction of dislocation; manipulation under anesthesia; fracture reduction = reduction of the fracture
manipulation | none | 98925; 98926; 98927 | osteopathic manipulative treatment; chiropractic manipulation = chiropractic; spinal manipulation
acupuncture | none | 97810 | dry needling; cupping
carpal tunnel release = carpal tunnel surgery | minor | 64721 | trigger finger release = trigger release; de quervain release; ganglion excision = ganglion cyst excision; cubital tunnel release; ulnar nerve transposition
toe surgery | minor | 28285 | hammertoe repair; bunionectomy = bunion surgery; plantar fasciotomy; neuroma excision; osteotomy of toe
hardware removal = removal of hardware = hardware extraction | minor | 20680 | pin removal; screw removal
prp injection = platelet rich plasma | minor | 0232T | prolotherapy
// ear, nose, throat, eye
cerumen removal = ear wax removal = cerumen disimpaction = cerumenectomy | minor | 69210; 69209 | ear lavage = ear irrigation; microsuction
ear tubes = tympanostomy = pe tubes = bmt = ventilation tubes = grommets = pe tube placement | minor | 69436 | -
epistaxis control | minor | 30901 | nasal packing; nasal cautery; silver nitrate cautery = silver nitrate
nasopharyngoscopy = fiberoptic exam | none | 92511 | nasal endoscopy; laryngoscopy = nasolaryngoscopy; stroboscopy = videostroboscopy; direct laryngoscopy
frenotomy = frenulectomy = frenectomy | minor | 41010 | turbinate reduction; chemical cautery
dental extraction = tooth extraction = extraction of teeth = extraction of the tooth | minor | - | root canal; wisdom teeth extraction; dental surgery; dental restoration; dental rehabilitation
eyelid procedure | minor | 67840 | chalazion excision; punctal plug; nasolacrimal duct probing; ptosis repair; ectropion repair; pterygium excision; epilation
laser eye treatment = laser treatment = laser photocoagulation | minor | 66821; 67228 | yag capsulotomy = yag laser; panretinal photocoagulation; focal laser; laser trabeculoplasty
intravitreal injection procedure = eye injection | minor | 67028 | -
// chest, abdomen, vessels
paracentesis = abdominal tap | minor | 49083 | -
thoracentesis = pleurocentesis | minor | 32555 | -
chest tube = tube thoracostomy = pigtail catheter | minor | 32551 | pleurodesis; pleurx catheter
central line = central venous catheter = triple lumen catheter | minor | 36556 | picc line = picc; port placement = mediport = port-a-cath; hickman catheter; arterial line; dialysis catheter placement = tunneled catheter = permcath; port removal
lumbar puncture procedure = lumbar tap | minor | 62270 | -
bone marrow biopsy = bone marrow aspiration = bone marrow aspirate = bone marrow examination | minor | 38221 | -
needle biopsy = biopsy = bx | minor | 10005 | fine needle aspiration = fna = fine needle aspiration biopsy = aspiration biopsy; core needle biopsy = core biopsy; stereotactic biopsy; ct-guided biopsy; ultrasound-guided biopsy; thyroid biopsy; breast biopsy; needle localization; muscle biopsy; nerve biopsy; temporal artery biopsy
vein procedure | minor | 36475 | sclerotherapy; vein ablation = endovenous ablation; vein stripping = ligation and stripping
hemorrhoid procedure | minor | 46221 | hemorrhoid banding = rubber band ligation = banding; thrombosed hemorrhoid excision; seton placement
anoscopy | none | 46600 | proctoscopy; exam under anesthesia = examination under anesthesia
feeding tube | minor | 43246; 43762 | g-tube change; gastrostomy tube placement = peg tube = peg placement = g-tube = gastrostomy
nasogastric tube = ng tube = ngt | none | - | nasogastric decompression = ng decompression
cardioversion = dccv | minor | 92960 | tee cardioversion
loop recorder implant = loop recorder placement = ilr implantation | minor | 33285 | -
dialysis | none | 90935 | hemodialysis; peritoneal dialysis; ultrafiltration; crrt
transfusion = transfuse = packed red blood cells = prbc = packed cells = units of blood | none | 36430 | fresh frozen plasma = ffp; platelet transfusion; exchange transfusion
phlebotomy | none | 99195 | -
// women, men, urinary
iud insertion = mirena insertion = iud = intrauterine device = paragard | minor | 58300 | -
iud removal = removal of iud | minor | 58301 | iud check
implant insertion = nexplanon insertion = implanon insertion | minor | 11981; 11982; 11983 | nexplanon removal; pellet insertion
endometrial biopsy = endometrial sampling = endometrial bx | minor | 58100 | -
colposcopy = colpo | minor | 57454 | cervical biopsy; endocervical curettage = ecc; vulvar biopsy
leep = loop electrosurgical excision | minor | 57522 | cone biopsy = conization
dilation and curettage = d and c = dilatation and curettage = suction curettage | minor | 58120 | d&e; endometrial ablation
cerclage | minor | 59320 | external cephalic version; chorionic villus sampling = cvs
bartholin procedure | minor | 56440 | bartholin cyst drainage; marsupialization
pessary | none | 57160 | -
intrauterine insemination = iui | minor | 58322 | in vitro fertilization = ivf; embryo transfer; egg retrieval
circumcision | minor | 54150 | dorsal slit
vasectomy = vas ligation | minor | 55250 | -
prostate biopsy = trus biopsy = biopsy of the prostate | minor | 55700 | -
cystoscopy = cystourethroscopy = cysto | minor | 52000 | cystoscopy with biopsy; urethral dilation; cystoscopy and stent removal; retrograde pyelography; ureteral stent removal
ureteral stent = stent placement = double-j stent = jj stent | minor | 52332 | nephrostomy; suprapubic catheter
foley catheter placement = catheter placement = foley | none | 51702 | straight catheterization = straight cath = catheterization of the bladder; intermittent catheterization = self-catheterization
bladder instillation | minor | 51720 | bcg instillation; intravesical therapy; bladder botox; urethral bulking = bulking agent; tibial nerve stimulation
lithotripsy = eswl | minor | 50590 | -
// mind and nerves
ect = electroconvulsive | none | 90870 | -
tms = transcranial magnetic stimulation = rtms | none | 90867 | -
botulinum injection = botox treatment | minor | 64615 | -
// lungs and others
nebulizer treatment = neb treatment = duoneb given | none | 94640 | suctioning; chest physiotherapy; incentive spirometry
therapeutic injection = im injection = intramuscular injection = injection given | none | 96372 | toradol injection; rocephin injection; sq injection
immunization = vaccination = flu shot given | none | 90471 | -
allergy immunotherapy = allergy shot = immunotherapy injections | none | 95115 | sublingual immunotherapy
hyperbaric oxygen = hyperbaric | none | 99183 | -
radiation therapy = radiation treatment = radiotherapy = xrt = external beam radiation | none | 77427 | brachytherapy = seed implantation; stereotactic radiosurgery = gamma knife = cyberknife; whole brain radiation; palliative radiation
mechanical ventilation = ventilator support | none | 94002 | noninvasive ventilation = bipap; cpap initiation; high flow nasal cannula
`;
