import type { Sentence } from '@levelproof/note';
import { rootOf } from '../reading/root.js';
import type { Candidate } from './candidate.js';
import { isLeading } from './leading.js';
import type { Signs } from './signs.js';
import { toldOf } from './told.js';

const LONG =
  /\b(?:chronic(?:ally)?|long[- ]?standing|for (?:many|several|the (?:last|past) (?:several|few|\d{1,2})|over|more than|about|approximately|almost|nearly|\d{1,2}|two|three|four|five|six|ten) (?:\w{2,8} )?years?|for (?:several|many|the (?:last|past) (?:several|[3-9]|1[0-2])|[3-9]|1[0-2]|three|four|five|six|eight|nine|ten) months|since (?:childhood|19\d\d|20\d\d)|years? (?:history|duration)|life-?long|ever since|recurr(?:ent|ing|ence)|intermittent(?:ly)? for|continued problems|returned|persistent(?! since)|refractory|daily headaches?|palliative|metastatic|cancer|end[- ]?stage)\b/i;
const SHORT =
  /\b(?:acute(?:ly)?|sudden|new[- ]onset|new|today|yesterday|last night|this (?:morning|week|am)|(?:\d{1,2}|one|two|three|four|five|several|few|couple) (?:of )?(?:hours?|days?|weeks?)|over the weekend|started (?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/i;

/** The sentence tells of the onset. */
const BEGINS = /\b(?:beg[au]n|start(?:s|ed|ing)?|onset|develop(?:s|ed|ing)?|since|ago|first noticed|sudden(?:ly)?)\b/i;

const YEARS =
  /\b(?:years?(?![- ]{1,2}old)|decades|(?:[3-9]|1[0-2]|three|four|six|nine) months|since childhood|life-?long|long[- ]?standing)\b/i;

/** The note says that a complaint has lasted, or keeps coming back, and does not call it new. */
export function isLongStanding(signs: Signs, candidate: Candidate): boolean {
  const { text } = signs.reading.note;
  const { mention, said } = candidate;
  if (/\bchronic\b/i.test(text.slice(Math.max(0, mention.start - 40), mention.end + 40))) return true;
  const about = [...said, ...toldOf(signs, candidate)];
  const words = about.map(({ start, end }) => text.slice(start, end));
  const dated = about.filter(
    ({ index, start, end }) =>
      signs.problems(index).some(({ value }) => rootOf(value) === candidate.root) ||
      BEGINS.test(text.slice(start, end)),
  );
  if (dated.map(({ start, end }) => text.slice(start, end)).some((one) => SHORT.test(one) && !LONG.test(one)))
    return false;
  // In a hospital bed a fever has lasted for days: what comes back or persists there is no lasting illness yet.
  if (signs.care !== 'office') return words.some((one) => YEARS.test(one));
  return words.some((one) => LONG.test(one)) || (isLeading(signs, candidate) && hasLasted(signs, candidate));
}

/** Months or years since the onset. */
const MONTHS =
  /\b(?:chronic|long[- ]?standing|(?:[3-9]|1[0-9]|2[0-9]|three|four|five|six|seven|eight|nine|ten|several|many|few|couple(?: of)?)[- ](?:months?|years?)|(?:past|last|over|for|about|a) (?:\w{2,8} )?year|since (?:childhood|19\d\d|20\d\d)|recurrent|life-?long)\b/i;
/** Of something else: an age, a treatment, an event of another day, when to come back. */
const NOT_OF_IT =
  /\b\d{1,3}[- ](?:years?|months?)[- ]old\b|\b(?:years?|months?) (?:ago|old|of age|later)\b|\b(?:smok|tobacco|pack|quit|married|return|follow|recheck|back in)\w{0,4}\b/i;

/** It began months or years ago. */
const BEGAN =
  /\b(?:start(?:ed|s)?|beg[au]n|onset|develop(?:ed)?|noticed)\b[^.;]{0,30}\b(?:(?:[3-9]|1[0-9]|three|four|five|six|eight|nine|ten|several|many) months|(?:\d{1,2}|an?|one|two|three|four|five|six|ten|several|many|few|couple of) years?) ago\b/i;

/** The story tells that it has lasted, in a sentence that names no other lasting illness. */
function hasLasted(signs: Signs, { root }: Candidate): boolean {
  const { text } = signs.reading.note;
  return historyOf(signs).some(({ index, start, end }) => {
    const words = text.slice(start, end).replace(/\b\d{1,3}[- ](?:years?|months?)[- ]old\b/gi, '');
    return (
      ((MONTHS.test(words) && !NOT_OF_IT.test(words)) || BEGAN.test(words)) &&
      signs.problems(index).every(({ value }) => value.course === 'symptom' || rootOf(value) === root)
    );
  });
}

const LASTING =
  /\b(?:chronic(?:ally)?|long[- ]?standing|progressive(?:ly)?|recurr(?:ent|ing|ed)|years?(?! old|-old)\b(?! of age)|(?:[7-9]|1[0-2]|seven|eight|nine|ten|eleven|twelve) months|failed|last seen|return visit|same (?:complaint|symptoms|problem)|prior (?:injections?|surgery|release))\b/i;

const RECENT =
  /\b(?:(?:\d{1,2}|a|one|two|three|four|five|six|several|few|couple(?: of)?) (?:hours?|days?|weeks?|months?) ago|for (?:the (?:past|last) )?(?:\d{1,2}|two|three|four|several|few) (?:days?|weeks?)|yesterday|this (?:morning|week)|last (?:night|week))\b/i;

/** What is said of a problem, or told of the complaint at all, speaks of years, of months on end or of growing worse. */
export function isLasting(signs: Signs, { said, root }: Candidate): boolean {
  const { text } = signs.reading.note;
  const told = historyOf(signs).filter(({ index }) =>
    signs.problems(index).every(({ value }) => value.course !== 'chronic' || rootOf(value) === root),
  );
  return [...said, ...told].some(({ start, end }) =>
    LASTING.test(text.slice(start, end).replace(/\b\d{1,3}[- ]years?[- ]old\b/gi, '')),
  );
}

/** The history dates the onset by days, weeks or some months. */
export function isRecent(signs: Signs): boolean {
  const { text } = signs.reading.note;
  return historyOf(signs).some(({ start, end }) => RECENT.test(text.slice(start, end)));
}

function historyOf({ reading: { note } }: Signs): readonly Sentence[] {
  return note.sentences.filter(({ section, heading }) => {
    const category = note.sections[section]?.category;
    return !heading && (category === 'hpi' || category === 'chief-complaint' || category === 'none');
  });
}
