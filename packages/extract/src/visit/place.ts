import type { Certainty, StayPhase } from '@levelproof/contract';
import type { Note, Span } from '@levelproof/note';
import type { Cue, Cues } from '../cues/cue.js';
import type { VisitCue } from './visit-cue.js';

/** Where the note was written, as far as its own words tell. */
export interface PlaceRead {
  readonly kind: 'ed' | 'inpatient' | 'nursing-facility' | 'home' | 'assisted-living' | 'consult' | 'office';
  readonly certainty: Certainty;
  readonly stay: StayPhase | null;
  /** For a consultation: the patient is an inpatient. */
  readonly inHospital: boolean;
  readonly spans: readonly Span[];
}

/** The place of the visit by the words and headings of the note; the office where nothing speaks for another. */
export function placeOf(note: Note, cues: Cues<VisitCue>): PlaceRead {
  return (
    facilityOf(note, cues) ??
    dischargeOf(cues) ??
    consultOf(note, cues) ??
    emergencyOf(note, cues) ??
    hospitalOf(note, cues) ??
    OFFICE
  );
}

const OFFICE: PlaceRead = { kind: 'office', certainty: 'implied', stay: null, inHospital: false, spans: [] };
/** Signs about a place further on in the note than this are about a place of the past. */
const OPENING = 700;
/** What brought the patient stands in the first sentences. */
const TITLE = 350;

function place(kind: PlaceRead['kind'], spans: readonly Span[], more: Partial<PlaceRead> = {}): PlaceRead {
  return {
    kind,
    certainty: 'documented',
    stay: null,
    inHospital: kind === 'inpatient',
    spans: spans.slice(0, 3),
    ...more,
  };
}

function facilityOf({ order }: Note, cues: Cues<VisitCue>): PlaceRead | null {
  const near = (...kinds: readonly VisitCue[]): readonly Cue<VisitCue>[] =>
    cues.of(...kinds).filter(({ start }) => order.placeOf(start) < OPENING);
  const nursing = near('nursing-facility');
  if (nursing.length > 0) return place('nursing-facility', nursing);
  const assisted = near('assisted-living');
  if (assisted.length > 0) return place('assisted-living', assisted);
  const home = near('home-visit');
  return home.length > 0 ? place('home', home) : null;
}

/** A summary of a stay at its end: its headings say so. */
function dischargeOf(cues: Cues<VisitCue>): PlaceRead | null {
  const headings = cues.of('discharge-heading');
  const course = cues.of('hospital-course-heading');
  const weak = cues.of('discharge-weak-heading', 'admission-heading');
  if (
    headings.length >= 2 ||
    (headings.length >= 1 && course.length + weak.length + cues.of('admission-told').length > 0)
  ) {
    return place('inpatient', [...headings, ...course], { stay: 'discharge' });
  }
  return course.length > 0 && cues.of('admission-heading').length > 0
    ? place('inpatient', course, { stay: 'discharge', certainty: 'implied' })
    : null;
}

function consultOf(note: Note, cues: Cues<VisitCue>): PlaceRead | null {
  if (cues.has('dietary')) return null;
  const headings = cues.of('consult-heading');
  const strong = cues.of('consult-strong').filter(({ start }) => {
    const stands = note.order.placeOf(start);
    return stands < OPENING || stands > note.text.length - 400;
  });
  const wish = cues.of('own-wish').some(({ start }) => note.order.placeOf(start) < OPENING);
  if (headings.length === 0 && (strong.length === 0 || wish)) return letterOf(note, cues);
  const inHospital =
    cues.of('admission-told', 'admission-plan', 'inpatient-strong').length > 0 || cues.of('inpatient-weak').length >= 2;
  return place('consult', [...headings, ...strong], { inHospital, stay: inHospital ? 'initial' : null });
}

