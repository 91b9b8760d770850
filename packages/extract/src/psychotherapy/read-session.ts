import type { Certainty, Clinician, PsychotherapyForm } from '@levelproof/contract';
import { matchIn, type Note, says } from '@levelproof/note';
import type { Cue, Cues } from '../cues/cue.js';
import { isDenied, isNotYet } from '../cues/denied.js';
import { sentenceAt, wordsOf } from '../cues/window.js';
import { FORM_OF, type PsychotherapyCue } from './psychotherapy-cue.js';

/** A session of psychotherapy that the note describes. */
export interface SessionRead {
  readonly form: PsychotherapyForm;
  readonly certainty: Certainty;
  /** The words that name the session. */
  readonly named: readonly Cue<PsychotherapyCue>[];
  /** What was done in it. */
  readonly content: readonly Cue<PsychotherapyCue>[];
  /** The note is the record of the session: its title or opening says so. */
  readonly titled: boolean;
}

const THERAPISTS: readonly Clinician[] = ['psychologist', 'prescribing-psychologist', 'lcsw', 'lpc', 'lmft'];

/** Clinicians who report therapy and no E/M. */
export function isTherapist(clinician: Clinician): boolean {
  return THERAPISTS.includes(clinician);
}

const PSYCHOTHERAPY = /psychotherapy/i;
/** What stands this near the beginning is the note's title. */
const TITLE = 320;

/**
 * Whether a session of psychotherapy took place, and in which form. Therapy by others, therapy that is advised and
 * supportive talk within a visit are none.
 */
export function readSession(note: Note, cues: Cues<PsychotherapyCue>, clinician: Clinician): SessionRead | null {
  const therapist = isTherapist(clinician);
  const own = (cue: Cue<PsychotherapyCue>): boolean => isOwn(note, cue, cues, therapist);
  const content = cues.of('modality', 'technique').filter(own);
  const weak = cues.of('technique-weak').filter(own);
  const services = cues.of(...FORM_OF.map(([kind]) => kind)).filter(own);
  const line = therapist ? null : therapyLine(note);
  const words = [
    ...cues.of('psychotherapy-word').filter(own),
    ...(line === null ? [] : [line].filter(own)),
    ...content.filter((cue) => PSYCHOTHERAPY.test(wordsOf(note, cue)) || hasMinutes(note, cue)),
  ];
  const title = [...services, ...words].filter(({ start }) => note.order.placeOf(start) < titleEnd(note));
  const titled = title.length > 0;
  const form = withoutPatient(note, cues, own) ?? formOf(note, title) ?? formOf(note, services);
  const all = [...content, ...weak];
  if (therapist) {
    if (form !== null) return { form, certainty: 'documented', named: services, content: all, titled: true };
    if (words.length > 0 || content.length >= 1 || weak.length >= 2) {
      return { form: 'individual', certainty: 'implied', named: words, content: all, titled: true };
    }
    const spoken = cues.of('session-word').filter(own);
    if (spoken.length === 0) return null;
    return { form: 'individual', certainty: 'implied', named: spoken.slice(0, 1), content: all, titled: true };
  }
  const stated = [...services, ...words].filter((cue) => isStatement(note, cue));
  if (stated.length === 0 && !(titled && content.length > 0)) return null;
  const named = stated.length > 0 ? stated : title;
  return { form: form ?? 'individual', certainty: 'documented', named, content: all, titled: titled && form !== null };
}

/** `Therapy (apart from the medical part): 45 minutes`, as a psychiatrist begins a line. */
const THERAPY_LINE =
  /(?:^|\n)[ \t\W]{0,4}(?:(?:individual|talk) )?therapy\b(?! (?:note|with (?:outside|dr)|referral|weekly|continues))[^.\n]{0,60}?\d{1,3}\s?(?:minutes?|mins?|min)\b/i;

function therapyLine(note: Note): Cue<PsychotherapyCue> | null {
  const match = says(PSYCHIATRIC, note) ? matchIn(THERAPY_LINE, note) : null;
  if (match === null) return null;
  const start = match.index + match[0].search(/therapy/i);
  const sentence = sentenceAt(note, start);
  const section = note.sentences[sentence]?.section ?? 0;
  return {
    kind: 'psychotherapy-word',
    name: '',
    start,
    end: start + 'therapy'.length,
    sentence,
    section,
    heading: false,
  };
}

