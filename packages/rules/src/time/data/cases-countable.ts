import type { TimeFact } from '@levelproof/contract';
import { minutes } from '../../data/cases-facts.js';

/** Statements of time as a coder reads them (R2), with the minutes that count. */
export interface CountableCase {
  readonly name: string;
  readonly time: readonly TimeFact[];
  /** Minutes that count; `null` when there is no usable total. */
  readonly counted: number | null;
  readonly reason: { readonly code: string; readonly params?: Readonly<Record<string, unknown>> };
  /** True unless said otherwise. */
  readonly exact?: boolean;
  /** Reasons of what did not count, with the rule they cite, by fact. */
  readonly left?: readonly (readonly [fact: string, why: string, section: string])[];
  /** Minutes taken out, by fact. */
  readonly carvedOut?: Readonly<Record<string, number>>;
}

const total = (count: number, more: Partial<TimeFact> = {}) => minutes(count, more);
const part = (count: number, id: number, more: Partial<TimeFact> = {}) =>
  minutes(count, { id: `time:${id}`, role: 'part', ...more });
const apart = (count: number, id: number, more: Partial<TimeFact> = {}) =>
  minutes(count, { id: `time:${id}`, role: 'carve-out', activity: 'procedure', ...more });
const whole = (count: number) => ({ code: 'time.total', params: { minutes: count } });
const less = (all: number, out: number) => ({
  code: 'time.total-less-carve-outs',
  params: { total: all, carvedOut: out, minutes: all - out },
});
const sum = (count: number) => ({ code: 'time.sum-of-parts', params: { minutes: count } });

/** What minutes may be spent on and count, and what not (R2.2, R2.3). */
const COUNTS = [
  'encounter',
  'evaluation-and-management',
  'preparation',
  'documentation',
  'coordination',
  'medical-discussion',
  'prolonged',
] as const;
const DOES_NOT = [
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
  'critical-care',
  'discharge',
  'not-clinical',
] as const;

