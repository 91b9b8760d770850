import type { RiskFact } from '@levelproof/contract';
import type { DrugUse } from './drug-uses.js';
import { isInOfficeInjection, isPartOfProcedure, kindOfDrug } from './injections.js';

type Drawn = Omit<RiskFact, 'id'>;

/** Classes whose parenteral use is meant by the printed example: opioids, sedatives, ketamine. */
const SEDATING = new Set([
  'opioid',
  'benzodiazepine',
  'antidepressant_other',
  'antiepileptic',
  'sud',
  'muscle_relaxant',
  'hypnotic',
]);

/** One fact a drug: the weightiest decision about it stands, all its quotes with it. */
export function drugDecisions(
  uses: readonly DrugUse[],
  listed: ReadonlySet<string>,
  emergency = false,
): readonly Drawn[] {
  const byDrug = new Map<string, DrugUse[]>();
  for (const use of uses) {
    const key = `${use.drug.name}${use.prescription ? '' : ' otc'}`;
    const list = byDrug.get(key);
    if (list === undefined) byDrug.set(key, [use]);
    else list.push(use);
  }
  return [...byDrug.values()].map((group) => decisionOf(group, listed, emergency));
}

function decisionOf(group: readonly DrugUse[], listed: ReadonlySet<string>, emergency: boolean): Drawn {
  const [first] = group;
  if (first === undefined) throw new RangeError('a group of drug decisions is never empty');
  const use =
    group.find(({ action }) => action !== 'consider' && action !== 'decline' && action !== 'continue') ??
    group.find(({ action }) => action === 'continue') ??
    first;
  const action = !use.explicit && use.action === 'start' && listed.has(use.drug.name) ? 'continue' : use.action;
  const considered = action === 'consider' || action === 'decline';
  const reasoned = group.some((one) => one.dosed || one.explicit || one.judged);
  // Recommended in one sentence and given in the next: given.
  const given = group.find((one) => isInOfficeInjection(one, emergency));
  const kind = kindOfDrug(given ?? use, emergency);
  return {
    kind,
    item: use.drug.name,
    action,
    decision: considered ? 'considered' : 'decided',
    reasoned,
    certainty: use.explicit || use.dosed ? 'documented' : 'implied',
    evidence: quotesOf(group),
    ...(kind === 'in-office-injection' ? { contested: ['C27'] } : {}),
    ...(kind === 'in-office-injection' && isPartOfProcedure(given ?? use) ? { reportedToday: true } : {}),
  };
}

function quotesOf(group: readonly DrugUse[]) {
  const kept: DrugUse['evidence'][] = [];
  for (const { evidence } of group)
    if (kept.length < 3 && !kept.some((one) => one.start === evidence.start)) kept.push(evidence);
  return kept;
}

/** Controlled substances given into vein or muscle (R1.D, 2023). */
export function parenteralControlled(uses: readonly DrugUse[]): readonly Drawn[] {
  const found: Drawn[] = [];
  for (const { drug, parenteral, action, evidence, sentence } of uses) {
    if (sentence.zone !== 'plan' && sentence.zone !== 'course') continue;
    if (!parenteral || drug.schedule === undefined || !SEDATING.has(drug.class)) continue;
    if (action === 'decline' || action === 'stop' || action === 'hold' || action === 'consider') continue;
    if (found.some(({ item }) => item === drug.name)) continue;
    found.push({
      kind: 'parenteral-controlled-substance',
      item: drug.name,
      decision: 'decided',
      certainty: 'documented',
      evidence: [evidence],
    });
  }
  return found;
}
