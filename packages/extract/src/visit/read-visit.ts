import type {
  EncounterSource,
  Observation,
  PsychotherapyFact,
  ResolvedEncounter,
  ServiceFact,
  TimeFact,
  VisitFact,
} from '@levelproof/contract';
import { isCurrent } from '@levelproof/contract';
import { type Note, matchesIn } from '@levelproof/note';
import { type Cues, findCues } from '../cues/cue.js';
import { isDenied } from '../cues/denied.js';
import { findIntegrity } from '../integrity/find-integrity.js';
import { findPsychotherapy } from '../psychotherapy/find-psychotherapy.js';
import { type PsychotherapyCue, psychotherapyCues } from '../psychotherapy/psychotherapy-cue.js';
import { isTherapist, readSession, type SessionRead } from '../psychotherapy/read-session.js';
import type { Reading } from '../reading/reading.js';
import { findServices } from '../services/find-services.js';
import { proceduresToday } from '../services/procedures-today.js';
import { serviceCues } from '../services/service-cue.js';
import { findTime } from '../time/find-time.js';
import { readMinutes } from '../time/read-minutes.js';
import type { MinuteStatement } from '../time/statement.js';
import { findVisit } from './find-visit.js';
import { settleEncounter } from './settle-encounter.js';
import { managesSeveral, worksOnProblem } from './separate-work.js';
import { visitCues } from './visit-cue.js';

/** The visit as a whole: what it was, its time, its session, its other services, and doubts about the text. */
export interface VisitRead {
  readonly encounter: ResolvedEncounter;
  readonly sources: readonly EncounterSource[];
  readonly visit: VisitFact;
  readonly time: readonly TimeFact[];
  readonly psychotherapy: PsychotherapyFact | null;
  readonly services: readonly ServiceFact[];
  readonly observations: readonly Observation[];
}

/** Reads everything of a note that is about the visit rather than about its problems. Pure; evidence is verbatim. */
export function readVisit(reading: Reading): VisitRead {
  const { note, encounter: given } = reading;
  const cues = findCues(visitCues(), note);
  const therapyCues = findCues(psychotherapyCues(), note);
  const settled = settleEncounter(note, cues, given);
  const { encounter } = settled;
  // The summary of a stay tells of therapy on the ward; it is no session of its date.
  const session = encounter.stay === 'discharge' ? null : readSession(note, therapyCues, encounter.clinician);
  const drugs = decidesDrugs(reading);
  const alone = session !== null && holdsOnlySession(reading, session, therapyCues, encounter, drugs);
  const minutes = readMinutes(note, {
    session: session !== null && (alone || session.titled),
    call: session === null && encounter.modality === 'audio-only',
    clinician: encounter.clinician,
    monthDay: monthDayOf(encounter.dateOfService),
  });
  const therapy = findPsychotherapy({
    note,
    cues: therapyCues,
    session,
    minutes,
    clinician: encounter.clinician,
    alone,
  });
  const visit = findVisit({
    note,
    cues,
    therapyCues,
    encounter,
    settingTold: given.setting !== undefined,
    psychotherapy: session === null ? null : therapy.psychotherapy,
    alone,
    drugs,
    manages: worksOnProblem(reading),
    several: managesSeveral(reading),
    procedure: proceduresToday(note, reading.procedures).length > 0,
  });
  const services = findServices({
    note,
    cues: findCues(serviceCues(), note),
    therapyCues,
    statements: minutes.statements,
    procedures: reading.procedures,
    encounter,
  });
  const evaluation = visit.kind === 'psych-eval' && !minutes.statements.some(isTherapy);
  const psychotherapy = evaluation ? factorsOf(therapy.psychotherapy) : therapy.psychotherapy;
  const time = findTime(note, minutes, evaluation ? 'diagnostic-evaluation' : sessionOf(psychotherapy), alone);
  const observations = [
    ...settled.observations,
    ...(evaluation ? [] : therapy.observations),
    ...time.observations,
    ...findIntegrity(reading.whole),
  ];
  return {
    encounter,
    sources: settled.sources,
    visit,
    time: time.time,
    psychotherapy,
    services,
    observations: numberedObservations(observations),
  };
}

const isTherapy = ({ activity }: MinuteStatement): boolean =>
  activity === 'psychotherapy' || activity === 'crisis-psychotherapy';

function sessionOf(psychotherapy: PsychotherapyFact | null): 'psychotherapy' | 'crisis-psychotherapy' {
  return psychotherapy?.form === 'crisis' ? 'crisis-psychotherapy' : 'psychotherapy';
}

/** The minutes of an evaluation are no therapy; what complicated it stays. */
function factorsOf(psychotherapy: PsychotherapyFact | null): PsychotherapyFact | null {
  if (psychotherapy === null || psychotherapy.complexity.length === 0) return null;
  return { ...psychotherapy, minutes: null };
}

function monthDayOf(date: string): string {
  const [, month = '', day = ''] = date.split('-');
  return `${Number(month)}/${Number(day)}`;
}

function numberedObservations(found: readonly Observation[]): readonly Observation[] {
  return found.map((one, at) => ({ ...one, id: `visit-observation:${at + 1}` }));
}

/** A drug of today outside the lists of drugs, allergies and history. */
function decidesDrugs({ note, drugs }: Reading): boolean {
  return drugs.some(({ assertion, section }) => {
    const category = note.sections[section]?.category;
    return isCurrent(assertion) && category !== 'allergies' && category !== 'pmh' && category !== 'family-history';
  });
}

const ONLY = /\b(?:psychotherapy|therapy) only\b/i;
const VISIT_WORK =
  /\b(?:separate(?:ly)?\s(?:from|and distinct)|apart from the|in addition to (?:the )?(?:e\s?\/|med)|e\s?\/\s?m\b|evaluation and management|vital signs|vitals|bp\s\d|prescri\w{1,6}|refill\w{0,3}|follow[- ]?up visit|office visit)/gi;

/** The note is a record of therapy and of nothing else: no drugs, no examination, no work of a visit. */
function holdsOnlySession(
  { note }: Reading,
  session: SessionRead,
  cues: Cues<PsychotherapyCue>,
  { clinician }: ResolvedEncounter,
  drugs: boolean,
): boolean {
  if (isTherapist(clinician) || (session.titled && ONLY.test(note.order.opening(400)))) return true;
  if (drugs || cues.of('pharm', 'pharm-claim').some((cue) => !isDenied(note, cue))) return false;
  const parts = note.sections.some(
    ({ category }) => category === 'exam' || category === 'vitals' || category === 'medications',
  );
  return !parts && !worksAsVisit(note) && (session.titled || isShort(note));
}

/** Words of a visit that are not denied: "no medication prescribed" is none. */
function worksAsVisit(note: Note): boolean {
  for (const { index, 0: words } of matchesIn(VISIT_WORK, note)) {
    if (!isDenied(note, { start: index, end: index + words.length })) return true;
  }
  return false;
}

function isShort(note: Note): boolean {
  return note.text.length < 600;
}
