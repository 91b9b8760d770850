import { readNote } from '@levelproof/note';
import { describe, expect, it } from 'vitest';
import { COURSES } from '../reading/entries.js';
import { problemLexicon, problemRows, problemTerms } from './problems.js';

describe('rows of problems', () => {
  const rows = problemRows();

  it('have a name, a course of the list, and at most four columns', () => {
    for (const row of rows) {
      const [name = '', , course] = row;
      expect(row.length, name).toBeGreaterThanOrEqual(3);
      expect(row.length, name).toBeLessThanOrEqual(4);
      expect(name, name).toMatch(/^[A-Za-z0-9][^=;{}]*$/);
      expect(COURSES, name).toContain(course);
    }
  });

  it('have well-formed codes, sides in braces', () => {
    for (const [name = '', code = ''] of rows) {
      expect(code, name).toMatch(/^(?:[A-Z0-9.]{3,8}(?:\{[A-Z0-9](?:\d)?(?:,[A-Z0-9](?:\d)?){2,3}\}[A-Z0-9]{0,4})?(?: !)?)?$/);
    }
    for (const { words, value } of problemTerms()) {
      for (const code of [value.icd10, value.sided?.right, value.sided?.left, value.sided?.both]) {
        if (code !== undefined) expect(code, words).toMatch(/^[A-Z]\d[0-9A-Z](?:\.[0-9A-Z]{1,4})?$/);
      }
    }
  });

  it('have one name each', () => {
    expect(repeated(rows.map(([name = '']) => plain(name)))).toEqual([]);
  });

  it('share no term', () => {
    const words = rows.flatMap(([name = '', , , others = '']) => [
      ...new Set([name, ...others.split(';')].map((word) => plain(word)).filter((word) => word !== '')),
    ]);
    expect(repeated(words)).toEqual([]);
  });

  it('are found by their own names', () => {
    for (const [name = ''] of rows) {
      const [found] = problemLexicon().find(readNote(name));
      expect(found?.value.name, name).toBe(name);
    }
  });
});

describe('problems under their own names', () => {
  const cases: readonly (readonly [words: string, name: string, code: string | undefined, course: string])[] = [
    ['runny nose', 'rhinorrhea', 'J34.89', 'symptom'],
    ['white coat hypertension', 'white coat hypertension', 'R03.0', 'symptom'],
    ['old MI', 'old myocardial infarction', 'I25.2', 'history'],
    ['gastroenteritis', 'gastroenteritis', 'K52.9', 'acute'],
    ['viral gastroenteritis', 'viral gastroenteritis', 'A08.4', 'acute'],
    ['common cold', 'common cold', 'J00', 'self-limited'],
    ['bronchitis', 'bronchitis', 'J40', 'acute'],
    ['RSV', 'respiratory syncytial virus infection', 'B97.4', 'acute'],
    ['right-sided weakness', 'one-sided weakness', 'R53.1', 'undiagnosed'],
    ['tobacco use', 'tobacco use', 'Z72.0', 'chronic'],
    ['smoker', 'cigarette smoking', 'F17.210', 'chronic'],
    ['bereavement', 'bereavement', 'Z63.4', 'acute'],
    ['microcephaly', 'microcephaly', 'Q02', 'chronic'],
    ['brain tumor', 'brain tumor', 'D49.6', 'undiagnosed'],
    ['hepatitis C', 'hepatitis c', 'B19.20', 'chronic'],
    ['AK', 'actinic keratosis', 'L57.0', 'chronic'],
    ['supratherapeutic INR', 'supratherapeutic inr', 'R79.1', 'acute'],
    ['food insecurity', 'food insecurity', 'Z59.41', 'status'],
  ];

  it.each(cases)('%s', (words, name, code, course) => {
    const [found] = problemLexicon().find(readNote(words));
    expect([found?.value.name, found?.value.icd10, found?.value.course]).toEqual([name, code, course]);
  });
});

/** Words as the lexicon compares them; an abbreviation that must be written just so is a word of its own. */
function plain(word: string): string {
  const trimmed = word.trim();
  const exact = trimmed.startsWith('=');
  const folded = trimmed.replace(/['’]s?\b/g, '').replace(/&/g, 'and').replace(/[^A-Za-z0-9+]+/g, ' ').trim();
  return exact ? `=${folded}` : folded.toLowerCase();
}

function repeated(words: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return words.filter((word) => (seen.has(word) ? true : (seen.add(word), false)));
}
