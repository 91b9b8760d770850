import type { Observation, TimeActivity, TimeFact } from '@levelproof/contract';
import type { Note } from '@levelproof/note';
import { evidencesOf } from '../cues/window.js';
import { timeObservations } from './observe-time.js';
import type { MinutesRead } from './read-minutes.js';
import type { MinuteStatement } from './statement.js';

/** What the note says of time. */
export interface TimeFound {
  readonly time: readonly TimeFact[];
  readonly observations: readonly Observation[];
}

/** Services with minutes of their own: a visit's total has to leave them out (R2.3). */
const REPORTED_APART: readonly TimeActivity[] = [
  'psychotherapy',
  'crisis-psychotherapy',
  'advance-care-planning',
  'tobacco-counselling',
  'procedure',
  'test-interpretation',
  'preventive',
  'teaching',
  'travel',
  'other-separately-reported',
];

/**
 * Every statement of minutes as a fact: totals, parts, what is left out, whose and on which day. The rules decide what
 * of it counts.
 * @param sessionIs what a bare session is in this note
 * @param alone the note holds nothing but the session, so that its minutes are left out of no other total
 */
export function findTime(
  note: Note,
  read: MinutesRead,
  sessionIs: 'psychotherapy' | 'crisis-psychotherapy' | 'diagnostic-evaluation',
  alone = false,
): TimeFound {
  const own = read.statements.filter(isOfTheVisit);
  const stated = own.some(({ total }) => total);
  const only = own.length === 1;
  const time = distinct(read.statements).map(
    (statement, at): TimeFact => ({
      id: `time:${at + 1}`,
      certainty: 'documented',
      evidence: evidencesOf(note, statement.mention.spans),
      minutes: statement.mention.minutes,
      ...(statement.mention.upTo === undefined ? {} : { upTo: statement.mention.upTo }),
      form: statement.mention.form,
      ...placeOf(statement, { stated, only, sessionIs, alone }),
      whose: statement.whose,
      day: statement.day,
      ...(statement.activitiesListed ? { activitiesListed: true } : {}),
    }),
  );
  const told = addedUp(summed(time));
  return { time: told, observations: timeObservations(note, read, told) };
}

/** `41 minutes: 12 reviewing, 20 with the patient, 9 charting`: without the word, the sum of the others is the total. */
function summed(time: readonly TimeFact[]): readonly TimeFact[] {
  if (time.some(({ role, activity }) => role === 'total' && activity === 'encounter')) return time;
  const parts = time.filter(({ role, form, day }) => role === 'part' && form === 'exact' && day !== 'other-day');
  const sum = parts.reduce((minutes, part) => minutes + part.minutes, 0);
  const whole = parts.find(({ minutes }) => minutes * 2 === sum);
  if (whole === undefined || parts.length < 3) return time;
  return time.map((fact) => (fact === whole ? { ...fact, activity: 'encounter', role: 'total' } : fact));
}

/** A total that is exactly the sum of its parts holds all of them: those of another day, or of staff, too. */
function addedUp(time: readonly TimeFact[]): readonly TimeFact[] {
  const total = time.find(({ role, activity }) => role === 'total' && activity === 'encounter');
  if (total === undefined || total.form !== 'exact') return time;
  const parts = time.filter(({ role, form }) => role === 'part' && form === 'exact');
  const foreign = parts.filter(({ day }) => day === 'other-day');
  const sum = parts.reduce((minutes, part) => minutes + part.minutes, 0);
  if (foreign.length === 0 || foreign.length === parts.length || sum !== total.minutes) return time;
  return time.map((fact) => (foreign.includes(fact) ? { ...fact, role: 'carve-out', insideTotal: 'yes' } : fact));
}

/** Minutes that are left out of the visit and written twice are the same minutes: they are left out once. */
function distinct(statements: readonly MinuteStatement[]): readonly MinuteStatement[] {
  return statements.filter((one, at) => {
    if (!REPORTED_APART.includes(one.activity as TimeActivity) || one.mention.clock !== null) return true;
    const twin = (other: MinuteStatement): boolean =>
      other.activity === one.activity &&
      other.mention.minutes === one.mention.minutes &&
      other.whose === one.whose &&
      other.day === one.day;
    const better = statements.findIndex((other) => twin(other) && other.insideTotal !== 'not-stated');
    return at === (better >= 0 ? better : statements.findIndex(twin));
  });
}

/** The clinician's own time of the visit itself on its date. */
function isOfTheVisit({ activity, whose, day, insideTotal }: MinuteStatement): boolean {
  return (
    (whose === 'clinician' || whose === 'joint') &&
    day !== 'other-day' &&
    insideTotal !== 'no' &&
    activity !== 'session' &&
    !REPORTED_APART.includes(activity) &&
    activity !== 'critical-care' &&
    activity !== 'discharge'
  );
}

interface Others {
  /** Some statement of the visit calls itself a total. */
  readonly stated: boolean;
  /** It is the only statement of the visit's own time. */
  readonly only: boolean;
  readonly sessionIs: TimeActivity;
  readonly alone: boolean;
}

function placeOf(statement: MinuteStatement, others: Others): Pick<TimeFact, 'activity' | 'role' | 'insideTotal'> {
  const { insideTotal } = statement;
  const activity = statement.activity === 'session' ? others.sessionIs : statement.activity;
  const another = statement.whose !== 'clinician' && statement.whose !== 'joint';
  const therapy = activity === 'psychotherapy' || activity === 'crisis-psychotherapy';
  if (others.alone && therapy && !another) return { activity, role: 'total' };
  if (another || REPORTED_APART.includes(activity)) {
    return { activity: another && activity === 'teaching' ? 'encounter' : activity, role: 'carve-out', insideTotal };
  }
  if (activity === 'critical-care' || activity === 'discharge') return { activity, role: 'total' };
  if (statement.day === 'other-day')
    return insideTotal === 'yes' ? { activity, role: 'carve-out', insideTotal } : { activity, role: 'part' };
  if (insideTotal === 'no' && activity !== 'encounter' && activity !== 'evaluation-and-management') {
    return { activity, role: 'carve-out', insideTotal };
  }
  // Left out of a stated total by name of some other work.
  if (insideTotal === 'no' && activity === 'encounter' && others.stated && !statement.total) {
    return { activity: 'other-separately-reported', role: 'carve-out', insideTotal };
  }
  if (activity === 'evaluation-and-management') return { activity, role: 'total' };
  if (activity !== 'encounter') return { activity, role: 'part' };
  const whole = statement.total || (others.only && !statement.extra);
  return { activity, role: whole && !(statement.extra && others.stated) ? 'total' : 'part' };
}
