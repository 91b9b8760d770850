import { type Level, rankOf, type RiskKind } from '@levelproof/contract';
import type { RuleContext } from '../pack/context.js';
import type * as coupled from '../packs/coupled.js';
import { riskLevels } from '../packs/mdm.js';
import type { DataThresholds, ProblemRow, RiskLevels } from '../packs/mdm.js';
import { PARAMETERS } from '../packs/parameters.js';
import type { ProlongedTable } from '../packs/prolonged.js';
import type { CrisisRule, PsychotherapyBand } from '../packs/psychotherapy.js';
import type { VisitFamily } from '../packs/visit-families.js';

/** What is out of order in a value: thresholds that do not rise, spans that do not meet. Empty when nothing is. */
export type Order = (value: unknown, at: RuleContext['at']) => readonly string[];

/** Decisions of growing weight: a later one of a row is never below an earlier one. */
const LADDERS: readonly (readonly RiskKind[])[] = [
  ['rest-or-reassurance', 'over-the-counter-drug', 'prescription-drug-management'],
  ['minor-surgery', 'elective-major-surgery', 'emergency-major-surgery'],
  ['conservative-care', 'hospitalization'],
];

const rising = (numbers: readonly number[], what: string): readonly string[] =>
  numbers.every((each, at) => at === 0 || each > (numbers[at - 1] ?? each))
    ? []
    : [`${what} have to rise from row to row.`];
const below = (low: number, high: number, says: string): readonly string[] => (low < high ? [] : [says]);
const notAbove = (low: number, high: number, says: string): readonly string[] => (low <= high ? [] : [says]);

/** Asks of a value what its type already promises. */
const of =
  <T>(judge: (value: T, at: RuleContext['at']) => readonly string[]): Order =>
  (value, at) =>
    judge(value as T, at);

const bands = of<readonly PsychotherapyBand[]>((rows) =>
  rows.flatMap(({ least, last }, index) => {
    const next = rows[index + 1];
    if (next === undefined) return last === null ? [] : ['The last band has to be open at its end (last: null).'];
    if (last === null) return ['Only the last band may be open at its end.'];
    return [
      ...notAbove(least, last, 'A band ends before it begins.'),
      ...(next.least === last + 1
        ? []
        : ['Bands have to meet: each begins a minute after the last of the one before.']),
    ];
  }),
);

const visitFamily = of<VisitFamily>(({ rows }) => {
  const timed = rows.flatMap(({ minutes }) => (minutes === null ? [] : [minutes]));
  let expected = 0;
  let whole = true;
  for (const { least, level } of rows) {
    whole &&= rankOf(least) === expected && rankOf(level) >= rankOf(least);
    expected = rankOf(level) + 1;
  }
  const covered = whole && expected === 4;
  return [
    ...rising(timed, 'Least minutes'),
    ...(covered ? [] : ['The rows have to cover straightforward to high, each level once, lowest first.']),
  ];
});

const problemRows = of<readonly ProblemRow[]>((rows) =>
  rows.some((one) =>
    rows.some(
      (other) => one.category === other.category && one.count < other.count && rankOf(one.level) >= rankOf(other.level),
    ),
  )
    ? ['More problems of one category have to reach a higher level, or the row says nothing.']
    : [],
);

const risks = of<RiskLevels>((levels) =>
  LADDERS.flatMap((ladder) =>
    ladder.flatMap((kind, index) => {
      const lower = ladder[index - 1];
      if (lower === undefined || rankOf(levels[lower]) <= rankOf(levels[kind])) return [];
      return [`${kind} may not be of a lower level than ${lower}.`];
    }),
  ),
);

const surgery = of<Partial<Record<RiskKind, Level>>>((levels, at) =>
  Object.entries(levels).flatMap(([kind, level]) =>
    rankOf(level) >= rankOf(at(riskLevels).value[kind as RiskKind])
      ? []
      : [`${kind} with risk factors may not be of a lower level than without.`],
  ),
);

const prolonged = of<ProlongedTable>((table, at) =>
  Object.entries(table).flatMap(([code, { first }]) => {
    const least = minutesOf(code, at);
    return least === null || first > least
      ? []
      : [`Prolonged service past ${code} has to begin after its ${least} minutes.`];
  }),
);

/** Least minutes of a code in whichever family has it on the date. */
function minutesOf(code: string, at: RuleContext['at']): number | null {
  for (const parameter of PARAMETERS) {
    if (!parameter.id.startsWith('family.')) continue;
    try {
      const { rows } = at(parameter).value as Partial<VisitFamily>;
      const row = rows?.find((each) => each.code === code);
      if (row !== undefined) return row.minutes;
    } catch {
      // A family that does not exist yet on the date has no minutes.
    }
  }
  return null;
}

type Value<T extends keyof typeof coupled> = (typeof coupled)[T] extends {
  readonly values: readonly { readonly value: infer V }[];
}
  ? V
  : never;

const ORDERS: Readonly<Record<string, Order>> = {
  'mdm.problems.rows': problemRows,
  'mdm.data.thresholds': of<DataThresholds>(({ lowItems, moderateItems }) =>
    notAbove(lowItems, moderateItems, 'Moderate may not ask for fewer items than low.'),
  ),
  'mdm.risk.levels': risks,
  'mdm.risk.surgery-with-risk-factors': surgery,
  'prolonged.cpt': prolonged,
  'prolonged.medicare': prolonged,
  'psychotherapy.individual': bands,
  'psychotherapy.crisis': of<CrisisRule>(({ least, last }) =>
    below(least, last, 'The first span ends before it begins.'),
  ),
  'coupled.preventive': of<Value<'preventiveVisits'>>((value) =>
    rising(
      value.bands.map(({ fromAge }) => fromAge),
      'Ages',
    ),
  ),
  'coupled.tobacco': of<Value<'tobaccoCounselling'>>(({ moreThan, longMoreThan }) =>
    below(moreThan, longMoreThan, 'The longer code has to begin after the shorter one.'),
  ),
  'coupled.advance-care-planning': of<Value<'advanceCarePlanning'>>(({ least, furtherFrom }) =>
    below(least, furtherFrom, 'The further unit has to begin after the first.'),
  ),
  'coupled.transitional-care': of<Value<'transitionalCare'>>(({ high, moderate }) =>
    notAbove(high.withinDays, moderate.withinDays, 'The higher code may not allow more days.'),
  ),
  'coupled.determinants': of<Value<'determinantsAssessment'>>(({ least, last }) =>
    notAbove(least, last, 'The span ends before it begins.'),
  ),
  'coupled.check-in': of<Value<'briefCheckIn'>>(({ least, last }) =>
    notAbove(least, last, 'The span ends before it begins.'),
  ),
  'coupled.critical-care': of<Value<'criticalCare'>>(({ least, furtherFrom }) =>
    [furtherFrom.cpt, furtherFrom.medicare].flatMap((from) =>
      below(least, from, 'The further unit has to begin after the first.'),
    ),
  ),
};

/** What is out of order in the value of a parameter. */
export function disorderOf(parameter: string, value: unknown, at: RuleContext['at']): readonly string[] {
  const known = Object.hasOwn(ORDERS, parameter) ? ORDERS[parameter] : undefined;
  if (known !== undefined) return known(value, at);
  return parameter.startsWith('family.') && typeof value === 'object' && value !== null && 'rows' in value
    ? visitFamily(value, at)
    : [];
}
