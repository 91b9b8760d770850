import type { Citation, Evidence, Fact, Reason, TraceNode, TraceValue } from '@levelproof/contract';

/** Builds a step of a trace from the facts that decided it; their quotes come along. */
export function step(
  rule: string,
  outcome: TraceValue,
  reason: Reason,
  from: {
    readonly facts?: readonly Fact[];
    readonly cite?: Citation | readonly Citation[];
    readonly switches?: readonly string[];
    readonly children?: readonly TraceNode[];
  } = {},
): TraceNode {
  const facts = from.facts ?? [];
  const evidence: Evidence[] = facts.flatMap((fact) => fact.evidence);
  const citations = from.cite === undefined ? [] : Array.isArray(from.cite) ? from.cite : [from.cite as Citation];
  return {
    rule,
    outcome,
    reason,
    facts: facts.map((fact) => fact.id),
    evidence,
    citations,
    ...(from.switches !== undefined && from.switches.length > 0 ? { switches: from.switches } : {}),
    children: from.children ?? [],
  };
}
