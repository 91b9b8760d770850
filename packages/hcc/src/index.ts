export { dottedCode, plainCode } from './codes/plain-code.js';
export type { CodeSet, CodeStanding, CodeStatus } from './icd10cm/code-set.js';
export { type ModelName, SEGMENTS, type Segment } from './model/model-data.js';
export { PAYMENT_YEARS } from './model/payment.js';
export type { RiskModel } from './model/risk-model.js';
export type { Edit } from './model/model-data.js';
export type { ExplainedHcc, ExplainedTerm, Explanation } from './raf/explanation.js';
export type { RafFinding, RafFindingCode } from './raf/finding.js';
export type { PatientDiagnosis, RafPatient } from './raf/patient.js';
export { type Enrolment, type NoteRafOptions, noteRaf } from './raf/note-raf.js';
export { RAF_ROW_FIELDS, type RafRow, rafRow } from './raf/row.js';
export type { ModelScore } from './raf/score-model.js';
export {
  type ExplainedRaf,
  type RafResult,
  type RafScorer,
  type RafScorerOptions,
  rafScorer,
} from './raf/scorer.js';
