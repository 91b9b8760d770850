import type { Observation } from '@levelproof/contract';
import { type Masked, quoteAround } from '../masking/context.js';
import { DRUG } from '../masking/masked-sentence.js';
import { isDecision } from '../masking/zones.js';

type Seen = Omit<Observation, 'id'>;

const UNNAMED =
  /\b(?:continu(?:e|ed|ing)|maintain|remain on|resume|refill(?:ed)?|renew(?:ed)?|adjust(?:ed)?|no changes? (?:in|to)|keep|stay on|same)\s(?:on |with |taking |all |the |her |his |their |current |present |home |other |same |previous |usual |of |chronic )*(?:medications?|meds|medical (?:therapy|management|regimen)|medicines?|(?:drug )?regimen|prescriptions?|treatment|therapy)\b/i;
const REFILL = /\brefill(?:s|ed)?\b|\brenew(?:ed|al)?\b/i;

/** "Continue current medications": no drug, no decision to count (R9.10). */
export function unnamedMedications({ reading, sentences }: Masked): readonly Seen[] {
  const seen: Seen[] = [];
  for (const sentence of sentences) {
    if (!isDecision(sentence.zone) || sentence.text.includes(DRUG)) continue;
    const match = UNNAMED.exec(sentence.text);
    if (match === null) continue;
    const start = sentence.start + match.index;
    const evidence = [quoteAround(reading.note.text, sentence, { start, end: start + match[0].length })];
    seen.push({ kind: REFILL.test(match[0]) ? 'refill-without-evaluation' : 'medications-unnamed', item: 'medications', certainty: 'documented', evidence });
  }
  return seen;
}
