import type { Note, Span } from '@levelproof/note';
import type { MinuteMention } from './mention.js';
import type { NoStatement, VisitContext } from './statement.js';
import type { TimeCue } from './time-cue.js';
import { isActivity, nearest, type NearCue, type WordsAround } from './words-around.js';

const SUPPORT: readonly TimeCue[] = [
  'total',
  'time-word',
  'who-self',
  'who-staff',
  'who-resident',
  'who-other',
  'who-joint',
];
/** Why a mention of minutes is no clinician's time of this visit, or `null`. @param named the minutes name what they are the length of */
export function vetoOf(
  note: Note,
  mention: MinuteMention,
  { before, after }: WordsAround,
  cues: readonly NearCue[],
  visit: VisitContext,
  named: boolean,
): NoStatement | null {
  const weakTime = /\btime\b[\s:=()a-z\d/]{0,22}$/i.test(note.text.slice(before.start, before.end));
  const support = nearest(cues, (kind) => SUPPORT.includes(kind) || (isActivity(kind) && kind !== 'act-waiting'));
  const other = nearest(cues, (kind) => kind === 'other-visit');
  if (other !== undefined && other.distance <= 90 && !closer(support, other, 'total')) return 'other-visit';
  const booked = nearest(cues, (kind) => kind === 'booked');
  if (booked !== undefined && isBooked(booked, support)) return 'booked';
  if (CUT.test(note.text.slice(after.start, after.end))) return 'booked';
  const place = nearest(cues, (kind) => kind === 'place-time');
  if (place !== undefined && place.distance <= 40 && place.distance <= (support?.distance ?? 40)) return 'place-time';
  // From clock to clock is met time, however late it began.
  const waiting = nearest(cues, (kind) => kind === 'act-waiting' || (kind === 'late' && mention.clock === null));
  if (waiting !== undefined && waiting.distance <= (support?.distance ?? 60)) return 'waiting';
  if (mention.clock === null && mention.minutes >= NO_VISIT && !visit.session && !totalIn(cues)) return 'patient-time';
  if (named || (visit.session && endedAfter(note, before))) return null;
  const life = nearest(cues, (kind) => kind === 'patient-time');
  if (DOCTOR_SPENDS.test(note.text.slice(before.start, before.end))) return null;
  if (life !== undefined && (support === undefined || life.distance <= support.distance)) return 'patient-time';
  if (
    mention.clock === null &&
    (mention.minutes >= NO_VISIT ||
      SPAN_OF_LIFE.test(note.text.slice(before.start, before.end)) ||
      PAY.test(note.text.slice(before.start, before.end))) &&
    !totalIn(cues)
  ) {
    return 'patient-time';
  }
  if (
    mention.clock === null &&
    /\b(?:in|after|within|for the next|every|q)\s{0,2}$/i.test(note.text.slice(before.start, before.end)) &&
    !totalIn(cues)
  ) {
    return 'patient-time';
  }
  if (
    mention.clock === null &&
    /^\s{0,2}(?:before(?! (?:the|this|her|his|our) (?:visit|appointment|encounter)\b)|after(?! (?:the|this|her|his|our) (?:visit|appointment|encounter)\b)|later|ago|into|early|late|prior|each|apart(?! from)|of silence)\b/i.test(
      note.text.slice(after.start, after.end),
    )
  ) {
    return 'patient-time';
  }
  if (
    support !== undefined ||
    cues.some(({ kind, side, distance }) => kind === 'part-of' && side === 'after' && distance <= 2) ||
    weakTime ||
    TITLED.test(note.text.slice(before.start, before.end)) ||
    HOLDS.test(note.text.slice(after.start, after.start + 24)) ||
    isOn(visit.monthDay, note, after) ||
    isOfToday(note, before, after) ||
    isBesideToday(note, mention, cues) ||
    OF_TODAY.test(note.text.slice(before.start, before.end))
  )
    return null;
  if (TERM.test(note.text.slice(Math.max(0, mention.start - 4), mention.start))) return null;
  return (visit.session || visit.call === true) && standsAlone(note, mention, before, after) ? null : 'unsupported';
}

/** `the next 24 hours`, `over the past hour`: of the patient's life, whatever stands near. */
const SPAN_OF_LIFE = /\b(?:next|last|past|previous|first|coming|following|preceding)\s{0,2}$/i;
/** Three hours: no length of a visit unless it calls itself a total. */
const NO_VISIT = 180;
/** `20$ an hour`: pay. */
const PAY = /(?:\$|\bdollars?)\s{0,2}(?:an?\s)?$/i;

/** `Dr. Q spends 62 minutes`: in the third person, as an example of coding tells it. */
const DOCTOR_SPENDS =
  /\b(?:dr|doctor|physician|provider|clinician|practitioner|surgeon|\w{4,14}(?:ist|trician)|md|np|pa)\b\.?[^.;\n]{0,24}\b(?:spends?|spent|documents)\s[^.;\n]{0,24}$/i;

