import type { Certainty, ProblemCategory } from '@levelproof/contract';
import type { Span } from '@levelproof/note';

/** The row that a problem gets, and why it may be another. */
export interface Verdict {
  readonly category: ProblemCategory;
  readonly certainty: Certainty;
  /** The lower row that the words alone prove, where the row above is a reader's inference. */
  readonly documentedAs?: ProblemCategory;
  /** The words that decide, beside the naming. */
  readonly words: readonly Span[];
  /** What the note leaves open, with the row it would be if settled in its favour. */
  readonly open?: { readonly question: string; readonly category: ProblemCategory };
  readonly contested?: readonly string[];
}
