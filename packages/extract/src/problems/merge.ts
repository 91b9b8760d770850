import type { Sentence } from '@levelproof/note';
import type { ProblemEntry } from '../reading/entries.js';
import type { Mention } from '../reading/reading.js';
import type { Candidate } from './candidate.js';

/** One candidate for each problem, however often it is named; what is said of it anywhere goes together. */
export function merged(candidates: readonly Candidate[]): readonly Candidate[] {
  const byRoot = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = byRoot.get(candidate.root);
    byRoot.set(candidate.root, known === undefined ? candidate : together(known, candidate));
  }
  return [...byRoot.values()].sort((a, b) => a.mention.start - b.mention.start);
}

function together(a: Candidate, b: Candidate): Candidate {
  const better = weight(b) > weight(a) ? b : a;
  return { ...better, headed: a.headed || b.headed, said: union(a.said, b.said) };
}

/** How well a mention names the problem: in a head, certain, present, specific. */
function weight({ mention, headed }: Candidate): number {
  const { assertion, value } = mention;
  return (
    (headed ? 2 : 0) +
    (assertion.uncertain === undefined ? 2 : 0) +
    (assertion.historical === undefined ? 2 : 0) +
    (value.threat === true ? 1 : 0) +
    specificity(value, mention)
  );
}

function specificity({ icd10 = '' }: ProblemEntry, _: Mention<ProblemEntry>): number {
  if (icd10 === '') return 0;
  return /(?:9|90|A)$/.test(icd10) ? 0 : 1;
}

function union(a: readonly Sentence[], b: readonly Sentence[]): readonly Sentence[] {
  const seen = new Map(a.map((sentence) => [sentence.index, sentence]));
  for (const sentence of b) seen.set(sentence.index, sentence);
  return [...seen.values()].sort((x, y) => x.index - y.index);
}
