import { describe, expect, it } from 'vitest';
import { extractOffline } from '../offline.js';

function codes(note: string): readonly (string | undefined)[] {
  return extractOffline(note, { dateOfService: '2026-03-02' }).problems.map(({ icd10 }) => icd10);
}

describe('the code of a problem', () => {
  it.each<[note: string, expected: readonly string[]]>([
    ['ASSESSMENT AND PLAN:\n1. Resistant hypertension, above goal. Add spironolactone 25 mg.', ['I1A.0']],
    ['ASSESSMENT AND PLAN:\n1. Sprain of the left index finger. Buddy taping.', ['S63.619A']],
    ['CHIEF COMPLAINT: Right knee injury.\n\nASSESSMENT AND PLAN:\n1. Acute sprain. Ice and a brace.', ['S83.91XA']],
    ['ASSESSMENT AND PLAN:\n1. Skull laceration, closed with staples.', ['S01.01XA']],
    ['ASSESSMENT AND PLAN:\n1. Metallic foreign body OS. Removed with a needle.', ['T15.92XA']],
    ['ASSESSMENT AND PLAN:\n1. Stroke in 2018, no deficits. Continue clopidogrel 75 mg.', ['Z86.73']],
    ['ASSESSMENT AND PLAN:\n1. DVT four years ago. Continue apixaban 5 mg.', ['Z86.718']],
    ['ASSESSMENT AND PLAN:\n1. Coronary artery disease with angina, worse. Increase metoprolol to 50 mg.', ['I25.119']],
    ['ASSESSMENT AND PLAN:\n1. Cholecystitis with gallstones. Refer to surgery.', ['K80.10']],
    ['ASSESSMENT AND PLAN:\n1. Elevated liver function tests. Repeat in a month.', ['R79.89']],
    ['ASSESSMENT AND PLAN:\n1. Sinusitis for 12 days. Augmentin 875 mg.', ['J01.90']],
    [
      'ASSESSMENT AND PLAN:\n1. Pancreatic cancer. Restaging CT ordered.\n2. Pain, poorly controlled, visceral with the hepatic lesions. Increase oxycodone to 10 mg.',
      ['G89.3'],
    ],
  ])('%s', (note, expected) => {
    expect(codes(note)).toEqual(expect.arrayContaining([...expected]));
  });
});

it.each([
  ['ASSESSMENT: Acute on chronic systolic HF. PLAN: IV furosemide.', 'I50.23'],
  ['ASSESSMENT: Decompensated HFpEF. PLAN: Furosemide 40 mg IV.', 'I50.31'],
  ['ASSESSMENT: Chronic diastolic CHF, euvolemic. PLAN: Continue furosemide.', 'I50.32'],
  ['ASSESSMENT: Heart failure with reduced ejection fraction, stable on carvedilol.', 'I50.20'],
  [
    'ASSESSMENT: Chronic combined systolic and diastolic congestive heart failure. PLAN: Continue furosemide.',
    'I50.42',
  ],
  ['ASSESSMENT: CHF, stable. Echo with diastolic dysfunction. PLAN: Continue furosemide.', 'I50.9'],
  ['ASSESSMENT: Heart failure, EF 30%. PLAN: Continue furosemide.', 'I50.9'],
  ['ASSESSMENT: Atrial fibrillation, rate controlled. DVT ppx with heparin.', 'I48.91'],
])('%s', (note, code) => {
  expect(codes(note)).toEqual([code]);
});
