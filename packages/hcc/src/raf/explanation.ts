import { walk } from '../codes/automaton.js';
import { dottedCode, plainCode, shapeOf } from '../codes/plain-code.js';
import type { Edit, ModelName } from '../model/model-data.js';
import type { RiskModel } from '../model/risk-model.js';
import { codeOf } from './code-findings.js';
import type { SettledPatient } from './patient.js';
import { editFor, type ModelScore } from './score-model.js';
import type { Standing } from './segment.js';

/** A payment category and how it came, or went. */
export interface ExplainedHcc {
  readonly hcc: number;
  /** Name of the category. */
  readonly label: string;
  /** Codes that count for it, each once. */
  readonly codes: readonly string[];
  /** Coefficient in this segment; `null` when dropped or when the segment has none. */
  readonly coefficient: number | null;
  /** Categories that dropped it; empty when it stands. */
  readonly droppedBy: readonly number[];
  /** Codes that count here only because of an age or sex edit. */
  readonly edited: readonly { readonly code: string; readonly edit: Edit }[];
}

/** A term of the equation other than a category, with what brought it about. */
export interface ExplainedTerm {
  readonly term: string;
  readonly coefficient: number;
  readonly kind: 'demographic' | 'interaction' | 'count';
  /** For an interaction, each condition with the categories that meet it; for a count, all categories. */
  readonly because: readonly { readonly condition: string; readonly hccs: readonly number[] }[];
}

/** Why a score is what it is: every term, every dropped category, every code that counts for nothing. */
export interface Explanation {
  readonly model: ModelName;
  readonly hccs: readonly ExplainedHcc[];
  readonly terms: readonly ExplainedTerm[];
  /** Codes without a payment category in this model and year. */
  readonly codesWithoutHcc: readonly string[];
  /** Codes that an age or sex edit took out. */
  readonly codesEditedOut: readonly string[];
  /** True when a heart assist device stood without any heart failure category and was left out. */
  readonly heartAssistAlone: boolean;
}

/** Explains a score. Slower than scoring; reads the same tables. */
export function explainScore(
  model: RiskModel,
  patient: SettledPatient,
  standing: Standing,
  column: number,
  counts: (position: number) => boolean,
  score: ModelScore,
): Explanation {
  const codesOf = new Map<number, Set<string>>();
  const editedOf = new Map<number, { code: string; edit: Edit }[]>();
  const without = new Set<string>();
  const editedOut = new Set<string>();
  patient.dx.forEach((diagnosis, position) => {
    const plain = plainCode(codeOf(diagnosis));
    if (plain === null || shapeOf(plain) === 'malformed') return;
    const code = dottedCode(plain);
    const found = counts(position) ? walk(model.automaton, plain) : 0;
    const codeClass = found > 0 ? model.classes[found] : null;
    const mapped = codeClass?.byColumn[column] ?? [];
    if (!codeClass || mapped.length === 0) {
      without.add(code);
      return;
    }
    const edit = codeClass.edits === null ? null : editFor(codeClass.edits, patient.age, patient.sex);
    const numbers = edit === null ? mapped.map((at) => model.hccs[at] ?? 0) : edit.hcc === null ? [] : [edit.hcc];
    if (numbers.length === 0) editedOut.add(code);
    for (const hcc of numbers) {
      const codes = codesOf.get(hcc) ?? new Set();
      if (edit !== null && !codes.has(code)) editedOf.set(hcc, [...(editedOf.get(hcc) ?? []), { code, edit }]);
      codesOf.set(hcc, codes.add(code));
    }
  });

  const standingBefore = new Set(score.hccBeforeHierarchy);
  const droppedBy = parentsOf(model, score.hccBeforeHierarchy);
  const hccs = score.hccBeforeHierarchy.map((hcc): ExplainedHcc => {
    const at = model.indexOf.get(hcc) ?? 0;
    return {
      hcc,
      label: model.labels[at] ?? '',
      codes: [...(codesOf.get(hcc) ?? [])].sort(),
      coefficient: score.terms[`HCC${hcc}`] ?? null,
      droppedBy: droppedBy.get(hcc) ?? [],
      edited: editedOf.get(hcc) ?? [],
    };
  });
  return {
    model: model.name,
    hccs,
    terms: otherTerms(model, standing, score),
    codesWithoutHcc: [...without].sort(),
    codesEditedOut: [...editedOut].sort(),
    heartAssistAlone:
      model.onlyWith !== null &&
      codesOf.has(model.hccs[model.onlyWith.hcc] ?? 0) &&
      !standingBefore.has(model.hccs[model.onlyWith.hcc] ?? 0),
  };
}

/** For every dropped category the parents that dropped it. */
function parentsOf(model: RiskModel, before: readonly number[]): ReadonlyMap<number, readonly number[]> {
  const parents = new Map<number, number[]>();
  for (const parent of before) {
    if (parents.has(parent)) continue;
    const row = (model.indexOf.get(parent) ?? 0) * model.hccs.length;
    for (const child of before) {
      if (model.drops[row + (model.indexOf.get(child) ?? 0)] === 1) {
        parents.set(child, [...(parents.get(child) ?? []), parent]);
      }
    }
  }
  return parents;
}

function otherTerms(model: RiskModel, standing: Standing, score: ModelScore): readonly ExplainedTerm[] {
  const terms: ExplainedTerm[] = [];
  const has = (bit: number): readonly number[] =>
    score.hcc.filter((hcc) => ((model.bits[model.indexOf.get(hcc) ?? 0] ?? 0) & bit) !== 0);
  const interactions = new Map(model.interactions.map((one) => [one.name, one]));
  for (const [term, coefficient] of Object.entries(score.terms)) {
    if (/^HCC\d+$/.test(term)) continue;
    const interaction = interactions.get(term);
    if (interaction !== undefined) {
      const because = interaction.conditions.map((condition) => ({
        condition,
        hccs: has(model.bitOf.get(condition) ?? 0),
      }));
      terms.push({ term, coefficient, kind: 'interaction', because });
    } else if (/^D\d+P?$/.test(term)) {
      terms.push({ term, coefficient, kind: 'count', because: [{ condition: 'payment categories', hccs: score.hcc }] });
    } else {
      const condition = term === standing.cell ? 'age, sex and entitlement' : term;
      terms.push({ term, coefficient, kind: 'demographic', because: [{ condition, hccs: [] }] });
    }
  }
  return terms;
}
