import type { Assertion, Encounter } from '@levelproof/contract';
import type { Note, Span } from '@levelproof/note';
import type { DrugEntry, ProblemEntry, ProcedureEntry, TestEntry } from './entries.js';

/** A term of a lexicon in the note, read in its context. */
export interface Mention<T> extends Span {
  readonly value: T;
  readonly sentence: number;
  readonly section: number;
  /** Index in `Reading.items` of the assessment item it stands in, or `null` outside the assessment and plan. */
  readonly item: number | null;
  readonly assertion: Assertion;
}

/**
 * One problem-sized piece of the assessment and plan: the line that names a problem and everything said under it,
 * also where assessment and plan are apart and share a heading or a number.
 */
export interface AssessmentItem {
  readonly index: number;
  /** Where the problem is named: the first line, or the sub-heading. */
  readonly head: Span;
  /** All stretches that belong to it, in note order; the first begins with the head. */
  readonly spans: readonly Span[];
  /** `problem` names one; `general` is advice, follow-up or text that names none. */
  readonly kind: 'problem' | 'general';
  /** Cut from running text without headings: what follows the head may name further problems. */
  readonly running?: boolean;
}

/** A note as the offline extractor reads it: made once, read by every finder. */
export interface Reading {
  /** The note as the finders read it: what speaks to a machine is white space, every offset is as in `whole`. */
  readonly note: Note;
  /** The note as it was given, for what is said of its text and not of the patient. */
  readonly whole: Note;
  /** What the caller said of the visit. */
  readonly encounter: Encounter;
  readonly items: readonly AssessmentItem[];
  readonly problems: readonly Mention<ProblemEntry>[];
  readonly tests: readonly Mention<TestEntry>[];
  readonly drugs: readonly Mention<DrugEntry>[];
  readonly procedures: readonly Mention<ProcedureEntry>[];
}
