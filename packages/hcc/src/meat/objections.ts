import {
  type DiagnosisFact,
  isCurrent,
  type NotePlace,
  type Observation,
  type Reason,
  type ResolvedEncounter,
} from '@levelproof/contract';
import {
  acuteGroupOf,
  isCancer,
  isOfficeLike,
  isOutpatient,
  isStatedOnly,
  isStatusCode,
  isUnspecified,
  startsWithAny,
} from './code-group.js';
import type { Meat } from './meat.js';

/** Why a diagnosis would fail an audit. `blocks`: it is not supported as written; otherwise it is a warning. */
export interface Objection {
  readonly reason: Reason;
  readonly blocks: boolean;
}

/** Every reason code that the MEAT side gives; the words live in the renderer. */
export const HCC_REASON_CODES = [
  'hcc.no-meat',
  'hcc.weak-meat',
  'hcc.list-only',
  'hcc.history-of',
  'hcc.hypothetical',
  'hcc.template',
  'hcc.uncertain',
  'hcc.drug-or-lab-only',
  'hcc.acute-in-office',
  'hcc.cancer-without-treatment',
  'hcc.copied-text',
  'hcc.conflict',
  'hcc.unspecified',
  'hcc.with-convention',
  'hcc.default-code',
  'hcc.category-once',
  'hcc.code-header',
  'hcc.code-retired',
  'hcc.code-not-yet-valid',
  'hcc.code-unknown',
  'hcc.unsupported',
  'hcc.high-risk',
  'hcc.not-paid',
] as const;

const LISTS: readonly NotePlace[] = ['past-history', 'problem-list', 'social-history', 'family-history', 'other'];
const INFERENCE: readonly NotePlace[] = ['medications', 'results', 'review-of-systems'];

/** What surrounds a diagnosis when it is read. */
export interface Surroundings {
  readonly encounter: ResolvedEncounter;
  /** Mentions of the same category of illness that are denied, past or about somebody else. */
  readonly contrary: readonly DiagnosisFact[];
  readonly observations: readonly Observation[];
  /** The note names a metastasis that the patient has. */
  readonly spread?: boolean;
  /** The note judges a first tumor that the patient has. */
  readonly cancer?: boolean;
}

/** Past events and illnesses that end: "history of" is meant as it is said. */
const ENDS: readonly string[] = ['C', 'D0', 'F1', 'I21', 'I22', 'I26', 'I6', 'I82', 'K25', 'K26', 'K27'];

/**
 * A lasting illness is no history while its drug goes on or it is watched, though clinicians write "history of".
 */
function goesOn(plain: string, mentions: readonly DiagnosisFact[], { letters }: Meat): boolean {
  const lasting = mentions.every(({ course }) => course === 'chronic') && !startsWithAny(plain, ENDS);
  return (
    lasting &&
    mentions.every(({ assertion }) => assertion.hypothetical === undefined) &&
    letters.some((letter) => letter === 'T' || letter === 'M')
  );
}

/**
 * Told or seen on examination, addressed nowhere, and with one word that monitors, evaluates or assesses: a story, no
 * support. What the past history says of how an illness stands is read before. Of an event that comes and is over even
 * one word of its treatment may be told of the past, unless the patient came for it.
 */
function isOnlyTold(
  plain: string,
  mentions: readonly DiagnosisFact[],
  { letters, strength }: Meat,
  places: ReadonlySet<NotePlace>,
): boolean {
  if (letters.length !== 1 || mentions.some(({ problemId }) => problemId !== undefined)) return false;
  if (startsWithAny(plain, EVENTS))
    return strength === 'medium' && !(letters[0] === 'T' && places.has('chief-complaint'));
  return (
    letters[0] !== 'T' && TOLD.some((place) => places.has(place)) && !places.has('assessment') && !places.has('plan')
  );
}
const EVENTS: readonly string[] = ['A40', 'A41', 'R57', 'R65', 'I46', 'I21', 'I26', 'I63', 'I82', 'J960', 'J969'];
const TOLD: readonly NotePlace[] = ['history-of-present-illness', 'chief-complaint', 'examination'];

