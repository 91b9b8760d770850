import { table } from '../lexicon/table.js';
import { headingKey } from './heading-key.js';
import { headingEndingRows, headingRows } from './lexicons/headings.js';
import { labelRows } from './lexicons/labels.js';
import { subheadingRows } from './lexicons/subheadings.js';
import type { SectionCategory } from './section.js';

/** What the table says of a heading. */
export interface HeadingEntry {
  readonly category: SectionCategory;
  readonly firm: boolean;
  readonly weak: boolean;
  readonly capsOnly: boolean;
  readonly wordy: boolean;
}

/** The tables of headings, ready for looking up by `headingKey`. */
export interface HeadingLexicon {
  readonly headings: ReadonlyMap<string, HeadingEntry>;
  /** Headings that may stand below a section of a category. */
  readonly below: ReadonlyMap<SectionCategory, ReadonlySet<string>>;
  /** Labels of a value, which never head a section. */
  readonly labels: ReadonlySet<string>;
  /** The category of a heading that no row knows, by the words that it ends in; `null` where they say nothing. */
  byEnding(key: string): SectionCategory | null;
}

/** Reads the tables at the first call, once. */
export const headingLexicon: () => HeadingLexicon = (() => {
  let made: HeadingLexicon | null = null;
  return () => {
    made ??= { headings: headingEntries(), below: subheadings(), labels: labelKeys(), byEnding: endings() };
    return made;
  };
})();

function headingEntries(): ReadonlyMap<string, HeadingEntry> {
  const entries = new Map<string, HeadingEntry>();
  for (const [category = 'none', names = '', flags = ''] of table(headingRows)()) {
    const entry: HeadingEntry = {
      category: category as SectionCategory,
      firm: flags.includes('firm'),
      weak: flags.includes('weak'),
      capsOnly: flags.includes('caps'),
      wordy: flags.includes('wordy'),
    };
    for (const key of keysOf(names)) if (!entries.has(key)) entries.set(key, entry);
  }
  return entries;
}

function subheadings(): ReadonlyMap<SectionCategory, ReadonlySet<string>> {
  const below = new Map<SectionCategory, Set<string>>();
  for (const [holders = '', names = ''] of table(subheadingRows)()) {
    for (const holder of holders.split(';')) {
      const category = holder.trim() as SectionCategory;
      const known = below.get(category) ?? new Set<string>();
      for (const key of keysOf(names)) known.add(key);
      below.set(category, known);
    }
  }
  return below;
}

function labelKeys(): ReadonlySet<string> {
  return new Set(table(labelRows)().flatMap(([names = '']) => keysOf(names)));
}

/** More words than this at the end of a heading decide nothing. */
const LONGEST_ENDING = 3;

function endings(): HeadingLexicon['byEnding'] {
  const byWords = new Map<string, SectionCategory>();
  for (const [category = 'none', names = ''] of table(headingEndingRows)()) {
    for (const key of keysOf(names)) if (!byWords.has(key)) byWords.set(key, category as SectionCategory);
  }
  return (key) => {
    const words = key.split(' ');
    for (let count = Math.min(LONGEST_ENDING, words.length); count > 0; count -= 1) {
      const category = byWords.get(words.slice(-count).join(' '));
      if (category !== undefined) return category;
    }
    return null;
  };
}

function keysOf(names: string): readonly string[] {
  return names
    .split(';')
    .map(headingKey)
    .filter((key) => key !== '');
}
