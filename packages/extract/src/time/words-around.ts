import type { Note, Span } from '@levelproof/note';
import { type Cue, findCues } from '../cues/cue.js';
import { around } from '../cues/window.js';
import type { MinuteMention } from './mention.js';
import { type TimeCue, timeCues } from './time-cue.js';

/** The words that belong to a mention of minutes: before it and after it, up to its neighbours. */
export interface WordsAround {
  readonly before: Span;
  readonly after: Span;
  readonly cues: readonly NearCue[];
}

/** A cue with its distance from the mention in characters, commas and brackets counted as steps. */
export interface NearCue extends Cue<TimeCue> {
  readonly side: 'before' | 'after';
  readonly distance: number;
}

/** Where the words between two mentions of one sentence part: left of it they belong to the first. */
const PARTING =
  /[,;:(–—\n]|\s[-+=]\s|(?<!\b(?:incl|excl|approx))\.\s|\b(?:and|plus|with|then|while|followed by|preceded by|of which|not counting|excluding|not including)\b/gi;
const STEP = 30;

/** The words around each mention, with the cues among them. */
export function wordsAround(note: Note, mentions: readonly MinuteMention[]): readonly WordsAround[] {
  const limits = mentions.map((mention) => limitsOf(note, mention));
  return mentions.map((mention, at) => {
    const own = limits[at] ?? { start: mention.start, end: mention.end };
    const previous = mentions[at - 1];
    const next = mentions[at + 1];
    const before = {
      start:
        previous === undefined || previous.end <= own.start
          ? own.start
          : Math.max(own.start, partingOf(note, previous, mention).right),
      end: mention.start,
    };
    const after = {
      start: mention.end,
      end:
        next === undefined || next.start >= own.end
          ? own.end
          : Math.min(own.end, Math.max(mention.end, partingOf(note, mention, next).left)),
    };
    const cues = [
      ...nearCues(note, before, 'before', mention),
      ...innerCues(note, mention),
      ...nearCues(note, after, 'after', mention),
    ];
    return { before, after, cues };
  });
}

/** The sentence of a mention; a line that is hardly more than the mention leans on the one before it. */
function limitsOf(note: Note, mention: MinuteMention): Span {
  const sentence = note.sentences[mention.sentence];
  const span = sentence ?? { start: mention.start, end: mention.end };
  const opens = note.text.slice(span.start, mention.start).trim().length <= 2;
  const end = Math.max(span.end, mention.end);
  const earlier = note.sentences[mention.sentence - 1];
  // A semicolon within brackets ends no sentence of minutes.
  if (earlier !== undefined && OPEN.test(note.text.slice(earlier.start, earlier.end)))
    return { start: earlier.start, end };
  if (earlier?.heading === true && !note.text.slice(earlier.start, span.start).includes('\n'))
    return { start: earlier.start, end };
  if (!opens || mention.sentence === 0) return { start: span.start, end };
  const led = around(note, mention.sentence - 1);
  const leads = /[:=–-]\s*$/.test(note.text.slice(led.start, led.end)) || note.sentences[mention.sentence - 1]?.heading;
  return { start: leads ? led.start : span.start, end };
}

const OPEN = /\([^()]{0,200};$/;

function partingOf(note: Note, first: MinuteMention, second: MinuteMention): { left: number; right: number } {
  const from = first.end;
  const between = note.text.slice(from, second.start);
  let left: number | null = null;
  let right: number | null = null;
  for (const match of between.matchAll(PARTING)) {
    const word = /^\w/.test(match[0]);
    if (left === null || match.index < between.length) {
      left = match.index;
      right = word ? match.index : match.index + match[0].length;
    }
  }
  if (left === null || right === null) return { left: second.start, right: first.end };
  return { left: from + left, right: from + right };
}

function nearCues(note: Note, within: Span, side: NearCue['side'], mention: MinuteMention): readonly NearCue[] {
  if (within.end <= within.start) return [];
  return findCues(timeCues(), note, within)
    .all.filter(({ start, end }) => end <= mention.start || start >= mention.end)
    .map((cue) => {
      const between =
        side === 'before' ? note.text.slice(cue.end, mention.start) : note.text.slice(mention.end, cue.start);
      // What opens the sentence names all of it: `Psychotherapy (CBT, exposure; she was engaged): 40 min`.
      const opens = side === 'before' && note.text.slice(within.start, cue.start).trim() === '';
      const steps = opens && /:\s*$/.test(between) ? 0 : (between.match(/[,;()]/g) ?? []).length;
      return { ...cue, side, distance: between.length + steps * STEP };
    });
}

/** Between the clock times of a mention and its minutes stands the nearest word of all: `9:30-9:40 medication 10 min`. */
function innerCues(note: Note, mention: MinuteMention): readonly NearCue[] {
  if (mention.spans.length < 2) return [];
  return findCues(timeCues(), note, mention)
    .all.filter(({ start, end }) => mention.spans.every((span) => end <= span.start || start >= span.end))
    .map((cue) => ({ ...cue, kind: cue.kind === 'em-inside' ? 'act-em' : cue.kind, side: 'before', distance: 0 }));
}

/** The nearest cue of the wanted kinds. */
export function nearest(cues: readonly NearCue[], wanted: (kind: TimeCue) => boolean): NearCue | undefined {
  let best: NearCue | undefined;
  for (const cue of cues) if (wanted(cue.kind) && (best === undefined || cue.distance < best.distance)) best = cue;
  return best;
}

/** Names a kind of work. */
export const isActivity = (kind: TimeCue): boolean => kind.startsWith('act-');
