import { type Citation, type IsoDate, LevelproofError } from '@levelproof/contract';

/** A value that holds from a date on, with its source. */
export interface DatedValue<T> {
  readonly from: IsoDate;
  readonly value: T;
  readonly cite: Citation;
}

/** A named quantity of the rules whose value depends on the date of service. */
export interface Parameter<T> {
  /** Dotted name, e.g. `office.time.minutes`. Overlays patch parameters by this name. */
  readonly id: string;
  /** What the numbers are: `minutes`, `items`, `code`. */
  readonly unit: string;
  /** Oldest first, each holding until the next begins. */
  readonly values: readonly DatedValue<T>[];
}

/** Declares a parameter. Values are put in order of their dates; two values of one date are a conflict. */
export function dated<T>(id: string, unit: string, values: readonly DatedValue<T>[]): Parameter<T> {
  const ordered = [...values].sort((a, b) => (a.from < b.from ? -1 : 1));
  ordered.forEach((each, index) => {
    if (each.from === ordered[index + 1]?.from) {
      throw new LevelproofError('RULE_CONFLICT', {
        field: id,
        given: each.from,
        remedy: 'Two values of one parameter begin on the same date. Keep one of them.',
      });
    }
  });
  return { id, unit, values: ordered };
}

/**
 * The value of a parameter on a date.
 * @throws LevelproofError NO_RULE_FOR_DATE before its first value
 */
export function valueOn<T>(parameter: Parameter<T>, date: IsoDate): DatedValue<T> {
  const found = latestOf(parameter, date);
  if (found !== null) return found;
  throw new LevelproofError('NO_RULE_FOR_DATE', {
    field: 'encounter.dateOfService',
    given: date,
    expected: `a date on or after ${parameter.values[0]?.from ?? 'the first value'} (${parameter.id})`,
    remedy: 'Pass a date of service that the pack covers, or add a pack for it.',
  });
}

/** The value of a parameter on a date, or `null` before its first value. */
export function latestOf<T>({ values }: Parameter<T>, date: IsoDate): DatedValue<T> | null {
  let found: DatedValue<T> | null = null;
  for (const each of values) {
    if (each.from > date) break;
    found = each;
  }
  return found;
}
