import type { Citation, Evidence, Fact, Reason, TraceNode, TraceValue } from '@levelproof/contract';

const NOTHING: readonly never[] = [];

/** What a step of a trace rests on. */
export interface StepFrom {
  readonly facts?: readonly Fact[];
  readonly cite?: Citation | readonly Citation[];
  readonly switches?: readonly string[];
  readonly children?: readonly TraceNode[];
}

/** Builds a step of a trace from the facts that decided it; their quotes come along. */
export function step(rule: string, outcome: TraceValue, reason: Reason, from: StepFrom = {}): TraceNode {
  const facts = from.facts ?? NOTHING;
  const node = {
    rule,
    outcome,
    reason,
    facts: facts.map((fact) => fact.id),
    evidence: evidenceOf(facts),
    citations: from.cite === undefined ? NOTHING : Array.isArray(from.cite) ? from.cite : [from.cite as Citation],
    children: from.children ?? NOTHING,
  };
  return from.switches === undefined || from.switches.length === 0 ? node : { ...node, switches: from.switches };
}

/** The quotes of facts, in their order. */
function evidenceOf(facts: readonly Fact[]): readonly Evidence[] {
  const [only, second] = facts;
  if (only === undefined) return NOTHING;
  if (second === undefined) return only.evidence;
  const evidence: Evidence[] = [];
  for (const fact of facts) for (const each of fact.evidence) evidence.push(each);
  return evidence;
}
