import { matchIn, type Note, type SectionCategory, type Span } from '@levelproof/note';
import type { Cues } from '../cues/cue.js';
import { clinicalParts, isReportTitle, isTestName, measures, OPERATION, steps, talks } from './document-words.js';
import { isForm, isTeaching } from './no-patient.js';
import type { VisitCue } from './visit-cue.js';

/** What kind of document the note is when it is no visit, with the words that say so. */
export interface DocumentRead {
  readonly kind: 'procedure' | 'testing' | 'not-em';
  readonly signs: readonly Span[];
}

const OPENING = 700;
const TITLE = 80;
/** Parts that a visit has and a report has not: a report too has a history, a reason and an impression. */
const VISIT_PARTS: readonly SectionCategory[] = [
  'ros',
  'pmh',
  'medications',
  'social-history',
  'assessment-plan',
  'plan',
  'mdm',
  'vitals',
];
/** A letter about a visit tells of its tests too. */
const SEEN = /\b(?:pleasure of (?:seeing|meeting|evaluating)|i (?:saw|examined|evaluated)|seen back in)\b/i;

/** Operative notes, reports of tests and papers that treat nobody; `null` for a visit. */
export function documentKind(note: Note, cues: Cues<VisitCue>): DocumentRead | null {
  const parts = new Set(note.sections.map(({ category }) => category).filter((each) => VISIT_PARTS.includes(each)));
  return (
    notTreating(note, cues) ??
    operation(note, cues, parts.size) ??
    report(note, cues, parts.size) ??
    alliedOrLetter(note, cues) ??
    byItsWords(note, cues)
  );
}

function notTreating({ order }: Note, cues: Cues<VisitCue>): DocumentRead | null {
  const opening = cues
    .of('no-treatment', 'not-the-patient', 'not-seen', 'no-treatment-heading')
    .filter(({ start, kind }) => kind !== 'not-seen' || order.placeOf(start) < OPENING);
  const dead = cues.of('autopsy-heading', 'autopsy');
  if (opening.some(({ kind }) => kind !== 'no-treatment-heading')) return { kind: 'not-em', signs: opening };
  if (opening.length >= 2) return { kind: 'not-em', signs: opening };
  if (dead.length >= 2) return { kind: 'not-em', signs: dead };
  const pathology = cues.of('pathology-heading');
  return pathology.length > 0 ? { kind: 'testing', signs: pathology } : null;
}

function operation(note: Note, cues: Cues<VisitCue>, parts: number): DocumentRead | null {
  const strong = cues.of('operative-heading');
  const weak = cues.of('operative-weak-heading');
  const words = cues.of('operative-words');
  const signs = [...strong, ...weak, ...words];
  const opens = signs.some(({ start, heading }) => heading && note.order.placeOf(start) < TITLE);
  if (strong.length >= 2) return { kind: 'procedure', signs };
  if (strong.length === 1 && parts <= 1 && (opens || weak.length + words.length > 0))
    return { kind: 'procedure', signs };
  const reported = cues.has('test-heading');
  if (parts <= 1 && !reported && weak.length >= 2 && (opens || words.length > 0 || weak.length >= 3))
    return { kind: 'procedure', signs };
  // A clinician who tells why before the record begins wants one step more.
  if (weak.length > 0 && words.length > 0 && clinicalParts(note) === 0 && steps(note) > STEPS_OF_RECORD)
    return { kind: 'procedure', signs };
  const coming = cues.of('procedure-visit');
  const planned = coming.filter(
    ({ start, end }) => note.order.placeOf(start) < OPENING && OPERATION.test(note.text.slice(end, end + 80)),
  );
  return planned.length > 0 ? { kind: 'procedure', signs: planned } : null;
}

function report(note: Note, cues: Cues<VisitCue>, parts: number): DocumentRead | null {
  const strong = cues.of('test-heading');
  const weak = cues.of('test-weak-heading');
  const words = cues.of('test-words');
  const psych = cues.of('psych-testing');
  const psychWeak = cues.of('psych-testing-weak');
  const signs = [...strong, ...weak, ...words];
  if (psych.length >= 2 || (psych.length === 1 && psychWeak.length > 0)) return { kind: 'testing', signs: psych };
  if (SEEN.test(note.order.opening(600))) return null;
  if (parts <= 1 && strong.length >= 2) return { kind: 'testing', signs };
  if (parts > 0)
    return parts <= 1 && words.length >= 2 && signs.length > words.length ? { kind: 'testing', signs } : null;
  if (strong.length >= 1 && weak.length + words.length >= 1) return { kind: 'testing', signs };
  const named = isTestName(note.order.opening(300));
  if (named && weak.length >= 2) return { kind: 'testing', signs };
  return words.length >= 2 && signs.length > words.length ? { kind: 'testing', signs } : null;
}

