import type { Sentence } from '@levelproof/note';
import type { ProblemEntry } from '../reading/entries.js';
import type { Candidate } from './candidate.js';

/** One candidate for each problem, however often it is named; what is said of it anywhere goes together. Linear. */
export function merged(candidates: readonly Candidate[]): readonly Candidate[] {
  const byRoot = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const same = byRoot.get(candidate.root);
    if (same === undefined) byRoot.set(candidate.root, [candidate]);
    else same.push(candidate);
  }
  return [...byRoot.values()].map(together).sort((a, b) => a.mention.start - b.mention.start);
}

function together(same: readonly Candidate[]): Candidate {
  const best = same.reduce((one, other) => (weight(other) > weight(one) ? other : one));
  if (same.length === 1) return best;
  const said = new Map<number, Sentence>();
  for (const one of same) for (const sentence of one.said) said.set(sentence.index, sentence);
  const headed = same.some((one) => one.headed);
  return { ...best, headed, said: [...said.values()].sort((a, b) => a.index - b.index) };
}

/** How well a mention names the problem: in a head, certain, present, specific. */
function weight({ mention, headed }: Candidate): number {
  const { assertion, value } = mention;
  return (
    (headed ? 2 : 0) +
    (assertion.uncertain === undefined ? 2 : 0) +
    (assertion.historical === undefined ? 2 : 0) +
    (value.threat === true ? 1 : 0) +
    specificity(value)
  );
}

/** A sign or a finding beside the illness that it belongs to. */
const SIGN = /^(?:R|I51\.(?:89|9)|N28\.9)/;

function specificity({ icd10 = '' }: ProblemEntry): number {
  if (icd10 === '') return 0;
  // A code that ends in .89 is another specified one; of two signs the more specific one.
  const specific = /(?<!\.8)(?:9|90|A)$/.test(icd10) ? 0 : 1;
  return SIGN.test(icd10) ? specific - 2 : specific;
}
