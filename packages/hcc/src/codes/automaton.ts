import { LONGEST_GIVEN } from './plain-code.js';

/** Symbols a code is made of: 0-9 and A-Z. */
const SYMBOLS = 36;

/** For a sign that is left out. */
const SKIPPED = 254;
/** For a sign that no code has, unless it is one of the rarer blanks. */
const OTHER = 255;
/** Symbol of each ASCII sign, in either case. */
const SYMBOL_OF: Readonly<Uint8Array> = Uint8Array.from({ length: 128 }, (_, char) => {
  if (char >= 48 && char <= 57) return char - 48;
  if (char >= 65 && char <= 90) return char - 55;
  if (char >= 97 && char <= 122) return char - 87;
  return char === 46 || char === 32 ? SKIPPED : OTHER;
});

/** A minimal automaton over code strings; each accepted string has a class number of at least 1. */
export interface CodeAutomaton {
  /** Target of (node, symbol), 0 where there is none; node 0 is the dead end. */
  readonly next: Uint16Array;
  /** Class a node accepts with, 0 for none. */
  readonly accepts: Uint16Array;
  readonly start: number;
}

/** What a walk over a code gave: a class (1 and up), or one of these. */
export const NOT_FOUND = 0;
/** The walk ended inside the automaton: longer codes begin with it. */
export const IS_PREFIX = -1;

/** Reads the text that the generator writes (see `generate/automaton-text.ts`). */
export function decodeAutomaton(text: string): CodeAutomaton {
  let nodes = 1;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 59) nodes++;
  const next = new Uint16Array((nodes + 1) * SYMBOLS);
  const accepts = new Uint16Array(nodes + 1);
  let node = 1;
  let i = 0;
  while (i < text.length) {
    const char = text.charCodeAt(i);
    if (char === 59) {
      node++;
      i++;
      continue;
    }
    if (char === 44) {
      i++;
      continue;
    }
    let value = 0;
    let end = i + 1;
    for (; end < text.length; end++) {
      const digit = base36(text.charCodeAt(end));
      if (digit < 0) break;
      value = value * 36 + digit;
    }
    if (char === 33) accepts[node] = value;
    else next[node * SYMBOLS + symbolOf(char)] = value + 1;
    i = end;
  }
  return { next, accepts, start: nodes };
}

/**
 * Looks a code up as it was given: dots, spaces and case do not matter.
 * @returns its class, `IS_PREFIX` when only longer codes begin so, or `NOT_FOUND`
 */
export function walk(automaton: CodeAutomaton, given: string): number {
  if (given.length > LONGEST_GIVEN) return NOT_FOUND;
  const { next } = automaton;
  let node = automaton.start;
  for (let i = 0; i < given.length; i++) {
    const char = given.charCodeAt(i);
    const symbol = char < 128 ? (SYMBOL_OF[char] ?? OTHER) : OTHER;
    if (symbol < SYMBOLS) {
      node = next[node * SYMBOLS + symbol] ?? 0;
      if (node === 0) return NOT_FOUND;
    } else if (symbol === OTHER && !isBlank(given, i)) return NOT_FOUND;
  }
  if (node === automaton.start) return NOT_FOUND;
  return automaton.accepts[node] || IS_PREFIX;
}

/** The rare blanks: tabs, line ends, those beyond ASCII. The same signs as `plainCode` leaves out. */
function isBlank(given: string, at: number): boolean {
  return /\s/.test(given.charAt(at));
}

/** Value of a lower-case base-36 digit, -1 for any other character. */
function base36(char: number): number {
  if (char >= 48 && char <= 57) return char - 48;
  return char >= 97 && char <= 122 ? char - 87 : -1;
}

function symbolOf(char: number): number {
  return char <= 57 ? char - 48 : char - 55;
}
