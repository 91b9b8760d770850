import type { Reason, TimeFact } from '@levelproof/contract';
import type { RuleContext } from '../pack/context.js';
import { countableActivities, countedPersons, creditableForms, exactForms } from '../packs/time.js';

/** Minutes of the clinician on the date that count towards the visit. */
export interface Countable {
  /** Whole minutes that may be credited; `null` when the note gives no usable total. */
  readonly minutes: number | null;
  /** Least minutes of a statement too weak to be credited, such as a range; `null` when there is none. */
  readonly weak: number | null;
  readonly exact: boolean;
  /** Statements that gave the minutes. */
  readonly used: readonly TimeFact[];
  /** Statements whose minutes were taken out of the total. */
  readonly carvedOut: readonly TimeFact[];
  /** Statements that do not count, each with the reason. */
  readonly left: readonly { readonly fact: TimeFact; readonly why: string; readonly section: string }[];
  readonly reason: Reason;
}

/**
 * Countable minutes: the stated total less what it must leave out, or the sum of the parts where no total is
 * stated (R2.1 to R2.8). Of contradicting totals the lowest stands.
 */
export function countableMinutes(time: readonly TimeFact[], ctx: RuleContext): Countable {
  if (time.length === 0) return NO_TOTAL;
  const forms = ctx.at(creditableForms).value;
  const left: { readonly fact: TimeFact; readonly why: string; readonly section: string }[] = [];
  const totals: TimeFact[] = [];
  const parts: TimeFact[] = [];
  for (const fact of time) {
    const objection = objectionTo(fact, ctx);
    if (objection !== null) left.push({ fact, ...objection });
    else if (fact.role === 'total' && isWhole(fact)) totals.push(fact);
    else parts.push(fact);
  }
  const total = lowestOfTheVisit(totals);
  if (total !== undefined) return fromTotal(total, time, left, ctx);
  const credited = parts.filter((fact) => forms.includes(fact.form));
  const used = credited.length > 0 ? credited : parts;
  const sum = used.reduce((minutes, fact) => minutes + fact.minutes, 0);
  const counts = { used, carvedOut: [], left, exact: allExact(used, ctx) };
  if (used.length === 0)
    return { ...counts, minutes: null, weak: null, exact: false, reason: { code: 'time.no-total' } };
  if (credited.length === 0) return { ...counts, minutes: null, weak: sum, reason: { code: 'time.weak-statement' } };
  return { ...counts, minutes: sum, weak: null, reason: { code: 'time.sum-of-parts', params: { minutes: sum } } };
}

const NO_TOTAL: Countable = {
  minutes: null,
  weak: null,
  exact: false,
  used: [],
  carvedOut: [],
  left: [],
  reason: { code: 'time.no-total' },
};

/** Why a statement gives no minutes of its own, or `null` when it does. */
function objectionTo(fact: TimeFact, ctx: RuleContext): { readonly why: string; readonly section: string } | null {
  if (!ctx.at(countedPersons).value.includes(fact.whose)) return { why: `time.${fact.whose}`, section: 'R2.3' };
  if (fact.day === 'other-day') return { why: 'time.other-day', section: 'R2.1' };
  if (!ctx.at(countableActivities).value.includes(fact.activity)) {
    return { why: 'time.separately-reported', section: 'R2.3' };
  }
  if (fact.role === 'carve-out') return { why: 'time.carve-out', section: 'R2.3' };
  if (fact.form === 'at-most') return { why: 'time.no-lower-bound', section: 'R2.7' };
  return null;
}

function isWhole({ activity }: TimeFact): boolean {
  return activity === 'encounter' || activity === 'evaluation-and-management';
}

/** The total of the E/M where one is stated, else of the encounter; the lowest where several are. */
function lowestOfTheVisit(totals: readonly TimeFact[]): TimeFact | undefined {
  const own = totals.filter(({ activity }) => activity === 'evaluation-and-management');
  let lowest: TimeFact | undefined;
  for (const fact of own.length > 0 ? own : totals) {
    if (lowest === undefined || fact.minutes < lowest.minutes) lowest = fact;
  }
  return lowest;
}

function fromTotal(total: TimeFact, time: readonly TimeFact[], left: Countable['left'], ctx: RuleContext): Countable {
  const carvedOut = time.filter((fact) => fact !== total && isInside(fact, total, ctx));
  const out = carvedOut.reduce((minutes, fact) => minutes + (fact.upTo ?? fact.minutes), 0);
  const rest = total.minutes - out;
  const exact = allExact([total, ...carvedOut], ctx);
  const counts = { used: [total], carvedOut, left, exact };
  if (rest < 0) {
    const params = { total: total.minutes, carvedOut: out };
    return { ...counts, minutes: null, weak: null, reason: { code: 'time.carve-outs-exceed-total', params } };
  }
  if (!ctx.at(creditableForms).value.includes(total.form)) {
    return {
      ...counts,
      minutes: null,
      weak: rest,
      reason: { code: 'time.weak-statement', params: { form: total.form } },
    };
  }
  const reason: Reason =
    out === 0
      ? { code: 'time.total', params: { minutes: rest } }
      : { code: 'time.total-less-carve-outs', params: { total: total.minutes, carvedOut: out, minutes: rest } };
  return { ...counts, minutes: rest, weak: null, reason };
}

/**
 * Whether a total contains minutes that do not count. Where the note does not say, the clinician's own
 * carve-outs of that date are taken to be inside a total of the whole encounter: the cautious reading.
 */
function isInside(fact: TimeFact, total: TimeFact, ctx: RuleContext): boolean {
  if (objectionTo(fact, ctx) === null || fact.insideTotal === 'no') return false;
  if (fact.insideTotal === 'yes') return true;
  const own = ctx.at(countedPersons).value.includes(fact.whose) && fact.day !== 'other-day';
  return own && fact.role === 'carve-out' && total.activity === 'encounter';
}

function allExact(facts: readonly TimeFact[], ctx: RuleContext): boolean {
  const exact = ctx.at(exactForms).value;
  return facts.every((fact) => exact.includes(fact.form));
}
