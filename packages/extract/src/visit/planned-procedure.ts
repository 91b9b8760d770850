import { matchIn, type Note, type Span, says } from '@levelproof/note';

/** The purpose of a visit stands near its beginning, in UTF-16 code units. */
const OPENING = 500;
const PLANNED =
  /\b(?:here|presents?|presenting|returns?|returning|comes?|came|seen|brought back)\b[^.\n]{0,30}\bfor (?:a |an |the |her |his |their )?(?:previously )?(?:planned|scheduled|elective|agreed)\b|\b(?:decided|planned|discussed|scheduled|agreed|consented)(?: on)? (?:at|on|during) (?:the |her |his )?(?:last|previous|prior|initial) (?:visit|appointment|encounter)\b|\bdecided last (?:visit|week|month)\b|\bprocedure(?: visit)? only\b/i;
const DONE =
  /\b(?:excised|removed|snipped|injected|frozen|drained|aspirated|inserted|shaved|curetted|sutured|closed with|biops(?:y|ies) (?:was |were )?(?:taken|obtained|performed))\b/i;
const NOTHING_ELSE =
  /\bno (?:other|new|additional|further|separate) (?:complaints?|concerns?|problems?|issues?|conditions?|medical (?:issues|problems)|e ?\/ ?m)\b|\bnothing else (?:addressed|discussed)\b|\bprocedure(?: visit)? only\b|\bno separate(?:ly identifiable)? (?:e ?\/ ?m|evaluation|visit|service)\b/i;

/**
 * The words of a visit that was for a procedure decided before, and for nothing else: the work around it belongs to
 * the procedure (R6.3). `null` for any other visit.
 */
export function plannedProcedure(note: Note, doneToday: boolean): Span | null {
  if (!doneToday && !says(DONE, note)) return null;
  const planned = matchIn(PLANNED, note);
  if (planned === null || note.order.placeOf(planned.index) > OPENING) return null;
  const nothing = matchIn(NOTHING_ELSE, note);
  return nothing === null ? null : { start: nothing.index, end: nothing.index + nothing[0].length };
}
