import { assertIsoDate, type IsoDate, LevelproofError, type Sex } from '@levelproof/contract';
import type { ModelName } from '../model/model-data.js';

/** A diagnosis code, alone or with the date of the visit that documents it. */
export type PatientDiagnosis = string | { readonly icd10: string; readonly dateOfService?: IsoDate };

/** One patient in one payment year. */
export interface RafPatient {
  readonly id?: string | number;
  /** Payment year; the diagnoses are those of the calendar year before. */
  readonly py: number;
  /** One model alone; left out, the models that pay in that year are blended. */
  readonly model?: ModelName;
  /** Completed years on February 1 of the payment year, 0 to 120. */
  readonly age: number;
  readonly sex: Sex;
  /** Medicare-Medicaid dual status code, `00` to `10` or `NA`. Default `00`. */
  readonly dual?: string;
  /** Original reason for entitlement: 0 age, 1 disability, 2 ESRD, 3 both. Default `0`. */
  readonly orec?: string;
  /** Less than twelve months of Part B in the year before. Default false. */
  readonly newEnrollee?: boolean;
  /** Member of a chronic-condition special needs plan; matters for new enrollees only. Default false. */
  readonly snp?: boolean;
  /** In an institution for more than 90 days. Default false. */
  readonly institutional?: boolean;
  /** ICD-10-CM codes; dots, blanks, case, order and duplicates do not matter. */
  readonly dx: readonly PatientDiagnosis[];
  /** Date of service of the diagnoses that have none of their own. */
  readonly dateOfService?: IsoDate;
}

/** A patient whose fields have been checked and settled. */
export interface SettledPatient {
  readonly py: number;
  readonly model: ModelName | undefined;
  readonly age: number;
  readonly sex: Sex;
  readonly dual: string;
  readonly orec: string;
  readonly newEnrollee: boolean;
  readonly snp: boolean;
  readonly institutional: boolean;
  readonly dx: readonly PatientDiagnosis[];
  readonly dateOfService: IsoDate | undefined;
}

const DUAL_CODES = new Set(['00', '01', '02', '03', '04', '05', '06', '08', '09', '10', 'NA']);

/**
 * Checks the fields of a patient and settles those left out.
 * @throws LevelproofError `INVALID_INPUT` that names the field and the fix
 */
export function settlePatient(patient: RafPatient): SettledPatient {
  const given = patient as { readonly [field in keyof RafPatient]?: unknown };
  return {
    py: paymentYearOf(given.py),
    model: modelOf(given.model),
    age: ageOf(given.age),
    sex: sexOf(given.sex),
    dual: dualOf(given.dual),
    orec: orecOf(given.orec),
    newEnrollee: flagOf(given.newEnrollee, 'newEnrollee'),
    snp: flagOf(given.snp, 'snp'),
    institutional: flagOf(given.institutional, 'institutional'),
    dx: diagnosesOf(given.dx),
    dateOfService: dateOf(given.dateOfService),
  };
}

function paymentYearOf(py: unknown): number {
  if (typeof py === 'number' && Number.isInteger(py)) return py;
  throw invalid('py', 'a payment year such as 2026', 'Pass the payment year; there is no default.');
}

function modelOf(model: unknown): ModelName | undefined {
  if (model === undefined || model === null || model === '') return undefined;
  if (model === 'V28' || model === 'V24') return model;
  throw new LevelproofError('UNKNOWN_MODEL', {
    field: 'model',
    expected: 'V28 or V24',
    remedy: 'Name one of these models, or leave it out for the models that pay in the year.',
    allowed: ['V28', 'V24'],
  });
}

function ageOf(age: unknown): number {
  if (typeof age === 'number' && age >= 0 && age < 121) return Math.floor(age);
  throw invalid(
    'age',
    'completed years from 0 to 120',
    'Pass the age on February 1 of the payment year.',
    typeof age === 'number' ? age : undefined,
  );
}

function sexOf(sex: unknown): Sex {
  if (sex === 'F' || sex === 'M') return sex;
  if (sex === '2' || sex === 2 || sex === 'f') return 'F';
  if (sex === '1' || sex === 1 || sex === 'm') return 'M';
  throw invalid('sex', 'F or M', 'Pass the sex as the payment models use it (1 is M, 2 is F).');
}

function dualOf(dual: unknown): string {
  if (dual === '00' || dual === undefined || dual === null || dual === '') return '00';
  const code = typeof dual === 'number' ? String(dual) : dual;
  if (typeof code === 'string') {
    const two = code.trim().toUpperCase().padStart(2, '0');
    if (DUAL_CODES.has(two)) return two;
  }
  throw invalid('dual', 'a dual status code: 00 to 06, 08 to 10, or NA', 'Pass the code of the Medicare file.');
}

function orecOf(orec: unknown): string {
  if (orec === undefined || orec === null || orec === '') return '0';
  const code = typeof orec === 'number' ? String(orec) : orec;
  if (code === '0' || code === '1' || code === '2' || code === '3') return code;
  throw invalid('orec', '0, 1, 2 or 3', 'Pass the original reason for entitlement code of the Medicare file.');
}

function flagOf(flag: unknown, field: string): boolean {
  if (flag === undefined || flag === null) return false;
  if (typeof flag === 'boolean') return flag;
  throw invalid(field, 'true or false', 'Pass a boolean, or leave it out for false.');
}

function diagnosesOf(dx: unknown): readonly PatientDiagnosis[] {
  if (!Array.isArray(dx)) {
    throw invalid('dx', 'a list of ICD-10-CM codes', 'Pass a list; it may be empty.');
  }
  for (let at = 0; at < dx.length; at++) {
    const one: unknown = dx[at];
    if (typeof one === 'string') continue;
    if (typeof one !== 'object' || one === null || typeof (one as { icd10?: unknown }).icd10 !== 'string') {
      throw invalid(`dx[${at}]`, 'a code or { icd10, dateOfService }', 'Pass each diagnosis as a string.');
    }
    dateOf((one as { dateOfService?: unknown }).dateOfService, `dx[${at}].dateOfService`);
  }
  return dx as readonly PatientDiagnosis[];
}

function dateOf(date: unknown, field = 'dateOfService'): IsoDate | undefined {
  if (date === undefined || date === null) return undefined;
  assertIsoDate(date, field);
  return date;
}

function invalid(field: string, expected: string, remedy: string, given?: number): LevelproofError {
  return new LevelproofError('INVALID_INPUT', {
    field,
    expected,
    remedy,
    ...(given === undefined ? {} : { given }),
  });
}
