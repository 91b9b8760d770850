import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { createAssessor } from './assertion/create-assessor.js';
import { readNote } from './read-note.js';

const visit = `CHIEF COMPLAINT:  Follow-up.

HISTORY OF PRESENT ILLNESS:  Ms. Vale is seen by Dr. Okafor. Denies chest pain, fever, or cough. BP 120/80.

ASSESSMENT AND PLAN
1. Hypertension, at goal. Continue lisinopril 20 mg daily.
2. Gout. No flares.
`;

describe('readNote', () => {
  const note = readNote(visit);
  it('finds the headings', () => {
    expect(note.sections.map(({ category }) => category)).toEqual(['chief-complaint', 'hpi', 'assessment-plan']);
  });
  it('does not end a sentence at an abbreviation', () => {
    const words = note.sentences.map(({ start, end }) => visit.slice(start, end));
    expect(words).toContain('Ms. Vale is seen by Dr. Okafor.');
    expect(words).toContain('Hypertension, at goal.'.replace('Hyper', '1. Hyper'));
  });
  it('finds numbered items', () => {
    expect(note.items.map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe('assertion', () => {
  const meaning = (text: string, words: string) => {
    const note = readNote(text);
    const start = text.indexOf(words);
    return Object.keys(createAssessor(note)({ start, end: start + words.length }, 'problem')).sort();
  };
  it.each([
    ['Denies chest pain, fever, or cough.', 'cough', ['negated']],
    ['No fever but has cough.', 'cough', []],
    ['Mother had breast cancer.', 'breast cancer', ['family']],
    ['Possible pneumonia.', 'pneumonia', ['uncertain']],
    ['FAMILY HISTORY:  Diabetes.', 'Diabetes', ['family']],
    ['Hypertension is stable.', 'Hypertension', []],
  ] as const)('%s: %s', (text, words, expected) => {
    expect(meaning(text, words)).toEqual(expected);
  });
});

test.prop([fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 }))])(
  'sections cover the text without a gap, every token is in one sentence',
  (text) => {
    const note = readNote(text);
    let at = 0;
    for (const { start, end } of note.sections) {
      expect(start).toBe(at);
      at = end;
    }
    expect(at).toBe(text.length);
    const covered = note.sentences.reduce((sum, { tokens: [first, last] }) => sum + last - first, 0);
    expect(covered).toBe(note.tokens.length);
  },
);

it('takes time in proportion to the text', () => {
  const timeOf = (text: string) => {
    let best = Number.POSITIVE_INFINITY;
    for (let run = 0; run < 3; run += 1) {
      const start = Date.now();
      readNote(text);
      best = Math.min(best, Date.now() - start);
    }
    return best;
  };
  const line = 'a 1. B: c, d; '.repeat(7000);
  expect(timeOf(line.repeat(10))).toBeLessThan(30 * timeOf(line) + 50);
});
