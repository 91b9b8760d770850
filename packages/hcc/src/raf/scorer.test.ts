import { LevelproofError } from '@levelproof/contract';
import { describe, expect, it } from 'vitest';
import { v28Data } from '../data/v28.js';
import { icd10cm } from '../icd10cm/index.js';
import { v24 } from '../v24/index.js';
import { v28 } from '../v28/index.js';
import type { RafPatient } from './patient.js';
import { rafScorer } from './scorer.js';

const scorer = rafScorer({ models: [v28(), v24()], codes: icd10cm() });
const woman: RafPatient = { py: 2026, age: 72, sex: 'F', dual: '00', orec: '0', dx: [] };

interface Vector {
  readonly name: string;
  readonly patient: Partial<RafPatient>;
  readonly segment: string;
  readonly hcc?: readonly number[];
  readonly dropped?: readonly number[];
  readonly terms: Readonly<Record<string, number>>;
  readonly raw: number;
  readonly payment: number;
}

/** Worked by hand from the published coefficients and factors. */
const vectors: readonly Vector[] = [
  {
    name: 'diabetes, heart failure and kidney disease interact; plain diabetes is dropped',
    patient: { dx: ['E11.22', 'E11.9', 'I50.32', 'N18.4'] },
    segment: 'CNA',
    hcc: [37, 226, 327],
    dropped: [38],
    terms: {
      HCC37: 0.166,
      HCC226: 0.36,
      HCC327: 0.514,
      DIABETES_HF_V28: 0.112,
      HF_KIDNEY_V28: 0.176,
      D3: 0,
      F70_74: 0.395,
    },
    raw: 1.723,
    payment: 1.52,
  },
  {
    name: 'a heart assist device without heart failure counts for nothing',
    patient: { dx: ['Z95.811'] },
    segment: 'CNA',
    terms: { F70_74: 0.395 },
    raw: 0.395,
    payment: 0.348,
  },
  {
    name: 'a heart assist device beside heart failure counts and drops it',
    patient: { dx: ['I50.9', 'Z95.811'] },
    segment: 'CNA',
    hcc: [223],
    dropped: [226],
    terms: { HCC223: 2.505, D1: 0, F70_74: 0.395 },
    raw: 2.9,
    payment: 2.558,
  },
  {
    name: 'age 0, entitled by disability',
    patient: { age: 0, orec: '1' },
    segment: 'CND',
    terms: { F0_34: 0.238 },
    raw: 0.238,
    payment: 0.21,
  },
  { name: 'age 120', patient: { age: 120 }, segment: 'CNA', terms: { F95_GT: 0.742 }, raw: 0.742, payment: 0.654 },
  {
    name: 'a new enrollee of 64 entitled by age counts as 65, diagnoses or not',
    patient: { age: 64, newEnrollee: true, dx: ['I50.9'] },
    segment: 'NE',
    hcc: [226],
    terms: { NMCAID_NORIGDIS_NEF65: 0.532 },
    raw: 0.532,
    payment: 0.47,
  },
  {
    name: 'a new enrollee entitled by kidney failure scores as not originally disabled, not as zero',
    patient: { age: 70, orec: '2', newEnrollee: true },
    segment: 'NE',
    terms: { NMCAID_NORIGDIS_NEF70_74: 0.694 },
    raw: 0.694,
    payment: 0.612,
  },
  {
    name: 'a new enrollee under 65 with both reasons and full Medicaid',
    patient: { age: 60, sex: 'M', dual: '02', orec: '3', newEnrollee: true },
    segment: 'NE',
    terms: { MCAID_NORIGDIS_NEM60_64: 1.542 },
    raw: 1.542,
    payment: 1.36,
  },
  {
    name: 'a new enrollee of a special needs plan',
    patient: { age: 66, orec: '1', newEnrollee: true, snp: true },
    segment: 'SNPNE',
    terms: { NMCAID_ORIGDIS_NEF66: 1.708 },
    raw: 1.708,
    payment: 1.507,
  },
  {
    name: 'institutional with Medicaid',
    patient: { age: 85, dual: '02', institutional: true, dx: ['F03.90', 'L89.153'] },
    segment: 'INS',
    hcc: [127, 381],
    terms: { HCC127: 0, HCC381: 0.423, D2: 0, F85_89: 0.75, LTIMCAID: 0.13 },
    raw: 1.303,
    payment: 1.149,
  },
  {
    name: 'originally disabled',
    patient: { age: 66, sex: 'M', orec: '1' },
    segment: 'CNA',
    terms: { M65_69: 0.332, OriginallyDisabled_Male: 0.135 },
    raw: 0.467,
    payment: 0.412,
  },
  {
    name: 'V24 counts chronic lung disease of a minor for the milder category',
    patient: { py: 2024, model: 'V24', age: 17, sex: 'M', orec: '1', dx: ['J44.9'] },
    segment: 'CND',
    hcc: [112],
    terms: { HCC112: 0.237, D1: 0, M0_34: 0.156 },
    raw: 0.393,
    payment: 0.323,
  },
];

