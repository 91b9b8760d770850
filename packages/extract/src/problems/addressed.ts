import type { Observation, ObservationKind } from '@levelproof/contract';
import { contains } from '@levelproof/note';
import { isUsuallyFor } from '../lexicons/indications.js';
import { isWorkedOn } from './actions.js';
import type { Course } from '../reading/entries.js';
import type { Judged } from './category.js';
import { evidenceOfProblem } from './problem-evidence.js';
import type { Signs } from './signs.js';
import { isTargeted } from './targeted.js';

/** The problems that count, and what was seen of the others. */
export interface Addressed {
  readonly counted: readonly Judged[];
  readonly observations: readonly Observation[];
  /** Problems of the patient that did not count, for a note in which none does. */
  readonly left: readonly Judged[];
  /** Lasting illnesses that the assessment names without a word more: whether they were addressed is open (R1.8). */
  readonly named: readonly Judged[];
}

/** Circumstances that are problems of the visit when they are what it is about. */
const VISITED_FOR = /^Z3[0-49]/;

/**
 * Keeps the problems that were addressed (R1.7): evaluated or treated at this visit. One that is merely listed (R1.8),
 * managed by somebody else, history without work today, or no problem at all is left out, and observed where it matters.
 */
export function addressed(signs: Signs, named: readonly Judged[], among: 'many' | 'only' = 'many'): Addressed {
  const observations: Observation[] = [];
  const merelyNamed: Judged[] = [];
  const observe = (kind: ObservationKind, judged: Judged): void => {
    const evidence = evidenceOfProblem(signs, judged.candidate, []);
    const id = `observation:problem:${observations.length + 1}`;
    observations.push({ id, kind, item: judged.candidate.mention.value.name, certainty: 'documented', evidence });
  };
  const worked = named.some(({ actions, standing }) => isWorkedOn(actions) || standing.words !== null);
  const counted = named.filter((judged, at) => {
    if (isNoProblem(judged)) return false;
    const { standing, actions, candidate } = judged;
    const own = isWorkedOn(actions) || standing.words !== null;
    if (standing.elsewhere !== null && !isOwnWorkBeside(signs, judged)) {
      observe('managed-elsewhere', judged);
      observe('problem-listed-not-addressed', judged);
      return false;
    }
    if (standing.notAddressed !== null) {
      observe('problem-listed-not-addressed', judged);
      return false;
    }
    if (isVague(judged, named)) return false;
    if (among === 'many' && at > 0 && isOnThirdAxis(signs, judged)) {
      observe('problem-listed-not-addressed', judged);
      return false;
    }
    if (among === 'many' && isOver(signs, judged)) {
      observe('problem-listed-not-addressed', judged);
      return false;
    }
    if (among === 'many' && isPast(judged)) {
      if (candidate.mention.value.course === 'chronic') observe('problem-listed-not-addressed', judged);
      return false;
    }
    if (candidate.mention.value.course === 'history' && !(candidate.headed && isOwnWork(judged))) return false;
    const bareChronic =
      candidate.mention.value.course === 'chronic' &&
      at > 0 &&
      ((!own && worked) || isAlongside(signs, judged, named.slice(0, at)));
    if (bareChronic) {
      if (candidate.mention.assertion.historical === undefined && !isVague(judged, named)) merelyNamed.push(judged);
      observe('problem-listed-not-addressed', judged);
      return false;
    }
    if (standing.contradicted !== null) observe('status-contradicts-values', judged);
    return true;
  });
  const left = named.filter(
    (one) => !counted.includes(one) && !isNoProblem(one) && isWorkedOn(one.actions) && one.standing.elsewhere === null,
  );
  return { counted, observations, left, named: merelyNamed };
}

/**
 * A lasting illness named in passing, in what is said of another, without a word on how it stands or a step of its own: it
 * is why, or beside what, something else is done.
 */
function isAlongside(signs: Signs, { candidate, standing, actions }: Judged, before: readonly Judged[]): boolean {
  const { headed, item, said, mention } = candidate;
  if (headed || item.running === true || standing.status !== 'not-stated' || actions.stepUp || actions.stepDown)
    return false;
  const sentence = signs.reading.note.sentences[mention.sentence];
  if (sentence === undefined || isTargeted(signs.reading.note.text, sentence, mention)) return false;
  const treated = said.some(({ index }) =>
    signs.drugs(index).some(({ drug }) => isUsuallyFor(drug.class, mention.value.icd10 ?? '')),
  );
  return !treated && before.some((one) => one.candidate.item === item && !isNoProblem(one));
}

/** Work of this clinician beyond sending the patient on. */
function isOwnWork({ actions }: Judged): boolean {
  return (
    actions.stepUp ||
    actions.stepDown ||
    actions.continued ||
    actions.procedure ||
    actions.testsOrdered + actions.testsReviewed > 0 ||
    actions.urgent
  );
}

/** Own work, where the words that give it to another stand beside its name: only what is usually done for it counts. */
function isOwnWorkBeside(signs: Signs, judged: Judged): boolean {
  if (!isOwnWork(judged)) return false;
  const { candidate, standing } = judged;
  const sentence = signs.reading.note.sentences[candidate.mention.sentence];
  const beside = standing.elsewhere !== null && sentence !== undefined && contains(sentence, standing.elsewhere);
  if (!beside || candidate.item.running !== true) return true;
  const { icd10 = '' } = candidate.mention.value;
  return candidate.said.some(({ index }) => signs.drugs(index).some(({ drug }) => isUsuallyFor(drug.class, icd10)));
}

