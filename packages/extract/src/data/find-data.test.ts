import * as fc from 'fast-check';
import type { DataFact } from '@levelproof/contract';
import { isVerbatim } from '@levelproof/contract';
import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import { findData } from './find-data.js';

const encounter = { dateOfService: '2026-03-02' } as const;

function dataOf(note: string, setting?: 'office' | 'ed') {
  return findData(readEncounterNote(note, { ...encounter, ...(setting === undefined ? {} : { setting }) }), []);
}

/** What a fact says in a few words: `ordered cbc`, `reviewed a1c`, `discussion cardiology`. */
function said({ kind, item, consideredOnly, orderedBy }: DataFact): string {
  const what = kind.replace('test-', '').replace('independent-', '');
  const mark = consideredOnly ? ' (considered)' : orderedBy === 'prior-encounter-same-clinician' ? ' (earlier)' : '';
  return `${what} ${item}${mark}`;
}

interface Case {
  readonly name: string;
  readonly note: string;
  readonly expect: readonly string[];
  readonly setting?: 'ed';
  readonly seen?: readonly string[];
}

const tests: readonly Case[] = [
  {
    name: 'tests of one list share the verb before it',
    note: 'PLAN:  We will check a TSH, free T4, and lipid panel.',
    expect: ['ordered tsh', 'ordered free t4', 'ordered lipid panel'],
  },
  {
    name: 'a list of tests in the plan is an order',
    note: 'PLAN:\n1.  CBC, CMP.\n2.  Chest x-ray.',
    expect: ['ordered cbc', 'ordered cmp', 'ordered cxr'],
  },
  {
    name: 'what is ordered may stand before the verb',
    note: 'PLAN:  An MRI of the left knee was ordered.',
    expect: ['ordered mri knee'],
  },
  { name: 'members of one overlap group are one order', note: 'PLAN:  Order BMP and CMP.', expect: ['ordered bmp'] },
  {
    name: 'components of one panel are one review',
    note: 'LABORATORY DATA:  White count 9.1, hemoglobin 12.4, hematocrit 37, platelets 240.',
    expect: ['reviewed wbc'],
  },
  {
    name: 'a result in the text of the assessment is reviewed',
    note: 'ASSESSMENT:  Diabetes. Her A1c is 8.9 today.',
    expect: ['reviewed a1c'],
  },
  {
    name: 'imaging shown is one review with its body part',
    note: 'RESULTS\n\nX-ray of the right ankle shows no fracture.',
    expect: ['reviewed x-ray ankle'],
  },
  {
    name: 'order and review of one test are one',
    note: 'RESULTS\n\nEchocardiogram shows an ejection fraction of 45%.\n\nPLAN\n\nWe will order a repeat echocardiogram.',
    expect: ['ordered echo'],
  },
  {
    name: 'a repeat in months beside the result is the result',
    note: 'PLAN:  A1c is elevated at 8. Repeat A1c in 6 months.',
    expect: ['reviewed a1c'],
  },
  {
    name: 'a repeat in months alone is an order',
    note: 'PLAN:  Repeat CT of the chest in 6 months.',
    expect: ['ordered ct chest'],
  },
  {
    name: 'what this clinician ordered before is told apart',
    note: 'PLAN:  A1c 8.9 (ordered last visit).',
    expect: ['reviewed a1c (earlier)'],
  },
  {
    name: 'considered and left out after reasoning',
    note: 'MEDICAL DECISION MAKING:  Considered head CT; deferred after shared decision making.',
    expect: ['ordered ct head (considered)'],
  },
  {
    name: 'offered and declined by the patient',
    note: 'PLAN:  The patient declined a mammogram.',
    expect: ['ordered mammogram (considered)'],
  },
  {
    name: 'named as reviewed',
    note: 'MEDICAL DECISION MAKING:  Reviewed CBC and lipase.',
    expect: ['reviewed cbc', 'reviewed lipase'],
  },
  {
    name: 'the same study in two wordings is one',
    note: 'MEDICAL DECISION MAKING:  MRI brain and brain MRI reviewed.',
    expect: ['reviewed mri head'],
  },
  {
    name: 'urinalysis and urine culture are two',
    note: 'PLAN:  Check urinalysis and urine culture.',
    expect: ['ordered ua', 'ordered urine culture'],
  },
  {
    name: 'what is done in an emergency department is an order',
    note: 'LABORATORY DATA:  CBC was normal. Lipase was normal.',
    setting: 'ed',
    expect: ['ordered cbc', 'ordered lipase'],
  },
  {
    name: 'an abdomen and pelvis are one CT',
    note: 'PLAN:  Obtain CT of the abdomen and pelvis.',
    expect: ['ordered ct abdomen and pelvis'],
  },
];

