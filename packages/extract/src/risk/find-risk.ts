import type { Observation, OpenQuestion, ProblemFact, RiskFact } from '@levelproof/contract';
import { problemServed } from '../masking/problem-served.js';
import { zoneOfSection } from '../masking/zones.js';
import type { Reading } from '../reading/reading.js';
import { type Uses, usesOf } from '../uses.js';
import { deEscalations } from './de-escalation.js';
import { determinantFacts } from './determinants.js';
import { drugDecisions, parenteralControlled } from './drugs.js';
import { lowRiskDecisions } from './low-risk.js';
import { surgeryDecisions } from './surgery.js';
import { toxicityMonitoring } from './toxicity.js';
import { unnamedMedications } from './unnamed-medications.js';

/** What the risk element is built from. */
export interface FoundRisk {
  readonly risk: readonly RiskFact[];
  readonly questions: readonly OpenQuestion[];
  readonly observations: readonly Observation[];
}

/**
 * Reads the management decisions of a note (R1.D): drugs, operations, hospital care, less care, determinants, toxicity
 * monitoring, and what is of low risk. No level is read anywhere; the rules derive it.
 * @param problems the addressed problems, which the decisions serve
 * @param found what was gathered before, if it was
 */
export function findRisk(reading: Reading, problems: readonly ProblemFact[], found: Uses = usesOf(reading)): FoundRisk {
  const { note, drugs: uses } = found;
  const toxicity = toxicityMonitoring(note, uses);
  const determinants = determinantFacts(note);
  const unnamed = unnamedMedications(note, problems);
  const drawn = [
    ...drugDecisions(uses, listedDrugs(reading), found.emergency),
    ...unnamed.facts,
    ...parenteralControlled(uses),
    ...surgeryDecisions(
      note,
      problems.some(({ category }) => category === 'threat-to-life-or-function'),
    ),
    ...found.hospital,
    ...deEscalations(note),
    ...determinants.facts,
    ...toxicity.facts,
    ...lowRiskDecisions(note),
  ];
  const identify = (fact: Omit<RiskFact, 'id'>, id: string): RiskFact => {
    const problemId = fact.problemId ?? problemServed(reading, problems, fact.evidence[0]);
    // An injection without a problem that it treats has no reason (C27).
    const reasoned = fact.kind === 'in-office-injection' && problemId === undefined ? { reasoned: false } : {};
    return { ...fact, ...reasoned, id, ...(problemId === undefined ? {} : { problemId }) };
  };
  const risk = drawn.map((fact, index) => identify(fact, `risk:${index + 1}`));
  const questions = toxicity.questions.flatMap((question, at): readonly OpenQuestion[] => {
    const wanted = toxicity.settled[at];
    const fact = risk.find(({ kind, item }) => kind === 'toxicity-monitoring' && item === wanted?.item);
    if (wanted === undefined || fact === undefined) return [];
    return [{ ...question, factId: fact.id, settles: { risk: [identify(wanted, fact.id)] } }];
  });
  const seen = [
    ...determinants.observations,
    ...toxicity.observations,
    ...unnamed.observations,
    ...operationsWithoutRiskFactors(risk),
  ];
  const observations = seen.map((one, index): Observation => ({ ...one, id: `observation:risk:${index + 1}` }));
  return { risk, questions, observations };
}

/** Operations decided on without a word on risk factors of patient or procedure (R9.16). */
function operationsWithoutRiskFactors(risk: readonly RiskFact[]): readonly Omit<Observation, 'id'>[] {
  return risk
    .filter(({ kind, decision, riskFactors, reportedToday }) => {
      const operation = kind === 'elective-major-surgery' || kind === 'minor-surgery';
      return operation && decision === 'decided' && riskFactors === 'not-stated' && reportedToday !== true;
    })
    .map(({ id, item, certainty, evidence }) => ({
      kind: 'surgery-risk-factors-not-stated',
      item,
      about: id,
      certainty,
      evidence,
    }));
}

/** Drugs that the note lists as taken before this visit. */
function listedDrugs({ note, drugs }: Reading): ReadonlySet<string> {
  const listed = drugs.filter(({ section }) => {
    const listing = note.sections[section];
    return listing !== undefined && zoneOfSection(note, listing) === 'lists' && listing.category !== 'allergies';
  });
  return new Set(listed.map(({ value }) => value.name));
}
