import type { IsoDate, Setting, Worth } from '@levelproof/contract';
import type { LineDraft } from '../candidates/line.js';
import type { FeePeriod, FeeSchedule } from './schedule.js';

const FACILITIES: readonly Setting[] = ['ed', 'hospital-inpatient', 'hospital-observation', 'nursing-facility'];

/** A schedule on one date and in one place. */
export interface Fees {
  readonly schedule: string;
  readonly period: FeePeriod | null;
  readonly facility: boolean;
}

/** The period of a schedule that a date of service falls in. */
export function feesOn(schedule: FeeSchedule, date: IsoDate, setting: Setting): Fees {
  const period = schedule.periods.find(({ from, to }) => from <= date && date <= to) ?? null;
  return { schedule: schedule.id, period, facility: FACILITIES.includes(setting) };
}

/** What lines are worth together. One unknown figure leaves its sum unknown; no lines are worth nothing. */
export function worthOf(lines: readonly LineDraft[], { schedule, period, facility }: Fees): Worth {
  let work: number | null = 0;
  let total: number | null = 0;
  let payment: number | null = 0;
  for (const { code, units } of lines) {
    const figure = period?.figures[code];
    const rvu = (facility ? figure?.facilityRvu : figure?.nonFacilityRvu) ?? null;
    const paid = figure?.payment ?? times(rvu, period?.conversionFactor ?? null);
    work = plus(work, figure?.workRvu ?? null, units);
    total = plus(total, rvu, units);
    payment = plus(payment, paid, units);
  }
  return { schedule, workRvu: rounded(work), totalRvu: rounded(total), payment: rounded(payment) };
}

function plus(sum: number | null, each: number | null, units: number): number | null {
  return sum === null || each === null ? null : sum + each * units;
}

function times(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a * b;
}

/** Two decimals, so that sums of decimals print as decimals. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
