import { LevelproofError } from './errors.js';

/**
 * Words of the note that prove a fact: UTF-16 offsets into the note exactly as it was given,
 * and the text between them. Always `note.slice(start, end) === quote`.
 */
export interface Evidence {
  /** First UTF-16 code unit, inclusive. */
  readonly start: number;
  /** Last UTF-16 code unit, exclusive. */
  readonly end: number;
  /** The text between the offsets, untouched. */
  readonly quote: string;
}

/**
 * How a fact is known. `documented`: the note says it. `implied`: a careful reader infers it from the
 * note. `attested`: somebody says it without a note. Only documented facts reach the floor of a level.
 */
export type Certainty = 'documented' | 'implied' | 'attested';

/** Cuts the evidence between two offsets out of a note. */
export function evidenceAt(note: string, start: number, end: number): Evidence {
  return { start, end, quote: note.slice(start, end) };
}

/** True when the quote stands in the note at its offsets, and is not empty. */
export function isVerbatim(note: string, evidence: Evidence): boolean {
  return (
    Number.isInteger(evidence.start) &&
    Number.isInteger(evidence.end) &&
    evidence.start >= 0 &&
    evidence.end > evidence.start &&
    evidence.end <= note.length &&
    note.slice(evidence.start, evidence.end) === evidence.quote
  );
}

/**
 * Throws `EVIDENCE_MISMATCH` when a quote is not in the note at its offsets.
 * @param path where the evidence stands in the facts, e.g. `problems[0].evidence[1]`
 */
export function assertVerbatim(note: string, evidence: Evidence, path: string): void {
  if (!isVerbatim(note, evidence)) {
    throw new LevelproofError('EVIDENCE_MISMATCH', {
      field: path,
      remedy:
        'Give UTF-16 offsets into the note as passed, with quote === note.slice(start, end); do not trim or normalise.',
    });
  }
}
