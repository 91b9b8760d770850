import type { Candidate } from './candidate.js';
import type { Signs } from './signs.js';
import { toldOf } from './told.js';

const LONG =
  /\b(?:chronic(?:ally)?|long[- ]?standing|for (?:many|several|the (?:last|past) (?:several|few|\d{1,2})|over|more than|about|approximately|almost|nearly|\d{1,2}|two|three|four|five|six|ten) (?:\w{2,8} )?years?|for (?:several|many|the (?:last|past) (?:several|[3-9]|1[0-2])|[3-9]|1[0-2]|three|four|five|six|eight|nine|ten) months|since (?:childhood|19\d\d|20\d\d)|years? (?:history|duration)|life-?long|ever since|recurr(?:ent|ing|ence)|intermittent(?:ly)? for|continued problems|returned|persistent|refractory|daily headaches?|palliative|metastatic|cancer)\b/i;
const SHORT =
  /\b(?:acute(?:ly)?|sudden|new[- ]onset|new|today|yesterday|last night|this (?:morning|week|am)|(?:\d{1,2}|one|two|three|four|five|several|few|couple) (?:of )?(?:hours?|days?|weeks?)|over the weekend|started (?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/i;

/** The note says that a complaint has lasted, or keeps coming back, and does not call it new. */
export function isLongStanding(signs: Signs, candidate: Candidate): boolean {
  const { text } = signs.reading.note;
  const { mention, said } = candidate;
  if (/\bchronic\b/i.test(text.slice(Math.max(0, mention.start - 40), mention.end + 40))) return true;
  const words = [...said, ...toldOf(signs, candidate)].map(({ start, end }) => text.slice(start, end));
  if (words.some((one) => SHORT.test(one) && !LONG.test(one))) return false;
  return words.some((one) => LONG.test(one));
}
