import type { CoupledService, ResolvedEncounter, ServiceFact, TimeActivity } from '@levelproof/contract';
import { type Note, type Span, matchIn } from '@levelproof/note';
import type { Cue, Cues } from '../cues/cue.js';
import { isDenied, isNotYet } from '../cues/denied.js';
import { sentenceAt, sentenceEvidence, wordsOf } from '../cues/window.js';
import type { PsychotherapyCue } from '../psychotherapy/psychotherapy-cue.js';
import { isTherapist } from '../psychotherapy/read-session.js';
import type { ProcedureEntry } from '../reading/entries.js';
import type { Mention } from '../reading/reading.js';
import type { MinuteStatement } from '../time/statement.js';
import { jointInjectedToday, proceduresToday } from './procedures-today.js';
import type { ServiceCue } from './service-cue.js';

/** What the finder of services needs to know. */
export interface ServicesInput {
  readonly note: Note;
  readonly cues: Cues<ServiceCue>;
  readonly therapyCues: Cues<PsychotherapyCue>;
  readonly statements: readonly MinuteStatement[];
  readonly procedures: readonly Mention<ProcedureEntry>[];
  readonly encounter: ResolvedEncounter;
}

type Kinds = readonly (readonly [CoupledService, readonly ServiceCue[], TimeActivity | null])[];

/** Services told by their own words, with the minutes that go with them. */
const BY_WORDS: Kinds = [
  ['global-period', ['global'], null],
  ['tobacco-counselling', ['tobacco'], 'tobacco-counselling'],
  ['advance-care-planning', ['acp'], 'advance-care-planning'],
  ['transitional-care', ['tcm'], null],
  ['determinants-assessment', ['determinants'], null],
  ['critical-care', ['critical-care'], 'critical-care'],
  ['split-shared', ['split-shared'], null],
  ['teaching-physician', ['teaching', 'teaching-exception'], null],
  ['care-management', ['care-management'], null],
];

/** Services beside the main one, each once: done today, planned, or of the past. */
export function findServices(input: ServicesInput): readonly ServiceFact[] {
  const { note, cues, statements, procedures } = input;
  const found: ServiceFact[] = [];
  const add = (kind: CoupledService, cue: Cue<string>, more: Partial<ServiceFact> = {}): void => {
    found.push({
      id: `service:${found.length + 1}`,
      certainty: 'documented',
      evidence: sentenceEvidence(note, cue, note.sentences[cue.sentence]),
      kind,
      item: cue.name,
      when: isNotYet(note, cue) ? 'planned' : 'today',
      ...more,
    });
  };
  for (const [kind, wanted, activity] of BY_WORDS) {
    const stated = cues.of(...wanted).filter((cue) => !isDenied(note, cue) && !isPast(note, cue));
    const cue = stated.find((one) => !isNotYet(note, one)) ?? stated[0];
    if (cue === undefined) continue;
    const minutes = activity === null ? undefined : minutesOf(statements, activity);
    if (kind === 'tobacco-counselling' && minutes === undefined && !/\bcounsel/i.test(sentenceOf(note, cue))) continue;
    add(kind, cue, minutes === undefined ? {} : { minutes });
  }
  for (const cue of instruments(note, cues)) add('screening-instrument', cue);
  for (const cue of vaccines(note, cues)) add('vaccine-administration', cue, { when: 'today' });
  const bond = longitudinal(note, cues);
  if (bond !== null) add('longitudinal-relationship', bond, { when: 'today' });
  const call = checkIn(input);
  if (call !== null)
    add('brief-check-in', call.cue, { when: 'today', ...(call.minutes === null ? {} : { minutes: call.minutes }) });
  const drugs = medicationWork(input);
  if (drugs !== null) add('pharmacologic-management', drugs, { item: 'medication management', when: 'today' });
  const today = proceduresToday(note, procedures);
  const joint = today.length === 0 ? jointInjectedToday(note) : null;
  if (joint !== null) {
    const sentence = sentenceAt(note, joint.start);
    const section = note.sentences[sentence]?.section ?? 0;
    const cue = { ...joint, kind: 'procedure', name: 'joint injection', sentence, section, heading: false };
    add('procedure', cue, { when: 'today' });
  }
  for (const { mention, sentence } of today) {
    const { codes } = mention.value;
    // Several codes are a choice that the words leave open.
    const code = codes.length === 1 ? codes[0] : undefined;
    add(
      'procedure',
      { ...mention, kind: 'procedure', name: mention.value.name, sentence, heading: false },
      { when: 'today', ...(code === undefined ? {} : { code }) },
    );
  }
  return found;
}

function sentenceOf(note: Note, { sentence }: Cue<string>): string {
  const span = note.sentences[sentence];
  return span === undefined ? '' : wordsOf(note, span);
}

function minutesOf(statements: readonly MinuteStatement[], activity: TimeActivity): number | undefined {
  const own = statements.filter(
    (one) => one.activity === activity && one.whose === 'clinician' && one.day !== 'other-day',
  );
  return own.length === 0 ? undefined : own.reduce((sum, { mention }) => sum + mention.minutes, 0);
}

const PAST = /\b(?:history of|last (?:visit|year|month)|previously|in the past|years? ago|had|s\/p)\b[^.\n]{0,40}$/i;

function isPast(note: Note, { start }: Span): boolean {
  return PAST.test(note.text.slice(Math.max(0, start - 50), start));
}

