import { endsLine } from './character.js';
import type { Span } from './span.js';

/**
 * A physical line, or what was one before its line break became a comma (`PLAN:,  Rest.,FOLLOW-UP:,`).
 * Trimmed: no line break, no joining comma, no white space at its edges. Empty lines are left out.
 */
export interface Line extends Span {
  /** Columns of white space before it. */
  readonly indent: number;
  /** Whether an empty line, or the start of the note, comes before it. */
  readonly afterBlank: boolean;
}

const COMMA = 44;
const COLON = 58;
const STOP = 46;
const DASH = 45;
const LESS = 60;
/** HTML that begins a line of its own. */
const BLOCK = /^<(?:br|p|li|div|h[1-6]|tr|ul|ol|table)(?: [^<>]{0,60})? ?\/?>/i;

/** The lines of a note. Linear. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  const joined = isCommaJoined(text);
  let start = 0;
  let blank = true;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 10 : text.charCodeAt(at);
    const tag = code === LESS && at > start && opensBlock(text, at);
    const breaks = tag || endsLine(code) || (joined && code === COMMA && joinsLines(text, start, at));
    if (!breaks) continue;
    const line = trimmed(text, start, at, blank);
    if (line !== null) {
      lines.push(line);
      blank = false;
    } else if (code !== COMMA && !tag && !(code === 10 && text.charCodeAt(at - 1) === 13)) {
      blank = true;
    }
    start = tag ? at : at + 1;
  }
  return lines;
}

function trimmed(text: string, from: number, to: number, afterBlank: boolean): Line | null {
  let start = from;
  let end = to;
  let indent = 0;
  while (start < end && isBlank(text.charCodeAt(start))) {
    indent += text.charCodeAt(start) === 9 ? 4 : 1;
    start += 1;
  }
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return start < end ? { start, end, indent, afterBlank } : null;
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x3000 || code === 0xfeff;
}

/**
 * Whether line breaks were turned into commas: commas right after a full stop or colon with no space behind them,
 * more of them than line breaks.
 */
function isCommaJoined(text: string): boolean {
  let joins = 0;
  let colons = 0;
  let breaks = 0;
  for (let at = 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10) breaks += 1;
    if (code !== COMMA) continue;
    const before = text.charCodeAt(beforeSpaces(text, at));
    if (before === COLON) colons += 1;
    else if ((before === STOP || before === 33 || before === 63) && !isBlank(text.charCodeAt(at + 1))) joins += 1;
  }
  return colons + joins > 0 && (colons > 0 || joins > 1) && colons + joins > breaks;
}

function opensBlock(text: string, at: number): boolean {
  return BLOCK.test(text.slice(at, at + 72));
}

/** Offset of the last character before `at` that is no space; a few spaces are skipped at most. */
function beforeSpaces(text: string, at: number): number {
  let back = at - 1;
  while (back >= 0 && text.charCodeAt(back) === 32 && at - back < 8) back -= 1;
  return back;
}

/** A comma that was a line break: no space behind it, and the line before it had ended or a new one begins. */
function joinsLines(text: string, start: number, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (Number.isNaN(next)) return true;
  if (next === COLON || isListMark(text, start, at)) return false;
  const back = beforeSpaces(text, at);
  const before = text.charCodeAt(back);
  if (before === COLON) return breaksBehindColon(text, back, at);
  const dashed = before === DASH && text.charCodeAt(back - 1) === 32;
  const ended = dashed || before === 59 || before === 63 || before === 33 || before === COMMA;
  if (isBlank(next)) return ended || (before === STOP && headingFollows(text, at + 1));
  const digitBefore = isDigit(before);
  if (isDigit(next) && digitBefore) return startsNumberedItem(text, at + 1);
  if (ended || before === STOP) return true;
  if (isDigit(next)) return startsNumberedItem(text, at + 1) || isCapitals(text, start, at);
  return isCapital(next) || next === DASH || next === 0x2022;
}

/** `LABEL:,  text` and `LABEL:  ,text` were one line; a list or another label behind it, or no space at all, was not. */
function breaksBehindColon(text: string, colon: number, comma: number): boolean {
  if (startsItem(text, comma + 1)) return true;
  if (isBlank(text.charCodeAt(comma + 1))) return false;
  return colon === comma - 1 || startsLabel(text, comma + 1);
}

/** A few words with a capital at their start and a colon behind them. */
function startsLabel(text: string, from: number): boolean {
  if (!isCapital(text.charCodeAt(from))) return false;
  for (let at = from; at < from + 40; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON) return true;
    if (code === STOP || code === COMMA || Number.isNaN(code)) return false;
  }
  return false;
}

/** `1.  ,RIGHT BICEPS`: the number of an item alone is no line. */
function isListMark(text: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isBlank(text.charCodeAt(at))) at += 1;
  const first = at;
  if (isCapital(text.charCodeAt(at))) at += 1;
  else while (at < to && at < first + 2 && isDigit(text.charCodeAt(at))) at += 1;
  if (at === first || (text.charCodeAt(at) !== STOP && text.charCodeAt(at) !== 41)) return false;
  return beforeSpaces(text, to) <= at;
}

/** `EBL,20 mL.`: nothing but a few capitals stands on the line so far. */
function isCapitals(text: string, from: number, to: number): boolean {
  if (to - from < 3 || to - from > 40) return false;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (!(isCapital(code) || code === 32 || code === 47)) return false;
  }
  return true;
}

function startsItem(text: string, from: number): boolean {
  let at = from;
  while (at < from + 8 && text.charCodeAt(at) === 32) at += 1;
  const code = text.charCodeAt(at);
  return code === DASH || code === 42 || code === 0x2022 || startsNumberedItem(text, at);
}

function startsNumberedItem(text: string, at: number): boolean {
  let end = at;
  while (end < at + 2 && isDigit(text.charCodeAt(end))) end += 1;
  const mark = text.charCodeAt(end);
  return (mark === STOP || mark === 41) && isBlank(text.charCodeAt(end + 1));
}

function headingFollows(text: string, from: number): boolean {
  let at = from;
  while (at < from + 6 && isBlank(text.charCodeAt(at))) at += 1;
  let capitals = 0;
  for (const limit = at + 60; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON) return capitals > 1;
    if (code >= 65 && code <= 90) capitals += 1;
    else if (code >= 97 && code <= 122) return false;
    else if (code === STOP || code === COMMA || Number.isNaN(code)) return false;
  }
  return false;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
