import * as fc from 'fast-check';
import type { ProblemFact, RiskFact } from '@levelproof/contract';
import { evidenceAt, isVerbatim } from '@levelproof/contract';
import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import { findRisk } from './find-risk.js';
import { LITTLE } from './testing/little.js';

function riskOf(note: string, problems: readonly ProblemFact[] = []) {
  return findRisk(readEncounterNote(note, { dateOfService: '2026-03-02' }), problems);
}

/** What a fact says in a few words: `start lisinopril`, `consider major surgery`. */
function said({ kind, item, action, decision, riskFactors }: RiskFact): string {
  if (kind === 'prescription-drug-management') return `${action} ${item}`;
  if (kind === 'over-the-counter-drug') return `otc ${item}`;
  const mark = decision === 'considered' ? ' (considered)' : '';
  return `${kind} ${item}${mark}${riskFactors === 'stated' ? ' with risk factors' : ''}`;
}

interface Case {
  readonly name: string;
  readonly note: string;
  readonly expect: readonly string[];
  readonly seen?: readonly string[];
}

const drugs: readonly Case[] = [
  { name: 'started', note: 'PLAN:  Start lisinopril 10 mg daily.', expect: ['start lisinopril'] },
  {
    name: 'increased',
    note: 'PLAN:  We will increase metformin to 1000 mg twice a day.',
    expect: ['increase metformin'],
  },
  { name: 'tapered', note: 'PLAN:  Taper prednisone over two weeks.', expect: ['decrease prednisone'] },
  {
    name: 'stopped, told after the drug',
    note: 'PLAN:  Amlodipine was discontinued because of edema.',
    expect: ['stop amlodipine'],
  },
  {
    name: 'one stopped and one begun',
    note: 'PLAN:  Stop lisinopril and start losartan 50 mg.',
    expect: ['stop lisinopril', 'start losartan'],
  },
  {
    name: 'continued',
    note: 'ASSESSMENT AND PLAN:  Hypertension is stable. Continue lisinopril 20 mg daily.',
    expect: ['continue lisinopril'],
  },
  {
    name: 'continued to be taken',
    note: 'PLAN:  She will continue to take sertraline 50 mg.',
    expect: ['continue sertraline'],
  },
  { name: 'refilled', note: 'PLAN:  Refilled zolpidem 5 mg.', expect: ['refill zolpidem'] },
  {
    name: 'a line of the plan with a dose',
    note: 'PLAN:\n1.  Ondansetron 4 mg as needed for nausea.',
    expect: ['start ondansetron'],
  },
  {
    name: 'drugs to go home with',
    note: 'DISCHARGE MEDICATIONS:\n1.  Simvastatin 20 mg daily.',
    expect: ['start simvastatin'],
  },
  {
    name: 'offered and declined',
    note: 'PLAN:  Offered atorvastatin; the patient declined.',
    expect: ['consider atorvastatin'],
  },
  {
    name: 'only thought of',
    note: 'PLAN:  We will consider weaning her azathioprine.',
    expect: ['consider azathioprine'],
  },
  { name: 'a class of drugs', note: 'PLAN:  He will be placed on an ACE inhibitor.', expect: ['start ace inhibitor'] },
  {
    name: 'given here, told outside the plan',
    note: 'HISTORY OF PRESENT ILLNESS:  I gave him fluoxetine 20 mg today.',
    expect: ['start fluoxetine'],
  },
  {
    name: 'British name and brown inhaler',
    note: 'PLAN:  Increase brown inhaler to 4 puffs, salbutamol as needed.',
    expect: ['increase inhaled corticosteroid', 'increase salbutamol'],
  },
  {
    name: 'ibuprofen in the strength of a prescription',
    note: 'PLAN:  Ibuprofen 800 mg three times a day.',
    expect: ['start ibuprofen'],
  },
];

const noDrugs: readonly Case[] = [
  { name: 'a drug list', note: 'CURRENT MEDICATIONS:  Lisinopril, metformin.', expect: [] },
  { name: 'an allergy', note: 'ALLERGIES:  Penicillin.', expect: [] },
  { name: 'tried in the past', note: 'HISTORY OF PRESENT ILLNESS:  She failed sertraline in the past.', expect: [] },
  { name: 'not prescribed', note: 'PLAN:  I am not prescribing any narcotics.', expect: [] },
  { name: 'over the counter', note: 'PLAN:  Take ibuprofen 200 mg OTC as needed.', expect: ['otc ibuprofen'] },
  { name: 'an assay', note: 'LABS:  Lithium level 0.8', expect: [] },
  { name: 'a verb without a drug', note: 'PLAN:  Start smoking cessation.', expect: [] },
  { name: 'out of reach', note: 'PLAN:  Cannot afford apixaban.', expect: ['social-determinant cost of treatment'] },
  {
    name: 'drugs without a name',
    note: 'PLAN:  Continue current medications.',
    expect: [],
    seen: ['medications-unnamed'],
  },
];

