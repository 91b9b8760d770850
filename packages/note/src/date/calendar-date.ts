import type { Token } from '../text/token.js';
import type { CalendarDate } from './date-mention.js';
import type { DateFound } from './find-dates.js';

const MONTHS = new Map(
  'january jan february feb march mar april apr may may june jun july jul august aug september sep october oct november nov december dec'
    .split(' ')
    .map((name, at) => [name, Math.floor(at / 2) + 1]),
).set('sept', 9);
const DAYS_IN = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Before a bare `3/14` or a bare year, these say that it is a date. */
const BEFORE_DATE = new Set('on since from dated until by in through before after of between during'.split(' '));

/** The date by the calendar that begins at a token, or `null`. */
export function calendarDateAt(tokens: readonly Token[], at: number): DateFound | null {
  return (
    numeric(tokens, at) ?? monthFirst(tokens, at) ?? dayFirst(tokens, at) ?? monthAndDay(tokens, at) ?? year(tokens, at)
  );
}

/** `2026-03-02`, `3/2/2026`, `03.02.26`: three numbers with one mark between them and no spaces. */
function numeric(tokens: readonly Token[], at: number): DateFound | null {
  const marks = [tokens[at + 1]?.norm, tokens[at + 3]?.norm];
  const [mark] = marks;
  if ((mark !== '/' && mark !== '-') || marks[1] !== mark || !areJoined(tokens, at, at + 4)) return null;
  const [a, b, c] = [numberAt(tokens, at), numberAt(tokens, at + 2), numberAt(tokens, at + 4)];
  if (a === null || b === null || c === null) return null;
  if (lengthOf(tokens[at]) === 4) return dated(tokens, at, at + 5, { year: a, month: b, day: c });
  const inYear = yearOf(c, lengthOf(tokens[at + 4]));
  if (inYear === null) return null;
  return a > 12
    ? dated(tokens, at, at + 5, { year: inYear, month: b, day: a })
    : dated(tokens, at, at + 5, { year: inYear, month: a, day: b });
}

/** `March 2, 2026`, `Mar 2nd`, `March 2026`, `March of 2026`. */
function monthFirst(tokens: readonly Token[], at: number): DateFound | null {
  const month = monthAt(tokens, at);
  if (month === null) return null;
  let next = at + 1;
  if (tokens[next]?.norm === '.' || tokens[next]?.norm === 'of') next += 1;
  const fourDigits = fullYear(tokens, next);
  if (fourDigits !== null) return dated(tokens, at, next + 1, { year: fourDigits, month, day: null });
  const day = numberAt(tokens, next);
  if (day === null || day < 1 || day > 31 || !Number.isInteger(day)) return null;
  next += 1;
  if (isOrdinal(tokens[next])) next += 1;
  const behind = tokens[next]?.norm === ',' ? next + 1 : next;
  const inYear = fullYear(tokens, behind);
  return inYear === null
    ? dated(tokens, at, next, { year: null, month, day })
    : dated(tokens, at, behind + 1, { year: inYear, month, day });
}

/** `2 March 2026`, `2nd of March`. */
function dayFirst(tokens: readonly Token[], at: number): DateFound | null {
  const day = numberAt(tokens, at);
  if (day === null) return null;
  let next = at + 1;
  if (isOrdinal(tokens[next])) next += 1;
  if (tokens[next]?.norm === 'of') next += 1;
  const month = monthAt(tokens, next);
  if (month === null) return null;
  next += 1;
  if (tokens[next]?.norm === ',') next += 1;
  const inYear = fullYear(tokens, next);
  return inYear === null
    ? dated(tokens, at, next - (tokens[next - 1]?.norm === ',' ? 1 : 0), { year: null, month, day })
    : dated(tokens, at, next + 1, { year: inYear, month, day });
}

/** `on 3/14`, `since 3/2019`: two numbers are a date only behind a word that asks for one. */
function monthAndDay(tokens: readonly Token[], at: number): DateFound | null {
  if (tokens[at + 1]?.norm !== '/' || !areJoined(tokens, at, at + 2) || tokens[at + 3]?.norm === '/') return null;
  const month = numberAt(tokens, at);
  const second = numberAt(tokens, at + 2);
  if (month === null || second === null) return null;
  const inYear = fullYear(tokens, at + 2);
  if (inYear !== null) return dated(tokens, at, at + 3, { year: inYear, month, day: null });
  const asked = BEFORE_DATE.has(tokens[at - 1]?.norm ?? '');
  return asked ? dated(tokens, at, at + 3, { year: null, month, day: second }) : null;
}

function year(tokens: readonly Token[], at: number): DateFound | null {
  const inYear = fullYear(tokens, at);
  if (inYear === null || !BEFORE_DATE.has(tokens[at - 1]?.norm ?? '')) return null;
  return dated(tokens, at, at + 1, { year: inYear, month: null, day: null });
}

function dated(
  tokens: readonly Token[],
  first: number,
  next: number,
  { year, month, day }: Pick<CalendarDate, 'year' | 'month' | 'day'>,
): DateFound | null {
  const start = tokens[first]?.start;
  const end = tokens[next - 1]?.end;
  if (start === undefined || end === undefined) return null;
  if (month !== null && (month < 1 || month > 12 || !Number.isInteger(month))) return null;
  if (day !== null && (day < 1 || day > (DAYS_IN[(month ?? 1) - 1] ?? 31) || !Number.isInteger(day))) return null;
  return { date: { form: 'calendar', start, end, year, month, day, iso: isoOf(year, month, day) }, next };
}

function isoOf(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null) return null;
  const parts = [String(year).padStart(4, '0')];
  if (month !== null) parts.push(String(month).padStart(2, '0'));
  if (month !== null && day !== null) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}

function monthAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'word' ? (MONTHS.get(token.norm) ?? null) : null;
}

function numberAt(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' ? Number(token.norm) : null;
}

function fullYear(tokens: readonly Token[], at: number): number | null {
  const value = numberAt(tokens, at);
  return value !== null && lengthOf(tokens[at]) === 4 && value >= 1900 && value < 2100 ? value : null;
}

/** Two digits below 50 are of this century. */
function yearOf(value: number, digits: number): number | null {
  if (digits === 4) return value >= 1900 && value < 2100 ? value : null;
  if (digits !== 2) return null;
  return value < 50 ? 2000 + value : 1900 + value;
}

function lengthOf(token: Token | undefined): number {
  return token === undefined ? 0 : token.end - token.start;
}

function isOrdinal(token: Token | undefined): boolean {
  return token?.norm === 'st' || token?.norm === 'nd' || token?.norm === 'rd' || token?.norm === 'th';
}

function areJoined(tokens: readonly Token[], first: number, last: number): boolean {
  for (let at = first; at < last; at += 1) if (tokens[at]?.end !== tokens[at + 1]?.start) return false;
  return true;
}
