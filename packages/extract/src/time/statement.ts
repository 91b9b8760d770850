import type { Clinician, TimeActivity, TimeFact } from '@levelproof/contract';
import type { Note } from '@levelproof/note';
import type { MinuteMention } from './mention.js';
import { ACTIVITY_OF, type TimeCue, VISIT_WORK } from './time-cue.js';
import { vetoOf } from './veto.js';
import { isActivity, nearest, type NearCue, type WordsAround } from './words-around.js';

/** What a mention of minutes is about, once the words around it are read. */
export interface MinuteStatement {
  readonly mention: MinuteMention;
  readonly activity: TimeActivity | 'session';
  readonly whose: TimeFact['whose'];
  readonly day: TimeFact['day'];
  /** A total is meant in so many words. */
  readonly total: boolean;
  /** Left out of a total (`no`), contained in one (`yes`), or not said. */
  readonly insideTotal: 'yes' | 'no' | 'not-stated';
  /** The words around say what the minutes are of, or that they are a visit's: they are no bare number. */
  readonly named: boolean;
  /** `an additional`, `another`: more minutes on top of others. */
  readonly extra: boolean;
  readonly activitiesListed: boolean;
  /** Two kinds of work share the minutes: therapy with medication work, or with charting. */
  readonly sharedWith: 'em' | 'documentation' | null;
}

/** Why a mention of minutes is no clinician's time of this visit. */
export type NoStatement = 'patient-time' | 'other-visit' | 'booked' | 'place-time' | 'waiting' | 'unsupported';

/** What the reader already knows of the visit when it comes to the minutes. */
export interface VisitContext {
  /** The note is a record of a session of therapy: bare minutes are those of the session. */
  readonly session: boolean;
  /** The visit was a call: bare minutes are those of the conversation. */
  readonly call?: boolean;
  /** The clinician of the visit: a title in the third person may be the writer's own. */
  readonly clinician?: Clinician;
  /** Month and day of the date of service, for dates written beside minutes. */
  readonly monthDay: string;
}

/** `this 40-minute visit`: what the minutes are the length of. */
const LENGTH_OF =
  /^[\s-]{0,2}(?:long |total |face[- ]to[- ]face |office |follow[- ]?up |video |telehealth |phone |telephone ){0,2}(visit|appointment|encounter|consultation|session|call)\b/i;
/** Beyond this a cue is about something else in the same sentence. */
const FAR = 160;

/** Reads one mention with the words around it. */
export function readStatement(
  note: Note,
  mention: MinuteMention,
  around: WordsAround,
  visit: VisitContext,
): MinuteStatement | NoStatement {
  const met = mention.clock !== null && MET_AT.test(note.text.slice(around.before.start, around.before.end));
  const cues = around.cues.filter(
    (cue) => cue.distance <= FAR && !isWrittenDown(note, cue) && !(met && cue.kind === 'act-waiting'),
  );
  const noun = LENGTH_OF.exec(note.text.slice(around.after.start, around.after.end))?.[1]?.toLowerCase() ?? null;
  const veto = vetoOf(note, mention, around, cues, visit, noun !== null);
  if (veto !== null) return veto;
  const apart = apartOf(note, mention, cues);
  const about = nearestActivity(cues, apart.ignored);
  const noted = OF_NOTE.test(note.text.slice(around.before.start, around.before.end));
  const activity = noted ? 'documentation' : (ofLength(noun, about, visit) ?? activityOf(about, cues, visit));
  if (activity === 'waiting') return 'waiting';
  const listed = distinctWork(cues) >= 2;
  return {
    mention,
    activity,
    whose: ownersPart(note, mention, whoseOf(note, cues, apart.ignored, visit)),
    day: dayOf(note, around, cues, visit),
    total:
      (mention.term === undefined && (cues.some(({ kind }) => kind === 'total') || noun !== null)) ||
      SUM.test(note.text.slice(mention.end, mention.end + 6)),
    named: noun !== null || about !== undefined || cues.some(({ kind }) => NAMES.includes(kind)),
    insideTotal: apart.left
      ? 'no'
      : mention.term === true || OF_THIS.test(note.text.slice(mention.end, mention.end + 12)) || containedIn(cues)
        ? 'yes'
        : 'not-stated',
    extra: cues.some(({ kind, side, distance }) => kind === 'extra' && side === 'before' && distance < 30),
    activitiesListed: listed,
    sharedWith: sharedWith(note, cues, activity, apart.ignored),
  };
}

