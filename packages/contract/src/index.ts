export { type Assertion, type AssertionMark, isCurrent } from './assertion.js';
export type { Citation } from './citation.js';
export { assertIsoDate, dayNumber, type IsoDate, isIsoDate } from './date.js';
export {
  CLINICIANS,
  type Clinician,
  ENCOUNTER_DEFAULTS,
  type Encounter,
  type EncounterSource,
  MODALITIES,
  type Modality,
  PATIENT_STATUSES,
  type Patient,
  type PatientStatus,
  PAYER_RULES,
  type PayerRules,
  type ResolvedEncounter,
  SETTINGS,
  SEXES,
  type Setting,
  type Sex,
  STAY_PHASES,
  type StayPhase,
} from './encounter.js';
export { LevelproofError, type LevelproofErrorCode, type LevelproofErrorDetails } from './errors.js';
export { assertVerbatim, type Certainty, type Evidence, evidenceAt, isVerbatim } from './evidence.js';
export { emptyFacts, resolveEncounter, visitKindOf } from './facts/build.js';
export { DATA_KINDS, type DataFact, type DataKind, ORDER_ORIGINS, type OrderOrigin } from './facts/data.js';
export {
  type DiagnosisFact,
  type MeatEvidence,
  type MeatLetter,
  NOTE_PLACES,
  type NotePlace,
} from './facts/diagnosis.js';
export type { EncounterFacts } from './facts/encounter-facts.js';
export type { Fact } from './facts/fact.js';
export { OBSERVATION_KINDS, type Observation, type ObservationKind } from './facts/observation.js';
export {
  PROBLEM_CATEGORIES,
  PROBLEM_STATUSES,
  type ProblemCategory,
  type ProblemFact,
  type ProblemStatus,
} from './facts/problem.js';
export {
  COMPLEXITY_FACTORS,
  type ComplexityFact,
  type ComplexityFactor,
  PSYCHOTHERAPY_FORMS,
  type PsychotherapyFact,
  type PsychotherapyForm,
} from './facts/psychotherapy.js';
export type { OpenQuestion } from './facts/question.js';
export {
  DRUG_ACTIONS,
  type DrugAction,
  RISK_KINDS,
  type RiskFact,
  type RiskKind,
  type ToxicityConditions,
} from './facts/risk.js';
export {
  COUPLED_SERVICES,
  type CoupledService,
  SERVICE_KINDS,
  type ServiceFact,
  type ServiceKind,
  type VisitFact,
} from './facts/service.js';
export { TIME_ACTIVITIES, type TimeActivity, type TimeFact, type TimeForm } from './facts/time.js';
export { higherOf, LEVELS, type Level, levelAbove, lowerOf, rankOf } from './level.js';
export {
  type Candidate,
  type CandidateBasis,
  type CodingResult,
  type Counterfactual,
  type ElementResult,
  type FindingDirection,
  type FindingSeverity,
  type Flag,
  type Gap,
  type HccLine,
  type MdmResult,
  type MovedSwitch,
  type NextLevel,
  type PsychotherapyResult,
  type RafSummary,
  type Recommendation,
  RESULT_SCHEMA_VERSION,
  type ScoredFacts,
  type ScoredRisk,
  type TimeResult,
  type Worth,
} from './result.js';
export { type Derived, isFirm, type Reason, type ThreeLevels, type TraceNode, type TraceValue } from './trace.js';
