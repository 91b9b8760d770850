import type { Citation } from '@levelproof/contract';
import type { SwitchId } from '../switches.js';

/**
 * How two sides exclude each other. `never`: not on one date by one clinician. `needs-one`: a line of `a` stands only
 * with a line of `b`. `separate-session`: only as a distinct service, shown by its modifier. `needs-25`: only with
 * modifier 25 on the visit.
 */
export type ExclusionKind = 'never' | 'needs-one' | 'separate-session' | 'needs-25';

/** How sure an exclusion is: fixed by CPT, left to the payer, or not yet checked against a source. */
export type EvidenceGrade = 'hard' | 'payer-dependent' | 'unverified';

/** One row of the exclusion table. */
export interface ExclusionRow {
  /** Name in a coder's words, e.g. `crisis-with-psychotherapy`. */
  readonly id: string;
  /** Codes of one side; `EM` is any E/M line, `PREVENTIVE` any preventive visit. */
  readonly a: readonly string[];
  readonly b: readonly string[];
  readonly kind: ExclusionKind;
  readonly grade: EvidenceGrade;
  /** A contested point whose setting lifts the row. */
  readonly unless?: { readonly id: SwitchId; readonly setting: string };
  readonly cite: Citation;
}
