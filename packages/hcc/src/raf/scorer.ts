import { LevelproofError } from '@levelproof/contract';
import { plainCode } from '../codes/plain-code.js';
import type { CodeSet } from '../icd10cm/code-set.js';
import type { ModelName, Segment } from '../model/model-data.js';
import { PAYMENT_YEARS, paymentYear, roundedQuotient } from '../model/payment.js';
import { columnFor, type RiskModel } from '../model/risk-model.js';
import { codeFindings, codeOf, countsByDate } from './code-findings.js';
import { type Explanation, explainScore } from './explanation.js';
import type { RafFinding } from './finding.js';
import { type RafPatient, type SettledPatient, settlePatient } from './patient.js';
import { rowFindings } from './row-findings.js';
import { type ModelScore, type PlannedModel, scoreModel } from './score-model.js';
import { type Standing, standingOf } from './segment.js';

/** The risk score of a patient. Categories, terms and raw score are those of the newest model scored. */
export interface RafResult {
  readonly paymentYear: number;
  readonly model: ModelName | 'blend';
  readonly segment: Segment;
  readonly hccBeforeHierarchy: readonly number[];
  readonly hcc: readonly number[];
  readonly dropped: readonly number[];
  readonly terms: Readonly<Record<string, number>>;
  readonly raw: number;
  /** To three decimals; in blend years the weighted sum of the models. `null` when a factor is missing. */
  readonly payment: number | null;
  /** Each model scored, the newest first. */
  readonly parts: readonly ModelScore[];
}

/** A risk score with everything that explains it. */
export interface ExplainedRaf extends RafResult {
  /** One for each of `parts`, in the same order. */
  readonly explanations: readonly Explanation[];
  readonly findings: readonly RafFinding[];
}

/** Scores patients with the models it was made of. Holds tables only, no state between patients. */
export interface RafScorer {
  /**
   * The score alone: the fast way.
   * @throws LevelproofError `INVALID_INPUT`, `INVALID_DATE`, `UNKNOWN_MODEL` or `NO_TABLE_FOR_YEAR`
   */
  score(patient: RafPatient): RafResult;
  /** The score with every term explained and every finding. Throws as `score` does. */
  explain(patient: RafPatient): ExplainedRaf;
  /**
   * What one code adds, given all the others: the payment score with it less the one without it (the raw score
   * where the year has no payment). Codes that share a category each add nothing. Throws as `score` does.
   */
  marginal(patient: RafPatient, code: string): number;
}

/** What a scorer is made of. */
export interface RafScorerOptions {
  /** Models with their tables, e.g. `[v28()]` or `[v28(), v24()]`. A blend year needs both. */
  readonly models: readonly RiskModel[];
  /** The valid codes, e.g. `icd10cm()`: without them unknown, retired and header codes go unnoticed. */
  readonly codes?: CodeSet;
}

/** Makes a scorer of models and, if wanted, the code set. */
export function rafScorer(options: RafScorerOptions): RafScorer {
  const codes = options.codes ?? null;
  const models = new Map(options.models.map((model) => [model.name, model]));
  const planOf = planner(models);

  function read(given: RafPatient): { patient: SettledPatient; standing: Standing; plan: readonly PlannedModel[] } {
    const patient = settlePatient(given);
    return { patient, standing: standingOf(patient), plan: planOf(patient.py, patient.model) };
  }

  function score(given: RafPatient): RafResult {
    const { patient, standing, plan } = read(given);
    return resultOf(patient, standing, plan, codes, patient.model === undefined && plan.length > 1);
  }

  return {
    score,
    explain(given) {
      const { patient, standing, plan } = read(given);
      const result = resultOf(patient, standing, plan, codes, patient.model === undefined && plan.length > 1);
      const counts = (position: number): boolean => {
        const diagnosis = patient.dx[position];
        return diagnosis !== undefined && countsByDate(diagnosis, patient, codes);
      };
      const explanations = plan.flatMap(({ model, column }, at) => {
        const part = result.parts[at];
        return part === undefined ? [] : [explainScore(model, patient, standing, column, counts, part)];
      });
      const names = plan.map(({ model }) => model.name);
      return {
        ...result,
        explanations,
        findings: [
          ...rowFindings(given, patient, names),
          ...codeFindings(patient, codes),
          ...explanations.flatMap(editFindings),
        ],
      };
    },
    marginal(given, code) {
      const same = (other: string): boolean => plainCode(other) === plainCode(code);
      const others = given.dx.filter((one) => !same(codeOf(one)));
      const kept = score({ ...given, dx: others });
      const all = score(others.length < given.dx.length ? given : { ...given, dx: [...others, code] });
      const worth = (result: RafResult): number => Math.round((result.payment ?? result.raw) * 1000);
      return (worth(all) - worth(kept)) / 1000;
    },
  };
}

