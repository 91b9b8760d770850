import { dayNumber, type IsoDate } from '@levelproof/contract';
import * as fc from 'fast-check';
import { daysAfter } from '../pack/days.js';

/** Real dates of a span, its first and last day often. */
export function dates(from: IsoDate, to: IsoDate): fc.Arbitrary<IsoDate> {
  const length = dayNumber(to) - dayNumber(from);
  const any = fc.integer({ min: 0, max: length }).map((days) => daysAfter(from, days));
  return fc.oneof({ arbitrary: any, weight: 8 }, fc.constantFrom(from, to));
}
