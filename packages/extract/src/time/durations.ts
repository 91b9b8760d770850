import type { TimeForm } from '@levelproof/contract';
import { type Span, matchesIn, printOf } from '@levelproof/note';
import { numberOf } from './number-words.js';

/** A length of time written in a text. */
export interface Duration extends Span {
  /** Whole minutes; the lower end of a range. */
  readonly minutes: number;
  readonly upTo?: number;
  readonly form: TimeForm;
  /** A bare number that is a term of the length before it. */
  readonly term?: true;
}

/** A longer stretch than a day is no clinician's time on a date. */
const MOST_MINUTES = 24 * 60;

const MINUTES =
  /(?:(?<!\d)(?<lo>\d{1,3})\s{0,2}(?:-|–|—|to)\s{0,2}|\bbetween\s(?<from>\d{1,3})\sand\s)?(?<n>\d{1,12}(?:\.\d{1,2})?|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)(?<plus>\+)?(?:\s?\((?:[a-z][a-z -]{2,24}|\d{1,3})\))?(?:\s(?:face[- ]to[- ]face|f2f|direct|session|(?:psycho)?therapy))?\s{0,2}-?\s{0,2}(?:minutes?|mins?|min\b|minute|(?<=\d\d)['′](?=[\s.,;)]))(?![\p{L}\d])/giu;

const HOURS =
  /(?:(?<lo>\d{1,2}(?:\.\d{1,2})?)\s{0,2}(?:-|–|—|to)\s{0,2})?(?<n>\d{1,12}(?:\.\d{1,2})?|(?:half|(?:three )?quarters?) (?:of )?an?|one|two|three|four|five|six|an)(?<half> and a half)?(?<plus>\+)?\s{0,2}-?\s{0,2}(?:hours?|hrs?|hr\b|h\b)(?<more> and a half)?(?:[\s,]{0,3}(?:and\s{1,2}|&\s{0,2})?(?<m>\d{1,2})\s{0,2}-?\s{0,2}(?:minutes?|mins?|m\b))?(?![\p{L}\d])/giu;

/** `16 of the 38 minutes`, `45 minutes, 30 of which`: the part that has no unit of its own. */
const PART_OF =
  /(?<![\d.,/:\p{L}-])(?<n>\d{1,3}|(?:ten|fifteen|twenty|thirty|forty|fifty)(?:-five)?)(?= (?:out )?of (?:which\b|them\b|those\b|(?:the |those |these |this |my |a )?(?:total )?(?:of )?(?:\d{1,3}|twenty|thirty|forty|fifty|sixty)[ -]?(?:total )?(?:minutes?|mins?|min)\b))/giu;

/** `44 minutes, of which 14 were the nurse's`: the part after the total. */
const PART_AFTER =
  /\b(?:minutes?|mins?|min)\b(?: (?:session|visit|appointment|encounter|(?:therapy )?hour|slot))?[\s,;:.(–-]{0,4}of (?:which|this|that|these|those),? (?:\w{2,12} ){0,2}?(?<n>\d{1,3})(?= (?!minutes?\b|mins?\b|min\b|hours?\b|hrs?\b|years?\b|days?\b|weeks?\b|months?\b|%|percent|mg\b|of the\b)\p{L})/giu;

/** `60 min (psychotherapy 48, charting 12)`: bare numbers in brackets right behind a length that are its terms. */
const TERMS = /\b(?:minutes?|mins?|min)\s{0,2}(?:total|in total|in all)?\s{0,2}[(:=]\s{0,2}(?<terms>[^()\n]{3,120})/giu;
/** `Of the 55 minutes, 15 were for medication and 40 for psychotherapy`. */
const SHARES =
  /\bof (?:the|these|those|this|that|my) (?:total )?\d{1,3}[- ](?:minutes?|mins?|min)\b[^.\n,]{0,20},\s(?<terms>[^.\n]{3,100})/giu;
const TERM = /(?<![\d.,/:])\d{1,3}(?![\d/:%]|\.\d|\s{0,2}(?:minutes?|mins?|min|mg|hours?|h)\b)/giu;

/** `Duration (min): 45`, `Minutes 47`, `Session time: 45`, `Tx time 45m`: a field of a form, its unit in the label or none. */
const LABELLED =
  /(?<!\p{L}|\d ?)(?:minutes|mins|(?:total\s)?minutes\s(?:in|of)\s(?:psycho)?therapy|(?:face[- ]to[- ]face|f2f|ftf)(?:\stime|(?=\s?[:=]))|time\sin\s(?:session|(?:psycho)?therapy)|(?:(?:total|session|therapy|psychotherapy|tx|visit|encounter|treatment|contact|service|face[- ]to[- ]face)\s)?(?:(?:duration|length)(?:\sof\s(?:session|visit|service|contact|encounter))?|(?:session|therapy|psychotherapy|tx|visit|encounter|treatment|contact)\s(?:time|minutes|mins)))(?:\s?\((?:in\s)?min(?:ute)?s?\.?\))?\s{0,2}[:=|-]?\s{0,3}(?<n>\d{1,3}m?)(?=\s{0,3}(?:$|[\n,;|()[\]]|\.(?!\d)|-\s|\s{2}))/gimu;
/** `Time spent: 32`, `Total time = 40`: a field that needs its colon. */
const TIME_FIELD =
  /(?<![\p{L}\d])(?:total\s(?:visit\s|encounter\s|provider\s)?(?:time|minutes)|time\sspent)(?:\s(?:today|in minutes))?\s{0,2}[:=]\s{0,2}(?<n>\d{1,3}m?)(?=\s{0,3}(?:$|[\n,;|()[\]]|\.(?!\d)|-\s|\s{2}))/gimu;
/** `Duration: 0:50`, `Total time 00:47:00`: hours and minutes as a clock writes them, and no time of the day. */
const AS_CLOCK =
  /\b(?:duration|length|total\s(?:visit\s|session\s)?time|time\sspent)(?:\sof\s(?:session|visit|service))?\s{0,2}[:=]?\s{0,2}(?<h>0?[0-3]):(?<m>[0-5]\d)(?::\d\d)?(?!\s{0,2}(?:[-–:\d]|to\b|[ap]\.?m))/giu;
/** `Prep 5, visit 18, charting 7`: work with its minutes and no unit, where more than one stands in the sentence. */
const WORK_FIELD =
  /(?<![\p{L}\d])(?:pre-?visit|prep(?:aration)?|visit|encounter|chart(?:ing| review)?|documentation|documenting|note|f2f|face[- ]to[- ]face|counsel(?:l)?ing|coordination|care coordination|records?(?: review)?|orders|(?:psycho)?therapy|e\/m|med(?:ication)?\s(?:management|mgmt|check))\s{0,2}[:=]?\s(?<n>\d{1,3})(?=\s{0,2}(?:[,;+&.)]|and\b|$))(?!\.\d)/giu;
/** A number without a unit that is less or more than this is no length of a session. */
const BARE_LEAST = 5;
const BARE_MOST = 240;
/** The next field of a list of work ends within so many characters. */
const NEXT_FIELD = 36;
/** A sum stands behind: then it counts, with its unit. */
const SUM = /^[^.\n]{0,60}(?:=|\btotal)/i;

/** Every length of time in minutes or hours, in the order of the text. Linear; nothing of zero, none above a day. */
export function findDurations(text: string): readonly Duration[] {
  const found: Duration[] = [];
  const piece = { text, print: printOf(text) };
  for (const match of matchesIn(HOURS, piece)) {
    const { lo, n = '', plus, m } = match.groups ?? {};
    const half = match.groups?.half ?? match.groups?.more;
    const whole = numberOf(n);
    if (whole === null || /[\d:.,/]$/.test(text.slice(Math.max(0, match.index - 1), match.index))) continue;
    const minutes = (whole + (half === undefined ? 0 : 0.5)) * 60 + Number(m ?? 0);
    const low = lo === undefined ? null : Number(lo) * 60;
    add(found, text, match.index, match[0].length, minutes, low, plus !== undefined);
  }
  for (const match of matchesIn(MINUTES, piece)) {
    const { n = '', plus, from } = match.groups ?? {};
    const lo = match.groups?.lo ?? from;
    const minutes = numberOf(n);
    if (minutes === null || /[\d.,:/]$/.test(text.slice(Math.max(0, match.index - 1), match.index))) continue;
    if (found.some((hours) => hours.start <= match.index && match.index < hours.end)) continue;
    add(found, text, match.index, match[0].length, minutes, lo === undefined ? null : Number(lo), plus !== undefined);
  }
  for (const match of matchesIn(PART_OF, piece)) {
    const minutes = numberOf(match.groups?.n ?? '') ?? 0;
    // "17 sutures, 16 of which were simple": no minutes.
    if (minutes >= 1 && /\bmin/i.test(text.slice(Math.max(0, match.index - 60), match.index + 60)))
      found.push({ start: match.index, end: match.index + (match.groups?.n ?? '').length, minutes, form: 'exact' });
  }
  for (const match of matchesIn(PART_AFTER, piece)) {
    const written = match.groups?.n ?? '';
    const end = match.index + match[0].length;
    const minutes = Number(written);
    if (minutes >= 1) found.push({ start: end - written.length, end, minutes, form: 'exact' });
  }
  for (const match of [...matchesIn(TERMS, piece), ...matchesIn(SHARES, piece)]) addTerms(found, match);
  for (const match of [...matchesIn(LABELLED, piece), ...matchesIn(TIME_FIELD, piece)]) {
    const written = match.groups?.n ?? '';
    const minutes = Number.parseInt(written, 10);
    const end = match.index + match[0].length;
    const start = end - written.length;
    if (minutes < BARE_LEAST || minutes > BARE_MOST) continue;
    if (!found.some((other) => other.start < end && start < other.end))
      found.push({ start, end, minutes, form: 'exact' });
  }
  for (const match of matchesIn(AS_CLOCK, piece)) {
    const minutes = Number(match.groups?.h ?? 0) * 60 + Number(match.groups?.m ?? 0);
    const end = match.index + match[0].length;
    const start = end - (/[\d:]{1,8}$/.exec(match[0])?.[0].length ?? 0);
    if (minutes >= BARE_LEAST) found.push({ start, end, minutes, form: 'exact' });
  }
  for (const one of workFields(text)) {
    if (!found.some((other) => other.start < one.end && one.start < other.end)) found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Bare numbers are minutes only where they add up to the length before them. */
function addTerms(into: Duration[], { index, 0: words, groups }: RegExpMatchArray): void {
  const terms = groups?.terms ?? '';
  const from = (index ?? 0) + words.length - terms.length;
  const total = into.find(({ start, end }) => start < from && end > (index ?? 0));
  const parts = [...terms.matchAll(TERM)].map((match) => ({ at: from + match.index, written: match[0] }));
  const sum = parts.reduce((minutes, { written }) => minutes + Number(written), 0);
  if (total === undefined || parts.length < 2 || sum !== total.minutes) return;
  for (const { at, written } of parts) {
    const taken = into.some(({ start, end }) => start < at + written.length && at < end);
    if (!taken) into.push({ start: at, end: at + written.length, minutes: Number(written), form: 'exact', term: true });
  }
}

/** Fields of work that stand one after the other. */
function workFields(text: string): readonly Duration[] {
  const fields = [...text.matchAll(WORK_FIELD)].map(({ index, 0: words, groups }): Duration => {
    const written = groups?.n ?? '';
    const end = index + words.length;
    return { start: end - written.length, end, minutes: Number(written), form: 'exact' };
  });
  const isNear = (one: Duration, other: Duration | undefined): boolean =>
    other !== undefined && Math.abs(other.end - one.end) <= NEXT_FIELD;
  return fields.filter(
    (one, at) =>
      one.minutes >= 1 &&
      !SUM.test(text.slice(one.end, one.end + 70)) &&
      one.minutes <= BARE_MOST &&
      (isNear(one, fields[at - 1]) || isNear(one, fields[at + 1])),
  );
}

function add(
  into: Duration[],
  text: string,
  at: number,
  length: number,
  minutes: number,
  low: number | null,
  plus: boolean,
): void {
  const whole = Math.floor(minutes);
  if (!Number.isFinite(minutes) || whole < 1 || whole > MOST_MINUTES) return;
  const { form, start } = boundBefore(text, at);
  const end = boundAfter(text, at + length);
  if (low !== null && low >= 1 && low < whole) {
    into.push({ start, end: end.at, minutes: Math.floor(low), upTo: whole, form: 'range' });
    return;
  }
  const open = plus || end.atLeast;
  const weak = form === 'exact' && open ? 'at-least' : form === 'exact' && end.approximate ? 'approximate' : form;
  into.push({ start, end: end.at, minutes: whole, form: weak });
}

/** The words before a number that make it a bound or an estimate, which belong to the statement. */
function boundBefore(text: string, at: number): { readonly form: TimeForm; readonly start: number } {
  const before = text.slice(Math.max(0, at - 32), at);
  for (const [form, words] of BOUNDS) {
    const match = words.exec(before);
    if (match !== null) return { form, start: at - (before.length - match.index) };
  }
  return { form: 'exact', start: at };
}

const BOUNDS: readonly (readonly [TimeForm, RegExp])[] = [
  [
    'at-least',
    /(?:>=|≥|=>|\bat least|\bno less than|\bnot less than|\ba minimum of|\bminimum(?: of)?)\s{0,3}(?:a |an |total of )?$/i,
  ],
  [
    'at-most',
    /(?:<=|≤|<|\bless than|\bunder|\bup to|\bno more than|\bnot more than|\bfewer than|\bat most)\s{0,3}(?:a |an )?$/i,
  ],
  [
    'more-than',
    /(?:>|\bmore than|\bgreater than|\bover|\bin excess (?:of|is)|\bexceeding|\bexceeded|\bexceeds|\blonger than|\bwell over)\s{0,3}(?:a |an )?$/i,
  ],
  [
    'approximate',
    /(?:~|≈|\babout|\bapproximately|\bapprox\.?|\bapproximate|\baround|\broughly|\bnearly|\balmost|\bclose to|\bsome|\bestimated(?: at)?|\bcirca)\s{0,3}(?:a |an |total of )?$/i,
  ],
];

function boundAfter(text: string, end: number): { at: number; atLeast: boolean; approximate: boolean } {
  const after = text.slice(end, end + 24);
  const more = /^\s{0,2}(?:\+(?!\s?[\p{L}\d])|or more|or longer|or greater|plus(?=\s{0,2}[.,;)\n]|$))/iu.exec(after);
  if (more !== null) return { at: end + more[0].length, atLeast: true, approximate: false };
  const so = /^\s{0,2}(?:or so|give or take|approximately|approx\.?)(?![\p{L}])/iu.exec(after);
  if (so !== null) return { at: end + so[0].length, atLeast: false, approximate: true };
  return { at: end, atLeast: false, approximate: false };
}
