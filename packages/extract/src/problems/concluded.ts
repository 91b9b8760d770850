import type { Sentence } from '@levelproof/note';
import type { ProblemEntry } from '../reading/entries.js';
import type { Mention } from '../reading/reading.js';

/** Words that give what stands above its name: `I believe this is …`, `her symptoms are due to …`. */
const CONCLUDED =
  /\b(?:(?:i|we) (?:do |also |really |strongly )?(?:believe|think|feel)(?: that)? (?:this|it|s?he|they|th(?:is|ese)|his|her|the patient)\b|this (?:is|represents)\b|these (?:are|represent)\b|(?:symptoms?|pain|findings|exam\w{0,7}|presentation|complaints?) (?:is|are) (?:all )?(?:due to|from|secondary to|caused by|related to)\b|(?:\bmy |\bthe |working |final )diagnosis (?:is|of)\b)[^.;]{0,50}$/i;
/** A doubt, a denial or a fear between those words and the name. */
const DOUBTED =
  /\b(?:not|no|never|unlikely|likely|probabl[ey]|possibl[ey]|potentially|perhaps|maybe|may|might|could|would|suspicious|suggestive|consistent|concern\w{0,5}|versus|vs|or|if|rather|than|risk|history|evaluat\w{1,4}|rule|symptoms? of|signs? of|causes? of|common)\b/i;

/** The illness that the clinician names, below a complaint, as what it is. */
export function isConcluded(
  text: string,
  sentence: Sentence,
  { value, assertion, start }: Mention<ProblemEntry>,
): boolean {
  if (value.course === 'symptom' || value.course === 'undiagnosed' || value.course === 'status') return false;
  if (assertion.historical !== undefined) return false;
  const words = CONCLUDED.exec(text.slice(Math.max(sentence.start, start - 110), start))?.[0];
  return words !== undefined && !DOUBTED.test(words);
}
