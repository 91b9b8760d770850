import type { Span } from '@levelproof/note';

/** A stretch between two times of the clock. */
export interface ClockRange extends Span {
  readonly minutes: number;
  /** Minutes of the day at which it begins, as far as the note says. */
  readonly from: number;
  readonly to: number;
}

interface ClockTime extends Span {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | 'pm' | null;
}

const HALF_DAY = 12 * 60;
/** A longer stretch is no session and no visit. */
const LONGEST = 8 * 60;

const TIMES =
  /(?<![\d/.:])(?<h>\d{1,2})(?::(?<m>[0-5]\d)(?::[0-5]\d)?)?\s{0,2}(?<half>[ap]\.?\s?m\b\.?|[ap](?=[\s,.;)–-]|$))?(?![\d/:%]|-\d{1,2}-\d)/giu;
const MILITARY =
  /(?<![\d/.:])(?<h>[01]\d|2[0-3])(?<m>[0-5]\d)(?:\s{0,2}(?:hrs?|hours|h)\b)?(?![\d/:%]|\.\d|-\d{1,2}-\d)/giu;

/** Between two times: only a dash or a word for "until". */
const UNTIL = /^\s{0,3}(?:-|–|—|to|until|till|til|through|thru|->|→)\s{0,3}$/i;
const AND = /^\s{0,3}and\s{0,3}$/i;
const STARTS =
  /\b(?:start(?:ed|s)?|start time|began|begin|begins|beginning|commenced|opened|connected|from|in|between|time in)\b[^\n]{0,30}\s{0,3}$/i;
const STOPS =
  /\b(?:stop(?:ped|s)?|stop time|end(?:ed|s|ing)?|end time|finish(?:ed)?|concluded|closed|out|until|to|time out|adjourned|left)\b[^\n]{0,18}\s{0,3}$/i;
const LONGEST_LINK = 70;

/** `Time start/stop: 4:30/5:18 pm`. */
const SLASHED =
  /\b((?:start|begin|in)\s?\/\s?(?:stop|end|out)\b[^\n\d]{0,12})(\d{1,2}:\d\d(?:\s?[ap]m)?\s?)\/(?=\s?\d{1,2}:\d\d)/gi;

/** Stretches between two times of the clock: `9:30-10:00 am`, `Start 10:02 AM Stop 10:47 AM`, `1405 to 1450`. */
export function findClockRanges(written: string): readonly ClockRange[] {
  const text = written.replace(SLASHED, (_, label: string, first: string) => `${label}${first}-`);
  const times = timesOf(text);
  const found: ClockRange[] = [];
  for (let at = 0; at + 1 < times.length; at += 1) {
    const first = times[at];
    const second = times[at + 1];
    if (first === undefined || second === undefined || !linked(text, first, second)) continue;
    const range = rangeOf(first, second);
    if (range === null) continue;
    found.push(range);
    at += 1;
  }
  return found;
}

function timesOf(text: string): readonly ClockTime[] {
  const found: ClockTime[] = [];
  for (const match of text.matchAll(TIMES)) {
    const { h = '', m, half } = match.groups ?? {};
    const hour = Number(h);
    if (hour > 23) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      hour,
      minute: Number(m ?? 0),
      half: half === undefined ? null : /^a/i.test(half) ? 'am' : 'pm',
    });
  }
  for (const { index, 0: words } of text.matchAll(/\b(?:noon|midnight)\b/gi)) {
    const half = /^n/i.test(words) ? 'pm' : 'am';
    found.push({ start: index, end: index + words.length, hour: 12, minute: 0, half });
  }
  for (const match of text.matchAll(MILITARY)) {
    const { h = '', m = '' } = match.groups ?? {};
    const start = match.index;
    found.push({ start, end: start + match[0].length, hour: Number(h), minute: Number(m), half: null });
  }
  return found.sort((a, b) => a.start - b.start);
}

function linked(text: string, first: ClockTime, second: ClockTime): boolean {
  const between = text.slice(first.end, second.start);
  if (between.length > LONGEST_LINK) return false;
  const before = text.slice(Math.max(0, first.start - 44), first.start);
  if (UNTIL.test(between)) return isClock(text, first, second) || isClock(text, second, first);
  if (!isWritten(text, first) || !isWritten(text, second)) return false;
  if (AND.test(between)) return /\bbetween\s{0,3}$/i.test(before);
  return STOPS.test(between) && STARTS.test(before);
}

/** A bare number is a time only beside one that is written as a time. */
function isClock(text: string, time: ClockTime, other: ClockTime): boolean {
  if (!isWritten(text, time)) return false;
  return isWritten(text, other) || time.half !== null;
}

function isWritten(text: string, { start, end, half }: ClockTime): boolean {
  const words = text.slice(start, end);
  return half !== null || words.includes(':') || /^\d{4}/.test(words);
}

function rangeOf(first: ClockTime, second: ClockTime): ClockRange | null {
  const to = minuteOfDay(second, second.half);
  const from = minuteOfDay(first, first.half ?? (first.hour <= 12 ? second.half : null));
  let minutes = to - from;
  if (minutes <= 0 && first.half === null) minutes += HALF_DAY;
  if (minutes <= 0 && second.half === null) minutes += HALF_DAY;
  // Over midnight.
  if (minutes <= 0 && first.half === 'pm' && second.half === 'am') minutes += 2 * HALF_DAY;
  if (minutes < 1 || minutes > LONGEST) return null;
  return { start: first.start, end: second.end, minutes, from, to };
}

function minuteOfDay({ hour, minute }: ClockTime, half: 'am' | 'pm' | null): number {
  if (half === null) return hour * 60 + minute;
  return ((hour % 12) + (half === 'pm' ? 12 : 0)) * 60 + minute;
}
