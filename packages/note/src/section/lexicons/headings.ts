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
chief-complaint | chief complaint; chief concern; chief complaint/reason for visit; reason for visit; reason for appointment; reason for encounter; reason for consultation; reason for consult; reason for referral; reason for admission; presenting complaint; presenting problem; presenting problems; visit reason; complaint; reason for evaluation; identification and chief complaint; chief complaints; cc/reason for visit | firm
chief-complaint | cc | firm
hpi | history of present illness; history of presenting illness; history of the present illness; history of present complaint; history of presenting complaint; history of presenting problem; history of present problem; history of present illnesses; hpi/interval history; interval history; interval hx; present illness; current history; patient narrative; events since last visit; brief history; brief history of present illness; clinical history; history of injury; subjective/hpi; hpi; hopi; hpc; pc/hpc; subj; subjective complaints; subjective findings; interim history; summary of illness; history and physical; clinical summary; course of illness; history of present illness/interval history | firm
hpi | subjective; history; update; narrative; brief history of the patient; data/subjective; background; summary; interval events; identifying data; clinical note; history of the patient | 
hpi | indications; indication; clinical indication; clinical indications; indications for procedure; indication for procedure; indications for the procedure; indication for surgery; indications for surgery; indication for operation; indications for operation; clinical information; reason for exam; reason for examination; reason for study; reason for test; reason for the test; reason for procedure; indication for study | 
ros | review of systems; review of symptoms; systems review; ros; system review; review of body systems; signs and symptoms; functional inquiry | firm
pmh | past medical history; past medical hx; past medical/surgical history; past medical and surgical history; past history; past psychiatric history; past psychiatric hx; psychiatric history; psychiatric hx; past medical history/past surgical history; medical history; medical hx; pmh; pmhx; pmh/psh; pmhx/pshx; pph; pphx; active problem list; problem list; chronic problems; diagnoses history; coronary risk factors; cardiac risk factors; birth history; obstetric history; ob history; gyn history; gynecologic history; ob/gyn history; past ob/gyn history; oncologic history; illnesses; medical illnesses; past illnesses; significant past medical history; pertinent medical history; past cardiac history; cardiac history; risk factors; hospitalizations; past hospitalizations; pertinent past medical history; patient medical history; past oncologic history; allowed conditions; trauma history; past mental health history | firm
pmh | active problems; problems; personal history; past; medical; comorbidities; co-morbidities; menstrual history; chronic conditions | weak
psh | past surgical history; past surgical hx; surgical history; surgical hx; procedures history; psh; pshx; surgeries; previous surgeries; prior surgeries; past surgeries; operations and injuries; past surgical history/hospitalizations; previous operations; prior procedures | firm
medications | current outpatient prescriptions; prior to admission medications; medications prior to visit; outpatient medications; current medications; current medication; active medications; home medications; medication list; medication history; medications at home; medications on admission; admission medications; current meds; home meds; present medications; current medications/allergies; current outpatient medications; psychiatric medications; current psychotropic medications; medications prior to admission; medications list; drug history; dh; dhx; routine medications; outpatient prescriptions; medicines | firm
medications | medications; meds; medication; rx; drugs; discharge medications; medications on discharge; medications at discharge; medications prescribed; prescriptions | weak
allergies | allergies; allergy; drug allergies; medication allergies; adverse reactions; allergies to medications; allergies to medicines; allergies to medication; known allergies; allergies and intolerances; allergies/adverse reactions; drug sensitivities; allergy history | firm
family-history | family history; family medical history; family psychiatric history; family psychiatric hx; family hx; fam hx; fhx; fh; fmh; family medical/psychiatric history; family mental health history; family history and social history; shx/fhx; fhx/shx; family/social history; family social history; family and social history; family | firm
social-history | social history; social hx; soc hx; shx; substance use history; substance abuse history; substance and alcohol history; developmental history; social and developmental history; psychosocial history; psychosocial; personal and social history; social/family history; social and family history; social; alcohol and drug history; alcohol and substance use; drug and alcohol history; tobacco history; legal history; occupational history; education history; educational history; work history; employment history; habits; employer; living situation; sexual history; social background | firm
social-history | substance use; lifestyle; sh; work status; trauma; military history | weak
sdoh | social determinants of health; social determinants; sdoh screening; sdoh screen; social needs; sdoh; health related social needs; social drivers of health | firm
vitals | vital signs; objective vitals; bp/vitals; vitals; vital signs on admission; vitals reviewed; vital signs reviewed; vital; vit | firm
vitals | vs | caps
exam | physical examination; physical exam; physical examinations; examination; physical; exam; focused exam; limited exam; physical findings; general physical examination; obj; o/e; on examination; pex; neurologic examination; neurological examination; neurological exam; exam findings; objective/exam; external examination; physical exam findings; clinical examination; gen exam; pe/objective; general exam; musculoskeletal exam; observations; physical examination on admission; psychiatric exam; ophthalmologic examination; ocular examination; orthopedic examination | firm
exam | objective; objective findings; objective data; findings on exam | 
exam | pe; oe | caps
mse | mental status examination; mental status exam; mental status; mse; mental state examination; mental state exam; mental status evaluation; mse findings; behavioral observations; mental status/behavioral observations | firm
labs | laboratory data; laboratory; laboratory studies; laboratory findings; laboratory results; laboratory values; lab data; lab results; lab studies; lab work; labs reviewed; relevant labs; pertinent results; labs and studies; diagnostic data; diagnostic studies; diagnostic results; diagnostic tests; recent results; data reviewed; test results; results; pertinent labs; laboratory and diagnostic data; laboratory tests; diagnostic testing; laboratory evaluation; laboratory examination; labs/imaging; labs and imaging; labs/studies; data base; database; results reviewed; ancillary data; ancillary studies; objective results; investigations; recent labs; pertinent laboratory data; urinalysis; screening tools; rating scales; measures; outcome measures; psychometrics; test scores | firm
labs | labs; lab; studies; data; urine; pathology; microbiology; cultures; ix; tests | weak
imaging | diagnostic imaging; imaging results; imaging studies; procedures/imaging; radiology; radiologic data; radiologic studies; radiographs; x-rays; x-ray; imaging; ekg; ecg; electrocardiogram; echocardiogram; diagnostics; radiographic studies; chest x-ray; ct scan; mri; cxr; radiology results; radiographic findings; x-ray findings; imaging findings; radiology/imaging; comparison; technique and findings; nerve conduction studies; needle emg; fetal anatomy; biometry | weak
imaging | findings; interpretation; major findings; angiographic findings; endoscopic findings; abnormal findings; description of findings; nuclear interpretation | 
records-reviewed | records reviewed; review of records; documents reviewed; data reviewed and analyzed; external records; outside records; care everywhere; notes reviewed; chart review; record review; review of medical records; medical records reviewed; sources of information; source of information; collateral information; collateral; data sources; external data reviewed; independent historian; source of history; informant; informants | firm
ed-course | ed course; emergency department course; emergency room course; er course; course in clinic; clinic course; hospital course; course in the hospital; course in hospital; brief hospital course; hospital course by problem; hospital course and treatment; treatment in ed; ed treatment; office course; course in the emergency department; course in the emergency room; course in the ed; course in the er; course in ed; treatment given | firm
procedure | procedure performed; procedures performed; procedure details; procedure detail; details of procedure; details of the procedure; procedure in detail; procedure note; procedure description; operative note; operative procedure; operative procedures; operative procedure in detail; operation performed; operations performed; title of operation; title of procedure; name of operation; name of procedure; description of procedure; description of the procedure; description of operation; description of the operation; description of procedure in detail; operative technique; operation in detail; operations/procedures; procedures done; procedure done; details of the operation; anesthesia; estimated blood loss; blood loss; ebl; complications; specimens; specimen; drains; fluids; tourniquet time; total tourniquet time; urine output; implants; hardware; counts; hemostasis; operative findings; intraoperative findings; gross findings; history and gross findings; surgeon; assistant; anesthesiologist; iv fluids; fluids received; tubes and drains; tubes/drains; components; injectables; fluoroscopy time; informed consent; premedication; premedications; surgical procedure; in-office procedure; in office procedure; office procedure; injection; positioning; approach; prep and drape; findings and procedure; indications and procedure; procedure findings; operative report; reported procedure | firm
procedure | procedure; procedures; operation; operations; technique; surgery; consent; anesthesia type; materials used; devices; lines | weak
assessment | assessment; impression; clinical impression; diagnostic impression; diagnostic impressions; impressions; final impression; initial impression; imp; working diagnosis; final diagnosis; final diagnoses; visit diagnoses; visit diagnosis; encounter diagnoses; encounter diagnosis; discharge diagnosis; discharge diagnoses; admitting diagnosis; admitting diagnoses; admission diagnosis; admission diagnoses; diagnosis at discharge; diagnoses on admission; preoperative diagnosis; preoperative diagnoses; postoperative diagnosis; postoperative diagnoses; preprocedure diagnosis; postprocedure diagnosis; pre-op diagnosis; post-op diagnosis; preop diagnosis; postop diagnosis; preoperative diagnosis (es); postoperative diagnosis (es); principal diagnosis; primary diagnosis; secondary diagnosis; secondary diagnoses; initial diagnoses; current diagnoses; dsm-5 diagnoses; dsm diagnoses; dsm-5 diagnosis; dsm-iv diagnoses; assessment/diagnosis; assessment/diagnoses; diagnosis/assessment; formulation; clinical formulation; case formulation; diagnostic formulation; endoscopic impression; conclusion; conclusions; summary and impressions; diagnostic summary; problems/diagnoses; clinical assessment; medical assessment; today's diagnoses; impression and assessment; summary/impression; differential diagnosis; ddx; admission diagnoses/impression; assessment of data; data/assessment; psychiatric diagnosis; axis i; axis ii; axis iii; axis iv; axis v; prognosis; diff dx | firm
hpi | s; subj; sx
exam | o; obj
assessment | a; assess; assessed
plan | p; advice
assessment | diagnosis; diagnoses; dx; opinion; discussion; overall impression; clinical; current problems; assessment notes; medical decision | 
assessment-plan | assessment and plan; assessment/plan; assessment & plan; assessment plan; assessment, plan; impression and plan; impression/plan; impression and recommendations; impression/recommendations; impression & recommendations; assessment and recommendations; assessment/recommendations; assessment & recommendations; plan and assessment; problem-based assessment; problem based assessment and plan; problem list with plan; problem list and plan; diagnosis and plan; diagnoses and plan; a and p; a/p; a&p; i/p; imp/plan; a+p; assessment/treatment plan; assessment and treatment plan; evaluation/treatment plan; assessment and care plan; assessment/plan/recommendations; impression and treatment plan; diagnoses/plan; diagnosis/plan; clinical assessment and plan; medical assessment and plan; assessment - plan; plan/assessment; impression & plan; discussion/plan; summary and plan; summary/plan; assessment and plan of care; formulation and plan; problems and plan; problems/plan; assessment with plan | firm
assessment-plan | ap | caps
plan | plan; plans; treatment plan; plan of care; recommendations; recommendation; recs; disposition and plan; plan/recommendations; plan and recommendations; recommendations/plan; recommendations and plan; discharge plan; postoperative plan; post-operative plan; plan of treatment; treatment recommendations; initial tx plan; plan/disposition; plan and disposition; medical plan; medication plan; management plan; treatment/plan; plan/treatment; orders placed; today's orders; recommendations/initial tx plan; plan for next session; therapeutic plan; care plan; plan of action; treatment and plan; plan/goals; plan & follow up; plan and follow-up; treatment rendered; further plan; initial plan; follow up plan; next steps | firm
plan | orders; management; treatment; tx plan; action plan; therapy plan; tx | weak
mdm | medical decision making; medical decision-making; mdm; mdm statement; ed course and mdm; ed course/mdm; decision making; mdm/ed course; mdm and ed course; clinical decision making; medical decision making/ed course; mdm narrative | firm
mdm | complexity; complexity of mdm; data complexity; risk of complications | weak
psychotherapy | psychotherapy note; psychotherapy add-on; psychotherapy addon; psychotherapy; psychotherapy provided; psychotherapy time; therapeutic interventions; therapeutic intervention; therapy provided; session content; session summary; session narrative; session note; therapy note; interventions used; interventions provided; therapeutic modality; psychotherapy interventions; psychotherapy content; psychotherapy narrative; content of session; session focus; focus of session; individual psychotherapy; family therapy; group therapy; crisis intervention; therapeutic technique; therapeutic techniques; modality; psychotherapy component; therapy content; session details; description of session | firm
psychotherapy | interventions; intervention; therapy; session; behavior; methods | weak
progress-goals | progress toward goals; progress towards goals; response to treatment; treatment goals; treatment goal; client response; patient response; progress on goals; response to intervention; response to interventions; goals and objectives; goals/objectives; treatment plan goals; patient's goal; client progress; patient progress; progress since last session | firm
progress-goals | progress; response; goals; goal; objectives; strengths; barriers; assets; limitations | weak
risk-assessment | suicide risk assessment; safety assessment; risk assessment; c-ssrs; si/hi; safety plan; safety/risk assessment; risk/safety; safety; suicide risk; violence risk assessment; lethality assessment; columbia suicide severity rating scale; risk formulation; safety concerns; suicide/homicide risk; risk and safety assessment; risk assessment/safety plan | firm
risk-assessment | risk; crisis assessment | weak
time | time attestation; time statement; start/stop time; billing time; time spent; total time; time based billing; time documentation; total time spent; time spent with patient; session time; total visit time; time in/time out; start time/stop time; session times; face to face time | wordy
time | time; duration; session length | wordy weak
billing | level of service; billing summary; billing; charges; coding; e/m level; billing codes; billing/coding; coding/billing; cpt codes; cpt code; visit level; billing information; codes billed; procedure codes; e/m; suggested codes; coding summary; em coding | firm
billing | cpt; los; icd-10; icd | caps
hcc | risk adjustment; hcc conditions; hcc; hcc review; risk adjustment diagnoses; chronic condition review; hcc gaps; hcc recapture | firm
health-maintenance | health maintenance; preventive care; immunization history; immunizations; screenings; care gaps; preventive health; health care maintenance; preventative care; preventive services; vaccinations; immunization; quality measures; health screening | firm
disposition | return to clinic; disposition; dispo; discharge condition; condition on discharge; condition upon disposition; discharge disposition; disposition on discharge; condition at discharge; estimated length of stay | firm
disposition | follow up; follow-up; followup; f/u; rtc; return; condition; next appointment; next visit; next session; discharge diet; activity; diet | weak
patient-instructions | discharge instructions; patient instructions; home care instructions; after visit summary; counseling provided; return precautions; avs; post procedure instructions; instructions to patient; patient instruction; precautions; follow up instructions; discharge instructions/precautions; strict return precautions; instructions given; home instructions; instructions provided; red flags; when to seek care; patient handout | firm
patient-instructions | patient education; patient education and counseling; instructions; education; counseling; advice; safety netting | weak
attestation | teaching physician attestation; attending attestation; scribe attestation; attestation; late entry; addendum; teaching physician statement; attending note; split/shared attestation; supervising physician attestation; physician attestation; shared visit attestation; split shared statement; resident attestation; scribe statement | firm
signature | electronically signed by; signed by; signature; e-signed; signed; electronically signed; provider signature; dictated by; transcribed by; cosigned by | wordy
template | this note was generated; this note was dictated; dictation disclaimer; disclaimer; dragon disclaimer; voice recognition disclaimer; ai disclaimer; copied from | firm
none | consultation; consultations; referral source; note; comments; comment; legal status; consent for treatment; telehealth consent; telehealth statement; telemedicine consent; telehealth; encounter details; visit information; question; answer; additional comments; additional notes; patient agreements | weak
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
