import type { Span } from '../text/span.js';

export const QUANTITY_KINDS = ['vital', 'lab', 'dose', 'duration', 'age', 'size', 'percent', 'other'] as const;
/** What is measured. `other`: a number with a unit that says no more, or with a name that the table does not know. */
export type QuantityKind = (typeof QUANTITY_KINDS)[number];

/** How a number is meant: `=` where nothing is said. */
export type Comparator = '=' | '<' | '<=' | '>' | '>=' | '~';

/** A number of the note with what it counts. Its span runs from the name, or the number, to the unit. */
export interface Quantity extends Span {
  readonly kind: QuantityKind;
  /** The number; of a blood pressure the systolic one, of a range the lower end. */
  readonly value: number;
  /** The upper end of a range. */
  readonly upTo: number | null;
  /** Of a blood pressure. */
  readonly diastolic: number | null;
  readonly comparator: Comparator;
  /** The unit as the table of units names it, e.g. `mmol/L`, `day`. */
  readonly unit: string | null;
  /** The vital sign or laboratory value as the table of measures names it, e.g. `a1c`, `blood-pressure`. */
  readonly measure: string | null;
  /** The number's own words, without name and unit. */
  readonly number: Span;
}
