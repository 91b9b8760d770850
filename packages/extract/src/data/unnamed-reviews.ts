import { matchIn } from '@levelproof/note';
import type { Observation } from '@levelproof/contract';
import { type Masked, quoteAround } from '../masking/context.js';
import { TEST } from '../masking/masked-sentence.js';

type Seen = Omit<Observation, 'id'>;

const LABS =
  /\b(?:labs?|lab ?work|blood ?work|bloods|laboratory (?:data|results|studies|values)|(?:test|lab) results|results)\b[^;\n]{0,40}?\breviewed\b|\breview(?:ed)? (?:of )?(?:the |all |his |her |recent |today'?s |available |patient'?s )*(?:labs?|lab ?work|blood ?work|laboratory (?:data|results|studies)|(?:test|lab) results)\b/i;
const IMAGING =
  /\b(?:imaging|images|films|scans?|radiology|x-?rays?)\b[^;\n]{0,40}?\breviewed\b|\breview(?:ed)? (?:of )?(?:the |all |his |her |recent |available |outside )*(?:imaging|images|films|scans?|radiology)\b/i;

/** "Labs reviewed" without a name, imaging reviewed without what was seen: seen, never counted (R9.1, R9.5). */
export function unnamedReviews({ reading, sentences }: Masked): readonly Seen[] {
  const { text } = reading.note;
  const seen: Seen[] = [];
  for (const sentence of sentences) {
    if (sentence.zone === 'lists' || sentence.text.includes(TEST)) continue;
    const labs = matchIn(LABS, sentence);
    const imaging = labs === null ? matchIn(IMAGING, sentence) : null;
    const match = labs ?? imaging;
    if (match === null) continue;
    const start = sentence.start + match.index;
    seen.push({
      kind: labs === null ? 'imaging-reviewed-without-reading' : 'labs-reviewed-unnamed',
      item: labs === null ? 'imaging' : 'labs',
      certainty: 'documented',
      evidence: [quoteAround(text, sentence, { start, end: start + match[0].length })],
    });
  }
  return seen;
}
