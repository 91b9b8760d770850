import type { Fact } from './fact.js';

export const PSYCHOTHERAPY_FORMS = [
  'individual',
  'family',
  'group',
  'multiple-family-group',
  'psychoanalysis',
  'crisis',
] as const;
/** The form of the session. */
export type PsychotherapyForm = (typeof PSYCHOTHERAPY_FORMS)[number];

export const COMPLEXITY_FACTORS = [
  'maladaptive-communication',
  'caregiver-interference',
  'sentinel-event-report',
  'communication-barrier-equipment',
  'interpreter',
  'other',
] as const;
/** Factors offered for interactive complexity; the last two are none (R5.8). */
export type ComplexityFactor = (typeof COMPLEXITY_FACTORS)[number];

/** A factor of interactive complexity that the note describes. */
export interface ComplexityFact extends Fact {
  readonly factor: ComplexityFactor;
}

/** The psychotherapy of this encounter. Its minutes are its own, never E/M minutes (R5.3). */
export interface PsychotherapyFact extends Fact {
  readonly form: PsychotherapyForm;
  /** Whole minutes of psychotherapy alone, or `null` when the note does not give them. */
  readonly minutes: number | null;
  /** Whether the minutes are written apart from all other work of the visit. */
  readonly separated: boolean;
  /** Written minutes that contain charting, scheduling or medication work (R5.2). */
  readonly includesOtherWork?: boolean;
  readonly timeForm?: 'exact' | 'start-stop' | 'range' | 'approximate' | 'at-least';
  /** How much of the session the patient was there for. */
  readonly patientPresent: 'all' | 'majority' | 'minority' | 'none' | 'not-stated';
  /** Others who took part: `mother`, `spouse`, `school counselor`. Lexicon words. */
  readonly participants: readonly string[];
  /** Modalities and interventions named, in lexicon words: `cbt`, `exposure`. */
  readonly modalities: readonly string[];
  /** Whether response or progress is written (R5.12). */
  readonly responseStated?: boolean;
  readonly complexity: readonly ComplexityFact[];
  /** For crisis: urgent assessment, disposition, mobilised resources, safety (R5.5). */
  readonly crisisContent?: {
    readonly urgentAssessment: boolean;
    readonly mentalStatus: boolean;
    readonly disposition: boolean;
    readonly safety: boolean;
    /** A scheduled follow-up after a crisis is not a crisis. */
    readonly scheduledFollowUp: boolean;
  };
  /** Pharmacologic management by a prescriber who cannot report E/M (R5.9). */
  readonly pharmacologicManagement?: boolean;
}
