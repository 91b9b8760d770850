import type { ProblemFact } from '@levelproof/contract';
import { evidenceAt } from '@levelproof/contract';
import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import { findRisk } from './find-risk.js';

function found(note: string, setting?: 'ed', problems: readonly ProblemFact[] = []) {
  const encounter = { dateOfService: '2026-03-02', ...(setting === undefined ? {} : { setting }) };
  return findRisk(readEncounterNote(note, encounter), problems);
}

/** `start lisinopril`, for drugs that need a prescription. */
function drugsOf(note: string): readonly string[] {
  return found(note)
    .risk.filter(({ kind }) => kind === 'prescription-drug-management')
    .map(({ action, item }) => `${action} ${item}`)
    .sort();
}

type Row = readonly [note: string, expected: readonly string[]];

const decided: readonly Row[] = [
  ['PLAN: Lisinopril 10 mg and amlodipine 5 mg refilled.', ['refill amlodipine', 'refill lisinopril']],
  ['PLAN: Pioglitazone has helped and she will continue that for now.', ['continue pioglitazone']],
  ['PLAN: Her family doctor put her on paroxetine in May and this should be continued.', ['continue paroxetine']],
  ['PLAN: Agree with daptomycin.', ['continue daptomycin']],
  ['ASSESSMENT: Hypertension, controlled on losartan.', ['continue losartan']],
  ['ASSESSMENT: Diabetes, A1c 6.8, on metformin.', ['continue metformin']],
  ['PLAN: The clinician decreases prednisone to 5 mg.', ['decrease prednisone']],
  ['PLAN: She switches from sertraline to venlafaxine 37.5 mg.', ['change sertraline', 'change venlafaxine']],
  ['ASSESSMENT AND PLAN: History of gout, start allopurinol 100 mg.', ['start allopurinol']],
  ['Rx: Doxycycline 100 mg BID x 7 days.', []],
  ['PLAN: Penlac 8% solution. Refills: 0.', ['start ciclopirox']],
  ['PLAN: Urinalysis to see whether antibiotics are needed.', []],
  ['ASSESSMENT: Depression in remission. We tapered bupropion last winter.', []],
  ['ASSESSMENT: Penicillin allergy.', []],
  [
    'Her left ear drains. Since she recently had azithromycin we chose to put her on cefdinir 300 mg, and I phoned in ten days of it.',
    ['start cefdinir'],
  ],
  ['PLAN: She takes simvastatin, which may be contributing to her muscle aches.', []],
  ['PLAN: She underwent lumpectomy years ago but declined tamoxifen.', []],
  ['PLAN: She declined tamoxifen.', ['decline tamoxifen']],
  ['HPI: She received antibiotics from urgent care.\n\nPLAN: Rest.', []],
];

describe('drugs', () => {
  it.each(decided)('%s', (note, expected) => {
    expect(drugsOf(note)).toEqual(expected);
  });
});

describe('a drug meant by a pronoun', () => {
  const note = 'ASSESSMENT: Obesity on phentermine.\n\nPLAN: We will keep her on it for another month.';
  const at = note.indexOf('Obesity');
  const obesity: ProblemFact = {
    id: 'problem:1',
    name: 'obesity',
    category: 'stable-chronic',
    status: 'improving',
    certainty: 'documented',
    evidence: [evidenceAt(note, at, at + 'Obesity'.length)],
  };

  it('is implied, with both quotes', () => {
    const fact = found(note, undefined, [obesity]).risk.find(({ item }) => item === 'phentermine');
    expect(fact).toMatchObject({ action: 'continue', certainty: 'implied' });
    expect(fact?.evidence.map(({ quote }) => quote)).toEqual([
      'We will keep her on it for another month.',
      'phentermine',
    ]);
  });

  it('is none without an addressed problem', () => {
    expect(drugsOf(note)).toEqual([]);
  });
});

describe('injections in the office', () => {
  const injections = (text: string, setting?: 'ed') =>
    found(text, setting).risk.filter(({ kind }) => kind === 'in-office-injection');

  it('are a kind of their own; into a joint they belong to the procedure', () => {
    expect(injections('PLAN: Kenalog 40 mg injected into the right knee today.')).toMatchObject([
      { item: 'triamcinolone injection', reportedToday: true, contested: ['C27'] },
    ]);
  });

  it('have no reason without a problem that they treat', () => {
    expect(injections('PLAN: Toradol 60 mg IM given in clinic today.')).toMatchObject([{ reasoned: false }]);
  });

  it.each([
    ['in an emergency department', 'PLAN: Toradol 60 mg IM given here.', 'ed' as const],
    ['for therapy at home', 'PLAN: Continue adalimumab injections every 2 weeks.', undefined],
    ['by mouth', 'PLAN: Start meloxicam 15 mg daily today.', undefined],
  ])('are none %s', (_, text, setting) => {
    expect(injections(text, setting)).toEqual([]);
  });
});