const operations: readonly Case[] = [
  {
    name: 'decided',
    note: 'PLAN:  We will schedule her for a total knee arthroplasty.',
    expect: ['elective-major-surgery total knee arthroplasty'],
  },
  {
    name: 'decided, with risk factors',
    note: 'PLAN:  Recommend total hip arthroplasty. Risk factors include anticoagulation and diabetes.',
    expect: ['elective-major-surgery total hip arthroplasty with risk factors'],
  },
  {
    name: 'weighed',
    note: 'ASSESSMENT AND PLAN:  She and I weighed the risks and benefits of surgery.',
    expect: ['elective-major-surgery surgery (considered)'],
  },
  { name: 'urgent', note: 'PLAN:  She needs emergent appendectomy.', expect: ['emergency-major-surgery appendectomy'] },
  { name: 'minor', note: 'PLAN:  Schedule colonoscopy.', expect: ['minor-surgery colonoscopy'] },
  { name: 'past', note: 'ASSESSMENT:  Status post cholecystectomy in 2010.', expect: [] },
  { name: 'a department', note: 'PLAN:  Referral to general surgery.', expect: [] },
  { name: 'a list of past operations', note: 'PAST SURGICAL HISTORY:  Cholecystectomy, hysterectomy.', expect: [] },
];

const hospital: readonly Case[] = [
  {
    name: 'admitted',
    note: 'PLAN:  She will be admitted to the hospital for IV antibiotics.',
    expect: ['start antibiotic', 'hospitalization hospital admission'],
  },
  {
    name: 'sent to the emergency department',
    note: 'PLAN:  Sent to the emergency department for further evaluation.',
    expect: ['hospitalization emergency department'],
  },
  {
    name: 'considered and not taken',
    note: 'MEDICAL DECISION MAKING:  Considered admission, but she is stable for home.',
    expect: ['hospitalization hospital admission (considered)'],
  },
  {
    name: 'return precautions',
    note: 'PATIENT INSTRUCTIONS:  Go to the emergency room if you have chest pain. Call 911 if worse.',
    expect: [],
  },
  { name: 'a past stay', note: 'PAST MEDICAL HISTORY:  Hospitalized for pneumonia last year.', expect: [] },
  { name: 'the night after an operation', note: 'PLAN:  He will be admitted overnight after surgery.', expect: [] },
  {
    name: 'less care for poor prognosis',
    note: 'MEDICAL DECISION MAKING:  After discussion she elected DNR because of poor prognosis.',
    expect: ['de-escalation dnr'],
  },
  { name: 'a code status', note: 'HISTORY OF PRESENT ILLNESS:  Code status: DNR', expect: [] },
  {
    name: 'a controlled substance into muscle',
    note: 'ED COURSE:  Lorazepam 2 mg IM was given.',
    expect: ['start lorazepam', 'parenteral-controlled-substance lorazepam'],
  },
  { name: 'the same by mouth', note: 'PLAN:  Lorazepam 1 mg by mouth at night.', expect: ['start lorazepam'] },
];

const determinants: readonly Case[] = [
  {
    name: 'homelessness that limits treatment',
    note: 'ASSESSMENT AND PLAN:  He is homeless and cannot refrigerate insulin.',
    expect: ['social-determinant homelessness'],
  },
  {
    name: 'homelessness alone',
    note: 'SOCIAL HISTORY:  He is homeless.',
    expect: [],
    seen: ['determinant-without-impact'],
  },
  { name: 'denied', note: 'SOCIAL HISTORY:  Denies food insecurity.', expect: [] },
  { name: 'living alone', note: 'SOCIAL HISTORY:  Lives alone.', expect: [] },
];

describe.each([
  ['drugs', drugs],
  ['near misses of drugs', noDrugs],
  ['operations', operations],
  ['hospital', hospital],
  ['determinants', determinants],
])('%s', (_, cases) => {
  it.each(cases)('$name', ({ note, expect: expected, seen }) => {
    const { risk, observations } = riskOf(note);
    expect(risk.filter(({ kind }) => !LITTLE.has(kind)).map(said)).toEqual(expected);
    if (seen !== undefined) expect(observations.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...seen]));
  });
});

