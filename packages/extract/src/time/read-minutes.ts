import type { Note } from '@levelproof/note';
import { findMinutes, type MinuteMention } from './mention.js';
import { type MinuteStatement, type NoStatement, readStatement, type VisitContext } from './statement.js';
import { wordsAround } from './words-around.js';

/** The minutes of a note: what counts as a statement of clinician's time, and what was passed over and why. */
export interface MinutesRead {
  readonly statements: readonly MinuteStatement[];
  readonly passed: readonly { readonly mention: MinuteMention; readonly why: NoStatement }[];
}

/** Reads every mention of minutes in the words around it. */
export function readMinutes(note: Note, visit: VisitContext): MinutesRead {
  const mentions = findMinutes(note);
  const words = wordsAround(note, mentions);
  const statements: MinuteStatement[] = [];
  const passed: { mention: MinuteMention; why: NoStatement }[] = [];
  mentions.forEach((mention, at) => {
    const around = words[at];
    if (around === undefined) return;
    const read = readStatement(note, mention, around, visit);
    if (typeof read === 'string') passed.push({ mention, why: read });
    else statements.push(read);
  });
  return { statements, passed };
}