/** A scored instrument: its name with a number beside it, each instrument once. */
function instruments(note: Note, cues: Cues<ServiceCue>): readonly Cue<ServiceCue>[] {
  const scored = cues.of('instrument').filter((cue) => {
    const after = note.text.slice(cue.end, cue.end + 40);
    return !isDenied(note, cue) && !isPast(note, cue) && /^\D{0,22}\d{1,2}(?!\d|\/\d{1,2}\/)/.test(after);
  });
  return firstByName(scored);
}

const GIVEN = /\b(?:given|administered|received|today|im\b|deltoid|lot)\b/i;

function vaccines(note: Note, cues: Cues<ServiceCue>): readonly Cue<ServiceCue>[] {
  const given = cues
    .of('vaccine')
    .filter(
      (cue) =>
        !isDenied(note, cue) && !isNotYet(note, cue) && GIVEN.test(sentenceOf(note, cue)) && !isElsewhere(note, cue),
    );
  return firstByName(given);
}

function isElsewhere(note: Note, cue: Cue<ServiceCue>): boolean {
  return /\b(?:pharmacy|last (?:year|month|fall)|in (?:19|20)\d\d|up to date|already|previously|booster in|reports)\b/i.test(
    sentenceOf(note, cue),
  );
}

function firstByName(found: readonly Cue<ServiceCue>[]): readonly Cue<ServiceCue>[] {
  return found.filter((cue, at) => found.findIndex(({ name }) => name === cue.name) === at);
}

/** `I have followed her for COPD for six years`: the care is mine, and goes on for years. */
const BOND =
  /\b(?:i|we) (?:am|are|remain|serve as|(?:have|'ve) been) (?:[\w.'-]{2,16} ){0,2}?(?:(?:her|his|their|the patient's|\w{3,16}['\u2019]s) )(?:\w{3,12} )?(?:\w{4,14}(?:iatrist|ologist|trician|ernist)|physician|doctor|pcp|prescriber|clinician|provider)\b[^.\n]{0,30}\b(?:for (?:the (?:past|last) |over |about |more than |nearly |almost )?(?:\d{1,2}|\w{3,6})\+? years|since (?:19|20)\d\d|over the years|long-?term)|\b(?:i|we)(?:'ve| have|'m| am)? (?:been |also |continue to |personally ){0,2}(?:follow(?:ed|ing)?|car(?:e|ed|ing) for|manag(?:e|ed|ing)|treat(?:ed|ing)?|see(?:n|ing)?) (?:all (?:of )?)?(?:him|her|them|this patient|the patient|his|their)\b[^.\n]{0,60}\b(?:for (?:the (?:past|last) |over |about |more than |nearly )?(?:\d{1,2}|\w{3,6})\+? years|since (?:19|20)\d\d|over the years|longitudinally)/i;

/** A relationship that goes on is stated; a visit that says it is a single one has none (R6.1). */
function longitudinal(note: Note, cues: Cues<ServiceCue>): Cue<ServiceCue> | null {
  const stated = cues.of('longitudinal').find((cue) => !isDenied(note, cue)) ?? bondOf(note);
  if (stated === null) return null;
  return cues.of('one-off').some((cue) => !isDenied(note, cue)) ? null : stated;
}

function bondOf(note: Note): Cue<ServiceCue> | null {
  const match = matchIn(BOND, note);
  if (match === null) return null;
  const start = match.index;
  const sentence = sentenceAt(note, start);
  const section = note.sentences[sentence]?.section ?? 0;
  const span = { start, end: start + match[0].length, sentence, section };
  return { ...span, kind: 'longitudinal', name: 'ongoing care', heading: false };
}

/** A short call that the patient asked for, by telephone. */
function checkIn({
  note,
  cues,
  statements,
  encounter,
}: ServicesInput): { cue: Cue<ServiceCue>; minutes: number | null } | null {
  const named = cues.of('check-in').find((cue) => !isDenied(note, cue) && !isNotYet(note, cue));
  const called = cues.of('patient-called').find((cue) => note.order.placeOf(cue.start) < 700 && !isDenied(note, cue));
  const remote = encounter.modality === 'audio-only' || encounter.modality === 'audio-video';
  const cue = named ?? (remote && encounter.patientStatus !== 'new' ? called : undefined);
  if (cue === undefined) return null;
  return { cue, minutes: minutesOf(statements, 'medical-discussion') ?? minutesOf(statements, 'encounter') ?? null };
}

const BY_OTHERS = /\b(?:dr\.?|psychiatrist|pcp|prescriber|np|by her|by his|per|team|act team|with the|md)\b/i;

/** Medication work by a clinician who reports no E/M; a prescriber's drugs, told of, are none. */
function medicationWork({ note, therapyCues, encounter }: ServicesInput): Cue<PsychotherapyCue> | null {
  const claimed = therapyCues.of('pharm-claim').find((cue) => !isDenied(note, cue));
  if (claimed !== undefined) return claimed;
  if (!isTherapist(encounter.clinician)) return null;
  const done = therapyCues.of('pharm').find((cue) => {
    const sentence = note.sentences[cue.sentence];
    const words = sentence === undefined ? '' : wordsOf(note, sentence);
    return !isDenied(note, cue) && !isNotYet(note, cue) && !BY_OTHERS.test(words);
  });
  return done ?? null;
}
