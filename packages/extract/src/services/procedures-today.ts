import { isCurrent } from '@levelproof/contract';
import { matchIn, type Note, type Span } from '@levelproof/note';
import { isNotYet } from '../cues/denied.js';
import { around, sentenceAt, wordsOf } from '../cues/window.js';
import type { ProcedureEntry } from '../reading/entries.js';
import type { Mention } from '../reading/reading.js';

const DONE =
  /\b(?:performed|injected|tolerated|removed|excised|frozen|treated with liquid nitrogen|prepped|under sterile|was done|done today|completed|obtained consent|informed consent|consent (?:was )?obtained|we (?:will )?inject|anesthetized|lidocaine|sutures? (?:placed|applied)|closed with|drained|aspirated|applied today|today)\b/i;
const OTHER_DAY =
  /\b(?:last|prior|previous|previously|ago|in (?:19|20)\d\d|history of|status post|s\/p|scheduled|next|referral|refer|return for|will be scheduled|plan(?:ned)? for)\b/i;

const INTO_JOINT =
  /\b(?:knee|shoulder|hip|elbow|ankle|wrist|bursa|joint|thumb|heel|trigger finger|subacromial)\b[^.\n]{0,60}\binjected\b|\binjected\b[^.\n]{0,60}\b(?:knee|shoulder|hip|elbow|ankle|wrist|bursa|joint|thumb|heel|trigger finger|subacromial)\b/i;

/** A joint that was injected today, told by its verb: `R knee: injected under sterile technique`. */
export function jointInjectedToday(note: Note): Span | null {
  const match = matchIn(INTO_JOINT, note);
  if (match === null) return null;
  const sentence = note.sentences[sentenceAt(note, match.index)];
  const words = sentence === undefined ? match[0] : note.text.slice(sentence.start, sentence.end);
  return DONE.test(words) && !OTHER_DAY.test(words) && !/\b(?:will|if|was injected in|had)\b/i.test(words)
    ? { start: match.index, end: match.index + match[0].length }
    : null;
}

/** A procedure that was done at this visit, with the sentence that says so. */
export interface ProcedureToday {
  readonly mention: Mention<ProcedureEntry>;
  readonly sentence: number;
}

/** Procedures that the note says were done today, each once. */
export function proceduresToday(note: Note, procedures: readonly Mention<ProcedureEntry>[]): readonly ProcedureToday[] {
  const found: ProcedureToday[] = [];
  for (const mention of procedures) {
    if (!isCurrent(mention.assertion) || mention.value.size === 'none') continue;
    if (found.some(({ mention: other }) => other.value.family === mention.value.family)) continue;
    const category = note.sections[mention.section]?.category;
    if (category === 'pmh' || category === 'psh' || category === 'family-history' || category === 'hpi') continue;
    const words = wordsOf(note, around(note, mention.sentence, 0, 1));
    const done = category === 'procedure' || (DONE.test(words) && !isNotYet(note, mention));
    if (done && !OTHER_DAY.test(wordsOf(note, around(note, mention.sentence))))
      found.push({ mention, sentence: mention.sentence });
  }
  return found;
}
