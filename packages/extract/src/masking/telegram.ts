import type { MaskedSentence } from './masked-sentence.js';

/** A longer sentence is prose, in UTF-16 code units. */
export const LONGEST_LIST = 240;
/** Words between two commas that are still no clause. */
const FEW = 6;
/** Whoever says so says a sentence, no list. */
export const VERBS =
  /\b(?:is|was|are|were|has|had|have|asks?|asked|whether|wants?|wanted|prefers?|avoid|because|cannot|contraindicated|denied|missed|understands?|knows?|wonders?|thinks?)\b/i;

/**
 * The own part of a list in telegram style: of `FBC, urgent referral, CXR if no better` a mention in the last part has
 * `CXR if no better`, which says nothing of the others. `null` where the sentence is
 * no such list.
 */
export function ownPartOfList({ text, start }: MaskedSentence, at: number): string | null {
  if (text.length > LONGEST_LIST || VERBS.test(text)) return null;
  const parts = text.split(/[,;+]/);
  if (parts.length < 2 || parts.some((part) => wordsOf(part).length > FEW)) return null;
  let end = start;
  return (
    parts.find((part) => {
      end += part.length + 1;
      return end > at;
    }) ?? null
  );
}

/** The words of a masked text beside what it masks. */
export function wordsOf(text: string): readonly string[] {
  return text.match(/[A-Za-z]+/g) ?? [];
}
