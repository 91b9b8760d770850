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
export function countsByDate(
  diagnosis: PatientDiagnosis,
  patient: SettledPatient,
  codes: CodeSet | null,
): boolean {
  const date = dateOf(diagnosis, patient);
  if (date === undefined) return true;
  if (Number(date.slice(0, 4)) !== patient.py - 1) return false;
  if (codes === null) return true;
  const { status } = codes.standing(codeOf(diagnosis), date);
  return status !== 'retired' && status !== 'not-yet-valid';
}

/** What is noticed about the diagnosis codes of a patient, one by one in their order. */
export function codeFindings(patient: SettledPatient, codes: CodeSet | null): readonly RafFinding[] {
  const findings: RafFinding[] = [];
  const seen = new Set<string>();
  let afterCodeSet = false;
  patient.dx.forEach((diagnosis, position) => {
    const given = codeOf(diagnosis);
    const shape = shapeOf(given);
    const plain = shape === 'icd10' || shape === 'icd9' ? plainCode(given) : null;
    const note = (code: RafFindingCode, severity: RafFinding['severity'], says: string): void => {
      findings.push({ code, severity, says, position, ...(plain === null ? {} : { icd10: dottedCode(plain) }) });
    };
    if (shape === 'empty') return note('code-malformed', 'low', 'Empty: no code here.');
    if (shape === 'icd9') {
      return note('code-icd9', 'medium', 'Shaped like ICD-9-CM, which has not been reported since 2015-10-01.');
    }
    if (shape === 'malformed' || plain === null) {
      return note('code-malformed', 'medium', 'Not an ICD-10-CM code: a letter, a digit, then one to five signs.');
    }
    const date = dateOf(diagnosis, patient);
    const dateKey = date === undefined ? plain : `${plain} ${date}`;
    if (seen.has(dateKey)) return note('code-duplicate', 'info', 'Given more than once: counted once.');
    seen.add(dateKey);
    if (date !== undefined && Number(date.slice(0, 4)) !== patient.py - 1) {
      note(
        'date-outside-collection-year',
        'medium',
        `Payment year ${patient.py} rests on diagnoses of ${patient.py - 1}: not counted.`,
      );
    }
    if (isUnlikelyFor(plain, patient.sex)) {
      note('code-unlikely-for-sex', 'medium', `The code does not go with sex ${patient.sex}: check both.`);
    }
    if (codes === null) return;
    if (date !== undefined && date > codes.lastDay) afterCodeSet = true;
    // Without a date the whole collection year is looked at: retired before it, or new only after it.
    const first = date ?? `${patient.py - 1}-01-01`;
    const last = date ?? `${patient.py - 1}-12-31`;
    const standing = codes.standing(plain, first);
    const counted = date === undefined ? 'Without a date of service it is taken as the map of the year has it: check the code.' : 'Not counted.';
    switch (standing.status) {
      case 'header':
        return note('code-header', 'medium', 'A category, not a code: more characters are needed. Not counted.');
      case 'unknown':
        return looksLikeIcd9Supplement(plain)
          ? note('code-icd9', 'medium', 'Shaped like a supplementary ICD-9-CM code and not in ICD-10-CM. Not counted.')
          : note(
              'code-unknown',
              'medium',
              `Not in the ICD-10-CM codes of fiscal year ${codes.fiscalYear}, nor among the retired ones we know. Not counted.`,
            );
      case 'retired':
        return note('code-retired', 'medium', `Retired after ${standing.until ?? ''}. ${counted}`);
      case 'not-yet-valid':
        if (codes.standing(plain, last).status === 'not-yet-valid') {
          note('code-not-yet-valid', 'medium', `Valid only from ${standing.from ?? ''}. ${counted}`);
        }
    }
  });
  if (codes !== null && afterCodeSet) {
    findings.push({
      code: 'code-set-not-for-date',
      severity: 'info',
      says: `Codes were checked against fiscal year ${codes.fiscalYear}, which ended on ${codes.lastDay}.`,
    });
  }
  return findings;
}

/** Pregnancy and the organs of one sex only. */
function isUnlikelyFor(plain: string, sex: Sex): boolean {
  if (sex === 'M') return plain[0] === 'O' || /^C5[1-8]/.test(plain) || /^N(7[0-7]|8\d|9[0-8])/.test(plain);
  return /^C6[0-3]/.test(plain) || /^N(4\d|5[01])/.test(plain);
}
