import type { Certainty, StayPhase } from '@levelproof/contract';
import { matchIn, type Note, type SectionCategory, type Span, says } from '@levelproof/note';
import type { Cue, Cues } from '../cues/cue.js';
import {
  admitOrders,
  cameToEmergency,
  FOUND,
  isHistoryAndPhysical,
  isIn,
  isInHospital,
  isThisStay,
  isToday,
  leaves,
} from './stay-signs.js';
import { PLANNING } from '../reading/planning.js';
import { isNotYet } from '../cues/denied.js';
import { cameToOffice, dwellingOf, isAccepted, liesInHospital, titleOf } from './place-words.js';
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
    titledOf(note, cues) ??
    dischargeOf(note, cues) ??
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

/** The place by the title of the note; a dwelling also by the words of its opening. */
function titledOf(note: Note, cues: Cues<VisitCue>): PlaceRead | null {
  const title = titleOf(note) ?? dwellingOf(note);
  if (title === null) return null;
  const { kind, stay, span } = title;
  if (kind !== 'consult') return place(kind, [span], { stay });
  if (cues.has('dietary') || cues.has('discharge-heading')) return null;
  const inHospital = cues.has('admission-heading') || isInHospital(note, cues) || liesInHospital(note);
  return place('consult', [span], { inHospital, stay: inHospital ? 'initial' : null });
}

const SEEN = /^seen/i;
const BY_OTHERS =
  /^\s(?:by|from|with) (?:(?:an?|the|his|her|their) )?(?:visiting|home health|hospice|nurses?|aides?|therap\w{3,5}|pt|ot|physical|social)\b/i;

function facilityOf(note: Note, cues: Cues<VisitCue>): PlaceRead | null {
  const { order } = note;
  const near = (...kinds: readonly VisitCue[]): readonly Cue<VisitCue>[] =>
    cues.of(...kinds).filter(({ start }) => order.placeOf(start) < OPENING);
  // "Seen in the nursing home" is told of others too, by who comes to the office.
  const nursing = near('nursing-facility').filter(
    (cue) => !(SEEN.test(note.text.slice(cue.start, cue.end)) && cameToOffice(note)),
  );
  if (nursing.length > 0) return place('nursing-facility', nursing);
  const assisted = near('assisted-living');
  if (assisted.length > 0) return place('assisted-living', assisted);
  // Others visit too: "seen at home by a nurse".
  const home = near('home-visit').filter(({ end }) => !BY_OTHERS.test(note.text.slice(end, end + 40)));
  return home.length > 0 ? place('home', home) : null;
}

/** A summary of a stay at its end: its headings say so. */
function dischargeOf(note: Note, cues: Cues<VisitCue>): PlaceRead | null {
  const headings = cues.of('discharge-heading');
  const course = cues.of('hospital-course-heading');
  const weak = cues.of('discharge-weak-heading', 'admission-heading');
  const told = cues.of('admission-told').length > 0;
  const stay = course.length + weak.length > 0 || told;
  // Who goes home from the emergency department is given drugs to take too.
  if (headings.length >= 2 || (headings.length >= 1 && (stay || (leaves(note) && !isSentHome(note, cues))))) {
    return place('inpatient', [...headings, ...course], { stay: 'discharge' });
  }
  if (told && leaves(note) && cues.has('discharge-weak-heading') && !cues.has('follow-up-visit', 'hospital-follow-up'))
    return place('inpatient', weak, { stay: 'discharge', certainty: 'implied' });
  return course.length > 0 && (cues.has('admission-heading') || leaves(note))
    ? place('inpatient', course, { stay: 'discharge', certainty: 'implied' })
    : null;
}

/** Treated in an emergency department and sent home from there. */
function isSentHome(note: Note, cues: Cues<VisitCue>): boolean {
  return cues.has('ed-discharge') && !cues.has('admission-told') && cameToEmergency(note, cues).length > 0;
}

