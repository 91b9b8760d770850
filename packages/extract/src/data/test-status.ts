import { type Context, contextOf } from '../masking/context.js';
import type { MaskedSentence } from '../masking/masked-sentence.js';
import { LONGEST_LIST, ownPartOfList, VERBS, wordsOf } from '../masking/telegram.js';
import { isDecision } from '../masking/zones.js';
import type { TestEntry } from '../reading/entries.js';
import type { Mention } from '../reading/reading.js';
import {
  aimBefore,
  atHome,
  backAfter,
  byOthersAfter,
  byOthersBefore,
  beforeTest,
  cameBackAfter,
  doneAfter,
  doneBefore,
  dueAfter,
  earlier,
  findingAfter,
  findingBefore,
  findingWords,
  futureAfter,
  homeBefore,
  laterVisit,
  listAfter,
  listBefore,
  narratedBefore,
  notDoneAfter,
  onlyIfAfter,
  onlyIfBefore,
  type OrderCue,
  oldResult,
  orderedAfter,
  orderedNow,
  ownBefore,
  performedAfter,
  priorOrderAfter,
  purposeAfter,
  refusedAfter,
  resultBefore,
  resultOf,
  reviewedAfter,
  reviewedBefore,
  saidBefore,
  scoreBefore,
  showsAfter,
  standingAfter,
  stateBefore,
  strictOrders,
  targetAfter,
  targetBefore,
  thresholdAfter,
  thresholdBefore,
  toldAfter,
  topicAfter,
  topicBefore,
  valueAfter,
} from './test-cues.js';

/**
 * What the note says of one mention of a test. `planned`: to be repeated at a later visit; it counts as an order where no
 * result of the same test is shown.
 */
export type TestStatus = 'ordered' | 'planned' | 'considered' | 'reviewed' | 'prior-order' | 'mentioned';

/**
 * The status of one mention, by its place and the words around it.
 * @param words the mention as written
 * @param performedIsOrder in an emergency department, where what is done is an order of this encounter
 */
