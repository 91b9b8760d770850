import { LevelproofError } from '@levelproof/contract';
import type { RafFinding } from './finding.js';
import type { PatientDiagnosis, RafPatient } from './patient.js';

/** A row of a patient file, read. */
export interface RafRow {
  readonly patient: RafPatient;
  /** What the reading noticed. The scorer's own findings (`explain`) are not among them. */
  readonly findings: readonly RafFinding[];
}

/** The columns or fields of a patient row. Others are ignored, and a finding says so. */
export const RAF_ROW_FIELDS = [
  'id',
  'py',
  'model',
  'age',
  'sex',
  'dual',
  'orec',
  'newEnrollee',
  'snp',
  'institutional',
  'dx',
  'dateOfService',
] as const;

const YES = ['true', 't', 'yes', 'y', '1'];
const NO = ['false', 'f', 'no', 'n', '0', ''];

/**
 * Reads a parsed JSON object or the cells of a CSV line as a patient row. Numbers and yes or no may be text; `dx` may
 * be text with `;`, `,`, `|` or blanks between the codes, and a code that is no string becomes an empty one, so that
 * positions stay. Each row stands alone: read, score, forget.
 * @throws LevelproofError `INVALID_INPUT` when it is no object, or a yes or no is neither; the scorer checks the rest
 */
export function rafRow(given: unknown): RafRow {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) {
    throw new LevelproofError('INVALID_INPUT', {
      expected: 'an object with py, age, sex and dx',
      remedy: 'Pass one patient per row.',
    });
  }
  const row = given as Readonly<Record<string, unknown>>;
  const findings: RafFinding[] = [];
  const others = Object.keys(row).filter((name) => !KNOWN.has(name));
  if (others.length > 0) {
    const named = others.filter((name) => /^[A-Za-z]\w{0,30}$/.test(name)).join(', ');
    findings.push({
      code: 'fields-ignored',
      severity: 'info',
      says: `Fields that are not read: ${named || others.length}.`,
    });
  }
  const fields: { [field in (typeof RAF_ROW_FIELDS)[number]]?: unknown } = {
    py: numberOf(row.py),
    age: numberOf(row.age),
    sex: typeof row.sex === 'string' ? row.sex.trim().toUpperCase() : row.sex,
    dx: diagnosesOf(row.dx, findings),
  };
  if (isGiven(row.id)) fields.id = row.id;
  if (isGiven(row.model)) fields.model = typeof row.model === 'string' ? row.model.trim().toUpperCase() : row.model;
  if (isGiven(row.dual)) fields.dual = row.dual;
  if (isGiven(row.orec)) fields.orec = typeof row.orec === 'string' ? row.orec.trim() : row.orec;
  if (isGiven(row.newEnrollee)) fields.newEnrollee = flagOf(row.newEnrollee, 'newEnrollee');
  if (isGiven(row.snp)) fields.snp = flagOf(row.snp, 'snp');
  if (isGiven(row.institutional)) fields.institutional = flagOf(row.institutional, 'institutional');
  if (isGiven(row.dateOfService)) fields.dateOfService = row.dateOfService;
  // Only `score` and `explain` may judge the values: their checks name the field and the fix.
  return { patient: fields as unknown as RafPatient, findings };
}

const KNOWN: ReadonlySet<string> = new Set(RAF_ROW_FIELDS);

/** A field that is left out, empty or null is one that the patient does not have. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

/** A number, also as text; anything else is left for the scorer to refuse. */
function numberOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return /^\d{1,4}(\.\d{1,4})?$/.test(text) ? Number(text) : value;
}

function flagOf(value: unknown, field: string): unknown {
  if (value === 1 || value === 0) return value === 1;
  if (typeof value !== 'string') return value;
  const text = value.trim().toLowerCase();
  if (YES.includes(text)) return true;
  if (NO.includes(text)) return false;
  throw new LevelproofError('INVALID_INPUT', {
    field,
    expected: 'true or false',
    remedy: 'Write true or false, or leave it out for false.',
  });
}

function diagnosesOf(given: unknown, findings: RafFinding[]): unknown {
  if (given === undefined || given === null) {
    findings.push({ code: 'dx-not-given', severity: 'low', says: 'No list of diagnoses: read as an empty one.' });
    return [];
  }
  if (typeof given === 'string') return given.split(/[;,|\s]+/).filter((code) => code !== '');
  if (!Array.isArray(given)) return given;
  return given.map((one: unknown): PatientDiagnosis => {
    if (typeof one === 'string') return one;
    if (typeof one === 'number') return String(one);
    const isDiagnosis =
      typeof one === 'object' && one !== null && typeof (one as { icd10?: unknown }).icd10 === 'string';
    return isDiagnosis ? (one as PatientDiagnosis) : '';
  });
}
