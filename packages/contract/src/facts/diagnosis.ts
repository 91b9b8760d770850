import type { Assertion } from '../assertion.js';
import type { Evidence } from '../evidence.js';
import type { Fact } from './fact.js';

/** Monitored, evaluated, assessed, treated: one letter of support for a diagnosis. */
export type MeatLetter = 'M' | 'E' | 'A' | 'T';

/** A letter of MEAT with the words that give it. */
export interface MeatEvidence {
  readonly letter: MeatLetter;
  readonly strength: 'strong' | 'medium' | 'weak';
  readonly evidence: Evidence;
}

export const NOTE_PLACES = [
  'chief-complaint',
  'history-of-present-illness',
  'past-history',
  'problem-list',
  'medications',
  'review-of-systems',
  'examination',
  'results',
  'assessment',
  'plan',
  'family-history',
  'social-history',
  'other',
] as const;
/** Which part of the note a mention stands in. */
export type NotePlace = (typeof NOTE_PLACES)[number];

/** A diagnosis named in the note, addressed or not: the risk-adjustment side reads these. */
export interface DiagnosisFact extends Fact {
  readonly term: string;
  /** ICD-10-CM with its dot, as specific as the note supports. */
  readonly icd10?: string;
  readonly assertion: Assertion;
  /** Every part of the note that names it. */
  readonly places: readonly NotePlace[];
  readonly meat: readonly MeatEvidence[];
  /** Id of the addressed problem that it is, if it is one. */
  readonly problemId?: string;
  /** Acute or chronic by the lexicon. */
  readonly course?: 'acute' | 'chronic' | 'history';
}
