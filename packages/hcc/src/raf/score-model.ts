import type { Sex } from '@levelproof/contract';
import { walk } from '../codes/automaton.js';
import type { Edit, ModelName, Segment } from '../model/model-data.js';
import { type ModelPayment, paymentOf } from '../model/payment.js';
import { NO_TERM, type RiskModel, type Term } from '../model/risk-model.js';
import type { SettledPatient } from './patient.js';
import type { Standing } from './segment.js';

/** The score of one patient under one model. */
export interface ModelScore {
  readonly model: ModelName;
  readonly segment: Segment;
  /** Categories of the diagnoses before the hierarchy, ascending. */
  readonly hccBeforeHierarchy: readonly number[];
  /** Categories that are left after the hierarchy, ascending. */
  readonly hcc: readonly number[];
  /** Categories that a parent dropped, ascending. */
  readonly dropped: readonly number[];
  /** Every term of the equation that applies, with its coefficient. */
  readonly terms: Readonly<Record<string, number>>;
  /** Sum of the terms, exact to three decimals. */
  readonly raw: number;
  /** Normalized, adjusted and rounded as CMS does; `null` when the model does not pay in that year. */
  readonly payment: number | null;
  /** Share of this model in the payment score, in percent. */
  readonly percent: number;
}

/** A model as it scores one payment year. */
export interface PlannedModel {
  readonly model: RiskModel;
  /** Column of the code map. */
  readonly column: number;
  readonly percent: number;
  /** Factors of the year, `null` when the model does not pay in it. */
  readonly factors: ModelPayment | null;
  /** What the coding adjustment leaves, in thousandths. */
  readonly kept: number;
}

/**
 * Scores a patient under one model. The order of the diagnoses has no influence: categories are a set and the
 * terms are summed as whole thousandths.
 * @param counts says of a diagnosis, by position, whether it counts at all (its date may forbid it)
 */
export function scoreModel(
  planned: PlannedModel,
  patient: SettledPatient,
  standing: Standing,
  counts: ((position: number) => boolean) | null,
): ModelScore {
  const { model, factors } = planned;
  const present = categoriesOf(planned, patient, counts);
  const gone = droppedOf(model, present);
  // Some parents have a higher number than their child, so what is left is known only now.
  const before: number[] = [];
  const hcc: number[] = [];
  const dropped: number[] = [];
  // Without a prototype the object is a hash from the start; with one, every new set of terms costs the engine a shape.
  const terms: Record<string, number> = Object.create(null);
  let raw = 0;
  let bits = standing.disabled ? model.disabledBit : 0;
  const segment = standing.column;
  for (let i = 0; i < present.length; i++) {
    const at = present[i] ?? 0;
    const number = model.hccs[at] ?? 0;
    before.push(number);
    if (gone[i] === true) {
      dropped.push(number);
      continue;
    }
    hcc.push(number);
    bits |= model.bits[at] ?? 0;
    if (segment >= 0) raw += addTerm(terms, model.terms[at], segment);
  }
  raw += segment < 0 ? newEnrolleeTerm(terms, model, standing) : addInteractions(terms, model, bits, segment);
  if (segment >= 0) {
    raw += addTerm(terms, model.counts[Math.min(hcc.length, 10)], segment);
    raw += addTerm(terms, model.ageSex.get(standing.cell), segment);
    if (standing.originallyDisabled) {
      const name = patient.sex === 'F' ? 'OriginallyDisabled_Female' : 'OriginallyDisabled_Male';
      raw += addTerm(terms, model.demographic.get(name), segment);
    }
    if (standing.medicaid) raw += addTerm(terms, model.demographic.get('LTIMCAID'), segment);
  }
  return {
    model: model.name,
    segment: standing.segment,
    hccBeforeHierarchy: before,
    hcc,
    dropped,
    terms,
    raw: raw / 1000,
    payment: factors === null ? null : paymentOf(raw, factors, planned.kept) / 1000,
    percent: planned.percent,
  };
}

