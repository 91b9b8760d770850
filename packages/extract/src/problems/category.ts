import type { Candidate } from './candidate.js';
import { acuteVerdict } from './acute.js';
import { isAscending } from './ascending.js';
import { chronicVerdict } from './chronic.js';
import { isGraveGuess } from './concern.js';
import { rootOf } from '../reading/root.js';
import { isLookedInto } from './searched.js';
import { injuryVerdict } from './injury.js';
import { isLasting, isLongStanding, isRecent } from './duration.js';
import type { Actions } from './actions.js';
import type { Signs } from './signs.js';
import { isIll, isWell, type Standing } from './standing.js';
import { threatVerdict } from './threat.js';
import { uncertainVerdict } from './uncertain.js';
import type { Verdict } from './verdict.js';

/** A problem with how it stands and what is done about it. */
export interface Judged {
  readonly candidate: Candidate;
  readonly standing: Standing;
  readonly actions: Actions;
}

/**
 * The row of a problem by definition (R1.12-R1.24): what it is by nature, whether it stands at its goal, what is feared
 * and what is done. A threat to life or function comes first; a new complaint is uncertain only with a written concern.
 */
export function verdictOn(signs: Signs, judged: Judged): Verdict {
  const threat = threatVerdict(signs, judged);
  if (threat !== null) return threat;
  const { course, icd10 = '' } = judged.candidate.mention.value;
  if (isAscending(signs, icd10)) return acuteVerdict(signs, judged);
  switch (course) {
    case 'chronic':
      if (isReplaced(signs, judged)) return { category: 'stable-acute', certainty: 'implied', words: [] };
      if (isLostBlood(signs, judged)) return acuteVerdict(signs, judged);
      if (isNewGuess(signs, judged)) return { category: 'undiagnosed-uncertain', certainty: 'implied', words: [] };
      return isPassing(signs, judged) ? acuteVerdict(signs, judged) : chronicVerdict(signs, judged);
    case 'history':
      return { category: 'stable-chronic', certainty: 'implied', words: [] };
    case 'injury':
    case 'complicated-injury':
      return injuryVerdict(signs, judged);
    case 'undiagnosed':
      return uncertainVerdict(signs, judged);
    case 'symptom':
      return isLongStanding(signs, judged.candidate) ? chronicVerdict(signs, judged) : uncertainVerdict(signs, judged);
    case 'status':
      return { category: icd10.startsWith('Z3') ? 'stable-acute' : 'self-limited', certainty: 'implied', words: [] };
    default:
      return isRecurrent(signs, judged) ? chronicVerdict(signs, judged) : acuteVerdict(signs, judged);
  }
}

/**
 * A lasting illness that is merely suspected, is looked for, and that nothing in the note knows for certain: until it is
 * named its prognosis is open (R1.18).
 */
function isNewGuess(signs: Signs, { candidate, standing, actions }: Judged): boolean {
  const looked = actions.testsOrdered > 0 || actions.referral || actions.procedure || isLookedInto(signs, candidate);
  if (!looked || !isGraveGuess(candidate) || isWell(standing.status)) return false;
  return !signs.reading.problems.some(
    ({ value, assertion }) =>
      rootOf(value) === candidate.root && (assertion.uncertain ?? assertion.negated ?? assertion.family) === undefined,
  );
}

/** The joint that was worn is replaced, and the ward looks after the patient (R1.14). */
function isReplaced(signs: Signs, { candidate: { mention, said } }: Judged): boolean {
  if (signs.care !== 'hospital' || !/^M1[5-9]/.test(mention.value.icd10 ?? '')) return false;
  const { text } = signs.reading.note;
  return said.some(({ start, end }) => REPLACED.test(text.slice(start, end)));
}
const REPLACED =
  /\b(?:status[- ]post|s\/p|after|following) (?:[\w-]{2,12} ){0,3}?(?:knee|hip|shoulder|joint) (?:replacement|arthroplasty)\b/i;

/** An anemia of blood that was lost at an operation or a bleeding is of this stay. */
function isLostBlood(signs: Signs, { candidate: { mention, said } }: Judged): boolean {
  if (signs.care !== 'hospital' || !/^D64\.9/.test(mention.value.icd10 ?? '')) return false;
  const { text } = signs.reading.note;
  return said.some(({ start, end }) =>
    /\b(?:acute|operative|surgical|post-?operative|perioperative) blood loss\b/i.test(text.slice(start, end)),
  );
}

/** Joints, discs, tendons, nerves and tight muscles that trouble a patient for a while: `categories of ICD-10-CM`. */
const REGIONAL = /^(?:G44\.2|L30|M22|M23|M50\.[1239]|M51\.[1239]|M6[57]|M7[0-7]|M79(?!\.7)|G56|G57)/;

/** A regional trouble of recent onset, of which nothing says that it lasts, comes back or grows (R1.13, R1.14). */
function isPassing(signs: Signs, { candidate, standing, actions }: Judged): boolean {
  const { icd10 = '', name } = candidate.mention.value;
  if (!REGIONAL.test(icd10) || /degenerat|chronic|stenosis/i.test(name)) return false;
  if (actions.procedure && /\b(?:tears?|torn|ruptured?)\b/i.test(name)) return false;
  if (isWell(standing.status) || (isIll(standing.status) && (icd10.startsWith('L') || !isRecent(signs)))) return false;
  return !isRecurrent(signs, { candidate }) && !isLasting(signs, candidate);
}

/** "Chronic" or "recurrent" just before its name makes an acute illness a lasting one. */
function isRecurrent({ reading: { note } }: Signs, { candidate: { mention } }: Pick<Judged, 'candidate'>): boolean {
  return /\b(?:chronic|recurrent)(?: \w{3,14})?[ ,]{1,2}$/i.test(
    note.text.slice(Math.max(0, mention.start - 30), mention.start),
  );
}
