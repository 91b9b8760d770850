import type { Evidence } from '@levelproof/contract';

/**
 * - `unsupported`: named in the note, would count, and is not supported as written
 * - `high-risk`: supported as written, but of a pattern that audits often find unsupported
 * - `not-paid`: counted in V24 and counts for nothing in V28
 * - `specificity`, `link`, `status`, `query`: the note leaves something open (see `data/opportunities.ts`)
 */
export type SuspectKind = 'unsupported' | 'high-risk' | 'not-paid' | 'specificity' | 'link' | 'status' | 'query';

/** A code that would say what is asked, if the clinician documents it. */
export interface AskedCode {
  readonly icd10: string;
  /** Payment HCC numbers in the model, empty for none. */
  readonly hcc: readonly string[];
  /**
   * Change of the payment score if it stood in place of the code seen (beside it, for a status), given all other
   * supported diagnoses; `null` without age and sex, or in a year without tables.
   */
  readonly effect: number | null;
}

/** Something to look at on the risk-adjustment side: a risk, or an open point. Never a claim about the patient. */
export interface Suspect {
  readonly id: string;
  readonly kind: SuspectKind;
  /** Codes of the note that it is about, with their dots. */
  readonly seen: readonly string[];
  /** Their payment HCC numbers in the model. */
  readonly hcc: readonly string[];
  /** For an open point: codes that the answer could be. */
  readonly asked: readonly AskedCode[];
  /** Change of the payment score if the code seen goes, given all others: zero or less. `null` when it cannot be known. */
  readonly atRisk: number | null;
  readonly facts: readonly string[];
  readonly evidence: readonly Evidence[];
}
