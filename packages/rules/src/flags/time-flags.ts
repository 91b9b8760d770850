import type { ObservationKind, TimeFact } from '@levelproof/contract';
import { observed } from '../findings/observed.js';
import type { FindingInput, FindingRule } from '../findings/rule.js';
import { some } from '../findings/rule.js';
import { cite } from '../pack/cite.js';

const over = { as: 'flag', direction: 'over-coding' } as const;
/** Statements of minutes of some kind, or what the reader saw of them. */
const times =
  (wanted: (fact: TimeFact) => boolean, seen?: ObservationKind): FindingRule['find'] =>
  ({ facts: { time, observations } }: FindingInput) =>
    some([...time.filter(wanted), ...observations.filter(({ kind }) => kind === seen)]);
const MINUTES_OF_A_DAY = 1_440;
const REPORTED_APART: readonly string[] = [
  'psychotherapy',
  'crisis-psychotherapy',
  'advance-care-planning',
  'tobacco-counselling',
  'procedure',
  'test-interpretation',
  'preventive',
  'other-separately-reported',
  'critical-care',
];

/** Minutes that do not count, and totals that are weakly written (R2.3, R2.6, R2.7, R9.18). */
export const TIME_FLAGS: readonly FindingRule[] = [
  observed('no-total-time', {
    id: 'no-total-time',
    as: 'gap',
    direction: 'missing-documentation',
    severity: 'low',
    text: 'Time is mentioned without a total in minutes for this date. If time is to carry the visit, what was the total?',
    cite: [cite('R2.6'), cite('R9.18')],
  }),
  {
    id: 'time-range-not-exact',
    ...over,
    severity: 'medium',
    text: 'A range of minutes is a template and no record of this visit.',
    cite: [cite('R2.7'), cite('R9.18')],
    find: times(({ form }) => form === 'range', 'time-range'),
  },
  {
    id: 'time-not-exact',
    ...over,
    severity: 'low',
    text: 'The minutes are written as an estimate or a bound; payers want the exact total.',
    cite: [cite('R2.7'), cite('R9.18')],
    find: times(
      ({ form, role }) => role === 'total' && ['at-least', 'more-than', 'approximate', 'at-most'].includes(form),
      'time-not-exact',
    ),
  },
  {
    id: 'staff-time-excluded',
    ...over,
    severity: 'info',
    text: 'Minutes of clinical staff are not the clinician’s and were left out.',
    cite: cite('R2.3'),
    find: times(({ whose }) => whose === 'staff', 'staff-time'),
  },
  {
    id: 'resident-time-excluded',
    ...over,
    severity: 'info',
    text: 'Minutes of a resident alone were left out; only the teaching physician’s own count.',
    cite: cite('R2.9'),
    find: times(({ whose }) => whose === 'resident', 'resident-time'),
  },
  {
    id: 'other-day-time-excluded',
    ...over,
    severity: 'info',
    text: 'Minutes of another date were left out.',
    cite: [cite('R2.1'), cite('C22')],
    find: times(({ day }) => day === 'other-day', 'other-day-time'),
  },
  {
    id: 'separately-reported-time-excluded',
    ...over,
    severity: 'info',
    text: 'Minutes of a service that is reported by itself were left out of the visit’s time.',
    cite: [cite('R2.3'), cite('R9.19')],
    find: times(
      ({ role, activity, whose }) => whose === 'clinician' && role === 'carve-out' && REPORTED_APART.includes(activity),
      'separately-reported-time',
    ),
  },
  {
    id: 'time-longer-than-a-day',
    as: 'flag',
    direction: 'integrity',
    severity: 'high',
    text: 'More minutes are written than a day has. One of the figures is wrong.',
    cite: cite('R2.1'),
    find: times(({ minutes, day }) => minutes > MINUTES_OF_A_DAY && day !== 'other-day'),
  },
  observed('obsolete-counseling-statement', {
    id: 'obsolete-counseling-statement',
    ...over,
    severity: 'low',
    text: 'That more than half of the time was counselling carries nothing since 2021.',
    cite: cite('R2.1'),
  }),
  observed('time-mirrors-threshold', {
    id: 'time-mirrors-threshold',
    as: 'flag',
    direction: 'integrity',
    severity: 'low',
    text: 'The minutes are exactly a threshold. Where that is always so, it reads as a template.',
    cite: cite('R9.20'),
  }),
  observed('scheduled-duration', {
    id: 'scheduled-duration-not-time',
    ...over,
    severity: 'info',
    text: 'The length of an appointment slot is not time spent and was left out.',
    cite: cite('R2.1'),
  }),
];
