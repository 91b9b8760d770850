import { smallNumber } from '../text/number-words.js';
import type { Token } from '../text/token.js';
import type { RelativeDate } from './date-mention.js';
import type { DateFound } from './find-dates.js';

type Unit = RelativeDate['unit'];

const UNITS = new Map<string, Unit>([
  ['hour', 'hour'],
  ['hours', 'hour'],
  ['hr', 'hour'],
  ['hrs', 'hour'],
  ['day', 'day'],
  ['days', 'day'],
  ['week', 'week'],
  ['weeks', 'week'],
  ['wk', 'week'],
  ['wks', 'week'],
  ['month', 'month'],
  ['months', 'month'],
  ['mo', 'month'],
  ['year', 'year'],
  ['years', 'year'],
  ['yr', 'year'],
  ['yrs', 'year'],
]);
const DAYS = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);
const PARTS_OF_DAY = new Set(['morning', 'afternoon', 'evening']);

/** The date counted from the day of the note that begins at a token, or `null`. */
export function relativeDateAt(tokens: readonly Token[], at: number): DateFound | null {
  const norm = tokens[at]?.norm ?? '';
  const day = DAYS.get(norm);
  if (day !== undefined) return counted(tokens, at, at + 1, 'day', day, null);
  if (norm === 'last' || norm === 'next' || norm === 'this' || norm === 'past') return named(tokens, at, norm);
  if (norm === 'in' || norm === 'within') return ahead(tokens, at);
  return ago(tokens, at);
}

function named(tokens: readonly Token[], at: number, which: string): DateFound | null {
  const norm = tokens[at + 1]?.norm ?? '';
  if (PARTS_OF_DAY.has(norm)) return which === 'this' ? counted(tokens, at, at + 2, 'day', 0, null) : null;
  if (norm === 'night' && which === 'last') return counted(tokens, at, at + 2, 'day', -1, null);
  const unit = UNITS.get(norm);
  if (unit === undefined || unit === 'hour' || norm.endsWith('s')) return null;
  if (which === 'past') return null;
  return counted(tokens, at, at + 2, unit, which === 'last' ? -1 : which === 'next' ? 1 : 0, null);
}

/** `in 3 months`, `in 4 to 6 weeks`. */
function ahead(tokens: readonly Token[], at: number): DateFound | null {
  const count = countAt(tokens, at + 1);
  const unit = UNITS.get(tokens[count?.next ?? -1]?.norm ?? '');
  if (count === null || unit === undefined || tokens[count.next + 1]?.norm === 'ago') return null;
  return counted(tokens, at, count.next + 1, unit, count.value, count.upTo);
}

/** `3 days ago`, `two to three weeks prior`, `a year ago`. */
function ago(tokens: readonly Token[], at: number): DateFound | null {
  const count = countAt(tokens, at);
  const unit = UNITS.get(tokens[count?.next ?? -1]?.norm ?? '');
  if (count === null || unit === undefined) return null;
  const behind = tokens[count.next + 1]?.norm;
  if (behind !== 'ago' && behind !== 'prior' && behind !== 'earlier') return null;
  return counted(tokens, at, count.next + 2, unit, -count.value, count.upTo === null ? null : -count.upTo);
}

function countAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly upTo: number | null; readonly next: number } | null {
  const value = quantityAt(tokens[at]);
  if (value === null) return null;
  const joiner = tokens[at + 1]?.norm;
  const upTo = joiner === 'to' || joiner === '-' || joiner === 'or' ? quantityAt(tokens[at + 2]) : null;
  return upTo === null ? { value, upTo: null, next: at + 1 } : { value, upTo, next: at + 3 };
}

function quantityAt(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (token.kind === 'number') return Number(token.norm.replaceAll(',', ''));
  return token.norm === 'a' || token.norm === 'an' ? 1 : smallNumber(token.norm);
}

function counted(
  tokens: readonly Token[],
  first: number,
  next: number,
  unit: Unit,
  offset: number,
  upTo: number | null,
): DateFound | null {
  const start = tokens[first]?.start;
  const end = tokens[next - 1]?.end;
  if (start === undefined || end === undefined || !Number.isFinite(offset)) return null;
  return { date: { form: 'relative', start, end, unit, offset: offset === 0 ? 0 : offset, upTo }, next };
}
