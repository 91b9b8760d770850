import {
  assertVerbatim,
  type EncounterFacts,
  type EncounterSource,
  ENCOUNTER_DEFAULTS,
  type Evidence,
  type Fact,
  LevelproofError,
} from '@levelproof/contract';
import { checkEncounter } from './check-encounter.js';
import {
  dataFact,
  diagnosisFact,
  observation,
  openQuestion,
  problemFact,
  psychotherapyFact,
  riskFact,
  serviceFact,
  timeFact,
  visitFact,
} from './fact-shapes.js';
import { FACT_FIELDS } from './given-facts.js';
import { recordAt, refuseUnknownFields } from './record.js';
import { type Check, list, oneOf, shape } from './shape.js';

const evidenceList: Check = (value, path) => {
  if (!Array.isArray(value)) throw new LevelproofError('INVALID_FACT', { field: path, remedy: 'Give a list.' });
};

const source = shape<EncounterSource>({
  field: oneOf([...Object.keys(ENCOUNTER_DEFAULTS), 'dateOfService']),
  by: oneOf(['caller', 'note', 'default']),
  certainty: oneOf(['documented', 'implied', 'attested']),
  evidence: evidenceList,
});

const CHECKS: Readonly<Record<string, Check>> = {
  sources: list(source),
  visit: visitFact,
  problems: list(problemFact),
  data: list(dataFact),
  risk: list(riskFact),
  time: list(timeFact),
  psychotherapy: (value, path) => {
    if (value !== null) psychotherapyFact(value, path);
  },
  diagnoses: list(diagnosisFact),
  services: list(serviceFact),
  observations: list(observation),
  questions: list(openQuestion),
};

/** Lists whose facts must quote the note unless they are attested. What is absent from a note cannot be quoted, so
 * observations and questions may stand alone. */
const PROVED = ['problems', 'data', 'risk', 'time', 'diagnoses', 'services'] as const;

/**
 * Checks a whole set of facts, whoever made it: every field and value by the contract, every quote against the note,
 * every id once, and that a fact which claims to stand in the note quotes it.
 * @param note the note that the evidence refers to; without one, every fact must be attested and quote nothing
 * @throws LevelproofError UNKNOWN_FIELD, UNKNOWN_VALUE, INVALID_FACT, INVALID_DATE, INVALID_INPUT or
 * EVIDENCE_MISMATCH, naming the path of the field
 */
export function checkFacts(facts: unknown, note?: string, path = 'facts'): EncounterFacts {
  const record = recordAt(facts, path);
  refuseUnknownFields(record, FACT_FIELDS, path);
  checkEncounter(record.encounter, `${path}.encounter`);
  for (const [field, check] of Object.entries(CHECKS)) check(record[field], `${path}.${field}`);
  const checked = record as unknown as EncounterFacts;
  refuseRepeatedIds(checked, path);
  quotesOf(checked, path, (quote, at) => {
    if (note === undefined) {
      throw new LevelproofError('INVALID_FACT', {
        field: at,
        remedy: 'Pass the note that is quoted, so that the quote can be checked, or attest the fact without evidence.',
      });
    }
    assertVerbatim(note, quote, at);
  });
  for (const field of PROVED) {
    checked[field].forEach((fact, index) => {
      refuseUnproved(fact, `${path}.${field}[${index}]`);
    });
  }
  if (checked.psychotherapy !== null) refuseUnproved(checked.psychotherapy, `${path}.psychotherapy`);
  return checked;
}

function refuseUnproved(fact: Fact, path: string): void {
  if (fact.certainty !== 'attested' && fact.evidence.length === 0) {
    throw new LevelproofError('INVALID_FACT', {
      field: `${path}.evidence`,
      expected: `evidence, because the fact is ${fact.certainty}`,
      remedy: 'Quote the note, or set certainty to attested.',
    });
  }
}

function refuseRepeatedIds(facts: EncounterFacts, path: string): void {
  const seen = new Set<string>();
  const see = (fact: Fact, at: string): void => {
    if (seen.has(fact.id)) {
      throw new LevelproofError('INVALID_FACT', {
        field: `${at}.id`,
        expected: 'an id that no other fact has',
        remedy: 'Give every fact its own id, or leave the ids out and they are numbered.',
      });
    }
    seen.add(fact.id);
  };
  for (const field of [...PROVED, 'observations'] as const) {
    facts[field].forEach((fact, index) => {
      see(fact, `${path}.${field}[${index}]`);
    });
  }
  if (facts.psychotherapy !== null) see(facts.psychotherapy, `${path}.psychotherapy`);
}

/** Visits every piece of evidence in a set of facts, wherever it stands, with its path. */
function quotesOf(value: unknown, path: string, visit: (quote: Evidence, path: string) => void): void {
  if (Array.isArray(value)) {
    value.forEach((each, index) => {
      quotesOf(each, `${path}[${index}]`, visit);
    });
  } else if (typeof value === 'object' && value !== null) {
    if ('quote' in value) visit(value as Evidence, path);
    else for (const [key, each] of Object.entries(value)) quotesOf(each, `${path}.${key}`, visit);
  }
}
