import {
  type Counterfactual,
  type EncounterFacts,
  type Level,
  type OpenQuestion,
  type ProblemFact,
  rankOf,
} from '@levelproof/contract';
import { readData } from '../mdm/data.js';
import { addressedIn, mdmLevels, type MdmReading, readMdm, twoOfThree } from '../mdm/mdm.js';
import { readProblems } from '../mdm/problems.js';
import { readRisk } from '../mdm/risk.js';
import { settled } from '../mdm/settled.js';
import type { MdmTables } from '../mdm/tables.js';
import type { RuleContext } from '../pack/context.js';
import { smallestSet } from './smallest-set.js';

const NOTHING: readonly never[] = [];

/**
 * Finds which facts carry the level: each that does so alone, else the smallest set; and which open question would raise
 * it if it were settled.
 */
export function counterfactualsOf(
  facts: EncounterFacts,
  reading: MdmReading,
  tables: MdmTables,
  ctx: RuleContext,
): readonly Counterfactual[] {
  const single = loweringFacts(facts, reading, tables, ctx);
  const lowering = single.length > 0 ? single : loweringSet(facts, reading, tables, ctx);
  if (facts.questions.length === 0) return lowering;
  return [...lowering, ...raisingQuestions(facts, reading.level, tables, ctx)];
}

/** Only the elements that meet the level carry it: a fact of another one has no say. */
function loweringFacts(
  facts: EncounterFacts,
  { problems, data, risk, level }: MdmReading,
  tables: MdmTables,
  ctx: RuleContext,
): readonly Counterfactual[] {
  if (level === 'straightforward') return NOTHING;
  const found: Counterfactual[] = [];
  const needed = tables.needed.value;
  const add = (id: string, to: Level): void => {
    if (rankOf(to) < rankOf(level)) found.push({ direction: 'lowers', to, facts: [id] });
  };
  const carries = (element: Level): boolean => rankOf(element) >= rankOf(level);
  if (carries(problems.level) || carries(risk.level)) {
    for (const fact of facts.problems) {
      const rest = without(facts.problems, fact);
      const others = readProblems(rest, tables, ctx, 'level').level;
      const decided = risk.decisions.length === 0 ? risk.level : riskAmong(rest, facts, tables, ctx);
      add(fact.id, twoOfThree(others, data.level, decided, needed));
    }
  }
  if (carries(data.level)) {
    for (const fact of facts.data) {
      const others = readData(without(facts.data, fact), tables, ctx).level;
      add(fact.id, twoOfThree(problems.level, others, risk.level, needed));
    }
  }
  if (carries(risk.level)) {
    const addressed = addressedIn(facts.problems);
    for (const fact of facts.risk) {
      const others = readRisk(without(facts.risk, fact), addressed, tables, ctx, 'level').level;
      add(fact.id, twoOfThree(problems.level, data.level, others, needed));
    }
  }
  return found;
}

/** Where no single fact carries the level: the smallest set that does. */
function loweringSet(
  facts: EncounterFacts,
  reading: MdmReading,
  tables: MdmTables,
  ctx: RuleContext,
): readonly Counterfactual[] {
  if (reading.level === 'straightforward') return NOTHING;
  const ids = smallestSet(facts, reading, tables, ctx);
  const rest = {
    problems: facts.problems.filter(({ id }) => !ids.includes(id)),
    data: facts.data.filter(({ id }) => !ids.includes(id)),
    risk: facts.risk.filter(({ id }) => !ids.includes(id)),
  };
  const to = readMdm(rest, tables, ctx, 'level').level;
  return rankOf(to) < rankOf(reading.level) ? [{ direction: 'lowers', to, facts: ids }] : NOTHING;
}

function riskAmong(
  problems: readonly ProblemFact[],
  { risk }: EncounterFacts,
  tables: MdmTables,
  ctx: RuleContext,
): Level {
  return readRisk(risk, addressedIn(problems), tables, ctx, 'level').level;
}

function without<T>(facts: readonly T[], fact: T): readonly T[] {
  return facts.filter((each) => each !== fact);
}

function raisingQuestions(
  facts: EncounterFacts,
  level: Level,
  tables: MdmTables,
  ctx: RuleContext,
): readonly Counterfactual[] {
  const found: Counterfactual[] = [];
  const asked = new Set<string>();
  for (const question of facts.questions) {
    const key = `${question.id} ${question.factId ?? ''}`;
    if (asked.has(key)) continue;
    asked.add(key);
    const alone = { ...facts, questions: [question] satisfies readonly OpenQuestion[] };
    const to =
      question.settles.overlooked === true
        ? mdmLevels(alone, tables, ctx).ceiling
        : readMdm(settled(alone), tables, ctx, 'level').level;
    if (rankOf(to) > rankOf(level)) {
      const about = question.factId === undefined ? NOTHING : [question.factId];
      found.push({ direction: 'raises', to, facts: about, question: question.id });
    }
  }
  return found;
}
