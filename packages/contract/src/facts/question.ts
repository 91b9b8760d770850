import type { Evidence } from '../evidence.js';
import type { DataFact } from './data.js';
import type { ProblemFact } from './problem.js';
import type { PsychotherapyFact } from './psychotherapy.js';
import type { RiskFact } from './risk.js';
import type { TimeFact } from './time.js';

/**
 * A question that the note leaves open, with the facts that would stand if it were settled in the
 * note's favour. The engine scores them for the ceiling only. A fact with the id of an existing one
 * replaces it; another is added.
 */
export interface OpenQuestion {
  /** Names the kind of question, e.g. `problem-at-goal`; several may share one kind. */
  readonly id: string;
  readonly about: 'problems' | 'data' | 'risk' | 'time' | 'psychotherapy' | 'encounter';
  /** Id of the fact in doubt, if one stands already. */
  readonly factId?: string;
  readonly evidence: readonly Evidence[];
  readonly settles: {
    readonly problems?: readonly ProblemFact[];
    readonly data?: readonly DataFact[];
    readonly risk?: readonly RiskFact[];
    readonly time?: readonly TimeFact[];
    readonly psychotherapy?: PsychotherapyFact;
    /**
     * The reader may have overlooked a fact. In the note's favour, any one element stands one level higher; the ceiling
     * follows where that alone moves the whole.
     */
    readonly overlooked?: boolean;
  };
}
