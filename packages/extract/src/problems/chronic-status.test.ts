import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import type { Care } from './care.js';
import { findProblems } from './find-problems.js';

function rows(text: string, care: Care): readonly string[] {
  const { problems } = findProblems(readEncounterNote(text, { dateOfService: '2026-03-02' }), care);
  return problems.map(({ icd10, category }) => `${icd10 ?? ''} ${category}`);
}

describe('where a chronic illness should be', () => {
  it.each<[name: string, note: string, care: Care, expected: readonly string[]]>([
    [
      'attacks before the treatment are not those of today',
      'HPI: She had six attacks a month before propranolol.\n\nASSESSMENT: Migraine without aura.\n\nPLAN: Continue propranolol.',
      'office',
      ['G43.009 stable-chronic'],
    ],
    [
      'one attack a month is few',
      'HPI: She has one headache a month.\n\nASSESSMENT: Migraine without aura.\n\nPLAN: Continue propranolol.',
      'office',
      ['G43.009 stable-chronic'],
    ],
    [
      'a drug raised against a pressure that is up treats it without its name',
      'SUBJECTIVE: Blood pressure has been up lately.\n\nASSESSMENT AND PLAN: I will increase her lisinopril to 40 mg. Right ankle sprain, brace.',
      'office',
      ['S93.401A acute-uncomplicated', 'R03.0 chronic-exacerbation'],
    ],
    [
      'a drug raised for another problem is not raised for the pressure',
      'SUBJECTIVE: Blood pressure 150/94, in pain.\n\nASSESSMENT AND PLAN:\n1. Atrial fibrillation with fast rate. Increase metoprolol to 100 mg.',
      'office',
      ['I48.91 chronic-exacerbation'],
    ],
    [
      'an exacerbation that the plan admits is severe',
      'ASSESSMENT AND PLAN:\n1. COPD exacerbation. Admit for IV methylprednisolone and nebulizers.',
      'emergency',
      ['J44.1 chronic-severe-exacerbation'],
    ],
    [
      'an exacerbation sent home is not',
      'ASSESSMENT AND PLAN:\n1. COPD exacerbation. Prednisone 40 mg for five days, home.',
      'emergency',
      ['J44.1 chronic-exacerbation'],
    ],
    [
      'a cancer whose treatment is over is watched',
      'IMPRESSION: Cancer of the tonsil, status post radiation with cisplatin, completed two years ago. PET-CT in six months.',
      'office',
      ['C09.9 stable-chronic'],
    ],
    [
      'a cancer under treatment is not',
      'IMPRESSION: Cancer of the tonsil, on radiation with cisplatin. CBC today.',
      'office',
      ['C09.9 chronic-exacerbation'],
    ],
    [
      'a complication that was talked about has not come',
      'IMPRESSION: Goiter, stable. We discussed the operation and the possibility of hypoparathyroidism.',
      'office',
      ['E04.9 stable-chronic'],
    ],
    [
      'a heart attack that does well in the office afterwards is on the mend',
      'HPI: Here three weeks after her stent.\n\nASSESSMENT AND PLAN:\n1. Inferior myocardial infarction. She is doing well. Continue ticagrelor.',
      'office',
      ['I21.19 stable-acute'],
    ],
    [
      'one that is sent to the hospital is not',
      'ASSESSMENT AND PLAN:\n1. Inferior myocardial infarction. She is doing well after aspirin. Transfer to the cath lab by ambulance.',
      'office',
      ['I21.19 acute-systemic'],
    ],
    [
      'progression in what a child learns is not worse',
      'ASSESSMENT AND PLAN:\n1. Cerebral palsy. Good progression in her walking. Continue baclofen.',
      'office',
      ['G80.9 stable-chronic'],
    ],
  ])('%s', (_, note, care, expected) => {
    expect(rows(note, care)).toEqual(expected);
  });
});
