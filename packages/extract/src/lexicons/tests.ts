import { type Lexicon, type Term, table } from '@levelproof/note';
import type { TestEntry } from '../reading/entries.js';
import { cellOf, lazily, listOf, termOf } from './rows.js';
import { instruments } from './tests/instruments.js';
import { laboratoryTests } from './tests/laboratory.js';
import { imagingModalities } from './tests/modalities.js';
import { namedImaging } from './tests/named-imaging.js';
import { physiologicTests } from './tests/physiology.js';

const parts = [
  { category: 'laboratory', rows: table(laboratoryTests) },
  { category: 'physiology', rows: table(physiologicTests) },
  { category: 'imaging', rows: table(namedImaging) },
  { category: 'modality', rows: table(imagingModalities) },
  { category: 'instrument', rows: table(instruments) },
] as const;

function terms(): readonly Term<TestEntry>[] {
  return parts.flatMap(({ category, rows }) => rows().flatMap((row) => termsOfRow(category, row)));
}

function termsOfRow(category: string, row: readonly string[]): readonly Term<TestEntry>[] {
  const [id = '', code, group, marks = '', words] = row;
  const list = listOf(words);
  const has = new Set(marks.split(' '));
  const named: TestEntry = {
    id,
    name: (list[0] ?? id).replace(/^\?/, ''),
    ...optional('code', cellOf(code)),
    ...optional('overlapGroup', cellOf(group)),
    category,
    panel: has.has('panel'),
    hasInterpretation: has.has('read'),
    counts: has.has('never') ? 'no' : has.has('contested') ? 'contested' : 'yes',
    needsContext: false,
  };
  const loose: TestEntry = { ...named, needsContext: true };
  // The plural of words that are a test by themselves is understood.
  return list.map((word) => (word.startsWith('?') ? termOf(word.slice(1), loose) : termOf(word, named, !/[A-Z]/.test(word))));
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: string });
}

/**
 * Tests of laboratory, physiology, imaging and questionnaires. A word of a mere modality (`x-ray`, `MRI`; category
 * `modality`) takes its body part from the words around it: see `imagingStudy` in data/.
 */
export const testLexicon: () => Lexicon<TestEntry> = lazily(terms);
