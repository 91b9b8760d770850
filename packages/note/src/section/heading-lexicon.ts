import { table } from '../lexicon/table.js';
import { headingKey } from './heading-key.js';
import { headingBeginningRows, headingEndingRows, headingRows } from './lexicons/headings.js';
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
  /** The category of a heading that no row knows, by its last or first words; `null` where they say nothing. */
  byWords(key: string): SectionCategory | null;
}

/** Reads the tables at the first call, once. */
export const headingLexicon: () => HeadingLexicon = (() => {
  let made: HeadingLexicon | null = null;
  return () => {
    made ??= { headings: headingEntries(), below: subheadings(), labels: labelKeys(), byWords: byEdgeWords() };
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

/** No row has more words than this. */
const LONGEST_EDGE = 3;

function byEdgeWords(): HeadingLexicon['byWords'] {
  const endings = categoriesByKey(headingEndingRows);
  const beginnings = categoriesByKey(headingBeginningRows);
  return (key) => {
    const words = key
      .replaceAll('/', ' ')
      .split(' ')
      .filter((word) => word !== '');
    const longest = Math.min(LONGEST_EDGE, words.length);
    for (let count = longest; count > 0; count -= 1) {
      const category = endings.get(words.slice(-count).join(' '));
      if (category !== undefined) return category;
    }
    for (let count = longest; count > 0; count -= 1) {
      const category = beginnings.get(words.slice(0, count).join(' '));
      if (category !== undefined) return category;
    }
    return null;
  };
}

function categoriesByKey(rows: string): ReadonlyMap<string, SectionCategory> {
  const byKey = new Map<string, SectionCategory>();
  for (const [category = 'none', names = ''] of table(rows)()) {
    for (const key of keysOf(names)) if (!byKey.has(key)) byKey.set(key, category as SectionCategory);
  }
  return byKey;
}

function keysOf(names: string): readonly string[] {
  return names
    .split(';')
    .map(headingKey)
    .filter((key) => key !== '');
}
