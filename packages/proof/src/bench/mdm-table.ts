import { Engine, type Event, type RuleProperties, type RuleResult, type TopLevelCondition } from 'json-rules-engine';

/** Counts of an encounter, flattened so that a general rule engine can read them. */
export interface FlatEncounter {
  readonly [count: string]: number;
}

/** An encounter counted three times: documented facts alone, all facts, all facts with every question settled. */
export interface Readings {
  readonly floor: FlatEncounter;
  readonly level: FlatEncounter;
  readonly ceiling: FlatEncounter;
}

const LEVEL_RANK = { straightforward: 0, low: 1, moderate: 2, high: 3 } as const;
type LevelName = keyof typeof LEVEL_RANK;
type Condition = { readonly fact: string; readonly operator: string; readonly value: number };

const least = (fact: string, value: number): Condition => ({ fact, operator: 'greaterThanInclusive', value });

/** The rows of the three elements: which counts reach which level (R1.B, R1.C, R1.D). */
const ROWS: readonly (readonly [
  element: 'problems' | 'data' | 'risk',
  level: LevelName,
  conditions: readonly Condition[],
])[] = [
  ['problems', 'straightforward', [least('self-limited', 1)]],
  ['problems', 'low', [least('self-limited', 2)]],
  ['problems', 'low', [least('stable-chronic', 1)]],
  ['problems', 'low', [least('acute-uncomplicated', 1)]],
  ['problems', 'low', [least('stable-acute', 1)]],
  ['problems', 'low', [least('acute-uncomplicated-hospital', 1)]],
  ['problems', 'moderate', [least('chronic-exacerbation', 1)]],
  ['problems', 'moderate', [least('stable-chronic', 2)]],
  ['problems', 'moderate', [least('undiagnosed-uncertain', 1)]],
  ['problems', 'moderate', [least('acute-systemic', 1)]],
  ['problems', 'moderate', [least('acute-complicated-injury', 1)]],
  ['problems', 'high', [least('chronic-severe-exacerbation', 1)]],
  ['problems', 'high', [least('threat-to-life-or-function', 1)]],
  ['data', 'low', [least('items', 2)]],
  ['data', 'low', [least('historian', 1)]],
  ['data', 'moderate', [least('itemsWithHistorian', 3)]],
  ['data', 'moderate', [least('interpretation', 1)]],
  ['data', 'moderate', [least('discussion', 1)]],
  ['data', 'high', [least('itemsWithHistorian', 3), least('interpretation', 1)]],
  ['data', 'high', [least('itemsWithHistorian', 3), least('discussion', 1)]],
  ['data', 'high', [least('interpretation', 1), least('discussion', 1)]],
  ['risk', 'low', [least('over-the-counter-drug', 1)]],
  ['risk', 'low', [least('therapy-referral', 1)]],
  ['risk', 'low', [least('minor-surgery', 1)]],
  ['risk', 'moderate', [least('prescription-drug-management', 1)]],
  ['risk', 'moderate', [least('minor-surgery-with-risk', 1)]],
  ['risk', 'moderate', [least('elective-major-surgery', 1)]],
  ['risk', 'moderate', [least('social-determinant', 1)]],
  ['risk', 'high', [least('toxicity-monitoring', 1)]],
  ['risk', 'high', [least('elective-major-surgery-with-risk', 1)]],
  ['risk', 'high', [least('emergency-major-surgery', 1)]],
  ['risk', 'high', [least('hospitalization', 1)]],
  ['risk', 'high', [least('de-escalation', 1)]],
  ['risk', 'high', [least('parenteral-controlled-substance', 1)]],
];

const PAIRS = [
  ['problems', 'data'],
  ['problems', 'risk'],
  ['data', 'risk'],
] as const;

/** The MDM table as rules of `json-rules-engine`, with the two-of-three rule on top. */
export function mdmEngine(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  for (const [element, level, conditions] of ROWS) {
    const rule: RuleProperties = {
      conditions: { all: [...conditions] },
      event: { type: element, params: { level } },
      priority: 10 + LEVEL_RANK[level],
      onSuccess: (_event, almanac) => {
        almanac.addRuntimeFact(`${element}-${level}`, 1);
      },
    };
    engine.addRule(rule);
  }
  for (const [name, rank] of Object.entries(LEVEL_RANK)) {
    if (rank === 0) continue;
    const reached = (element: string): { readonly any: readonly Condition[] } => ({
      any: Object.entries(LEVEL_RANK)
        .filter(([, other]) => other >= rank)
        .map(([level]) => least(`${element}-${level}`, 1)),
    });
    engine.addRule({
      conditions: { any: PAIRS.map(([a, b]) => ({ all: [reached(a), reached(b)] })) } as RuleProperties['conditions'],
      event: { type: 'mdm', params: { level: name } },
      priority: 1,
    });
  }
  return engine;
}

/** The level that the general engine reaches, and nothing else. */
export async function levelByEngine(engine: Engine, encounter: FlatEncounter): Promise<LevelName> {
  const { events } = await engine.run(encounter);
  return highest(events, 'mdm');
}

/** One rule of the general engine with what it looked at: a step of its trace. */
export interface EngineStep {
  readonly element: string;
  readonly level: string;
  readonly passed: boolean;
  readonly conditions: TopLevelCondition;
}

/** The same job as ours: three readings, the rules that decided, and the rows that the next level up lacked. */
export interface EngineDerivation {
  readonly floor: LevelName;
  readonly level: LevelName;
  readonly ceiling: LevelName;
  readonly trace: readonly EngineStep[];
  readonly short: readonly EngineStep[];
}

/** Levels, trace and what was missing, all by the general engine. */
export async function derivedByEngine(engine: Engine, readings: Readings): Promise<EngineDerivation> {
  const floor = await levelByEngine(engine, readings.floor);
  const { events, results, failureResults } = await engine.run(readings.level);
  const ceiling = await levelByEngine(engine, readings.ceiling);
  const level = highest(events, 'mdm');
  const next = Object.entries(LEVEL_RANK).find(([, rank]) => rank === LEVEL_RANK[level] + 1)?.[0];
  const elements = ['problems', 'data', 'risk'].filter(
    (element) => LEVEL_RANK[highest(events, element)] < LEVEL_RANK[level] + 1,
  );
  const short = failureResults
    .map((result) => stepOf(result, false))
    .filter((step) => step.level === next && elements.includes(step.element));
  return { floor, level, ceiling, trace: results.map((result) => stepOf(result, true)), short };
}

function stepOf(result: RuleResult, passed: boolean): EngineStep {
  const { type, params } = result.event ?? { type: '', params: {} };
  return { element: type, level: String(params?.level), passed, conditions: result.conditions };
}

function highest(events: readonly Event[], wanted: string): LevelName {
  let best: LevelName = 'straightforward';
  for (const { type, params } of events) {
    const level = params?.level as LevelName | undefined;
    if (type === wanted && level !== undefined && LEVEL_RANK[level] > LEVEL_RANK[best]) best = level;
  }
  return best;
}
