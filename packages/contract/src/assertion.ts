import type { Evidence } from './evidence.js';

/** One reading of a mention in its context, with the words that made it so. */
export interface AssertionMark {
  /** Id of the context rule that fired. */
  readonly rule: string;
  /** The trigger in the note. */
  readonly trigger: Evidence;
}

/**
 * How the note means a mention. Five separate questions, never folded into one flag:
 * a thing can be uncertain and about the mother at once. Absent means: not so marked.
 */
export interface Assertion {
  readonly negated?: AssertionMark;
  readonly uncertain?: AssertionMark;
  readonly historical?: AssertionMark;
  readonly hypothetical?: AssertionMark;
  /** About somebody other than the patient. */
  readonly family?: AssertionMark;
  /** Boilerplate, an unfilled template or an instruction sheet. */
  readonly template?: AssertionMark;
}

/** True when the mention is about this patient, now, and affirmed (it may still be uncertain). */
export function isCurrent(assertion: Assertion): boolean {
  return !(
    assertion.negated ||
    assertion.historical ||
    assertion.hypothetical ||
    assertion.family ||
    assertion.template
  );
}
