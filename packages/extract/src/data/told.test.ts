import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import { findData } from './find-data.js';

function found(note: string, setting?: 'ed') {
  const encounter = { dateOfService: '2026-03-02', ...(setting === undefined ? {} : { setting }) };
  return findData(readEncounterNote(note, encounter), []);
}

/** `ordered cbc`, `discussion cardiology (implied)`: what the data of a note say in a few words. */
function dataOf(note: string, setting?: 'ed'): readonly string[] {
  return found(note, setting)
    .data.map(({ kind, item, certainty }) => {
      const what = kind.replace('test-', '').replace('independent-', '');
      return `${what} ${item}${certainty === 'implied' ? ' (implied)' : ''}`;
    })
    .sort();
}

type Row = readonly [note: string, expected: readonly string[]];

const orders: readonly Row[] = [
  ['PLAN: In two weeks he gets a lipid profile, AST, and ALT drawn.', ['ordered AST', 'ordered lipid panel']],
  ['PLAN: She should stop at the lab and get a CBC and TSH.', ['ordered cbc', 'ordered tsh']],
  ['PLAN: We are planning x-rays of both knees.', ['ordered x-ray knee']],
  ['PLAN: Referred him as well for a barium swallow.', ['ordered barium swallow']],
  ['PLAN: Labs today including RPR and urinalysis.', ['ordered rpr', 'ordered ua']],
  ['PLAN: Send stool culture.', ['ordered stool culture']],
  [
    'REVIEW OF SYSTEMS: She worries about diabetes. We will check a glucose and a mammogram.',
    ['ordered glucose', 'ordered mammogram'],
  ],
  ['Ordered today: TSH, ferritin.', ['ordered ferritin', 'ordered tsh']],
  ['PLAN: CBC every 3 months while on the drug.', ['ordered cbc']],
  ['PLAN: Wound culture obtained.', ['ordered wound culture']],
  ['PLAN: MRI of the brain if the headaches persist.', []],
  ['PLAN: DEXA in 2 years.', ['ordered dexa']],
];

const reviews: readonly Row[] = [
  [
    'LABORATORY DATA: Reviewed her chest x-ray, which is clear, and the MRI of the head, also clear.',
    ['reviewed cxr', 'reviewed mri head'],
  ],
  ['Labs reviewed: TSH 2.1, ferritin 12.', ['reviewed ferritin', 'reviewed tsh']],
  ['ASSESSMENT: Hyperlipidemia. LDL 142 and HDL 38.', ['reviewed ldl']],
  [
    'RESULTS: Lipid panel: cholesterol 240, HDL 40, triglycerides 190.\n\nPLAN: Repeat lipid panel.',
    ['ordered lipid panel'],
  ],
  ['RESULTS: WBC 9, hemoglobin 12, platelets 250.\n\nPLAN: Check a CBC.', ['ordered cbc']],
  ['RESULTS: Creatinine 1.4.\n\nPLAN: Check a CMP.', ['ordered cmp', 'reviewed creatinine']],
  ['HPI: He says that his blood sugars were fine at home.', []],
  ['HPI: Her blood sugars at home run 120 to 150.', []],
  ['HPI: Home sugars 150-210. Home fasting glucose 140.', []],
  ['PLAN: Check B12 and folate.', ['ordered b12', 'ordered folate']],
  ['PLAN: Start B12 1000 mcg daily.', []],
];

const readings: readonly Row[] = [
  ['ASSESSMENT: EKG in the office read by me: sinus rhythm.', ['interpretation ekg']],
  [
    'RESULTS: I looked at the outside films of the wrist myself: buckle fracture without displacement.',
    ['interpretation x-ray wrist'],
  ],
  ['RESULTS: I personally viewed the echocardiogram on disc: valve thick and calcified.', ['interpretation echo']],
  ['RESULTS: Chest x-ray per radiology shows no infiltrate.', ['reviewed cxr']],
];

