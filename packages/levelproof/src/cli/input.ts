import { createReadStream } from 'node:fs';
import { LevelproofError } from '@levelproof/contract';

/** The bytes of a file or of standard input, piece by piece. */
export function bytesOf(file: string): AsyncIterable<Buffer> {
  return file === '-' ? process.stdin : createReadStream(file);
}

/** The whole text. @throws LevelproofError INVALID_ENCODING, INVALID_INPUT */
export async function textOf(file: string): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    let text = '';
    for await (const piece of bytesOf(file)) text += decoder.decode(piece, { stream: true });
    return text + decoder.decode();
  } catch (error) {
    throw readable(error);
  }
}

/** The lines of a stream of text, one at a time; what is not UTF-8 becomes the replacement mark and is found later. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  try {
    for await (const piece of bytesOf(file)) {
      const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.trim() !== '') yield line;
    }
  } catch (error) {
    throw readable(error);
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield rest;
}

function readable(error: unknown): LevelproofError {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES') {
    return new LevelproofError('INVALID_INPUT', {
      field: 'file',
      expected: 'a file that can be read',
      remedy: 'Check the path, or pass - and the text on standard input.',
    });
  }
  return new LevelproofError('INVALID_ENCODING', {
    field: 'note',
    expected: 'UTF-8',
    remedy: 'Save or convert the note as UTF-8.',
  });
}
