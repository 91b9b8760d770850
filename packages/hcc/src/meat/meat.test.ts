import type { DiagnosisFact, MeatEvidence } from '@levelproof/contract';
import { expect, it } from 'vitest';
import { meatOf } from './meat.js';

const evidence = [{ start: 0, end: 5, quote: 'words' }] as const;

/** Letters in capitals are strong, in small letters medium, after a question mark weak: `A`, `t`, `?m`. */
function diagnosis(letters: readonly string[]): DiagnosisFact {
  return {
    id: 'dx:1',
    certainty: 'documented',
    evidence,
    term: 'hypertension',
    icd10: 'I10',
    assertion: {},
    places: ['assessment'],
    meat: letters.map(
      (text): MeatEvidence => ({
        letter: text.replace('?', '').toUpperCase() as MeatEvidence['letter'],
        strength: text.startsWith('?') ? 'weak' : text === text.toUpperCase() ? 'strong' : 'medium',
        evidence: evidence[0],
      }),
    ),
  };
}

it.each([
  { meat: [], strength: 'none', letters: [] },
  { meat: ['?m', '?t'], strength: 'weak', letters: [] },
  { meat: ['a'], strength: 'medium', letters: ['A'] },
  { meat: ['a', 'a'], strength: 'medium', letters: ['A'] },
  { meat: ['t', 'm'], strength: 'strong', letters: ['M', 'T'] },
  { meat: ['E', '?t'], strength: 'strong', letters: ['E'] },
])('$meat is $strength', ({ meat, strength, letters }) => {
  const read = meatOf([diagnosis(meat)]);
  expect([read.strength, read.letters]).toEqual([strength, letters]);
});
