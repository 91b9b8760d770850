import { createAssessor, type EntityType, type Lexicon, type Note } from '@levelproof/note';
import type { AssessmentItem, Mention } from './reading.js';

/** Finds the terms of lexicons in one note, each read in its context. */
export function mentionsOf(note: Note): <T>(lexicon: Lexicon<T>, type: EntityType) => readonly Mention<T>[] {
  const assess = createAssessor(note);
  return (lexicon, type) => {
    let sentence = 0;
    return lexicon.find(note).map(({ start, end, value }) => {
      while ((note.sentences[sentence]?.end ?? note.text.length) <= start && sentence + 1 < note.sentences.length) {
        sentence += 1;
      }
      const section = note.sentences[sentence]?.section ?? 0;
      return { start, end, value, sentence, section, item: null, assertion: assess({ start, end }, type) };
    });
  };
}

/** Says of each mention which assessment item it stands in. */
export function inItems<T>(mentions: readonly Mention<T>[], items: readonly AssessmentItem[]): readonly Mention<T>[] {
  const stretches = items
    .flatMap((item) => item.spans.map((span) => ({ span, index: item.index })))
    .sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  return mentions.map((mention) => {
    while (at < stretches.length && (stretches[at]?.span.end ?? 0) <= mention.start) at += 1;
    const stretch = stretches[at];
    if (stretch === undefined || stretch.span.start > mention.start) return mention;
    return { ...mention, item: stretch.index };
  });
}
