import type { TimeForm } from '@levelproof/contract';
import type { Note, Span } from '@levelproof/note';
import { sentenceAt } from '../cues/window.js';
import { type ClockRange, findClockRanges } from './clock.js';
import { type Duration, findDurations } from './durations.js';

/** Minutes written in the note, once: as a number, from clock to clock, or both where they agree. */
export interface MinuteMention extends Span {
  readonly minutes: number;
  readonly upTo?: number;
  readonly form: TimeForm;
  /** The number and the clock times, in note order. */
  readonly spans: readonly Span[];
  readonly clock: ClockRange | null;
  readonly sentence: number;
  /** A term of the length that stands before it. */
  readonly term?: true;
}

/** A number that far from clock times that give the same minutes is the same statement. */
const SAME_STATEMENT = 180;

/** Every mention of minutes in the note, in note order, never one twice. */
export function findMinutes(note: Note): readonly MinuteMention[] {
  const durations = findDurations(note.text);
  const ranges = findClockRanges(note.text).filter((range) => !insideDate(note, range));
  const paired = new Map<ClockRange, Duration>();
  for (const range of ranges) {
    const same = durations.find((each) => isSame(each, range) && ![...paired.values()].includes(each));
    if (same !== undefined) paired.set(range, same);
  }
  const twins = new Set(paired.values());
  const mentions: MinuteMention[] = [];
  for (const range of ranges) {
    const twin = paired.get(range);
    mentions.push(mentionOf(note, twin === undefined ? [range] : [range, twin], range.minutes, 'start-stop', range));
  }
  for (const one of durations) {
    if (twins.has(one)) continue;
    const mention = mentionOf(note, [one], one.minutes, one.form, null, one.upTo);
    mentions.push(one.term === undefined ? mention : { ...mention, term: one.term });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

function isSame(duration: Duration, range: ClockRange): boolean {
  if (duration.minutes !== range.minutes || duration.form === 'range') return false;
  return duration.start >= range.end
    ? duration.start - range.end <= SAME_STATEMENT
    : range.start - duration.end <= SAME_STATEMENT;
}

/** `10/6-10:30` and the like are dates. */
function insideDate(note: Note, { start }: Span): boolean {
  return note.text.charAt(start - 1) === '/';
}

function mentionOf(
  note: Note,
  spans: readonly Span[],
  minutes: number,
  form: TimeForm,
  clock: ClockRange | null,
  upTo?: number,
): MinuteMention {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  const [first = { start: 0, end: 0 }] = ordered;
  const last = ordered.at(-1) ?? first;
  const near = last.start - first.end <= 24;
  // Far from its clock times the number is what the words around it name.
  const far = spans.at(-1) ?? first;
  const { start, end } = near ? { start: first.start, end: last.end } : far;
  const sentence = sentenceAt(note, start);
  return { start, end, minutes, form, spans: ordered, clock, sentence, ...(upTo === undefined ? {} : { upTo }) };
}
