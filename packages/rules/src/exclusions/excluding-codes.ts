import type { ExclusionRow } from './row.js';

/** The first sides of a table of exclusions: lines that are on none of them are excluded by no row. */
export function excludingCodes(rows: readonly ExclusionRow[]): ReadonlySet<string> {
  return new Set(rows.flatMap(({ a }) => a));
}
