export {
  dataFacts,
  observations,
  problemFacts,
  psychotherapyFacts,
  riskFacts,
  serviceFacts,
  timeFacts,
  type Unnumbered,
} from './arbitraries.js';
export { dates } from './dates.js';
export { encounterFacts, encounters, openQuestions, type Span } from './encounter-facts.js';
export { type Invariant, type InvariantOptions, invariants } from './invariants.js';
export type { Tested } from './rules-under-test.js';