/** `for a cardiology consultation`, `a surgical consult`: a consultation by its specialty. */
const BY_SPECIALTY =
  /\b(?:here|comes?|came|seen|presents?|presenting|referred|sent(?: in)?)\b[^.]{0,40}? for (?:an? )?(?:new |initial |outpatient ){0,2}(?:\w{2,20}(?:ology|iatry|iatrics|surgery|gical|logic(?:al)?|iatric)|cardiac|orthop\w{4,6}|surgery|gi|ent) consult(?:ation)?\b|\b(?:sent|referred|seen|presents?)(?: in| over| here| today){0,2} (?:for|in) (?:an? )?consult(?:ation)? (?:from|by|at the request|regarding|with regard)\b|\bthis consult(?:ation)? (?:was|is) (?:made|requested|being|sought|ordered|for|regarding)\b/i;
/** The request at the end of the story: "hematology consult was requested for advice on further management". */
const ASKED_OF_US =
  /\b(?:\w{2,20}(?:ology|iatry|iatrics|surgery|medicine|disease)|medical|surgical|cardiac|psychiatric|renal|pulmonary|neurologic\w{0,2}|orthop\w{4,6}|gi|icu)(?:\/\w{3,14})? (?:consult(?:ation)?|evaluation|opinion)s? (?:was|has been|is|were) (?:requested|called|asked for|sought|placed)\b[^.\n]{0,120}/i;
