import type { Note } from '../note.js';
import { isDigit, isSmall } from '../text/character.js';
import type { Span } from '../text/span.js';
import type { Token } from '../text/token.js';
import { tokenize } from '../text/tokenize.js';
import { tokensWithin } from '../text/tokens-within.js';
import { wordHash } from '../text/word-hash.js';
import type { Lexicon, Match, Term } from './lexicon.js';
import { ANY_WORD, bitOf, createStarts, type Starts } from './starts.js';

interface Entry<T> {
  readonly value: T;
  readonly words: string;
  readonly exact: string | null;
}

interface Branch<T> {
  next: Map<string, Branch<T>> | null;
  /** The words of `next` by the last bits of their hashes: a word whose bit is not set is none of them. */
  follows: number;
  entries: Entry<T>[] | null;
}

/**
 * What a lexicon has behind one word. The branch is grown when a note first comes to the word: most words of a lexicon
 * stand in no note.
 */
interface Start<T> {
  readonly terms: Term<T>[];
  branch: Branch<T> | null;
}

/**
 * Compiles terms into a trie over folded tokens. Hyphens, slashes, dots and spaces inside a term do not matter
 * (`follow-up`, `follow up`), possessives are ignored (`Crohn's`, `Crohn`), `&` is `and`. Where two terms have the same
 * words the first wins, and one that asks for its exact case comes before one that does not.
 */
export function compileLexicon<T>(terms: readonly Term<T>[]): Lexicon<T> {
  const starts = createStarts<Start<T>>();
  let size = 0;
  const add = (key: string, term: Term<T>): void => {
    const { terms: same } = starts.getOrMake(key, wordHash(key), () => ({ terms: [], branch: null }));
    if (same[same.length - 1] !== term) same.push(term);
  };
  for (const term of terms) {
    const opening = openingOf(term.words);
    if (opening === null) continue;
    size += 1;
    add(opening.key, term);
    if (term.plural === true && opening.alone) for (const key of pluralsOf(opening.key)) add(key, term);
  }
  return { size, find: (note, within) => find(starts, note, within) };
}

/** The first key of a term, and whether it is the only one; `null` for a term without words. */
function openingOf(words: string): { readonly key: string; readonly alone: boolean } | null {
  // Small letters up to a space are one word as they are; anything else is cut as a note is.
  let end = 0;
  while (isSmall(words.charCodeAt(end))) end += 1;
  if (end > 0 && end === words.length && end < LONG) return { key: words, alone: true };
  const next = words.charCodeAt(end + 1);
  if (end > 0 && end < LONG && words.charCodeAt(end) === SPACE && (isSmall(next) || isDigit(next)))
    return { key: words.slice(0, end), alone: false };
  const keys = keysOf(tokenize(words));
  const [key] = keys;
  return key === undefined ? null : { key, alone: keys.length === 1 };
}

const SPACE = 32;
/** A longer word may be cut. */
const LONG = 200;

/** Grows the branch of a first word out of the terms that open with it. */
function grown<T>(key: string, terms: readonly Term<T>[]): Branch<T> {
  const root = branch<T>();
  for (const term of terms) {
    const keys = keysOf(tokenize(term.words));
    const entry = { value: term.value, words: term.words, exact: term.exactCase ? term.words : null };
    if (keys[0] === key) insert(root, keys, entry);
    if (!term.plural) continue;
    for (const ending of pluralsOf(keys[keys.length - 1] ?? '')) {
      const several = [...keys.slice(0, -1), ending];
      if (several[0] === key) insert(root, several, { ...entry, exact: term.exactCase ? `${term.words}s` : null });
    }
  }
  return root.next?.get(key) ?? root;
}

function branch<T>(): Branch<T> {
  return { next: null, follows: 0, entries: null };
}

function keysOf(tokens: readonly Token[]): readonly string[] {
  const keys: string[] = [];
  for (const token of tokens) {
    if (!isGlue(token.norm)) keys.push(token.norm === '&' ? 'and' : token.norm);
  }
  // A term of nothing but glue, such as `?` is none, but `-` is: keep it as it is.
  return keys.length > 0 ? keys : tokens.map((token) => token.norm);
}

