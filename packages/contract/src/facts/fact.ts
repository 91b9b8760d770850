import type { Certainty, Evidence } from '../evidence.js';

/** What every fact carries. A documented or implied fact quotes the note; an attested one need not. */
export interface Fact {
  /** Stable within one set of facts, e.g. `problem:1`. Given by `numbered` when left out by a caller. */
  readonly id: string;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
}
