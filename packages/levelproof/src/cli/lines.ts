import { LevelproofError } from '@levelproof/contract';
import { bytesOf, notUtf8, readable, tooLarge } from './input.js';

/** A line of a file, or why it cannot be read. Lines are counted from 1. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly error: LevelproofError });

/** Longest line that is read, in bytes; the rest of a longer one is passed over. */
export const LONGEST_LINE = 64 * 1024 * 1024;

const LINE_FEED = 10;
const BYTE_ORDER_MARK = '\uFEFF';

/** The lines of a file or of standard input, one at a time; see `lineBatches`. */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  for await (const lines of lineBatches(bytesOf(file))) yield* lines;
}

/**
 * The lines of a stream of bytes, as many at a time as a piece of it ends: memory does not grow with the stream. A mark
 * of the byte order at the beginning is no part of the first line; a line break at the end begins no further line.
 * @param longest longest line that is kept, in bytes
 * @throws LevelproofError INVALID_INPUT when the stream cannot be read
 */
export async function* lineBatches(
  pieces: AsyncIterable<Buffer>,
  longest: number = LONGEST_LINE,
): AsyncGenerator<readonly Line[]> {
  let number = 0;
  /** Pieces of a line that has not ended yet, and their bytes. */
  let open: Buffer[] = [];
  let bytes = 0;
  const ended = (last: Buffer): Line => {
    number += 1;
    const tooLong = bytes + last.length > longest;
    const whole = open.length === 0 ? last : Buffer.concat([...open, last]);
    open = [];
    bytes = 0;
    return tooLong ? { number, error: tooLarge('row', longest) } : lineOf(whole, number);
  };
  try {
    for await (const piece of pieces) {
      const first = piece.indexOf(LINE_FEED);
      if (first >= 0) {
        const last = piece.lastIndexOf(LINE_FEED);
        const lines = [ended(piece.subarray(0, first))];
        if (last > first) {
          for (const line of wholeLines(piece.subarray(first + 1, last), number)) lines.push(line);
          number += lines.length - 1;
        }
        yield lines;
      }
      const rest = piece.subarray(piece.lastIndexOf(LINE_FEED) + 1);
      // What goes beyond the limit is counted and not kept.
      if (rest.length > 0 && bytes <= longest) open.push(rest);
      bytes += rest.length;
    }
  } catch (error) {
    throw readable(error, 'row');
  }
  if (bytes > 0) yield [ended(Buffer.alloc(0))];
}

/** Lines that stand whole in one piece: decoded together, and one by one only where that fails. */
function wholeLines(bytes: Buffer, before: number): readonly Line[] {
  const text = decoded(bytes);
  if (text !== null)
    return text.split('\n').map((line, at) => ({ number: before + at + 1, text: withoutReturn(line) }));
  const lines: Line[] = [];
  let from = 0;
  while (from <= bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, from);
    const to = feed < 0 ? bytes.length : feed;
    lines.push(lineOf(bytes.subarray(from, to), before + lines.length + 1));
    from = to + 1;
  }
  return lines;
}

function lineOf(bytes: Buffer, number: number): Line {
  const text = decoded(bytes);
  if (text === null) return { number, error: notUtf8('row') };
  const line = withoutReturn(text);
  return { number, text: number === 1 && line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line };
}

function decoded(bytes: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}

/** The error of a line, with its number. */
export function atLine(error: LevelproofError, line: number): LevelproofError {
  return new LevelproofError(error.code, { ...error.details, line });
}
