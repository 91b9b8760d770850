import type { Span } from '../text/span.js';
import { type HeadingEntry, type HeadingLexicon, headingLexicon } from './heading-lexicon.js';
import { headingKey } from './heading-key.js';
import { openingMarks } from './opening-marks.js';
import type { Section, SectionCategory } from './section.js';

/** A longer stretch before a colon is a sentence, not a heading. */
const LONGEST_HEADING = 60;

/** A heading as found in a line. */
export interface Heading {
  /** Where its section begins: at the marks of layout before its words. */
  readonly start: number;
  readonly words: Span;
  /** Where its section's text begins: behind the colon, or at the end of its line. */
  readonly bodyStart: number;
  readonly category: SectionCategory;
  readonly form: Section['form'];
  /** It stands below the section that is open, as `Heart` below `Exam`. */
  readonly sub: boolean;
}

/** Words that may be a heading, and how they are written. */
interface Candidate {
  readonly words: Span;
  readonly key: string;
  readonly capitals: boolean;
  readonly colon: boolean;
  readonly bodyStart: number;
  /** Behind a number of a list. */
  readonly numbered: boolean;
}

/**
 * The heading with which a line begins, or `null`. `holder` is the section that is open. Within a line, behind another
 * heading (`EXAM:  VITAL SIGNS:  Stable.`), only words with a colon are one.
 */
export function headingAt(text: string, line: Span, holder: SectionCategory, withinLine = false): Heading | null {
  const lexicon = headingLexicon();
  const marks = openingMarks(text, line);
  for (const candidate of candidatesOf(text, { start: marks.end, end: line.end }, marks, withinLine)) {
    const found = asHeading(text, line.start, candidate, holder, lexicon);
    if (found !== null) return found;
  }
  return withinLine ? null : beforeDash(text, { start: marks.end, end: line.end }, line.start, lexicon);
}

/** Headings that are firm wherever they stand, looked for behind a full stop within a line: `Rest. PLAN: Ibuprofen.` */
export function firmHeadingBefore(text: string, colon: number, from: number): Heading | null {
  const earliest = Math.max(from, colon - LONGEST_HEADING);
  let start = colon;
  while (start > earliest && isHeadingCharacter(text.charCodeAt(start - 1))) start -= 1;
  while (start < colon && text.charCodeAt(start) <= 32) start += 1;
  if (colon - start < 2 || !endedBefore(text, start, from)) return null;
  const words = trimmedWords(text, start, colon);
  const entry = headingLexicon().headings.get(headingKey(text.slice(words.start, words.end)));
  if (entry === undefined || !entry.firm || words.end - words.start < 4) return null;
  if (entry.wordy && valueFollows(text, colon + 1)) return null;
  return {
    start,
    words,
    bodyStart: afterColon(text, colon + 1),
    category: entry.category,
    form: 'capitals-colon',
    sub: false,
  };
}

/** `Imp:`, `A/P:`, `Plan:` with a capital behind a full stop within a line. */
export function judgementBefore(text: string, colon: number, from: number, lineStart: number): Heading | null {
  const earliest = Math.max(from, colon - LONGEST_JUDGEMENT);
  let start = colon;
  while (start > earliest && isNameCharacter(text.charCodeAt(start - 1))) start -= 1;
  while (start < colon && text.charCodeAt(start) <= 32) start += 1;
  if (!startsWithCapital(text, { start, end: colon }) || !endedBefore(text, start, lineStart)) return null;
  const words = trimmedWords(text, start, colon);
  const entry = headingLexicon().headings.get(headingKey(text.slice(words.start, words.end)));
  if (entry === undefined || !isDecided(entry.category)) return null;
  const bodyStart = afterColon(text, colon + 1);
  return { start, words, bodyStart, category: entry.category, form: 'title-colon', sub: false };
}

/** A longer stretch before a colon within a line names no judgement. */
const LONGEST_JUDGEMENT = 26;

function isNameCharacter(code: number): boolean {
  return isHeadingCharacter(code) || (code >= 97 && code <= 122);
}

function isHeadingCharacter(code: number): boolean {
  return (code >= 65 && code <= 90) || code === 32 || code === 47 || code === 38 || code === 45;
}

