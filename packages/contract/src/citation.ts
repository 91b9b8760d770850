import type { IsoDate } from './date.js';

/** Where a rule or a figure comes from. Our own words and numbers only; never a sentence of the source. */
export interface Citation {
  /** Short id of the source document, e.g. `ama-em-2023`, `cms-pfs-2026`, `novitas-psychotherapy`. */
  readonly source: string;
  /** The paragraph, table or fact number in the source or in our fact sheet, e.g. `R1.13`. */
  readonly section: string;
  /** Public addresses where it was read. */
  readonly urls?: readonly string[];
  /** When the source was published, where that is known. */
  readonly publishedOn?: IsoDate;
  /** When it was last checked against the source; absent when never. */
  readonly verifiedOn?: IsoDate;
  /** False while nobody has checked it against the source. Shown in the trace. */
  readonly verified: boolean;
}
