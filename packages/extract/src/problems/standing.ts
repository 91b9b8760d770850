import type { ProblemStatus } from '@levelproof/contract';
import type { Sentence, Span } from '@levelproof/note';
import type { Cue } from '../cues/cue.js';
import { rootOf } from '../reading/root.js';
import { activityOf } from './activity.js';
import type { Candidate } from './candidate.js';
import type { Measured } from './measures.js';
import type { Signs, StatusKind } from './signs.js';
import { toldAlone, toldOf } from './told.js';

/** How a problem stands, with the words that say so. */
export interface Standing {
  readonly status: ProblemStatus;
  /** The words; `null` when the note does not say. */
  readonly words: Span | null;
  /** The note says that the cause is not known. */
  readonly unclear: boolean;
  /** The note calls it new. */
  readonly isNew: boolean;
  /** Somebody else manages it. */
  readonly elsewhere: Span | null;
  readonly notAddressed: Span | null;
  readonly minor: boolean;
  /** Measures say otherwise than the words. */
  readonly contradicted: Span | null;
}

/** The statuses, the graver first: a cautious reader lets what is wrong outweigh what is well, where both are said. */
const ORDER: readonly (readonly [kind: StatusKind, status: ProblemStatus])[] = [
  ['severe', 'severe'],
  ['side-effects', 'side-effects'],
  ['worsening', 'worsening'],
  ['not-at-goal', 'not-at-goal'],
  ['at-goal', 'at-goal'],
  ['stable', 'stable'],
  ['improving', 'improving'],
  ['resolved', 'resolved'],
  ['unchanged', 'unchanged'],
  ['new', 'new'],
];

const WELL: ReadonlySet<ProblemStatus> = new Set<ProblemStatus>(['at-goal', 'stable', 'improving', 'resolved']);

/** True for a status that says the problem is where it should be, or on its way. */
export function isWell(status: ProblemStatus): boolean {
  return WELL.has(status);
}

const ILL: ReadonlySet<ProblemStatus> = new Set<ProblemStatus>(['severe', 'side-effects', 'worsening', 'not-at-goal']);

/** True for a status that says the problem is not where it should be. */
export function isIll(status: ProblemStatus): boolean {
  return ILL.has(status);
}

/** Reads how a problem stands from the words said of it, then from its measures. */
export function standingOf(signs: Signs, candidate: Candidate, measures: readonly Measured[], alone = false): Standing {
  const cues = candidate.said.flatMap(({ index }) => signs.statuses(index));
  const all = cues.filter((cue) => isOwn(signs, candidate, cue));
  const own = all.some(({ kind }) => kind === 'stable' || kind === 'at-goal')
    ? all.filter((cue) => !isSideValue(signs, candidate, cue))
    : all;
  const told = own.length > 0 ? [] : toldCues(signs, candidate, alone);
  const said = firstOf(own) ?? firstOf(told);
  const measured = measures.find(({ status }) => status !== 'at-goal') ?? measures[0];
  const active = said !== null && isIll(said.status) ? null : activityOf(signs, candidate);
  const shown = active === null ? null : ({ status: 'not-at-goal', words: active } as const);
  const words = shown ?? said ?? fromMeasure(measured);
  const contradicted = said !== null && isWell(said.status) && measured !== undefined && measured.status !== 'at-goal';
  return {
    status: words?.status ?? 'not-stated',
    words: words?.words ?? null,
    unclear: own.some(({ kind }) => kind === 'unclear') || asksForCause(signs, candidate),
    isNew: own.some(({ kind }) => kind === 'new') || isJustFound(signs, candidate),
    elsewhere: own.find(({ kind }) => kind === 'elsewhere') ?? null,
    notAddressed: own.find(({ kind }) => kind === 'not-addressed') ?? null,
    minor: own.some(({ kind }) => kind === 'minor'),
    contradicted: contradicted ? measured : null,
  };
}

/** Problems that have a value of their own for which "elevated" is said. */
const MEASURED: ReadonlySet<string> = new Set([
  'diabetes',
  'hypertension',
  'lipids',
  'hypothyroidism',
  'kidney-disease',
]);

/** A laboratory value that is high beside an illness that is called stable: `the MCV is elevated at 110`. */
function isSideValue(signs: Signs, { root }: Candidate, cue: Cue<StatusKind>): boolean {
  if (cue.kind !== 'not-at-goal' || MEASURED.has(root)) return false;
  const { text } = signs.reading.note;
  return /\b(?:elevated|high)$/i.test(text.slice(cue.start, cue.end)) && /\d/.test(text.slice(cue.end, cue.end + 20));
}

/** Blood or tissue has just given the illness its name. */
function isJustFound(signs: Signs, { said, root, mention }: Candidate): boolean {
  if (mention.value.course !== 'chronic') return false;
  return said.some(
    ({ index, start, end }) =>
      FOUND_BY.test(signs.reading.note.text.slice(start, end)) &&
      signs.problems(index).every(({ value }) => rootOf(value) === root),
  );
}

