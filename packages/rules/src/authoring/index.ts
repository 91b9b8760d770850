export type {
  CaseData,
  CaseExpectation,
  CaseFact,
  CaseFacts,
  CitationData,
  OverlayData,
  PackData,
  PatchData,
  SwitchData,
} from './data.js';
export {
  diffPacks,
  diffRules,
  type PackDifference,
  type ParameterDifference,
  type RulesSide,
} from './diff-packs.js';
export { type Difference, diffResults, type StepDifference, type StepOutcome } from './diff-results.js';
export { factsOfCase } from './facts-of-case.js';
export { type CheckOptions, checkOverlay, defineOverlay } from './overlay.js';
export { checkPack, definePack, type PackCheckOptions } from './pack.js';
export { PROBLEM_KINDS, type PackProblem, type PackProblemKind } from './problem.js';
export { PARAMETERS } from '../packs/parameters.js';
export { SWITCH_QUESTIONS } from './switch-questions.js';
