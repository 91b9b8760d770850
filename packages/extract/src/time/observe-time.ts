import type { Observation, ObservationKind, TimeFact } from '@levelproof/contract';
import { type Note, type Span, matchIn, mayMatch } from '@levelproof/note';
import { evidencesOf, sentenceAt, sentenceEvidence } from '../cues/window.js';
import type { MinutesRead } from './read-minutes.js';

/** More than half of the visit was counselling: the rule before 2021. */
const OBSOLETE =
  /(?:>\s{0,2}50\s{0,2}%|\b(?:more|greater|over) than (?:50|fifty)\s{0,2}(?:%|percent)|\bover 50\s{0,2}%|>\s{0,2}half|\b(?:more|greater) than half|\bover half|\bmajority|\bmost|\b50\s{0,2}% or more|\b(?:more|greater) than one[- ]half)[^.\n]{0,90}\b(?:counsel\w{0,8}|coordinat\w{0,8}|exchange of information|discuss\w{0,6}|education)|\bcounsel\w{0,8}[^.\n]{0,40}\b(?:dominated|(?:more|greater) than (?:half|50 ?%))/i;

/** Time is spoken of without minutes. */
const VAGUE =
  /\b(?:considerable|significant|substantial|extensive|extended|extra|prolonged|lengthy|a long|a lot of|lots of|quite a bit of|a great deal of|a good deal of|much)\s(?:amount of\s|period of\s)?(?:my\s|additional\s)?time\b|\b(?:much|most) of (?:the|this) (?:visit|encounter|appointment) (?:was )?(?:spent|devoted)|\b(?:lengthy|prolonged|extended)\s(?:visit|discussion|appointment|counsell?ing|conversation|encounter)\b|\blonger than usual\b/i;
const WORK =
  /\b(?:spen[dt]|devoted|counsel\w{0,8}|educat\w{0,6}|discuss\w{0,6}|explain\w{0,4}|took|visit|encounter|reassur\w{0,4}|answer\w{0,4})\b/i;

/** Ranges that a template takes from the code book (R9.20). */
const TEMPLATE_RANGES: readonly (readonly [number, number])[] = [
  [10, 19],
  [15, 29],
  [20, 29],
  [30, 39],
  [30, 44],
  [40, 54],
  [45, 59],
  [60, 74],
  [16, 37],
  [38, 52],
];

/** What the statements of time give away besides minutes (R2.7, R9.18, R9.20). */
export function timeObservations(note: Note, read: MinutesRead, time: readonly TimeFact[]): readonly Observation[] {
  const found: Observation[] = [];
  const add = (kind: ObservationKind, evidence: Observation['evidence'], more: Partial<Observation> = {}): void => {
    found.push({ id: `${kind}:${found.length + 1}`, certainty: 'documented', evidence, kind, ...more });
  };
  for (const fact of time) {
    const range = TEMPLATE_RANGES.some(([from, to]) => fact.minutes === from && fact.upTo === to);
    if (range) add('time-mirrors-threshold', fact.evidence, { amount: fact.minutes, about: fact.id });
  }
  for (const { mention, why } of read.passed) {
    if (why === 'booked') add('scheduled-duration', evidencesOf(note, mention.spans), { amount: mention.minutes });
  }
  const obsolete = spanOf(note, OBSOLETE);
  if (obsolete !== null && !aboutSomethingElse(note, obsolete)) {
    add(
      'obsolete-counseling-statement',
      sentenceEvidence(note, obsolete, note.sentences[sentenceAt(note, obsolete.start)]),
    );
  }
  const usable = time.some(
    ({ whose, role, day }) => whose === 'clinician' && role !== 'carve-out' && day !== 'other-day',
  );
  const vague = usable ? null : vagueTime(note);
  if (vague !== null) add('no-total-time', evidencesOf(note, [vague]));
  return found;
}

function spanOf(note: Note, pattern: RegExp): Span | null {
  const match = matchIn(pattern, note);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

/** `Most of her coordination returned` is no statement of time. */
function aboutSomethingElse(note: Note, { start, end }: Span): boolean {
  const words = note.text.slice(Math.max(0, start - 60), end + 60);
  return !/\b(?:time|visit|encounter|minutes?|min|session|appointment|spent|face)\b/i.test(words);
}

function vagueTime(note: Note): Span | null {
  if (!mayMatch(VAGUE, note)) return null;
  for (const sentence of note.sentences) {
    const words = note.text.slice(sentence.start, sentence.end);
    const match = VAGUE.exec(words);
    if (match !== null && WORK.test(words)) {
      const start = sentence.start + match.index;
      return { start, end: start + match[0].length };
    }
  }
  return null;
}
