import type { Citation, Evidence, Gap, HccLine } from '@levelproof/contract';
import { dottedCode, plainCode } from '../codes/plain-code.js';
import { distinct } from '../meat/meat.js';
import { categoriesOf } from '../model/categories.js';
import type { RiskModel } from '../model/risk-model.js';
import { type Chart, type Condition, conditionsOf, type Found, meets } from './conditions.js';
import { opportunities } from './data/opportunities.js';
import type { Effect } from './effect.js';
import { entriesOf, rowsOf } from './rows.js';
import type { Suspect } from './suspect.js';

/** A row of the table of opportunities. */
export interface Opportunity {
  readonly id: string;
  readonly kind: 'specificity' | 'link' | 'status' | 'query';
  readonly sees: readonly Condition[];
  readonly unless: readonly Condition[];
  readonly codes: readonly string[];
  readonly asks: string;
}

/** A suspect with the question that asks it. */
export interface OpenPoint {
  readonly suspect: Suspect;
  readonly gap: Gap;
}

const SPECIFIC: Citation = { source: 'icd10cm-guidelines-fy2026', section: 'I.B.2', verified: false };
const LINKED: Citation = { source: 'icd10cm-guidelines-fy2026', section: 'I.A.15', verified: false };

/** Reads the table of opportunities. */
export function readOpportunities(): readonly Opportunity[] {
  return rowsOf(opportunities).map(([id = '', kind, sees, unless, codes, asks = '']) => ({
    id,
    kind: kind as Opportunity['kind'],
    sees: conditionsOf(sees),
    unless: conditionsOf(unless),
    codes: entriesOf(codes, ';'),
    asks,
  }));
}

/** What the note leaves open, one question for each row that applies, in the order of the table. */
export function openPointsIn(
  chart: Chart,
  rows: readonly Opportunity[],
  supported: readonly HccLine[],
  model: RiskModel,
  effect: Effect,
): readonly OpenPoint[] {
  const year = Number(chart.facts.encounter.dateOfService.slice(0, 4)) + 1;
  const standing = new Set(supported.map(({ icd10 }) => plainCode(icd10)));
  return rows.flatMap((row): readonly OpenPoint[] => {
    const found = row.sees.map((condition) => meets(chart, condition));
    if (found.some((one) => one === null) || row.unless.some((condition) => meets(chart, condition) !== null))
      return [];
    const proofs = found.filter((one): one is Found => one !== null);
    const evidence = distinct(proofs.flatMap((one): readonly Evidence[] => one.evidence));
    if (evidence.length === 0) return [];
    const seen = [...new Set(proofs.flatMap(({ codes }) => codes))];
    const replaced = row.kind === 'status' ? [] : seen.slice(0, 1).filter((code) => standing.has(code));
    const facts = [...new Set(proofs.flatMap((one) => one.facts))];
    const suspect: Suspect = {
      id: `hcc-${row.id}`,
      kind: row.kind,
      seen: seen.map(dottedCode),
      hcc: [...new Set(seen.flatMap((code) => categoriesOf(code, year, model)))],
      asked: row.codes.map((icd10) => ({
        icd10,
        hcc: categoriesOf(icd10, year, model),
        effect: effect(replaced.map(dottedCode), [icd10]),
      })),
      atRisk: null,
      facts,
      evidence,
    };
    const gap: Gap = {
      id: suspect.id,
      severity: 'low',
      direction: 'missing-documentation',
      question: row.asks,
      facts,
      evidence,
      citations: [row.kind === 'link' ? LINKED : SPECIFIC],
    };
    return [{ suspect, gap }];
  });
}
