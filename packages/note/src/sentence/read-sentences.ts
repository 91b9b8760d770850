import type { Section } from '../section/section.js';
import { isCapital, isDigit, isSmall, isSpace } from '../text/character.js';
import type { Line } from '../text/line.js';
import type { Span } from '../text/span.js';
import type { Token } from '../text/token.js';
import { tokensWithin } from '../text/tokens-within.js';
import type { ListItem, Sentence } from './sentence.js';

/** A longer sentence is cut at a token, so that a pattern run over one sentence stays linear. */
const LONGEST_SENTENCE = 2_000;

const ABBREVIATIONS = new Set(
  'dr mr mrs ms st vs no pt pts inc etc jr sr fig dept appt hx dx tx rx sx approx wt ht temp resp cont ref est prof incl excl'.split(
    ' ',
  ),
);

/** List items and sentences of a note. No sentence crosses a section or an item; every token is in exactly one. */
export function readSentences(
  text: string,
  tokens: readonly Token[],
  sections: readonly Section[],
  lines: readonly Line[],
): { readonly sentences: readonly Sentence[]; readonly items: readonly ListItem[] } {
  const items: ListItem[] = [];
  const pieces: { start: number; end: number; section: number; item: number | null; heading: boolean }[] = [];
  for (const section of sections) {
    if (section.heading !== null) {
      pieces.push({ start: section.start, end: section.body.start, section: section.index, item: null, heading: true });
    }
    let open: { index: number; line: Line } | null = null;
    for (const line of linesIn(lines, section.body)) {
      for (const piece of inlineItems(text, line)) {
        const mark = markOf(text, piece);
        if (mark !== null) {
          open = { index: items.length, line };
          items.push(itemOf(text, items, section.index, piece, mark, line));
        } else if (open !== null && (line.afterBlank || !continues(text, open.line, line))) {
          open = null;
        }
        if (open !== null && mark === null) extend(items, open.index, piece.end);
        pieces.push({
          start: piece.start,
          end: piece.end,
          section: section.index,
          item: open?.index ?? null,
          heading: false,
        });
      }
    }
  }
  const sentences: Sentence[] = [];
  for (const piece of joined(text, pieces)) {
    for (const span of splitPiece(text, piece)) {
      const range = tokensWithin(tokens, span);
      if (range[0] >= range[1]) continue;
      sentences.push({
        index: sentences.length,
        ...span,
        section: piece.section,
        item: piece.item,
        tokens: range,
        heading: piece.heading,
      });
    }
  }
  return { sentences, items };
}

function linesIn(lines: readonly Line[], span: Span): readonly Line[] {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const inside: Line[] = [];
  for (let at = low; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || line.start >= span.end) break;
    const start = Math.max(line.start, span.start);
    const end = Math.min(line.end, span.end);
    if (start < end) inside.push({ ...line, start, end });
  }
  return inside;
}

/** Numbered items written one after another on one line, cut apart: `1. Gout. 2. Obesity.` */
function inlineItems(text: string, line: Line): readonly Line[] {
  const words = text.slice(line.start, line.end);
  if (!isDigit(words.charCodeAt(0)) && !words.includes('2.') && !words.includes('2)')) return [line];
  const marks: number[] = [];
  let wanted = 1;
  for (const found of words.matchAll(/(?:^|[.;:,\s])\s{0,3}(\d{1,2})[.)]\s+(?=[A-Z])/g)) {
    const number = Number(found[1]);
    if (number !== wanted && !(wanted === 1 && found.index === 0)) continue;
    wanted = number + 1;
    marks.push(found.index + found[0].indexOf(found[1] ?? ''));
  }
  if (marks.length < 2) return [line];
  const cuts = marks[0] === 0 ? marks : [0, ...marks];
  return cuts
    .map((cut, at) => ({ ...line, start: line.start + cut, end: line.start + (cuts[at + 1] ?? words.length) }))
    .map((piece) => ({ ...piece, end: piece.start + text.slice(piece.start, piece.end).trimEnd().length }))
    .filter((piece) => piece.start < piece.end);
}

const MARK = /^(?:(\d{1,2})[.)](?=\s|$)|#\s?(\d{1,2})[.:)]?(?=\s|$)|[-*•–·▪●◦‣](?=\s|\p{L})|[a-h][.)](?=\s)|<li>)/u;

function markOf(text: string, piece: Span): { readonly end: number; readonly number: number | null } | null {
  const found = MARK.exec(text.slice(piece.start, Math.min(piece.end, piece.start + 8)));
  if (found === null) return null;
  const number = found[1] ?? found[2];
  return { end: piece.start + found[0].length, number: number === undefined ? null : Number(number) };
}

