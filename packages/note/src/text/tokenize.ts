import { Kind, kindOf } from './character.js';
import { fold } from './fold.js';
import type { Token } from './token.js';

/** A longer word is cut, so that no token and no sentence grows without a bound. */
const LONGEST_TOKEN = 256;

const DOT = 46;
const COMMA = 44;
const ZERO_WIDTH_JOINER = 0x200d;

/**
 * Cuts a text into words, numbers and marks. Words hold letters and digits (`A1c`, `COVID`), dotted abbreviations are one
 * word with the dots folded away (`q.d.` is `qd`), a possessive is a token of its own (`'s`), numbers keep their points
 * and thousands commas. Linear in the text.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    const code = codeAt(text, at);
    const kind = kindOf(code);
    if (kind === Kind.Space || kind === Kind.Invisible) {
      at += width(code);
    } else if (kind === Kind.Letter) {
      at = word(text, at, tokens);
    } else if (kind === Kind.Digit || (code === DOT && opensDecimal(text, at))) {
      at = number(text, at, tokens);
    } else {
      at = mark(text, at, code, tokens);
    }
  }
  return tokens;
}

function word(text: string, start: number, tokens: Token[]): number {
  const dotted = dottedAbbreviation(text, start);
  if (dotted > start) {
    tokens.push({ start, end: dotted, kind: 'word', norm: fold(text.slice(start, dotted)).replaceAll('.', '') });
    return dotted;
  }
  const end = wordEnd(text, start);
  const raw = text.slice(start, end);
  tokens.push({ start, end, kind: 'word', norm: isPlain(text, start, end) ? raw.toLowerCase() : fold(raw) });
  return possessive(text, end, tokens);
}

function wordEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + LONGEST_TOKEN);
  let at = start;
  while (at < limit && isPlainWord(text.charCodeAt(at))) at += 1;
  while (at < limit) {
    const code = codeAt(text, at);
    const kind = kindOf(code);
    const inside =
      kind === Kind.Letter ||
      kind === Kind.Digit ||
      kind === Kind.Combining ||
      (kind === Kind.Invisible && isLetterAt(text, at + width(code))) ||
      (isApostrophe(code) && isLetterAt(text, at + 1) && !isPossessive(text, at));
    if (!inside) break;
    at += width(code);
  }
  return at;
}

/** The end of `q.d.`, `p.o.`, `U.S.`: at least two single letters, each with its dot; or `start` itself. */
function dottedAbbreviation(text: string, start: number): number {
  let at = start;
  let letters = 0;
  while (isAsciiLetter(text.charCodeAt(at)) && text.charCodeAt(at + 1) === DOT && letters < 8) {
    letters += 1;
    at += 2;
  }
  if (letters < 2) {
    // `a.m` without its last dot.
    return letters === 1 && isAsciiLetter(text.charCodeAt(at)) && kindOf(codeAt(text, at + 1)) !== Kind.Letter
      ? closedPair(text, start, at + 1)
      : start;
  }
  return at;
}

function closedPair(text: string, start: number, end: number): number {
  const next = codeAt(text, end);
  return kindOf(next) === Kind.Digit || isApostrophe(next) ? start : end;
}

function possessive(text: string, end: number, tokens: Token[]): number {
  if (!isApostrophe(codeAt(text, end)) || !isPossessive(text, end)) return end;
  tokens.push({ start: end, end: end + 2, kind: 'word', norm: "'s" });
  return end + 2;
}

function isPossessive(text: string, at: number): boolean {
  const letter = text.charCodeAt(at + 1);
  return (letter === 115 || letter === 83) && !isWordAt(text, at + 2);
}

function number(text: string, start: number, tokens: Token[]): number {
  const limit = Math.min(text.length, start + LONGEST_TOKEN);
  let at = start;
  let points = 0;
  let plain = true;
  while (at < limit) {
    const code = codeAt(text, at);
    if (code >= 48 && code <= 57) {
      at += 1;
    } else if (code === DOT && points === 0 && isDigitAt(text, at + 1)) {
      points = 1;
      at += 1;
    } else if (code === COMMA && points === 0 && isThousands(text, at, start)) {
      at += 4;
    } else if (code > 127 && (kindOf(code) === Kind.Digit || kindOf(code) === Kind.Combining)) {
      plain = false;
      at += width(code);
    } else {
      break;
    }
  }
  const raw = text.slice(start, at);
  tokens.push({ start, end: at, kind: 'number', norm: plain ? raw : fold(raw) });
  return at;
}

/** `1,000` and `12,500`, but not `1,2` or `1000,000`. */
function isThousands(text: string, at: number, start: number): boolean {
  const before = text.charCodeAt(at - 4);
  const grouped = at - start <= 3 || before === COMMA;
  return (
    grouped && isDigitAt(text, at + 1) && isDigitAt(text, at + 2) && isDigitAt(text, at + 3) && !isWordAt(text, at + 4)
  );
}

function opensDecimal(text: string, at: number): boolean {
  if (!isDigitAt(text, at + 1)) return false;
  return at === 0 || !isWordAt(text, at - 1);
}

function mark(text: string, start: number, code: number, tokens: Token[]): number {
  let at = start + width(code);
  if (code < 128) {
    tokens.push({ start, end: at, kind: 'mark', norm: text.charAt(start) === '`' ? "'" : text.charAt(start) });
    return at;
  }
  const limit = Math.min(text.length, start + LONGEST_TOKEN);
  while (at < limit) {
    const next = codeAt(text, at);
    const joins = next === ZERO_WIDTH_JOINER && at + 1 < limit && kindOf(codeAt(text, at + 1)) === Kind.Mark;
    if (joins) at += 1 + width(codeAt(text, at + 1));
    else if (next > 127 && kindOf(next) === Kind.Combining) at += width(next);
    else break;
  }
  tokens.push({ start, end: at, kind: 'mark', norm: fold(text.slice(start, at)) });
  return at;
}

function isPlain(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // Past the end there is only space.
  if (Number.isNaN(unit)) return 32;
  return unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(at) ?? unit);
}

function width(code: number): number {
  return code > 0xffff ? 2 : 1;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

/** A letter or digit of ASCII, as almost every character of a word is. */
function isPlainWord(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isDigitAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && kindOf(codeAt(text, at)) === Kind.Letter;
}

function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const kind = kindOf(codeAt(text, at));
  return kind === Kind.Letter || kind === Kind.Digit;
}
