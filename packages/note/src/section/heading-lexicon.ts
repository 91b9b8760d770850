import { table } from '../lexicon/table.js';
import { headingRows } from './lexicons/headings.js';
import { subheadingRows } from './lexicons/subheadings.js';
import type { SectionCategory } from './section.js';

/** What the table says of a heading. */
export interface HeadingEntry {
  readonly category: SectionCategory;
  readonly weak: boolean;
  readonly capsOnly: boolean;
  readonly wordy: boolean;
}

/** The heading as it is compared: lower case, `&` as `and`, single spaces, no marks at its edges. */
export function headingKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[’']/g, "'")
    .replace(/[-_]/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/[*#:.]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The known headings by their key. */
export function headingEntries(): ReadonlyMap<string, HeadingEntry> {
  const entries = new Map<string, HeadingEntry>();
  for (const [category = 'none', names = '', flags = ''] of table(headingRows)()) {
    const entry: HeadingEntry = {
      category: category as SectionCategory,
      weak: flags.includes('weak'),
      capsOnly: flags.includes('caps'),
      wordy: flags.includes('wordy'),
    };
    for (const name of names.split(';')) {
      const key = headingKey(name);
      if (key !== '' && !entries.has(key)) entries.set(key, entry);
    }
  }
  return entries;
}

/** The sub-headings that a section of a category may hold. */
export function subheadings(): ReadonlyMap<SectionCategory, ReadonlySet<string>> {
  const byHolder = new Map<SectionCategory, Set<string>>();
  for (const [holders = '', names = ''] of table(subheadingRows)()) {
    for (const holder of holders.split(';')) {
      const key = holder.trim() as SectionCategory;
      const known = byHolder.get(key) ?? new Set<string>();
      for (const name of names.split(';')) known.add(headingKey(name));
      byHolder.set(key, known);
    }
  }
  return byHolder;
}