/** `Met 11:41 to 11:55`: whoever waits is another. */
const MET_AT = /\b(?:met|seen|saw|session|therapy|psychotherapy|visit)\b[^.\n]{0,12}$/i;

/** `smoking 5 minutes of this.` */
const OF_THIS = /^\s?of this\s?(?:[.,;)]|$)/i;
/** `; note 8 min`: named right before the minutes. */
const OF_NOTE = /(?:^|[;,+(]\s?|\band )(?:my |the |progress )?notes?\s?[:=]?\s?$/i;

/** `57 min documented`: written down, and not what the minutes went into. */
function isWrittenDown({ text }: Note, { kind, side, distance, start, end }: NearCue): boolean {
  return (
    kind === 'act-documentation' && side === 'after' && distance <= 2 && /^documented$/i.test(text.slice(start, end))
  );
}

const NAMES: readonly TimeCue[] = ['total', 'time-word', 'who-self'];
/** What its terms add up to. */
const SUM = /^\s{0,2}=\s{0,2}\d/;

interface Apart {
  /** The minutes themselves are left out of a total. */
  readonly left: boolean;
  /** Activities named only as what the minutes are apart from. */
  readonly ignored: readonly NearCue[];
}

/** `not counting the resident's 30 minutes` leaves these out; `psychotherapy, separate from E/M: 24 min` leaves the E/M. */
function apartOf(note: Note, mention: MinuteMention, cues: readonly NearCue[]): Apart {
  const ignored: NearCue[] = [];
  let left = cues.some(({ kind, side, distance }) => kind === 'left-out' && side === 'after' && distance < 70);
  for (const apart of cues.filter(({ kind }) => kind === 'apart')) {
    const named = cues.filter(
      (cue) =>
        cue.side === apart.side &&
        cue.start >= apart.end &&
        cue.start - apart.end <= 90 &&
        !isApartFrom(cue) &&
        !GOES_ON.test(note.text.slice(apart.end, cue.start)),
    );
    if (apart.side === 'after') {
      ignored.push(...named);
      left ||= /separate|apart|distinct|addition|exclusive|outside|not (?:in|within) the/i.test(
        note.text.slice(apart.start, apart.end),
      );
      continue;
    }
    const own = cues.some(
      (cue) => cue.side === 'before' && cue.end <= apart.start && (isActivity(cue.kind) || cue.kind === 'total'),
    );
    const closed = /:\s*$/.test(note.text.slice(apart.end, mention.start));
    // `In addition to the E/M, I provided 20 minutes of psychotherapy`: the work is named after its minutes.
    const follows = cues.some(
      ({ kind, side, distance }) => kind === 'act-psychotherapy' && side === 'after' && distance < 40,
    );
    if (follows && !own) {
      ignored.push(...named.filter(({ kind }) => kind !== 'act-psychotherapy'));
      left = true;
    } else if (own || closed) {
      ignored.push(...named);
      if (own) left ||= /separate|apart|distinct|addition/i.test(note.text.slice(apart.start, apart.end));
    } else {
      // The E/M is what the minutes are apart from; what they are stands behind it.
      if (cues.some(({ kind, start }) => kind === 'act-psychotherapy' && start > apart.end))
        ignored.push(...named.filter(({ kind }) => kind === 'act-em'));
      left = true;
    }
  }
  return { left, ignored };
}

/** `over and above the review, were given to`: the sentence goes on behind what was left out. */
const GOES_ON = /,\s?(?:were|was|is|are|i|we)\b/i;

function isApartFrom({ kind }: NearCue): boolean {
  return kind === 'apart' || kind === 'left-out';
}

function nearestActivity(cues: readonly NearCue[], ignored: readonly NearCue[]): NearCue | undefined {
  const open = cues.filter((cue) => !ignored.includes(cue) && !isContained(cue, cues));
  const about = nearest(open, isActivity);
  if (about?.kind !== 'act-other-reported') return about;
  // "Reported separately" says of the minutes what they are not; their own name stands near it.
  const name = nearest(open, (kind) => isActivity(kind) && kind !== 'act-other-reported' && !VISIT_WORK.includes(kind));
  return name !== undefined && name.distance < NAMED_NEAR ? name : about;
}

const NAMED_NEAR = 70;

/** Named after `including`: part of what the minutes hold, not their name. */
function isContained(cue: NearCue, cues: readonly NearCue[]): boolean {
  return (
    (VISIT_WORK.includes(cue.kind) || cue.kind === 'act-psychotherapy') &&
    cues.some(
      ({ kind, side, end, distance }) =>
        (kind === 'within' || (kind === 'part-of' && distance > DIRECT)) &&
        side === cue.side &&
        side === 'after' &&
        end <= cue.start,
    )
  );
}

/** `30 of which were therapy`: a word this near says what the minutes themselves are part of. */
const DIRECT = 2;

/** These minutes are part of a total named before them: `of which 20 minutes`, `20 of which`. */
function containedIn(cues: readonly NearCue[]): boolean {
  return cues.some(
    ({ kind, side, distance }) =>
      (kind === 'deducted' && side === 'before' && distance <= DIRECT) ||
      ((kind === 'within' || kind === 'part-of') &&
        (side === 'before' ? distance < 60 : kind === 'part-of' && distance <= DIRECT)),
  );
}

function ofLength(
  noun: string | null,
  about: NearCue | undefined,
  visit: VisitContext,
): TimeActivity | 'session' | null {
  if (noun === null || (about !== undefined && about.side === 'before' && about.distance < 12)) return null;
  if (noun === 'call') return 'medical-discussion';
  return noun === 'session' || visit.session ? 'session' : 'encounter';
}

function activityOf(
  about: NearCue | undefined,
  cues: readonly NearCue[],
  visit: VisitContext,
): TimeActivity | 'session' | 'waiting' {
  const total = nearest(cues, (kind) => kind === 'total' || kind === 'time-word');
  if (about === undefined) {
    if (total !== undefined) return 'encounter';
    return visit.session ? 'session' : visit.call === true ? 'medical-discussion' : 'encounter';
  }
  const activity = ACTIVITY_OF[about.kind] ?? 'encounter';
  if (!VISIT_WORK.includes(about.kind)) {
    return about.kind === 'act-session' && !visit.session ? 'encounter' : activity;
  }
  const many = distinctWork(cues) >= 2;
  const whole = cues.some(({ kind }) => kind === 'total');
  if (about.kind === 'act-em') return activity;
  return (many && !visit.session) || whole ? 'encounter' : activity;
}

function distinctWork(cues: readonly NearCue[]): number {
  return new Set(cues.filter(({ kind }) => VISIT_WORK.includes(kind)).map(({ kind }) => kind)).size;
}

/** Titles in which a clinician may write of himself. */
const OWN_TITLE: Readonly<Partial<Record<Clinician, RegExp>>> = {
  physician: /\b(?:md|do|physician|attending|doctor|dr)\b/i,
  np: /\b(?:np|nurse practitioner|aprn|pmhnp|fnp|app)\b/i,
  pa: /\b(?:pa|pa-c|physician assistant|physician associate|app)\b/i,
  cns: /\b(?:cns|clinical nurse specialist|aprn)\b/i,
};

function whoseOf(
  note: Note,
  cues: readonly NearCue[],
  ignored: readonly NearCue[],
  { clinician }: VisitContext,
): TimeFact['whose'] {
  const who = nearest(
    cues.filter((cue) => !ignored.includes(cue) && cue.distance <= (cue.side === 'before' ? 60 : 28)),
    (kind) => kind.startsWith('who-') && kind !== 'who-self-weak',
  );
  const own = nearest(cues, (kind) => kind === 'who-self-weak');
  if (who === undefined || (own !== undefined && own.side === 'before' && own.distance < who.distance))
    return 'clinician';
  switch (who.kind) {
    case 'who-staff':
      return 'staff';
    case 'who-resident':
      return 'resident';
    case 'who-other': {
      const own = clinician === undefined ? undefined : OWN_TITLE[clinician];
      const title = note.text.slice(who.start, who.end);
      return own?.test(title) && !/^(?:the|our)\b/i.test(title) ? 'clinician' : 'other-clinician';
    }
    case 'who-joint':
      return 'joint';
    default:
      return 'clinician';
  }
}

/** The resident's part of a note ends where the attending's begins. */
const RESIDENTS_PART =
  /(?:^|\n)[ \t]{0,4}(?:PGY[- ]?\d|(?:\w{3,12} )?(?:resident|fellow|intern|trainee))\b[^\n:]{0,40}:[\s\S]{0,6000}?\n[ \t]{0,4}(?:attending|teaching|faculty|supervising|preceptor|staff (?:md|physician|psychiatrist))\b/i;

/** Minutes that a resident writes of himself, in the third or in no person. */
function ownersPart({ text }: Note, { start }: MinuteMention, whose: TimeFact['whose']): TimeFact['whose'] {
  if (whose !== 'clinician') return whose;
  const part = RESIDENTS_PART.exec(text);
  return part !== null && start > part.index && start < part.index + part[0].length ? 'resident' : whose;
}

const DATE = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?:\/\d{2,4})?(?![\d/])/;