const notes: readonly Row[] = [
  ['HPI: Records from Mercy Hospital were reviewed and show an admission in May.', ['external-note hospital']],
  ["HPI: Her cardiologist's note from February was reviewed.", ['external-note cardiology']],
  ['HPI: According to the EMS run sheet he was found down.', ['external-note ambulance']],
  ['HPI: Reviewed the transfer paperwork from the nursing home.', ['external-note nursing facility']],
  [
    "HPI: I reviewed the school's teacher rating forms and the therapist's letter.",
    ['external-note mental health', 'external-note school'],
  ],
  [
    'Reviewed: ED note of March, PCP progress notes.',
    ['external-note emergency department', 'external-note primary care'],
  ],
  ['HPI: Per the discharge summary he was treated with vancomycin.', ['external-note hospital']],
  ['HPI: Reviewed ER records from the hospital.', ['external-note emergency department']],
  ['HPI: Cardiology consultation was recommended at that time.', []],
  ['PLAN: School note given.', []],
  ['PLAN: A copy of this note will be sent to her primary care physician.', []],
  ['HPI: He saw his cardiologist in May.', []],
  ['PLAN: Obtain records from the nursing home.', []],
];

const talks: readonly Row[] = [
  ['PLAN: Discussed with Dr. Chen of neurosurgery, who recommends observation.', ['discussion neurosurgery']],
  ['PLAN: D/w Dr. Ames (cardiology) by phone.', ['discussion cardiology']],
  ['PLAN: The patient was discussed with the hospitalist, who accepts her.', ['discussion hospital medicine']],
  ['PLAN: I called the pharmacist to clarify the dose; we agreed to lower it.', ['discussion pharmacist']],
  ['PLAN: Received a call from the radiologist with a critical result.', ['discussion radiology']],
  ['PLAN: Met with the school counselor today.', ['discussion school']],
  ['PLAN: Care coordinated with the home health nurse by phone.', ['discussion home health']],
  ['PLAN: Discussed the case with Dr. Brown. He agrees with steroids.', ['discussion dr. brown (implied)']],
  ['PLAN: She will discuss surgery with her cardiologist.', []],
  ['PLAN: Discussed the risks of surgery with the patient and her husband.', []],
  ['PLAN: I discussed the options with mother including referral to ENT.', []],
  ['PLAN: Follow up with cardiology. Consult neurology.', []],
  ['PLAN: Message sent to Dr. Kim in oncology.', []],
  ['PLAN: We talked about physical therapy and a chiropractor.', []],
  ['HPI: He discussed his options with a surgeon.', []],
];

const historians: readonly Row[] = [
  ['HPI: 3-year-old boy with fever. Historian: mother.', ['historian mother']],
  ["HPI: 81-year-old man with Alzheimer's, wife helps with history.", ['historian wife']],
  ['HPI: Collateral from the group home: he refuses food. He is intellectually disabled.', ['historian group home']],
  ['HPI: 15 month old girl brought by dad who says she pulls her ears.', ['historian dad']],
  ['HPI: 42-year-old woman. Her husband states that she snores.', []],
];

describe.each([
  ['orders', orders],
  ['reviews', reviews],
  ['own readings', readings],
  ['notes from outside', notes],
  ['talks', talks],
  ['historians', historians],
])('%s', (_, rows) => {
  it.each(rows)('%s', (note, expected) => {
    expect(dataOf(note)).toEqual(expected);
  });
});

describe('in an emergency department', () => {
  it('a doctor called in is of another specialty', () => {
    expect(dataOf('ED COURSE: I spoke with Dr. Marsh about the fracture.', 'ed')).toEqual(['discussion dr. marsh']);
  });

  it('what is named as reviewed is no order', () => {
    expect(dataOf('LABORATORY DATA: Reviewed outside CBC, which is normal.', 'ed')).toEqual(['reviewed cbc']);
  });
});

describe('abnormal results', () => {
  const unused = (note: string) =>
    found(note)
      .observations.filter(({ kind }) => kind === 'result-without-use')
      .map(({ item }) => item);

  it('that never come up again are seen', () => {
    expect(unused('RESULTS: Ferritin 8, low.\n\nASSESSMENT: Plantar fasciitis.')).toEqual(['ferritin']);
  });

  it.each([
    ['normal ones', 'RESULTS: Ferritin normal.\n\nASSESSMENT: Plantar fasciitis.'],
    ['those that are judged', 'RESULTS: Ferritin 8, low.\n\nASSESSMENT: Fatigue, ferritin 8.'],
    ['those that are ordered again', 'RESULTS: Ferritin 8, low.\n\nPLAN: Repeat ferritin.'],
  ])('are none for %s', (_, note) => {
    expect(unused(note)).toEqual([]);
  });
});
