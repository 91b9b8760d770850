import { type DataFact, type EncounterFacts, type Level, type ProblemCategory, rankOf } from '@levelproof/contract';
import { readData } from '../mdm/data.js';
import type { MdmReading } from '../mdm/mdm.js';
import type { MdmTables } from '../mdm/tables.js';
import type { RuleContext } from '../pack/context.js';

/**
 * The smallest set of facts whose loss takes the level down, where no single fact does: for as many of the elements
 * that meet the level as have to fall, the facts that hold each of them up. `null` when none of at most so many is found.
 */
export function smallestSet(
  facts: EncounterFacts,
  reading: MdmReading,
  tables: MdmTables,
  ctx: RuleContext,
): readonly string[] | null {
  const { level } = reading;
  const meeting = [
    rankOf(reading.problems.level) >= rankOf(level) ? problemsHolding(reading, tables) : null,
    rankOf(reading.data.level) >= rankOf(level) ? dataHolding(facts.data, level, tables, ctx) : null,
    rankOf(reading.risk.level) >= rankOf(level) ? riskHolding(reading) : null,
  ];
  const carrying = [reading.problems, reading.data, reading.risk].filter(
    (element) => rankOf(element.level) >= rankOf(level),
  ).length;
  const falling = carrying - tables.needed.value + 1;
  const sets = meeting.filter((set) => set !== null).sort((a, b) => a.length - b.length);
  const chosen = sets.slice(0, falling);
  return chosen.length < falling || falling < 1 ? null : chosen.flat();
}

/** Of each category that fills a row of the level, so many problems that none of its rows is filled any more. */
function problemsHolding({ problems, level }: MdmReading, { rows, extraRows }: MdmTables): readonly string[] {
  const least = new Map<ProblemCategory, number>();
  for (const row of [...rows.value, ...(extraRows?.value ?? [])]) {
    if (rankOf(row.level) < rankOf(level)) continue;
    least.set(row.category, Math.min(row.count, least.get(row.category) ?? row.count));
  }
  const ids: string[] = [];
  for (const [category, count] of least) {
    const counted = problems.counted.get(category) ?? [];
    for (const fact of counted.slice(0, Math.max(0, counted.length - count + 1))) ids.push(fact.id);
  }
  if (problems.row !== null) return ids;
  // The level rests on the pair of one chronic and one acute problem: the smaller side holds it.
  const sides = (['stable-chronic', 'acute-uncomplicated'] as const).map((each) => problems.counted.get(each) ?? []);
  const [smaller = []] = sides.sort((a, b) => a.length - b.length);
  return [...ids, ...smaller.map(({ id }) => id)];
}

/** Every decision of the level or above. */
function riskHolding({ risk, level }: MdmReading): readonly string[] {
  return risk.decisions.filter(({ decision }) => rankOf(decision.level) >= rankOf(level)).map(({ fact }) => fact.id);
}

const MOST = 10;

/** Up to three pieces of data, found by trying: historian and readings count in two ways. */
function dataHolding(
  data: readonly DataFact[],
  level: Level,
  tables: MdmTables,
  ctx: RuleContext,
): readonly string[] | null {
  if (data.length > MOST) return null;
  const falls = (gone: readonly DataFact[]): boolean =>
    rankOf(
      readData(
        data.filter((fact) => !gone.includes(fact)),
        tables,
        ctx,
      ).level,
    ) < rankOf(level);
  for (const size of [1, 2, 3]) {
    for (const gone of subsets(data, size)) if (falls(gone)) return gone.map(({ id }) => id);
  }
  return null;
}

function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= items.length - size; at++) {
    for (const rest of subsets(items, size - 1, at + 1)) yield [items[at] as T, ...rest];
  }
}
