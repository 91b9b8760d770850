import type { Span } from '@levelproof/note';
import type { ProblemEntry } from './entries.js';
import type { Judgement } from './judgement.js';
import type { Mention } from './reading.js';

/** One stretch of an assessment or plan that is about one thing, as it stands; not yet joined with its plan. */
export interface Piece extends Span {
  readonly role: Judgement['role'];
  /** The sentence that opens it. */
  readonly head: Span;
  /** The number of its list item, where it has one. */
  readonly number: number | null;
  /** `item`: a list item or a line that heads others; `topic`: a sentence that opens one; `rest`: neither. */
  readonly form: 'item' | 'topic' | 'rest';
  /** Problems named in its head. */
  readonly named: readonly Mention<ProblemEntry>[];
}
