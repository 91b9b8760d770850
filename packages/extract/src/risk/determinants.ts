import { matchIn, says, mayMatch } from '@levelproof/note';
import type { Observation, RiskFact } from '@levelproof/contract';
import { determinantDenied, determinants, limitsCare } from '../lexicons/determinants.js';
import { type Masked, quoteAround } from '../masking/context.js';
import { isDecision } from '../masking/zones.js';

type Drawn = Omit<RiskFact, 'id'>;
type Seen = Omit<Observation, 'id'>;

/** Determinants that limit care (R1.55), one fact each; one without a link to care is an observation only. */
export function determinantFacts({ reading, sentences }: Masked): {
  readonly facts: readonly Drawn[];
  readonly observations: readonly Seen[];
} {
  const { text, sections } = reading.note;
  const facts: Drawn[] = [];
  const observations: Seen[] = [];
  const named = new Set<string>();
  const likely = determinants.filter(({ pattern }) => mayMatch(pattern, reading.note));
  for (const sentence of sentences) {
    const category = sections[sentence.section]?.category;
    const listed = sentence.zone === 'lists' && category !== 'sdoh' && category !== 'social-history';
    if (listed || sentence.zone === 'examination' || category === 'template') continue;
    for (const { name, pattern, limitsByItself } of likely) {
      const match = matchIn(pattern, sentence);
      if (match === null || named.has(name)) continue;
      if (determinantDenied.test(sentence.text.slice(0, match.index)) && !/^(?:no|not|lack|un)/i.test(match[0]))
        continue;
      const next = sentences[sentence.index + 1];
      const following = next !== undefined && next.section === sentence.section ? next.text : '';
      const linked =
        limitsByItself === true
          ? isDecision(sentence.zone) || limitsCare.test(`${sentence.text} ${following}`)
          : says(limitsCare, sentence) || (isDecision(sentence.zone) && limitsCare.test(following));
      const start = sentence.start + match.index;
      const evidence = [quoteAround(text, sentence, { start, end: start + match[0].length })];
      named.add(name);
      if (linked)
        facts.push({
          kind: 'social-determinant',
          item: name,
          decision: 'decided',
          limitsCare: true,
          certainty: 'documented',
          evidence,
        });
      else observations.push({ kind: 'determinant-without-impact', item: name, certainty: 'documented', evidence });
    }
  }
  return { facts, observations };
}