const ENDED =
  /\b(?:leave|left|go|ended?|ending|stop(?:ped)?|terminated|concluded|cut short|cut off|interrupted|over)\b[^.\n]{0,24}\bafter (?:only |just )?$/i;

/** `had to leave after 20 minutes`: the length of the session, not of the patient's trouble. */
function endedAfter(note: Note, before: Span): boolean {
  return ENDED.test(note.text.slice(before.start, before.end));
}

/** `1 hour session shortened to 38 minutes`: what was booked. */
const CUT =
  /^[\s-]{0,2}(?:session|appointment|visit|slot|hour)?,?\s?(?:(?:was|had to be) )?(?:shortened|cut(?: short)?|reduced|abbreviated) to\b/i;
/** `attending 18 min`: whose they are, said right before. */
const TITLED = /\b(?:attending|physician|doctor|provider|clinician|md|myself)\s?[:=]?\s?$/i;
/** `45 minutes, of which 16`: a whole with its parts. */
const HOLDS =
  /^\s?,?\s?(?:of (?:which|that|this|those|these)\b|\d{1,3} of (?:which|them|those)\b|incl(?:uding|udes|usive)?\b)/i;

/** `29 minutes on 6/12/25`, the day of the visit. */
function isOn(monthDay: string, note: Note, after: Span): boolean {
  const date = /^ ?(?:on |\()(?:0?(\d{1,2})\/0?(\d{1,2}))(?:\/\d{2,4})?\b/.exec(
    note.text.slice(after.start, after.start + 18),
  );
  return date !== null && `${Number(date[1])}/${Number(date[2])}` === monthDay;
}

/** `21 minutes today.`: a sentence of nothing but the minutes and their day. */
function isOfToday(note: Note, before: Span, after: Span): boolean {
  return (
    note.text.slice(before.start, before.end).trim() === '' &&
    /^\s?(?:in (?:all|total) )?(?:today|this visit)\s?[.,;]/i.test(note.text.slice(after.start, after.start + 24))
  );
}

/** `22 minutes today and 15 minutes yesterday on the chart`: clinician's time of another day, beside that of today. */
function isBesideToday(note: Note, { sentence }: MinuteMention, cues: readonly NearCue[]): boolean {
  const span = note.sentences[sentence];
  const other = cues.some(({ kind, distance }) => kind === 'other-day' && distance <= 24);
  return other && span !== undefined && SPENT.test(note.text.slice(span.start, span.end));
}

const SPENT =
  /\b(?:(?:minutes?|min|mins) (?:were |was )?(?:spent )?(?:today|on (?:the|this) (?:date|day|visit))|i spent|total (?:of )?\d)/i;

/** `visit 18 min`, `; today 18 minutes`: said right before the minutes. */
const OF_TODAY =
  /\b(?:visit|note|charting|encounter)\b[^.\n]{0,20}\btoday\s?[:=]?\s{0,2}$|(?:^\s{0,2}|[,;:(]\s?)(?:and )?(?:visit|exam|examination|encounter|today)\s?[:=]?\s{0,2}$/i;
/** `55 minutes = 20 min for … + 35 min`: a term of a sum. */
const TERM = /[=+]\s{0,2}$/;
/** `booked for 60 min`, `50 min slot`; but not `met 52 min although the slot is 60`. */
function isBooked({ side, distance }: NearCue, support: NearCue | undefined): boolean {
  if (distance > 28) return false;
  return side === 'before' || distance <= 3 || support === undefined || distance < support.distance;
}

function totalIn(cues: readonly NearCue[]): boolean {
  return cues.some(({ kind }) => kind === 'total' || kind === 'who-self');
}

function closer(support: NearCue | undefined, other: NearCue, kind: TimeCue): boolean {
  return support !== undefined && support.kind === kind && support.distance < other.distance;
}

/** A line of little more than the minutes, or minutes among the first lines of the note: those of the session. */
function standsAlone(note: Note, mention: MinuteMention, before: Span, after: Span): boolean {
  const sentence = note.sentences[mention.sentence];
  const rest = `${note.text.slice(before.start, before.end)}${note.text.slice(after.start, after.end)}`;
  if (mention.clock !== null && sentence !== undefined && sentence.end - sentence.start <= 240) return true;
  if (rest.replace(/[\s\p{P}]/gu, '').length <= 12) return true;
  const said = note.text.slice(before.start, before.end);
  return note.order.placeOf(mention.start) < OPENING && (MET.test(said) || !OF_PATIENT.test(said));
}

/** Minutes so near the beginning of the note stand in its title or its opening words. */
const OPENING = 200;
const MET =
  /\b(?:met|seen|saw|session|tx|therapy|psychotherapy|attended|worked|began|start(?:ed)?|ind(?:iv(?:idual)?)?)\b/i;
/** What is told of the patient before the minutes: `reports lying awake 90 minutes`. */
const OF_PATIENT =
  /\b(?:reports?|reported|states?|stated|says|said|describes?|described|endorses?|complains?|awake|asleep|panic|attacks?|crying|waits?|waited|late|she|he|they)\b/i;
