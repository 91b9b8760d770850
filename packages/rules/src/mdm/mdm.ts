import {
  type DataFact,
  type ElementResult,
  type EncounterFacts,
  higherOf,
  isFirm,
  LEVELS,
  type Level,
  levelAbove,
  lowerOf,
  type MdmResult,
  type NextLevel,
  type ProblemFact,
  type RiskFact,
  rankOf,
  type ThreeLevels,
  type TraceNode,
} from '@levelproof/contract';
import type { RuleContext } from '../pack/context.js';
import type { SwitchId } from '../switches.js';
import { step } from '../trace-node.js';
import { type DataReading, dataShort, dataTrace, readData } from './data.js';
import { withDatabaseCheck } from './database-check.js';
import { type ProblemsReading, problemsShort, problemsTrace, readProblems } from './problems.js';
import { type RiskReading, readRisk, riskShort, riskTrace } from './risk.js';
import { settled } from './settled.js';
import type { MdmTables, Reading } from './tables.js';

/** What the three elements are read from. */
export type MdmFacts = Pick<EncounterFacts, 'problems' | 'data' | 'risk'> &
  Partial<Pick<EncounterFacts, 'observations'>>;

/** The three elements read one way, and the level that they give together. */
export interface MdmReading {
  readonly problems: ProblemsReading;
  readonly data: DataReading;
  readonly risk: RiskReading;
  readonly level: Level;
}

/** Reads the three elements one way. */
export function readMdm(facts: MdmFacts, tables: MdmTables, ctx: RuleContext, reading: Reading): MdmReading {
  const problems = readProblems(facts.problems, tables, ctx, reading);
  const data = readData(withDatabaseCheck(facts.data, facts.observations), tables, ctx);
  const addressed = facts.risk.length === 0 ? NONE : addressedIn(facts.problems);
  const risk = readRisk(facts.risk, addressed, tables, ctx, reading);
  return { problems, data, risk, level: twoOfThree(problems.level, data.level, risk.level, tables.needed.value) };
}

/** The cautious reading, the documented facts alone, and all questions settled. */
interface ThreeReadings {
  readonly reading: MdmReading;
  readonly floor: MdmReading;
  readonly ceiling: MdmReading;
  /** One fact may have been overlooked. */
  readonly overlooked: boolean;
}

/** Data read alike in every reading, so the same list is not read twice. */
function threeReadings(facts: EncounterFacts, tables: MdmTables, ctx: RuleContext): ThreeReadings {
  const reading = readMdm(facts, tables, ctx, 'level');
  const floor = readAgain(documentedAlone(facts), facts, reading, tables, ctx, 'floor');
  if (facts.questions.length === 0) return { reading, floor, ceiling: reading, overlooked: false };
  const ceiling = readAgain(settled(facts), facts, reading, tables, ctx, 'ceiling');
  return { reading, floor, ceiling, overlooked: facts.questions.some(({ settles }) => settles.overlooked === true) };
}

function readAgain(
  other: MdmFacts,
  facts: MdmFacts,
  read: MdmReading,
  tables: MdmTables,
  ctx: RuleContext,
  how: Reading,
): MdmReading {
  const same = how === 'ceiling' && other.problems === facts.problems;
  const problems = same ? read.problems : readProblems(other.problems, tables, ctx, how);
  const data =
    other.data === facts.data ? read.data : readData(withDatabaseCheck(other.data, facts.observations), tables, ctx);
  const addressed = other.risk.length === 0 ? NONE : addressedIn(other.problems);
  const risk = same && other.risk === facts.risk ? read.risk : readRisk(other.risk, addressed, tables, ctx, how);
  return { problems, data, risk, level: twoOfThree(problems.level, data.level, risk.level, tables.needed.value) };
}

const NONE: ReadonlySet<string> = new Set();

/** Ids of the problems that were worked on; a mere comorbidity is none (R1.9). */
export function addressedIn(problems: readonly ProblemFact[]): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const problem of problems) if (problem.contextOnly !== true) ids.add(problem.id);
  return ids;
}

/** The level that at least so many of the three elements meet or exceed; with two needed, the middle one (R1.2). */
export function twoOfThree(problems: Level, data: Level, risk: Level, needed: number): Level {
  for (let rank = LEVELS.length - 1; rank > 0; rank--) {
    const meeting = Number(rankOf(problems) >= rank) + Number(rankOf(data) >= rank) + Number(rankOf(risk) >= rank);
    if (meeting >= needed) return LEVELS[rank] ?? 'straightforward';
  }
  return 'straightforward';
}

