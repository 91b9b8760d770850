import type { Note, SectionCategory, Span } from '@levelproof/note';
import type { Cue, Cues } from '../cues/cue.js';
import { isNotYet } from '../cues/denied.js';
import { PLANNING } from '../reading/planning.js';
import type { VisitCue } from './visit-cue.js';

/** Where what was found stands: "on admission" is said there of the stay that goes on. */
export const FOUND: readonly SectionCategory[] = ['vitals', 'exam', 'labs', 'imaging'];
const HISTORIES: readonly SectionCategory[] = [
  'pmh',
  'psh',
  'social-history',
  'family-history',
  'allergies',
  'medications',
];

/** A cue stands in a section of one of these kinds. */
export function isIn(note: Note, { section }: Cue<VisitCue>, kinds: readonly SectionCategory[]): boolean {
  const category = note.sections[section]?.category;
  return category !== undefined && kinds.includes(category);
}

const BEFORE =
  /\b(?:last (?:week|month|year)|prior|previous(?:ly)?(?! (?:history|\w{3,12} history))|(?:was|had been) (?:also |first )?hospitalized)\b[^.]{0,30}$|\brecent(?:ly)?\b[^.,;]{0,30}$|\b(?:sent|arrang\w{2,4}|set up|referred)(?: \w{2,8}){0,2} for (?:an? )?$/i;
const AFTER =
  /\b(?:discharged?|released|sent home|went home|since then)\b|^[^.]{0,80}\b(?:(?:weeks?|months?|years?) ago|last (?:week|month|year)|in (?:19|20)\d\d)\b/i;

/** The patient was admitted, and nothing near says that the stay is over. */
export function isThisStay(note: Note, { start, end, section }: Cue<VisitCue>): boolean {
  if (HISTORIES.includes(note.sections[section]?.category ?? 'none')) return false;
  const before = note.text.slice(Math.max(0, start - 60), start);
  return !BEFORE.test(before) && !AFTER.test(note.text.slice(end, end + 160));
}

const TODAY = /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/i;

/** The words about a cue say that it is of today. */
export function isToday({ text }: Note, { start, end }: Span): boolean {
  return TODAY.test(text.slice(Math.max(0, start - 60), end + 40));
}

const LEAVES =
  /\b(?:(?:is|was|be|been|being) (?:now |subsequently |then )?discharged|(?:prepared|ready|cleared) for discharge|discharged? (?:home|today|to (?:home|rehab|a )))\b/i;

/** The patient leaves the hospital. */
export function leaves({ text }: Note): boolean {
  return LEAVES.test(text);
}

/** A history and physical takes down the histories; a progress note does not. */
export function isHistoryAndPhysical({ sections }: Note): boolean {
  const kinds = new Set(sections.map(({ category }) => category));
  return HISTORIES.filter((each) => kinds.has(each)).length >= 3;
}

const ADMIT =
  /^[\W\d]{0,6}(?:at (?:present|this (?:time|point)),? )?(?:(?:we|i)(?: are| am)? |(?:the )?plan (?:is|was) |(?:the )?(?:patient|child|infant) is (?:being |now |therefore )?(?=admitted)|s?he is (?:being |now |therefore )?(?=admitted))?(?:will |would |to |plan to |going to )?(?:admit(?:ted)?\b(?! (?:\w{2,8} )?if\b)|admission to (?!rehab|snf|a? ?nursing|skilled))/i;
/** A stay for an operation that is planned is arranged from the office. */
const FOR_SURGERY =
  /\b(?:surg\w{3,5}|operat\w{3,5}|procedure|replacement|elective\w{0,2}|\w{3,12}(?:ectomy|plasty|scopy))\b/i;
/** An order is given after the history was taken. */
const LATE = 0.4;

/** Sentences that order the admission: "Admit for IV antibiotics". */
export function admitOrders(note: Note): readonly Span[] {
  return note.sentences.filter(
    ({ start, end }) =>
      ADMIT.test(note.text.slice(start, Math.min(end, start + 70))) &&
      !(
        /\bis (?:being |now |therefore )?admitted|going to/i.test(note.text.slice(start, Math.min(end, start + 70))) &&
        FOR_SURGERY.test(note.text.slice(start, Math.min(end, start + 300)))
      ) &&
      note.order.placeOf(start) > note.text.length * LATE,
  );
}

const CAME =
  /\b(?:presents|presented|presenting|came|comes|brought|brings|arrived|arrives|transported|rushed)\b[^.]{0,50}$/i;
const LONG_AGO = /^[^.]{0,20}\b(?:(?:weeks?|months?|years?) ago|last (?:week|month|year)|in (?:19|20)\d\d)\b/i;

/** Mentions of an emergency department to which the patient came for this visit. */
export function cameToEmergency(note: Note, cues: Cues<VisitCue>): readonly Cue<VisitCue>[] {
  return cues.of('ed-mention').filter((cue) => {
    if (isIn(note, cue, PLANNING) || isNotYet(note, cue)) return false;
    const before = note.text.slice(Math.max(0, cue.start - 60), cue.start);
    return CAME.test(before) && !LONG_AGO.test(note.text.slice(cue.end, cue.end + 40));
  });
}

/** The patient of a consultation lies in the hospital, or came there by its emergency department. */
export function isInHospital(note: Note, cues: Cues<VisitCue>): boolean {
  if (cues.of('admission-told').some((cue) => isThisStay(note, cue))) return true;
  return (
    cues.has('admission-plan', 'inpatient-strong', 'hospital-day') ||
    cues.of('inpatient-weak').length + cameToEmergency(note, cues).length >= 2
  );
}
