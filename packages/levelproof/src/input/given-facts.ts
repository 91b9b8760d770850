import {
  type DataFact,
  type DiagnosisFact,
  type Encounter,
  type EncounterFacts,
  emptyFacts,
  type Fact,
  type Observation,
  type OpenQuestion,
  type ProblemFact,
  type PsychotherapyFact,
  type RiskFact,
  type ServiceFact,
  type TimeFact,
  type VisitFact,
} from '@levelproof/contract';
import { checkEncounter } from './check-encounter.js';
import { recordAt, refuseUnknownFields } from './record.js';

/** A fact whose id, certainty and evidence may be left out: numbered, and attested when it quotes nothing. */
export type Given<T extends Fact> = Omit<T, keyof Fact> & Partial<Fact>;

/** Facts as a caller hands them in. What is left out is empty; of the encounter only the date must be known. */
export interface GivenFacts {
  readonly encounter: Encounter;
  readonly sources?: EncounterFacts['sources'];
  readonly visit?: VisitFact;
  readonly problems?: readonly Given<ProblemFact>[];
  readonly data?: readonly Given<DataFact>[];
  readonly risk?: readonly Given<RiskFact>[];
  readonly time?: readonly Given<TimeFact>[];
  readonly psychotherapy?: Given<PsychotherapyFact> | null;
  readonly diagnoses?: readonly Given<DiagnosisFact>[];
  readonly services?: readonly Given<ServiceFact>[];
  readonly observations?: readonly Given<Observation>[];
  readonly questions?: readonly OpenQuestion[];
}

/** The lists of facts with the word that numbers their ids: `problem:1`. */
const LISTS = {
  problems: 'problem',
  data: 'data',
  risk: 'risk',
  time: 'time',
  diagnoses: 'diagnosis',
  services: 'service',
  observations: 'observation',
} as const;

/** Fields of a set of facts. */
export const FACT_FIELDS: readonly string[] = [
  'encounter',
  'sources',
  'visit',
  ...Object.keys(LISTS),
  'psychotherapy',
  'questions',
];

/**
 * Completes facts as a caller hands them in: empty lists, numbered ids, certainty and evidence. Nothing that was
 * given is changed. Values are not judged here but by `checkFacts`, save the encounter.
 * @throws LevelproofError as `checkEncounter` does; UNKNOWN_FIELD or INVALID_INPUT for the set as a whole
 */
export function completedFacts(given: unknown, path = 'facts'): EncounterFacts {
  const record = recordAt(given, path);
  refuseUnknownFields(record, FACT_FIELDS, path);
  const empty = emptyFacts(checkEncounter(record.encounter, `${path}.encounter`));
  const completed: Record<string, unknown> = { ...empty };
  for (const field of ['sources', 'visit', 'questions']) {
    if (record[field] !== undefined) completed[field] = record[field];
  }
  for (const [field, word] of Object.entries(LISTS)) {
    const facts = record[field];
    if (facts !== undefined) completed[field] = Array.isArray(facts) ? numbered(facts, word) : facts;
  }
  const { psychotherapy } = record;
  if (psychotherapy !== undefined) completed.psychotherapy = numbered([psychotherapy], 'psychotherapy')[0];
  // Judged by checkFacts, field by field, before anything reads it.
  return completed as unknown as EncounterFacts;
}

function numbered(facts: readonly unknown[], word: string): readonly unknown[] {
  return facts.map((fact, index) => {
    if (typeof fact !== 'object' || fact === null || Array.isArray(fact)) return fact;
    const evidence: unknown = (fact as Partial<Fact>).evidence ?? [];
    const quotes = Array.isArray(evidence) && evidence.length > 0;
    const completed = { id: `${word}:${index + 1}`, certainty: quotes ? 'documented' : 'attested', ...fact, evidence };
    return word === 'psychotherapy' && !('complexity' in completed) ? { ...completed, complexity: [] } : completed;
  });
}