const noTests: readonly Case[] = [
  { name: 'a department', note: 'PLAN:  CT surgery consult.', expect: [] },
  { name: 'parts of the spine', note: 'PLAN:  Fusion of C3-6.', expect: [] },
  { name: 'therapy by its letters', note: 'PLAN:  PT, heat.', expect: [] },

  { name: 'conditional order', note: 'PLAN:  If not improved, consider MRI of the lumbar spine.', expect: [] },
  { name: 'denied order', note: 'PLAN:  There is no need for a CT scan.', expect: [] },
  {
    name: 'pulse oximetry and vital signs',
    note: 'PHYSICAL EXAMINATION:  Pulse oximetry is 98% on room air.',
    expect: [],
  },
  {
    name: 'an old result that is only told',
    note: 'HISTORY OF PRESENT ILLNESS:  MRI brain was normal in 2001.',
    expect: [],
  },
  {
    name: 'sugars measured at home',
    note: 'HISTORY OF PRESENT ILLNESS:  Her blood sugars at home are 120 to 140.',
    expect: [],
  },
  { name: 'a drug list', note: 'CURRENT MEDICATIONS:  Potassium, calcium, iron.', expect: [] },
  { name: 'a supplement is no test', note: 'PLAN:  Start calcium and vitamin D supplements.', expect: [] },
  {
    name: 'words that hold the letters of a test',
    note: 'HISTORY OF PRESENT ILLNESS:  Although the symptoms were actually discussed, she is alert.',
    expect: [],
  },
  { name: 'a site of a procedure', note: 'PLAN:  The catheterization site is healing well.', expect: [] },
];

const readings: readonly Case[] = [
  {
    name: 'read by the clinician',
    note: 'RADIOLOGY:  Chest x-ray reviewed by me shows no infiltrate.',
    expect: ['interpretation cxr'],
  },
  {
    name: 'I personally reviewed the films',
    note: 'MEDICAL DECISION MAKING:  I personally reviewed the chest x-ray and see no infiltrate.',
    expect: ['interpretation cxr'],
  },
  { name: 'a report is no own reading', note: 'RESULTS\n\nChest x-ray shows no infiltrate.', expect: ['reviewed cxr'] },
  {
    name: 'numbers have no reading of their own',
    note: 'MEDICAL DECISION MAKING:  I personally reviewed the hemoglobin, which is 9.',
    expect: ['reviewed hemoglobin'],
  },
  {
    name: 'a reading billed on its own',
    note: 'ASSESSMENT:  In-office EKG interpreted by me. 93000 billed.',
    expect: [],
    seen: ['interpretation-separately-billed'],
  },
];

const notes: readonly Case[] = [
  {
    name: 'two sources',
    note: 'MEDICAL DECISION MAKING:  Reviewed cardiology consult note and discharge summary.',
    expect: ['external-note cardiology', 'external-note hospital'],
  },
  {
    name: 'several notes of one doctor are one source',
    note: 'MEDICAL DECISION MAKING:  Reviewed 3 notes from Dr. Alder.',
    expect: ['external-note Dr. Alder'],
  },
  {
    name: 'own notes',
    note: 'HISTORY OF PRESENT ILLNESS:  I reviewed my last note.',
    expect: [],
    seen: ['own-notes-reviewed'],
  },
  {
    name: 'records without a source',
    note: 'HISTORY OF PRESENT ILLNESS:  Old records were reviewed.',
    expect: [],
    seen: ['records-reviewed-without-source'],
  },
  { name: 'records that are only asked for', note: 'PLAN:  We will request the discharge summary.', expect: [] },
  {
    name: 'a monitoring database',
    note: 'PLAN:  PDMP reviewed, no concerns.',
    expect: [],
    seen: ['monitoring-database-check'],
  },
  {
    name: 'labs without a name',
    note: 'ASSESSMENT:  Labs reviewed with the patient.',
    expect: [],
    seen: ['labs-reviewed-unnamed'],
  },
];

