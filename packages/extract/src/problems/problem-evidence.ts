import type { Evidence } from '@levelproof/contract';
import { contains, type Span } from '@levelproof/note';
import { sentenceAt } from '../cues/window.js';
import { quoteAround } from '../masking/context.js';
import type { Candidate } from './candidate.js';
import type { Signs } from './signs.js';

const MOST = 3;

/** The words that prove a problem: where it is named, and what says how it stands. */
export function evidenceOfProblem(
  { reading: { note } }: Signs,
  { mention }: Candidate,
  words: readonly Span[],
): readonly Evidence[] {
  const found: Evidence[] = [];
  for (const span of [mention, ...words]) {
    const sentence = note.sentences[sentenceAt(note, span.start)];
    const around = sentence !== undefined && contains(sentence, span) ? sentence : span;
    const evidence = quoteAround(note.text, around, span);
    if (evidence.quote !== '' && !found.some(({ start, end }) => start === evidence.start && end === evidence.end)) {
      found.push(evidence);
    }
  }
  return found.slice(0, MOST);
}
