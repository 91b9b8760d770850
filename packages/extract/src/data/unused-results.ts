import type { Observation } from '@levelproof/contract';
import { contextOf } from '../masking/context.js';
import { isDecision } from '../masking/zones.js';
import type { TestUse } from './tests.js';

type Seen = Omit<Observation, 'id'>;

const ABNORMAL =
  /^[^;\n\uE002]{0,50}?(?:\b(?:elevated|high|low|abnormal|positive|decreased|increased|reduced|worse|critical)\b|\((?:h|l|high|low|abnormal)\)|\d\s?(?:h|l)\b|[*↑↓])/i;
const NOT_ABNORMAL = /\b(?:no|not|within|normal|negative|no longer)\b/i;

/**
 * Abnormal results that are shown among the results and never come up where the note judges or decides (R9.2). Seen,
 * never scored: whether they were used is a question to the clinician.
 */
export function unusedResults(uses: readonly TestUse[]): readonly Seen[] {
  const used = new Set<string>();
  for (const { test, sentence, status } of uses) {
    if (isDecision(sentence.zone) || status !== 'reviewed') used.add(groupOf(test));
  }
  const seen = new Map<string, Seen>();
  for (const use of uses) {
    const group = groupOf(use.test);
    if (use.sentence.zone !== 'results' || used.has(group) || seen.has(group)) continue;
    const found = ABNORMAL.exec(contextOf(use.sentence, use.mention).after);
    if (found === null || NOT_ABNORMAL.test(found[0])) continue;
    seen.set(group, {
      kind: 'result-without-use',
      item: use.test.name,
      certainty: 'documented',
      evidence: [use.evidence],
    });
  }
  return [...seen.values()];
}

function groupOf({ id, overlapGroup }: TestUse['test']): string {
  return overlapGroup ?? id;
}
