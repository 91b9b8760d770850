import type { Certainty, Evidence } from '../evidence.js';
import type { Fact } from './fact.js';

export const SERVICE_KINDS = [
  'office-em',
  'preventive',
  'preventive-plus-em',
  'consult',
  'inpatient',
  'ed',
  'nursing-facility',
  'home',
  'telehealth-em',
  'psych-eval',
  'psychotherapy',
  'em-plus-psychotherapy',
  'crisis',
  'testing',
  'procedure',
  'not-em',
] as const;
/** What kind of service the note as a whole is. */
export type ServiceKind = (typeof SERVICE_KINDS)[number];

/** The kind of the whole visit, as read or as told. */
export interface VisitFact {
  readonly kind: ServiceKind;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
  /** For a preventive visit: Medicare's wellness visits have their own codes. */
  readonly preventive?: 'age-banded' | 'medicare-initial' | 'medicare-subsequent' | 'welcome-to-medicare';
  /** For a diagnostic evaluation: whether a medical service was part of it (R5.10). */
  readonly medicalServices?: boolean;
  /** For a note with both a procedure or preventive visit and an E/M: whether the E/M stands alone. */
  readonly separateEm?: 'yes' | 'no' | 'not-stated';
}

export const COUPLED_SERVICES = [
  'procedure',
  'global-period',
  'preventive-visit',
  'tobacco-counselling',
  'advance-care-planning',
  'transitional-care',
  'screening-instrument',
  'determinants-assessment',
  'critical-care',
  'vaccine-administration',
  'longitudinal-relationship',
  'split-shared',
  'teaching-physician',
  'test-with-interpretation',
  'pharmacologic-management',
  'brief-check-in',
  'discharge-management',
  'care-management',
  'other-out-of-scope',
] as const;
/** Another service that the note describes beside the E/M or the psychotherapy. */
export type CoupledService = (typeof COUPLED_SERVICES)[number];

/** A recognised service besides the main one: in scope, or declared out of it, never silently dropped. */
export interface ServiceFact extends Fact {
  readonly kind: CoupledService;
  /** What it is, in the lexicon's words. */
  readonly item: string;
  /** Code number, where the lexicon knows it. */
  readonly code?: string;
  readonly minutes?: number;
  readonly when: 'today' | 'planned' | 'past';
  readonly units?: number;
}
