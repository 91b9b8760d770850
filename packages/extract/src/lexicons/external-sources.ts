import { type Lexicon, table } from '@levelproof/note';
import { lazily, listOf, termOf } from './rows.js';

/**
 * Who outside writes notes and who is called: one row a source, columns separated by ` | `:
 * name | marks | words for it, separated by `; `
 *
 * Marks: `document` the words name a document that has a source of its own; `place` an institution, with which one does
 * not speak; `lay` no clinician, yet an appropriate source for a discussion (R1.38); `loose` names no one in particular.
 * One source is one item however much comes from it (R1.35).
 */
const sourceTable = table(`
cardiology | - | cardiology; cardiologist; cardiac surgery; heart failure clinic; electrophysiology; electrophysiologist; interventional cardiology; interventional cardiologist; heart team; device clinic
neurology | - | neurology; neurologist; epileptologist; stroke team; movement disorder clinic
neurosurgery | - | neurosurgery; neurosurgeon; neurosurgeons; spine surgeon; spine surgery
oncology | - | oncology; oncologist; hematology; hematologist; haematology; haematologist; radiation oncology; radiation oncologist; heme/onc; hem/onc; cancer center; tumor board; tumour board
eye doctor | - | eye; ophthalmology; ophthalmologist; optometry; optometrist; eye doctor; eye clinic; retina specialist; eye exam; optician
nephrology | - | nephrology; nephrologist; dialysis unit; dialysis center; renal team
gastroenterology | - | gastroenterology; gastroenterologist; GI; hepatology; hepatologist; liver clinic
endocrinology | - | endocrinology; endocrinologist; endocrine; diabetologist; diabetes clinic
pulmonology | - | pulmonology; pulmonologist; pulmonary; respirology; chest physician; sleep medicine; sleep clinic; sleep specialist
surgery | - | surgery; surgeon; surgeons; general surgery; general surgeon; vascular surgery; vascular surgeon; plastic surgery; plastic surgeon; trauma surgery; trauma surgeon; oral surgeon; oral surgery; thoracic surgeon; thoracic surgery; hand surgeon; colorectal surgeon; bariatric surgeon; breast surgeon; cardiothoracic surgery; ct surgery; bariatrics; pediatric surgery
orthopedics | - | orthopedics; orthopaedics; orthopedist; orthopedic surgeon; orthopaedic surgeon; orthopedic surgery; ortho; fracture clinic; sports medicine
urology | - | urology; urologist
otolaryngology | - | ENT; otolaryngology; otolaryngologist; ear nose and throat; audiology; audiologist
rheumatology | - | rheumatology; rheumatologist
dermatology | - | dermatology; dermatologist
allergy | - | allergist; allergy clinic; immunologist; allergy and immunology
infectious disease | - | infectious disease; infectious diseases; infectious disease specialist; ID specialist; microbiology; microbiologist
gynecology | - | gynecology; gynecologist; gynaecology; gynaecologist; obstetrics; obstetrician; ob/gyn; ob-gyn; obgyn; OB; midwife; maternal-fetal medicine; perinatology; perinatologist; MFM
mental health | - | psychiatry; psychiatrist; psychology; psychologist; therapist; counselor; counsellor; behavioral health; mental health clinic; crisis team; CMHT; neuropsychologist; psychotherapist
radiology | - | radiology; radiologist; interventional radiology; interventional radiologist
pathology | - | pathologist
pain clinic | - | pain clinic; pain management; pain specialist; anesthesiology; anesthesiologist; anaesthetist; anesthesia
intensive care | - | intensivist; ICU; PICU; NICU; ICU physician; critical care; intensive care
hospital medicine | - | hospitalist; admitting physician; admitting team; medicine team; inpatient team; hospital team; on-call medicine
emergency physician | - | ED physician; ER physician; ER doctor; emergency physician; ED provider; ED doctor; ED attending; emergency medicine physician
genetics | - | geneticist; genetic counselor; genetics
palliative care | - | palliative care; palliative medicine; hospice
physiatry | - | physiatrist; physiatry; PM&R; rehabilitation medicine
dentist | - | dentist; dental clinic; orthodontist; periodontist; endodontist
podiatry | - | podiatrist; podiatry
pharmacist | - | pharmacist; pharmacy
poison center | - | poison control; poison center; toxicology; toxicologist
transplant | - | transplant team; transplant surgeon; transplant coordinator; transplant center
therapy | - | physical therapist; physical therapy; physiotherapist; physiotherapy; occupational therapist; occupational therapy; speech therapist; speech therapy; speech pathologist; chiropractor; wound care; wound clinic
home health | - | home health; visiting nurse; home care nurse; district nurse
primary care | - | pcp; primary care; family physician; family doctor; family practitioner; GP; referring physician; referring provider; referring doctor; pediatrician; internist; primary doctor; primary physician
emergency department | place | emergency department; emergency room; ED; ER; urgent care; walk-in clinic; a&e; casualty; minute clinic; emergency dept
hospital | place | hospital; medical center; hospitalization; inpatient; transferring facility; outside facility; outside hospital; OSH; rehab facility; rehabilitation hospital; the VA; va hospital
nursing facility | place | nursing home; SNF; skilled nursing facility; nursing facility; group home; assisted living; memory care; care home; facility staff
school | lay place | school; school nurse; school counselor; school psychologist; teacher; teachers; guidance counselor; principal; daycare
ambulance | place | EMS; paramedic; paramedics; ambulance
legal | lay | lawyer; attorney; parole officer; probation officer; guardian ad litem; police; police officer; court
social services | lay | case manager; case worker; caseworker; social worker; child protective services; adult protective services; CPS; APS; care coordinator; group home manager; group home staff
employer | lay | employer; occupational health; adjuster; vocational counselor
insurer | lay | peer-to-peer; peer to peer; insurance reviewer; medical director
hospital | document | discharge summary; discharge summaries; discharge paperwork; discharge instructions from; hospital discharge; operative report; operative reports; operative note; op note; op report
primary care | document | referral letter; referral note; gp letter; letter of referral
outside records | document loose | care everywhere; health information exchange; HIE; outside records; outside record; outside notes; external records; external notes; outside medical records; records from outside; transfer records; transfer summary; transfer paperwork
specialist | loose | specialist; consultant; consultants; consulting physician; consulting service; on-call physician; on-call doctor; accepting physician; receiving physician; outside physician; outside provider; other provider; previous provider; previous doctor; previous physician; prior provider
`);

/** Someone or some place outside. */
export interface ExternalSource {
  readonly name: string;
  /** The words name a document already. */
  readonly document: boolean;
  /** An institution. */
  readonly place: boolean;
  /** An appropriate source that is no clinician. */
  readonly lay: boolean;
  /** Names no one in particular: gives way to whoever is named beside it. */
  readonly loose: boolean;
}

/** Sources outside this clinician's group and specialty. */
export const externalSources: () => Lexicon<ExternalSource> = lazily(() =>
  sourceTable().flatMap(([name = '', marks = '', words]) => {
    const has = new Set(marks.split(' '));
    const source: ExternalSource = {
      name,
      document: has.has('document'),
      place: has.has('place'),
      lay: has.has('lay'),
      loose: has.has('loose'),
    };
    // A profession also in the plural: `cardiologists`. Not so a place or a field: `eyes`, `surgeries`.
    return listOf(words).map((word) => termOf(word, source, word.endsWith('ist')));
  }),
);