const PSYCHIATRIC = /\b(?:psychiat\w{1,6}|pmhnp|mse\b|mental status)/i;

/** The first four sentences in the usual order of a note, at most so much of them. */
function titleEnd({ order, sentences }: Note): number {
  const ends = sentences
    .filter(({ start }) => order.placeOf(start) < TITLE)
    .map(({ start, end }) => order.placeOf(start) + end - start)
    .sort((a, b) => a - b);
  return Math.min(TITLE, ends[3] ?? TITLE);
}

/** Family alone was met, and the note says that the patient was not there. */
function withoutPatient(
  note: Note,
  cues: Cues<PsychotherapyCue>,
  own: (cue: Cue<PsychotherapyCue>) => boolean,
): PsychotherapyForm | null {
  const absent = cues.of('patient-absent').some((cue) => !isDenied(note, cue) && !isNotYet(note, cue));
  const met = cues.of('service-family-weak', 'service-family').some(own);
  const other = cues.has('service-crisis') || cues.has('service-group') || cues.has('service-multiple-family');
  return absent && met && !other && !cues.has('patient-present', 'patient-present-most') ? 'family' : null;
}

function formOf(note: Note, services: readonly Cue<PsychotherapyCue>[]): PsychotherapyForm | null {
  for (const [kind, form] of FORM_OF) {
    const named = services.filter((cue) => cue.kind === kind && !isAnother(note, cue));
    if (named.length === 0) continue;
    if (form === 'crisis' && named.every((cue) => isPastCrisis(note, cue))) continue;
    return form;
  }
  return null;
}

const MINUTES_BEFORE = /\b\d{1,3}\s?(?:minutes?|mins?|min)\s(?:(?:of|on|in)\s)?(?:\w{3,14}\s)?$/i;
/** `Thirty minutes of the appointment, apart from the review, were given to cognitive therapy`. */
const MINUTES_GIVEN =
  /\b(?:minutes?|mins?|min)\b[^.;\n]{0,110}\b(?:given (?:over )?to|devoted to|spent (?:on|in|doing)|used for|went (?:in)?to)\s(?:\w{3,14} ){0,2}$/i;
