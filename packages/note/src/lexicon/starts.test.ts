import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordHash } from '../text/word-hash.js';
import { bitOf, createStarts } from './starts.js';

const words = fc.array(fc.stringMatching(/^[a-e]{1,3}$/), { maxLength: 300 });

describe('starts', () => {
  it('hold what a map holds', () => {
    fc.assert(
      fc.property(words, words, (known, read) => {
        const starts = createStarts<string>();
        const map = new Map<string, string>();
        for (const [at, word] of known.entries()) {
          const value = starts.getOrMake(word, wordHash(word), () => `${word}${at}`);
          if (!map.has(word)) map.set(word, value);
        }
        for (const word of [...known, ...read]) expect(starts.get(word, wordHash(word))).toBe(map.get(word));
        const hashes = Int32Array.from(read, (word) => wordHash(word));
        const found: number[] = [];
        for (
          let at = starts.next(hashes, 0, read.length);
          at < read.length;
          at = starts.next(hashes, at + 1, read.length)
        )
          found.push(at);
        expect(found).toEqual(read.flatMap((word, at) => (map.has(word) ? [at] : [])));
      }),
    );
  });

  it('pass over a word that another must follow', () => {
    fc.assert(
      fc.property(
        words.filter((some) => some.length > 1),
        (read) => {
          const starts = createStarts<number>();
          const [first = '', second = ''] = read;
          starts.getOrMake(first, wordHash(first), () => 1);
          starts.narrow(first, wordHash(first), bitOf(wordHash(second)));
          const hashes = Int32Array.from(read, (word) => wordHash(word));
          expect(starts.next(hashes, 0, read.length)).toBe(0);
          for (const [at, word] of read.entries()) {
            if (word === first && read[at + 1] === second) expect(starts.next(hashes, at, read.length)).toBe(at);
          }
        },
      ),
    );
  });
});
