import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { isVerbatim, type ProblemFact } from '@levelproof/contract';
import { readEncounterNote } from '../reading/read.js';
import type { Care } from './care.js';
import { findProblems, type FoundProblems } from './find-problems.js';

function found(text: string, care: Care = 'office'): FoundProblems {
  return findProblems(readEncounterNote(text, { dateOfService: '2026-03-02' }), care);
}

function rows(problems: readonly ProblemFact[]): readonly (readonly [string | undefined, string])[] {
  return problems.filter((p) => p.explainedBy === undefined).map((p) => [p.icd10?.slice(0, 3), p.category] as const);
}

describe('the row of a problem', () => {
  it.each<[name: string, note: string, care: Care, expected: readonly (readonly [string, string])[]]>([
    [
      'at goal',
      'ASSESSMENT AND PLAN:\n1. Hypertension, well controlled. Continue lisinopril 10 mg daily.',
      'office',
      [['I10', 'stable-chronic']],
    ],
    [
      'not at goal contains "at goal"',
      'ASSESSMENT AND PLAN:\n1. HTN not at goal, BP 152/94. Increase lisinopril to 20 mg.',
      'office',
      [['I10', 'chronic-exacerbation']],
    ],
    [
      'a number against its goal',
      'LABS: A1c 9.1.\n\nASSESSMENT AND PLAN:\n1. Type 2 diabetes. Continue metformin.',
      'office',
      [['E11', 'chronic-exacerbation']],
    ],
    [
      'a raised dose without a word of status',
      'ASSESSMENT AND PLAN:\n1. Depression. Increase sertraline to 100 mg daily.',
      'office',
      [['F32', 'chronic-exacerbation']],
    ],
    [
      'a cold',
      'ASSESSMENT: Viral upper respiratory infection.\n\nPLAN: Rest and fluids.',
      'office',
      [['J06', 'acute-uncomplicated']],
    ],
    [
      'fever is no systemic illness',
      'HPI: Sore throat and fever of 101 for two days.\n\nASSESSMENT: Strep pharyngitis.\n\nPLAN: Amoxicillin 500 mg twice daily for 10 days.',
      'office',
      [['J02', 'acute-uncomplicated']],
    ],
    [
      'pneumonia',
      'ASSESSMENT: Community acquired pneumonia.\n\nPLAN: Start doxycycline 100 mg twice daily.',
      'office',
      [['J18', 'acute-systemic']],
    ],
    [
      'a mass that is worked up',
      'ASSESSMENT: Breast lump, right.\n\nPLAN: Order diagnostic mammogram and ultrasound to rule out malignancy.',
      'office',
      [['N63', 'undiagnosed-uncertain']],
    ],
    [
      'a simple sprain',
      'ASSESSMENT: Right ankle sprain.\n\nPLAN: Ice, brace, ibuprofen 600 mg as needed.',
      'office',
      [['S93', 'acute-uncomplicated']],
    ],
    [
      'concussion',
      'ASSESSMENT: Concussion with brief loss of consciousness.\n\nPLAN: CT head ordered.',
      'office',
      [['S06', 'acute-complicated-injury']],
    ],
    [
      'sepsis that is admitted',
      'IMPRESSION: Sepsis.\n\nPLAN: Admit to ICU, IV antibiotics.',
      'hospital',
      [['A41', 'threat-to-life-or-function']],
    ],
    [
      'a complaint for which an emergency department looks for grave illness',
      'ED COURSE: CT head was done and was negative. Troponin negative.\n\nIMPRESSION: Chest pain.\n\nPLAN: Discharged home, follow up with cardiology.',
      'emergency',
      [['R07', 'undiagnosed-uncertain']],
    ],
    ['ear wax', 'ASSESSMENT: Cerumen impaction.\n\nPLAN: Reassurance.', 'office', [['H61', 'self-limited']]],
  ])('%s', (_, note, care, expected) => {
    expect(rows(found(note, care).problems)).toEqual(expected);
  });
});