describe('management of little risk', () => {
  it.each([
    ['Refer to physical therapy.', 'therapy-referral'],
    ['Wrist splint at night.', 'supply-or-equipment'],
    ['Low-salt diet and weight loss.', 'conservative-care'],
    ['Bed rest.', 'rest-or-reassurance'],
    ['Refer to dermatology.', 'referral'],
    ['Flu shot today.', 'vaccine'],
    ['Return in six months.', 'conservative-care'],
  ])('%s', (plan, kind) => {
    expect(riskOf(`PLAN:  ${plan}`).risk.map((fact) => fact.kind)).toContain(kind);
  });
});

it('takes "continue medications" for a listed drug that treats an addressed problem', () => {
  const note =
    'CURRENT MEDICATIONS:  Lisinopril 10 mg.\n\nASSESSMENT:  Hypertension, stable.\n\nPLAN:  Continue current medications.';
  const at = note.indexOf('Hypertension');
  const hypertension: ProblemFact = {
    id: 'problem:1',
    name: 'hypertension',
    category: 'stable-chronic',
    status: 'stable',
    icd10: 'I10',
    certainty: 'documented',
    evidence: [evidenceAt(note, at, at + 'Hypertension'.length)],
  };
  const [fact] = riskOf(note, [hypertension]).risk;
  expect(fact).toMatchObject({ item: 'lisinopril', action: 'continue', certainty: 'implied', problemId: 'problem:1' });
  expect(riskOf(note).risk.filter(({ kind }) => kind === 'prescription-drug-management')).toEqual([]);
});

const brands = fc.constantFrom(
  ['lisinopril', 'Zestril'],
  ['sertraline', 'Zoloft'],
  ['atorvastatin', 'Lipitor'],
  ['montelukast', 'Singulair'],
  ['warfarin', 'Coumadin'],
  ['hydrochlorothiazide', 'HCTZ'],
);
const orders = fc.constantFrom('Start X 10 mg daily.', 'Continue X.', 'Stop X.', 'X 5 mg was refilled.', 'Consider X.');

it('a brand gives the facts of its generic name', () => {
  fc.assert(
    fc.property(brands, orders, ([generic, brand], order) => {
      const of = (name: string) => riskOf(`PLAN:  ${order.replace('X', name)}`).risk.map(said);
      expect(of(brand)).toEqual(of(generic));
    }),
  );
});

const sentences = fc.constantFrom(
  'Start amoxicillin 500 mg.',
  'He will be admitted to the hospital.',
  'We discussed total knee arthroplasty.',
  'She is homeless and cannot store insulin.',
  'Continue methotrexate; CBC every month for cytopenia.',
  'Follow up in two weeks.',
  'Continue current medications.',
  '\ud83d\ude00 Taper prednisone \u2013 slowly; lone \ud800',
);
const headings = fc.constantFrom('PLAN:  ', 'ASSESSMENT:  ', 'HPI:  ', '', 'MEDICATIONS:  ');
const anyNote = fc
  .array(fc.tuple(headings, fc.array(sentences, { maxLength: 4 })), { maxLength: 5 })
  .map((parts) => parts.map(([heading, body]) => heading + body.join(' ')).join('\n\n'));

it('every quote stands in the note, every id is unique', () => {
  fc.assert(
    fc.property(anyNote, (note) => {
      const { risk, observations, questions } = riskOf(note);
      for (const { evidence } of [...risk, ...observations, ...questions]) {
        expect(evidence.length).toBeGreaterThan(0);
        for (const one of evidence) expect(isVerbatim(note, one)).toBe(true);
      }
      expect(new Set(risk.map(({ id }) => id)).size).toBe(risk.length);
    }),
  );
});

it('a denial adds no decision', () => {
  fc.assert(
    fc.property(
      anyNote,
      fc.constantFrom('No antibiotics are needed.', 'She was not admitted.', 'No surgery is planned.'),
      (note, denial) => {
        const weighty = (text: string) =>
          riskOf(text)
            .risk.filter(({ kind }) => !LITTLE.has(kind))
            .map(said);
        expect(weighty(`${note}\n\nPLAN:  Rest. ${denial}`)).toEqual(weighty(`${note}\n\nPLAN:  Rest.`));
      },
    ),
  );
});

it.each(['start lisinopril and ', 'admitted to the ', 'will consider surgery for ', 'cannot afford ', 'CBC every '])(
  'reads much of %j in time',
  { timeout: 30_000 },
  (unit) => {
    expect(riskOf(`PLAN:  ${unit.repeat(10_000)}`).risk.length).toBeLessThan(20);
  },
);
