import type { Clinician } from '@levelproof/contract';
import { type Note, type Span, matchesIn, says } from '@levelproof/note';

/** Who wrote the note, by the credentials in its signature line. */
export interface SignedBy extends Span {
  readonly clinician: Clinician;
}

const CREDENTIALS: readonly (readonly [RegExp, Clinician])[] = [
  [/\b(?:PMHNP|FNP|AGNP|AGPCNP|ACNP|WHNP|CRNP|ARNP|APRN|DNP|NP)(?:-[A-Z]{1,3})?\b/, 'np'],
  [/\b(?:PA-C|PA|physician assistant)(?![\w'])/, 'pa'],
  [/\b(?:CNS|PMHCNS)(?:-BC)?\b/, 'cns'],
  [/\b(?:LCSW|LICSW|LISW|LCSW-C|LCSW-R|LSW|LMSW)\b/i, 'lcsw'],
  [/\b(?:LPC|LPCC|LMHC|LCPC|LCMHC|LPC-S)\b/i, 'lpc'],
  [/\b(?:LMFT|MFT)\b/i, 'lmft'],
  [/\b(?:(?:prescribing|medical) psychologist|RxP)\b/i, 'prescribing-psychologist'],
  [/\b(?:Ph\.?\s?D\.?|Psy\.?\s?D\.?|psychologist)(?![\w])/i, 'psychologist'],
  [/\b(?:M\.?D\.?|D\.?O\.?|MBBS|physician|psychiatrist)(?![\w])/, 'physician'],
  [/\b(?:RN|LPN|LVN)\b/, 'nurse'],
];

/** The psychologist of the note may prescribe. */
const PRESCRIBES =
  /\b(?:(?:prescribing|medical) psychologist|RxP|prescrib(?:ing|er) (?:certificate|psychology)|PhD,? MP)\b/i;

/** True where the note calls its psychologist one who prescribes, or reports the work of one. */
export function prescribes(note: Note): boolean {
  return says(PRESCRIBES, note);
}

/** The last lines of a note, or a line that says who signed it. */
const SIGNED =
  /(?:^|\n)[^\n]{0,40}\b(?:electronically signed|e-signed|signed|attending|provider|author|clinician|dictated by|seen by)\b[^\n]{0,120}/gi;
const LAST_LINES = 2;

/** Credentials where a note is signed; credentials of people the text speaks of are none. */
export function signedBy(note: Note): SignedBy | null {
  const { text } = note;
  const places: Span[] = [];
  for (const match of matchesIn(SIGNED, note)) places.push({ start: match.index, end: match.index + match[0].length });
  places.push(...lastLines(text));
  for (const place of places.reverse()) {
    const words = text.slice(place.start, place.end);
    for (const [pattern, clinician] of CREDENTIALS) {
      const match = pattern.exec(words);
      if (match === null || !isSignature(words, match.index)) continue;
      const start = place.start + match.index;
      return { start, end: start + match[0].length, clinician };
    }
  }
  return null;
}

function lastLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let end = text.length;
  while (lines.length < LAST_LINES && end > 0) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    end = start - 1;
  }
  return lines.reverse();
}

/** A signature is short: a name, initials, a date. Credentials deep in a sentence belong to somebody mentioned. */
function isSignature(words: string, at: number): boolean {
  return (
    words.trim().length <= 90 && !/\b(?:dr|refer|with|follow|by dr|seen by)\b[^\n]{0,30}$/i.test(words.slice(0, at))
  );
}