/** The categories of the diagnoses that count, ascending, as indexes into `hccs`. */
function categoriesOf(
  { model, column }: PlannedModel,
  { dx, age, sex }: SettledPatient,
  counts: ((position: number) => boolean) | null,
): number[] {
  const present: number[] = [];
  for (let position = 0; position < dx.length; position++) {
    const given = dx[position];
    if (given === undefined || (counts !== null && !counts(position))) continue;
    const found = walk(model.automaton, typeof given === 'string' ? given : given.icd10);
    if (found <= 0) continue;
    const codeClass = model.classes[found];
    if (!codeClass) continue;
    const mapped = codeClass.byColumn[column] ?? [];
    const edit = codeClass.edits === null ? null : editFor(codeClass.edits, age, sex);
    if (edit === null) {
      for (let i = 0; i < mapped.length; i++) insert(present, mapped[i] ?? 0);
    } else if (edit.hcc !== null && mapped.length > 0) {
      insert(present, model.indexOf.get(edit.hcc) ?? 0);
    }
  }
  const { onlyWith } = model;
  if (onlyWith !== null && present.includes(onlyWith.hcc) && !onlyWith.anyOf.some((at) => present.includes(at))) {
    present.splice(present.indexOf(onlyWith.hcc), 1);
  }
  return present;
}

/** Which of the categories a parent drops, by position in `present`. */
function droppedOf({ drops, hccs }: RiskModel, present: readonly number[]): readonly boolean[] {
  const gone: boolean[] = [];
  for (let i = 0; i < present.length; i++) gone.push(false);
  for (let i = 0; i < present.length; i++) {
    // As the CMS software does: in ascending order, and a category that has been dropped drops nothing itself.
    if (gone[i] === true) continue;
    const row = (present[i] ?? 0) * hccs.length;
    for (let j = 0; j < present.length; j++) {
      if (drops[row + (present[j] ?? 0)] === 1) gone[j] = true;
    }
  }
  return gone;
}

/** Puts the one term of a new enrollee down. @returns its figure in thousandths */
function newEnrolleeTerm(terms: Record<string, number>, { newEnrollee }: RiskModel, standing: Standing): number {
  const figure = newEnrollee[standing.segment as 'NE' | 'SNPNE'][standing.cell];
  if (figure === undefined) return 0;
  terms[standing.cell] = figure / 1000;
  return figure;
}

/** Puts the interactions down whose conditions all hold. @returns their sum in thousandths */
function addInteractions(
  terms: Record<string, number>,
  { interactions }: RiskModel,
  bits: number,
  segment: number,
): number {
  let sum = 0;
  for (let i = 0; i < interactions.length; i++) {
    const interaction = interactions[i];
    if (interaction !== undefined && (bits & interaction.needs) === interaction.needs) {
      sum += addTerm(terms, interaction, segment);
    }
  }
  return sum;
}

/** Adds a category to the ascending list of those present, once. */
function insert(present: number[], at: number): void {
  let place = present.length;
  while (place > 0 && (present[place - 1] ?? 0) > at) place--;
  if (place > 0 && present[place - 1] === at) return;
  present.push(at);
  for (let i = present.length - 1; i > place; i--) present[i] = present[i - 1] ?? 0;
  present[place] = at;
}

/** Puts a term down with its coefficient, if the segment has it. @returns the figure in thousandths */
function addTerm(terms: Record<string, number>, term: Term | null | undefined, segment: number): number {
  if (!term) return 0;
  const figure = term.figures[segment] ?? NO_TERM;
  if (figure === NO_TERM) return 0;
  terms[term.name] = figure / 1000;
  return figure;
}

/** The first edit that applies to somebody of this age and sex, or `null`. */
export function editFor(edits: readonly Edit[], age: number, sex: Sex): Edit | null {
  for (const edit of edits) {
    if (edit.sex !== undefined && edit.sex !== sex) continue;
    if (edit.ageMin !== undefined && age < edit.ageMin) continue;
    if (edit.ageMax !== undefined && age > edit.ageMax) continue;
    return edit;
  }
  return null;
}