export function testStatus(
  mention: Mention<TestEntry>,
  words: string,
  sentence: MaskedSentence,
  performedIsOrder: boolean,
): TestStatus {
  const { zone } = sentence;
  const { assertion } = mention;
  if (zone === 'lists' || assertion.family || assertion.template) return 'mentioned';
  const context = contextOf(sentence, mention);
  if (
    topicAfter.test(context.after) ||
    (mention.value.category === 'modality' && HEADING.test(sentence.text)) ||
    notDoneAfter.test(context.after) ||
    (mention.value.id === 'surg-path' && stateBefore.test(context.before)) ||
    (/^(?:poc-)?glucose$/.test(mention.value.id) && homeBefore.test(context.before)) ||
    (mention.value.needsContext &&
      (topicBefore.test(context.before) || atHome.test(`${context.before} ${context.after}`)))
  )
    return 'mentioned';
  // All tests of a list share what is said before and after it.
  const before = context.before.replace(listBefore, '');
  const after = context.after.replace(listAfter, '');
  // A word that may be no test is one in a list of tests.
  const listed = before !== context.before || after !== context.after;
  const strict = mention.value.needsContext && !listed;
  const cue = lastCue(before, strict);
  // Who comes back for a test has it; who comes back for fever may not.
  const hypothetical = assertion.hypothetical && !COMES_FOR.test(before);
  const result =
    hasResult({ before, after }, mention.value) ||
    findingWords.test(words) ||
    (cue === null && mention.value.hasInterpretation && TOLD_IN.has(zone) && SHOWN.test(after));
  if (zone === 'history' && cue !== 'order' && (narratedBefore.test(before) || isToldBiopsy(mention.value, words)))
    return 'mentioned';
  if (
    priorOrderAfter.test(after) ||
    cue === 'prior-order' ||
    (cue === 'order' && backAfter.test(after)) ||
    (zone === 'history' && cue === 'performed' && cameBackAfter.test(after))
  )
    return 'prior-order';
  if (cue !== 'order' && (targetBefore.test(before) || targetAfter.test(after))) return 'mentioned';
  if (CONTROLLED.test(before) || OF_KIN.test(before)) return 'mentioned';
  if (thresholdBefore.test(before) && thresholdAfter.test(after)) return 'mentioned';
  if (!result && (byOthersAfter.test(after) || (cue === 'order' && byOthersBefore.test(before)))) return 'mentioned';
  // Old records that are asked for, and results that are to be talked about, are no orders.
  const ofResult = OF_RESULT.test(`${words}${after.slice(0, 12)}`) && !AWAITS.test(before) && !PENDING.test(after);
  if (zone !== 'results' && !result && (OLD_ONE.test(before) || ofResult) && (cue === 'order' || isDecision(zone)))
    return 'mentioned';
  if (AWAITED.test(before) && RETURNS.test(after)) return 'ordered';
  if (TAKEN.test(after)) return 'mentioned';
  if (isAlsoDrug(mention.value) && (DOSE.test(after) || !(result || MEASURES.test(before)))) return 'mentioned';
  if (cue === 'denied') return result ? 'reviewed' : 'mentioned';
  if (refusedAfter.test(after) || cue === 'refused') return result ? 'reviewed' : 'considered';
  if ((onlyIfAfter.test(after) || onlyIfBefore.test(before)) && !result) return 'mentioned';
  if (mention.value.needsContext && aimBefore.test(before)) return 'mentioned';
  if ((dueAfter.test(after) || resultOf.test(before)) && !result) return 'mentioned';
  // What is tested at the bedside is done at this encounter.
  if (zone === 'examination' && mention.value.id === 'fobt' && result) return 'ordered';
  if (zone === 'history' && saidBefore.test(before)) return 'mentioned';
  if (sentence.lead === 'ordered' && !result && !hypothetical) return orderKind(before, after);
  if (sentence.lead === 'reviewed' && !hypothetical && cue !== 'order') return 'reviewed';
  if (
    orderedAfter.test(strict ? after.slice(0, NEAR) : after) &&
    !(zone === 'history' && toldAfter.test(after) && !orderedNow.test(before.slice(-110))) &&
    !earlier.test(before) &&
    !(result && (zone !== 'plan' || doneAfter.test(after))) &&
    !hypothetical
  )
    return orderKind(before, after);
  if (cue === 'conditional' || hypothetical) return result ? 'reviewed' : 'mentioned';
  if (cue === 'considered') return isDecision(zone) && !result ? 'considered' : result ? 'reviewed' : 'mentioned';
  if (cue === 'order' && !(result && !futureAfter.test(after))) {
    return zone === 'history' && isTold(before, after) ? 'mentioned' : orderKind(before, after);
  }
  if (result && ownBefore.test(before) && isDoneNow(zone, { before, after })) return 'ordered';
  const seen = reviewedBefore.test(before) || reviewedAfter.test(after);
  if (performedIsOrder && !seen && (result || cue === 'performed' || performedAfter.test(after))) return 'ordered';
  if (result)
    return !seen && zone !== 'results' && zone !== 'plan' && isOld({ before, after }) ? 'mentioned' : 'reviewed';
  if (assertion.negated || assertion.historical) return 'mentioned';
  if (isDecision(zone) && cue === 'performed') return 'ordered';
  if (isDecision(zone) && performedAfter.test(after) && !doneBefore.test(`${before.slice(-60)} ${after.slice(0, 60)}`))
    return 'ordered';
  if (isDecision(zone) && standingAfter.test(after)) return 'ordered';
  if (zone === 'examination' && performedAfter.test(after)) return 'ordered';
  if (zone === 'plan' && before.trim().length <= OPENING && purposeAfter.test(after)) return 'ordered';
  if (zone === 'plan' && isListed(sentence, mention, before + after)) return 'ordered';
  if (zone !== 'results' || mention.value.needsContext) return 'mentioned';
  // What is still out was not looked at.
  return PENDING.test(after) ? 'ordered' : 'reviewed';
}

