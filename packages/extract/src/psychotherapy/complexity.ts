import type { ComplexityFact, ComplexityFactor } from '@levelproof/contract';
import type { Note, Span } from '@levelproof/note';
import type { Cue, Cues } from '../cues/cue.js';
import { isDenied, isNotYet } from '../cues/denied.js';
import { sentenceEvidence, wordsOf } from '../cues/window.js';
import { FACTOR_STATEMENTS, LANGUAGE_BARRIER } from './complexity-words.js';
import type { PsychotherapyCue } from './psychotherapy-cue.js';

const SESSION_WORK =
  /\b(?:plan|session|treatment|implement\w{0,4}|assist|therapy|homework|exposure|follow through|skills?|intervention)\b/i;
const PAST_REPORT =
  /\b(?:history of|past|previous(?:ly)?|prior|closed|years? ago|last (?:year|month)|in (?:19|20)\d\d|as a child|limits of confidentiality|mandated reporter status|no (?:reportable|report))\b/i;
/** Disagreement that is told of, not lived through in the session. */
const TOLD =
  /\b(?:told me|reports? (?:that|an)|last (?:week|night|month|weekend)|at home|at work|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;

/** Factors of interactive complexity that the note describes, and what is offered as one and is none (R5.8). */
export function complexityOf(note: Note, cues: Cues<PsychotherapyCue>): readonly ComplexityFact[] {
  const found: ComplexityFact[] = [];
  const add = (factor: ComplexityFactor, cue: (Span & { readonly sentence: number }) | undefined): void => {
    if (cue === undefined) return;
    const evidence = sentenceEvidence(note, cue, note.sentences[cue.sentence]);
    found.push({ id: `complexity:${found.length + 1}`, certainty: 'documented', evidence, factor });
  };
  const stands = (cue: Cue<PsychotherapyCue>): boolean => !isDenied(note, cue) && !isNotYet(note, cue);
  const words = (cue: Cue<PsychotherapyCue>): string => {
    const sentence = note.sentences[cue.sentence];
    return sentence === undefined ? '' : wordsOf(note, sentence);
  };
  const caregiver = (cue: Cue<PsychotherapyCue>): boolean =>
    cues.of('participant').some(({ sentence }) => sentence === cue.sentence);
  add(
    'maladaptive-communication',
    cues.of('factor-communication').find((cue) => stands(cue) && !TOLD.test(words(cue))),
  );
  add(
    'caregiver-interference',
    cues.of('factor-caregiver').find((cue) => stands(cue) && caregiver(cue)) ??
      cues.of('factor-caregiver-weak').find((cue) => stands(cue) && caregiver(cue) && SESSION_WORK.test(words(cue))),
  );
  add(
    'sentinel-event-report',
    cues.of('factor-report').find((cue) => stands(cue) && !PAST_REPORT.test(words(cue))),
  );
  for (const [factor, statement] of FACTOR_STATEMENTS) {
    if (found.some((one) => one.factor === factor)) continue;
    const span = spanOfStatement(note, statement);
    if (span !== null) add(factor, span);
  }
  const barrier =
    cues.of('language-barrier').some((cue) => !isDenied(note, cue)) || spanOfStatement(note, LANGUAGE_BARRIER) !== null;
  if (barrier) add('communication-barrier-equipment', cues.of('factor-equipment').find(stands));
  add(
    'interpreter',
    cues.of('factor-interpreter', 'factor-equipment-sign').find((cue) => stands(cue)),
  );
  const scored = found.some(({ factor }) => factor !== 'interpreter');
  if (!scored)
    add(
      'other',
      cues.of('factor-claim').find((cue) => !isDenied(note, cue)),
    );
  return found;
}

/** The first sentence with a statement that is not denied, told of another time, or still to come. */
function spanOfStatement(note: Note, statement: RegExp): (Span & { readonly sentence: number }) | null {
  for (const { start, end, index } of note.sentences) {
    const words = note.text.slice(start, end);
    const match = statement.exec(words);
    if (match === null || TOLD.test(words) || PAST_REPORT.test(words)) continue;
    const span = { start: start + match.index, end: start + match.index + match[0].length, sentence: index };
    if (!isDenied(note, span) && !isNotYet(note, span)) return span;
  }
  return null;
}
