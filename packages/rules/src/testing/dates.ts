import { dayNumber, type IsoDate } from '@levelproof/contract';
import * as fc from 'fast-check';

const DAY = 86_400_000;

/** The calendar day so many days after another. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** Real dates of a span, its first and last day often. */
export function dates(from: IsoDate, to: IsoDate): fc.Arbitrary<IsoDate> {
  const length = dayNumber(to) - dayNumber(from);
  const any = fc.integer({ min: 0, max: length }).map((days) => daysAfter(from, days));
  return fc.oneof({ arbitrary: any, weight: 8 }, fc.constantFrom(from, to));
}