/** Finds, and remembers for the scorer's life, which models score a payment year. At most a dozen years. */
function planner(
  models: ReadonlyMap<ModelName, RiskModel>,
): (year: number, only: ModelName | undefined) => readonly PlannedModel[] {
  const plans = new Map<number, readonly PlannedModel[]>();
  return (year, only) => {
    const key = year * 3 + (only === undefined ? 0 : only === 'V28' ? 1 : 2);
    const known = plans.get(key);
    if (known !== undefined) return known;
    const plan = planFor(models, year, only);
    plans.set(key, plan);
    return plan;
  };
}

function planFor(
  models: ReadonlyMap<ModelName, RiskModel>,
  year: number,
  only: ModelName | undefined,
): readonly PlannedModel[] {
  const factors = paymentYear(year);
  if (factors === undefined) {
    throw new LevelproofError('NO_TABLE_FOR_YEAR', {
      field: 'py',
      given: year,
      remedy: 'Pass a payment year that has tables.',
      allowed: PAYMENT_YEARS.map(String),
    });
  }
  const names: readonly ModelName[] =
    only === undefined ? (['V28', 'V24'] as const).filter((name) => factors.models[name] !== undefined) : [only];
  return names.map((name) => {
    const model = models.get(name);
    if (model === undefined) {
      throw new LevelproofError('UNKNOWN_MODEL', {
        field: 'model',
        expected: `the tables of ${name} for payment year ${year}`,
        remedy: `Pass ${name.toLowerCase()}() in the models of the scorer, or name another model.`,
      });
    }
    if (year < model.years[0] || year > model.years[1]) {
      throw new LevelproofError('NO_TABLE_FOR_YEAR', {
        field: 'py',
        given: year,
        expected: `${name} in ${model.years[0]} to ${model.years[1]}`,
        remedy: 'Pass a payment year of the model, or leave the model out.',
      });
    }
    return {
      model,
      column: columnFor(model, year),
      percent: only === undefined ? (factors.models[name]?.percent ?? 100) : 100,
      factors: factors.models[name] ?? null,
      kept: factors.kept,
    };
  });
}

function resultOf(
  patient: SettledPatient,
  standing: Standing,
  plan: readonly PlannedModel[],
  codes: CodeSet | null,
  blended: boolean,
): RafResult {
  const dated = patient.dateOfService !== undefined || patient.dx.some((one) => typeof one !== 'string');
  const counts = dated
    ? (position: number): boolean => {
        const diagnosis = patient.dx[position];
        return diagnosis !== undefined && countsByDate(diagnosis, patient, codes);
      }
    : null;
  const parts: ModelScore[] = [];
  let weighted = 0;
  let complete = true;
  for (let at = 0; at < plan.length; at++) {
    const planned = plan[at];
    if (planned === undefined) continue;
    const part = scoreModel(planned, patient, standing, counts);
    if (part.payment === null) complete = false;
    else weighted += Math.round(part.payment * 1000) * part.percent;
    parts.push(part);
  }
  const first = parts[0];
  if (first === undefined) {
    throw new LevelproofError('INTERNAL', { remedy: 'No model was scored; please report this.' });
  }
  return {
    paymentYear: patient.py,
    model: blended ? 'blend' : first.model,
    segment: first.segment,
    hccBeforeHierarchy: first.hccBeforeHierarchy,
    hcc: first.hcc,
    dropped: first.dropped,
    terms: first.terms,
    raw: first.raw,
    payment: complete ? roundedQuotient(weighted, 100) / 1000 : null,
    parts,
  };
}

function editFindings(explanation: Explanation): readonly RafFinding[] {
  const findings: RafFinding[] = [];
  for (const { hcc, edited } of explanation.hccs) {
    for (const { code } of edited) {
      findings.push({
        code: 'edit-applied',
        severity: 'info',
        icd10: code,
        says: `${explanation.model}: an age or sex edit counts this code for category ${hcc}.`,
      });
    }
  }
  for (const code of explanation.codesEditedOut) {
    findings.push({
      code: 'edit-applied',
      severity: 'info',
      icd10: code,
      says: `${explanation.model}: by an age or sex edit this code counts for no category.`,
    });
  }
  if (explanation.heartAssistAlone) {
    findings.push({
      code: 'heart-assist-alone',
      severity: 'low',
      says: 'A heart assist device counts only beside a heart failure category; there is none.',
    });
  }
  return findings;
}
