import type { IsoDate, Sex } from '@levelproof/contract';
import { dottedCode, looksLikeIcd9Supplement, plainCode, shapeOf } from '../codes/plain-code.js';
import type { CodeSet } from '../icd10cm/code-set.js';
import type { RafFinding, RafFindingCode } from './finding.js';
import type { PatientDiagnosis, SettledPatient } from './patient.js';

/** The code of a diagnosis as given. */
export function codeOf(diagnosis: PatientDiagnosis): string {
  return typeof diagnosis === 'string' ? diagnosis : diagnosis.icd10;
}

/** The date of service of a diagnosis: its own, or that of the patient row. */
export function dateOf(diagnosis: PatientDiagnosis, patient: SettledPatient): IsoDate | undefined {
  return (typeof diagnosis === 'string' ? undefined : diagnosis.dateOfService) ?? patient.dateOfService;
}

/**
 * Whether a diagnosis may count by its date: in the calendar year before the payment year, and with a code that
 * was valid on the day. Without a date both are taken as given.
 */
export function countsByDate(diagnosis: PatientDiagnosis, patient: SettledPatient, codes: CodeSet | null): boolean {
  const date = dateOf(diagnosis, patient);
  if (date === undefined) return true;
  if (Number(date.slice(0, 4)) !== patient.py - 1) return false;
  if (codes === null) return true;
  const { status } = codes.standing(codeOf(diagnosis), date);
  return status !== 'retired' && status !== 'not-yet-valid';
}

/** What is noticed about the diagnosis codes of a patient, one by one in their order. */
export function codeFindings(patient: SettledPatient, codes: CodeSet | null): readonly RafFinding[] {
  const seen = new Set<string>();
  const findings = patient.dx.flatMap((diagnosis, position) =>
    noticesOf(diagnosis, patient, codes, seen).map((notice): RafFinding => ({ ...notice, position })),
  );
  const dates = patient.dx.map((diagnosis) => dateOf(diagnosis, patient));
  if (codes !== null && dates.some((date) => date !== undefined && date > codes.lastDay)) {
    findings.push({
      code: 'code-set-not-for-date',
      severity: 'info',
      says: `Codes were checked against fiscal year ${codes.fiscalYear}, which ended on ${codes.lastDay}.`,
    });
  }
  return findings;
}

type Notice = Omit<RafFinding, 'position'>;

/** @param seen codes with their dates that stood before; the new one is added */
function noticesOf(
  diagnosis: PatientDiagnosis,
  patient: SettledPatient,
  codes: CodeSet | null,
  seen: Set<string>,
): readonly Notice[] {
  const given = codeOf(diagnosis);
  const shape = shapeOf(given);
  const plain = shape === 'icd10' || shape === 'icd9' ? plainCode(given) : null;
  const notice = (code: RafFindingCode, severity: RafFinding['severity'], says: string): Notice => ({
    code,
    severity,
    says,
    ...(plain === null ? {} : { icd10: dottedCode(plain) }),
  });
  if (shape === 'empty') return [notice('code-malformed', 'low', 'Empty: no code here.')];
  if (shape === 'icd9') {
    return [notice('code-icd9', 'medium', 'Shaped like ICD-9-CM, which has not been reported since 2015-10-01.')];
  }
  if (shape === 'malformed' || plain === null) {
    return [notice('code-malformed', 'medium', 'Not an ICD-10-CM code: a letter, a digit, then one to five signs.')];
  }
  const date = dateOf(diagnosis, patient);
  const key = date === undefined ? plain : `${plain} ${date}`;
  if (seen.has(key)) return [notice('code-duplicate', 'info', 'Given more than once: counted once.')];
  seen.add(key);
  const notices: Notice[] = [];
  if (date !== undefined && Number(date.slice(0, 4)) !== patient.py - 1) {
    const says = `Payment year ${patient.py} rests on diagnoses of ${patient.py - 1}: not counted.`;
    notices.push(notice('date-outside-collection-year', 'medium', says));
  }
  if (isUnlikelyFor(plain, patient.sex)) {
    const says = `The code does not go with sex ${patient.sex}: check both.`;
    notices.push(notice('code-unlikely-for-sex', 'medium', says));
  }
  const standing = codes === null ? null : standingNotice(plain, date, patient.py, codes);
  if (standing !== null) notices.push(notice(standing.code, 'medium', standing.says));
  return notices;
}

/** What the code set says against a code: on its date or, without one, in the whole collection year. */
function standingNotice(
  plain: string,
  date: IsoDate | undefined,
  year: number,
  codes: CodeSet,
): Pick<RafFinding, 'code' | 'says'> | null {
  const { status, from, until } = codes.standing(plain, date ?? `${year - 1}-01-01`);
  const counted =
    date === undefined
      ? 'Without a date of service it is taken as the map of the year has it: check the code.'
      : 'Not counted.';
  if (status === 'header') {
    return { code: 'code-header', says: 'A category, not a code: more characters are needed. Not counted.' };
  }
  if (status === 'unknown') {
    if (looksLikeIcd9Supplement(plain)) {
      const says = 'Shaped like a supplementary ICD-9-CM code and not in ICD-10-CM. Not counted.';
      return { code: 'code-icd9', says };
    }
    const says = `Not in the ICD-10-CM codes of fiscal year ${codes.fiscalYear}, nor among the retired ones we know. Not counted.`;
    return { code: 'code-unknown', says };
  }
  if (status === 'retired') return { code: 'code-retired', says: `Retired after ${until ?? ''}. ${counted}` };
  // Without a date a code that became valid within the collection year is no finding.
  if (status === 'not-yet-valid' && codes.standing(plain, date ?? `${year - 1}-12-31`).status === 'not-yet-valid') {
    return { code: 'code-not-yet-valid', says: `Valid only from ${from ?? ''}. ${counted}` };
  }
  return null;
}

/** Pregnancy and the organs of one sex only. */
function isUnlikelyFor(plain: string, sex: Sex): boolean {
  if (sex === 'M') return plain[0] === 'O' || /^C5[1-8]/.test(plain) || /^N(7[0-7]|8\d|9[0-8])/.test(plain);
  return /^C6[0-3]/.test(plain) || /^N(4\d|5[01])/.test(plain);
}
