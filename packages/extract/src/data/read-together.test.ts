import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import { usesOf } from '../uses.js';
import { findData } from './find-data.js';

function dataOf(note: string): readonly string[] {
  return findData(readEncounterNote(note, { dateOfService: '2026-03-02' }), [])
    .data.map(({ kind, item, certainty }) => {
      const what = kind.replace('test-', '').replace('independent-', '');
      return `${what} ${item}${certainty === 'implied' ? ' (implied)' : ''}`;
    })
    .sort();
}

type Row = readonly [note: string, expected: readonly string[]];

const together: readonly Row[] = [
  ['PLAN: Check blood and urine cultures.', ['ordered blood culture', 'ordered urine culture']],
  [
    'PLAN: We will send cultures of blood, urine and sputum.',
    ['blood', 'sputum', 'urine'].map((of) => `ordered ${of} culture`),
  ],
  ['PLAN: Repeat doxycycline level.', ['ordered doxycycline level']],
  [
    'PLAN: Check hydroxychloroquine and doxycycline levels.',
    ['ordered doxycycline level', 'ordered hydroxychloroquine level'],
  ],
  ['RESULTS:\nUrine dipstick\nLeukocytes: Negative.\nBilirubin: Negative.\nGlucose: Negative.', ['reviewed ua']],
  ['RESULTS: UA negative, glucose 184, BUN 20.', ['reviewed glucose', 'reviewed ua']],
  ['RESULTS: CSF: white count 2, glucose 55.', ['reviewed csf']],
  [
    'PLAN: We will get x-rays of both hips, the knees and the left ankle.',
    ['ankle', 'hip', 'knee'].map((of) => `ordered x-ray ${of}`),
  ],
  ['RESULTS: X-ray of the right knee and the patella shows no fracture.', ['reviewed x-ray knee']],
  ['RESULTS: Chlamydia and gonorrhea were negative.', ['reviewed chlamydia', 'reviewed gonorrhea']],
];

const unnamed: readonly Row[] = [
  ['PLAN: Labs today.', ['ordered laboratory tests, unnamed (implied)']],
  ['PLAN: She will come in for fasting blood work.', ['ordered laboratory tests, unnamed (implied)']],
  ['PLAN: Blood work and labs will be ordered.', ['ordered laboratory tests, unnamed (implied)']],
  ['PLAN: I ordered blood work and a chest x-ray.', ['ordered cxr', 'ordered laboratory tests, unnamed (implied)']],
  ['PLAN: Lab work including a CBC and a TSH will be ordered.', ['ordered cbc', 'ordered tsh']],
  ['PLAN: Labs today. Check a ferritin.', ['ordered ferritin']],
  ['PLAN: Labs were checked and are fine.', []],
  ['PLAN: Labs reviewed. Return in a year with labs.', []],
  ['PLAN: No labs today.', []],
  ['PLAN: If the fever returns, we will obtain labs.', []],
  ['HPI: She had labs drawn last week.', []],
];

const orders: readonly Row[] = [
  ['PLAN: We went ahead and obtained an EKG because of the murmur.', ['ordered ekg']],
  ['HPI: Our patient is due to have an ALT check this afternoon.', ['ordered ALT']],
  ['PLAN: It is our advice that a TSH be regularly checked.', ['ordered tsh']],
  ['PLAN: A ferritin has not been repeated since spring, and this should be followed up.', ['ordered ferritin']],
  ['PLAN: If she is not better by then, we will obtain an MRI.', []],
  ['PLAN: Repeat A1c will be due at the next visit.', []],
  ['PLAN: When last his estradiol levels were checked, they were normal.', ['reviewed estradiol level']],
  ['PLAN: I will check with the other office whether she has had a CEA.', []],
  ['PLAN: He will probably need a lumbar puncture.', []],
  ['PLAN: We discussed the need for genetic testing.', []],
  ['PLAN: See him back in six months with a chest x-ray.', ['ordered cxr']],
  ['PLAN: Follow up with the results of her blood cultures.', []],
  ['HPI: An MRI of the knee was ordered by the last doctor.\nPLAN: Rest.', []],
  ['HPI: I referred her for an MRI of the knee and she returns today.\nPLAN: Rest.', ['reviewed mri knee']],
  ['RESULTS: No acute pathology is identified.', []],
  ['PLAN: He should eat foods higher in potassium.', []],
  ['PLAN: She will need a renal scan to determine the renal function.', ['ordered renal scan']],
  ['HPI: He says that his sugars were high at the fair.\nPLAN: Rest.', []],
  ['EXAM: Mini mental status examination was unable to be performed.', []],
  ['HPI: His history includes positive for HIV.', []],
  ['HPI: He would not allow any kind of Foley catheterization.', []],
];

