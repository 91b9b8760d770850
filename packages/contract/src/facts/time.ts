import type { Fact } from './fact.js';

export const TIME_ACTIVITIES = [
  'encounter',
  'evaluation-and-management',
  'preparation',
  'documentation',
  'coordination',
  'medical-discussion',
  'psychotherapy',
  'crisis-psychotherapy',
  'diagnostic-evaluation',
  'advance-care-planning',
  'tobacco-counselling',
  'procedure',
  'test-interpretation',
  'preventive',
  'teaching',
  'travel',
  'other-separately-reported',
  'prolonged',
  'critical-care',
  'discharge',
  'not-clinical',
] as const;
/** What the minutes were spent on. `encounter`: the whole of the clinician's time on the date. */
export type TimeActivity = (typeof TIME_ACTIVITIES)[number];

/** How a number of minutes is written. Anything but `exact` is a weak statement and is flagged (R2.7). */
export type TimeForm = 'exact' | 'start-stop' | 'range' | 'at-least' | 'more-than' | 'at-most' | 'approximate';

/** One statement of minutes in the note. The rules decide what of it counts. */
export interface TimeFact extends Fact {
  /** Whole minutes; for a range its lower end; for `more-than` the number written. */
  readonly minutes: number;
  /** Upper end of a range. */
  readonly upTo?: number;
  readonly form: TimeForm;
  readonly activity: TimeActivity;
  /** A total for the date, one part of it, or minutes that the total leaves out or must leave out. */
  readonly role: 'total' | 'part' | 'carve-out';
  /** For a carve-out: whether the stated total still contains these minutes. */
  readonly insideTotal?: 'yes' | 'no' | 'not-stated';
  readonly whose: 'clinician' | 'staff' | 'resident' | 'other-clinician' | 'joint';
  readonly day: 'date-of-encounter' | 'other-day' | 'not-stated';
  /** Whether the note lists what the time was spent on. */
  readonly activitiesListed?: boolean;
}