describe('operations', () => {
  const observed = (text: string) =>
    found(text)
      .observations.filter(({ kind }) => kind === 'surgery-risk-factors-not-stated')
      .map(({ item }) => item);

  it('without a word on risk factors are seen', () => {
    expect(observed('PLAN: Schedule total knee arthroplasty.')).toEqual(['total knee arthroplasty']);
  });

  it.each([
    'PLAN: Schedule total knee arthroplasty. Risk factors include diabetes and obesity.',
    'PLAN: Schedule total knee arthroplasty. Anticoagulation and CKD raise his operative risk.',
    'PLAN: Total knee arthroplasty was discussed and declined.',
  ])('%s', (text) => {
    expect(observed(text)).toEqual([]);
  });

  it.each([
    ['PLAN: The surgeon will take her to the OR tonight.', 'emergency-major-surgery'],
    ['ASSESSMENT: He went to the operating room in 2011.', undefined],
  ])('%s', (text, kind) => {
    expect(found(text).risk.find((fact) => fact.kind.endsWith('major-surgery'))?.kind).toBe(kind);
  });
});

it.each([
  ['PLAN: R/o MI, sent to ED.', 'hospitalization'],
  ['PLAN: Sent to the emergency department for evaluation.', 'hospitalization'],
  ['PLAN: Go to the ED if worse.', undefined],
  ['PLAN: Admit to ward 6.', 'hospitalization'],
  ['PLAN: Admit to 4 West with telemetry.', 'hospitalization'],
  ['PLAN: Admit to the medical ward for IV antibiotics.', 'hospitalization'],
  ['PLAN: He does not admit to any substance use.', undefined],
  ['PLAN: She admits to skipping doses.', undefined],
  ['PLAN: The parents admit to smoking in the car.', undefined],
])('%s', (text, kind) => {
  expect(found(text).risk.find((fact) => fact.kind === 'hospitalization')?.kind).toBe(kind);
});

it('sees medications that are refilled without a name', () => {
  expect(found('PLAN: Medications reviewed and refilled.').observations.map(({ kind }) => kind)).toContain(
    'refill-without-evaluation',
  );
});

it.each([
  ['PLAN: She should see an ophthalmologist.', ['referral']],
  ['PLAN: Thank you for this consultation with you.', []],
  ['PLAN: We will see her in two months.', ['conservative-care']],
  ['PLAN: Negative for cough, night sweats and weight loss.', []],
  ['PLAN: Off-loading of the heel.', ['conservative-care']],
  ['PLAN: Parents were reassured.', ['rest-or-reassurance']],
  ['PLAN: It is reassuring that the scan was normal.', []],
  ['PLAN: I discussed the case with the pharmacist.', []],
  ['PLAN: Counseling on warts was given. Medical treatment: None.', ['rest-or-reassurance']],
] as const)('%s', (text, kinds) => {
  expect(found(text).risk.map(({ kind }) => kind)).toEqual(kinds);
});

it.each([
  ['CHIEF COMPLAINT: Elbow pain.\n\nPLAN: A transfusion of platelets was discussed.', undefined],
  [
    'ASSESSMENT: A 70-year-old woman admitted to the hospital with pneumonia. I was asked to see her for atrial flutter.',
    undefined,
  ],
  [
    'REASON FOR CONSULTATION: Clearance.\n\nASSESSMENT: She is a 71-year-old lady with mitral stenosis, admitted after a fall.',
    undefined,
  ],
  [
    'COURSE IN THE ED: I have recommended admission but she prefers to go home.\n\nPLAN: Return tomorrow.',
    'considered',
  ],
] as const)('%s', (text, decision) => {
  expect(found(text).risk.find(({ kind }) => kind === 'hospitalization')?.decision).toBe(decision);
});

it.each([
  ['PLAN: Given IV ondansetron 4 mg, famotidine 20 mg, and hydromorphone 1 mg.', 1],
  ['PLAN: Given IV ondansetron 4 mg. Start oxycodone 5 mg.', 0],
] as const)('%s', (text, count) => {
  expect(found(text, 'ed').risk.filter(({ kind }) => kind === 'parenteral-controlled-substance')).toHaveLength(count);
});
