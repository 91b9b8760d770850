import type { Note, Sentence, Span } from '@levelproof/note';
import type { ProblemEntry } from './entries.js';
import type { Judgement } from './judgement.js';
import type { Mention } from './reading.js';

/** Nothing but a number, a label, an article and what says how sure it is stands before the name. */
const OPENS =
  /^[^a-z]{0,12}(?:[a-z][^:.;\n]{0,40}(?::|-\s)\s{0,3})?(?:(?:an?|the|her|his|both|status post|s\/p|likely|probabl[ey]|possibl[ey]|suspected|presumed|history of) ){0,3}$/i;
/** Words that say what the patient has, at the beginning of what is judged. */
const HAS =
  /\b(?:(?:patient|pt|she|he|who|child|infant|also|now) (?:has|had|developed)|(?:(?:wo)?man|male|female|boy|girl|patient|child|infant|baby|lady|gentleman|here)[^.;:]{0,20} with|(?:this|it) is) (?:(?:an?|the|likely|probable|known|most) ){0,3}$/i;
/** Words with which a clinician concludes, wherever they stand. */
const CONCLUDES =
  /\b(?:diagnos(?:is|ed|es)(?: (?:is|of|with|as)){1,2}|(?:consistent|compatible) with|represents) (?:(?:an?|the|likely|probable) ){0,2}$/i;
/** Between two conditions of one list. */
const LISTED = /^[^a-z]{0,4}(?:(?:and|with|an?|the) ){0,2}$/i;
/** In a plan only what heads a line names a problem. */
const HEADS = /^\s{0,3}(?:[:.;,–]|-\s|$)/;
/** What is told of others, of tests, of what may come. */
const NOT_MEANT =
  /\b(?:risk|family|mother|father|rule[- ]?out|r\/o|exclude|screen|prevent|avoid|if|no|not|without|negative|denie[sd]|normal|differential|complications?|education|discuss\w*|explain\w*)\b/i;

/** The sentence opens a line, a list item or the part of the note. */
export function opensLine({ text }: Note, before: Sentence | undefined, { item, start }: Sentence): boolean {
  return before === undefined || before.item !== item || text.slice(before.end, start).includes('\n');
}

/** Whether a phrase that has the shape of a condition stands where the note names the problems of this patient. */
export function isPlaced(
  { text }: Note,
  role: Judgement['role'] | 'opening',
  sentence: Sentence,
  opens: boolean,
  { start, end }: Span,
  named: readonly Mention<ProblemEntry>[],
  found: readonly Span[],
): boolean {
  const prefix = text.slice(sentence.start, start);
  const first = OPENS.test(prefix);
  if (NOT_MEANT.test(prefix)) return false;
  if (role === 'opening') return opens && first && named.length === 0;
  const ill = named.filter(({ value }) => value.course !== 'symptom');
  // A known illness to which it belongs: "vasculopathy of diabetes".
  if (ill.some((one) => one.start >= end && !/[,;]|\band\b/.test(text.slice(end, one.start)))) return false;
  const other = ill.some((one) => one.start < start);
  if (CONCLUDES.test(prefix)) return !other;
  if (role !== 'assessment') return role === 'plan' && opens && first && HEADS.test(text.slice(end, sentence.end));
  if (first) return opens || 2 * (end - start) > sentence.end - sentence.start;
  if (opens && HAS.test(prefix)) return !other;
  const last = Math.max(
    -1,
    ...[...named, ...found].filter((one) => one.start >= sentence.start && one.end <= start).map((one) => one.end),
  );
  return last !== -1 && LISTED.test(text.slice(last, start));
}
