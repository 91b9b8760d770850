import type { Note, Span } from '@levelproof/note';
import { findCues } from '../cues/cue.js';
import { wordsOf } from '../cues/window.js';
import { integrityCues } from './integrity-cue.js';

/** Words that make a weak cue an instruction about coding: "new instructions" alone may be the patient's. */
const ABOUT_CODING = /\b(?:code[sd]?|coding|bill\w{0,3}|upcode|level|complexity|output|9\d{4})\b/i;
/** At most so much of a sentence without an end is taken. */
const LONGEST = 400;

/** Where a note speaks to a machine: from the words that do so to the end of their sentence. */
export function instructionsOf(note: Note): readonly Span[] {
  return findCues(integrityCues(), note)
    .of('instruction', 'instruction-weak')
    .flatMap((cue) => {
      const sentence = note.sentences[cue.sentence];
      if (sentence === undefined) return [];
      const span = { start: cue.start, end: Math.max(cue.end, Math.min(sentence.end, cue.start + LONGEST)) };
      const rest = `${wordsOf(note, { start: sentence.start, end: cue.start })} ${wordsOf(note, { start: cue.end, end: span.end })}`;
      return cue.kind === 'instruction' || ABOUT_CODING.test(rest) ? [span] : [];
    });
}

/** The text with white space over the spans, so that every offset stays: nothing that they say can be read. */
export function withoutSpans(text: string, spans: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (end <= at) continue;
    parts.push(text.slice(at, Math.max(at, start)), text.slice(Math.max(at, start), end).replace(/[^\n]/g, ' '));
    at = end;
  }
  return parts.join('') + text.slice(at);
}
