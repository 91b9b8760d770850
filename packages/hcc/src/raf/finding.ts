import type { FindingSeverity } from '@levelproof/contract';

/** Everything that may be noticed about a patient row. Closed: a new kind is a new member here. */
export type RafFindingCode =
  | 'code-unknown'
  | 'code-header'
  | 'code-retired'
  | 'code-not-yet-valid'
  | 'code-icd9'
  | 'code-malformed'
  | 'code-duplicate'
  | 'code-unlikely-for-sex'
  | 'code-set-not-for-date'
  | 'date-outside-collection-year'
  | 'no-diagnoses'
  | 'age-over-110'
  | 'age-not-whole'
  | 'under-65-entitled-by-age'
  | 'new-enrollee-institutional'
  | 'new-enrollee-diagnoses-not-scored'
  | 'plan-kind-without-effect'
  | 'esrd-entitlement'
  | 'dual-not-given'
  | 'orec-not-given'
  | 'no-payment-factors'
  | 'blend-incomplete'
  | 'normalization-unverified'
  | 'map-of-later-year'
  | 'edit-applied'
  | 'heart-assist-alone'
  | 'fields-ignored'
  | 'dx-not-given';

/** Something noticed about a patient row. Never repeats a string that is not shaped like a code. */
export interface RafFinding {
  readonly code: RafFindingCode;
  readonly severity: FindingSeverity;
  /** What it says, in plain words. */
  readonly says: string;
  /** Position in `dx`, from 0, where it concerns one diagnosis. */
  readonly position?: number;
  /** The code, with its dot, when it is shaped like one. */
  readonly icd10?: string;
}
