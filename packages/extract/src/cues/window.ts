import { type Evidence, evidenceAt } from '@levelproof/contract';
import type { Note, Sentence, Span } from '@levelproof/note';

/** The index of the sentence in which an offset lies. Logarithmic. */
export function sentenceAt(note: Note, offset: number): number {
  const { sentences } = note;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence of an offset, with its neighbours where asked for. */
export function around(note: Note, sentence: number, before = 0, after = 0): Span {
  const first = note.sentences[Math.max(0, sentence - before)];
  const last = note.sentences[Math.min(note.sentences.length - 1, sentence + after)];
  return { start: first?.start ?? 0, end: last?.end ?? note.text.length };
}

/** The words of a span. */
export function wordsOf(note: Note, { start, end }: Span): string {
  return note.text.slice(start, end);
}

/** Evidence of a span, without white space at its ends; `null` where nothing is left. */
export function evidenceOf(note: Note, span: Span): Evidence | null {
  let { start, end } = span;
  while (start < end && /\s/.test(note.text.charAt(start))) start += 1;
  while (end > start && /\s/.test(note.text.charAt(end - 1))) end -= 1;
  return end > start ? evidenceAt(note.text, start, end) : null;
}

/** Evidence of several spans, in their order. */
export function evidencesOf(note: Note, spans: readonly Span[]): readonly Evidence[] {
  return spans.flatMap((span) => evidenceOf(note, span) ?? []);
}

/** At most this much of a long sentence is quoted around a cue. */
const LONGEST_QUOTE = 300;

/** The sentence around a span as evidence, or a stretch of it where it is very long. */
export function sentenceEvidence(note: Note, span: Span, sentence: Sentence | undefined): readonly Evidence[] {
  if (sentence === undefined || sentence.end - sentence.start > LONGEST_QUOTE) return evidencesOf(note, [span]);
  return evidencesOf(note, [{ start: Math.min(sentence.start, span.start), end: Math.max(sentence.end, span.end) }]);
}