function endedBefore(text: string, start: number, from: number): boolean {
  let at = start - 1;
  while (at >= from && text.charCodeAt(at) <= 32) at -= 1;
  if (at < from || at === start - 1) return false;
  const code = text.charCodeAt(at);
  return code === 46 || code === 33 || code === 63 || code === 59;
}

function* candidatesOf(
  text: string,
  line: Span,
  marks: ReturnType<typeof openingMarks>,
  withinLine: boolean,
): Generator<Candidate> {
  const { numbered } = marks;
  const limit = Math.min(line.end, line.start + LONGEST_HEADING + 1);
  if (marks.tag) {
    const close = text.indexOf('<', line.start);
    if (close > line.start && close < limit) {
      const end = openingMarks(text, { start: close, end: line.end }).end;
      const colon = text.charCodeAt(end) === COLON;
      const inside = text.charCodeAt(close - 1) === COLON;
      if (colon || inside || end >= line.end || marks.head)
        yield candidate(text, line.start, close, true, colon ? end + 1 : end, numbered);
    }
  }
  const colon = colonWithin(text, line.start, limit);
  if (colon >= 0) yield candidate(text, line.start, colon, true, afterColon(text, colon + 1), numbered);
  if (!withinLine && line.end - line.start <= LONGEST_HEADING)
    yield candidate(text, line.start, line.end, false, line.end, numbered);
}

const COLON = 58;

function colonWithin(text: string, from: number, limit: number): number {
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON || code === 0xff1a) return at;
  }
  return -1;
}

/** Behind the colon of a heading, its closing bold marks and the comma of a joined layout (`PLAN:,  Rest.`). */
function afterColon(text: string, from: number): number {
  let at = from;
  while (at < from + 3 && text.charCodeAt(at) === 42) at += 1;
  let comma = at;
  while (comma < at + 4 && text.charCodeAt(comma) === 32) comma += 1;
  return text.charCodeAt(comma) === 44 ? comma + 1 : at;
}

function candidate(
  text: string,
  start: number,
  end: number,
  colon: boolean,
  bodyStart: number,
  numbered: boolean,
): Candidate {
  const words = trimmedWords(text, start, end);
  const said = text.slice(words.start, words.end);
  return { words, key: headingKey(said), capitals: isCapitals(said), colon, bodyStart, numbered };
}

