import type { Observation, ObservationKind } from '@levelproof/contract';
import { isWorkedOn } from './actions.js';
import type { Judged } from './category.js';
import { evidenceOfProblem } from './problem-evidence.js';
import type { Signs } from './signs.js';

/** The problems that count, and what was seen of the others. */
export interface Addressed {
  readonly counted: readonly Judged[];
  readonly observations: readonly Observation[];
}

/** Circumstances that are problems of the visit when they are what it is about. */
const VISITED_FOR = /^Z3[0-49]/;

/**
 * Keeps the problems that were addressed (R1.7): evaluated or treated at this visit. One that is merely listed (R1.8),
 * managed by somebody else, history without work today, or no problem at all is left out, and observed where it matters.
 */
export function addressed(signs: Signs, named: readonly Judged[]): Addressed {
  const observations: Observation[] = [];
  const observe = (kind: ObservationKind, judged: Judged): void => {
    const evidence = evidenceOfProblem(signs, judged.candidate, []);
    const id = `observation:problem:${observations.length + 1}`;
    observations.push({ id, kind, item: judged.candidate.mention.value.name, certainty: 'documented', evidence });
  };
  const worked = named.some(({ actions }) => isWorkedOn(actions));
  const counted = named.filter((judged, at) => {
    if (isNoProblem(judged)) return false;
    const { standing, actions, candidate } = judged;
    const own = isWorkedOn(actions) || standing.words !== null;
    if (standing.elsewhere !== null && !isOwnWork(judged)) {
      observe('managed-elsewhere', judged);
      return false;
    }
    if (standing.notAddressed !== null) {
      observe('problem-listed-not-addressed', judged);
      return false;
    }
    if (candidate.mention.assertion.historical !== undefined && !isOwnWork(judged) && standing.words === null) {
      if (candidate.mention.value.course === 'chronic') observe('problem-listed-not-addressed', judged);
      return false;
    }
    if (candidate.mention.value.course === 'history' && !isOwnWork(judged)) return false;
    const bareChronic = !own && candidate.mention.value.course === 'chronic' && at > 0 && worked;
    if (bareChronic) {
      observe('problem-listed-not-addressed', judged);
      return false;
    }
    if (standing.contradicted !== null) observe('status-contradicts-values', judged);
    return true;
  });
  return { counted, observations };
}

/** Work of this clinician beyond sending the patient on. */
function isOwnWork({ actions }: Judged): boolean {
  return (
    actions.stepUp ||
    actions.stepDown ||
    actions.continued ||
    actions.procedure ||
    actions.testsOrdered + actions.testsReviewed > 0 ||
    actions.urgent
  );
}

function isNoProblem({ candidate: { mention } }: Judged): boolean {
  const { course, icd10 = '' } = mention.value;
  return course === 'status' && !VISITED_FOR.test(icd10);
}
