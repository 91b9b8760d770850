import { matchIn, says, mayMatch } from '@levelproof/note';
import type { Observation, RiskFact } from '@levelproof/contract';
import { determinantDenied, determinants, limitsCare, withoutDrug } from '../lexicons/determinants.js';
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
  const observed = new Map<string, Seen>();
  const linkedNames = new Set<string>();
  const limits = (words: string) => limitsCare.test(words) || withoutDrug.test(words);
  const likely = determinants.filter(({ pattern }) => mayMatch(pattern, reading.note));
  for (const sentence of sentences) {
    const category = sections[sentence.section]?.category;
    const listed = sentence.zone === 'lists' && category !== 'sdoh' && category !== 'social-history';
    if (listed || sentence.zone === 'examination' || category === 'template') continue;
    for (const { name, pattern, limitsByItself } of likely) {
      const match = matchIn(pattern, sentence);
      if (match === null || linkedNames.has(name)) continue;
      if (determinantDenied.test(sentence.text.slice(0, match.index)) && !/^(?:no|not|lack|un)/i.test(match[0]))
        continue;
      const next = sentences[sentence.index + 1];
      const following = next !== undefined && next.section === sentence.section ? next.text : '';
      const linked =
        limitsByItself === true
          ? isDecision(sentence.zone) || limits(`${sentence.text} ${following}`)
          : says(limitsCare, sentence) ||
            withoutDrug.test(sentence.text) ||
            (isDecision(sentence.zone) && limits(following));
      const start = sentence.start + match.index;
      const evidence = [quoteAround(text, sentence, { start, end: start + match[0].length })];
      if (linked) linkedNames.add(name);
      if (linked)
        facts.push({
          kind: 'social-determinant',
          item: name,
          decision: 'decided',
          limitsCare: true,
          certainty: 'documented',
          evidence,
        });
      else if (!observed.has(name))
        observed.set(name, { kind: 'determinant-without-impact', item: name, certainty: 'documented', evidence });
    }
  }
  // One that limits care speaks for those around it: lost the job, rations the insulin.
  return { facts, observations: facts.length > 0 ? [] : [...observed.values()] };
}