describe('risk scores worked by hand', () => {
  it.each(vectors)('$name', ({ patient, segment, hcc = [], dropped = [], terms, raw, payment }) => {
    const result = scorer.score({ ...woman, ...patient });
    expect(result).toMatchObject({ segment, hcc, dropped, raw, payment });
    expect(result.terms).toEqual(terms);
  });

  it.each([
    { py: 2024, v28: 0.958, v24: 0.774, payment: 0.835 },
    { py: 2025, v28: 0.931, v24: 0.77, payment: 0.878 },
  ])('$py is a blend of both models', ({ py, v28: newer, v24: older, payment }) => {
    const result = scorer.score({ ...woman, py, dx: ['E11.9', 'I50.9'] });
    expect(result.model).toBe('blend');
    expect(result.parts.map((part) => part.payment)).toEqual([newer, older]);
    expect(result.payment).toBe(payment);
  });

  it('ten categories and more share the last count term', () => {
    const dx = [
      'C34.90',
      'E11.9',
      'I50.9',
      'J44.9',
      'I48.0',
      'N18.4',
      'F20.9',
      'G20.A1',
      'M06.9',
      'B20',
      'K50.90',
      'D57.1',
    ];
    const result = scorer.score({ ...woman, dx });
    expect(result.hcc).toHaveLength(12);
    expect(result.terms.D10P).toBe(0.728);
    expect(result.raw).toBe(7.411);
  });
});

describe('the hierarchy', () => {
  it('a category that was dropped drops nothing itself, as in the CMS software', () => {
    // 62 (transplanted liver) drops 63, which alone would drop 202.
    const table = v28Data.drops;
    expect([table[62]?.includes(63), table[62]?.includes(202), table[63]?.includes(202)]).toEqual([true, false, true]);
    const both = scorer.score({ ...woman, dx: ['T86.40', 'K76.81', 'R40.2434'] });
    expect([both.hcc, both.dropped]).toEqual([[62, 202], [63]]);
    expect(scorer.score({ ...woman, dx: ['K76.81', 'R40.2434'] }).hcc).toEqual([63]);
  });
});

describe('dates of service', () => {
  const onDate = (icd10: string, dateOfService: string) => ({ icd10, dateOfService });
  const cases = [
    { name: 'in the collection year', dx: [onDate('I50.9', '2025-06-01')], hcc: [226] },
    { name: 'before it', dx: [onDate('I50.9', '2024-12-31')], hcc: [] },
    { name: 'after it', dx: [onDate('I50.9', '2026-01-01')], hcc: [] },
    { name: 'code retired on the day', dx: [onDate('G35', '2025-10-02')], hcc: [] },
    { name: 'code still valid on the day', dx: [onDate('G35', '2025-09-30')], hcc: [198] },
    { name: 'code not yet valid on the day', dx: [onDate('G35.D', '2025-09-30')], hcc: [] },
    {
      name: 'one mention in time is enough',
      dx: [onDate('I50.9', '2024-01-01'), onDate('I50.9', '2025-01-01')],
      hcc: [226],
    },
    { name: 'without a date', dx: ['I50.9'], hcc: [226] },
  ];
  it.each(cases)('$name', ({ dx, hcc }) => {
    expect(scorer.score({ ...woman, dx }).hcc).toEqual(hcc);
  });

  it('of the row holds for diagnoses without their own', () => {
    expect(scorer.score({ ...woman, dateOfService: '2024-06-01', dx: ['I50.9'] }).hcc).toEqual([]);
  });
});

