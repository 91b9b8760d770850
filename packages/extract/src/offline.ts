import type { Encounter, EncounterFacts } from '@levelproof/contract';
import { contestedProblems, contestedRisk } from './contested.js';
import { findData } from './data/find-data.js';
import { findDiagnoses } from './diagnoses/find-diagnoses.js';
import type { Extractor } from './extractor.js';
import { assertFactsVerbatim } from './facts-are-verbatim.js';
import { overlooked } from './overlooked.js';
import { careOf } from './problems/care.js';
import { findProblems } from './problems/find-problems.js';
import { namelessProblem } from './problems/problem-of-the-visit.js';
import { signsOf } from './problems/signs.js';
import { quotedFrom } from './quoted-from.js';
import { readEncounterNote } from './reading/read.js';
import { findRisk } from './risk/find-risk.js';
import { usesOf } from './uses.js';
import { readVisit } from './visit/read-visit.js';
import { withoutScreening } from './visit/separate-work.js';

/** Visits that are about a problem, whether or not it is named. */
const NAMELESS: ReadonlySet<string> = new Set(['office-em', 'consult']);

/** Version of the offline extractor; a change in what it reads is a new one. */
export const OFFLINE_VERSION = '0.1.0';

/**
 * The extractor without a language model and without a network: lexicons, context and rules of reading.
 * Deterministic: the same note and encounter give the same facts.
 *
 * @example
 * const extractor = createOfflineExtractor();
 * const facts = await extractor.extract(note, { dateOfService: '2026-03-02' });
 */
export function createOfflineExtractor(): Extractor {
  return { id: `offline@${OFFLINE_VERSION}`, extract: extractOffline };
}

/**
 * Reads a note into facts, each with words of the note that prove it.
 * @param note the text as it is kept; offsets of the evidence are UTF-16 offsets into it
 * @throws LevelproofError `EVIDENCE_MISMATCH` if a quote were not verbatim; never seen, always checked
 */
export function extractOffline(note: string, encounter: Encounter): EncounterFacts {
  const reading = readEncounterNote(note, encounter);
  const visit = readVisit(reading);
  const uses = usesOf(reading, visit.encounter.setting);
  const care = careOf(reading, visit.encounter, uses);
  const signs = signsOf(reading, care, uses);
  const named = findProblems(reading, care, signs);
  const nameless = named.problems.length === 0 && NAMELESS.has(visit.visit.kind) ? namelessProblem(signs) : [];
  const found = nameless.length === 0 ? named : { ...named, problems: nameless };
  const data = findData(reading, found.problems, uses);
  const risk = findRisk(reading, found.problems, uses);
  const told = {
    encounter: visit.encounter,
    sources: visit.sources,
    visit: visit.visit,
    problems: contestedProblems(reading.note, found.problems, risk.risk),
    data: withoutScreening(data.data, visit.visit),
    risk: contestedRisk(risk.risk),
    time: visit.time,
    psychotherapy: visit.psychotherapy,
    diagnoses: findDiagnoses(reading, found.problems, care, signs),
    services: visit.services,
    observations: [...found.observations, ...data.observations, ...risk.observations, ...visit.observations],
  };
  const questions = [...found.questions, ...data.questions, ...risk.questions, ...overlooked(reading.note, told)];
  const read: EncounterFacts = { ...told, questions };
  const facts = reading.note === reading.whole ? read : quotedFrom(note, read);
  assertFactsVerbatim(note, facts);
  return facts;
}
