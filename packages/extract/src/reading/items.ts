import { type Note, overlaps, type Span } from '@levelproof/note';
import { bySentence } from './by-sentence.js';
import type { DrugEntry, ProblemEntry, TestEntry } from './entries.js';
import { joinedPieces } from './joined-pieces.js';
import type { Judgement } from './judgement.js';
import { piecesOf } from './pieces.js';
import type { AssessmentItem, Mention } from './reading.js';

/**
 * The assessment and plan in problem-sized pieces (R1.6): the line that names a problem with everything said under it,
 * and what a plan apart says of it, joined by number, by the problem named or by the drug that treats it.
 */
export function assessmentItems(
  note: Note,
  judgements: readonly Judgement[],
  problems: readonly Mention<ProblemEntry>[],
  drugs: readonly Mention<DrugEntry>[],
  tests: readonly Mention<TestEntry>[],
): readonly AssessmentItem[] {
  const named = bySentence(problems);
  const pieces = piecesOf(note, judgements, named);
  return joinedPieces(note, pieces, named, bySentence(drugs), bySentence(tests)).map(
    ({ head, spans, kind, running }, index) => ({
      index,
      head,
      spans: [...spans].sort((a, b) => a.start - b.start).filter(isApart),
      kind,
      ...(running ? { running } : {}),
    }),
  );
}

/** Sorted stretches: one that begins inside the one before it is covered by it. */
function isApart(span: Span, at: number, all: readonly Span[]): boolean {
  const before = all[at - 1];
  return before === undefined || !overlaps(before, span);
}
