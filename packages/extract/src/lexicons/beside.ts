import type { Note, Token } from '@levelproof/note';

/** How many words are looked at. */
const REACH = 5;

/**
 * The words just before a token (`step` -1) or just behind it (1), nearest first: as far as nothing but a hyphen, a
 * slash or white space inside the line stands between.
 */
export function wordsBeside({ tokens, text }: Note, at: number, step: -1 | 1): readonly Token[] {
  const words: Token[] = [];
  let edge = tokens[at];
  for (let index = at + step; words.length < REACH; index += step) {
    const token = tokens[index];
    if (edge === undefined || token === undefined) break;
    const gap = step === 1 ? text.slice(edge.end, token.start) : text.slice(token.end, edge.start);
    if (gap.includes('\n')) break;
    edge = token;
    if (token.kind === 'word') words.push(token);
    else if (token.kind === 'mark' && token.norm !== '-' && token.norm !== '/' && token.norm !== "'s") break;
  }
  return words;
}
