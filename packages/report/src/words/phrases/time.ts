import type { Phrases } from './phrase.js';

/** Minutes: what counts, what was left out, what they reach. */
export const TIME_PHRASES: Phrases = {
  'time.no-total': 'no total of minutes is written for this date',
  'time.weak-statement': ({ form }) =>
    form === undefined
      ? 'the minutes are written too loosely to be credited'
      : 'the minutes are written too loosely to be credited ({form})',
  'time.sum-of-parts': 'no total is written; its parts sum to {minutes} minutes',
  'time.total': 'a total of {minutes} minutes',
  'time.total-less-carve-outs': 'a total of {total} minutes less {carvedOut} that do not count: {minutes}',
  'time.carve-outs-exceed-total': 'the minutes to be left out ({carvedOut}) are more than the total ({total})',
  'time.never-in-family': 'this family of visits is never chosen by time',
  'time.not-with-psychotherapy': 'beside psychotherapy time chooses no level',
  'time.below-first-threshold': '{minutes} minutes are fewer than the first code of this family needs',
  'time.threshold-met': '{minutes} minutes; {code} needs {needed}',
  'time.carved-out': 'taken out of the total',
  'time.staff': 'not counted: time of clinical staff',
  'time.resident': 'not counted: time of a resident alone',
  'time.other-clinician': 'not counted: time of another clinician',
  'time.other-day': 'not counted: another date',
  'time.separately-reported': 'not counted: the work is reported by itself or is no work of the visit',
  'time.carve-out': 'not counted: written as time apart from the visit',
  'time.no-lower-bound': 'not counted: an upper bound says of no minute that it was spent',
};
