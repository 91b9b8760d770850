import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import { findRisk } from './find-risk.js';

const found = (note: string) => findRisk(readEncounterNote(note, { dateOfService: '2026-03-02' }), []).risk;

/** `start lisinopril`, for drugs that need a prescription. */
const drugsOf = (note: string): readonly string[] =>
  found(note)
    .filter(({ kind }) => kind === 'prescription-drug-management')
    .map(({ action, item }) => `${action} ${item}`);

const HOSPITAL = new Set(['hospitalization', 'escalation-of-hospital-care']);
const hospitalOf = (note: string): readonly string[] =>
  found(note)
    .filter(({ kind }) => HOSPITAL.has(kind))
    .map(({ kind, decision }) => `${kind} ${decision}`);

describe('drugs in the words of other clinicians', () => {
  it.each([
    ['PLAN: Up his glargine by 2 units.', ['increase insulin glargine']],
    ['PLAN: Carry on with ramipril.', ['continue ramipril']],
    ['PLAN: I will leave her on clopidogrel for the year.', ['continue clopidogrel']],
    ['PLAN: No change to the atorvastatin.', ['continue atorvastatin']],
    ['PLAN: He is on warfarin, which we will hold.', ['hold warfarin']],
    ['PLAN: Bridge with enoxaparin.', ['start enoxaparin']],
    ['PLAN: Stressed compliance with lisinopril.', ['continue lisinopril']],
    ['PLAN: Start insulin. Insulin resistance explained.', ['start insulin']],
    ['PLAN: Issued with flucloxacillin.', ['start flucloxacillin']],
    ['PLAN: Ciprodex drops twice a day to the left ear.', ['start ciprofloxacin-dexamethasone otic']],
    ['PLAN: IV Pepcid and IV Benadryl for the hives.', ['start famotidine', 'start diphenhydramine']],
    ['ASSESSMENT: Gout on allopurinol, no attacks since spring.', ['continue allopurinol']],
    ['EXAM: Lungs with wheezes. We gave him prednisone 40 mg and two puffs of albuterol.', ['start prednisone']],
    ['EXAM: Ear canal swollen. She was sent home with cephalexin.', ['start cephalexin']],
    ['EXAM: Throat red.\n\nRx: Amoxicillin 500 mg tid.', ['start amoxicillin']],
    ['PLAN: Her grandmother was told to continue montelukast 5 mg.', ['continue montelukast']],
  ])('%s', (note, expected) => {
    expect(drugsOf(note)).toEqual(expected);
  });

  it.each([
    'PLAN: He does take ramipril.',
    'PLAN: She is currently taking sertraline, ramipril and atenolol.',
    'PLAN: His brother took warfarin.',
    'PLAN: We made no change to her diet.',
    'EXAM: Port from earlier carboplatin in place. On warfarin.',
    'RESULTS: Adenosine was given; the stress images were normal.',
    'LABS: Platelets 250,000.',
    'PLAN: Insulin resistance. Diet and exercise.',
    'PLAN: Statin intolerance.',
    'PLAN: Steroid-induced hyperglycemia.',
    'PLAN: Urine screen positive for benzodiazepines.',
    'PLAN: She stopped taking her atenolol on her own.',
    'PLAN: Cultures sent; antibiotics if positive.',
    'PLAN: Would consider a beta blocker if palpitations recur.',
    'PLAN: She will discuss statin therapy with her cardiologist.',
  ])('%s: none', (note) => {
    expect(drugsOf(note)).toEqual([]);
  });
});

