import { createReadStream } from 'node:fs';
import { LevelproofError } from '@levelproof/contract';

/** Most bytes of one note that are read: more than the longest note there may be, whatever its alphabet. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The bytes of a file or of standard input, piece by piece. */
export function bytesOf(file: string): AsyncIterable<Buffer> {
  return file === '-' ? process.stdin : createReadStream(file, { highWaterMark: 256 * 1024 });
}

/**
 * The whole text of a file or of standard input.
 * @throws LevelproofError INVALID_INPUT when it cannot be read, INVALID_ENCODING, NOTE_TOO_LARGE
 */
export async function textOf(file: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  let bytes = 0;
  try {
    for await (const piece of bytesOf(file)) {
      bytes += piece.length;
      if (bytes > MOST_BYTES) throw tooLarge('note', MOST_BYTES);
      text += decoder.decode(piece, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    throw readable(error, 'note');
  }
}

/** What may go wrong while reading, as an error that says what to do. */
export function readable(error: unknown, field: string): LevelproofError {
  if (LevelproofError.isInstance(error)) return error;
  if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return notUtf8(field);
  return new LevelproofError('INVALID_INPUT', {
    field: 'file',
    expected: 'a file that can be read',
    remedy: 'Check the path, or pass - and the text on standard input.',
  });
}

/** The error for bytes that are no UTF-8. */
export function notUtf8(field: string): LevelproofError {
  return new LevelproofError('INVALID_ENCODING', {
    field,
    expected: 'UTF-8',
    remedy: 'Save or convert it as UTF-8.',
  });
}

/** The error for more than is read of one thing. */
export function tooLarge(field: string, bytes: number): LevelproofError {
  return new LevelproofError('NOTE_TOO_LARGE', {
    field,
    expected: `at most ${bytes} bytes`,
    remedy: 'Pass one encounter at a time.',
  });
}