/** Without white space, commas and bold marks at the edges: `IMPRESSION ,:` is dictation of `IMPRESSION:`. */
function trimmedWords(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isEdge(text.charCodeAt(start))) start += 1;
  while (end > start && isEndEdge(text.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

/** At the end of a heading, its own dash or colon too: `S -`, `<b>Plan:</b>`. */
function isEndEdge(code: number): boolean {
  return isEdge(code) || code === 45 || code === COLON;
}

function isEdge(code: number): boolean {
  return code <= 32 || code === 44 || code === 42 || code === 95 || code === 0xa0;
}

function asHeading(
  text: string,
  start: number,
  candidate: Candidate,
  holder: SectionCategory,
  lexicon: HeadingLexicon,
): Heading | null {
  const { words, key, capitals, colon, bodyStart, numbered } = candidate;
  if (key === '') return null;
  const entry = lexicon.headings.get(key);
  const found = { start, words, bodyStart };
  const below = lexicon.below.get(holder)?.has(key) === true && !(capitals && entry !== undefined && !entry.weak);
  if (below && !numbered && (colon || !endsStatement(text, words))) {
    return { ...found, category: holder, form: colon ? 'title-colon' : 'title-line', sub: true };
  }
  if (entry !== undefined) {
    return accepts(text, entry, candidate, holder)
      ? { ...found, category: entry.category, form: formOf(capitals, colon), sub: false }
      : null;
  }
  if (!capitals || !colon || numbered || key.length <= 3 || isDecided(holder)) return null;
  if (lexicon.labels.has(key) || valueFollows(text, bodyStart)) return null;
  return { ...found, category: lexicon.byWords(key) ?? 'none', form: 'capitals-colon', sub: false };
}

function accepts(text: string, entry: HeadingEntry, candidate: Candidate, holder: SectionCategory): boolean {
  const { capitals, colon, bodyStart, numbered, words } = candidate;
  if (entry.capsOnly && !capitals) return false;
  if (entry.wordy && valueFollows(text, bodyStart)) return false;
  if (numbered && !acceptsNumbered(entry, capitals, holder)) return false;
  if (entry.weak && !capitals && (isDecided(holder) || !colon)) return false;
  if (!colon && !capitals) return startsWithCapital(text, words) && !endsStatement(text, words);
  return true;
}

/** `3. Assessment` heads a section; `2. Allergies: continue the drops` in a plan is a problem of that plan. */
function acceptsNumbered(entry: HeadingEntry, capitals: boolean, holder: SectionCategory): boolean {
  if (!entry.firm) return false;
  return !isDecided(holder) || capitals || entry.category === 'plan' || entry.category === 'assessment-plan';
}

/** In an assessment or a plan, what looks like an unknown heading is a label of that plan. */
function isDecided(holder: SectionCategory): boolean {
  return holder === 'assessment-plan' || holder === 'plan' || holder === 'assessment';
}

function formOf(capitals: boolean, colon: boolean): Section['form'] {
  if (colon) return capitals ? 'capitals-colon' : 'title-colon';
  return capitals ? 'capitals-line' : 'title-line';
}

function endsStatement(text: string, words: Span): boolean {
  const code = text.charCodeAt(words.end - 1);
  return code === 46 || code === 59;
}

function startsWithCapital(text: string, words: Span): boolean {
  const code = text.charCodeAt(words.start);
  return code >= 65 && code <= 90;
}

function isCapitals(words: string): boolean {
  return words !== words.toLowerCase() && words === words.toUpperCase();
}

/** Whether a number comes first behind a heading: then it is a label with its value. A number of a list is none. */
function valueFollows(text: string, from: number): boolean {
  let at = from;
  const limit = from + 16;
  while (at < limit && !isWordCharacter(text.charCodeAt(at))) at += 1;
  const first = at;
  while (at < first + 3 && isDigit(text.charCodeAt(at))) at += 1;
  if (at === first) return false;
  const mark = text.charCodeAt(at);
  return !((mark === 46 || mark === 41) && !isDigit(text.charCodeAt(at + 1)));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isWordCharacter(code: number): boolean {
  return isDigit(code) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || Number.isNaN(code);
}

/** `Plan - restart the pack`, `Assessment. In full remission`, `A/ gout`: a known heading before a dash, a stroke or its own full stop. */
const BEFORE_DASH = /^([A-Z][A-Za-z/& ]{0,40}?)(?: ?[-–](?: |$)|\. (?=[A-Z0-9])|\/ )/;

/** `P. Rehn, LCSW`: an initial with a name and a title signs; it heads nothing. */
const SIGNED =
  /^[A-Z][A-Za-z'\u2019-]{1,20}(?: [A-Z][A-Za-z'\u2019-]{1,20})?,? (?:M\.?D|D\.?O|NP|PA|RN|Ph\.?D|Psy\.?D|EdD|L[CIM]{1,2}SW|LPCC?|LMHC|LCPC|LMFT|CNS|APRN|ARNP|CRNP|DNP|PMHNP|FNP|MBBS)\b[A-Za-z.,/ -]{0,20}$/;

function beforeDash(text: string, line: Span, start: number, lexicon: HeadingLexicon): Heading | null {
  if (!startsWithCapital(text, line)) return null;
  const match = BEFORE_DASH.exec(text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEADING)));
  const said = match?.[1] ?? '';
  const entry = lexicon.headings.get(headingKey(said));
  if (match === null || entry === undefined || entry.weak || entry.capsOnly || entry.wordy) return null;
  if (said.length === 1 && SIGNED.test(text.slice(line.start + match[0].length, line.end))) return null;
  return {
    start,
    words: trimmedWords(text, line.start, line.start + said.length),
    bodyStart: line.start + match[0].length,
    category: entry.category,
    form: 'title-line',
    sub: false,
  };
}
