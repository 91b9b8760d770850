import type { ResultRow } from './coder.js';
import type { GoldRow } from './sets.js';

/** A problem or an item of data as labels and results write it. */
interface Coded {
  readonly icd10?: string;
  readonly category?: string;
}

interface Read {
  readonly facts?: { readonly problems?: readonly Coded[] };
  readonly mdm?: { readonly [element: string]: { readonly level?: string } | undefined } | null;
}

interface Label {
  readonly mdm?: string | null;
  readonly problems?: readonly Coded[];
  readonly problems_level?: string;
  readonly data_level?: string;
  readonly risk_level?: string;
}

/** How many problems of one category the labels hold, and what became of them. */
export interface CategoryRow {
  readonly category: string;
  readonly labelled: number;
  /** Found under the same three characters with the same category. */
  readonly right: number;
  /** Found, with another category. */
  readonly otherwise: number;
  readonly notFound: number;
}

/** How often an element of the decision making was read below or above its label. */
export interface ElementRow {
  readonly element: string;
  readonly notes: number;
  readonly below: number;
  readonly above: number;
}

/** Where the misses of a set come from. */
export interface MissClasses {
  readonly categories: readonly CategoryRow[];
  readonly elements: readonly ElementRow[];
}

const LEVELS = ['straightforward', 'low', 'moderate', 'high'];

/** Counts where results leave the labels: problems by category, elements by direction. */
export function missClasses(gold: readonly GoldRow[], results: readonly ResultRow[]): MissClasses {
  const byId = new Map(results.map((row) => [row.id, row]));
  const categories = new Map<string, { right: number; otherwise: number; notFound: number }>();
  const elements = ['problems', 'data', 'risk'].map((element) => ({ element, notes: 0, below: 0, above: 0 }));
  for (const { id, expect } of gold) {
    const row = byId.get(id);
    const label = expect as Label;
    if (row === undefined || !('result' in row) || label.mdm === undefined || label.mdm === null) continue;
    const { facts, mdm } = row.result as Read;
    for (const { icd10, category = '' } of label.problems ?? []) {
      const of = (facts?.problems ?? []).filter((one) => sameIllness(one.icd10, icd10));
      const counts = categories.get(category) ?? { right: 0, otherwise: 0, notFound: 0 };
      categories.set(category, counts);
      if (of.length === 0) counts.notFound++;
      else if (of.some((one) => one.category === category)) counts.right++;
      else counts.otherwise++;
    }
    for (const counts of elements) {
      const want = LEVELS.indexOf(label[`${counts.element}_level` as 'data_level'] ?? '');
      const got = LEVELS.indexOf(mdm?.[counts.element]?.level ?? '');
      if (want < 0 || got < 0) continue;
      counts.notes++;
      if (got < want) counts.below++;
      if (got > want) counts.above++;
    }
  }
  const rows = [...categories].map(([category, counts]) => ({
    category,
    labelled: counts.right + counts.otherwise + counts.notFound,
    ...counts,
  }));
  return { categories: rows.sort((a, b) => b.labelled - a.labelled || (a.category < b.category ? -1 : 1)), elements };
}

/** The same category of ICD-10-CM, as the shared scorer compares problems. */
function sameIllness(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && one.slice(0, 3) === other.slice(0, 3);
}
