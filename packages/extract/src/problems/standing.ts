import type { ProblemStatus } from '@levelproof/contract';
import type { Sentence, Span } from '@levelproof/note';
import type { Cue } from '../cues/cue.js';
import { rootOf } from '../reading/root.js';
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
  const own = cues.filter((cue) => isOwn(signs, candidate, cue));
  const told = own.length > 0 ? [] : toldCues(signs, candidate, alone);
  const said = firstOf(own) ?? firstOf(told);
  const measured = measures.find(({ status }) => status !== 'at-goal') ?? measures[0];
  const words = said ?? fromMeasure(measured);
  const contradicted = said !== null && isWell(said.status) && measured !== undefined && measured.status !== 'at-goal';
  return {
    status: words?.status ?? 'not-stated',
    words: words?.words ?? null,
    unclear: own.some(({ kind }) => kind === 'unclear') || asksForCause(signs, candidate),
    isNew: own.some(({ kind }) => kind === 'new'),
    elsewhere: own.find(({ kind }) => kind === 'elsewhere') ?? null,
    notAddressed: own.find(({ kind }) => kind === 'not-addressed') ?? null,
    minor: own.some(({ kind }) => kind === 'minor'),
    contradicted: contradicted ? measured : null,
  };
}

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
  const named = signs.problems(cue.sentence);
  const elsewhere = mention.sentence !== cue.sentence;
  const ofAnother =
    named.some(({ value }) => value.course !== 'symptom') && named.every((one) => rootOf(one.value) !== root);
  if (elsewhere && ofAnother && (!headed || cue.kind === 'new')) return false;
  if (named.length === 0 || elsewhere) return !isOthers(signs, item.index, cue);
  const nearest = named.reduce((best, one) => (distance(one, cue) < distance(best, cue) ? one : best));
  return (
    endsTheList(signs, mention, cue) ||
    nearest.start === mention.start ||
    nearest.value.course === 'symptom' ||
    root === nearest.value.name ||
    distance(mention, cue) < NEAR
  );
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
