import { type Evidence, evidenceAt } from '@levelproof/contract';
import type { Span } from '@levelproof/note';
import type { Reading } from '../reading/reading.js';
import { type MaskedSentence, maskSentences } from './masked-sentence.js';

/** How far a cue may stand from the word that it governs, in UTF-16 code units. */
const REACH = 160;
/** A quote longer than this is cut down to the clause. */
const QUOTE = 280;

/** The masked words around a mention, inside its sentence. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** A note ready for cues: its reading, and its sentences masked. */
export interface Masked {
  readonly reading: Reading;
  readonly sentences: readonly MaskedSentence[];
}

/** Masks a reading once, for all that look for cues. */
export function masked(reading: Reading): Masked {
  return { reading, sentences: maskSentences(reading) };
}

/** The masked words before and after a span of a sentence. */
export function contextOf(sentence: MaskedSentence, span: Span): Context {
  const from = span.start - sentence.start;
  const to = span.end - sentence.start;
  return {
    before: sentence.text.slice(Math.max(0, from - REACH), Math.max(0, from)),
    after: sentence.text.slice(Math.max(0, to), Math.max(0, to) + REACH),
  };
}

/** The words that prove a fact: the sentence around a span, or its clause where the sentence is long. */
export function quoteAround(text: string, sentence: Span, span: Span): Evidence {
  if (sentence.end - sentence.start <= QUOTE) return trimmed(text, sentence.start, sentence.end);
  const limit = (QUOTE - (span.end - span.start)) >> 1;
  const low = Math.max(sentence.start, span.start - limit);
  const high = Math.min(sentence.end, span.end + limit);
  let start = low;
  if (low > sentence.start) {
    const edge = firstEdge(text, low, span.start);
    start = edge === -1 ? span.start : edge + 1;
  }
  let end = high;
  if (high < sentence.end) {
    const edge = lastEdge(text, span.end, high);
    end = edge === -1 ? span.end : edge;
  }
  return trimmed(text, start, end);
}

function firstEdge(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isEdge(text, at)) return at;
  return -1;
}

function lastEdge(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at -= 1) if (isEdge(text, at)) return at;
  return -1;
}

function isEdge(text: string, at: number): boolean {
  const char = text[at];
  return char === ',' || char === ';' || char === '\n' || char === ':';
}

function trimmed(text: string, from: number, to: number): Evidence {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return evidenceAt(text, start, end);
}
