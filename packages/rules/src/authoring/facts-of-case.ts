import { type EncounterFacts, emptyFacts, type Fact } from '@levelproof/contract';
import type { CaseData, CaseFacts } from './data.js';

/** The facts of a case as the engine reads them: numbered, attested, and with the visit that the encounter means. */
export function factsOfCase({ encounter, given }: Pick<CaseData, 'encounter' | 'given'>): EncounterFacts {
  const empty = emptyFacts(encounter);
  const { psychotherapy } = given;
  return {
    ...empty,
    visit: given.visit === undefined ? empty.visit : { certainty: 'attested', evidence: [], ...given.visit },
    problems: attested(given.problems, 'problem'),
    data: attested(given.data, 'data'),
    risk: attested(given.risk, 'risk'),
    time: attested(given.time, 'time'),
    services: attested(given.services, 'service'),
    psychotherapy:
      psychotherapy === undefined ? null : { ...attestedFact(psychotherapy, 'psychotherapy', 0), complexity: [] },
  };
}

function attested<T extends Fact>(
  facts: readonly (Omit<T, keyof Fact> & Partial<Fact>)[] | undefined,
  word: keyof CaseFacts | string,
): readonly T[] {
  return (facts ?? []).map((fact, at) => attestedFact(fact, word, at) as unknown as T);
}

function attestedFact<T extends object>(fact: T, word: string, at: number): T & Fact {
  return { id: `${word}:${at + 1}`, certainty: 'attested', evidence: [], ...fact };
}
