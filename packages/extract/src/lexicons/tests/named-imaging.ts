/**
 * Imaging with a name of its own. Plain films, CT, MRI and ultrasound of a body part are not listed one by one: a word of
 * a modality takes its body part from the words around it (imaging-regions.ts). Columns as in laboratory.ts:
 * id | code number | overlap group | marks | words
 */
export const namedImaging = `
ct angiography coronary | 75574 | - | read | ccta; coronary cta; coronary ct angiography; coronary ct; cardiac ct; ct coronary angiogram; ctca
ct coronary calcium | 75571 | - | read | calcium score; cac score; ?CAC; coronary calcium; coronary artery calcium; coronary calcium score; calcium scoring
mri heart | 75561 | - | read | cardiac mri; ?cmr
x-ray bone age | 77072 | - | read | bone age
ct angiography head and neck | 70496+70498 | - | read | cta head and neck; cta neck; cta head
ct angiography chest | 71275 | - | read | ctpe; ct pe; cta chest; ct angio chest; ct angiogram; ct angiography; cta; ct angiogram of the chest; pe protocol; spiral ct; ctpa
ct chest low dose | 71271 | - | read | ldct; low dose ct
ct abdomen and pelvis | 74176 | CTAP | read | ct stone protocol; ct kub; renal stone ct; noncontrast ct abdomen
ct urogram | 74178 | CTAP | read | ct urogram
mri bile ducts | 74181 | - | read | mrcp
mra | 70544 | - | read | mra; mra of the brain; mra of the neck; mr angiogram; mr angiography; magnetic resonance angiography; mra of the head; mri/mra; mra of the head and neck
mrv | 70544 | - | read | mr venogram; mrv
elasto | 76981 | - | read | elastography; ultrasound elastography; fibroscan; fibro scan
ultrasound aorta | 76706 | - | read | aaa screening; aaa ultrasound; aortic ultrasound; aorta ultrasound
ultrasound transvaginal | 76830 | - | read | transvaginal ultrasound; tvus; transvaginal; endovaginal ultrasound; tv ultrasound; tv scan; vaginal ultrasound; endovaginal sonogram
ultrasound obstetric | 76805 | - | read | ob ultrasound; anatomy scan; dating ultrasound; pregnancy ultrasound; fetal ultrasound; obstetric ultrasound; level ii ultrasound; level 2 ultrasound; growth scan; growth ultrasound; dating scan; 20 week scan; viability scan; anatomy ultrasound; fetal survey; first trimester ultrasound; obstetrical ultrasound
pvr | 51798 | - | - | post-void residual; pvr; bladder scan; postvoid residual; postvoid; post-void; residual urine; bladder ultrasound
mammo-scr | 77067 | - | read | mammogram; screening mammogram; mammography; mammo; mammographic; bilateral mammogram; mammogram and ultrasound; tomosynthesis; digital mammogram; annual mammogram
mammo-dx | 77066 | - | read | diagnostic mammogram; diagnostic mammography
dxa | 77080 | - | read | dexa; dxa; bone density; bone density scan; dexa scan; dexascan; bone mineral density; bmd; densitometry
vertebral-fracture-assessment | 77086 | - | read | vertebral fracture assessment
hida | 78227 | - | read | hida; hida scan; hepatobiliary scan; gallbladder ejection fraction
vq | 78582 | - | read | v/q scan; vq; v/q; lung scan; perfusion scan
thyroid-uptake | 78014 | - | read | thyroid uptake; raiu; thyroid scan; iodine uptake; thyroid uptake scan; uptake and scan; uptake scan
bone-scan | 78306 | - | read | bone scan; whole body bone scan; triple phase bone scan; nuclear bone scan
petct | 78815 | - | read | pet/ct; pet scan; ?PET; pet/ct scan; positron emission tomography; pet imaging; fdg pet; psma pet; brain pet
ges | 78264 | - | read | gastric emptying study; gastric emptying; nuclear gastric emptying study
esophagram | 74220 | - | read | barium swallow; esophagram; barium swallow study
ugi | 74240 | - | read | upper gi series; ugi; upper gi; barium study
mbs | 92611 | - | read | modified barium swallow; MBS; videofluoroscopic swallow; swallow study; swallowing study; ?swallow evaluation; videofluoroscopy; ?FEES; video swallow; swallowing evaluation; modified barium swallow study
x-ray chest | 71046 | - | read | cxr; chest x-ray; chest xray; chest radiograph; chest film; pa and lateral chest; pa and lateral chest x-ray; portable chest; portable chest x-ray; ap chest; pa chest; two-view chest; chest pa and lateral; x-ray of the chest; x-ray chest
x-ray abdomen | 74018 | - | read | kub; flat plate; abdominal series
virtual-colonoscopy | 74263 | - | read | ct colonography; virtual colonoscopy
mr enterography | 74183 | - | read | mr enterography
ct enterography | 74177 | - | read | ct enterography
ivp | 74400 | - | read | ivp; ivu; intravenous urogram; pyelogram
retrograde-pyelogram | 74420 | - | read | retrograde pyelogram
renal-scan | 78707 | - | read | renal scan; mag3; renogram; dmsa
vcug | 74455 | - | read | vcug; voiding cystourethrogram
cystogram | 74430 | - | read | cystogram
urethrogram | 74450 | - | read | urethrogram
barium-enema | 74270 | - | read | barium enema; lower gi
small-bowel | 74250 | - | read | small bowel follow through; small bowel series; sbft; enteroclysis
capsule-endoscopy | 91110 | - | read | capsule endoscopy; capsule study; video capsule; pillcam
hsg | 74740 | - | read | hysterosalpingogram; hsg
sonohysterogram | 76831 | - | read | sonohysterogram
myelogram | 72265 | - | read | myelogram; ct myelogram; myelography
discogram | 72295 | - | read | discogram
arthrogram | 73040 | - | read | arthrogram; mri arthrogram
x-ray skeleton | 77075 | - | read | skeletal survey; bone survey
scoliosis-films | 72082 | - | read | scoliosis series; scoliosis films
bone-length | 77073 | - | read | bone length study; leg length films
gallium | 78806 | - | read | gallium scan
iodine-scan | 78018 | - | read | whole body iodine scan; whole body scan
lymphoscintigraphy | 78195 | - | read | lymphoscintigraphy
mibg | 78804 | - | read | mibg scan; mibg
dotatate | 78815 | - | read | dotatate scan; dotatate
octreotide-scan | 78804 | - | read | octreotide scan
bleeding-scan | 78278 | - | read | tagged red cell scan
wbc-scan | 78806 | - | read | tagged wbc scan
parathyroid-scan | 78070 | - | read | parathyroid scan; sestamibi scan
parathyroid-4dct | 70491 | - | read | 4d ct
spect-brain | 78607 | - | read | spect scan
datscan | 78803 | - | read | datscan
breast-imaging | 76642 | - | read | sonogram of the breast; breast sonogram; breast imaging
follicle-us | 76857 | - | read | follicle study
ultrasound prostate | 76872 | - | read | TRUS; transrectal ultrasound; prostate ultrasound
eus | 43259 | - | read | eus; endoscopic ultrasound
panorex | 70355 | - | read | panorex; OPG; dental films; dental x-ray; panoramic x-ray; dental radiographs
x-ray sinus | 70220 | - | read | water's view; sinus series; sinus x-ray
sialogram | 70390 | - | read | sialogram
`;
