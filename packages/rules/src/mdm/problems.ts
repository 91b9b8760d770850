import {
  type Level,
  type ProblemCategory,
  type ProblemFact,
  type Reason,
  rankOf,
  type TraceNode,
} from '@levelproof/contract';
import { citationOfSwitch, type RuleContext } from '../pack/context.js';
import { cite } from '../pack/cite.js';
import type { ProblemRow } from '../packs/mdm.js';
import type { SwitchId } from '../switches.js';
import { step } from '../trace-node.js';
import type { MdmTables, Reading } from './tables.js';

/** The problems element read one way. */
export interface ProblemsReading {
  readonly level: Level;
  /** The row that decided; `null` when no problem was addressed or the pair of C16 decided. */
  readonly row: ProblemRow | null;
  readonly deciding: readonly ProblemFact[];
  readonly counted: ReadonlyMap<ProblemCategory, readonly ProblemFact[]>;
  readonly left: readonly { readonly fact: ProblemFact; readonly why: string }[];
  readonly switches: readonly SwitchId[];
}

/**
 * The highest row that the addressed problems fill (R1.B). Rows never add across categories (R1.5), a
 * symptom of a counted problem is not counted again (R1.10), a comorbidity that was not worked on is not
 * counted at all (R1.9).
 */
export function readProblems(
  problems: readonly ProblemFact[],
  tables: MdmTables,
  ctx: RuleContext,
  reading: Reading,
): ProblemsReading {
  const counted = new Map<ProblemCategory, ProblemFact[]>();
  const left: { readonly fact: ProblemFact; readonly why: string }[] = [];
  const switches: SwitchId[] = [];
  for (const fact of problems) {
    if (fact.contextOnly === true) {
      left.push({ fact, why: 'problems.context-only' });
      continue;
    }
    if (fact.explainedBy !== undefined && isExplained(fact, problems)) {
      left.push({ fact, why: 'problems.explained-by-another' });
      continue;
    }
    const read = reading === 'floor' ? (fact.documentedAs ?? fact.category) : fact.category;
    const written = fact.contested === undefined ? read : cautiously(fact, read, ctx, switches);
    const category = tables.earlier.value[written] ?? written;
    const same = counted.get(category);
    if (same === undefined) counted.set(category, [fact]);
    else same.push(fact);
  }
  const row = highestRow(counted, tables);
  const level = row?.level ?? 'straightforward';
  const deciding = row === null ? [] : (counted.get(row.category) ?? []);
  return withPair({ level, row, deciding, counted, left, switches }, ctx);
}

/** The row of a problem whose category is contested: the lower one unless the setting says otherwise (C8, C19). */
function cautiously(fact: ProblemFact, read: ProblemCategory, ctx: RuleContext, asked: SwitchId[]): ProblemCategory {
  const isSet = (id: SwitchId, setting: string): boolean => {
    if (!asked.includes(id)) asked.push(id);
    return ctx.setting(id).setting === setting;
  };
  if (fact.contested?.includes('C8') === true && read === 'chronic-exacerbation') {
    return isSet('C8', 'as-read') ? read : 'stable-chronic';
  }
  if (fact.contested?.includes('C19') === true) {
    if (isSet('C19', 'threat')) return 'threat-to-life-or-function';
    return read === 'threat-to-life-or-function' ? (fact.documentedAs ?? 'chronic-exacerbation') : read;
  }
  return read;
}

function highestRow(
  counted: ReadonlyMap<ProblemCategory, readonly ProblemFact[]>,
  { rows, extraRows }: MdmTables,
): ProblemRow | null {
  let best: ProblemRow | null = null;
  for (const row of rows.value) best = higherRow(row, best, counted);
  if (extraRows !== null) for (const row of extraRows.value) best = higherRow(row, best, counted);
  return best;
}

function higherRow(
  row: ProblemRow,
  best: ProblemRow | null,
  counted: ReadonlyMap<ProblemCategory, readonly ProblemFact[]>,
): ProblemRow | null {
  const filled = (counted.get(row.category)?.length ?? 0) >= row.count;
  return filled && (best === null || rankOf(row.level) > rankOf(best.level)) ? row : best;
}

/** One stable chronic and one acute uncomplicated problem: some educators add them up (C16). */
function withPair(reading: ProblemsReading, ctx: RuleContext): ProblemsReading {
  const chronic = reading.counted.get('stable-chronic');
  const acute = reading.counted.get('acute-uncomplicated');
  if (chronic === undefined || acute === undefined || rankOf(reading.level) >= rankOf('moderate')) return reading;
  const switches: readonly SwitchId[] = [...reading.switches, 'C16'];
  if (ctx.setting('C16').setting !== 'moderate') return { ...reading, switches };
  return { ...reading, level: 'moderate', row: null, deciding: [...chronic, ...acute], switches };
}

/** True when the chain of explanations ends at a problem that stands by itself. */
function isExplained(fact: ProblemFact, problems: readonly ProblemFact[]): boolean {
  const seen = new Set<string>([fact.id]);
  let explainer = fact.explainedBy;
  while (explainer !== undefined) {
    if (seen.has(explainer)) return false;
    seen.add(explainer);
    const id: string = explainer;
    const next = problems.find((each) => each.id === id);
    if (next === undefined) return seen.size > 2;
    if (next.contextOnly === true) return false;
    explainer = next.explainedBy;
  }
  return true;
}

/** The reading as a step of the trace. */
export function problemsTrace(reading: ProblemsReading, tables: MdmTables): TraceNode {
  const { row, deciding, level } = reading;
  const children = reading.left.map(({ fact, why }) =>
    step(
      'mdm.problems.not-counted',
      false,
      { code: why, params: { fact: fact.id } },
      { facts: [fact], cite: cite(why === 'problems.context-only' ? 'R1.9' : 'R1.10') },
    ),
  );
  const pair = row === null && deciding.length > 0;
  const reason: Reason = pair
    ? { code: 'problems.pair', params: { level } }
    : row === null
      ? { code: 'problems.none-addressed' }
      : { code: 'problems.row', params: { category: row.category, count: deciding.length, needed: row.count } };
  const extra = row !== null && tables.extraRows?.value.includes(row) === true ? tables.extraRows : null;
  return step('mdm.problems', level, reason, {
    facts: deciding,
    cite: pair ? citationOfSwitch('C16') : (extra ?? tables.rows).cite,
    switches: reading.switches,
    children,
  });
}

/** Why a level was not reached: its row that came closest, or that no problem is of its rows. */
export function problemsShort(reading: ProblemsReading, next: Level, tables: MdmTables): Reason {
  const rows = rowsOf(next, tables);
  for (const row of rows) {
    const have = reading.counted.get(row.category)?.length ?? 0;
    if (have > 0) {
      return { code: 'problems.too-few', params: { level: next, category: row.category, have, needed: row.count } };
    }
  }
  return { code: 'problems.no-such-problem', params: { level: next, categories: rows.map((row) => row.category) } };
}

function rowsOf(level: Level, { rows, extraRows }: MdmTables): readonly ProblemRow[] {
  const own = rows.value.filter((row) => row.level === level);
  return extraRows === null ? own : [...own, ...extraRows.value.filter((row) => row.level === level)];
}