const MINUTES_AFTER = /^(?:\s\w{3,12})?\s?(?:[:x(,–-]|for)?\s?\d{1,3}\s?(?:minutes?|mins?|min)\b/i;

/** A method with its minutes beside it is a session of it: `20 min of CBT`, `DBT skills x 18 min`. */
function hasMinutes(note: Note, { kind, start, end }: Cue<PsychotherapyCue>): boolean {
  if (kind !== 'modality') return false;
  return (
    MINUTES_BEFORE.test(note.text.slice(Math.max(0, start - 40), start)) ||
    MINUTES_AFTER.test(note.text.slice(end, end + 40)) ||
    MINUTES_GIVEN.test(note.text.slice(Math.max(0, start - 160), start))
  );
}

const ATTENDS =
  /\b(?:attends|attending|goes to|enrolled in|participates in|continues (?:in|with)|member of|referred to|waitlist(?:ed)? for|next|last|tomorrow'?s?|yesterday'?s?)\b[^.\n]{0,30}$/i;

/** A group or a family session that goes on beside this one. */
function isAnother(note: Note, { kind, start }: Cue<PsychotherapyCue>): boolean {
  if (kind === 'service-individual' || kind === 'service-crisis') return false;
  return ATTENDS.test(note.text.slice(Math.max(0, start - 50), start));
}

const PAST_CRISIS = /\b(?:after|following|since|post|last|recent|prior|previous|follow[- ]?up)\b[^.\n]{0,30}$/i;

function isPastCrisis(note: Note, { start }: Cue<PsychotherapyCue>): boolean {
  return PAST_CRISIS.test(note.text.slice(Math.max(0, start - 40), start));
}

/** Said of this session: not denied, not advised, not given by somebody else. */
function isOwn(note: Note, cue: Cue<PsychotherapyCue>, cues: Cues<PsychotherapyCue>, therapist: boolean): boolean {
  if (isDenied(note, cue) || isNotYet(note, cue)) return false;
  const nearby = cues.of('therapy-elsewhere', 'therapy-none').filter(({ sentence }) => sentence === cue.sentence);
  if (nearby.some(({ kind }) => kind === 'therapy-none')) return false;
  if (nearby.some(({ start, end }) => start <= cue.start && cue.start - end <= 60)) return false;
  return therapist || !ELSEWHERE.test(sentenceWords(note, cue));
}

const ELSEWHERE =
  /\b(?:sees|seeing|seen by|attends|attending|working with|in therapy|enrolled|started seeing|continues? (?:to see|with|in|weekly|therapy)|(?:her|his|their) (?:own )?(?:therapist|counsell?or|psychologist)|history of|in the past|previously|years ago|had (?:a )?(?:course|full course)|counseling center)\b/i;

function sentenceWords(note: Note, { sentence }: Cue<PsychotherapyCue>): string {
  const span = note.sentences[sentence];
  return span === undefined ? '' : wordsOf(note, span);
}

/** A note that begins with the name of a session is its record. */
const OPENS = 12;
const STATED_BEFORE =
  /\b(?:minutes?|mins?|min)(?:\s|:\s?)(?:\w+[\s-]){0,4}$|\b(?:provided|performed|delivered|conducted|completed|engaged in|used|add[- ]on|separate(?:ly)?)\b[^.\n]{0,40}$|\[x\]\s{0,2}$|[:,;(+]\s{0,2}(?:and )?\d{1,2}\s$/i;
const STATED_AFTER =
  /^\s?[:=]?\s?\d{1,2}(?=\s{0,2}[,;+.)])|^[^.\n]{0,30}(?:\b|x)(?:\d{1,3}\s{0,2}(?:minutes?|mins?|min)\b|provided|performed|delivered|conducted|completed|(?:was|were) (?:done|given)|session|time|portion|add[- ]on|separate(?:ly)?|start(?:ed)?|today)|^[^.\n]{0,12}\d{1,2}:\d{2}|^\s{0,3}:/i;
/** `Psychotherapy (CBT; worked on the elevator): 40 min`: a line that its minutes close. */
const OPENS_LINE = /(?:^|\n)\W{0,4}$/;
const LINE_OF_MINUTES = /^[^.\n]{0,200}[:,=–-]\s?\d{1,3}\s?(?:minutes?|mins?|min)\b/i;
const LONGEST_LINE = 220;
/** The name of a session alone, at the end of a short line. */
const STATED_ALONE = /^\s{0,3}(?:\.|$)/;
const SHORT_LINE = 60;

/** A physician's note names psychotherapy as something done: a heading, a ticked box, minutes or a verb beside it. */
function isStatement(note: Note, cue: Cue<PsychotherapyCue>): boolean {
  if (cue.heading || (cue.kind.startsWith('service-') && note.order.placeOf(cue.start) < OPENS)) return true;
  if (/^(?:did|provided)\b|\bprovided$/i.test(note.text.slice(cue.start, cue.end))) return true;
  const before = note.text.slice(Math.max(0, cue.start - 60), cue.start);
  const after = note.text.slice(cue.end, cue.end + 60);
  if (/\b(?:discuss\w{0,3}|as well as|regarding|about|for)\s{0,3}$/i.test(before))
    return /minutes?|min\b/i.test(after.slice(0, 30)) || /\d (?:were |was )?for\s{1,3}$/i.test(before);
  if (MINUTES_GIVEN.test(note.text.slice(Math.max(0, cue.start - 160), cue.start))) return true;
  if (OPENS_LINE.test(before) && LINE_OF_MINUTES.test(note.text.slice(cue.end, cue.end + LONGEST_LINE))) return true;
  const line = sentenceWords(note, cue).length <= SHORT_LINE;
  return STATED_BEFORE.test(before) || STATED_AFTER.test(after) || (line && STATED_ALONE.test(after));
}
