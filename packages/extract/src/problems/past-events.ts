import type { Span } from '@levelproof/note';
import { rootOf } from '../reading/root.js';
import type { Candidate } from './candidate.js';
import type { Signs } from './signs.js';

/** Events with the code for one that is over and left nothing behind. */
const EVENTS: readonly (readonly [event: RegExp, after: string])[] = [
  [/^(?:I63|G45\.9)/, 'Z86.73'],
  [/^I2[12]/, 'I25.2'],
  [/^I26/, 'Z86.711'],
  [/^I82\.4/, 'Z86.718'],
];
/** "Stroke in 2018", "DVT 3 years ago". */
const DATED =
  /^[\s,(]{0,3}(?:(?:back |was )?(?:in|of|from) )?(?:early |late |\w{3,9} )?(?:19|20)\d\d\b|^[^.;,]{0,30}\b(?:years?|yrs?|months?) (?:ago|prior|back|earlier)\b|^(?: \([a-z]{2,6}\))? (?:that |which )?(?:he|she|they|the patient) (?:had|suffered|sustained|experienced|developed)\b/i;
const OLD =
  /\b(?:old|prior|previous|remote|past|history of|h\/o|hx of|status[- ]post|s\/p|(?:has|have|had) had (?:[\w-]{1,8} ){0,3}(?:episodes?|bouts?) of|recent (?:complications?|episodes?|bouts?|admissions?|hospitali[sz]ations?|history) (?:of|for|with)|recover(?:ing|ed) from|survived|survivor of|hospitali[sz]ed (?:\w{2,8} )?(?:last \w{3,8}|in \w{3,9}) (?:for|with)) (?:[\w-]{2,12} ){0,3}$/i;
/** What today's complaint is likened to: `unlike the pain of his heart attack`. */
const LIKENED =
  /\b(?:unlike|like|similar to|different (?:from|than)|same as|reminiscent of) [^.;,]{0,40}\b(?:of|with|before|during) (?:his|her|the) (?:[\w-]{2,12} ){0,2}$/i;

/** The code of an event of the past: it is followed, not treated again (I.C.9.d-e). */
export function asPast(code: string, { reading: { note } }: Signs, { mention }: Candidate): string | null {
  const after = EVENTS.find(([event]) => event.test(code))?.[1];
  if (after === undefined) return null;
  return mention.assertion.historical !== undefined || isToldAsOver(note.text, mention) ? after : null;
}

/** An event that the words beside it put into the past. */
export function isToldAsOver(text: string, { start, end }: Span): boolean {
  return (
    DATED.test(text.slice(end, end + 60)) ||
    OLD.test(text.slice(Math.max(0, start - 50), start)) ||
    LIKENED.test(text.slice(Math.max(0, start - 100), start))
  );
}

/** Events that come and are over, whatever they leave behind. */
const EVENT = /^(?:I2[126]|I6[0-3]|G45\.[09]|A4[01]|R65|I46)/;

/** An event that an office names, and that the note tells elsewhere as one of the past or lists in the history. */
export function isOldEvent({ reading: { note, problems } }: Signs, { mention, root }: Candidate): boolean {
  if (!EVENT.test(mention.value.icd10 ?? '')) return false;
  return problems.some(({ value, assertion, section, start, end }) => {
    if (rootOf(value) !== root || (assertion.negated ?? assertion.family) !== undefined) return false;
    const listed = note.sections[section]?.category === 'pmh';
    return listed || assertion.historical !== undefined || isToldAsOver(note.text, { start, end });
  });
}
