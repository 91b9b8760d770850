import type { Observation, OpenQuestion, ProblemFact } from '@levelproof/contract';
import type { Reading } from '../reading/reading.js';
import { actionsIn } from './actions.js';
import { addressed } from './addressed.js';
import { candidatesOf } from './candidates.js';
import type { Candidate } from './candidate.js';
import type { Care } from './care.js';
import { type Judged, verdictOn } from './category.js';
import { complaintsOf } from './complaints.js';
import { explainedBy } from './explain.js';
import { gathered } from './gather.js';
import { asKnownDisease } from './known-disease.js';
import { isUsuallyFor } from '../lexicons/indications.js';
import type { DrugEntry } from '../reading/entries.js';
import { listedOnly } from './listed.js';
import { measuresFor } from './measures.js';
import { merged } from './merge.js';
import { evidenceOfProblem } from './problem-evidence.js';
import { type Signs, signsOf } from './signs.js';
import { unnamedPressure } from './unnamed-pressure.js';
import { asReasonForStay } from './reason-for-stay.js';
import { specificCode } from './specify.js';
import { standingOf } from './standing.js';
import type { Verdict } from './verdict.js';

/** What the problems element is built from. */
export interface FoundProblems {
  readonly problems: readonly ProblemFact[];
  readonly questions: readonly OpenQuestion[];
  readonly observations: readonly Observation[];
}

/**
 * Reads the problems addressed at this encounter (R1.6-R1.11): named and judged or acted upon in the assessment and
 * plan, each once, each with its row by definition. What is merely listed or managed elsewhere is observed, not counted.
 */
export function findProblems(reading: Reading, care: Care, signs: Signs = signsOf(reading, care)): FoundProblems {
  const { measures } = signs;
  const candidates = merged(candidatesOf(signs));
  const judge = (candidate: Candidate): Judged => {
    const own = measuresFor(measures, candidate);
    const actions = actionsIn(signs, candidate.said, (drug) => isForAnother(drug, candidate, candidates));
    return { candidate, standing: standingOf(signs, candidate, own, candidates.length === 1), actions };
  };
  const named = explained(signs, candidates.map(judge));
  const complaintsOfIt = new Map(named.map(({ judged, complaints }) => [judged.candidate.mention, complaints]));
  const all = named.map((one) => one.judged);
  const judged = addressed(signs, [...all, ...unnamedPressure(signs, all)]);
  const { observations } = judged;
  const placed = judged.counted.some(({ candidate }) => !UNPLACED.test(candidate.mention.value.icd10 ?? ''));
  const only = (others: readonly Judged[]): readonly Judged[] => addressed(signs, others.slice(0, 1), 'only').counted;
  const counted = placed
    ? asKnownDisease(signs, judged.counted)
    : firstOf(
        () => (isScreening(named) ? [] : only([...judged.left, ...complaintsOf(signs).map(judge)])),
        () => judged.counted,
        () => only(candidatesOf(signs, 'anywhere').map(judge)),
      );
  const problems: ProblemFact[] = [];
  const questions: OpenQuestion[] = [];
  for (const { judged, complaints } of explained(signs, counted)) {
    const id = `problem:${problems.length + 1}`;
    const alone = verdictOn(signs, judged);
    const verdict = problems.length === 0 ? asReasonForStay(signs, judged, alone) : alone;
    const own = [...(complaintsOfIt.get(judged.candidate.mention) ?? []), ...complaints];
    const coded = complaintOfGuess(judged, own) ?? judged;
    const icd10 = specificCode(signs, coded.candidate, coded.standing);
    const fact: ProblemFact = {
      id,
      name: judged.candidate.mention.value.name,
      category: verdict.category,
      ...(verdict.documentedAs === undefined ? {} : { documentedAs: verdict.documentedAs }),
      status: judged.standing.status,
      certainty: verdict.certainty,
      ...(icd10 === undefined ? {} : { icd10 }),
      ...(verdict.contested === undefined ? {} : { contested: verdict.contested }),
      evidence: evidenceOfProblem(signs, judged.candidate, [
        ...verdict.words,
        ...own.map(({ candidate }) => candidate.mention),
      ]),
    };
    problems.push(fact);
    questions.push(...questionOn(fact, verdict));
  }
  for (const one of judged.counted.length > 0 ? judged.named : [])
    questions.push(wasAddressed(signs, one, questions.length));
  return { problems, questions, observations: [...observations, ...listedOnly(reading, problems)] };
}

