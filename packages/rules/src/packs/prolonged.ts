import { cite } from '../pack/cite.js';
import { dated } from '../pack/dated.js';

/** Prolonged service past one top code. */
export interface ProlongedRow {
  readonly code: string;
  /** Total minutes at which the first unit is complete. */
  readonly first: number;
  /** Full minutes of each further unit. */
  readonly step: number;
  /** Dates whose minutes Medicare counts, from days before to days after the encounter (R3.2). */
  readonly window: readonly [before: number, after: number];
}

/** Prolonged services by the top code of the family, chosen by time. */
export type ProlongedTable = Readonly<Record<string, ProlongedRow>>;

const row = (code: string, first: number, before = 0, after = 0): ProlongedRow => ({
  code,
  first,
  step: 15,
  window: [before, after],
});

const CPT_2021: ProlongedTable = { '99205': row('99417', 75), '99215': row('99417', 55) };

const CPT_2023: ProlongedTable = {
  ...CPT_2021,
  '99483': row('99417', 75),
  '99245': row('99417', 70),
  '99345': row('99417', 90),
  '99350': row('99417', 75),
  '99223': row('99418', 90),
  '99233': row('99418', 65),
  '99236': row('99418', 100),
  '99255': row('99418', 95),
  '99306': row('99418', 60),
  '99310': row('99418', 60),
};

const CPT_2024: ProlongedTable = { ...CPT_2023, '99306': row('99418', 65) };

/** CPT: each full fifteen minutes past the least minutes of the top code (R3.1). */
export const prolongedCpt = dated<ProlongedTable>('prolonged.cpt', 'minutes', [
  { from: '2021-01-01', value: CPT_2021, cite: cite('R3.1') },
  { from: '2023-01-01', value: CPT_2023, cite: cite('R3.2') },
  { from: '2024-01-01', value: CPT_2024, cite: cite('R3.2') },
  {
    from: '2025-01-01',
    value: {
      ...CPT_2024,
      '98003': row('99417', 75),
      '98007': row('99417', 55),
      '98011': row('99417', 75),
      '98015': row('99417', 55),
    },
    cite: cite('R3.2'),
  },
]);

const MEDICARE_2021: ProlongedTable = { '99205': row('G2212', 89), '99215': row('G2212', 69) };

/** Medicare: its own codes, counted past the top of the old ranges, with windows (R3.2, R3.4). */
export const prolongedMedicare = dated<ProlongedTable>('prolonged.medicare', 'minutes', [
  { from: '2021-01-01', value: MEDICARE_2021, cite: cite('R3.2') },
  {
    from: '2023-01-01',
    value: {
      ...MEDICARE_2021,
      '99483': row('G2212', 100, 3, 7),
      '99345': row('G0318', 140, 3, 7),
      '99350': row('G0318', 110, 3, 7),
      '99223': row('G0316', 90),
      '99233': row('G0316', 65),
      '99236': row('G0316', 110, 0, 3),
      '99306': row('G0317', 95, 1, 3),
      '99310': row('G0317', 85, 1, 3),
    },
    cite: cite('R3.4'),
  },
]);

/** Units of a prolonged service for a total; zero until the first unit is complete (R3.3). */
export function prolongedUnits(minutes: number, { first, step }: ProlongedRow): number {
  return minutes < first ? 0 : Math.floor((minutes - first) / step) + 1;
}