function isNoProblem({ candidate: { mention } }: Judged): boolean {
  const { course, icd10 = '' } = mention.value;
  return course === 'status' && !VISITED_FOR.test(icd10);
}

/** Illness of the body that a psychiatric diagnosis names on its third axis, and of which nothing more is said. */
function isOnThirdAxis({ reading: { note } }: Signs, { candidate: { mention }, standing, actions }: Judged): boolean {
  const worked = actions.stepUp || actions.continued || actions.testsOrdered > 0 || actions.urgent;
  if (worked || standing.words !== null) return false;
  const before = note.text.slice(Math.max(0, mention.start - AXIS_LENGTH), mention.start);
  const axis = before.toLowerCase().lastIndexOf('axis');
  return axis !== -1 && /^axis (?:iii|3)\b/i.test(before.slice(axis));
}

/** How far down its axis an illness may stand, in UTF-16 code units. */
const AXIS_LENGTH = 300;

/** Told as past, and nothing is done about it today on its own account. */
function isPast(judged: Judged): boolean {
  const { candidate, standing, actions } = judged;
  if (candidate.mention.assertion.historical === undefined) return false;
  const amongPresent = candidate.beside.some(({ assertion }) => assertion.historical === undefined);
  if (amongPresent && standing.words === null) return true;
  return !isOwnWork(judged) && standing.words === null && !(candidate.headed && actions.followed);
}

/** "Recent sepsis", of which nothing more is said: an acute illness of another day. */
function isOver({ reading: { note } }: Signs, { candidate: { mention }, standing, actions }: Judged): boolean {
  if (PASSES.has(mention.value.course) && YEARS_AGO.test(note.text.slice(mention.end, mention.end + 50))) return true;
  if (mention.value.course === 'chronic' || isWorkedOn(actions) || standing.words !== null) return false;
  return OVER.test(note.text.slice(Math.max(0, mention.start - 90), mention.start));
}

const PASSES: ReadonlySet<Course> = new Set<Course>(['acute', 'acute-systemic', 'self-limited', 'injury']);
/** "Pneumonia in 2019", "sepsis three years ago". */
const YEARS_AGO =
  /^[\s,(]{0,3}(?:back |was )?in (?:19|20)\d\d\b|^[^.;,]{0,20}\b(?:years|yrs) (?:ago|prior|back|earlier)\b/i;
/** What comes next in the sentence was of another day: alone, or in a row of such. */
const OVER =
  /\b(?:recent|resolved|treated|status[- ]post|s\/p|recent(?:ly)? (?:[\w-]{3,14} ){0,2}?(?:complications?|complicated|episodes?|bouts?|course|hospitali[sz](?:ations?|ed)|admissions?|admitted|stays?|illness|treated|treatment|recover(?:y|ed|ing))(?: (?:of|by|for|with|from|including))?|recover(?:y|ed|ing) (?:well )?(?:of|from)|convalesc\w{2,4} from) (?:an? |her |his |the |acute )?(?:[\w-]{3,18}(?: [\w-]{3,18}){0,2}(?:,| and|, and) ){0,3}$/i;

/** Words so general that they name a problem only where nothing better does. */
const GENERAL: readonly (readonly [general: RegExp, better: RegExp])[] = [
  [/^(?:C80|D48\.9|D49)/, /^(?:C|D|R91)/],
  [/^C7[7-9]/, /^C(?:[0-6]|7[0-6]|8|9)/],
  [/^T14/, /^(?:[ST]|M84)/],
  [/^[VWY]/, /^(?:[ST]|M)/],
  [/^Z6[0-5]/, /^[A-Y]/],
  [/^Z99/, /^[IJN]/],
  [/^I49\.9/, /^I4[4-9]/],
  [/^(?:R52|R69|R53\.81|R68\.(?!84))/, /^[A-Z]/],
  [/^M25\.50|^M79\.6|^M54\.9/, /^(?:M|S)/],
];

/** The item begins with its name, and so is about it. */
function opensItem({ candidate: { headed, mention, item } }: Judged): boolean {
  return headed && mention.start - item.head.start < OPENING;
}

/** In UTF-16 code units: a number and an adjective or two. */
const OPENING = 24;

function isVague(judged: Judged, all: readonly Judged[]): boolean {
  const code = judged.candidate.mention.value.icd10 ?? '';
  const others = all.filter((one) => one !== judged && !isNoProblem(one)).map(({ candidate }) => candidate);
  const row = GENERAL.find(([general]) => general.test(code));
  if (row !== undefined && !((/^R52/.test(code) || judged.standing.words !== null) && opensItem(judged))) {
    const better = others.some(
      ({ mention }) => row[1].test(mention.value.icd10 ?? '') && !row[0].test(mention.value.icd10 ?? ''),
    );
    if (better) return true;
  }
  return isGuess(judged);
}

/** A mere possibility beside a certain problem, to which its name is left: "chest pain, possible angina". */
export function isGuess({ candidate: { mention, beside } }: Judged): boolean {
  if (mention.assertion.uncertain === undefined) return false;
  return beside.some(({ value, assertion }) => assertion.uncertain === undefined && value.course !== 'symptom');
}
