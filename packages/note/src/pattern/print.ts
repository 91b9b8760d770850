/**
 * Which runs of three characters a text has, as bits: says in a few steps that a word does not stand in it. A bit may be
 * set by another run, so a print tells for certain only what a text has not.
 */
export interface Print {
  readonly bits: Int32Array;
  /** Number of bits less one; a power of two less one. */
  readonly mask: number;
}

/** A text that many patterns are held against: a note, a sentence. The print may be of more than the text. */
export interface Printed {
  readonly text: string;
  readonly print: Print;
}

/** Bits for each character of a text. */
const ROOM = 8;
const FEWEST = 256;
/** There are no more kinds of runs. */
const MOST = 1 << 15;

/** What a character is to a print: letters of either case, digits as one, a few marks; anything else is one kind. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 65 && (code | 32) >= 97 && (code | 32) <= 122) return (code | 32) - 96;
  if (code >= 48 && code <= 57) return 27;
  const mark = " -'/".indexOf(String.fromCharCode(code));
  return mark < 0 ? 0 : 28 + mark;
});

function kindOf(code: number): number {
  if (code < 128) return KINDS[code] ?? 0;
  // A pattern that ignores case may take the long s for an s and the kelvin sign for a k.
  return code === 0x17f ? 19 : code === 0x212a ? 11 : 0;
}

/** The runs of three characters of a text, each as a number below 2^15. */
export function runsOf(text: string): readonly number[] {
  const runs: number[] = [];
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    run = ((run << 5) | kindOf(text.charCodeAt(at))) & (MOST - 1);
    if (at > 1) runs.push(spread(run));
  }
  return runs;
}

/** Near runs far apart, so that a small print takes few for others. */
function spread(run: number): number {
  return Math.imul(run, 0x9e3779b1) >>> 17;
}

/** The print of a text. Linear. */
export function printOf(text: string): Print {
  let size = FEWEST;
  while (size < MOST && size < text.length * ROOM) size *= 2;
  const mask = size - 1;
  const bits = new Int32Array(size >> 5);
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    run = ((run << 5) | kindOf(text.charCodeAt(at))) & (MOST - 1);
    const bit = spread(run) & mask;
    bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << bit);
  }
  return { bits, mask };
}