function dayOf(
  note: Note,
  { before, after }: WordsAround,
  cues: readonly NearCue[],
  visit: VisitContext,
): TimeFact['day'] {
  if (cues.some(({ kind, distance }) => kind === 'other-day' && distance <= 60)) return 'other-day';
  const words = `${note.text.slice(before.start, before.end)} ${note.text.slice(after.start, after.end)}`;
  const date = DATE.exec(words);
  if (date !== null)
    return `${Number(date[1])}/${Number(date[2])}` === visit.monthDay ? 'date-of-encounter' : 'other-day';
  return /\btoday\b|\bdate of (?:service|(?:the |this )?(?:encounter|visit))|\bday of (?:service|(?:the )?(?:encounter|visit))/i.test(
    words,
  )
    ? 'date-of-encounter'
    : 'not-stated';
}

/** `psychotherapy after the med check`: one after the other. */
const ONE_AFTER_OTHER =
  /\b(?:after|following|before|once|preceded by|followed by) (?:\w{3,12}ing )?(?:the |our |a |an |her |his )?$/i;

function sharedWith(
  { text }: Note,
  cues: readonly NearCue[],
  activity: TimeActivity | 'session',
  ignored: readonly NearCue[],
): MinuteStatement['sharedWith'] {
  if (activity !== 'psychotherapy' && activity !== 'session' && activity !== 'crisis-psychotherapy') return null;
  const others = cues.filter(
    (cue) =>
      !ignored.includes(cue) &&
      cue.distance <= 110 &&
      !ONE_AFTER_OTHER.test(text.slice(Math.max(0, cue.start - 24), cue.start)),
  );
  if (others.some(({ kind }) => kind === 'act-em')) return 'em';
  const holds = others.some(({ kind }) => kind === 'within' || kind === 'part-of');
  return holds && others.some(({ kind }) => kind === 'act-documentation') ? 'documentation' : null;
}
