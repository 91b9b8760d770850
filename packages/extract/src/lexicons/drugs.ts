import { type Lexicon, type Term, table } from '@levelproof/note';
import type { DrugEntry } from '../reading/entries.js';
import { withShapes } from './by-shape.js';
import { drugClasses } from './drugs/classes.js';
import { overTheCounterDrugs } from './drugs/over-the-counter.js';
import { prescriptionDrugs } from './drugs/prescription.js';
import { drugsByUse } from './drugs/dosed.js';
import { drugsByStem } from './drugs/stems.js';
import { lazily, listOf, once, termOf } from './rows.js';

const availabilities = { rx: 'prescription', otc: 'over-the-counter', either: 'either' } as const;

/** The rows of a table of drugs: generic name, class, marks, other names. */
export function drugRows(text: string): readonly (readonly [name: string, drugClass: string, marks: string, others: readonly string[]])[] {
  let heading: readonly string[] = [];
  return table(text)().flatMap(([cell = '', marks = '']) => {
    if (cell.startsWith('= ')) {
      heading = [cell.slice(2), marks];
      return [];
    }
    const [name = '', ...others] = listOf(cell);
    return [[name, heading[0] ?? '', heading[1] ?? '', others]];
  });
}

function termsOf(text: string): readonly Term<DrugEntry>[] {
  return drugRows(text).flatMap(([name, drugClass, marks, others]) => {
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
    return [name, ...others].map((word) => termOf(word, value, true));
  });
}

const listedDrugs = lazily(() => [prescriptionDrugs, drugClasses, overTheCounterDrugs].flatMap(termsOf));

/** Drugs by generic name, brand, British name and class, with and without prescription; unlisted ones by ending or dose. */
export const drugLexicon: () => Lexicon<DrugEntry> = once(() =>
  withShapes(withShapes(listedDrugs(), drugsByStem), drugsByUse),
);
