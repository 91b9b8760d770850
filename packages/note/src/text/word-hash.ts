import type { Token } from './token.js';

/** A number for a folded word, or for the part of a text that is one: equal words have equal numbers, others seldom. */
export function wordHash(text: string, from = 0, to = text.length): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 15);
}

/** The hashes of all tokens, in their order. `&` is the word `and`, as lexicons have it. */
export function wordHashes(tokens: readonly Token[]): Int32Array {
  const hashes = new Int32Array(tokens.length);
  const and = wordHash('and');
  for (let at = 0; at < hashes.length; at += 1) {
    const norm = tokens[at]?.norm ?? '';
    hashes[at] = norm === '&' ? and : wordHash(norm);
  }
  return hashes;
}