const PAPERS_END = 400;
const OTHER_DAY = /^[^.\n]{0,120}\b(?:next|last|ago|scheduled|will be|in (?:19|20)\d\d|would like)\b/i;
/** Papers of other professions and papers for other offices: evaluations by therapists, fittings, certificates. */
const PAPER =
  /^\W{0,4}(?:to whom it may concern|dear (?:mr|mrs|ms|miss|patient|parents?)\b\.?[^.\n]{0,30}[,:]|(?:initial |outpatient |inpatient |pediatric |home )?(?:physical|occupational|speech|pt|ot|slp|st)(?:[ /-](?:therapy|language|pathology|and language)){0,3} (?:initial |daily |progress |discharge )?(?:evaluation|assessment|progress|daily|discharge|treatment|visit|plan of care|re-?evaluation|note|screen(?:ing)?)\b|(?:dietitian|nutrition\w{0,2}|lactation|case management|social work(?:er)?|chaplain|pharmac(?:y|ist)|respiratory therapy|child life) (?:\w{4,12} )?(?:note|assessment|consult\w{0,5}|evaluation|progress|visit))|\b(?:referred|seen|presents?|comes?|here|evaluated)\b[^.\n]{0,40}\b(?:wheelchair|seating|orthotics?|prosthetics?|driving|work capacity|functional capacity|hearing aid)(?: and (?:seating|mobility|prosthetics?))? (?:clinic|evaluation|assessment|fitting)\b|\b(?:live?(?:ing)? )?(?:donor|donor's|candidate'?s) (?:interview|perception|assessment interview|motivation)\b/i;

function alliedOrLetter(note: Note, cues: Cues<VisitCue>): DocumentRead | null {
  const { order } = note;
  const allied = [...cues.of('allied-therapy'), ...cues.of('allied-goals')];
  if (cues.has('allied-therapy') && allied.length >= 2) return { kind: 'not-em', signs: allied };
  if (cues.of('allied-goals').length >= 2) return { kind: 'not-em', signs: allied };
  const letters = cues.of('letter').filter(({ start }) => order.placeOf(start) < OPENING);
  const paper = matchIn(PAPER, note);
  if (
    paper !== null &&
    order.placeOf(paper.index) < PAPERS_END &&
    !OTHER_DAY.test(note.text.slice(paper.index, paper.index + 140))
  ) {
    return { kind: 'not-em', signs: [{ start: paper.index, end: paper.index + paper[0].length }] };
  }
  const dietary = cues.of('dietary').filter(({ start }) => order.placeOf(start) < OPENING);
  if (dietary.length > 0) return { kind: 'not-em', signs: dietary };
  return letters.length >= 2 ? { kind: 'not-em', signs: letters } : null;
}

/** At least so many steps of a procedure are its record, whatever headings it has. */
const STEPS_OF_RECORD = 3;
/** Headings and words of a stay or a visit, which a record of a procedure or of a test has not. */
const PLACED: readonly VisitCue[] = [
  'discharge-heading',
  'hospital-course-heading',
  'admission-heading',
  'consult-heading',
  'inpatient-strong',
  'ed-strong',
];
/** At least so many words of one kind of test; fewer in a short text where nothing is planned, more where patient and clinician speak. */
const SHORT = 1600;
const WORDS_OF_REPORT = { unplanned: 2, usual: 3, spoken: 5 };

const PROCEDURE_TITLE =
  /^\W{0,4}(?:(?:[a-z-]{2,16} ){0,2}(?:procedure|operative|operation|endoscopy|bronchoscopy|colonoscopy|cath(?:eterization)?|injection|surgical) (?:note|report|record)|procedures?(?: performed)?\s?:)/i;

function isProcedureTitle({ text }: Note): boolean {
  return PROCEDURE_TITLE.test(text.slice(0, 80));
}

/** A note that calls itself a visit is no report, whatever was measured at it. */
const TITLED_VISIT = /^\W{0,4}(?:(?:office|clinic|follow[- ]?up|new patient|established patient) )?visit\b/i;

/** Without a heading that tells: by what the note speaks of, and by what a visit has and this one has not. */
function byItsWords(note: Note, cues: Cues<VisitCue>): DocumentRead | null {
  if (isForm(note) || isTeaching(note)) return { kind: 'not-em', signs: [] };
  if (TITLED_VISIT.test(note.order.opening(60))) return null;
  const parts = clinicalParts(note);
  if (parts > 1 || cues.has(...PLACED)) return null;
  const spoken = talks(note);
  if (!spoken && parts === 0 && isReportTitle(note)) return { kind: 'testing', signs: [] };
  if (!spoken && steps(note) >= (isProcedureTitle(note) ? 2 : STEPS_OF_RECORD) + parts)
    return { kind: 'procedure', signs: [] };
  if (spoken && (parts > 0 || !cues.has('test-heading', 'test-weak-heading') || SEEN.test(note.order.opening(600))))
    return null;
  return measures(note) >= wordsNeeded(note, spoken || parts > 0, spoken) + 2 * parts
    ? { kind: 'testing', signs: [] }
    : null;
}

function wordsNeeded({ text, sections }: Note, usual: boolean, spoken: boolean): number {
  if (spoken) return WORDS_OF_REPORT.spoken;
  const planned = sections.some(({ category }) => category === 'plan' || category === 'assessment-plan');
  return usual || planned || text.length > SHORT ? WORDS_OF_REPORT.usual : WORDS_OF_REPORT.unplanned;
}
