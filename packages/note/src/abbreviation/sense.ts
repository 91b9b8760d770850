import type { EntityType } from '../assertion/assess.js';
import type { Span } from '../text/span.js';

/** What an abbreviation can stand for. */
export interface Meaning {
  /** Id of the sense, e.g. `multiple-sclerosis`. */
  readonly id: string;
  /** The words that it stands for. */
  readonly words: string;
  /** What kind of mention it is; `null` where it is none, such as a side of the body or a time of day. */
  readonly entity: EntityType | null;
}

/** An abbreviation in the note with the meaning that its context gives it. */
export interface Sense extends Span {
  readonly abbreviation: string;
  readonly meaning: Meaning;
  /** The words of the context that decided, or `null` where the section or the most common meaning did. */
  readonly by: Span | null;
  /** Nothing in the context decided: the meaning is the most common one. */
  readonly guessed: boolean;
}
