import type { Match, Note } from '@levelproof/note';
import { type ExternalSource, externalSources } from '../lexicons/external-sources.js';
import type { MaskedSentence } from '../masking/masked-sentence.js';

/** Finds whoever outside a note names, once, and gives them by sentence. */
export function sourcesBySentence(
  note: Note,
  sentences: readonly MaskedSentence[],
): (sentence: MaskedSentence) => readonly Match<ExternalSource>[] {
  const groups = new Map<number, Match<ExternalSource>[]>();
  let at = 0;
  for (const match of externalSources().find(note)) {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= match.start) at += 1;
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [match]);
    else group.push(match);
  }
  return ({ index }) => groups.get(index) ?? [];
}
