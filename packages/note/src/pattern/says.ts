import { type Printed, runsOf } from './print.js';
import { requiredWords } from './required-words.js';

/**
 * What a pattern needs, as runs of three characters: for each list the place behind it, for each word of it the number
 * of its runs and the runs.
 */
type Needs = Uint16Array;

/** What is known of a pattern: its needs are read off it when it was asked for so often that it pays. */
interface Known {
  asked: number;
  needs: Needs;
}

/** A program that reads one note runs its patterns as they are. */
const PAYS = 100;
const NOTHING: Needs = new Uint16Array();

/** Patterns are constants of the program. */
const needsOf: (pattern: RegExp) => Needs = (() => {
  const all = new WeakMap<RegExp, Known>();
  return (pattern) => {
    const known = all.get(pattern);
    if (known === undefined) {
      all.set(pattern, { asked: 1, needs: NOTHING });
      return NOTHING;
    }
    known.asked += 1;
    if (known.asked === PAYS) known.needs = compiled(pattern);
    return known.needs;
  };
})();

function compiled(pattern: RegExp): Needs {
  const needs: number[] = [];
  for (const words of requiredWords(pattern)) {
    const list = words.flatMap((word) => {
      const runs = runsOf(word).slice(0, MOST_RUNS);
      return [runs.length, ...runs];
    });
    needs.push(needs.length + 1 + list.length, ...list);
  }
  return Uint16Array.from(needs);
}

/** So many runs of a word tell it from all others. */
const MOST_RUNS = 6;

/**
 * Whether a pattern may match anywhere in a text, or in a part of it: false is certain, and costs a few steps where
 * running the pattern costs one for every character. To be asked before a pattern that seldom matches.
 */
export function mayMatch(pattern: RegExp, { print: { bits, mask } }: Printed): boolean {
  const needs = needsOf(pattern);
  for (let at = 0; at < needs.length; ) {
    const end = needs[at] ?? 0;
    let held = false;
    for (at += 1; at < end && !held; ) {
      const last = at + (needs[at] ?? 0);
      for (held = true, at += 1; at <= last && held; at += 1) {
        const bit = (needs[at] ?? 0) & mask;
        held = ((bits[bit >> 5] ?? 0) & (1 << bit)) !== 0;
      }
      at = last + 1;
    }
    if (!held) return false;
    at = end;
  }
  return true;
}

/** `pattern.test(text)`, with `mayMatch` asked first. */
export function says(pattern: RegExp, piece: Printed): boolean {
  return mayMatch(pattern, piece) && pattern.test(piece.text);
}

/** `pattern.exec(text)`, with `mayMatch` asked first. */
export function matchIn(pattern: RegExp, piece: Printed): RegExpExecArray | null {
  return mayMatch(pattern, piece) ? pattern.exec(piece.text) : null;
}

/** `text.matchAll(pattern)`, with `mayMatch` asked first. */
export function matchesIn(pattern: RegExp, piece: Printed): Iterable<RegExpExecArray> {
  return mayMatch(pattern, piece) ? piece.text.matchAll(pattern) : [];
}
