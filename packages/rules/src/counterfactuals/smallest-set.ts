import { type DataFact, type EncounterFacts, type Level, type ProblemCategory, rankOf } from '@levelproof/contract';
import { readData } from '../mdm/data.js';
import type { MdmReading } from '../mdm/mdm.js';
import type { MdmTables } from '../mdm/tables.js';
import type { RuleContext } from '../pack/context.js';

/**
 * The smallest set of facts whose loss takes the level down, where no single fact does: for as many of the elements
 * that meet the level as have to fall, the facts that hold each of them up.
 */
export function smallestSet(
  facts: EncounterFacts,
  reading: MdmReading,
  tables: MdmTables,
  ctx: RuleContext,
): readonly string[] {
  const { level } = reading;
  const carries = (element: { readonly level: Level }): boolean => rankOf(element.level) >= rankOf(level);
  const sets: (readonly string[])[] = [];
  if (carries(reading.problems)) sets.push(problemsHolding(reading, tables));
  if (carries(reading.data)) sets.push(dataHolding(facts.data, level, tables, ctx));
  if (carries(reading.risk)) sets.push(riskHolding(reading));
  sets.sort((a, b) => a.length - b.length);
  return sets.slice(0, sets.length - tables.needed.value + 1).flat();
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

/** Data without which the level is not met: taken away from either end of the list, then given back what was not needed. */
function dataHolding(data: readonly DataFact[], level: Level, tables: MdmTables, ctx: RuleContext): readonly string[] {
  const falls = (gone: readonly DataFact[]): boolean =>
    rankOf(
      readData(
        data.filter((fact) => !gone.includes(fact)),
        tables,
        ctx,
      ).level,
    ) < rankOf(level);
  const [one = [], other = []] = [data, [...data].reverse()].map((ordered) => {
    let gone: readonly DataFact[] = ordered.slice(0, ordered.findIndex((_, at) => falls(ordered.slice(0, at + 1))) + 1);
    for (const fact of ordered) {
      const fewer = gone.filter((each) => each !== fact);
      if (fewer.length < gone.length && falls(fewer)) gone = fewer;
    }
    return gone;
  });
  return (other.length < one.length ? other : one).map(({ id }) => id);
}
