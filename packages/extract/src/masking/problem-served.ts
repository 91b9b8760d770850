import type { ProblemFact } from '@levelproof/contract';
import { overlaps, type Span } from '@levelproof/note';
import type { Reading } from '../reading/reading.js';

/**
 * The addressed problem that a place in the note serves: the one named in the same assessment item, the nearest before
 * it if there are several. Undefined where the item names none, or names only context.
 */
export function problemServed(
  { items }: Reading,
  problems: readonly ProblemFact[],
  place: Span | undefined,
): string | undefined {
  if (place === undefined) return undefined;
  const item = items.find(({ spans }) => spans.some((span) => overlaps(span, place)));
  if (item === undefined) return undefined;
  const inItem = problems
    .filter((problem) => problem.contextOnly !== true && problem.explainedBy === undefined)
    .flatMap((problem) => problem.evidence.map((evidence) => ({ problem, evidence })))
    .filter(({ evidence }) => item.spans.some((span) => overlaps(span, evidence)))
    .sort((a, b) => a.evidence.start - b.evidence.start);
  const before = inItem.filter(({ evidence }) => evidence.start <= place.end);
  return (before[before.length - 1] ?? inItem[0])?.problem.id;
}
