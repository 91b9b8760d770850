import { LevelproofError } from '@levelproof/contract';

/** Longest note that is read unless the options say otherwise, in UTF-16 code units. Admits 5 MB with room. */
export const DEFAULT_MAX_NOTE_LENGTH = 10_000_000;

/** Share of control and replacement characters from which a string is no text: one in twenty. */
const NOISE_SHARE = 20;

/**
 * Checks that something is a note: text, not empty, not too long, no binary and no JSON.
 * Lone surrogates are accepted and kept, because offsets count UTF-16 code units as given; HTML is text like any other.
 * @param maxLength in UTF-16 code units
 * @throws LevelproofError NOTE_NOT_TEXT, NOTE_EMPTY, NOTE_TOO_LARGE or NOTE_IS_JSON; none of them repeats the note
 */
export function checkNote(given: unknown, maxLength: number = DEFAULT_MAX_NOTE_LENGTH, path = 'note'): string {
  if (typeof given !== 'string') {
    throw new LevelproofError('NOTE_NOT_TEXT', {
      field: path,
      expected: 'a string',
      remedy: 'Pass the text of the note as a string; decode bytes first.',
    });
  }
  if (given.length > maxLength) {
    throw new LevelproofError('NOTE_TOO_LARGE', {
      field: path,
      given: given.length,
      expected: `at most ${maxLength} UTF-16 code units`,
      remedy: 'Pass one encounter at a time, or raise maxNoteLength.',
    });
  }
  if (!/\S/.test(given)) {
    throw new LevelproofError('NOTE_EMPTY', {
      field: path,
      remedy: 'Pass a note with text. To score facts without a note, use codeFacts.',
    });
  }
  if (isBinary(given)) {
    throw new LevelproofError('NOTE_NOT_TEXT', {
      field: path,
      expected: 'text without NUL and other binary content',
      remedy: 'Convert the document (PDF, Word, RTF, image) to plain text first, and check the encoding.',
    });
  }
  if (isJson(given)) {
    throw new LevelproofError('NOTE_IS_JSON', {
      field: path,
      remedy: 'Pass the note text alone; for JSON lines with an id and a note each, use codeMany or --ndjson.',
    });
  }
  return given;
}

/** NUL never stands in text; many other control or replacement characters mean bytes read as text. */
function isBinary(text: string): boolean {
  if (text.includes('\u0000')) return true;
  let noise = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const isControl = unit < 32 && !(unit >= 9 && unit <= 13) && unit !== 27;
    if (isControl || unit === 127 || unit === 0xfffd) noise++;
  }
  return noise * NOISE_SHARE > text.length;
}

/** A whole JSON object or array, or the beginning of an object as JSON writes it. */
function isJson(text: string): boolean {
  const first = /^\s*([{[])/.exec(text)?.[1];
  if (first === undefined) return false;
  if (/^\s*(?:\[\s*)?\{\s*"[^"\n]{1,80}"\s*:/.test(text.slice(0, 400))) return true;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
