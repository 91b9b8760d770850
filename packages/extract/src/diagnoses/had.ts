import type { Mention, Reading } from '../reading/reading.js';
import type { ProblemEntry } from '../reading/entries.js';

/** What an operation or a machine leaves behind: a lost limb, an opening, a transplant, dialysis, a ventilator. */
const LEFT_BY_CARE = /^Z(?:89|93|94|99\.[12])/;

/**
 * The patient has the state that the name of an operation stands for. An operation that is planned, weighed, waited for
 * or refused has left none yet; an opening that was closed is gone; a donor has no transplant.
 */
export function isHad({ note: { text, sentences } }: Reading, mention: Mention<ProblemEntry>): boolean {
  if (!LEFT_BY_CARE.test(mention.value.icd10 ?? '')) return true;
  const { start, end } = mention;
  const sentence = sentences[mention.sentence];
  const before = text.slice(Math.max(sentence?.start ?? 0, start - 90), start);
  const after = text.slice(end, Math.min(sentence?.end ?? end, end + 90));
  if (ROUTE.test(before)) return false;
  if (TENDED.test(before) || TROUBLE.test(after)) return true;
  if (HAD.test(before) && !TO_COME.test(before)) return !GONE.test(after);
  const name = text.slice(start, end);
  return !(TO_COME.test(before) || AHEAD.test(after) || GONE.test(after) || WAS_ON.test(`${before}${name}|${after}`));
}

/** The way a drug is given: `500 mg via PEG tube`. */
const ROUTE = /\b(?:mg|mcg|ml|grams?|units?|tablets?|capsules?)\b[^.;]{0,30}\b(?:via|per|by|through) (?:the )?$/i;
/** Done, nearest before the name. */
const HAD =
  /\b(?:s\/p|status[- ]post|underwent|has (?:an? |had )|had (?:an? )?|with (?:an? )?|after|since)(?: [\w-]{2,14}){0,3} $/i;
/** Looked after, and so there. */
const TENDED =
  /\b(?:follow-?up|care|management|monitoring|function(?:ing)?|complications?|rejection|infection|problems?|issues?) (?:of|for|after|with) (?:his |her |the |an? )?(?:[\w-]{2,14} ){0,2}$/i;
const TROUBLE =
  /^ ?(?:prolapse|stump|sites?|infection|malfunction|leak|output|function(?:ing)?|rejection|bags?|care\b|catheter|access|clinic|recipient|patient|in place|intact|status)/i;
const TO_COME =
  /\b(?:schedul\w{1,4}|plan(?:s|ned|ning)?|(?<!not )refer\w{0,4}|evaluat\w{1,4}|candida\w{2,4}|wait\w{0,4}|listed|recommend\w{0,5}|discuss\w{0,4}|consider\w{0,5}|offer\w{0,3}|undergo(?:ing)?|will|may|might|could|would|should|proceed\w{0,3}|consent\w{0,3}|declin\w{1,3}|refus\w{1,3}|options?|awaiting|pending|eventual\w{0,2}|possible|prepar\w{1,5}|towards?|no need for|not (?:yet|currently|on|requiring|need\w{0,3}))\b[^.;]{0,70}$/i;
const AHEAD =
  /^ ?(?:evaluation|work-?up|waiting|wait-?list|list(?:ing)?\b|candida|referral|options?|education|teaching|planning|donor|donation|discuss|planned|scheduled|(?:in the|at some) (?:near )?(?:future|point)|[^.;]{0,40}\b(?:was|were|is|are|has been|have been|will be|to be|may be|might be|could be|should be) (?:\w{2,10} )?(?:planned|scheduled|discussed|considered|needed|necessary|required|recommended|offered|declined|refused|deferred|avoided))/i;
const GONE =
  /^[^.;]{0,70}\b(?:(?:was|were|has been|been|then|since|later|and|subsequently|now) (?:\w{2,12} )?(?:reversed|taken down|closed|removed|decannulated)|decannulated|(?:with|s\/p|status[- ]post|followed by) (?:\w{2,12} )?(?:reversal|take-?down|closure|removal))\b/i;
/** Dialysis for some days of an illness. */
const WAS_ON =
  /\b(?:was|were) (?:briefly |temporarily )?(?:on|placed on|put on)[^|]{0,20}\|[^.;]{0,20}\b(?:for (?:\d|a few|several|two|three)|during|until|in (?:19|20)\d\d)|\b(?:temporar\w{1,3}|brief\w{0,2}|transient\w{0,2}|used to be|came off|weaned (?:off|from)|no longer)\b[^|.;]{0,20}\|/i;
