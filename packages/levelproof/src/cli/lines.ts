import { LevelproofError } from '@levelproof/contract';
import { bytesOf, notUtf8, readable, tooLarge } from './input.js';

/** A line of a file, or why it cannot be read. Lines are counted from 1. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly error: LevelproofError });

/** Longest line that is read, in bytes; the rest of a longer one is passed over. */
export const LONGEST_LINE = 64 * 1024 * 1024;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The lines of a file or of standard input, one at a time: memory does not grow with the file. A mark of the byte order
 * at the beginning is no part of the first line; a line break at the end begins no further line.
 * @throws LevelproofError INVALID_INPUT when the file cannot be read
 */
export async function* linesOf(file: string, longest: number = LONGEST_LINE): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let number = 0;
  /** Pieces of a line that has not ended yet, and their bytes. */
  let open: Buffer[] = [];
  let bytes = 0;
  const lineOf = (last: Buffer): Line => {
    number += 1;
    const tooLong = bytes + last.length > longest;
    const whole = open.length === 0 ? last : Buffer.concat([...open, last]);
    open = [];
    bytes = 0;
    if (tooLong) return { number, error: tooLarge('row', longest) };
    const end = whole.at(-1) === CARRIAGE_RETURN ? whole.length - 1 : whole.length;
    try {
      const text = decoder.decode(whole.subarray(0, end));
      return { number, text: number === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text };
    } catch {
      return { number, error: notUtf8('row') };
    }
  };
  try {
    for await (const piece of bytesOf(file)) {
      let from = 0;
      for (let at = piece.indexOf(LINE_FEED); at >= 0; at = piece.indexOf(LINE_FEED, from)) {
        yield lineOf(piece.subarray(from, at));
        from = at + 1;
      }
      if (from === piece.length) continue;
      const rest = piece.subarray(from);
      // What goes beyond the limit is counted and not kept.
      if (bytes <= longest) open.push(rest);
      bytes += rest.length;
    }
  } catch (error) {
    throw readable(error, 'row');
  }
  if (bytes > 0) yield lineOf(Buffer.alloc(0));
}

/** The error of a line, with its number. */
export function atLine(error: LevelproofError, line: number): LevelproofError {
  return new LevelproofError(error.code, { ...error.details, line });
}
