import { type Counterfactual, type EncounterFacts, type Level, type OpenQuestion, rankOf } from '@levelproof/contract';
import type { MdmFacts } from '../mdm/mdm.js';
import { settled } from '../mdm/settled.js';

/** Finds which single fact carries the level, and which open question would raise it if settled. */
export function counterfactualsOf(
  facts: EncounterFacts,
  level: Level,
  levelOf: (facts: MdmFacts) => Level,
): readonly Counterfactual[] {
  const found: Counterfactual[] = [];
  for (const [key, list] of [
    ['problems', facts.problems],
    ['data', facts.data],
    ['risk', facts.risk],
  ] as const) {
    for (const fact of list) {
      const to = levelOf({ ...facts, [key]: list.filter((each) => each !== fact) });
      if (rankOf(to) < rankOf(level)) found.push({ direction: 'lowers', to, facts: [fact.id] });
    }
  }
  const asked = new Set<string>();
  for (const question of facts.questions) {
    const key = `${question.id} ${question.factId ?? ''}`;
    if (asked.has(key)) continue;
    asked.add(key);
    const to = levelOf(settled({ ...facts, questions: [question] satisfies readonly OpenQuestion[] }));
    if (rankOf(to) > rankOf(level)) {
      const about = question.factId === undefined ? [] : [question.factId];
      found.push({ direction: 'raises', to, facts: about, question: question.id });
    }
  }
  return found;
}
