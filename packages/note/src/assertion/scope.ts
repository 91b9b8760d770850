import type { Note } from '../note.js';
import type { Span } from '../text/span.js';
import { firstFrom } from '../text/tokens-within.js';
import type { Trigger } from './triggers.js';

/** A trigger where it stands in a note. */
export interface Found extends Span {
  readonly trigger: Trigger;
}

/** A clause with one of these says something of its own: in a list behind a trigger it ends the list. */
const ASSERTS = new Set(
  'is are was were has have continues continued persists persisted remains present positive stable controlled uncontrolled worse worsening worsened improved improving increased started taking takes'.split(
    ' ',
  ),
);
const JOINS = new Set(['or', 'and', 'nor', 'vs', 'versus', '/']);
/** So many words behind a mention say whether its clause asserts something. */
const CLAUSE = 6;

/**
 * Whether a trigger reaches a mention of its sentence: on its side, near enough, nothing between that ends its reach,
 * and within the same clause or a list of things of one kind.
 * @param last index of the token behind the sentence
 */
export function reaches(note: Note, found: Found, mention: Span, ends: readonly Span[], last: number): boolean {
  const { forward, reach } = found.trigger;
  const [from, to] = forward ? [found.end, mention.start] : [mention.end, found.start];
  if (from > to || (found.start < mention.end && mention.start < found.end)) return false;
  if (ends.some((end) => end.start >= from && end.end <= to)) return false;
  return forward ? reachesForward(note, from, mention, reach, last) : reachesBack(note, from, to, reach);
}

function reachesForward(note: Note, from: number, mention: Span, reach: number, last: number): boolean {
  const { tokens } = note;
  let words = 0;
  let commas = 0;
  let at = firstFrom(tokens, from);
  for (; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start >= mention.start) break;
    if (token.kind !== 'mark') words += 1;
    else if (token.norm === ',') commas += 1;
    if (words > reach) return false;
  }
  return commas === 0 || !opensClause(note, at, mention, last);
}

/** Behind a comma, `blood pressure is well controlled` is a clause of its own; `or cough is present` is still the list. */
function opensClause(note: Note, first: number, mention: Span, last: number): boolean {
  const { tokens } = note;
  for (let back = first - 1; back >= 0; back -= 1) {
    const norm = tokens[back]?.norm ?? ',';
    if (norm === ',') break;
    if (JOINS.has(norm)) return false;
    if (ASSERTS.has(norm)) return true;
  }
  for (let at = first, words = 0; words < CLAUSE && at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.norm === ',') return false;
    if (token.start < mention.end || token.kind === 'mark') continue;
    if (JOINS.has(token.norm)) return false;
    if (ASSERTS.has(token.norm)) return true;
    words += 1;
  }
  return false;
}

/** Before its trigger a mention stands in the same clause, or in a list that `and` or `or` closes. */
function reachesBack(note: Note, from: number, to: number, reach: number): boolean {
  const { tokens } = note;
  let words = 0;
  let commas = 0;
  let joined = false;
  for (let at = firstFrom(tokens, from); at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.start >= to) break;
    if (token.kind !== 'mark') words += 1;
    else if (token.norm === ',') commas += 1;
    joined ||= JOINS.has(token.norm);
    if (words > reach) return false;
  }
  return commas === 0 || joined;
}