function itemOf(
  text: string,
  items: readonly ListItem[],
  section: number,
  piece: Span,
  mark: { readonly end: number; readonly number: number | null },
  line: Line,
): ListItem {
  const before = items.at(-1);
  const sameSection = before !== undefined && before.section === section;
  const numbered = mark.number !== null || /^[a-h]/.test(text.charAt(piece.start));
  const under = sameSection && before.number !== null && !numbered ? before : null;
  const parent = under?.index ?? (sameSection && !numbered && before.parent !== null ? before.parent : null);
  return {
    index: items.length,
    start: piece.start,
    end: piece.end,
    section,
    mark: { start: piece.start, end: mark.end },
    number: mark.number,
    depth: parent === null ? (line.indent > 3 && sameSection && !numbered ? 1 : 0) : 1,
    parent,
  };
}

function extend(items: ListItem[], index: number, end: number): void {
  const item = items[index];
  if (item !== undefined && item.end < end) items[index] = { ...item, end };
}

function continues(text: string, first: Line, line: Line): boolean {
  return line.indent > first.indent || /^[a-z(,]/.test(text.slice(line.start, line.start + 1));
}

/** A line that goes on in the next one, by a soft wrap, is one piece with it. */
function joined<T extends { start: number; end: number; section: number; item: number | null; heading: boolean }>(
  text: string,
  pieces: readonly T[],
): readonly T[] {
  const whole: T[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const soft =
      last !== undefined &&
      last.section === piece.section &&
      last.item === piece.item &&
      !last.heading &&
      last.end - last.start > 40 &&
      !/[.!?:;]$/.test(text.slice(last.end - 1, last.end)) &&
      /^[a-z(]/.test(text.slice(piece.start, piece.start + 1)) &&
      !/\n\s*\n/.test(text.slice(last.end, piece.start));
    if (soft && last !== undefined) whole[whole.length - 1] = { ...last, end: piece.end };
    else whole.push(piece);
  }
  return whole;
}

/** Cuts a piece at full stops, question marks and semicolons; an abbreviation or a decimal does not end a sentence. */
function splitPiece(text: string, piece: Span): readonly Span[] {
  const spans: Span[] = [];
  let start = piece.start;
  const close = (end: number): void => {
    let from = start;
    while (from < end && isSpace(text.charCodeAt(from))) from += 1;
    let to = end;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to -= 1;
    if (from < to) spans.push({ start: from, end: to });
    start = end;
  };
  for (let at = piece.start; at < piece.end; at += 1) {
    const code = text.charCodeAt(at);
    if (mayClose(code)) {
      const space = at + 1 >= piece.end || isSpace(text.charCodeAt(at + 1));
      if (code === STOP ? endsSentence(text, piece, at) : space) {
        close(at + 1);
        continue;
      }
    }
    if (at - start < LONGEST_SENTENCE) continue;
    if (code === COMMA || isSpace(code)) close(at);
    else if (at - start >= LONGEST_SENTENCE + 256 && !isHighSurrogate(code)) close(at + 1);
  }
  close(piece.end);
  return spans;
}

const STOP = 46;
const COMMA = 44;

/** `.`, `!`, `?` or `;`. */
function mayClose(code: number): boolean {
  return code === 46 || code === 33 || code === 63 || code === 59;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

/** Whether the full stop at an offset ends a sentence. */
function endsSentence(text: string, piece: Span, at: number): boolean {
  if (at + 1 >= piece.end) return true;
  const next = text.charCodeAt(at + 1);
  if (isCapital(next)) return isLong(text, at) && isSmall(text.charCodeAt(at + 2));
  if (!isSpace(next) && next !== QUOTE && next !== CURLY_QUOTE && next !== CLOSE) return false;
  let from = at;
  while (from > piece.start && at - from < 12 && isLetter(text.charCodeAt(from - 1))) from -= 1;
  if (at - from === 1) return text.charCodeAt(from - 1) === STOP && /^\s+[A-Z][a-z]/.test(text.slice(at + 1, at + 6));
  if (at - from < LONGEST_ABBREVIATION && ABBREVIATIONS.has(text.slice(from, at).toLowerCase())) return false;
  return !isListNumber(text, piece.start, at);
}

const QUOTE = 34;
const CURLY_QUOTE = 0x201d;
const CLOSE = 41;
/** An abbreviation that does not end a sentence is shorter. */
const LONGEST_ABBREVIATION = 8;

/** The two characters before a full stop end a word or a number, not initials. */
function isLong(text: string, at: number): boolean {
  return endsWord(text.charCodeAt(at - 2)) && endsWord(text.charCodeAt(at - 1));
}

function endsWord(code: number): boolean {
  return isSmall(code) || isDigit(code) || code === CLOSE;
}

function isLetter(code: number): boolean {
  return isSmall(code) || isCapital(code);
}

/** Nothing but one or two digits stands between two offsets. */
function isListNumber(text: string, from: number, to: number): boolean {
  if (to - from < 1 || to - from > 2) return false;
  return isDigit(text.charCodeAt(from)) && isDigit(text.charCodeAt(to - 1));
}
