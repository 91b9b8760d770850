import type { Note } from '../note.js';
import type { Span } from '../text/span.js';
import type { Token } from '../text/token.js';
import { tokenize } from '../text/tokenize.js';
import { tokensWithin } from '../text/tokens-within.js';
import type { Lexicon, Match, Term } from './lexicon.js';

interface Entry<T> {
  readonly value: T;
  readonly words: string;
  readonly exact: string | null;
}

interface Branch<T> {
  next: Map<string, Branch<T>> | null;
  entries: Entry<T>[] | null;
}

/** A lexicon whose branches are grown when a note first opens them: most words of a lexicon stand in no note. */
interface Trie<T> {
  /** The terms that open with a word, in their order. */
  readonly starts: ReadonlyMap<string, readonly Term<T>[]>;
  readonly grown: Map<string, Branch<T>>;
}

/**
 * Compiles terms into a trie over folded tokens. Hyphens, slashes, dots and spaces inside a term do not matter
 * (`follow-up`, `follow up`), possessives are ignored (`Crohn's`, `Crohn`), `&` is `and`. Where two terms have the same
 * words the first wins, and one that asks for its exact case comes before one that does not.
 */
export function compileLexicon<T>(terms: readonly Term<T>[]): Lexicon<T> {
  const starts = new Map<string, Term<T>[]>();
  let size = 0;
  for (const term of terms) {
    const opening = openingOf(term.words);
    if (opening === null) continue;
    size += 1;
    const keys = term.plural === true && opening.alone ? [opening.key, ...pluralsOf(opening.key)] : [opening.key];
    for (const key of keys) {
      const same = starts.get(key);
      if (same === undefined) starts.set(key, [term]);
      else if (same[same.length - 1] !== term) same.push(term);
    }
  }
  const trie: Trie<T> = { starts, grown: new Map() };
  return { size, find: (note, within) => find(trie, note, within) };
}

/** The first key of a term, and whether it is the only one; `null` for a term without words. */
function openingOf(words: string): { readonly key: string; readonly alone: boolean } | null {
  // Small letters up to a space are one word as they are; anything else is cut as a note is.
  const plain = /^[a-z]{1,200}(?= |$)/.exec(words)?.[0];
  if (plain !== undefined) {
    if (plain.length === words.length) return { key: plain, alone: true };
    if (/[a-z0-9]/i.test(words.slice(plain.length))) return { key: plain, alone: false };
  }
  const keys = keysOf(tokenize(words));
  const [key] = keys;
  return key === undefined ? null : { key, alone: keys.length === 1 };
}

/** The branch of a first word, grown at its first use. */
function branchAt<T>({ starts, grown }: Trie<T>, key: string): Branch<T> | undefined {
  const known = grown.get(key);
  const terms = starts.get(key);
  if (known !== undefined || terms === undefined) return known;
  const root: Branch<T> = { next: null, entries: null };
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
  const branch = root.next?.get(key);
  if (branch !== undefined) grown.set(key, branch);
  return branch;
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
  let branch = root;
  for (const key of keys) {
    branch.next ??= new Map();
    let next = branch.next.get(key);
    if (next === undefined) {
      next = { next: null, entries: null };
      branch.next.set(key, next);
    }
    branch = next;
  }
  if (branch.entries === null) branch.entries = [entry];
  else if (entry.exact !== null) branch.entries.unshift(entry);
  else branch.entries.push(entry);
}

function find<T>(trie: Trie<T>, note: Note, within: Span | undefined): readonly Match<T>[] {
  const found: Match<T>[] = [];
  const [first, last] = within === undefined ? [0, note.tokens.length] : tokensWithin(note.tokens, within);
  if (first >= last) return found;
  let sentence = -1;
  let sentenceEnd = 0;
  let free = first;
  for (const at of openings(trie.starts, note, first, last)) {
    if (at < free) continue;
    if (at >= sentenceEnd) {
      sentence = sentence < 0 ? sentenceOfToken(note, at) : sentence;
      while ((note.sentences[sentence]?.tokens[1] ?? last) <= at) sentence += 1;
      sentenceEnd = Math.min(last, note.sentences[sentence]?.tokens[1] ?? last);
    }
    const branch = branchAt(trie, keyOf(note.tokens[at]));
    const match = branch === undefined ? null : longest(branch, note, at, sentenceEnd);
    if (match === null) continue;
    found.push(match);
    free = match.tokens[1];
  }
  return found;
}

/** Tokens at which a term may open, ascending: looked up from the side that has fewer words, the note or the lexicon. */
function openings<T>(starts: Trie<T>['starts'], note: Note, first: number, last: number): readonly number[] {
  const places: number[] = [];
  const add = (all: readonly number[] | undefined): void => {
    for (const at of all ?? []) if (at >= first && at < last) places.push(at);
  };
  if (last - first < SHORT) {
    for (let at = first; at < last; at += 1) if (starts.has(keyOf(note.tokens[at]))) places.push(at);
    return places;
  }
  if (starts.size < note.words.size) {
    for (const key of starts.keys()) add(note.words.get(key));
    if (starts.has('and')) add(note.words.get('&'));
  } else {
    for (const [word, all] of note.words) if (starts.has(word === '&' ? 'and' : word)) add(all);
  }
  return places.sort((one, other) => one - other);
}

/** A stretch of fewer tokens is walked. */
const SHORT = 64;

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
    let token = tokens[at];
    let next = token === undefined ? undefined : branch.next.get(token.norm === '&' ? 'and' : token.norm);
    if (next === undefined && token !== undefined && isGlue(token.norm) && at + 1 < limit && joins(tokens, at)) {
      at += 1;
      token = tokens[at];
      next = token === undefined ? undefined : branch.next.get(token.norm === '&' ? 'and' : token.norm);
    }
    if (next === undefined) return best;
    branch = next;
    at += 1;
  }
}

function accepted<T>(entries: readonly Entry<T>[], text: string, start: number, end: number): Entry<T> | null {
  for (const entry of entries) {
    if (entry.exact === null || text.slice(start, end) === entry.exact) return entry;
  }
  return null;
}

/** Marks that join words and may be left out: `follow-up`, `n/v`, `Crohn's`, `H. pylori`. */
function isGlue(norm: string): boolean {
  return norm === '-' || norm === '/' || norm === '.' || norm === "'" || norm === "'s";
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