/** What is to be kept in bounds is not measured by saying so: `strict control of her blood sugar`. */
const CONTROLLED =
  /\b(?:lowers|raises|affects|reduces|control(?:ling)?|optimi[sz]\w{1,6})(?: of)?(?: the| her| his)?(?: \w{3,12})?\s$/i;
/** What others are to have done: `his siblings should have an EKG`. */
const OF_KIN =
  /\b(?:siblings?|children|brothers?|sisters?|relatives|family members|household contacts|partners?)\b[^.;\n]{0,30}\b(?:should|needs?|must|ought)\b[^.;\n]{0,40}$/i;

const COMES_FOR =
  /\b(?:come|comes|return|returns|back)\b[^.;,\n]{0,25}\bfor (?:an? |the |repeat |follow-?up |his |her |fasting ){0,3}$/i;

/** `Until the cultures are negative`: they are out. */
const OLD_ONE = /(?<!\brepeat )\b(?:old|outside|previous|prior|earlier|past)\s$/i;
const OF_RESULT = /^[^.;,\n]{0,60}\b(?:results?|reports?)\b(?!,? and )/i;
const AWAITS = /\b(?:await\w{0,3}|pending|wait\w{0,3})\b[^.;\n]{0,40}$/i;

const AWAITED = /\buntil (?:the |her |his |all )?$/i;
const RETURNS =
  /^(?: results?)? (?:is|are|has|have|come|comes|return|returns) (?:come |been |confirmed )?(?:back|final\w{0,4}|negative|available|known|return\w{0,3}|complete\w{0,1})\b/i;

/** Names that are given as often as they are measured; nobody checks or draws a drug. */
const ALSO_DRUGS: ReadonlySet<string> = new Set([
  'calcium',
  'magnesium',
  'testo',
  'progesterone',
  'calcitonin',
  'folate',
  'vitd',
]);
const MEASURES = /\b(?:(?:re)?check(?:ing)?|draw|measure|obtain|send|labs?|levels?|profile|panel)\b[^.;\n]{0,80}$/i;

const DOSE = /^(?: is| at)? \d[\d,.]* ?(?:mg|mcg|g|units?|iu)\b(?!\/)/i;
const TAKEN = /^ \d[\d,.]* ?(?:mg|mcg|units?|iu) (?:daily|po|by mouth|orally|im|once|twice|every|bid|weekly)\b/i;

function isAlsoDrug({ id, needsContext }: TestEntry): boolean {
  return needsContext && ALSO_DRUGS.has(id);
}

const PENDING = /^[^.;\n]{0,60}\b(?:pending|awaited|outstanding)\b/i;

/** In told history only in so many words, elsewhere unless another day is named. */
function isDoneNow(zone: MaskedSentence['zone'], { before, after }: Context): boolean {
  const around = `${before.slice(-90)} ${after.slice(0, 90)}`;
  if (zone === 'history') return /\b(?:today|here)\b|\bin (?:the|our|my) (?:office|clinic)\b/i.test(around);
  return !doneBefore.test(around);
}

/** How a disease came to be known is no result of today: `a biopsy showed sarcoma`. */
function isToldBiopsy({ id }: TestEntry, words: string): boolean {
  return id === 'surg-path' && /^biops/i.test(words);
}

/** What a picture or a tracing shows stands behind it: `CT of the abdomen: free air`, `EKG with peaked T waves`. */
const SHOWN =
  /^(?: (?:of|with) [^:.;\n]{0,30})?: (?=[\w<>])|^ with(?:out)? (?!contrast|and without|differential|iv\b|oral|gad|views?|reflex|interpretation|micro|the\b|his\b|her\b|dr\b|\d)[a-z]/i;
const TOLD_IN: ReadonlySet<MaskedSentence['zone']> = new Set<MaskedSentence['zone']>([
  'history',
  'examination',
  'course',
]);