/** Medical decision making whole: three levels, the trace, and why the next level up was not reached. */
export interface MdmScore {
  readonly result: MdmResult;
  /** The cautious reading, for those who ask further. */
  readonly reading: MdmReading;
  readonly switches: readonly SwitchId[];
}

/** The levels of medical decision making alone, without their trace. */
export interface MdmLevels extends ThreeLevels {
  readonly problems: ThreeLevels;
  readonly data: ThreeLevels;
  readonly risk: ThreeLevels;
}

/** Reads the same levels as `scoreMdm` without building the trace. */
export function mdmLevels(facts: EncounterFacts, tables: MdmTables, ctx: RuleContext): MdmLevels {
  return levelsOf(threeReadings(facts, tables, ctx), tables);
}

function levelsOf({ reading, floor, ceiling, overlooked }: ThreeReadings, tables: MdmTables): MdmLevels {
  const needed = tables.needed.value;
  // Fewer facts can free a test from a billed reading, and a settled question can replace a fact: the order holds anyway.
  const threeLevels = (element: Element): ThreeLevels => {
    const { level } = reading[element];
    const of = (each: Element): Level => (each === element ? (levelAbove(level) ?? level) : reading[each].level);
    // What one overlooked fact could do: the element a step higher, where that alone would move the whole.
    const more = overlooked && twoOfThree(of('problems'), of('data'), of('risk'), needed) !== reading.level;
    return {
      floor: lowerOf(floor[element].level, level),
      level,
      ceiling: higherOf(ceiling[element].level, more ? of(element) : level),
    };
  };
  const problems = threeLevels('problems');
  const data = threeLevels('data');
  const risk = threeLevels('risk');
  return {
    floor: twoOfThree(problems.floor, data.floor, risk.floor, needed),
    level: reading.level,
    ceiling: twoOfThree(problems.ceiling, data.ceiling, risk.ceiling, needed),
    problems,
    data,
    risk,
  };
}

type Element = 'problems' | 'data' | 'risk';

export function scoreMdm(facts: EncounterFacts, tables: MdmTables, ctx: RuleContext): MdmScore {
  const readings = threeReadings(facts, tables, ctx);
  const { reading } = readings;
  const levels = levelsOf(readings, tables);
  const problems = element(levels.problems, problemsTrace(reading.problems, tables));
  const data = element(levels.data, dataTrace(reading.data, tables));
  const risk = element(levels.risk, riskTrace(reading.risk, tables));
  const trace = step(
    'mdm.two-of-three',
    reading.level,
    { code: 'mdm.two-of-three', params: { problems: problems.level, data: data.level, risk: risk.level } },
    { cite: tables.needed.cite, children: [problems.trace, data.trace, risk.trace] },
  );
  const { floor: atLeast, level, ceiling: atMost } = levels;
  const next = nextLevel(reading, tables);
  return {
    result: { floor: atLeast, level, ceiling: atMost, firm: isFirm(levels), problems, data, risk, trace, next },
    reading,
    switches: switchesOf(reading),
  };
}

/** Contested points that the reading consulted. */
function switchesOf({ problems, data, risk }: MdmReading): readonly SwitchId[] {
  if (problems.switches.length + data.switches.length + risk.switches.length === 0) return [];
  return [...problems.switches, ...data.switches, ...risk.switches];
}

function documentedAlone({ problems, data, risk }: EncounterFacts): MdmFacts {
  return { problems: documented(problems), data: documented(data), risk: documented(risk) };
}

function documented<T extends ProblemFact | DataFact | RiskFact>(facts: readonly T[]): readonly T[] {
  for (const fact of facts) {
    if (fact.certainty !== 'documented') return facts.filter((each) => each.certainty === 'documented');
  }
  return facts;
}

function element({ floor, level, ceiling }: ThreeLevels, trace: TraceNode): ElementResult {
  return { floor, level, ceiling, trace };
}

function nextLevel({ problems, data, risk, level }: MdmReading, tables: MdmTables): NextLevel | null {
  const next = levelAbove(level);
  if (next === null) return null;
  const wanted = rankOf(next);
  const short: NextLevel['short'][number][] = [];
  if (rankOf(problems.level) < wanted) short.push({ element: 'problems', ...problemsShort(problems, next, tables) });
  if (rankOf(data.level) < wanted) short.push({ element: 'data', ...dataShort(data, next, tables) });
  if (rankOf(risk.level) < wanted) short.push({ element: 'risk', ...riskShort(risk, next) });
  return { level: next, short };
}
