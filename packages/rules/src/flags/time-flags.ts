import type { TimeFact } from '@levelproof/contract';
import { observed } from '../findings/observed.js';
import type { FindingInput, FindingRule } from '../findings/rule.js';
import { some } from '../findings/rule.js';
import { cite } from '../pack/cite.js';

const over = { as: 'flag', direction: 'over-coding' } as const;
const times = (input: FindingInput, wanted: (fact: TimeFact) => boolean): readonly TimeFact[] =>
  input.facts.time.filter(wanted);
const seen = (input: FindingInput, kind: string) => input.facts.observations.filter((one) => one.kind === kind);
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
  {
    id: 'no-total-time',
    as: 'gap',
    direction: 'missing-documentation',
    severity: 'low',
    text: 'Time is mentioned without a total in minutes for this date. If time is to carry the visit, what was the total?',
    cite: [cite('R2.6'), cite('R9.18')],
    find: (input) => some(seen(input, 'no-total-time')),
  },
  {
    id: 'time-range-not-exact',
    ...over,
    severity: 'medium',
    text: 'The time is written as a range, which is a template and no record of this visit’s minutes.',
    cite: [cite('R2.7'), cite('R9.18')],
    find: (input) => some([...times(input, ({ form }) => form === 'range'), ...seen(input, 'time-range')]),
  },
  {
    id: 'time-not-exact',
    ...over,
    severity: 'low',
    text: 'The minutes are written as an estimate or a bound; payers want the exact total.',
    cite: [cite('R2.7'), cite('R9.18')],
    find: (input) =>
      some([
        ...times(
          input,
          ({ form, role }) => role === 'total' && ['at-least', 'more-than', 'approximate', 'at-most'].includes(form),
        ),
        ...seen(input, 'time-not-exact'),
      ]),
  },
  {
    id: 'staff-time-excluded',
    ...over,
    severity: 'info',
    text: 'Minutes of clinical staff are not the clinician’s and were left out.',
    cite: cite('R2.3'),
    find: (input) => some([...times(input, ({ whose }) => whose === 'staff'), ...seen(input, 'staff-time')]),
  },
  {
    id: 'resident-time-excluded',
    ...over,
    severity: 'info',
    text: 'Minutes of a resident alone were left out; only the teaching physician’s own count.',
    cite: cite('R2.9'),
    find: (input) => some([...times(input, ({ whose }) => whose === 'resident'), ...seen(input, 'resident-time')]),
  },
  {
    id: 'other-day-time-excluded',
    ...over,
    severity: 'info',
    text: 'Minutes of another date were left out.',
    cite: [cite('R2.1'), cite('C22')],
    find: (input) => some([...times(input, ({ day }) => day === 'other-day'), ...seen(input, 'other-day-time')]),
  },
  {
    id: 'separately-reported-time-excluded',
    ...over,
    severity: 'info',
    text: 'Minutes of a service that is reported by itself were left out of the visit’s time.',
    cite: [cite('R2.3'), cite('R9.19')],
    find: (input) =>
      some([
        ...times(
          input,
          ({ role, activity, whose }) =>
            whose === 'clinician' && role === 'carve-out' && REPORTED_APART.includes(activity),
        ),
        ...seen(input, 'separately-reported-time'),
      ]),
  },
  {
    id: 'time-longer-than-a-day',
    as: 'flag',
    direction: 'integrity',
    severity: 'high',
    text: 'More minutes are written than a day has. One of the figures is wrong.',
    cite: cite('R2.1'),
    find: (input) => some(times(input, ({ minutes, day }) => minutes > MINUTES_OF_A_DAY && day !== 'other-day')),
  },
  observed('obsolete-counseling-statement', {
    id: 'obsolete-counseling-statement',
    ...over,
    severity: 'low',
    text: 'A statement that more than half of the time was counselling belongs to the rules before 2021 and carries nothing now.',
    cite: cite('R2.1'),
  }),
  observed('time-mirrors-threshold', {
    id: 'time-mirrors-threshold',
    as: 'flag',
    direction: 'integrity',
    severity: 'low',
    text: 'The minutes are exactly a threshold. Now and then that is so; always, it reads as a template.',
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
