import type { Span } from '../text/span.js';

/** A date of the note. */
export type DateMention = CalendarDate | RelativeDate;

/** A date by the calendar, as far as the note gives it. */
export interface CalendarDate extends Span {
  readonly form: 'calendar';
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** `2026-03-02`, `2026-03` or `2026`; `null` where the year is not given. */
  readonly iso: string | null;
}

/** A date counted from the day of the note. */
export interface RelativeDate extends Span {
  readonly form: 'relative';
  readonly unit: 'hour' | 'day' | 'week' | 'month' | 'year';
  /** How many units: negative before the day of the note, 0 on it, positive after it. */
  readonly offset: number;
  /** The farther end where a range is given: `3 to 4 days ago` has -3 and -4. */
  readonly upTo: number | null;
}
