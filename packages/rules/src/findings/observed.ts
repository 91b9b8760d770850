import type { ObservationKind } from '@levelproof/contract';
import type { FindingInput, FindingRule } from './rule.js';
import { some } from './rule.js';

/** A rule that applies wherever the reader saw something of a kind. */
export function observed(
  kind: ObservationKind | readonly ObservationKind[],
  rule: Omit<FindingRule, 'find' | 'cases'>,
): FindingRule {
  const kinds: readonly string[] = typeof kind === 'string' ? [kind] : kind;
  const [first = 'contradiction'] = kinds as readonly ObservationKind[];
  const seen = { id: 'observation:1', certainty: 'documented', evidence: [], kind: first } as const;
  return {
    ...rule,
    find: ({ facts }: FindingInput) => some(facts.observations.filter((one) => kinds.includes(one.kind))),
    cases: [
      { name: `${rule.id}: seen`, given: { observations: [seen] }, found: true },
      { name: `${rule.id}: not seen`, given: { observations: [] }, found: false },
    ],
  };
}
