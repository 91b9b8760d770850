import type { EncounterFacts, OpenQuestion } from '@levelproof/contract';
import { compareIds } from '../canonical.js';

/** Questions in an order that does not depend on how they were listed. */
export function questionsInOrder(questions: readonly OpenQuestion[]): readonly OpenQuestion[] {
  if (questions.length < 2) return questions;
  const keyed = questions.map((question) => ({
    question,
    key: `${question.id} ${question.factId ?? ''} ${JSON.stringify(question.settles)} ${JSON.stringify(question.evidence)}`,
  }));
  return keyed.sort((a, b) => compareIds(a.key, b.key)).map(({ question }) => question);
}

/** The facts as they would stand if every question were settled in the note's favour. */
export function settled(facts: EncounterFacts): Pick<EncounterFacts, 'problems' | 'data' | 'risk' | 'time'> {
  const of = <T extends { readonly id: string }>(
    standing: readonly T[],
    pick: (question: OpenQuestion) => readonly T[] | undefined,
  ): readonly T[] => {
    let result: readonly T[] = standing;
    for (const question of facts.questions) {
      for (const fact of pick(question) ?? []) result = replacedOrAdded(result, fact);
    }
    return result;
  };
  return {
    problems: of(facts.problems, (question) => question.settles.problems),
    data: of(facts.data, (question) => question.settles.data),
    risk: of(facts.risk, (question) => question.settles.risk),
    time: of(facts.time, (question) => question.settles.time),
  };
}

function replacedOrAdded<T extends { readonly id: string }>(facts: readonly T[], fact: T): readonly T[] {
  const at = facts.findIndex((each) => each.id === fact.id);
  return at < 0 ? [...facts, fact] : facts.map((each, index) => (index === at ? fact : each));
}