const readings: readonly Row[] = [
  ['LABS: Ultrasound of the thyroid shows a nodule. This was reviewed by me.', ['interpretation ultrasound thyroid']],
  ['IMAGING: Chest x-ray, official report still pending, shows a small effusion.', ['interpretation cxr']],
  [
    'RESULTS: Knee x-ray from the outside clinic was reviewed. It shows arthritis. I do see a loose body.',
    ['interpretation x-ray knee'],
  ],
  ['RESULTS: CT of the head was done. By my reading, there is a small bleed.', ['interpretation ct head']],
  ['RESULTS: EKG shows sinus rhythm.\nEXAM: I do not appreciate a murmur.', ['reviewed ekg']],
  ['RESULTS: I reviewed the CT images and the report. This showed no recurrence.', ['reviewed ct']],
];

const talks: readonly Row[] = [
  [
    'HPI: She had an endoscopy today with Dr. Ames of Gastroenterology. I have discussed the case with him by telephone.',
    ['discussion gastroenterology'],
  ],
  ['HPI: I was consulted by Dr. Ames for his anemia.\nPLAN: Rest.', []],
  ['PLAN: This takes consultation and coordination with the oncologist.', []],
  ['PLAN: Keep the cut clean and dry, and it was recommended that he rest.', []],
  ['PLAN: The case was presented to the thoracic surgeon.', ['discussion surgery']],
  ['ASSESSMENT: I discussed the case with her and her husband.', []],
  ['PLAN: I did phone her primary care doctor, who agrees.', ['discussion primary care']],
  ['PLAN: We talked of the value of following up with nephrology.', []],
  ['HPI: In May Dr. Ames was consulted in Interventional Radiology and put in a stent.\nPLAN: Rest.', []],
  ["PLAN: I spoke with Cardiology, Dr. Ames. I also spoke with Dr. Ames's nurse.", ['discussion cardiology']],
];

const historians: readonly Row[] = [
  ['INFORMANT: Father by phone.\nHISTORY: A 3-week-old girl with fever.', ['historian father']],
  [
    'HPI: His wife states that he is short of breath. More history cannot be obtained in this distress.',
    ['historian wife'],
  ],
  [
    'HPI: A man with a rash. His sister reports that he scratches.\nASSESSMENT: 1. Down syndrome. 2. Eczema.',
    ['historian sister'],
  ],
  ['HPI: A 14-month-old girl found among pills. Parents were not sure whether she took any.', ['historian parents']],
  ['HPI: A 40-year-old man. His mother took him to a clinic.', []],
  ['HPI: According to the patient and the daughter, she had a syncope.', ['historian daughter']],
  ['HPI: Family states that she takes too many pills. She denied any loss of consciousness.', []],
  ['HPI: His son reports that he sleeps badly. His mother had dementia.', []],
];

describe('words that are read together', () => {
  it.each([
    ['tests that share a word', together],
    ['orders without a name', unnamed],
    ['orders', orders],
    ['own readings', readings],
    ['talks', talks],
    ['historians', historians],
  ] as const)('%s', (_, rows) => {
    expect(rows.map(([note]) => dataOf(note))).toEqual(rows.map(([, expected]) => [...expected].sort()));
  });

  it('a level that is ordered is no drug that is given', () => {
    const reading = readEncounterNote('PLAN: Repeat doxycycline level.', { dateOfService: '2026-03-02' });
    expect(reading.drugs).toEqual([]);
    expect(readEncounterNote('PLAN: Continue doxycycline.', { dateOfService: '2026-03-02' }).drugs).toHaveLength(1);
  });

  it('what the emergency room did before a stay is reviewed in the stay', () => {
    const note = 'HPI: He presented to the emergency room by ambulance.\nLABS: Lipase 900.\nPLAN: IV fluids.';
    const reading = readEncounterNote(note, { dateOfService: '2026-03-02' });
    const statuses = (setting: 'ed' | 'hospital-inpatient') =>
      usesOf(reading, setting).tests.map(({ status }) => status);
    expect(statuses('ed')).toEqual(['ordered']);
    expect(statuses('hospital-inpatient')).toEqual(['reviewed']);
  });

  it('a bare number makes the drug among tests its level', () => {
    const kinds = (note: string) =>
      readEncounterNote(note, { dateOfService: '2026-03-02' }).tests.map(({ value }) => value.name);
    expect(kinds('LABS: Potassium 4.1, lithium 0.7, and TSH 2.0.')).toContain('lithium level');
    expect(kinds('PLAN: Potassium checked. Lithium 300 mg twice a day.')).not.toContain('lithium level');
    expect(kinds('PLAN: Aldosterone levels were ordered.')).toEqual(['aldosterone level']);
  });

  it('a place that is read as an emergency room makes no orders of results', () => {
    const note =
      'HPI: He presents from the emergency room, where he was worked up.\nLABS: Lipase 900.\nPLAN: IV fluids.';
    const reading = readEncounterNote(note, { dateOfService: '2026-03-02' });
    expect(usesOf(reading, 'ed').tests.map(({ status }) => status)).toEqual(['reviewed']);
    const given = readEncounterNote(note, { dateOfService: '2026-03-02', setting: 'ed' });
    expect(usesOf(given).tests.map(({ status }) => status)).toEqual(['ordered']);
  });
});
