import { type Lexicon, type Term, table } from '@levelproof/note';
import type { DrugEntry } from '../reading/entries.js';
import { drugClasses } from './drugs/classes.js';
import { overTheCounterDrugs } from './drugs/over-the-counter.js';
import { prescriptionDrugs } from './drugs/prescription.js';
import { withStems } from './drugs/stems.js';
import { lazily, listOf, once, termOf } from './rows.js';

const rows = [table(prescriptionDrugs), table(drugClasses), table(overTheCounterDrugs)];

const availabilities = { rx: 'prescription', otc: 'over-the-counter', either: 'either' } as const;

function termsOfRow(row: readonly string[]): readonly Term<DrugEntry>[] {
  const [name = '', drugClass = '', marks = '', others] = row;
  const has = marks.split(' ');
  const schedule = /\bC([2-5])\b/.exec(marks)?.[1];
  const availability = has.includes('either') ? 'either' : has.includes('otc') ? 'otc' : 'rx';
  const value: DrugEntry = {
    name,
    class: drugClass,
    availability: availabilities[availability],
    ...(schedule === undefined ? {} : { schedule: Number(schedule) }),
    alsoTest: has.includes('assay'),
  };
  return [name, ...listOf(others)].map((word) => termOf(word, value, true));
}

const listedDrugs = lazily(() => rows.flatMap((part) => part().flatMap((row) => termsOfRow(row))));

/** Drugs by generic name, brand, British name and class, with and without prescription; unlisted ones by their endings. */
export const drugLexicon: () => Lexicon<DrugEntry> = once(() => withStems(listedDrugs()));
