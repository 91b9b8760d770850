import { wordHash } from '../text/word-hash.js';

/**
 * Values by word, looked up by the hash that a note has of its tokens: almost every word of a note opens no term of a
 * lexicon, and is told by one look into an array of numbers.
 */
export interface Starts<V> {
  /** The value of a word, made where there is none yet. @param hash its `wordHash` */
  getOrMake(word: string, hash: number, make: () => V): V;
  /** The value of a word. */
  get(word: string, hash: number): V | undefined;
  /**
   * Says what may stand behind a word: the last five bits of a hash are the number of a bit. @see bitOf
   */
  narrow(word: string, hash: number, follows: number): void;
  /** The first place at or behind `from` whose word may have a value with what stands behind it; `to` if there is none. */
  next(hashes: Int32Array, from: number, to: number): number;
}

/** The bit of a word among those that may follow another. */
export function bitOf(hash: number): number {
  return 1 << hash;
}

/** Any word may follow. */
export const ANY_WORD = -1;

/** An empty table. */
export function createStarts<V>(): Starts<V> {
  // Open addressing, four numbers a slot: hash, place of the word counted from 1, what may follow. A quarter is taken at most.
  let slots = new Int32Array(SMALLEST);
  // One bit in sixteen is set: small enough to stay near the processor while a note is read.
  let sieve = new Int32Array(SMALLEST >> 5);
  const words: string[] = [];
  const values: V[] = [];
  /** Where a word is, or would be. */
  const slotOf = (word: string, hash: number): number => {
    const mask = slots.length - 1;
    for (let at = (hash << 2) & mask; ; at = (at + 4) & mask) {
      const place = slots[at + 1];
      if (!place || (slots[at] === hash && words[place - 1] === word)) return at;
    }
  };
  const get = (word: string, hash: number): V | undefined => values[(slots[slotOf(word, hash) + 1] ?? 0) - 1];
  const put = (word: string, hash: number, place: number): void => {
    const at = slotOf(word, hash);
    slots[at] = hash;
    slots[at + 1] = place;
    slots[at + 2] = ANY_WORD;
    const bit = hash & (slots.length - 1);
    sieve[bit >> 5] = (sieve[bit >> 5] ?? 0) | (1 << bit);
  };
  return {
    get,
    getOrMake(word, hash, make) {
      const known = get(word, hash);
      if (known !== undefined) return known;
      const value = make();
      values.push(value);
      if (16 * words.push(word) < slots.length) {
        put(word, hash, words.length);
      } else {
        slots = new Int32Array(2 * slots.length);
        sieve = new Int32Array(2 * sieve.length);
        for (const [at, one] of words.entries()) put(one, wordHash(one), at + 1);
      }
      return value;
    },
    narrow(word, hash, follows) {
      slots[slotOf(word, hash) + 2] = follows;
    },
    next(hashes, from, to) {
      const table = slots;
      const bits = sieve;
      const mask = table.length - 1;
      for (let token = from; token < to; token += 1) {
        const hash = hashes[token] ?? 0;
        if (((bits[(hash & mask) >> 5] ?? 0) & (1 << hash)) === 0) continue;
        for (let at = (hash << 2) & mask; table[at + 1]; at = (at + 4) & mask) {
          if (table[at] === hash && (table[at + 2] ?? 0) & bitOf(hashes[token + 1] ?? 0)) return token;
        }
      }
      return to;
    },
  };
}

/** Numbers in a table at first, a power of two. */
const SMALLEST = 128;