/** A metastasis is active disease, treated or not. */
function isSecondary(plain: string): boolean {
  return plain.startsWith('C77') || plain.startsWith('C78') || plain.startsWith('C79');
}

/** Reads one diagnosis, all its affirmed mentions together, as a cautious auditor would. */
export function objectionsTo(
  plain: string,
  mentions: readonly DiagnosisFact[],
  meat: Meat,
  around: Surroundings,
): readonly Objection[] {
  const objections: Objection[] = [];
  const object = (code: (typeof HCC_REASON_CODES)[number], blocks: boolean, params?: Reason['params']): void => {
    objections.push({ reason: params === undefined ? { code } : { code, params }, blocks });
  };
  const { setting } = around.encounter;
  const current = mentions.filter(({ assertion }) => isCurrent(assertion));
  const certain = current.filter(({ assertion }) => assertion.uncertain === undefined);
  const places = new Set(mentions.flatMap((mention) => mention.places));
  const onlyIn = (allowed: readonly NotePlace[]): boolean =>
    places.size > 0 && [...places].every((place) => allowed.includes(place));

  if (current.length === 0) {
    if (mentions.every(({ assertion }) => assertion.template !== undefined)) object('hcc.template', true);
    else if (mentions.some(({ assertion }) => assertion.hypothetical !== undefined)) object('hcc.hypothetical', true);
    else if (!isStatusCode(plain)) object('hcc.history-of', !goesOn(plain, mentions, meat));
  } else if (certain.length === 0) {
    // Outpatient and professional claims never code what is probable, suspected or to be ruled out (IV.H).
    object('hcc.uncertain', true, { outpatient: isOutpatient(setting) });
  }
  if (current.length > 0 && current.every(({ course }) => course === 'history') && !isStatusCode(plain)) {
    object('hcc.history-of', true);
  }

  if (!isStatedOnly(plain)) {
    if (meat.strength === 'none') object('hcc.no-meat', true);
    else if (isOnlyTold(plain, mentions, meat, places)) object('hcc.weak-meat', true);
    else if (meat.strength === 'weak') object('hcc.weak-meat', true);
    const implied = mentions.every(({ certainty }) => certainty === 'implied');
    // Where the cancer is known and cared for, the spread that a picture shows is the patient's.
    const knownSpread = isSecondary(plain) && around.cancer === true && !places.has('medications');
    if ((onlyIn(INFERENCE) && !knownSpread) || implied) object('hcc.drug-or-lab-only', true);
    // A drug beside an entry of a list names treatment, not that the illness was looked at today.
    else if (onlyIn([...LISTS, 'medications']) && !isCancer(plain) && !meat.letters.some((letter) => letter !== 'T')) {
      object('hcc.list-only', true);
    }
  }

  const acute = acuteGroupOf(plain);
  if (acute !== undefined && isOfficeLike(setting)) {
    const treated = acute.treatmentSuffices && meat.letters.includes('T');
    object('hcc.acute-in-office', !treated, { group: acute.id, usual: acute.usual });
  }
  if (isCancer(plain) && !isSecondary(plain) && !meat.letters.includes('T') && !meat.letters.includes('M')) {
    // Where it has spread, the first tumor is active too.
    object('hcc.cancer-without-treatment', around.spread !== true);
  }

  const ids = new Set(mentions.map(({ id }) => id));
  const copied = around.observations.filter(
    ({ kind, about }) => kind === 'copy-forward' && about !== undefined && ids.has(about),
  );
  if (copied.length > 0) object('hcc.copied-text', copied.length >= mentions.length);
  if (current.length > 0 && around.contrary.length > 0) {
    const judged = around.contrary.some(({ places: where }) => where.includes('assessment') || where.includes('plan'));
    object('hcc.conflict', judged, { mentions: around.contrary.length });
  }
  if (isUnspecified(plain)) object('hcc.unspecified', false);
  return objections;
}