const people: readonly Case[] = [
  {
    name: 'a parent of a small child',
    note: 'HISTORY OF PRESENT ILLNESS:  The patient is a 4-year-old boy. Mother reports three days of cough.',
    expect: ['historian mother'],
  },
  {
    name: 'the chart among what the time went into',
    note: 'PLAN:  Total time 38 minutes including chart review and documentation.',
    expect: [],
    seen: [],
  },
  {
    name: 'a daughter because of dementia',
    note: 'HISTORY OF PRESENT ILLNESS:  History was obtained from the daughter because of dementia.',
    expect: ['historian daughter'],
  },
  {
    name: 'a wife without a reason',
    note: 'HISTORY OF PRESENT ILLNESS:  The patient is a 60-year-old man. History obtained from his wife.',
    expect: [],
    seen: ['historian-without-reason'],
  },
  {
    name: 'an interpreter is no historian',
    note: 'HISTORY OF PRESENT ILLNESS:  History obtained with a Spanish interpreter.',
    expect: [],
    seen: ['interpreter-used'],
  },
  { name: 'family history is no historian', note: 'FAMILY HISTORY:  Mother reports breast cancer.', expect: [] },
  {
    name: 'a talk with a specialist',
    note: 'MEDICAL DECISION MAKING:  I discussed the case with the on-call cardiologist.',
    expect: ['discussion cardiology'],
  },
  {
    name: 'a talk with a case manager',
    note: 'PLAN:  Spoke with the case manager about housing.',
    expect: ['discussion social services'],
  },
  {
    name: 'a talk with patient and family',
    note: 'PLAN:  I discussed the results with the patient and his wife.',
    expect: [],
  },
  { name: 'a talk with a partner of the group', note: 'PLAN:  Discussed with my partner Dr. Birch.', expect: [] },
  { name: 'a referral', note: 'PLAN:  Referral placed to cardiology.', expect: [] },
  {
    name: 'a message one way',
    note: 'PLAN:  I left a message for the surgeon.',
    expect: [],
    seen: ['one-way-message'],
  },
];

describe.each([
  ['tests', tests],
  ['near misses of tests', noTests],
  ['own readings', readings],
  ['notes from outside', notes],
  ['people', people],
])('%s', (_, cases) => {
  it.each(cases)('$name', ({ note, expect: expected, setting, seen }) => {
    const { data, observations } = dataOf(note, setting);
    expect(data.map(said)).toEqual(expected);
    if (seen !== undefined) expect(observations.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...seen]));
  });
});

const sentences = fc.constantFrom(
  'We will order a CBC and an MRI of the brain.',
  'Chest x-ray shows an infiltrate.',
  'Reviewed the discharge summary.',
  'I spoke with the nephrologist.',
  'Per mom, the cough began on Monday.',
  'Labs reviewed.',
  'HbA1c 7.9 %, TSH 2.1.',
  '\u00e9\ud83d\ude00 PT/INR: 2.3; lone \ud800 surrogate',
);
const headings = fc.constantFrom('PLAN:  ', 'ASSESSMENT:  ', 'HPI:  ', 'LABS:  ', '', 'PHYSICAL EXAMINATION:  ');
const anyNote = fc
  .array(fc.tuple(headings, fc.array(sentences, { maxLength: 4 })), { maxLength: 5 })
  .map((parts) => parts.map(([heading, body]) => heading + body.join(' ')).join('\n\n'));

it('every quote stands in the note', () => {
  fc.assert(
    fc.property(anyNote, (note) => {
      const { data, observations, questions } = dataOf(note);
      for (const { evidence } of [...data, ...observations, ...questions]) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const one of evidence) expect(isVerbatim(note, one)).toBe(true);
      }
    }),
  );
});

it('ids are unique, and the same note gives the same facts', () => {
  fc.assert(
    fc.property(anyNote, (note) => {
      const { data } = dataOf(note);
      expect(new Set(data.map(({ id }) => id)).size).toBe(data.length);
      expect(dataOf(note).data).toEqual(data);
    }),
  );
});

it('a sentence that denies a test adds none', () => {
  fc.assert(
    fc.property(
      anyNote,
      fc.constantFrom('No CT scan was needed.', 'There is no indication for an EKG.'),
      (note, denial) => {
        const before = dataOf(`${note}\n\nPLAN:  Rest.`).data.map(said);
        expect(dataOf(`${note}\n\nPLAN:  Rest. ${denial}`).data.map(said)).toEqual(before);
      },
    ),
  );
});

it.each(['CBC, ', 'reviewed the ', 'Dr. ', 'history from the mother and ', 'x-ray of the ', '(((('])(
  'reads much of %j in time',
  { timeout: 30_000 },
  (unit) => {
    expect(dataOf(`PLAN:  ${unit.repeat(20_000)}`).data.length).toBeLessThan(20);
  },
);
