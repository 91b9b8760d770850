import {
  type Certainty,
  type DataFact,
  type EncounterFacts,
  emptyFacts,
  type OpenQuestion,
  PROBLEM_CATEGORIES,
  type ProblemFact,
  type RiskFact,
  type RiskKind,
} from '@levelproof/contract';
import type { FlatEncounter, Readings } from './mdm-table.js';

/** An encounter twice: as facts for ours, as counts for a general engine. */
export interface RandomEncounter {
  readonly facts: EncounterFacts;
  readonly counts: Readings;
}

type Below = (limit: number) => number;
type MdmFacts = Pick<EncounterFacts, 'problems' | 'data' | 'risk'>;

const TESTS = ['cbc', 'cmp', 'tsh', 'lipid', 'a1c', 'ua'] as const;
const RISKS: readonly RiskKind[] = [
  'rest-or-reassurance',
  'over-the-counter-drug',
  'therapy-referral',
  'prescription-drug-management',
  'minor-surgery',
  'elective-major-surgery',
  'social-determinant',
  'hospitalization',
  'parenteral-controlled-substance',
  'emergency-major-surgery',
];
const CERTAINTIES: readonly Certainty[] = ['documented', 'documented', 'documented', 'implied'];

/** Encounters from a seed: the same seed, the same encounters. */
export function randomEncounters(count: number, seed: number): readonly RandomEncounter[] {
  let state = seed >>> 0;
  const below: Below = (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * limit);
  };
  return Array.from({ length: count }, () => oneEncounter(below));
}

function oneEncounter(below: Below): RandomEncounter {
  const problems = Array.from({ length: 1 + below(3) }, (_, at) => problem(at + 1, below));
  const data = someData(below);
  const risk = Array.from({ length: below(3) }, (_, at) => decision(at + 1, below));
  const settles = below(3) === 0 ? [problem(9, below)] : [];
  const questions: readonly OpenQuestion[] = settles.map((fact) => ({
    id: 'problem-at-goal',
    about: 'problems',
    evidence: [],
    settles: { problems: [{ ...fact, certainty: 'documented' }] },
  }));
  const facts = { problems, data, risk };
  const documented = {
    problems: problems.filter(isDocumented),
    data: data.filter(isDocumented),
    risk: risk.filter(isDocumented),
  };
  return {
    facts: {
      ...emptyFacts({ dateOfService: '2026-03-02', patientStatus: 'established' }),
      ...facts,
      questions,
    },
    counts: {
      floor: countsOf(documented),
      level: countsOf(facts),
      ceiling: countsOf({ ...facts, problems: [...problems, ...settles] }),
    },
  };
}

const isDocumented = ({ certainty }: { readonly certainty: Certainty }): boolean => certainty === 'documented';

function known(id: string, below: Below) {
  return { id, certainty: CERTAINTIES[below(CERTAINTIES.length)] ?? 'documented', evidence: [] } as const;
}

function problem(at: number, below: Below): ProblemFact {
  const category = PROBLEM_CATEGORIES[below(11)] ?? 'self-limited';
  return { ...known(`problem:${at}`, below), name: `problem ${at}`, category, status: 'not-stated' };
}

function someData(below: Below): readonly DataFact[] {
  const data: DataFact[] = [];
  const add = (fact: Omit<DataFact, 'id' | 'certainty' | 'evidence'>): void => {
    data.push({ ...known(`data:${data.length + 1}`, below), ...fact });
  };
  for (const testId of TESTS.slice(0, below(5))) {
    add({ kind: 'test-ordered', item: testId, testId, orderedBy: 'this-encounter' });
  }
  if (below(4) === 0) add({ kind: 'independent-historian', item: 'mother', source: 'mother', reasonStated: true });
  if (below(5) === 0) {
    add({
      kind: 'independent-interpretation',
      item: 'ecg',
      testId: 'ecg',
      hasInterpretation: true,
      interpretationBilled: 'no',
    });
  }
  if (below(6) === 0) {
    add({
      kind: 'discussion',
      item: 'cardiology',
      source: 'cardiology',
      partner: 'external-clinician',
      interactive: true,
      external: 'yes',
    });
  }
  return data;
}

function decision(at: number, below: Below): RiskFact {
  const kind = RISKS[below(RISKS.length)] ?? 'rest-or-reassurance';
  const surgery = kind === 'minor-surgery' || kind === 'elective-major-surgery';
  return {
    ...known(`risk:${at}`, below),
    kind,
    item: kind,
    decision: 'decided',
    reasoned: true,
    ...(kind === 'prescription-drug-management' ? { action: 'start', problemId: 'problem:1' } : {}),
    ...(kind === 'social-determinant' ? { limitsCare: true } : {}),
    ...(surgery ? { riskFactors: below(2) === 0 ? 'stated' : 'denied' } : {}),
  };
}

/** The counts that a general engine reads: the work of telling facts apart is done for it here, and not timed. */
function countsOf({ problems, data, risk }: MdmFacts): FlatEncounter {
  const counts: Record<string, number> = {};
  const add = (...names: readonly string[]): void => {
    for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  };
  for (const { category } of problems) add(category);
  for (const { kind } of data) {
    if (kind === 'test-ordered') add('items', 'itemsWithHistorian');
    else if (kind === 'independent-historian') add('historian', 'itemsWithHistorian');
    else add(kind === 'discussion' ? 'discussion' : 'interpretation');
  }
  for (const { kind, riskFactors, problemId } of risk) {
    if (problemId !== undefined && !problems.some(({ id }) => id === problemId)) continue;
    add(riskFactors === 'stated' ? `${kind}-with-risk` : kind);
  }
  return counts;
}
