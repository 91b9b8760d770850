import { describe, expect, it } from 'vitest';
import type { ProblemFact } from '@levelproof/contract';
import { readEncounterNote } from '../reading/read.js';
import type { Care } from './care.js';
import { findProblems } from './find-problems.js';

function rows(text: string, care: Care = 'office'): readonly (readonly [string | undefined, string])[] {
  const { problems } = findProblems(readEncounterNote(text, { dateOfService: '2026-03-02' }), care);
  return problems.map(({ icd10, category }: ProblemFact) => [icd10?.slice(0, 3), category] as const);
}

type Row = readonly [string, string];

describe('lasting or passing', () => {
  it.each<[name: string, note: string, expected: readonly Row[]]>([
    [
      'a trapped nerve of recent onset recovers',
      'HPI: Tingling of the left fingers began two months ago; she types all day.\n\nASSESSMENT: Left carpal tunnel syndrome.\n\nPLAN: Night splint. Start naproxen 500 mg twice daily.',
      [['G56', 'acute-uncomplicated']],
    ],
    [
      'one that has grown worse for years lasts',
      'HPI: Numb fingers for three years, steadily worse.\n\nASSESSMENT: Left carpal tunnel syndrome.\n\nPLAN: Carpal tunnel release will be scheduled.',
      [['G56', 'chronic-exacerbation']],
    ],
    [
      'worse on an occasion is not worse',
      'HPI: The shoulder has hurt for ten days and is worse at night.\n\nASSESSMENT: Rotator cuff tendinitis, right.\n\nPLAN: Physical therapy.',
      [['M75', 'acute-uncomplicated']],
    ],
    [
      'the history of the only problem tells how it stands',
      'HPI: The hands have been getting worse since spring.\n\nASSESSMENT: Rheumatoid arthritis.\n\nPLAN: Recheck in four weeks.',
      [['M06', 'chronic-exacerbation']],
    ],
  ])('%s', (_, note, expected) => {
    expect(rows(note)).toEqual(expected);
  });
});

