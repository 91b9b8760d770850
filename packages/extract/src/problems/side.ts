import type { Candidate } from './candidate.js';
import type { Signs } from './signs.js';

/** The side that the note names for a problem. */
export type Side = 'right' | 'left' | 'both';

const BOTH = /\b(?:bilateral(?:ly)?|both|OU|AU|right and left|left and right)\b/;
const RIGHT = /\b(?:right|rt|RLE|RUE|OD)\b|\bR\b(?= )/i;
const LEFT = /\b(?:left|lt|LLE|LUE|OS)\b|\bL\b(?= )/i;

/** The side nearest to the naming, then in the rest of what is said, then in the complaint and history. */
export function sideOf({ reading: { note } }: Signs, { mention, said }: Candidate): Side | null {
  const sentence = note.sentences[mention.sentence];
  const own = sentence === undefined ? '' : note.text.slice(sentence.start, sentence.end);
  const near = note.text.slice(Math.max(0, mention.start - 40), mention.end + 30);
  const rest = said.map(({ start, end }) => note.text.slice(start, end)).join(' ');
  const told = note.sections
    .filter(({ category }) => category === 'chief-complaint' || category === 'hpi')
    .map(({ body }) => note.text.slice(body.start, Math.min(body.end, body.start + 600)))
    .join(' ');
  for (const words of [near, own, rest, told]) {
    const side = sideIn(words);
    if (side !== null) return side;
  }
  return null;
}

function sideIn(words: string): Side | null {
  if (BOTH.test(words)) return 'both';
  const right = RIGHT.test(words);
  const left = LEFT.test(words);
  if (right && left) return null;
  return right ? 'right' : left ? 'left' : null;
}
