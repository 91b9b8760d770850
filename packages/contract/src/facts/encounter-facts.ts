import type { EncounterSource, ResolvedEncounter } from '../encounter.js';
import type { DataFact } from './data.js';
import type { DiagnosisFact } from './diagnosis.js';
import type { Observation } from './observation.js';
import type { ProblemFact } from './problem.js';
import type { PsychotherapyFact } from './psychotherapy.js';
import type { OpenQuestion } from './question.js';
import type { RiskFact } from './risk.js';
import type { ServiceFact, VisitFact } from './service.js';
import type { TimeFact } from './time.js';

/**
 * Everything known about one encounter: the waist of the hourglass. Any extractor fills it, the rules
 * read nothing else. Order within the lists carries no meaning.
 */
export interface EncounterFacts {
  readonly encounter: ResolvedEncounter;
  /** Who settled each field of the encounter. */
  readonly sources: readonly EncounterSource[];
  readonly visit: VisitFact;
  readonly problems: readonly ProblemFact[];
  readonly data: readonly DataFact[];
  readonly risk: readonly RiskFact[];
  readonly time: readonly TimeFact[];
  readonly psychotherapy: PsychotherapyFact | null;
  readonly diagnoses: readonly DiagnosisFact[];
  readonly services: readonly ServiceFact[];
  readonly observations: readonly Observation[];
  readonly questions: readonly OpenQuestion[];
}
