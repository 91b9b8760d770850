import type { Sentence } from '@levelproof/note';
import type { ProblemEntry } from '../reading/entries.js';
import type { AssessmentItem, Mention } from '../reading/reading.js';

/** A problem that may have been addressed, with all that is said of it in the assessment and plan. */
export interface Candidate {
  /** The mention that names it best. */
  readonly mention: Mention<ProblemEntry>;
  readonly root: string;
  readonly item: AssessmentItem;
  /** Named by a headline or list item of its own; otherwise within told text. */
  readonly headed: boolean;
  /** Other problems named beside it in the same head. */
  readonly beside: readonly Mention<ProblemEntry>[];
  /** The sentences that speak of it. */
  readonly said: readonly Sentence[];
}