/** In told text that names several problems, a drug usually given for another of them is not given for this one. */
function isForAnother({ class: drugClass }: DrugEntry, one: Candidate, all: readonly Candidate[]): boolean {
  if (one.headed) return false;
  const isFor = ({ mention: { value } }: Candidate): boolean => isUsuallyFor(drugClass, value.icd10 ?? '');
  return !isFor(one) && all.some((other) => other.item === one.item && isFor(other));
}

/** The visit is for a screening: what its assessment names is no illness, and a complaint told by the way is none of it. */
function isScreening(named: readonly Illness[]): boolean {
  return named.length > 0 && named.every(({ judged }) => SCREENED.test(judged.candidate.mention.value.icd10 ?? ''));
}

const SCREENED = /^Z(?:1[0-3]|0[0-2])/;

/** Complaints of no place in the body, which the chief complaint names better. */
const UNPLACED = /^R(?:52|6[89])/;

/** The first that finds anything. */
function firstOf<T>(...ways: readonly (() => readonly T[])[]): readonly T[] {
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
}

/** What is merely possible is not coded: "knee pain, probable sprain" has the code of its complaint (IV.H). */
function complaintOfGuess({ candidate: { mention } }: Judged, complaints: readonly Judged[]): Judged | undefined {
  const { uncertain } = mention.assertion;
  if (uncertain === undefined || !OPEN.test(uncertain.trigger.quote) || mention.value.course === 'chronic')
    return undefined;
  return complaints.find(
    ({ candidate: { mention: complaint } }) =>
      complaint.sentence === mention.sentence &&
      complaint.start < mention.start &&
      complaint.assertion.uncertain === undefined,
  );
}

/** Words of a possibility, not of a probability, which most readers take as the diagnosis. */
const OPEN = /possib|\b(?:may|might|could|perhaps|maybe|versus|vs|question\w{0,4}|suspect\w{0,3}|rule|r\/o)\b|\?/i;

interface Illness {
  readonly judged: Judged;
  /** Symptoms that belong to it, which are no problems of their own. */
  readonly complaints: readonly Judged[];
}

/** Each illness with the symptoms that it explains; what is explained by an explained one goes with the last of them. */
function explained(signs: Signs, counted: readonly Judged[]): readonly Illness[] {
  const causes = counted.map((judged) => explainedBy(signs, judged, counted));
  const rootCause = (at: number): number => {
    let last = at;
    for (let steps = 0; steps < counted.length; steps += 1) {
      const cause = causes[last] ?? null;
      if (cause === null) break;
      last = cause;
    }
    return last;
  };
  const of = new Map<number, Judged[]>();
  for (const [at, judged] of counted.entries()) {
    const cause = rootCause(at);
    if (cause === at) continue;
    const same = of.get(cause);
    if (same === undefined) of.set(cause, [judged]);
    else same.push(judged);
  }
  return counted.flatMap((judged, at) => {
    if (rootCause(at) !== at) return [];
    const complaints = of.get(at) ?? [];
    return [{ judged: gathered(judged, complaints), complaints }];
  });
}

/** An illness that the assessment merely names: were it addressed, it would count as a stable one at least. */
function wasAddressed(signs: Signs, { candidate, standing }: Judged, at: number): OpenQuestion {
  const { name, icd10 } = candidate.mention.value;
  const evidence = evidenceOfProblem(signs, candidate, []);
  const fact: ProblemFact = {
    id: `problem:named:${at + 1}`,
    name,
    category: 'stable-chronic',
    status: standing.status,
    certainty: 'implied',
    ...(icd10 === undefined ? {} : { icd10 }),
    evidence,
  };
  return { id: 'problem-addressed', about: 'problems', evidence, settles: { problems: [fact] } };
}

/** What the note leaves open about a problem, with the row it would fill if settled in its favour. */
function questionOn(fact: ProblemFact, { open }: Verdict): readonly OpenQuestion[] {
  if (open === undefined) return [];
  const settled: ProblemFact = { ...fact, category: open.category };
  return [
    {
      id: open.question,
      about: 'problems',
      factId: fact.id,
      evidence: fact.evidence,
      settles: { problems: [settled] },
    },
  ];
}
