export const SEGMENTS = ['CNA', 'CND', 'CFA', 'CFD', 'CPA', 'CPD', 'INS'] as const;
/**
 * Which equation scores a patient: community (C) non-dual, full dual or partial dual (N, F, P), aged or
 * disabled (A, D); institutional (INS); new enrollee (NE), also of a chronic-condition special needs plan (SNPNE).
 */
export type Segment = (typeof SEGMENTS)[number] | 'NE' | 'SNPNE';

/** Models that have tables here. */
export type ModelName = 'V28' | 'V24';

/** An age or sex edit: for such patients the code counts for another category, or for none. */
export interface Edit {
  readonly sex?: 'F' | 'M';
  /** Completed years, inclusive. */
  readonly ageMin?: number;
  /** Completed years, inclusive. */
  readonly ageMax?: number;
  readonly hcc: number | null;
}

/** Seven figures in the order of `SEGMENTS`, in thousandths; `null` where the segment has no such term. */
export type Figures = readonly (number | null)[];

/** A risk model as data: what the generator writes. All figures are integer thousandths. */
export interface ModelData {
  readonly name: ModelName;
  /** Names of the payment categories, by number. */
  readonly labels: Readonly<Record<string, string>>;
  /** Parent category to the categories it drops. */
  readonly drops: Readonly<Record<string, readonly number[]>>;
  /** Named sets of categories that the interactions use. */
  readonly groups: Readonly<Record<string, readonly number[]>>;
  readonly hcc: Readonly<Record<string, Figures>>;
  readonly ageSex: Readonly<Record<string, Figures>>;
  readonly demographic: Readonly<Record<string, Figures>>;
  /** Conditions that must all hold: `g:` a group, `h:` a category, `DISABLED` under 65 and entitled by disability. */
  readonly interactions: Readonly<Record<string, { readonly all: readonly string[]; readonly coef: Figures }>>;
  /** By number of payment categories after the hierarchy: `D1` to `D9` and `D10P`. */
  readonly counts: Readonly<Record<string, Figures>>;
  readonly newEnrollee: {
    readonly NE: Readonly<Record<string, number>>;
    readonly SNPNE: Readonly<Record<string, number>>;
  };
  readonly edits: readonly Edit[];
  /** Category that counts only beside one of the others. */
  readonly onlyWith?: { readonly hcc: number; readonly anyOf: readonly number[] };
  /** First and last payment year of the tables. */
  readonly years: readonly [number, number];
  /** Payment year from which each column of `classes` holds. */
  readonly columns: readonly number[];
  /** Class n-1: categories by column (`/` between columns, `+` within), then `#` and its edits. */
  readonly classes: readonly string[];
  /** The codes: automaton text, see `codes/automaton.ts`. */
  readonly automaton: string;
}
