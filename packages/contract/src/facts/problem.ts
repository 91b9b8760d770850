import type { Fact } from './fact.js';

export const PROBLEM_CATEGORIES = [
  'self-limited',
  'stable-chronic',
  'acute-uncomplicated',
  'stable-acute',
  'acute-uncomplicated-hospital',
  'chronic-exacerbation',
  'undiagnosed-uncertain',
  'acute-systemic',
  'acute-complicated-injury',
  'chronic-severe-exacerbation',
  'threat-to-life-or-function',
  'multiple-morbidities',
] as const;
/**
 * The rows of the problems element (R1.B). `multiple-morbidities` is the extra high row of an initial
 * nursing-facility visit (R1.24).
 */
export type ProblemCategory = (typeof PROBLEM_CATEGORIES)[number];

export const PROBLEM_STATUSES = [
  'at-goal',
  'stable',
  'improving',
  'resolved',
  'not-at-goal',
  'worsening',
  'side-effects',
  'severe',
  'new',
  'unchanged',
  'not-stated',
] as const;
/** What the note says of the problem's course. Stable means at the patient's own goal (R1.13). */
export type ProblemStatus = (typeof PROBLEM_STATUSES)[number];

/** A problem that the clinician addressed at this encounter (R1.7). Merely listed ones are diagnoses. */
export interface ProblemFact extends Fact {
  /** The problem in the note's or the lexicon's words. */
  readonly name: string;
  /** The row that a cautious auditor would give it. */
  readonly category: ProblemCategory;
  /** The row that the note's words alone prove, where it is lower than `category`. Used for the floor. */
  readonly documentedAs?: ProblemCategory;
  readonly status: ProblemStatus;
  /** ICD-10-CM with its dot, as specific as the note supports. */
  readonly icd10?: string;
  /** Id of a counted problem that explains this symptom; then it is not counted again (R1.10). */
  readonly explainedBy?: string;
  /** True when it matters only as a comorbidity that was not itself worked on (R1.9): not counted. */
  readonly contextOnly?: boolean;
  /** Contested points that bear on it, e.g. `C8`. */
  readonly contested?: readonly string[];
}
