import type { Note, Span } from '@levelproof/note';

const DENIED_BEFORE =
  /\b(?:no|not|denie[sd]|deny|denying|without|never|neither|nor|none|declined?|declines|negative for|didn't|doesn't|wasn't|isn't|absence of|free of|rather than|instead of)\b[^.;:\n]{0,28}$/i;
const DENIED_AFTER =
  /^\s{0,3}(?:[:=-]\s{0,2})?(?:\[ ?\]\s{0,2}yes\s{0,3}\[x\]\s{0,2}no\b|no\b|none\b|not\s(?:needed|used|required|indicated|done|performed|provided|present|reported|done|applicable|supported|met|billed)|n\/a|denied|declined|negative|(?:was|were|is|are)\s(?:not|never|denied|declined))/i;
const UNTICKED = /\[ ?\]\s{0,2}$/;
/** A contrast ends what was denied before it. */
const TURN = /\b(?:but|however|though|although|except)\b/i;

/** What is left out of a number took place: `not counting 5 minutes of smoking cessation counselling`. */
const LEFT_OUT = /\bnot (?:count|includ)\w{2,3}\b/i;

/** The words at a span are denied, left unticked or said not to have happened, as far as their own clause tells. */
export function isDenied(note: Note, { start, end }: Span): boolean {
  const before = note.text.slice(Math.max(0, start - 48), start);
  const after = note.text.slice(end, end + 36);
  if (UNTICKED.test(before) || DENIED_AFTER.test(after)) return true;
  const denial = DENIED_BEFORE.exec(before);
  return denial !== null && !TURN.test(denial[0]) && !LEFT_OUT.test(denial[0]);
}

const NOT_YET =
  /\b(?:if|will|would|should|could|may|might|plan to|plans to|consider|considering|considered|recommend\w{0,4}|refer\w{0,4}|offered|suggest\w{0,3}|discuss(?:ed)? (?:starting|need)|next (?:visit|session|time|week)|schedule[ds]?|to be|in the future|when needed|as needed)\b[^.;\n]{0,60}$/i;

/** The words at a span are planned, advised or imagined, not done today. */
export function isNotYet(note: Note, { start }: Span): boolean {
  return NOT_YET.test(note.text.slice(Math.max(0, start - 80), start));
}
