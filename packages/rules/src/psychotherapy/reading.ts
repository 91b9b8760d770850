import type { PsychotherapyResult, Reason } from '@levelproof/contract';
import type { LineDraft } from '../candidates/line.js';
import type { FindingDraft } from '../findings/finding.js';

/** What the rules make of the behavioural health of an encounter. */
export interface PsychotherapyReading {
  /** The session by its own minutes; `null` when the note describes none. */
  readonly result: PsychotherapyResult | null;
  /** Lines of therapy without an E/M, with their add-ons; `null` when none is supported. */
  readonly alone: readonly LineDraft[] | null;
  /** Lines to put beside an E/M that was chosen by medical decision making. */
  readonly addOn: readonly LineDraft[] | null;
  readonly crisis: readonly LineDraft[] | null;
  readonly evaluation: readonly LineDraft[] | null;
  readonly findings: readonly FindingDraft[];
  /** True when time may not choose the level of an E/M of this encounter, nor be prolonged (R5.3). */
  readonly blocksTimeForEm: boolean;
  /** Why a session that the note describes has no line. */
  readonly reasons: readonly Reason[];
}

/** One form of session as its rule reads it. */
export interface SessionReading {
  readonly alone: readonly LineDraft[] | null;
  readonly addOn: readonly LineDraft[] | null;
  readonly crisis: readonly LineDraft[] | null;
  readonly reason: Reason;
  readonly findings: readonly FindingDraft[];
}