/** A heading in the text: `REVIEW OF X-RAYS:`. */
const HEADING = /^[^a-z\d]{0,30}\b(?:REVIEW|RESULTS?|STUDIES|DATA|REPORTS?|FINDINGS)\b[^a-z\d]{0,30}$/;

function orderKind(before: string, after: string): 'ordered' | 'planned' {
  return laterVisit.test(after.slice(0, 90)) || laterVisit.test(before.slice(-60)) ? 'planned' : 'ordered';
}

/** In told history an order is one of today only in so many words. */
function isTold(before: string, after: string): boolean {
  return isOld({ before, after }) || !orderedNow.test(before.slice(-110));
}

interface Found {
  readonly cue: OrderCue;
  readonly at: number;
}

const TAKES_BACK: ReadonlySet<OrderCue> = new Set<OrderCue>(['conditional', 'considered', 'refused', 'denied']);

/** The cue that stands nearest before the test, in the same clause. */
export function lastCue(before: string, strict: boolean): OrderCue | null {
  let best: Found | null = null;
  let noun: Found | null = null;
  for (const { cue, pattern, weak } of beforeTest) {
    if (strict && cue === 'order' && pattern !== strictOrders) continue;
    for (const match of before.matchAll(pattern)) {
      const at = match.index + match[0].length;
      if (weak === true) noun = noun === null || at >= noun.at ? { cue, at } : noun;
      else if (best === null || at >= best.at) best = { cue, at };
    }
  }
  if (noun !== null && (best === null || (noun.at >= best.at && !TAKES_BACK.has(best.cue)))) best = noun;
  return best === null || before.slice(best.at).includes(';') ? null : best.cue;
}

/** `Amoxicillin if the film is abnormal`: no film was seen. */
const ONLY_FOR_THE_CASE = /\b(?:if|unless|should)\s(?:the |his |her |an? )?$/i;

/** Whether a value or a finding belongs to the test. */
function hasResult({ before, after }: Context, test: TestEntry): boolean {
  if (ONLY_FOR_THE_CASE.test(before)) return false;
  if (reviewedAfter.test(after) || reviewedBefore.test(before) || scoreBefore.test(before)) return true;
  if (valueAfter.test(after)) return true;
  const finding = findingAfter.exec(after);
  if (finding !== null && !/\b(?:if|whether|for)\b/i.test(finding[0])) return true;
  if (
    !/\bif (?:it|this|that|these|they|any|either)\b/i.test(showsAfter.exec(after)?.[0] ?? 'if it') &&
    (test.hasInterpretation || !after.slice(0, 40).includes('\uE002'))
  )
    return true;
  return (
    (findingBefore.test(before) && !(test.needsContext && /\bpositive for\s$/i.test(before))) ||
    (resultBefore.test(before) && /^\s?(?:results?\b|reviewed|was|were|is)/i.test(after))
  );
}

/** A finding that is only told: years back, or of another episode. */
function isOld({ before, after }: Context): boolean {
  return oldResult.test(`${before.slice(-70)} ${after.slice(0, 90)}`);
}

/** What may stand before the first word of a sentence: a list mark. In UTF-16 code units. */
const OPENING = 4;

/** A word that may be no test takes what is said just behind it, in UTF-16 code units. */
const NEAR = 45;

/** A list item of the plan that names tests and little else is an order, and so is a test of a list in telegram style. */
function isListed(sentence: MaskedSentence, mention: Mention<TestEntry>, around: string): boolean {
  if (mention.value.needsContext || sentence.text.length > LONGEST_LIST) return false;
  const rest = sentence.text
    .replace(/\uE002+/g, '')
    .replace(/[^A-Za-z]+/g, ' ')
    .trim();
  if (rest === '') return true;
  if (rest.split(' ').length <= 6 && !VERBS.test(rest) && !UNDONE.test(around)) return true;
  const own = ownPartOfList(sentence, mention.start);
  return own !== null && wordsOf(own).length <= 3 && !UNDONE.test(own);
}

const UNDONE = /\b(?:no|not|without|if|when|discuss|explained|discussed|reviewed|last|previous)\b/i;
