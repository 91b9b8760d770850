import type { ModelName } from '../model/model-data.js';
import { isUnverified, paymentYear } from '../model/payment.js';
import type { RafFinding, RafFindingCode } from './finding.js';
import type { RafPatient, SettledPatient } from './patient.js';

/** What is noticed about a patient apart from the diagnoses: unlikely or contradictory demographics, missing factors. */
export function rowFindings(
  given: RafPatient,
  patient: SettledPatient,
  models: readonly ModelName[],
): readonly RafFinding[] {
  const findings: RafFinding[] = [];
  const note = (code: RafFindingCode, severity: RafFinding['severity'], says: string): void => {
    findings.push({ code, severity, says });
  };
  const { age, orec, py } = patient;
  if (age !== given.age) note('age-not-whole', 'info', `The age was cut to the completed year ${age}.`);
  if (age > 110) note('age-over-110', 'low', `An age of ${age} is rare: check the date of birth.`);
  if (age < 65 && orec === '0') {
    note(
      'under-65-entitled-by-age',
      'medium',
      'Under 65 and entitled by age (OREC 0) do not go together, except in the year of turning 65: check both.',
    );
  }
  if (orec === '2' || orec === '3') {
    note(
      'esrd-entitlement',
      'medium',
      'Entitlement by kidney failure: while on dialysis or with a graft another model (ESRD) pays, which is not here.',
    );
  }
  if (patient.newEnrollee && patient.institutional) {
    note(
      'new-enrollee-institutional',
      'medium',
      'New enrollee and institutional: scored as a new enrollee, because the other equation needs a year of diagnoses.',
    );
  }
  if (patient.newEnrollee && patient.dx.length > 0) {
    note('new-enrollee-diagnoses-not-scored', 'info', 'The score of a new enrollee rests on demographics alone.');
  }
  if (patient.snp && !patient.newEnrollee) {
    note('plan-kind-without-effect', 'info', 'The special needs plan matters for new enrollees only.');
  }
  if (given.dual === undefined) note('dual-not-given', 'info', 'Without a dual status code: scored as not dual (00).');
  if (given.orec === undefined) note('orec-not-given', 'info', 'Without OREC: scored as entitled by age (0).');
  if (patient.dx.length === 0) note('no-diagnoses', 'info', 'No diagnoses: the score is demographic alone.');

  const factors = paymentYear(py)?.models;
  for (const model of models) {
    const factor = factors?.[model];
    if (factor === undefined) {
      note('no-payment-factors', 'low', `${model} does not pay in ${py}: a raw score, no payment score.`);
    } else if (factor.percent === null) {
      note('blend-incomplete', 'medium', `In ${py} an older model was blended with ${model}; its tables are not here.`);
    }
    if (isUnverified(py, model)) {
      note('normalization-unverified', 'low', `The normalization factor of ${model} for ${py} is not yet verified.`);
    }
  }
  if (py < 2024) {
    note('map-of-later-year', 'low', `The code map is that of 2025; for ${py} a few codes may have counted otherwise.`);
  }
  return findings;
}
