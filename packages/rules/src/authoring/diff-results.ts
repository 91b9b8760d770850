import type { Citation, CodingResult, MdmResult, Reason, TraceNode, TraceValue } from '@levelproof/contract';

/** One thing that two results of the same facts have otherwise. */
export interface Difference {
  /** What it is: `mdm.level`, `mdm.risk`, `time.level`, `recommended`, `candidate time:established`, `flag …`, `gap …`. */
  readonly what: string;
  readonly before: TraceValue | readonly string[];
  readonly after: TraceValue | readonly string[];
  /** The steps of the traces that came out otherwise, deepest first: the cause before what follows from it. */
  readonly why: readonly StepDifference[];
}

/** One step of a derivation that came out otherwise. */
export interface StepDifference {
  readonly rule: string;
  readonly before: StepOutcome | null;
  readonly after: StepOutcome | null;
}

/** What a step concluded, why, and from which source. */
export interface StepOutcome {
  readonly outcome: TraceValue;
  readonly reason: Reason;
  readonly facts: readonly string[];
  readonly citations: readonly Citation[];
}

/**
 * What moved between two results of the same facts, under two packs, overlays, settings or dates, and why.
 * Empty when nothing a coder would see is different.
 */
export function diffResults(before: CodingResult, after: CodingResult): readonly Difference[] {
  const found: Difference[] = [];
  const add = (
    what: string,
    one: Difference['before'],
    other: Difference['after'],
    why: Difference['why'] = [],
  ): void => {
    if (JSON.stringify(one) !== JSON.stringify(other)) found.push({ what, before: one, after: other, why });
  };
  for (const element of ['problems', 'data', 'risk'] as const) {
    const [one, other] = [before.mdm?.[element] ?? null, after.mdm?.[element] ?? null];
    add(`mdm.${element}`, one?.level ?? null, other?.level ?? null, stepDifferences(one?.trace, other?.trace));
  }
  for (const reading of ['level', 'floor', 'ceiling'] as const) {
    add(`mdm.${reading}`, levelOf(before.mdm, reading), levelOf(after.mdm, reading), twoOfThree(before, after));
  }
  const [time, timeAfter] = [before.time, after.time];
  const timeWhy = stepDifferences(time?.trace, timeAfter?.trace);
  add('time.minutes', time?.minutes ?? null, timeAfter?.minutes ?? null, timeWhy);
  add('time.level', time?.level ?? null, timeAfter?.level ?? null, timeWhy);
  const [session, sessionAfter] = [before.psychotherapy, after.psychotherapy];
  add(
    'psychotherapy',
    session?.code ?? null,
    sessionAfter?.code ?? null,
    stepDifferences(session?.trace, sessionAfter?.trace),
  );
  for (const id of idsOf(before.candidates, after.candidates)) {
    const one = before.candidates.find((each) => each.id === id);
    const other = after.candidates.find((each) => each.id === id);
    add(`candidate ${id}`, shown(one), shown(other), stepDifferences(one?.trace, other?.trace));
  }
  add('recommended', before.recommended.codes, after.recommended.codes);
  for (const kind of ['flags', 'gaps'] as const) {
    for (const id of idsOf(before[kind], after[kind])) {
      const has = (result: CodingResult): boolean => result[kind].some((each) => each.id === id);
      add(`${kind === 'flags' ? 'flag' : 'gap'} ${id}`, has(before), has(after));
    }
  }
  return found;
}

function levelOf(mdm: MdmResult | null, reading: 'level' | 'floor' | 'ceiling'): string | null {
  return mdm?.[reading] ?? null;
}

function twoOfThree(before: CodingResult, after: CodingResult): readonly StepDifference[] {
  return stepDifferences(before.mdm?.trace, after.mdm?.trace);
}

function shown(candidate: CodingResult['candidates'][number] | undefined): readonly string[] | null {
  if (candidate === undefined) return null;
  return candidate.support === 'supported' ? candidate.codes : [...candidate.codes, candidate.support];
}

function idsOf(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): readonly string[] {
  return [...new Set([...before, ...after].map(({ id }) => id))];
}

/** Steps of two traces that came out otherwise, paired by rule and by the facts that they are about. */
function stepDifferences(before: TraceNode | undefined, after: TraceNode | undefined): readonly StepDifference[] {
  const [one, other] = [stepsOf(before), stepsOf(after)];
  const found: StepDifference[] = [];
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const [a, b] = [one.get(key), other.get(key)];
    const same = JSON.stringify([a?.outcome, a?.reason]) === JSON.stringify([b?.outcome, b?.reason]);
    if (!same) found.push({ rule: (a ?? b)?.rule ?? '', before: outcomeOf(a), after: outcomeOf(b) });
  }
  return found;
}

/** Every step of a trace, children before their parent. Steps about one fact are told apart by it. */
function stepsOf(trace: TraceNode | undefined, into = new Map<string, TraceNode>()): ReadonlyMap<string, TraceNode> {
  if (trace === undefined) return into;
  for (const child of trace.children) stepsOf(child, into);
  const about = trace.reason.params?.fact ?? '';
  into.set(`${trace.rule} ${String(about)}`, trace);
  return into;
}

function outcomeOf(step: TraceNode | undefined): StepOutcome | null {
  if (step === undefined) return null;
  const { outcome, reason, facts, citations } = step;
  return { outcome, reason, facts, citations };
}