describe('what one code adds', () => {
  const cases = [
    { name: 'its category, its interactions', dx: ['E11.9'], code: 'I50.9', adds: 0.416 },
    { name: 'nothing when another code counts for the same category', dx: ['I50.9', 'I50.22'], code: 'I50.9', adds: 0 },
    { name: 'nothing without a category', dx: [], code: 'I10', adds: 0 },
    { name: 'the same written otherwise', dx: ['E119', 'i50.9'], code: 'I50.9', adds: 0.416 },
  ];
  it.each(cases)('$name', ({ dx, code, adds }) => {
    expect(scorer.marginal({ ...woman, dx }, code)).toBe(adds);
  });

  it('is in raw terms where the year has no payment', () => {
    expect(scorer.marginal({ ...woman, model: 'V24', dx: [] }, 'I50.9')).toBe(0.331);
  });
});

describe('rows that cannot be scored', () => {
  const cases = [
    { name: 'a year without tables', patient: { py: 2019 }, code: 'NO_TABLE_FOR_YEAR', field: 'py' },
    { name: 'a year to come', patient: { py: 2031 }, code: 'NO_TABLE_FOR_YEAR', field: 'py' },
    { name: 'a model outside its years', patient: { py: 2023, model: 'V28' }, code: 'NO_TABLE_FOR_YEAR', field: 'py' },
    { name: 'no year', patient: { py: undefined }, code: 'INVALID_INPUT', field: 'py' },
    { name: 'a broken year', patient: { py: 2026.5 }, code: 'INVALID_INPUT', field: 'py' },
    { name: 'a model nobody has', patient: { model: 'V22' }, code: 'UNKNOWN_MODEL', field: 'model' },
    { name: 'a negative age', patient: { age: -1 }, code: 'INVALID_INPUT', field: 'age' },
    { name: 'an age of 121', patient: { age: 121 }, code: 'INVALID_INPUT', field: 'age' },
    { name: 'an age that is no number', patient: { age: Number.NaN }, code: 'INVALID_INPUT', field: 'age' },
    { name: 'a third sex', patient: { sex: 'X' }, code: 'INVALID_INPUT', field: 'sex' },
    { name: 'an unknown dual status', patient: { dual: '07' }, code: 'INVALID_INPUT', field: 'dual' },
    { name: 'an unknown entitlement', patient: { orec: '4' }, code: 'INVALID_INPUT', field: 'orec' },
    { name: 'a flag that is none', patient: { snp: 'maybe' }, code: 'INVALID_INPUT', field: 'snp' },
    { name: 'diagnoses that are no list', patient: { dx: 'E11.9' }, code: 'INVALID_INPUT', field: 'dx' },
    { name: 'a diagnosis that is no code', patient: { dx: ['E11.9', 7] }, code: 'INVALID_INPUT', field: 'dx[1]' },
    {
      name: 'a date that is none',
      patient: { dateOfService: '2025-02-30' },
      code: 'INVALID_DATE',
      field: 'dateOfService',
    },
  ];
  it.each(cases)('$name', ({ patient, code, field }) => {
    try {
      scorer.score({ ...woman, ...patient } as RafPatient);
      expect.unreachable('it was scored');
    } catch (error) {
      expect(LevelproofError.isInstance(error) && [error.code, error.details.field]).toEqual([code, field]);
    }
  });

  it('say which tables are missing', () => {
    const alone = rafScorer({ models: [v28()] });
    expect(() => alone.score({ ...woman, py: 2025 })).toThrow(/V24 for payment year 2025/);
    expect(alone.score(woman).raw).toBe(0.395);
  });
});
