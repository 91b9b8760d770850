import type { ServiceKind } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { extractOffline } from '../offline.js';

const KINDS: readonly (readonly [ServiceKind, string])[] = [
  ['not-em', 'Client did not show for the session; a letter was sent.'],
  [
    'ed',
    'EMERGENCY DEPARTMENT NOTE. Fall at home. The CT of the head did not show any bleeding. IMPRESSION: Scalp contusion. PLAN: Ice, home with her son.',
  ],
  [
    'inpatient',
    'HISTORY OF PRESENT ILLNESS: Two days of vomiting in a boy of six. EXAM: Dry lips, soft abdomen. ASSESSMENT: Dehydration. PLAN: We are going to admit him and give fluids by vein.',
  ],
  [
    'inpatient',
    'HISTORY OF PRESENT ILLNESS: Swollen tongue since the morning after a new drug. EXAM: Lips swollen. ASSESSMENT: Angioedema. PLAN: Patient is admitted for observation and steroids by vein.',
  ],
  [
    'office-em',
    'HISTORY: Right knee pain for years. EXAM: Crepitus. ASSESSMENT: Osteoarthritis of the knee. PLAN: She is admitted next week for right total knee replacement.',
  ],
  [
    'not-em',
    'RE: EXAMINEE: J. Doe. DATE OF INJURY: 5/1/24. Prior to the examination it was explained to the examinee that this is for evaluative purposes only and that no traditional doctor-patient relationship exists. 62 minutes. Impression: cervical strain. Impairment 5 percent.',
  ],
  [
    'consult',
    'Dear Dr. Lane: Thank you for referring Mrs. B. for evaluation of cataracts. She has had glare at night for a year. On examination, acuity is 20/50 in both eyes. Impression: cataracts. I advised surgery. Sincerely',
  ],
  [
    'office-em',
    'Dear Dr. Lane: I had the pleasure of seeing your patient today in follow-up for epilepsy. EEG last year showed spikes. She takes levetiracetam 500 mg bid without seizures. I will continue it. Sincerely',
  ],
  [
    'not-em',
    'CHOLESTEROL RESULT LETTER. Dear patient: I am writing this letter to let you know that your cholesterol is high. Please call for an appointment.',
  ],
  [
    'not-em',
    'DISCHARGE SUMMARY. The patient was referred for skilled speech therapy after a stroke. She attended nine speech therapy sessions. Short-term goals met.',
  ],
  [
    'inpatient',
    'DISCHARGE DIAGNOSES: 1. Pneumonia. COURSE IN THE HOSPITAL: The patient was treated with ceftriaxone. DISPOSITION: home.',
  ],
  [
    'inpatient',
    'DISCHARGE SUMMARY. HOSPITAL COURSE: He took part in daily group therapy and individual psychotherapy on the unit and improved. DISCHARGE MEDICATIONS: sertraline 100 mg. DISCHARGE DIAGNOSES: major depression.',
  ],
  [
    'testing',
    'EEG during wakefulness demonstrates alpha background activity. Recording time 22 minutes. Photic stimulation produced driving. IMPRESSION: Normal EEG.',
  ],
  [
    'testing',
    'The following tests include administration, scoring and interpretation: Bender-Gestalt; Beck Depression Inventory; MMPI-3. Results: no organic signs.',
  ],
  [
    'not-em',
    'SUBJECTIVE: She comes for dietary consultation. She kept a food diary. ASSESSMENT: 1500 calorie meal plan given at the counseling session. PLAN: return in a month.',
  ],
  [
    'procedure',
    'PREOPERATIVE DIAGNOSIS: Cataract. POSTOPERATIVE DIAGNOSIS: Cataract. PROCEDURE: Phacoemulsification. ANESTHESIA: topical. The patient was taken to the operating room.',
  ],
  [
    'ed',
    'EMERGENCY DEPARTMENT NOTE. CHIEF COMPLAINT: ankle injury. HISTORY: twisted ankle an hour ago. X-ray negative. ED COURSE: splint. DISPOSITION: discharged home.',
  ],
  [
    'consult',
    'REASON FOR CONSULTATION: atrial fibrillation. I was asked to see this 70-year-old man by Dr. Wu. ASSESSMENT: atrial fibrillation. PLAN: metoprolol 25 mg bid.',
  ],
  [
    'nursing-facility',
    'Nursing home visit. 88-year-old woman in the skilled nursing facility with dementia, less appetite. PLAN: mirtazapine 7.5 mg.',
  ],
  ['home', 'Home visit to a homebound man with heart failure. Weight up. PLAN: furosemide 60 mg.'],
  ['telehealth-em', 'Video visit. Patient at home, provider in clinic. Migraine, worse. PLAN: topiramate 25 mg.'],
  ['telehealth-em', 'Telephone visit. 15 minutes of medical discussion. Gout flare. PLAN: colchicine 0.6 mg.'],
  [
    'preventive',
    'WELL CHILD EXAM. Two-year-old girl here for a well child visit. Growth and development normal. Immunizations given. Anticipatory guidance. ASSESSMENT: well child.',
  ],
  [
    'not-em',
    'AUTOPSY REPORT. The body is that of a well-developed man. CAUSE OF DEATH: gunshot wound. MANNER OF DEATH: homicide.',
  ],
  [
    'inpatient',
    'SUBJECTIVE: Seen and examined, eating again. LABS: White count 11 from 19 on admission.\n\nLABORATORY DATA: Creatinine 1.4, was 2.2 on admission.\n\nASSESSMENT: Pyelonephritis, better.',
  ],
  [
    'inpatient',
    'HISTORY OF PRESENT ILLNESS: Infant with a day of wheeze and poor feeding, sent from the clinic, on oxygen by telemetry bed.\n\nASSESSMENT AND PLAN: Bronchiolitis. Admit for oxygen and IV fluids.',
  ],
  [
    'inpatient',
    'HISTORY: Fell and swallowed a coin, taken to theatre.\n\nHOSPITAL COURSE: The coin was removed and he drank well. He is being discharged today.',
  ],
  [
    'ed',
    'CHIEF COMPLAINT: Burned hand. HISTORY: Hot oil an hour ago, presents with his brother to the Emergency Department for care. DISPOSITION: Home with silver sulfadiazine.',
  ],
  [
    'office-em',
    'New patient visit for wrist pain. He fell last month and came to the emergency room, where films were negative. PLAN: MRI.',
  ],
  [
    'consult',
    'INDICATION FOR CONSULTATION: Rising oxygen need. HISTORY: Ventilated newborn. IMPRESSION: Duct open. Echo tomorrow.',
  ],
  [
    'office-em',
    'She is well known to our practice. Thank you for the opportunity to participate in her care. Gout, stable on allopurinol 300 mg.',
  ],
  [
    'preventive-plus-em',
    'CHIEF COMPLAINT\n\nAnnual exam.\n\nASSESSMENT AND PLAN\n\nHypertension.\n\u2022 Medical Treatment: Continue lisinopril 20 mg daily.\n\nDepression.\n\u2022 Medical Reasoning: In remission.\n\u2022 Medical Treatment: Continue sertraline 50 mg daily.\n\nHealth maintenance.\n\u2022 Screening mammogram ordered.',
  ],
  [
    'office-em',
    'He is here about his positive hepatitis test, taken as part of a routine physical. ASSESSMENT: Hepatitis B carrier. PLAN: Liver panel.',
  ],
  [
    'not-em',
    'MALE PHYSICAL EXAMINATION\nHEENT: Pupils round and reactive. Ears clear.\nNECK: Supple, no nodes.\nLUNGS: Clear.\nABDOMEN: Soft, no masses.\nSKIN: No rash.',
  ],
  [
    'not-em',
    'GOUT is a disease in which crystals of uric acid gather in a joint. It may cause sudden pain. People who drink beer are at risk.\n\nTREATMENT:\nYour doctor may give you a tablet. It is most often the big toe that hurts.',
  ],
  [
    'testing',
    'INDICATIONS: Chest pain.\n\nSTRESS TECHNIQUE: Walked 6 minutes on a Bruce treadmill, 7 METS reached.\n\nCONCLUSIONS: Negative test.',
  ],
  [
    'testing',
    'OBSERVATIONS: FVC is 3.1, 88% of predicted. FEV1 is 2.0. DLCO is low.\n\nINTERPRETATION: Moderate obstruction.',
  ],
  [
    'testing',
    'This is a young woman with neck pain.\n\nFINDINGS: Sagittal T2 series show a disc protrusion at C5-6 with mild stenosis.\n\nIMPRESSION: Disc protrusion.',
  ],
  [
    'procedure',
    'Informed consent was obtained from the patient. The wrist was prepped with iodine. A 25 gauge needle was advanced to the tendon sheath and 1 mL of triamcinolone was injected. She had no complications.',
  ],
  [
    'procedure',
    'INDICATIONS: Iron deficiency.\n\nMEDICATIONS: Midazolam 2 mg.\n\nFINDINGS: With the patient in left lateral position the colonoscope was advanced to the cecum. Two polyps were snared.\n\nPLAN: Repeat in three years.',
  ],
  [
    'office-em',
    'SUBJECTIVE: Knee pain for a month. She asks for an injection. OBJECTIVE: Effusion. ASSESSMENT: Osteoarthritis. PLAN: After consent the knee was prepped, the needle was advanced and triamcinolone was injected; she tolerated the procedure. Continue naproxen 500 mg bid.',
  ],
  [
    'office-em',
    'Follow-up visit. She was admitted to the hospital last month with pneumonia and discharged on June 1. Doing well. ASSESSMENT: pneumonia, resolved.',
  ],
  [
    'inpatient',
    'CHIEF COMPLAINT: Wheeze. HISTORY: Girl of four with a day of wheeze, brought by her aunt. EXAM: Retractions. ASSESSMENT: Asthma attack. PLAN: Plan was to admit for nebulizers and oxygen.',
  ],
  [
    'inpatient',
    'CHIEF COMPLAINT: Spells, here for monitoring. EXAM: Alert. ASSESSMENT AND PLAN: Spells of unclear type. She will remain hospitalized for two days of recording. Continue levetiracetam.',
  ],
  [
    'ed',
    'REASON FOR CONSULTATION: Man of 40 who came to the emergency room with hives. HISTORY: On arrival in the emergency room he itched. PLAN: Cetirizine. DISPOSITION: The patient is discharged home.\n\nDISCHARGE MEDICATIONS:\n1. Cetirizine 10 mg daily.',
  ],
  [
    'office-em',
    'CHIEF COMPLAINT: Palpitations. HISTORY: He presents to our clinic for a new patient evaluation. He came to the emergency department last week with a fast pulse. In the emergency department the ECG was normal. Since the emergency department visit he is well. PLAN: Watch.',
  ],
  [
    'consult',
    'HISTORY: She comes in for a rheumatology consultation regarding swollen fingers. EXAM: Synovitis. PLAN: Methotrexate 10 mg weekly.',
  ],
  ['consult', 'This is a consultation for a swollen thyroid. EXAM: Goiter. PLAN: Ultrasound, TSH.'],
  [
    'not-em',
    'ASSESSMENT: He will benefit from skilled physical therapy for his weak hip.\n\nSHORT TERM GOAL TO BE REACHED IN 3 WEEKS: Walk 200 feet.\n\nLONG TERM GOAL TO BE REACHED IN 6 WEEKS: Climb stairs.',
  ],
  [
    'not-em',
    'SINUSITIS is an infection of the sinuses. It has several causes, most often a cold. Smoke can increase the risk.\n\nTREATMENT:\nRest. Surgery is sometimes necessary. Call the doctor if fever comes.',
  ],
  [
    'procedure',
    'I discussed the ablation with the man in my office and he agreed.\n\nPROCEDURE NOTE: He was placed supine on the table, prepped and draped in the usual fashion. Midazolam was given. The catheter was advanced by fluoroscopy. There were no complications.',
  ],
  [
    'preventive-plus-em',
    'Boy of two here for a well child visit. Anticipatory guidance given. IMPRESSION: Well child. Acute otitis media.\n\nPRESCRIPTIONS: Amoxicillin Sig: 5 mL BID x 7 days Dispense: 70 mL Refills: 0',
  ],
  ['ed', 'Emergency Physician Note. Girl of 19 fainted at a concert. ECG normal. Dispo: home.'],
  [
    'ed',
    'Abdominal pain. He arrives by ambulance with twelve hours of pain. CT: appendicitis. Dr. Lee of surgery was paged and will admit the patient. Morphine given.',
  ],
  ['office-em', 'ED follow-up visit. Seen in the emergency department Sunday for a cut. Healing well.'],
  ['office-em', 'Dr. Shaw, my partner, will admit her on Monday for her surgery. Today she has a cold. Lungs clear.'],
  [
    'inpatient',
    'ICU progress note. Remains intubated, oxygen weaned. ASSESSMENT: ARDS, improving. PLAN: Continue meropenem.',
  ],
  ['inpatient', 'POD #2 after colectomy. Tolerating sips. Abdomen soft. PLAN: Walk, oral oxycodone.'],
  ['office-em', 'POD 12, here in clinic for staple removal after knee replacement. Calf swollen: duplex ordered.'],
  [
    'inpatient',
    'HISTORY: A man with no previous history of stroke was admitted to rule out stroke, his arm being weak since morning.\n\nPLAN: MRI in the morning.',
  ],
  ['nursing-facility', 'Seen on rounds at Maple Grove nursing home. Staff report poor intake. PLAN: Fluids, BMP.'],
  [
    'office-em',
    'Woman of 84 who lives in a nursing home is brought to the office by her son with a cough. Viral cold.',
  ],
  ['home', 'I saw Mrs. Bell in her home today because she cannot leave it. Edema is worse. Torsemide raised to 40 mg.'],
  [
    'office-em',
    'She is seen at home by a visiting nurse each week. Here today for hypertension. Losartan raised to 100 mg.',
  ],
  [
    'consult',
    'HISTORY: Woman of 82 admitted to the hospital for a new hip. Her platelets fell. Hematology consultation was requested for advice on further management.\n\nASSESSMENT: Thrombocytopenia. Stop heparin.',
  ],
  ['office-em', 'Hyperlipidemia. PLAN: Rosuvastatin 10 mg. Consultation with dermatology was requested for her mole.'],
  ['consult', 'The patient presents for neurosurgical consultation referred by Dr. Kim. Neck pain. PLAN: MRI.'],
  ['office-em', 'I was asked by his mother to see him for bedwetting. Exam normal. Alarm advised.'],
  [
    'testing',
    'EXAM: MRI LEFT KNEE\nCLINICAL: Pain. Evaluate for meniscus tear.\nFINDINGS: Menisci intact. No effusion.\nIMPRESSION: Normal MRI of the knee.',
  ],
  ['testing', 'AUDIOGRAM REPORT. Pure tone averages 35 dB right and 40 dB left. IMPRESSION: Mild hearing loss.'],
  [
    'office-em',
    'MRI follow-up. She comes in to discuss the MRI of her knee, which shows a tear. PLAN: Physical therapy.',
  ],
  ['not-em', 'The client was referred to the seating clinic for a new power wheelchair. Transfers with a board.'],
  ['office-em', 'Referred for wheelchair evaluation next month. Multiple sclerosis stable on glatiramer.'],
  ['preventive', 'Infant of 4 months brought for checkup and shots. Eating well. Vaccines given.'],
  ['office-em', '6 month checkup of asthma, doing well on fluticasone.'],
  [
    'preventive-plus-em',
    'Annual physical, man of 55. BP 162/98 again, above goal. Placed on lisinopril 10 mg. Lipids ordered.',
  ],
  [
    'psych-eval',
    'Woman of 34 presents for her first appointment with psychiatry for depression. MSE: sad. PLAN: escitalopram 10 mg.',
  ],
  ['inpatient', 'Inpatient psychiatry progress note. Less paranoid, slept well. Olanzapine raised to 15 mg.'],
  [
    'inpatient',
    'Observation admission H&P. Man of 52 with chest pain, troponins negative. Stress test in the morning.',
  ],
  ['consult', 'Ophthalmology consult requested by Dr. Yu for diabetic eyes. Mild retinopathy. Report sent.'],
  ['ed', 'A man of 45 comes into the ER by squad after a crash, collar on. CT negative. Home with cyclobenzaprine.'],
  ['not-em', 'Dear Mrs. Hall, your Pap smear was normal. Please return in three years. Sincerely.'],
  ['preventive', 'Two-week check: newborn, gaining weight. Normal exam. Anticipatory guidance.'],
  ['office-em', 'Two week check of his wound. Healing, some redness. Cephalexin 500 mg qid.'],
];

describe('what a document is, where nobody says', () => {
  test.each(KINDS)('%s: %s', (kind, note) => {
    const { visit } = extractOffline(note, { dateOfService: '2025-06-12' });
    expect(visit.kind).toBe(kind);
  });
});

test.each([
  [
    'IMPRESSION: Epilepsy, worsening.\nRECOMMENDATIONS:\n1. Admission to the EMU, lower the carbamazepine.',
    'inpatient',
  ],
  [
    'HISTORY: Vomiting since last night.\nTREATMENT: He was given 2 L of normal saline and ondansetron 4 mg IV. He felt well enough to be discharged home.\nASSESSMENT: Gastroenteritis.',
    'ed',
  ],
  [
    'HISTORY: While in the hospital last May he was given iron by vein.\nASSESSMENT: Anemia, better.\nPLAN: CBC.',
    'office-em',
  ],
])('a stay or an emergency department by what is done: %s', (text, kind) => {
  expect(extractOffline(text, { dateOfService: '2026-03-02' }).visit.kind).toBe(kind);
});
