import type { Note, Sentence, Span } from '@levelproof/note';
import type { Mention } from './reading.js';

/** Mentions by the index of their sentence. */
export type BySentence<T> = (sentence: number) => readonly Mention<T>[];

/** Groups mentions by sentence, once. */
export function bySentence<T>(mentions: readonly Mention<T>[]): BySentence<T> {
  const groups = new Map<number, Mention<T>[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group === undefined) groups.set(mention.sentence, [mention]);
    else group.push(mention);
  }
  return (sentence) => groups.get(sentence) ?? [];
}

/** The sentences that lie wholly inside a span, headings left out. Logarithmic to find. */
export function sentencesWithin({ sentences }: Note, { start, end }: Span): readonly Sentence[] {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: Sentence[] = [];
  for (let at = low; at < sentences.length; at += 1) {
    const sentence = sentences[at];
    if (sentence === undefined || sentence.start >= end) break;
    if (!sentence.heading && sentence.end <= end) found.push(sentence);
  }
  return found;
}
