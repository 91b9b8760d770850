import type { Citation, DataFact, Level, Reason, TraceNode } from '@levelproof/contract';
import { rankOf } from '@levelproof/contract';
import { cite } from '../pack/cite.js';
import type { RuleContext } from '../pack/context.js';
import type { DataThresholds } from '../packs/mdm.js';
import type { SwitchId } from '../switches.js';
import { step } from '../trace-node.js';
import { testKey, verdictOf } from './data-verdict.js';
import type { MdmTables } from './tables.js';

const SAME_ITEM = cite('R1.40');

/** The data element read one way. */
export interface DataReading {
  readonly level: Level;
  /** One fact for each unique test and each unique outside source. */
  readonly items: readonly DataFact[];
  /** The historian, who counts once. */
  readonly historian: DataFact | null;
  readonly interpretation: DataFact | null;
  readonly discussion: DataFact | null;
  readonly left: readonly { readonly fact: DataFact; readonly why: string; readonly cite: Citation }[];
  readonly switches: readonly SwitchId[];
}

/** Counts unique tests, sources, historian, own readings and discussions, and levels them (R1.C). */
export function readData(data: readonly DataFact[], tables: MdmTables, ctx: RuleContext): DataReading {
  const items = new Map<string, DataFact>();
  const left: { readonly fact: DataFact; readonly why: string; readonly cite: Citation }[] = [];
  const switches: SwitchId[] = [];
  const readings: DataFact[] = [];
  let historian: DataFact | null = null;
  let discussion: DataFact | null = null;
  const billed = data.some(isBilled) ? data.filter(isBilled) : NOTHING;
  for (const fact of data) {
    const verdict = verdictOf(fact, billed, ctx);
    if (verdict.asked !== undefined && !switches.includes(verdict.asked)) switches.push(verdict.asked);
    if (verdict.counts === 'no') {
      left.push({ fact, why: verdict.why, cite: verdict.cite });
    } else if (verdict.counts === 'item') {
      if (items.has(verdict.key)) left.push({ fact, why: 'data.same-item', cite: SAME_ITEM });
      else items.set(verdict.key, fact);
    } else if (verdict.counts === 'interpretation') readings.push(fact);
    else if (verdict.counts === 'historian') historian ??= fact;
    else discussion ??= fact;
  }
  const thresholds = tables.data.value;
  const counted = { items, historian, discussion, left, switches };
  const [first] = readings;
  if (first === undefined) return levelled(counted, null, thresholds);
  if (thresholds.orderAndOwnReading) return levelled(counted, first, thresholds);
  return betterOfOrderAndReading(counted, readings, thresholds);
}

const isBilled = ({ interpretationBilled }: DataFact): boolean => interpretationBilled === 'yes';

type Counted = Omit<DataReading, 'level' | 'items' | 'interpretation'> & {
  readonly items: ReadonlyMap<string, DataFact>;
};

/** Before 2023 one test earned either its order or its own reading, whichever leads higher (R1.39). */
function betterOfOrderAndReading(
  counted: Counted,
  readings: readonly DataFact[],
  thresholds: DataThresholds,
): DataReading {
  let best = levelled(counted, null, thresholds);
  for (const reading of readings) {
    const items = new Map(counted.items);
    items.delete(testKey(reading));
    const other = levelled({ ...counted, items }, reading, thresholds);
    if (rankOf(other.level) > rankOf(best.level)) best = other;
  }
  return best;
}

function levelled(counted: Counted, interpretation: DataFact | null, thresholds: DataThresholds): DataReading {
  const items = counted.items.size;
  const withHistorian = items + (counted.historian === null ? 0 : 1);
  const categories =
    (withHistorian >= thresholds.moderateItems ? 1 : 0) +
    (interpretation === null ? 0 : 1) +
    (counted.discussion === null ? 0 : 1);
  const level: Level =
    categories >= thresholds.highCategories
      ? 'high'
      : categories > 0
        ? 'moderate'
        : items >= thresholds.lowItems || counted.historian !== null
          ? 'low'
          : 'straightforward';
  const { historian, discussion, left, switches } = counted;
  const unique = items === 0 ? NOTHING : [...counted.items.values()];
  return { level, items: unique, historian, interpretation, discussion, left, switches };
}

const NOTHING: readonly never[] = [];

/** The reading as a step of the trace. */
export function dataTrace(reading: DataReading, tables: MdmTables): TraceNode {
  const { items, historian, interpretation, discussion, level } = reading;
  const children = reading.left.map(({ fact, why, cite }) =>
    step('mdm.data.not-counted', false, { code: why, params: { fact: fact.id } }, { facts: [fact], cite }),
  );
  const params = {
    items: items.length,
    historian: historian !== null,
    interpretation: interpretation !== null,
    discussion: discussion !== null,
  };
  return step(
    'mdm.data',
    level,
    { code: 'data.counted', params },
    {
      facts: decidingData(reading, tables.data.value),
      cite: tables.data.cite,
      switches: reading.switches,
      children,
    },
  );
}

/** The facts without which the level would not stand; none for straightforward. */
function decidingData(reading: DataReading, { moderateItems }: DataThresholds): readonly DataFact[] {
  const { items, historian, interpretation, discussion, level } = reading;
  if (level === 'straightforward') return [];
  const firstCategory = historian === null ? items : [...items, historian];
  if (level === 'low') return firstCategory;
  const full = firstCategory.length >= moderateItems ? firstCategory : [];
  return [...full, ...(interpretation === null ? [] : [interpretation]), ...(discussion === null ? [] : [discussion])];
}

/** Why a level was not reached, in counts. */
export function dataShort(reading: DataReading, next: Level, tables: MdmTables): Reason {
  const { lowItems, moderateItems, highCategories } = tables.data.value;
  const items = reading.items.length;
  const withHistorian = items + (reading.historian === null ? 0 : 1);
  if (next === 'low') return { code: 'data.too-few-for-low', params: { level: next, items, needed: lowItems } };
  if (next === 'moderate') {
    return { code: 'data.too-few-for-moderate', params: { level: next, items: withHistorian, needed: moderateItems } };
  }
  const missing = [
    ...(withHistorian >= moderateItems ? [] : ['items']),
    ...(reading.interpretation === null ? ['interpretation'] : []),
    ...(reading.discussion === null ? ['discussion'] : []),
  ];
  return {
    code: 'data.too-few-for-high',
    params: { level: next, categories: 3 - missing.length, needed: highCategories, items: withHistorian, missing },
  };
}
