/**
 * Headings of clinical notes. One row a category: `category | headings, separated by ; | flags`.
 * Write a heading as one would, without its colon; case, hyphens, slashes and spacing do not matter, `&` is `and`.
 *
 * Flags, for the whole row:
 * - `firm`: a heading wherever it stands with a colon, also in lower case or in the middle of a line after a full stop
 * - `weak`: in Title Case inside an assessment or plan it is a label of that plan, not a new section
 * - `wordy`: a heading only when no number follows (`Time: 40 min` is a statement, `TIME:` over a paragraph is a heading)
 * - `caps`: only written in capitals (`PE:`), because in lower case it is a word or a label
 *
 * To add a heading, put it into the row with its category and the flags that fit, or begin a new row.
 */
export const headingRows = `
chief-complaint | chief complaint; chief concern; chief complaint/reason for visit; reason for visit; reason for appointment; reason for encounter; reason for consultation; reason for consult; reason for referral; reason for admission; presenting complaint; presenting problem; presenting problems; visit reason; complaint; reason for evaluation; chief complaints | firm
chief-complaint | cc | firm
hpi | history of present illness; history of presenting illness; history of the present illness; history of present complaint; history of presenting complaint; history of presenting problem; history of present problem; interval history; interval hx; present illness; current history; patient narrative; brief history; brief history of present illness; clinical history; history of injury; subjective/hpi; hpi; hopi; hpc; subj; subjective complaints; subjective findings; interim history; history and physical; clinical summary | firm
hpi | subjective; history; update; narrative; brief history of the patient; background; summary; interval events; identifying data; clinical note; history of the patient | 
hpi | indications; indication; clinical indication; clinical indications; indications for procedure; indication for procedure; indications for the procedure; indication for surgery; indications for surgery; indication for operation; indications for operation; clinical information; reason for exam; reason for examination; reason for study; reason for test; reason for the test; reason for procedure; indication for study | 
ros | review of systems; review of symptoms; systems review; ros; system review; review of body systems; signs and symptoms; functional inquiry | firm
pmh | past medical history; past medical hx; past medical/surgical history; past medical and surgical history; past history; past psychiatric history; past psychiatric hx; psychiatric history; psychiatric hx; past medical history/past surgical history; medical history; medical hx; pmh; pmhx; pmh/psh; pph; active problem list; problem list; chronic problems; coronary risk factors; cardiac risk factors; birth history; obstetric history; ob history; gyn history; gynecologic history; ob/gyn history; oncologic history; illnesses; medical illnesses; past illnesses; significant past medical history; pertinent medical history; past cardiac history; cardiac history; risk factors; hospitalizations; past hospitalizations; pertinent past medical history; patient medical history; allowed conditions; trauma history | firm
pmh | active problems; problems; personal history; past; medical; comorbidities; co-morbidities; menstrual history; chronic conditions | weak
psh | past surgical history; past surgical hx; surgical history; surgical hx; psh; pshx; surgeries; previous surgeries; prior surgeries; past surgeries; previous operations; prior procedures | firm
medications | outpatient medications; current medications; current medication; active medications; home medications; medication list; medication history; medications at home; medications on admission; admission medications; current meds; home meds; present medications; current outpatient medications; psychiatric medications; current psychotropic medications; medications prior to admission; drug history; dh; dhx; routine medications; medicines | firm
medications | medications; meds; medication; rx; drugs; discharge medications; medications on discharge; medications prescribed; prescriptions | weak
allergies | allergies; allergy; drug allergies; medication allergies; adverse reactions; allergies to medications; allergies to medicines; known allergies; allergies and intolerances; allergy history | firm
family-history | family history; family medical history; family psychiatric history; family hx; fam hx; fhx; fh; family history and social history; shx/fhx; fhx/shx; family/social history; family social history; family and social history; family | firm
social-history | social history; social hx; soc hx; shx; substance use history; substance abuse history; substance and alcohol history; developmental history; social and developmental history; psychosocial history; psychosocial; personal and social history; social/family history; social; drug and alcohol history; tobacco history; legal history; occupational history; educational history; work history; employment history; habits; employer; living situation; sexual history | firm
social-history | substance use; lifestyle; sh; work status; trauma; military history | weak
sdoh | social determinants of health; social determinants; sdoh screening; social needs; sdoh | firm
vitals | vital signs; vitals; vitals reviewed; vital signs reviewed; vital; vit | firm
vitals | vs | caps
exam | physical examination; physical exam; physical examinations; examination; physical; exam; focused exam; limited exam; physical findings; general physical examination; obj; o/e; on examination; pex; neurologic examination; neurological examination; neurological exam; exam findings; external examination; physical exam findings; clinical examination; gen exam; general exam; musculoskeletal exam; observations; physical examination on admission; psychiatric exam; ophthalmologic examination; orthopedic examination | firm
exam | objective; objective findings; objective data; findings on exam | 
exam | pe; oe | caps
mse | mental status examination; mental status exam; mental status; mse; mental state examination; mental state exam; mental status evaluation; mse findings; behavioral observations | firm
labs | laboratory data; laboratory; laboratory studies; laboratory findings; laboratory results; laboratory values; lab data; lab results; lab studies; lab work; labs reviewed; relevant labs; pertinent results; labs and studies; diagnostic data; diagnostic studies; diagnostic results; diagnostic tests; recent results; data reviewed; test results; results; pertinent labs; laboratory and diagnostic data; laboratory tests; diagnostic testing; laboratory evaluation; laboratory examination; labs/imaging; labs and imaging; database; results reviewed; investigations; recent labs; pertinent laboratory data; urinalysis; screening tools; rating scales; measures; outcome measures; psychometrics; test scores | firm
labs | labs; lab; studies; data; urine; pathology; microbiology; cultures; ix; tests | weak
imaging | diagnostic imaging; imaging results; imaging studies; radiology; radiologic data; radiologic studies; radiographs; x-rays; x-ray; imaging; ekg; ecg; electrocardiogram; echocardiogram; diagnostics; radiographic studies; chest x-ray; ct scan; mri; cxr; radiology results; radiographic findings; x-ray findings; imaging findings; comparison; technique and findings; nerve conduction studies; needle emg; fetal anatomy; biometry | weak
imaging | findings; interpretation; major findings; angiographic findings; endoscopic findings; abnormal findings; description of findings; nuclear interpretation | 
records-reviewed | records reviewed; review of records; external records; outside records; care everywhere; notes reviewed; chart review; record review; review of medical records; medical records reviewed; sources of information; source of information; collateral information; collateral; data sources; external data reviewed; independent historian; source of history; informant; informants | firm
ed-course | ed course; emergency department course; emergency room course; er course; clinic course; hospital course; course in the hospital; course in hospital; brief hospital course; hospital course and treatment; ed treatment; course in the ed; treatment given | firm
procedure | procedure performed; procedures performed; procedure details; procedure detail; details of procedure; details of the procedure; procedure in detail; procedure note; procedure description; operative note; operative procedure; operative procedures; operative procedure in detail; operation performed; operations performed; title of operation; title of procedure; name of operation; name of procedure; description of procedure; description of the procedure; description of operation; description of the operation; description of procedure in detail; operative technique; operation in detail; operations/procedures; procedures done; procedure done; details of the operation; anesthesia; estimated blood loss; blood loss; ebl; complications; specimens; specimen; drains; fluids; tourniquet time; total tourniquet time; urine output; implants; hardware; counts; hemostasis; operative findings; intraoperative findings; gross findings; history and gross findings; surgeon; assistant; anesthesiologist; iv fluids; fluids received; tubes and drains; tubes/drains; components; injectables; fluoroscopy time; informed consent; premedication; premedications; surgical procedure; in-office procedure; office procedure; injection; positioning; approach; prep and drape; findings and procedure; indications and procedure; procedure findings; operative report; reported procedure | firm
procedure | procedure; procedures; operation; operations; technique; surgery; consent; anesthesia type; materials used; devices; lines | weak
assessment | assessment; impression; clinical impression; diagnostic impression; diagnostic impressions; impressions; final impression; initial impression; imp; working diagnosis; final diagnosis; final diagnoses; visit diagnoses; visit diagnosis; encounter diagnoses; encounter diagnosis; discharge diagnosis; discharge diagnoses; admitting diagnosis; admitting diagnoses; admission diagnosis; admission diagnoses; diagnosis at discharge; diagnoses on admission; preoperative diagnosis; preoperative diagnoses; postoperative diagnosis; postoperative diagnoses; preprocedure diagnosis; postprocedure diagnosis; pre-op diagnosis; post-op diagnosis; preop diagnosis; postop diagnosis; preoperative diagnosis (es); postoperative diagnosis (es); principal diagnosis; primary diagnosis; secondary diagnosis; secondary diagnoses; initial diagnoses; current diagnoses; dsm-5 diagnoses; dsm-5 diagnosis; dsm-iv diagnoses; assessment/diagnosis; diagnosis/assessment; formulation; clinical formulation; case formulation; diagnostic formulation; endoscopic impression; conclusion; conclusions; summary and impressions; diagnostic summary; problems/diagnoses; clinical assessment; medical assessment; today's diagnoses; differential diagnosis; ddx; psychiatric diagnosis; axis i; axis ii; axis iii; axis iv; axis v; prognosis; diff dx | firm
hpi | s; subj; sx
exam | o; obj
assessment | a; assess; assessed
plan | p; advice
assessment | diagnosis; diagnoses; dx; opinion; discussion; overall impression; clinical; current problems; assessment notes; medical decision | 
assessment-plan | assessment and plan; assessment/plan; assessment plan; assessment, plan; impression and plan; impression/plan; impression and recommendations; impression/recommendations; assessment and recommendations; assessment/recommendations; plan and assessment; problem-based assessment; problem based assessment and plan; diagnosis and plan; diagnoses and plan; a and p; a/p; i/p; a+p; assessment and treatment plan; evaluation/treatment plan; diagnosis/plan; assessment - plan; discussion/plan; summary and plan; summary/plan; problems and plan; problems/plan; assessment with plan | firm
assessment-plan | ap | caps
plan | plan; plans; treatment plan; plan of care; recommendations; recommendation; recs; disposition and plan; plan/recommendations; plan and recommendations; recommendations/plan; recommendations and plan; discharge plan; postoperative plan; plan of treatment; treatment recommendations; initial tx plan; plan and disposition; medical plan; medication plan; management plan; treatment/plan; plan/treatment; orders placed; today's orders; recommendations/initial tx plan; care plan; plan of action; treatment and plan; plan and follow-up; treatment rendered; further plan; initial plan; follow up plan; next steps | firm
plan | orders; management; treatment; tx plan; action plan; therapy plan; tx | weak
mdm | medical decision making; mdm; mdm statement; ed course and mdm; ed course/mdm; decision making; mdm/ed course; clinical decision making; mdm narrative | firm
mdm | complexity; complexity of mdm; data complexity; risk of complications | weak
psychotherapy | psychotherapy note; psychotherapy add-on; psychotherapy; psychotherapy provided; psychotherapy time; therapeutic interventions; therapeutic intervention; therapy provided; session content; session summary; session note; therapy note; interventions used; interventions provided; therapeutic modality; psychotherapy interventions; content of session; session focus; focus of session; individual psychotherapy; family therapy; group therapy; crisis intervention; modality; psychotherapy component; therapy content; session details | firm
psychotherapy | interventions; intervention; therapy; session; behavior; methods | weak
progress-goals | progress toward goals; progress towards goals; response to treatment; treatment goals; treatment goal; client response; patient response; progress on goals; response to intervention; response to interventions; goals and objectives; patient's goal; client progress; patient progress | firm
progress-goals | progress; response; goals; goal; objectives; strengths; barriers; assets; limitations | weak
risk-assessment | suicide risk assessment; safety assessment; risk assessment; c-ssrs; si/hi; safety plan; risk/safety; safety; suicide risk; violence risk assessment; risk formulation; safety concerns | firm
risk-assessment | risk; crisis assessment | weak
time | time attestation; time statement; start/stop time; billing time; time spent; total time; time based billing; time documentation; total time spent; time spent with patient; session time; total visit time; time in/time out; session times | wordy
time | time; duration; session length | wordy weak
billing | level of service; billing summary; billing; charges; coding; e/m level; billing codes; billing/coding; cpt codes; cpt code; visit level; billing information; procedure codes; e/m | firm
billing | cpt; los; icd-10; icd | caps
hcc | risk adjustment; hcc conditions; hcc; hcc review; risk adjustment diagnoses | firm
health-maintenance | health maintenance; preventive care; immunization history; immunizations; screenings; care gaps; preventive health; health care maintenance; preventative care; preventive services; vaccinations; immunization; quality measures; health screening | firm
disposition | return to clinic; disposition; dispo; discharge condition; condition on discharge; condition upon disposition; discharge disposition; disposition on discharge; condition at discharge; estimated length of stay | firm
disposition | follow up; follow-up; followup; f/u; rtc; return; condition; next appointment; next visit; next session; discharge diet; activity; diet | weak
patient-instructions | discharge instructions; patient instructions; home care instructions; after visit summary; counseling provided; return precautions; avs; post procedure instructions; instructions to patient; patient instruction; precautions; follow up instructions; instructions given; home instructions; instructions provided; red flags; when to seek care | firm
patient-instructions | patient education; patient education and counseling; instructions; education; counseling; advice; safety netting | weak
attestation | teaching physician attestation; attending attestation; scribe attestation; attestation; late entry; addendum; teaching physician statement; attending note; split/shared attestation; physician attestation; resident attestation; scribe statement | firm
signature | electronically signed by; signed by; signature; e-signed; signed; electronically signed; provider signature; dictated by; transcribed by; cosigned by | wordy
template | this note was generated; this note was dictated; dictation disclaimer; disclaimer; ai disclaimer; copied from | firm
none | consultation; consultations; referral source; note; comments; comment; legal status; consent for treatment; telehealth consent; telehealth statement; telemedicine consent; telehealth; encounter details; visit information; question; answer; additional comments; patient agreements | weak
`;