describe('hospital care in other words', () => {
  it.each([
    ['PLAN: I am admitting him to the hospitalists.', 'hospitalization decided'],
    ['PLAN: The hospitalist accepts her.', 'hospitalization decided'],
    ['PLAN: She will be kept overnight in the hospital.', 'hospitalization decided'],
    ['PLAN: 23-hour observation.', 'hospitalization decided'],
    ['PLAN: He was taken to the ICU.', 'escalation-of-hospital-care decided'],
    ['PLAN: Weighed inpatient versus outpatient treatment.', 'hospitalization considered'],
    ['ED COURSE: CPR was started and went on for ten minutes.', 'escalation-of-hospital-care decided'],
    ['PLAN: Add vasopressin, levophed drip at 8 mcg.', 'escalation-of-hospital-care decided'],
  ])('%s', (note, expected) => {
    expect(hospitalOf(note)).toEqual([expected]);
  });

  it.each([
    'PLAN: Keep the dressing on overnight.',
    'PLAN: Keep her leg raised overnight.',
    'PLAN: Monitor blood pressure for 24 hours at home.',
    'PLAN: Otherwise I might bring him into the hospital.',
    'PLAN: She was kept overnight in the hospital last week.',
    'PLAN: Continue to monitor the patient overnight.',
    'PLAN: He had CPR performed two years ago.',
    'CHIEF COMPLAINT: Cellulitis.\n\nPLAN: IV ceftriaxone at home through the PICC.',
  ])('%s: none', (note) => {
    expect(hospitalOf(note)).toEqual([]);
  });
});

it.each([
  'PLAN: She is 9 days post surgery.',
  'PLAN: She is three weeks post knee replacement.',
  'PLAN: Colonoscopy. Risks include bleeding, perforation and the need for surgery.',
  'PLAN: If it does turn out to be torn, I would talk about a rotator cuff repair.',
])('%s: no major surgery', (note) => {
  expect(found(note).filter(({ kind }) => kind.endsWith('major-surgery'))).toEqual([]);
});

describe('a stay that is told', () => {
  const plan = '\n\nEXAM: Normal.\n\nASSESSMENT: Chest pain.\n\nPLAN: Repeat enzymes.';
  it.each([
    ['CHIEF COMPLAINT: Jaw ache.\n\nHPI: A man with no history of angina, was admitted to rule out infarction.', 1],
    ['CHIEF COMPLAINT: Follow up.\n\nHPI: A man with a history of angina, was admitted to the county hospital.', 0],
    ['CHIEF COMPLAINT: Chest pain.\n\nHPI: She was admitted to rule out infarction. Here today for follow-up.', 0],
  ])('%s', (history, count) => {
    expect(hospitalOf(`${history}${plan}`)).toHaveLength(count);
  });
  it.each([
    ['PLAN: NPO, IV fluids. Afford her medications upon discharge.', 1],
    ['PLAN: NPO, IV fluids were given. See her doctor. Follow up with her own doctor in two days.', 0],
  ])('%s', (text, count) => {
    expect(hospitalOf(`CHIEF COMPLAINT: Vomiting.\n\nHPI: Vaginal discharge too.\n\n${text}`)).toHaveLength(count);
  });
});

describe('monitoring for toxicity in other words', () => {
  const toxicityIn = (note: string) => found(note).find(({ kind }) => kind === 'toxicity-monitoring')?.toxicity;
  it.each([
    ['PLAN: Continue methotrexate with monthly CBC to monitor for toxicity.', 31],
    ['PLAN: Proceed with carboplatin cycle 3. CBC adequate for treatment today.', 28],
    ['PLAN: Start amiodarone 200 mg. We will monitor LFTs closely while on amiodarone.', 31],
    ['PLAN: Continue ifosfamide. Followed for hemorrhagic cystitis with urinalysis throughout the stay.', 31],
  ])('%s', (note, intervalDays) => {
    expect(toxicityIn(note)).toMatchObject({ testNamed: true, forToxicity: true, intervalDays });
  });
  it('is not open-ended: a dose interval is none', () => {
    expect(toxicityIn('PLAN: Methotrexate 15 mg weekly. CBC for toxicity.')?.intervalDays).toBe('not-stated');
  });
});

it.each([
  ['PLAN: Metastatic cancer. Hospice consult placed.', 1],
  ['PLAN: Metastatic cancer. Family meeting held; care will be withdrawn.', 1],
  ['PLAN: Metastatic cancer. Home with hospice.', 1],
  ['PLAN: Metastatic cancer. She declined hospice.', 0],
  ['PLAN: Metastatic cancer. Code status: DNR.', 0],
])('%s', (note, count) => {
  expect(found(note).filter(({ kind }) => kind === 'de-escalation')).toHaveLength(count);
});