/** A letter that thanks a colleague for the referral: the request, and the report back. */
function letterOf(note: Note, cues: Cues<VisitCue>): PlaceRead | null {
  const near = ({ start }: Span): boolean => note.order.placeOf(start) < OPENING;
  const thanks = cues.of('consult-weak').filter(near);
  const letter = cues.of('letter').filter(near);
  const back = cues.of('established-patient', 'follow-up-visit').some(near);
  return thanks.length > 0 && letter.length > 0 && !back ? place('consult', [...letter, ...thanks]) : null;
}

function emergencyOf({ order }: Note, cues: Cues<VisitCue>): PlaceRead | null {
  if (cues.of('past-emergency', 'hospital-follow-up').some(({ start }) => order.placeOf(start) < OPENING)) return null;
  const strong = cues.of('ed-strong');
  const weak = cues
    .of('ed-weak', 'ed-weak-heading')
    .filter(({ start, heading }) => heading || order.placeOf(start) < OPENING * 2);
  const ends = cues.of('ed-discharge', 'ed-return');
  const inside = cues.of('ed-mention').length;
  const care = cues.of('critical-care').length;
  const back = cues.of('follow-up-visit').some(({ start }) => order.placeOf(start) < OPENING);
  const opens = !back && weak.some(({ start }) => order.placeOf(start) < TITLE);
  const score =
    strong.length * 3 +
    weak.length * 2 +
    Math.min(2, ends.length) +
    Math.min(back ? 1 : 3, inside) +
    Math.min(2, care) +
    (opens ? 1 : 0);
  if (cues.has('admission-heading')) return null;
  if (strong.length + care === 0 && cues.has('admission-plan')) return null;
  if (score < 3) return null;
  const hospital = cues.of('inpatient-strong').length + cues.of('admission-told').length;
  if (hospital > 0 && strong.length === 0) return null;
  return place('ed', [...strong, ...weak, ...ends], { certainty: strong.length > 0 ? 'documented' : 'implied' });
}

function hospitalOf(note: Note, cues: Cues<VisitCue>): PlaceRead | null {
  if (cues.of('hospital-follow-up', 'past-emergency').some(({ start }) => note.order.placeOf(start) < OPENING))
    return null;
  const headings = cues.of('admission-heading', 'hospital-course-heading');
  const strong = cues.of('inpatient-strong');
  const weak = cues.of('inpatient-weak');
  const plan = cues.of('admission-plan').filter(({ start }) => note.order.placeOf(start) > note.text.length * 0.4);
  const told = cues.of('admission-told').filter(({ start }) => note.order.placeOf(start) < OPENING);
  const arrived = cues.of('ed-weak', 'ed-mention', 'ed-strong').length > 0 || told.length > 0 || weak.length > 0;
  if (headings.length > 0) return place('inpatient', headings, { stay: 'initial' });
  if (strong.length > 0) {
    const stay = plan.length > 0 ? 'initial' : 'subsequent';
    return place('inpatient', [...strong, ...weak], { stay });
  }
  if (plan.length > 0 && arrived) return place('inpatient', plan, { stay: 'initial' });
  if (told.length > 0 && weak.length > 0)
    return place('inpatient', [...told, ...weak], { stay: 'initial', certainty: 'implied' });
  const begins = told.filter((cue) => note.order.placeOf(cue.start) < TITLE && isThisStay(note, cue));
  if (begins.length > 0 && cues.of('follow-up-visit').length === 0) {
    return place('inpatient', begins, { stay: 'initial', certainty: 'implied' });
  }
  return weak.length >= 3 ? place('inpatient', weak, { stay: 'subsequent', certainty: 'implied' }) : null;
}

const ENDED =
  /\b(?:discharged?|released|sent home|went home|last (?:week|month|year)|prior|previous(?:ly)?|ago|since then|transferred)\b/i;

/** The patient was admitted, and nothing near says that the stay is over. */
function isThisStay(note: Note, { start, end }: Span): boolean {
  return !ENDED.test(note.text.slice(Math.max(0, start - 60), start)) && !ENDED.test(note.text.slice(end, end + 160));
}
