import type { Span } from '../text/span.js';

/** A box is looked for this near before a mention. */
const NEAR = 40;
/** The last box before a mention: `[ ] cough`, `( ) cough`, `☐ cough`; `[x]` and `☑` are ticked. */
const BOX = /[[(](?:[ _]{0,3}|[xX✓✔])[\])]|[☐□☑☒✓✔]/gu;
const EMPTY = /^[[(][ _]{0,3}[\])]$|^[☐□]$/u;

/** The empty box that stands before a mention on its line, or `null`. */
export function uncheckedBox(text: string, within: Span, mention: Span): Span | null {
  const start = Math.max(within.start, mention.start - NEAR);
  const before = text.slice(start, mention.start);
  if (!/[\])☐□]/u.test(before)) return null;
  let box: Span | null = null;
  for (const found of before.matchAll(BOX)) {
    const end = found.index + found[0].length;
    box = EMPTY.test(found[0]) ? { start: start + found.index, end: start + end } : null;
  }
  if (box === null || text.slice(box.end, mention.start).includes('\n')) return null;
  return box;
}