export const COUNTABLE_CASES: readonly CountableCase[] = [
  { name: 'nothing', time: [], counted: null, reason: { code: 'time.no-total' }, exact: false },
  { name: 'a total', time: [total(34)], counted: 34, reason: whole(34) },
  { name: 'a total of nothing', time: [total(0)], counted: 0, reason: whole(0) },
  { name: 'from start to stop', time: [total(34, { form: 'start-stop' })], counted: 34, reason: whole(34) },
  // weak statements (R2.7)
  { name: 'about', time: [total(34, { form: 'approximate' })], counted: 34, reason: whole(34), exact: false },
  ...(['range', 'at-least', 'more-than'] as const).map(
    (form): CountableCase => ({
      name: `a statement that names no one figure: ${form}`,
      time: [total(30, { form })],
      counted: null,
      reason: { code: 'time.weak-statement', params: { form } },
      exact: false,
    }),
  ),
  {
    name: 'at most',
    time: [total(45, { form: 'at-most' })],
    counted: null,
    reason: { code: 'time.no-total' },
    exact: false,
    left: [['time:1', 'time.no-lower-bound', 'R2.7']],
  },
  {
    name: 'a part that is only a range',
    time: [part(20, 1, { form: 'range', activity: 'preparation' })],
    counted: null,
    reason: { code: 'time.weak-statement' },
    exact: false,
  },
  {
    name: 'an exact part beside one that is a range: the exact one counts',
    time: [part(20, 1, { activity: 'preparation' }), part(10, 2, { form: 'range', activity: 'documentation' })],
    counted: 20,
    reason: sum(20),
  },
  {
    name: 'parts of which one is about',
    time: [part(20, 1, { activity: 'preparation' }), part(10, 2, { form: 'approximate', activity: 'documentation' })],
    counted: 30,
    reason: sum(30),
    exact: false,
  },
  // whose, and when (R2.1, R2.3, R2.8)
  { name: 'two clinicians at once', time: [total(30, { whose: 'joint' })], counted: 30, reason: whole(30) },
  ...(['staff', 'resident', 'other-clinician'] as const).map(
    (whose): CountableCase => ({
      name: `minutes of: ${whose}`,
      time: [total(30, { whose })],
      counted: null,
      reason: { code: 'time.no-total' },
      exact: false,
      left: [['time:1', `time.${whose}`, 'R2.3']],
    }),
  ),
  {
    name: 'another day',
    time: [total(30), part(20, 2, { day: 'other-day' })],
    counted: 30,
    reason: whole(30),
    left: [['time:2', 'time.other-day', 'R2.1']],
  },
  {
    name: 'no word on the day',
    time: [total(30, { day: 'not-stated' })],
    counted: 30,
    reason: whole(30),
  },
  // what on (R2.2, R2.3)
  ...COUNTS.map(
    (activity): CountableCase => ({
      name: `counts: ${activity}`,
      time: [part(12, 1, { activity })],
      counted: 12,
      reason: sum(12),
    }),
  ),
  ...DOES_NOT.map(
    (activity): CountableCase => ({
      name: `does not count: ${activity}`,
      time: [part(12, 1, { activity })],
      counted: null,
      reason: { code: 'time.no-total' },
      exact: false,
      left: [['time:1', 'time.separately-reported', 'R2.3']],
    }),
  ),
  {
    name: 'parts add up where there is no total',
    time: [
      part(10, 1, { activity: 'preparation' }),
      part(20, 2, { activity: 'encounter' }),
      part(10, 3, { activity: 'documentation' }),
    ],
    counted: 40,
    reason: sum(40),
  },
  {
    name: 'parts are inside a total',
    time: [total(40), part(10, 2, { activity: 'preparation' })],
    counted: 40,
    reason: whole(40),
  },
  // several totals
  {
    name: 'totals that contradict each other: the lowest',
    time: [total(45), total(40, { id: 'time:2' }), total(50, { id: 'time:3' })],
    counted: 40,
    reason: whole(40),
  },
  {
    name: 'a total of the visit before one of the encounter, though it is not the lowest',
    time: [total(30), total(35, { id: 'time:2', activity: 'evaluation-and-management' })],
    counted: 35,
    reason: whole(35),
  },
  {
    name: 'a total of something else is a part',
    time: [total(30), total(10, { id: 'time:2', activity: 'preparation' })],
    counted: 30,
    reason: whole(30),
  },
  // taken out (R2.3)
  {
    name: 'a procedure inside the total',
    time: [total(60), apart(15, 2, { insideTotal: 'yes' })],
    counted: 45,
    reason: less(60, 15),
    carvedOut: { 'time:2': 15 },
  },
  {
    name: 'a procedure outside the total',
    time: [total(60), apart(15, 2, { insideTotal: 'no' })],
    counted: 60,
    reason: whole(60),
    left: [['time:2', 'time.separately-reported', 'R2.3']],
  },
  {
    name: 'a procedure of which nobody says: inside, to be cautious',
    time: [total(60), apart(15, 2)],
    counted: 45,
    reason: less(60, 15),
    carvedOut: { 'time:2': 15 },
  },
  {
    name: 'the same where that is said to be open',
    time: [total(60), apart(15, 2, { insideTotal: 'not-stated' })],
    counted: 45,
    reason: less(60, 15),
    carvedOut: { 'time:2': 15 },
  },
  {
    name: 'not inside a total that is the visit alone',
    time: [total(60, { activity: 'evaluation-and-management' }), apart(15, 2)],
    counted: 60,
    reason: whole(60),
    left: [['time:2', 'time.separately-reported', 'R2.3']],
  },
  {
    name: 'inside it when the note says so',
    time: [total(60, { activity: 'evaluation-and-management' }), apart(15, 2, { insideTotal: 'yes' })],
    counted: 45,
    reason: less(60, 15),
    carvedOut: { 'time:2': 15 },
  },
  {
    name: 'of a range the longer end is taken out',
    time: [total(60), apart(10, 2, { form: 'range', upTo: 15 })],
    counted: 45,
    reason: less(60, 15),
    exact: false,
    carvedOut: { 'time:2': 15 },
  },
  {
    name: 'minutes of another day are in no total of this one',
    time: [total(60), apart(15, 2, { day: 'other-day' })],
    counted: 60,
    reason: whole(60),
    left: [['time:2', 'time.other-day', 'R2.1']],
  },
  {
    name: 'minutes of staff are in no total of the clinician',
    time: [total(60), apart(15, 2, { whose: 'staff' })],
    counted: 60,
    reason: whole(60),
    left: [['time:2', 'time.staff', 'R2.3']],
  },
  {
    name: 'unless the note says that they are',
    time: [total(60), apart(15, 2, { whose: 'staff', insideTotal: 'yes' })],
    counted: 45,
    reason: less(60, 15),
    carvedOut: { 'time:2': 15 },
  },
  {
    name: 'countable work that the total leaves out by its own words',
    time: [total(60), apart(10, 2, { activity: 'documentation', insideTotal: 'yes' })],
    counted: 50,
    reason: less(60, 10),
    carvedOut: { 'time:2': 10 },
  },
  {
    name: 'countable work inside a total stays in it',
    time: [total(60), part(10, 2, { activity: 'documentation', insideTotal: 'yes' })],
    counted: 60,
    reason: whole(60),
  },
  {
    name: 'a part that is reported apart is not inside unless it is said',
    time: [total(60), part(15, 2, { activity: 'advance-care-planning' })],
    counted: 60,
    reason: whole(60),
    left: [['time:2', 'time.separately-reported', 'R2.3']],
  },
  {
    name: 'two services out of one total',
    time: [total(60), apart(16, 2, { activity: 'advance-care-planning' }), apart(4, 3, { activity: 'tobacco-counselling' })],
    counted: 40,
    reason: less(60, 20),
    carvedOut: { 'time:2': 16, 'time:3': 4 },
  },
  {
    name: 'nothing is left',
    time: [total(20), apart(20, 2)],
    counted: 0,
    reason: less(20, 20),
    carvedOut: { 'time:2': 20 },
  },
  {
    name: 'more taken out than there is: no usable total',
    time: [total(20), apart(21, 2)],
    counted: null,
    reason: { code: 'time.carve-outs-exceed-total', params: { total: 20, carvedOut: 21 } },
    carvedOut: { 'time:2': 21 },
  },
  {
    name: 'out of a range',
    time: [total(40, { form: 'range', upTo: 50 }), apart(10, 2)],
    counted: null,
    reason: { code: 'time.weak-statement', params: { form: 'range' } },
    exact: false,
    carvedOut: { 'time:2': 10 },
  },
  {
    name: 'a carve-out alone is no time of the visit',
    time: [apart(15, 1)],
    counted: null,
    reason: { code: 'time.no-total' },
    exact: false,
    left: [['time:1', 'time.separately-reported', 'R2.3']],
  },
  {
    name: 'a carve-out of the visit itself is none either',
    time: [apart(15, 1, { activity: 'encounter' })],
    counted: null,
    reason: { code: 'time.no-total' },
    exact: false,
    left: [['time:1', 'time.carve-out', 'R2.3']],
  },
];
