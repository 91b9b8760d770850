import type { Citation, EncounterFacts, Flag, HccLine } from '@levelproof/contract';
import { dottedCode, plainCode } from '../codes/plain-code.js';
import { isOfficeLike } from '../meat/code-group.js';
import { categoriesOf } from '../model/categories.js';
import type { RiskModel } from '../model/risk-model.js';
import { type Chart, type Condition, conditionsOf, meets } from './conditions.js';
import { deleteRisks } from './data/delete-risks.js';
import type { Effect } from './effect.js';
import { entriesOf, rowsOf } from './rows.js';
import type { Suspect } from './suspect.js';

/** A suspect with the flag that tells it. */
export interface Risk {
  readonly suspect: Suspect;
  readonly flag: Flag;
}

interface DeleteRisk {
  readonly id: string;
  readonly prefixes: readonly string[];
  readonly needs: readonly Condition[];
  readonly officeOnly: boolean;
  readonly unless: readonly Condition[];
  readonly usual: string;
  readonly errors: number | null;
}

const TOOLKIT: Citation = { source: 'hhs-oig-high-risk-diagnoses-2023', section: 'toolkit', verified: false };

/** Reads the table of patterns that audits find unsupported. */
export function readDeleteRisks(): readonly DeleteRisk[] {
  return rowsOf(deleteRisks).map(([id = '', dx, needs, where, unless, usual = '', errors]) => ({
    id,
    prefixes: entriesOf(dx, ',').map((code) => code.replace('.', '')),
    needs: conditionsOf(needs),
    officeOnly: where === 'office',
    unless: conditionsOf(unless),
    usual,
    errors: errors === '-' ? null : Number(errors),
  }));
}

/** Lines that count and would fail, and lines that stand but are often found wrong; worst first. */
export function risksIn(
  lines: readonly HccLine[],
  chart: Chart,
  effect: Effect,
  patterns: readonly DeleteRisk[],
): readonly Risk[] {
  const risks = lines
    .filter(({ hcc }) => hcc.length > 0)
    .flatMap((line): readonly Risk[] => {
      const pattern = patterns.find((one) => isOf(one, line, chart));
      if (!line.supported) return [unsupported(line, pattern, chart.facts, effect)];
      return pattern === undefined ? [] : [highRisk(line, pattern, chart.facts, effect)];
    });
  return [...risks].sort((a, b) => rank(a) - rank(b));
}

function rank({ suspect }: Risk): number {
  return suspect.kind === 'unsupported' ? 0 : 1;
}

function isOf(pattern: DeleteRisk, line: HccLine, chart: Chart): boolean {
  const plain = plainCode(line.icd10) ?? '';
  if (!pattern.prefixes.some((prefix) => plain.startsWith(prefix))) return false;
  if (pattern.officeOnly && !isOfficeLike(chart.facts.encounter.setting)) return false;
  if (!pattern.needs.every((condition) => meets(chart, condition) !== null)) return false;
  return !pattern.unless.some((condition) => meets(chart, condition) !== null);
}

function unsupported(line: HccLine, pattern: DeleteRisk | undefined, facts: EncounterFacts, effect: Effect): Risk {
  const suspect = suspectOf('unsupported', line, pattern, facts, effect);
  const because = line.findings.map(({ code }) => code);
  return {
    suspect,
    flag: {
      id: 'hcc-unsupported',
      severity: 'high',
      direction: 'over-coding',
      says: `${line.icd10} is named but not supported as written; reported, it would count for HCC ${line.hcc.join(', ')}.`,
      reason: { code: 'hcc.unsupported', params: { icd10: line.icd10, hcc: line.hcc, because } },
      facts: suspect.facts,
      evidence: line.evidence,
      citations: pattern === undefined ? [] : [TOOLKIT],
    },
  };
}

function highRisk(line: HccLine, pattern: DeleteRisk, facts: EncounterFacts, effect: Effect): Risk {
  const suspect = suspectOf('high-risk', line, pattern, facts, effect);
  const share =
    pattern.errors === null ? '' : ` In federal audits ${pattern.errors} % of such codes were not supported.`;
  return {
    suspect,
    flag: {
      id: 'hcc-high-risk',
      severity: 'medium',
      direction: 'over-coding',
      says: `${line.icd10} matches a pattern that audits look for (${pattern.id}); what often stands instead: ${pattern.usual}.${share}`,
      reason: {
        code: 'hcc.high-risk',
        params: { icd10: line.icd10, pattern: pattern.id, usual: pattern.usual, errorPercent: pattern.errors },
      },
      facts: suspect.facts,
      evidence: line.evidence,
      citations: [TOOLKIT],
    },
  };
}

function suspectOf(
  kind: Suspect['kind'],
  line: HccLine,
  pattern: DeleteRisk | undefined,
  facts: EncounterFacts,
  effect: Effect,
): Suspect {
  return {
    id: pattern === undefined ? `hcc-${kind}` : `hcc-${pattern.id}`,
    kind,
    seen: [line.icd10],
    hcc: line.hcc,
    asked: [],
    atRisk: effect([line.icd10], []),
    facts: factsOf(line, facts),
    evidence: line.evidence,
  };
}

/** Ids of the diagnoses that a line rests on. */
export function factsOf(line: HccLine, facts: EncounterFacts): readonly string[] {
  const spans = new Set(line.evidence.map(({ start, end }) => `${start}-${end}`));
  return facts.diagnoses
    .filter(
      ({ icd10, evidence }) =>
        plainCode(icd10) === plainCode(line.icd10) || evidence.some(({ start, end }) => spans.has(`${start}-${end}`)),
    )
    .map(({ id }) => id)
    .sort();
}

/** Supported lines that V24 counts and the newer model does not: for information, so that nobody chases them. */
export function notPaidIn(
  lines: readonly HccLine[],
  facts: EncounterFacts,
  model: RiskModel,
  older: RiskModel | undefined,
): readonly Risk[] {
  if (older === undefined) return [];
  const year = Math.min(Number(facts.encounter.dateOfService.slice(0, 4)) + 1, older.years[1]);
  return lines.flatMap((line): readonly Risk[] => {
    const before = categoriesOf(plainCode(line.icd10) ?? '', year, older);
    const paysElsewhere = line.findings.some(({ code }) => code === 'hcc.category-once');
    if (line.hcc.length > 0 || paysElsewhere || before.length === 0) return [];
    const icd10 = dottedCode(plainCode(line.icd10) ?? '');
    const ids = factsOf(line, facts);
    return [
      {
        suspect: {
          id: 'hcc-not-paid',
          kind: 'not-paid',
          seen: [icd10],
          hcc: [],
          asked: [],
          atRisk: null,
          facts: ids,
          evidence: line.evidence,
        },
        flag: {
          id: 'hcc-not-paid',
          severity: 'info',
          direction: 'information',
          says: `${icd10} counted for ${older.name} HCC ${before.join(', ')}; ${model.name} has no payment HCC for it.`,
          reason: { code: 'hcc.not-paid', params: { icd10, older: older.name, hcc: before, model: model.name } },
          facts: ids,
          evidence: line.evidence,
          citations: [],
        },
      },
    ];
  });
}
