import { type Level, type Reason, type RiskFact, rankOf, type TraceNode } from '@levelproof/contract';
import type { RuleContext } from '../pack/context.js';
import type { SwitchId } from '../switches.js';
import { step } from '../trace-node.js';
import { type Decision, decisionOf } from './risk-decision.js';
import type { MdmTables, Reading } from './tables.js';

/** The risk element read one way. */
export interface RiskReading {
  readonly level: Level;
  /** Every management decision with its level, in the order of the facts. */
  readonly decisions: readonly { readonly fact: RiskFact; readonly decision: Decision }[];
  readonly switches: readonly SwitchId[];
}

/**
 * The level of the riskiest management decision (R1.50).
 * @param addressed ids of the problems that count as addressed in this reading
 */
export function readRisk(
  risk: readonly RiskFact[],
  addressed: ReadonlySet<string>,
  tables: MdmTables,
  ctx: RuleContext,
  reading: Reading,
): RiskReading {
  let level: Level = 'straightforward';
  const switches: SwitchId[] = [];
  const decisions = risk.map((fact) => {
    const decision = decisionOf(fact, addressed, tables, ctx, reading);
    if (decision.asked !== undefined && !switches.includes(decision.asked)) switches.push(decision.asked);
    if (rankOf(decision.level) > rankOf(level)) level = decision.level;
    return { fact, decision };
  });
  return { level, decisions, switches };
}

/** The reading as a step of the trace. */
export function riskTrace(reading: RiskReading, tables: MdmTables): TraceNode {
  const { level, decisions, switches } = reading;
  const children = decisions.map(({ fact, decision }) =>
    step('mdm.risk.decision', decision.level, decision.reason, { facts: [fact], cite: decision.cite }),
  );
  const deciding: RiskFact[] = [];
  if (level !== 'straightforward') {
    for (const { fact, decision } of decisions) if (decision.level === level) deciding.push(fact);
  }
  const kinds = deciding.map(({ kind }) => kind);
  const reason: Reason =
    kinds.length === 0 ? { code: 'risk.minimal' } : { code: 'risk.decision', params: { level, kinds } };
  return step('mdm.risk', level, reason, {
    facts: deciding,
    cite: tables.risk.cite,
    switches,
    children,
  });
}

/** Why a level was not reached: a decision whose condition fell short, else that none is of it. */
export function riskShort(reading: RiskReading, next: Level): Reason {
  const first = reading.decisions.find(
    ({ decision }) => decision.couldBe !== undefined && rankOf(decision.couldBe) >= rankOf(next),
  );
  if (first === undefined) return { code: 'risk.no-such-decision', params: { level: next } };
  return {
    code: 'risk.condition-not-met',
    params: { level: next, kind: first.fact.kind, fact: first.fact.id, why: first.decision.reason.code },
  };
}