const FOUND_BY =
  /\b(?:labs?|laboratory|blood ?work|antibod(?:y|ies)|serology|biops(?:y|ies)|pathology|titers?|screening)\b[^.;]{0,60}\b(?:positive|consistent with|confirm(?:s|ed)|diagnostic of)\b/i;

/** Status words of the history, for a problem of which the assessment says nothing. */
function toldCues(signs: Signs, candidate: Candidate, alone: boolean): readonly Cue<StatusKind>[] {
  const named = cuesOfHistory(signs, toldOf(signs, candidate));
  return named.length === 0 && alone ? cuesOfHistory(signs, toldAlone(signs, candidate)) : named;
}

function cuesOfHistory(signs: Signs, told: readonly Sentence[]): readonly Cue<StatusKind>[] {
  return told
    .flatMap(({ index }) => signs.statuses(index))
    .filter(
      ({ kind }) =>
        kind !== 'elsewhere' && kind !== 'unclear' && kind !== 'resolved' && kind !== 'minor' && kind !== 'severe',
    );
}

function firstOf(cues: readonly Cue<StatusKind>[]): { readonly status: ProblemStatus; readonly words: Span } | null {
  for (const [kind, status] of ORDER) {
    const cue = cues.find((one) => one.kind === kind);
    if (cue !== undefined) return { status, words: cue };
  }
  return null;
}

function fromMeasure(measured: Measured | undefined): { readonly status: ProblemStatus; readonly words: Span } | null {
  return measured === undefined ? null : { status: measured.status, words: measured };
}

/** A status in a sentence that names another problem nearer to it belongs to that one. */
function isOwn(signs: Signs, { mention, root, item, headed }: Candidate, cue: Cue<StatusKind>): boolean {
  if (root === 'depression' && isTypeOf(signs, cue)) return false;
  const named = signs.problems(cue.sentence);
  const elsewhere = mention.sentence !== cue.sentence;
  const ofAnother =
    named.some(({ value }) => value.course !== 'symptom') && named.every((one) => rootOf(one.value) !== root);
  if (cue.kind === 'stable' && isFinding(mention) && OF_THE_PATIENT.test(textBefore(signs, cue))) return false;
  if (elsewhere && ofAnother && (!headed || cue.kind === 'new')) return false;
  const again =
    elsewhere &&
    !ofAnother &&
    named.some((one) => rootOf(one.value) === root) &&
    named.every(({ value }) => rootOf(value) === root || value.course === 'symptom' || value.course === 'status');
  if (named.length === 0 || elsewhere) return again || !isOthers(signs, item.index, cue);
  const nearest = named.reduce((best, one) => (distance(one, cue) < distance(best, cue) ? one : best));
  return (
    endsTheList(signs, mention, cue) ||
    nearest.start === mention.start ||
    nearest.value.course === 'symptom' ||
    root === nearest.value.name ||
    distance(mention, cue) < NEAR
  );
}

/** `MDD, recurrent`: the kind of a depression, not its course. */
function isTypeOf({ reading: { note } }: Signs, { start, end }: Span): boolean {
  return /^recurrent$/i.test(note.text.slice(start, end));
}

/** A complaint or finding without a cause is not stable because its patient is: "for now she appears stable". */
const OF_THE_PATIENT = /\b(?:he|she|patient)(?: \w{2,10}){0,2} $/i;

function isFinding({ value: { course } }: Candidate['mention']): boolean {
  return course === 'symptom' || course === 'undiagnosed';
}

function textBefore({ reading: { note } }: Signs, { sentence, start }: Cue<StatusKind>): string {
  return note.text.slice(note.sentences[sentence]?.start ?? start, start);
}

/** One status behind several problems named in a row holds for each: `gout, hypertension and reflux, stable`. */
function endsTheList({ reading: { note } }: Signs, mention: Span, cue: Span): boolean {
  return mention.end < cue.start && ENUMERATED.test(note.text.slice(mention.end, cue.start));
}

/** Names in a row, with no verb and no clause between them. */
const ENUMERATED = /^(?:,|\sand\s)(?:(?!\b(?:is|are|was|were|has|have|with|but|on)\b)[^.;:]){0,120}(?:,|\ball)\s$/i;

/** So near a status belongs to both, in UTF-16 code units. */
const NEAR = 25;

/** The sentence of the status opens another item. */
function isOthers({ headOf }: Signs, own: number, cue: Cue<StatusKind>): boolean {
  const head = headOf(cue.sentence);
  return head !== undefined && head !== own;
}

function distance(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : b.end <= a.start ? a.start - b.end : 0;
}

/** "Abdominal pain ? cause". */
function asksForCause({ reading: { note } }: Signs, { mention }: Candidate): boolean {
  return /^[ ,]{0,2}\?|^ (?:of )?\? ?(?:cause|etiology)/i.test(note.text.slice(mention.end, mention.end + 20));
}
