import type { Fact } from './fact.js';

export const OBSERVATION_KINDS = [
  // data
  'labs-reviewed-unnamed',
  'result-without-use',
  'imaging-reviewed-without-reading',
  'records-reviewed-without-source',
  'own-notes-reviewed',
  'historian-without-reason',
  'interpreter-used',
  'discussion-without-content',
  'one-way-message',
  'interpretation-separately-billed',
  // problems
  'problem-listed-not-addressed',
  'managed-elsewhere',
  'status-without-goal',
  'status-contradicts-values',
  'concern-without-differential',
  // risk
  'medications-unnamed',
  'refill-without-evaluation',
  'determinant-without-impact',
  'toxicity-claim-incomplete',
  'surgery-risk-factors-not-stated',
  'monitoring-database-check',
  // time
  'no-total-time',
  'time-range',
  'time-not-exact',
  'time-mirrors-threshold',
  'staff-time',
  'resident-time',
  'other-day-time',
  'separately-reported-time',
  'obsolete-counseling-statement',
  'scheduled-duration',
  // psychotherapy
  'psychotherapy-time-missing',
  'psychotherapy-time-not-separated',
  'psychotherapy-time-includes-other-work',
  'psychotherapy-content-thin',
  'therapeutic-talk-without-psychotherapy',
  // integrity
  'model-instruction',
  'placeholder',
  'template-unfilled',
  'copy-forward',
  'self-assigned-level',
  'self-assigned-code',
  'contradiction',
  'signature-missing',
] as const;
/** Something the reader saw that is no fact to score, yet bears on gaps, flags or scope. */
export type ObservationKind = (typeof OBSERVATION_KINDS)[number];

/** An observation about the note. Never scores; gap and flag rules read it. */
export interface Observation extends Fact {
  readonly kind: ObservationKind;
  /** What it concerns, in lexicon words: a test, a problem, a code number. */
  readonly item?: string;
  /** A number that goes with it: minutes, a code's units. */
  readonly amount?: number;
  /** Id of the fact it concerns. */
  readonly about?: string;
}
