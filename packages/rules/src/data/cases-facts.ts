import {
  type CodingResult,
  type DataFact,
  type Encounter,
  type EncounterFacts,
  emptyFacts,
  type Level,
  type ProblemCategory,
  type ProblemFact,
  type PsychotherapyFact,
  type RiskFact,
  type RiskKind,
  type ServiceFact,
  type TimeFact,
  type VisitFact,
} from '@levelproof/contract';

/** Facts as the cases write them: what a case does not name is empty or as plain as it can be. */
const documented = { certainty: 'documented', evidence: [] } as const;

/** An encounter of 2026 with an established patient, with what a case changes of it. */
export function encounter(given: Partial<Encounter> = {}, more: Partial<EncounterFacts> = {}): EncounterFacts {
  return { ...emptyFacts({ dateOfService: '2026-03-02', patientStatus: 'established', ...given }), ...more };
}

export const problem = (category: ProblemCategory, id = 1, more: Partial<ProblemFact> = {}): ProblemFact => ({
  id: `problem:${id}`,
  ...documented,
  name: 'problem',
  category,
  status: 'not-stated',
  ...more,
});

export const datum = (kind: DataFact['kind'], item: string, more: Partial<DataFact> = {}): DataFact => ({
  id: `data:${kind}:${item}`,
  ...documented,
  kind,
  item,
  ...more,
});

export const decision = (kind: RiskKind, more: Partial<RiskFact> = {}): RiskFact => ({
  id: `risk:${kind}`,
  ...documented,
  kind,
  item: 'item',
  decision: 'decided',
  ...more,
});

export const minutes = (count: number, more: Partial<TimeFact> = {}): TimeFact => ({
  id: 'time:1',
  ...documented,
  minutes: count,
  form: 'exact',
  activity: 'encounter',
  role: 'total',
  whose: 'clinician',
  day: 'date-of-encounter',
  ...more,
});

export const session = (count: number | null, more: Partial<PsychotherapyFact> = {}): PsychotherapyFact => ({
  id: 'psychotherapy:1',
  ...documented,
  form: 'individual',
  minutes: count,
  separated: true,
  patientPresent: 'all',
  participants: [],
  modalities: ['cbt'],
  complexity: [],
  ...more,
});

export const service = (kind: ServiceFact['kind'], count?: number): ServiceFact => ({
  id: `service:${kind}`,
  ...documented,
  kind,
  item: kind,
  when: 'today',
  ...(count === undefined ? {} : { minutes: count }),
});

export const visit = (kind: VisitFact['kind'], more: Partial<VisitFact> = {}): VisitFact => ({
  kind,
  ...documented,
  ...more,
});

/** Problems of exactly one level. */
export const PROBLEMS_OF: Readonly<Record<Level, readonly ProblemFact[]>> = {
  straightforward: [problem('self-limited')],
  low: [problem('acute-uncomplicated')],
  moderate: [problem('chronic-exacerbation')],
  high: [problem('threat-to-life-or-function')],
};

const tests = (...items: readonly string[]): readonly DataFact[] => items.map((item) => datum('test-ordered', item));

/** Data of exactly one level. */
export const DATA_OF: Readonly<Record<Level, readonly DataFact[]>> = {
  straightforward: tests('tsh'),
  low: tests('tsh', 'a1c'),
  moderate: tests('tsh', 'a1c', 'bmp'),
  high: [...tests('tsh', 'a1c', 'bmp'), datum('discussion', 'cardiologist', { partner: 'external-clinician' })],
};

/** Decisions of exactly one level. */
export const RISK_OF: Readonly<Record<Level, readonly RiskFact[]>> = {
  straightforward: [decision('rest-or-reassurance')],
  low: [decision('over-the-counter-drug')],
  moderate: [decision('prescription-drug-management', { action: 'start' })],
  high: [decision('emergency-major-surgery')],
};

/** Facts whose three elements are all of one level. */
export const elementsOf = (level: Level): Pick<EncounterFacts, 'problems' | 'data' | 'risk'> => ({
  problems: PROBLEMS_OF[level],
  data: DATA_OF[level],
  risk: RISK_OF[level],
});

/** The codes of a candidate without modifiers; `null` when there is no such candidate. */
export function codesOf({ candidates }: CodingResult, id: string): readonly string[] | null {
  const found = candidates.find((each) => each.id === id);
  return found === undefined ? null : found.codes.map((code) => code.replace(/-[0-9A-Z]{2}/g, ''));
}
