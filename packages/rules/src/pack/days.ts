import type { IsoDate } from '@levelproof/contract';

const DAY = 86_400_000;

/** The calendar day so many days after a real date; before it where the number is negative. */
export function daysAfter(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

/** The calendar day after a real date. */
export function dayAfter(date: IsoDate): IsoDate {
  return daysAfter(date, 1);
}
