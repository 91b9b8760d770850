import type { ObservationKind } from '@levelproof/contract';
import { type FindingInput, type FindingRule, some } from './rule.js';

/** A rule that applies wherever the reader saw something of a kind. */
export function observed(
  kind: ObservationKind | readonly ObservationKind[],
  rule: Omit<FindingRule, 'find' | 'observes'>,
): FindingRule {
  const observes: readonly ObservationKind[] = typeof kind === 'string' ? [kind] : kind;
  return {
    ...rule,
    observes,
    find: ({ facts: { observations } }: FindingInput) =>
      observations.length === 0 ? null : some(observations.filter(({ kind }) => observes.includes(kind))),
  };
}