/**
 * Words that give an unknown heading in capitals its category: `category | words of which one must stand last`.
 * The first row that fits wins.
 */
export const headingEndingRows = `
assessment-plan | assessment and plan; impression and plan; and plan; and recommendations
assessment | diagnosis; diagnoses; impression; impressions; assessment; conclusion; conclusions
medications | medications; medication; meds
allergies | allergies
family-history | family history
social-history | social history
psh | surgical history; surgeries
pmh | medical history; psychiatric history
hpi | present illness; history; complaint
exam | examination; exam
labs | laboratory; labs; results; studies; data
imaging | imaging; findings; radiographs
procedure | procedure; procedures; operation; technique; surgery; time
plan | plan; plans; recommendations; recommendation; treatment
ed-course | course
patient-instructions | instructions; precautions
disposition | disposition; followup; follow up
psychotherapy | psychotherapy; intervention; interventions
`;

/** The same by the words that it begins with, where its ending says nothing. */
export const headingBeginningRows = `
chief-complaint | reason for; chief complaint; chief reason; indication for; consult request; problem; presenting; presentation; present complaints; referred for
hpi | hpi; history of; history and
exam | exam of; examination of
imaging | review of x rays; ct; mri
assessment | impression; assessment; diagnosis; diagnoses; assessments
plan | plan for; plan of
`;