function pluralsOf(word: string): readonly string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (/(?:s|x|z|ch|sh)$/.test(word)) return word.endsWith('sis') ? [`${word.slice(0, -2)}es`] : [`${word}es`];
  return [`${word}s`];
}

function insert<T>(root: Branch<T>, keys: readonly string[], entry: Entry<T>): void {
  let at = root;
  for (const key of keys) {
    at.next ??= new Map();
    at.follows |= bitOf(wordHash(key));
    let next = at.next.get(key);
    if (next === undefined) {
      next = branch();
      at.next.set(key, next);
    }
    at = next;
  }
  if (at.entries === null) at.entries = [entry];
  else if (entry.exact !== null) at.entries.unshift(entry);
  else at.entries.push(entry);
}

function find<T>(starts: Starts<Start<T>>, note: Note, within: Span | undefined): readonly Match<T>[] {
  const found: Match<T>[] = [];
  const { tokens, hashes, sentences } = note;
  const [first, last] = within === undefined ? [0, tokens.length] : tokensWithin(tokens, within);
  let sentence = -1;
  let sentenceEnd = 0;
  for (let at = starts.next(hashes, first, last); at < last; at = starts.next(hashes, at, last)) {
    const key = keyOf(tokens[at]);
    const start = starts.get(key, hashes[at] ?? 0);
    if (at >= sentenceEnd) {
      sentence = sentence < 0 ? sentenceOfToken(note, at) : sentence;
      while ((sentences[sentence]?.tokens[1] ?? last) <= at) sentence += 1;
      sentenceEnd = Math.min(last, sentences[sentence]?.tokens[1] ?? last);
    }
    if (start !== undefined && start.branch === null) {
      start.branch = grown(key, start.terms);
      starts.narrow(key, hashes[at] ?? 0, start.branch.entries === null ? start.branch.follows | GLUE_BITS : ANY_WORD);
    }
    const match = start?.branch ? longest(start.branch, note, at, sentenceEnd) : null;
    if (match !== null) found.push(match);
    at = match === null ? at + 1 : match.tokens[1];
  }
  return found;
}

function keyOf(token: Token | undefined): string {
  return token === undefined ? '' : token.norm === '&' ? 'and' : token.norm;
}

function longest<T>(from: Branch<T>, note: Note, first: number, limit: number): Match<T> | null {
  const { tokens, text } = note;
  const start = tokens[first]?.start ?? 0;
  let branch = from;
  let best: Match<T> | null = null;
  let at = first + 1;
  for (;;) {
    if (branch.entries !== null) {
      const end = tokens[at - 1]?.end ?? start;
      const entry = accepted(branch.entries, text, start, end);
      if (entry !== null) best = { start, end, value: entry.value, words: entry.words, tokens: [first, at] };
    }
    if (branch.next === null || at >= limit) return best;
    let next = branchBehind(branch, note, at);
    if (next === undefined && isGlue(tokens[at]?.norm) && at + 1 < limit && joins(tokens, at)) {
      at += 1;
      next = branchBehind(branch, note, at);
    }
    if (next === undefined) return best;
    branch = next;
    at += 1;
  }
}

function branchBehind<T>({ next, follows }: Branch<T>, { tokens, hashes }: Note, at: number): Branch<T> | undefined {
  return follows & bitOf(hashes[at] ?? 0) ? next?.get(keyOf(tokens[at])) : undefined;
}

function accepted<T>(entries: readonly Entry<T>[], text: string, start: number, end: number): Entry<T> | null {
  for (const entry of entries) {
    if (entry.exact === null || text.slice(start, end) === entry.exact) return entry;
  }
  return null;
}

/** Marks that join words and may be left out: `follow-up`, `n/v`, `Crohn's`, `H. pylori`. */
const GLUE: readonly string[] = ['-', '/', '.', "'", "'s"];
const GLUE_BITS = GLUE.reduce((bits, mark) => bits | bitOf(wordHash(mark)), 0);

function isGlue(norm: string | undefined): boolean {
  return norm !== undefined && norm.length < 3 && GLUE.includes(norm);
}

/** A hyphen with spaces on both sides is a dash, and joins nothing. */
function joins(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token === undefined || before === undefined) return false;
  return before.end === token.start || (token.norm !== '.' && after?.start === token.end);
}

function sentenceOfToken(note: Note, token: number): number {
  const sentences = note.sentences;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.tokens[1] ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}
