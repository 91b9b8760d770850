import type { Reading } from '../reading/reading.js';
import type { Told } from './meat.js';

/** Operations by the cancer that they are for. */
const OPERATIONS: readonly (readonly [cancer: RegExp, operation: RegExp])[] = [
  [/^C50/, /\b(?:mastectom|lumpectom)/i],
  [/^C61/, /\bprostatectom/i],
  [/^C(?:1[89]|2[01])/, /\b(?:hemi)?(?:colectom|low anterior resection|abdominoperineal)/i],
  [/^C34/, /\b(?:lobectom|pneumonectom)/i],
  [/^C67/, /\bcystectom/i],
  [/^C64/, /\bnephrectom/i],
  [/^C73/, /\bthyroidectom/i],
  [/^C5[3-6]/, /\bhysterectom/i],
];
const WHOLE =
  /\b(?:chemo(?:therapy|radiation)?|radiation|radiotherapy|immunotherapy|xrt|hospice|palliative|treatment (?:options?|plan))\b/i;
/** Treatment that goes on or is decided, not what is over. */
const ONGOING =
  /\b(?:schedul\w{1,4}|plan(?:s|ned|ning)?|will (?:undergo|receive|start|begin|need|have|continue|get)|undergo(?:ing|es)?|receiving|continu\w{1,4}|currently|is (?:on|getting)|cycle|proceed(?:ing)?|start(?:ing|ed)?|recommend\w{0,3}|refer\w{0,4}|tolerat\w{1,3}|(?:discussed|explained|reviewed) [^.;]{0,80}treatment (?:options?|plan)|due for|on (?:[a-z]{3,14} ){0,2}(?:chemo\w{0,20}|immunotherapy|hospice|xrt|radi\w{5,9}))\b/i;
const OVER =
  /\b(?:complet|finish|status[- ]post|s\/p|had (?:a|prior|previous)|underwent|in (?:19|20)\d\d|years ago|declin|refus)/i;

/**
 * Sentences that treat a cancer without naming it: its operation ahead, or chemotherapy and radiation where it is the
 * only cancer of the note.
 */
export function cancerCare({ note, problems }: Reading, icd10: string): readonly Told[] {
  const cancers = new Set(
    problems
      .filter(({ value, assertion }) => /^C/.test(value.icd10 ?? '') && !assertion.negated && !assertion.family)
      .map(({ value }) => value.icd10?.slice(0, 3)),
  );
  const operation = OPERATIONS.find(([cancer]) => cancer.test(icd10))?.[1];
  return note.sentences
    .filter(({ start, end, heading }) => {
      const words = note.text.slice(start, Math.min(end, start + LONGEST));
      const own = operation?.test(words) === true || (cancers.size === 1 && WHOLE.test(words));
      return own && !heading && ONGOING.test(words) && !OVER.test(words);
    })
    .map((sentence) => ({ sentence, treats: true }));
}

/** In UTF-16 code units. */
const LONGEST = 400;
