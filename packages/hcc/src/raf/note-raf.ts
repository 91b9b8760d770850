import type { HccLine, RafSummary, ResolvedEncounter } from '@levelproof/contract';
import { paymentYear } from '../model/payment.js';
import type { RiskModel } from '../model/risk-model.js';
import type { RafPatient } from './patient.js';
import { rafScorer } from './scorer.js';

/** What is known of a patient besides the note. */
export type Enrolment = Partial<Pick<RafPatient, 'dual' | 'orec' | 'newEnrollee' | 'snp' | 'institutional'>>;

/** What a note's risk score is made with. */
export interface NoteRafOptions {
  /** Models with their tables; those that pay in the year after the date of service must be among them. */
  readonly models: readonly RiskModel[];
  /** What is left out is assumed, and `assumed` says so. */
  readonly enrolment?: Enrolment;
}

/**
 * The patient that a note describes, with the supported diagnoses alone: for scoring one note.
 * @returns `null` without age and sex
 */
export function notePatient(
  lines: readonly HccLine[],
  encounter: ResolvedEncounter,
  enrolment: Enrolment = {},
): RafPatient | null {
  const { age, sex } = encounter.patient;
  if (age === undefined || sex === undefined) return null;
  return {
    py: Number(encounter.dateOfService.slice(0, 4)) + 1,
    age,
    sex,
    ...enrolment,
    dx: lines.filter(({ supported }) => supported).map(({ icd10 }) => icd10),
  };
}

/** Models that pay in a year among those given; `null` when one of them is missing or the year has no factors. */
export function payingModels(models: readonly RiskModel[], year: number): readonly RiskModel[] | null {
  const needed = Object.keys(paymentYear(year)?.models ?? {});
  const paying = models.filter(({ name, years }) => needed.includes(name) && year >= years[0] && year <= years[1]);
  return needed.length > 0 && paying.length === needed.length ? paying : null;
}

/**
 * The risk score that the supported lines of one note give by themselves. A patient's score rests on all notes of the
 * year: this is the part of it that this note proves.
 * @returns `null` without age and sex, or when the payment year has no tables among the models
 */
export function noteRaf(
  lines: readonly HccLine[],
  encounter: ResolvedEncounter,
  options: NoteRafOptions,
): RafSummary | null {
  const patient = notePatient(lines, encounter, options.enrolment);
  const models = patient === null ? null : payingModels(options.models, patient.py);
  if (patient === null || models === null) return null;
  const { model, paymentYear: year, segment, hcc, dropped, terms, raw, payment } = rafScorer({ models }).score(patient);
  const assumed = [
    patient.dual === undefined ? 'not-dual' : '',
    patient.orec === undefined ? (patient.age < 65 ? 'entitled-by-disability' : 'entitled-by-age') : '',
    patient.institutional === undefined ? 'community' : '',
    patient.newEnrollee === undefined ? 'continuing-enrollee' : '',
  ].filter((one) => one !== '');
  return { model, paymentYear: year, segment, hcc, dropped, terms, raw, payment, assumed };
}
