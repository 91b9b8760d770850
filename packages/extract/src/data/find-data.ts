import type { DataFact, Observation, OpenQuestion, ProblemFact } from '@levelproof/contract';
import { problemServed } from '../masking/problem-served.js';
import type { Reading } from '../reading/reading.js';
import { findDiscussions } from './discussions.js';
import { findExternalNotes } from './external-notes.js';
import { findHistorians } from './historians.js';
import { findInterpretations, withoutOwnReadings } from './interpretations.js';
import { type Uses, usesOf } from '../uses.js';
import { uniqueTests } from './tests.js';
import { unnamedOrders } from './unnamed-orders.js';
import { unnamedReviews } from './unnamed-reviews.js';
import { unusedResults } from './unused-results.js';

/** What the data element is built from. */
export interface FoundData {
  readonly data: readonly DataFact[];
  readonly questions: readonly OpenQuestion[];
  readonly observations: readonly Observation[];
}

/**
 * Reads the data of a note (R1.C): unique tests ordered and reviewed, outside notes by source, the historian with the
 * reason for one, own readings, talks with outside professionals. What was seen but does not count becomes an observation.
 * @param problems the addressed problems, which the data serve
 * @param found what was gathered before, if it was
 */
export function findData(reading: Reading, problems: readonly ProblemFact[], found: Uses = usesOf(reading)): FoundData {
  const { note } = found;
  const readings = findInterpretations(note);
  const uses = withoutOwnReadings(found.tests, readings.facts).filter(
    ({ test, status }) => !readings.billed.has(test.id) || status === 'ordered',
  );
  const tests = uniqueTests(uses).map((fact) =>
    fact.testId !== undefined && readings.billed.has(fact.testId)
      ? { ...fact, interpretationBilled: 'yes' as const }
      : fact,
  );
  const notes = findExternalNotes(note);
  const historians = findHistorians(note);
  const discussions = findDiscussions(note, found.emergency);
  const drawn = [
    ...tests,
    ...unnamedOrders(note, found.tests),
    ...readings.facts,
    ...notes.facts,
    ...historians.facts,
    ...discussions.facts,
  ];
  const data = drawn.map((fact, index): DataFact => {
    const problemId = problemServed(reading, problems, fact.evidence[0]);
    return { ...fact, id: `data:${index + 1}`, ...(problemId === undefined ? {} : { problemId }) };
  });
  const seen = [
    ...readings.observations,
    ...notes.observations,
    ...historians.observations,
    ...discussions.observations,
    ...unnamedReviews(note),
    ...unusedResults(found.tests),
  ];
  const observations = seen.map((one, index): Observation => ({ ...one, id: `observation:data:${index + 1}` }));
  const questions = discussions.questions.map(
    (fact, index): OpenQuestion => ({
      id: 'discussion-partner-outside',
      about: 'data',
      evidence: fact.evidence,
      settles: { data: [{ ...fact, id: `data:asked:${index + 1}` }] },
    }),
  );
  return { data, questions, observations };
}