describe('how a chronic illness stands', () => {
  it.each<[name: string, note: string, care: Care, expected: readonly Row[]]>([
    [
      'one status behind names in a row holds for each',
      'IMPRESSION:\n1. Gout, hypertension and reflux, stable.\n\nPLAN: Continue allopurinol, lisinopril and omeprazole.',
      'office',
      [
        ['M10', 'stable-chronic'],
        ['I10', 'stable-chronic'],
        ['K21', 'stable-chronic'],
      ],
    ],
    [
      'a flare of last winter is over',
      'ASSESSMENT AND PLAN:\n1. COPD. She had an exacerbation last winter. Doing well on tiotropium, continue.',
      'office',
      [['J44', 'stable-chronic']],
    ],
    [
      'numbers at goal',
      'ASSESSMENT AND PLAN:\n1. Hyperlipidemia. LDL 62. Samples of Lipitor given.',
      'office',
      [['E78', 'stable-chronic']],
    ],
    [
      'insulin by a scale in hospital is no step',
      'ASSESSMENT AND PLAN:\n1. Type 2 diabetes. We will start insulin sliding scale.',
      'hospital',
      [['E11', 'stable-chronic']],
    ],
    [
      'complications that are taught are no complaint',
      'ASSESSMENT AND PLAN:\n1. Type 2 diabetes. We talked about complications such as numbness. A1c ordered. Continue metformin.',
      'office',
      [['E11', 'stable-chronic']],
    ],
    [
      'another problem’s drug is no step for this one',
      'IMPRESSION: I will add isosorbide for his angina. He will continue loratadine for allergic rhinitis.',
      'office',
      [
        ['I20', 'chronic-exacerbation'],
        ['J30', 'stable-chronic'],
      ],
    ],
    [
      'worse so that it needs the hospital',
      'ASSESSMENT: Ulcerative colitis, admitted for a flare.\n\nPLAN: Methylprednisolone 60 mg daily.',
      'hospital',
      [['K51', 'chronic-severe-exacerbation']],
    ],
    [
      'expected to end the life',
      'ASSESSMENT AND PLAN:\n1. Heart failure with a limited prognosis of a few weeks. Home hospice was arranged.',
      'office',
      [['I50', 'chronic-severe-exacerbation']],
    ],
    [
      'an operation beside a medical illness is for something else',
      'ASSESSMENT AND PLAN:\n1. Type 2 diabetes, managed with diet. Sugars will be watched around his upcoming surgery and repair.',
      'office',
      [['E11', 'stable-chronic']],
    ],
    [
      'a pressure raised by pain says nothing of the treatment',
      'ASSESSMENT AND PLAN:\n1. Hypertension. The pressure is slightly elevated today due to his back pain. Continue losartan 50 mg daily.',
      'office',
      [['I10', 'stable-chronic']],
    ],
    [
      'a value that is high beside an illness called stable',
      'ASSESSMENT AND PLAN:\n1. Crohn disease, stable. The MCV is elevated at 108 from azathioprine, which he continues.',
      'office',
      [['K50', 'stable-chronic']],
    ],
    [
      'a dose that was asked for and refused',
      'ASSESSMENT AND PLAN:\n1. Hypothyroidism, at goal. He asked to increase his levothyroxine to 150 mcg, which I declined.',
      'office',
      [['E03', 'stable-chronic']],
    ],
    [
      'a new diagnosis by its blood test, worked up',
      'ASSESSMENT AND PLAN:\n1. Hepatitis C. The screening antibody was positive for hepatitis C. Viral load and liver panel ordered.',
      'office',
      [['B19', 'chronic-exacerbation']],
    ],
    [
      'a pressure without its name, against the goal of this patient',
      'ASSESSMENT AND PLAN:\n1. Hypertension, 136/84 today, goal under 130/80. She wants to try diet first.',
      'office',
      [['I10', 'chronic-exacerbation']],
    ],
    [
      'a value at the wider goal of this patient',
      'ASSESSMENT AND PLAN:\n1. Type 2 diabetes. A1c 8.1, target 8.5 at her age. Continue metformin.',
      'office',
      [['E11', 'stable-chronic']],
    ],
    [
      'a goal alone is no reading',
      'ASSESSMENT AND PLAN:\n1. Hypertension. Goal under 140/90. Continue losartan.',
      'office',
      [['I10', 'stable-chronic']],
    ],
    [
      'a drug that has not helped',
      'ASSESSMENT AND PLAN:\n1. Rheumatoid arthritis. Methotrexate has not helped enough.',
      'office',
      [['M06', 'chronic-exacerbation']],
    ],
    [
      'the depression of a bipolar disorder is part of it',
      'ASSESSMENT AND PLAN:\n1. Bipolar disorder, depressed. Start lamotrigine 25 mg daily.',
      'office',
      [['F31', 'chronic-exacerbation']],
    ],
    [
      'low sugars are not at goal',
      'ASSESSMENT AND PLAN:\n1. Type 2 diabetes with frequent low blood sugars. Decrease glipizide to 2.5 mg.',
      'office',
      [['E11', 'chronic-exacerbation']],
    ],
    [
      'better by an earlier step',
      'ASSESSMENT AND PLAN:\n1. Heart failure. We changed furosemide to torsemide and she is much improved.',
      'office',
      [['I50', 'stable-chronic']],
    ],
    [
      'a recited illness is what the visit was about where there is no other',
      'ASSESSMENT AND PLAN: A 70-year-old man with a history of gout. I will decrease the allopurinol to 100 mg daily.',
      'office',
      [['M10', 'stable-chronic']],
    ],
    [
      'end stage is a stage',
      'ASSESSMENT AND PLAN:\n1. End-stage renal disease. On hemodialysis, stable.',
      'office',
      [['N18', 'stable-chronic']],
    ],
  ])('%s', (_, note, care, expected) => {
    expect(rows(note, care)).toEqual(expected);
  });
});

describe('what is only listed', () => {
  it('bare names beside a problem whose standing is told are not addressed (R1.8)', () => {
    const { problems, observations } = findProblems(
      readEncounterNote('IMPRESSION:\n1. Asthma, well controlled.\n2. Osteoarthritis.\n3. Hypothyroidism.', {
        dateOfService: '2026-03-02',
      }),
      'office',
    );
    expect(problems.map(({ name }) => name)).toEqual(['asthma']);
    expect(observations.map(({ kind }) => kind)).toEqual([
      'problem-listed-not-addressed',
      'problem-listed-not-addressed',
    ]);
  });
  it('the condition of the patient at the door is not that of the last name in a list', () => {
    const { problems } = findProblems(
      readEncounterNote(
        'DISCHARGE DIAGNOSES:\n1. Pneumonia. Continue amoxicillin.\n2. Gout.\n\nCONDITION ON DISCHARGE: Stable.',
        { dateOfService: '2026-03-02' },
      ),
      'hospital',
    );
    expect(problems.map(({ name }) => name)).toEqual(['pneumonia']);
  });
  it('an acute illness called recent is over', () => {
    expect(rows('ASSESSMENT AND PLAN:\n1. Hypertension, controlled. Continue losartan.\n2. Recent pneumonia.')).toEqual(
      [['I10', 'stable-chronic']],
    );
  });
  it('a background is not what was judged', () => {
    expect(
      rows('IMPRESSION:\n1. Right ankle sprain. Brace.\n2. Extensive medical history including COPD and gout. Ice.'),
    ).toEqual([['S93', 'acute-uncomplicated']]);
  });
});