describe('what counts', () => {
  it('leaves out a list without work today (R1.8)', () => {
    expect(
      found('PMH: COPD, CHF, DM2\n\nASSESSMENT: Right ankle sprain.\n\nPLAN: Ice and rest.').problems.map(
        ({ icd10 }) => icd10,
      ),
    ).toEqual(['S93.401A']);
  });
  it('observes what somebody else manages (R1.7)', () => {
    const { problems, observations } = found(
      'ASSESSMENT AND PLAN:\n1. Hypertension, stable. Continue amlodipine 5 mg.\n2. Pulmonary fibrosis. Managed by pulmonology.',
    );
    expect(problems.map(({ name }) => name)).toEqual(['hypertension']);
    expect(observations.map(({ kind }) => kind)).toContain('managed-elsewhere');
  });
  it('gathers a complaint into the illness that explains it, with its words (R1.10)', () => {
    const { problems } = found(
      'ASSESSMENT AND PLAN:\n1. Right knee osteoarthritis. Knee pain is worse in spite of acetaminophen. Physical therapy.',
    );
    expect(problems.map(({ icd10, category }) => [icd10, category])).toEqual([['M17.11', 'chronic-exacerbation']]);
  });
  it('asks whether an illness that the assessment merely names was addressed (R1.8)', () => {
    const { problems, questions } = found(
      'ASSESSMENT:\n1. Hypertension, well controlled.\n2. Gout.\n\nPLAN: Continue lisinopril 10 mg daily.',
    );
    expect(problems.map(({ name }) => name)).toEqual(['hypertension']);
    expect(questions.map(({ id }) => id)).toContain('problem-addressed');
  });
  it('does not take the age of the patient for a past illness', () => {
    const { problems } = found('66-year-old man with hypertension at goal. Continue lisinopril 10 mg daily.');
    expect(problems.map(({ name, category }) => [name, category])).toEqual([['hypertension', 'stable-chronic']]);
  });
  it('asks whether a chronic problem is at goal when nothing says so', () => {
    const { questions } = found('ASSESSMENT AND PLAN:\n1. Gout. Continue allopurinol 300 mg daily.');
    expect(questions.map(({ id }) => id)).toContain('problem-at-goal');
  });
});

describe('layouts', () => {
  const layouts: readonly (readonly [string, string])[] = [
    [
      'numbered',
      'ASSESSMENT AND PLAN:\n1. Hypertension, well controlled. Continue lisinopril 10 mg.\n2. Hypothyroidism, stable. Continue levothyroxine 50 mcg.',
    ],
    [
      'apart',
      'ASSESSMENT:\n1. Hypertension, well controlled.\n2. Hypothyroidism, stable.\n\nPLAN:\n1. Continue lisinopril 10 mg.\n2. Continue levothyroxine 50 mcg.',
    ],
    [
      'labelled',
      'ASSESSMENT AND PLAN\n\nHypertension.\n• Medical Reasoning: Well controlled.\n• Medical Treatment: Continue lisinopril 10 mg.\n\nHypothyroidism.\n• Medical Reasoning: Stable.\n• Medical Treatment: Continue levothyroxine 50 mcg.',
    ],
    [
      'dictated',
      'IMPRESSION:  Hypertension is well controlled.  Hypothyroidism is stable.\n\nPLAN:  Continue lisinopril 10 mg and levothyroxine 50 mcg.',
    ],
    [
      'telegram',
      'Imp: hypertension well controlled. Hypothyroidism stable.\nPlan: continue lisinopril 10 mg and levothyroxine 50 mcg.',
    ],
  ];
  it.each(layouts)('%s', (_, note) => {
    expect([...rows(found(note).problems)].sort()).toEqual([
      ['E03', 'stable-chronic'],
      ['I10', 'stable-chronic'],
    ]);
  });
});

describe('properties', () => {
  const items = [
    'Hypertension, well controlled. Continue lisinopril 10 mg daily.',
    'Type 2 diabetes, uncontrolled. Increase metformin to 1000 mg twice daily.',
    'Right knee pain. Physical therapy.',
    'GERD, stable. Continue omeprazole 20 mg.',
    'Acute bronchitis. Supportive care.',
  ];
  const noteOf = (lines: readonly string[]): string =>
    `ASSESSMENT AND PLAN:\n${lines.map((line, at) => `${at + 1}. ${line}`).join('\n')}`;

  it('the order of items does not matter', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: 1 }), (lines) => {
        const sorted = [...lines].sort();
        const one = [...rows(found(noteOf(lines)).problems)].sort();
        expect(one).toEqual([...rows(found(noteOf(sorted)).problems)].sort());
      }),
    );
  });

  it('denied words change nothing', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(items, { minLength: 1 }),
        fc.constantFrom(
          'Denies chest pain, syncope or dyspnea.',
          'No evidence of sepsis or stroke.',
          'Family history: mother with breast cancer.',
        ),
        (lines, denied) => {
          const note = noteOf(lines);
          expect(rows(found(`HPI: ${denied}\n\n${note}`).problems)).toEqual(rows(found(note).problems));
        },
      ),
    );
  });

  it('every quote is verbatim', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.subarray(items), (noise, lines) => {
        const note = `${noise}\n\n${noteOf(lines)}`;
        const { problems, observations, questions } = found(note);
        for (const { evidence } of [...problems, ...observations, ...questions]) {
          for (const one of evidence) expect(isVerbatim(note, one)).toBe(true);
        }
      }),
    );
  });
});