const STORY: readonly SectionCategory[] = ['hpi', 'chief-complaint', 'none'];
/** The writer was asked by a colleague; a request by the patient or the family is none. */
const ASKED =
  /\b(?:i|we)(?:'ve| have| had)?(?: was| were| am| are| been)? (?:being )?(?:kindly |also )?(?:asked|called|requested|invited)(?! by (?:(?:the|his|her|their) )?(?:patient|family|mother|father|parents?|wife|husband|daughter|son|school|court|attorney|insur\w{3,6}|him|her)\b)\b[^.\n]{0,50}\b(?:to|for) (?:see|evaluate|assess|assessment|evaluation|examine|consult\w{0,6}|comment|give (?:an )?opinion|render|weigh in|help (?:with|manage))\b/i;
/** Said to a colleague at the end: "continue treatment as you are doing", "we will follow him during his stay". */
const TO_COLLEAGUE =
  /\b(?:care|treatment|therapy|management|antibiotics?|regimen|work-?up) as you (?:are|have)\b|\bat your expertise\b|\b(?:feel free|do not hesitate) to (?:contact|call|page|reach) (?:me|us)\b[^.\n]{0,24}\b(?:pager|beeper|additional information)\b|\bfollow (?:along )?with you\b|\bthank(?:s| you)(?: very much| so much)? for (?:involving|including|consulting|letting) (?:me|us)\b|\bfollow(?: him| her| them| the patient)?(?: up)? (?:with you )?(?:during|while|throughout) (?:his|her|their|the|this|in|hospital\w{0,6})\b/i;
const THANKS = /^(?:allowing|thank)/i;

function consultOf(note: Note, cues: Cues<VisitCue>): PlaceRead | null {
  if (cues.has('dietary')) return null;
  const headings = [...cues.of('consult-heading')];
  const known = cues.of('established-patient').some(({ start }) => note.order.placeOf(start) < OPENING);
  const strong = cues.of('consult-strong').filter((cue) => {
    if (isNotYet(note, cue)) return false;
    const stands = note.order.placeOf(cue.start);
    return stands < OPENING || stands > note.text.length * 0.6;
  });
  const wish =
    cues.of('own-wish').some(({ start }) => note.order.placeOf(start) < OPENING) &&
    !strong.some(({ start, end }) => THANKS.test(note.text.slice(start, end)));
  if (strong.length === 0 && isSentHome(note, cues)) return null;
  const inHospital = isInHospital(note, cues) || liesInHospital(note);
  if (inHospital) headings.push(...cues.of('referral-heading'));
  const specialty =
    BY_SPECIALTY.exec(note.order.opening(OPENING)) !== null || isRequestToUs(note, cues) || isToColleague(note);
  if (headings.length === 0 && ((strong.length === 0 && !specialty) || wish || (known && !inHospital)))
    return letterOf(note, cues);
  return place('consult', [...headings, ...strong], { inHospital, stay: inHospital ? 'initial' : null });
}

/** A colleague asks at the beginning, or is spoken to at the end. */
function isToColleague(note: Note): boolean {
  const asked = matchIn(ASKED, note);
  if (asked !== null && note.order.placeOf(asked.index) < OPENING) return true;
  const told = matchIn(TO_COLLEAGUE, note);
  return told !== null && note.order.placeOf(told.index) > note.text.length * 0.6;
}

/** The story of a note, and not its plan, ends with the request: then the note is the answer. */
function isRequestToUs(note: Note, cues: Cues<VisitCue>): boolean {
  if (cues.has('hospital-course-heading', 'ed-strong', 'admission-plan') || admitOrders(note).length > 0) return false;
  const match = matchIn(ASKED_OF_US, note);
  if (match === null || isNotYet(note, { start: match.index, end: match.index })) return false;
  const section = note.sections.find(({ start, end }) => start <= match.index && match.index < end);
  if (section === undefined || !STORY.includes(section.category)) return false;
  // The last words of the story but one sentence, and the note goes on after them.
  const rest = section.end - match.index - match[0].length;
  return rest < 160 && section.end < note.text.length;
}

/** A letter that thanks a colleague for the referral: the request, and the report back. */
function letterOf(note: Note, cues: Cues<VisitCue>): PlaceRead | null {
  const near = ({ start }: Span): boolean => note.order.placeOf(start) < OPENING;
  const thanks = cues.of('consult-weak').filter(near);
  const letter = cues.of('letter').filter(near);
  const back = cues.of('established-patient', 'follow-up-visit').some(near);
  return thanks.length > 0 && letter.length > 0 && !back ? place('consult', [...letter, ...thanks]) : null;
}

/** Where the patient is now, said outright: an emergency department of the same story is a past one. */
const IN_OFFICE =
  /\b(?:presents?|presenting|comes? in|returns?|is (?:being )?seen|(?:is )?here)\b(?: today)? (?:to|in|at) (?:the |my |our |this )?(?:\w{4,16} )?(?:clinic|office)\b/i;

/** The first line calls it a visit to the office. */
const CLINIC = /\b(?:clinic|office)(?: (?:visit|note|follow[- ]?up)|[,.:])|\best(?:ablished|\.)? (?:pt|patient)\b/i;
const LINE = 120;
/** Treated by vein and sent home the same day: an emergency department, whether or not it is named. */
const GIVEN_BY_VEIN =
  /\b(?:(?:was|were|been) (?:then |also )?given|received|administered)\b[^.]{0,90}\b(?:iv|i\.v\.|intravenous\w{0,2}|normal saline|lactated ringers?|(?:l|liters?) of (?:fluids?|ns))\b/i;

function emergencyOf(note: Note, cues: Cues<VisitCue>): PlaceRead | null {
  const { order } = note;
  if (!cues.has('ed-strong') && (IN_OFFICE.test(order.opening(OPENING)) || CLINIC.test(order.opening(LINE))))
    return null;
  if (cues.of('past-emergency', 'hospital-follow-up').some(({ start }) => order.placeOf(start) < OPENING)) return null;
  const strong = cues.of('ed-strong');
  const came = cameToEmergency(note, cues);
  const weak = [...cues.of('ed-weak', 'ed-weak-heading'), ...came].filter(
    ({ start, heading }) => heading || order.placeOf(start) < OPENING * 2,
  );
  const ends = cues.of('ed-discharge', 'ed-return');
  const inside = cues.of('ed-mention').length - came.length;
  const care = cues.of('critical-care').length;
  const back = cues.of('follow-up-visit', 'new-patient').some(({ start }) => order.placeOf(start) < OPENING);
  const opens = !back && weak.some(({ start }) => order.placeOf(start) < TITLE);
  const accepted = weak.length > 0 && isAccepted(note);
  const score =
    strong.length * 3 +
    weak.length * 2 +
    Math.min(2, ends.length) +
    Math.min(back ? 1 : 3, inside) +
    Math.min(2, care) +
    (opens ? 1 : 0) +
    (cues.has('ed-discharge') && says(GIVEN_BY_VEIN, note) ? 2 : 0) +
    (accepted ? 3 : 0);
  if (cues.has('admission-heading')) return null;
  if (strong.length + care === 0 && !accepted && cues.has('admission-plan')) return null;
  if (score < 3) return null;
  const stays = cues.of('admission-told');
  // A stay that is over began where the patient came to before; today's coming is said to be today's.
  const over = stays.length > 0 && !came.some((cue) => isToday(note, cue));
  const hospital =
    cues.of('inpatient-strong', 'hospital-day').length + (over || stays.some((cue) => isThisStay(note, cue)) ? 1 : 0);
  if (hospital > 0 && strong.length === 0 && !accepted) return null;
  return place('ed', [...strong, ...weak, ...ends], { certainty: strong.length > 0 ? 'documented' : 'implied' });
}

function hospitalOf(note: Note, cues: Cues<VisitCue>): PlaceRead | null {
  if (cues.of('hospital-follow-up', 'past-emergency').some(({ start }) => note.order.placeOf(start) < OPENING))
    return null;
  const headings = cues.of('admission-heading', 'hospital-course-heading');
  const strong = cues.of('inpatient-strong', 'hospital-day');
  const weak = cues.of('inpatient-weak');
  const plan = [
    ...cues.of('admission-plan').filter(({ start }) => note.order.placeOf(start) > note.text.length * 0.4),
    ...admitOrders(note),
  ];
  const told = cues.of('admission-told').filter((cue) => isThisStay(note, cue));
  plan.push(
    ...told.filter((cue) => isIn(note, cue, PLANNING) && /admitted/i.test(note.text.slice(cue.start, cue.end))),
  );
  const opening = told.filter(({ start }) => note.order.placeOf(start) < OPENING);
  const arrived = cues.of('ed-weak', 'ed-mention', 'ed-strong').length > 0 || opening.length > 0 || weak.length > 0;
  if (headings.length > 0) return place('inpatient', headings, { stay: 'initial' });
  // Who came by the emergency department for this is taken in.
  const arrives = [...cameToEmergency(note, cues), ...cues.of('ed-weak')].some(
    ({ start }) => note.order.placeOf(start) < OPENING,
  );
  const first = plan.length > 0 || ((isHistoryAndPhysical(note) || arrives) && !cues.has('hospital-day'));
  if (strong.length > 0) {
    return place('inpatient', [...strong, ...weak], { stay: first ? 'initial' : 'subsequent' });
  }
  if (plan.length > 0 && (arrived || admitOrders(note).length > 0))
    return place('inpatient', plan, { stay: 'initial' });
  if (opening.length > 0 && weak.length > 0)
    return place('inpatient', [...opening, ...weak], { stay: first ? 'initial' : 'subsequent', certainty: 'implied' });
  const back = cues.has('follow-up-visit');
  const begins = opening.filter((cue) => note.order.placeOf(cue.start) < TITLE);
  const found = told.filter((cue) => isIn(note, cue, FOUND));
  if (!back && begins.length + found.length > 0) {
    const stay = first || found.length === 0 ? 'initial' : 'subsequent';
    return place('inpatient', [...begins, ...found], { stay, certainty: 'implied' });
  }
  return weak.length >= 3
    ? place('inpatient', weak, { stay: isHistoryAndPhysical(note) ? 'initial' : 'subsequent', certainty: 'implied' })
    : null;
}
