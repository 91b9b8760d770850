import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import { careOf } from './care.js';
import { findProblems } from './find-problems.js';
import { vignettes } from './testing/vignettes.js';

function told(note: string): string {
  const reading = readEncounterNote(note, { dateOfService: '2026-03-02' });
  const { problems } = findProblems(reading, careOf(reading, { setting: 'office' }));
  return problems.map(({ icd10 = '?', category }) => `${icd10.slice(0, 3)} ${category}`).join('; ');
}

describe('a short case', () => {
  it.each(vignettes)('%s', (note, expected) => {
    expect(told(note).split('; ').sort()).toEqual(expected.split('; ').sort());
  });
});
