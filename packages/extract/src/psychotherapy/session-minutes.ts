import type { PsychotherapyFact } from '@levelproof/contract';
import type { Span } from '@levelproof/note';
import type { MinuteStatement } from '../time/statement.js';

/** The minutes of a session, as far as the note gives them. */
export interface SessionMinutes {
  readonly minutes: number | null;
  readonly form: PsychotherapyFact['timeForm'];
  readonly separated: boolean;
  readonly includesOtherWork: boolean;
  /** Minutes of other work that were taken out. */
  readonly otherWork: number;
  readonly spans: readonly Span[];
  /** What is wrong where minutes are missing. */
  readonly problem: 'missing' | 'not-separated' | null;
}

/**
 * The minutes of therapy alone: a stated total, several contacts of one date together, or the one statement there is.
 * Of statements that contradict each other the lowest stands.
 * @param alone the note holds no other work than the session
 */
export function sessionMinutes(statements: readonly MinuteStatement[], alone: boolean): SessionMinutes {
  const day = statements.filter(({ whose, day: on }) => whose === 'clinician' && on !== 'other-day');
  const therapy = day.filter(({ activity }) => activity === 'psychotherapy' || activity === 'crisis-psychotherapy');
  const session = day.filter(({ activity }) => activity === 'session');
  const visit = day.filter(({ activity, insideTotal }) => activity === 'encounter' && insideTotal !== 'no');
  const shared = [...therapy, ...session].filter(({ sharedWith }) => sharedWith === 'em');
  const own = therapy.filter((one) => !shared.includes(one));
  const chosen =
    (alone ? severalContacts([...own, ...session]) : null) ??
    firstWith(own) ??
    firstWith(session.filter((one) => !shared.includes(one))) ??
    (alone ? firstWith(visit) : null);
  if (chosen === null) {
    const unseparated = shared.length > 0 || visit.length > 0;
    return { ...NONE, problem: unseparated ? 'not-separated' : 'missing', spans: spansOf(shared) };
  }
  const inside = day.filter(
    ({ activity, insideTotal }) =>
      insideTotal === 'yes' && (activity === 'documentation' || activity === 'evaluation-and-management'),
  );
  const otherWork =
    chosen.minutes > 0 &&
    own.length > 0 &&
    [...session, ...visit].some(({ mention }) => mention.minutes > chosen.minutes)
      ? 0
      : inside.reduce((sum, { mention }) => sum + mention.minutes, 0);
  const unsplit = chosen.used.some(({ sharedWith }) => sharedWith === 'documentation') && otherWork === 0;
  const minutes = chosen.minutes - otherWork;
  const longer = [...session, ...(alone ? visit : [])].some(({ mention }) => mention.minutes > chosen.minutes);
  const apart = day.filter(({ activity }) => activity === 'documentation' || activity === 'coordination');
  return {
    minutes: minutes > 0 ? minutes : null,
    form: formOf(chosen.used),
    separated: !unsplit,
    includesOtherWork: unsplit || otherWork > 0,
    otherWork: otherWork > 0 || !longer ? otherWork : apart.reduce((sum, { mention }) => sum + mention.minutes, 0),
    spans: spansOf(chosen.used),
    problem: minutes > 0 ? null : 'missing',
  };
}

const NONE: SessionMinutes = {
  minutes: null,
  form: undefined,
  separated: false,
  includesOtherWork: false,
  otherWork: 0,
  spans: [],
  problem: 'missing',
};

interface Chosen {
  readonly minutes: number;
  readonly used: readonly MinuteStatement[];
}

/** Two or more contacts of one date, together. */
function severalContacts(statements: readonly MinuteStatement[]): Chosen | null {
  const contacts = apartOnTheClock(statements);
  if (contacts.length < 2) return null;
  return { minutes: contacts.reduce((sum, { mention }) => sum + mention.minutes, 0), used: contacts };
}

/** Minutes with a name before bare ones, which may be the patient's own: `panic, 25 min. 41 minutes, individual session`. */
function firstWith(all: readonly MinuteStatement[]): Chosen | null {
  const named = all.filter(({ named: isNamed, mention }) => isNamed || mention.clock !== null);
  const statements = named.length > 0 ? named : all;
  const [first] = statements;
  if (first === undefined) return null;
  const total = statements.find(
    (one) => one.total && statements.every((other) => other.mention.minutes <= one.mention.minutes),
  );
  if (total !== undefined) return { minutes: total.mention.minutes, used: [total] };
  const contacts = severalContacts(statements);
  if (contacts !== null) return contacts;
  const clocked = statements.filter(({ mention }) => mention.clock !== null);
  const pool = clocked.length > 0 ? clocked : statements;
  let lowest = pool[0] ?? first;
  for (const one of pool) if (one.mention.minutes < lowest.mention.minutes) lowest = one;
  return { minutes: lowest.mention.minutes, used: [lowest] };
}

/** Contacts that do not overlap: each ends before the next begins. */
function apartOnTheClock(statements: readonly MinuteStatement[]): readonly MinuteStatement[] {
  const contacts: MinuteStatement[] = [];
  for (const one of statements) {
    const { clock } = one.mention;
    if (clock === null) continue;
    const overlaps = contacts.some(({ mention }) => {
      const other = mention.clock;
      return other !== null && clock.from < other.to && other.from < clock.to;
    });
    if (!overlaps) contacts.push(one);
  }
  return contacts;
}

function formOf(used: readonly MinuteStatement[]): PsychotherapyFact['timeForm'] {
  const form = used[0]?.mention.form ?? 'exact';
  return form === 'more-than' ? 'at-least' : form === 'at-most' ? 'approximate' : form;
}

function spansOf(statements: readonly MinuteStatement[]): readonly Span[] {
  return statements.flatMap(({ mention }) => mention.spans);
}
