import { SEGMENTS, type Segment } from '../model/model-data.js';
import type { SettledPatient } from './patient.js';

const FULL_DUAL = new Set(['02', '04', '08']);
const PARTIAL_DUAL = new Set(['01', '03', '05', '06']);

/** What the demographics mean for the equation. */
export interface Standing {
  readonly segment: Segment;
  /** Index into `SEGMENTS`, -1 for new enrollees. */
  readonly column: number;
  /** Under 65 and entitled other than by age. */
  readonly disabled: boolean;
  /** 65 or over now and first entitled by disability alone (OREC 1). */
  readonly originallyDisabled: boolean;
  /** Full or partial Medicaid. */
  readonly medicaid: boolean;
  /** Name of the age and sex cell; for new enrollees with its Medicaid and disability parts. */
  readonly cell: string;
}

/**
 * Finds the equation that scores a patient. A new enrollee is scored as one even in an institution, because the
 * institutional equation needs a full year of diagnoses.
 */
export function standingOf(patient: SettledPatient): Standing {
  const { age, sex, dual, orec } = patient;
  const full = FULL_DUAL.has(dual);
  const medicaid = full || PARTIAL_DUAL.has(dual);
  const disabled = age < 65 && orec !== '0';
  const originallyDisabled = age >= 65 && orec === '1';
  if (patient.newEnrollee) {
    const cell = `${medicaid ? 'MCAID' : 'NMCAID'}_${originallyDisabled ? 'ORIGDIS' : 'NORIGDIS'}_NE${sex}${newEnrolleeBand(age, orec)}`;
    return { segment: patient.snp ? 'SNPNE' : 'NE', column: -1, disabled, originallyDisabled, medicaid, cell };
  }
  const column = patient.institutional ? 6 : (full ? 2 : medicaid ? 4 : 0) + (age >= 65 ? 0 : 1);
  return {
    segment: SEGMENTS[column] ?? 'CNA',
    column,
    disabled,
    originallyDisabled,
    medicaid,
    cell: (sex === 'F' ? FEMALE_CELLS : MALE_CELLS)[bandNumber(age)] ?? '',
  };
}

const BANDS = [
  '0_34',
  '35_44',
  '45_54',
  '55_59',
  '60_64',
  '65_69',
  '70_74',
  '75_79',
  '80_84',
  '85_89',
  '90_94',
  '95_GT',
] as const;
const FEMALE_CELLS: readonly string[] = BANDS.map((band) => `F${band}`);
const MALE_CELLS: readonly string[] = BANDS.map((band) => `M${band}`);

/** Which of the twelve age bands of the community and institutional equations. */
function bandNumber(age: number): number {
  if (age <= 34) return 0;
  if (age <= 54) return age <= 44 ? 1 : 2;
  if (age >= 95) return 11;
  return Math.floor((age - 40) / 5);
}

/**
 * The age band of the new-enrollee equations: single years from 65 to 69. Somebody of 64 who is entitled by age
 * turns 65 in the payment year and counts as 65.
 */
export function newEnrolleeBand(age: number, orec: string): string {
  if (age === 64 && orec === '0') return '65';
  return age >= 65 && age <= 69 ? String(age) : (BANDS[bandNumber(age)] ?? '');
}
