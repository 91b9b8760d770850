import { type Span, says } from '@levelproof/note';
import type { DrugAction, Evidence } from '@levelproof/contract';
import { type Context, contextOf, type Masked, quoteAround } from '../masking/context.js';
import type { MaskedSentence } from '../masking/masked-sentence.js';
import { LONGEST_LIST, ownPartOfList, wordsOf } from '../masking/telegram.js';
import { isDecision } from '../masking/zones.js';
import type { DrugEntry } from '../reading/entries.js';
import type { Mention, Reading } from '../reading/reading.js';
import {
  afterDrug,
  beforeDrug,
  cause,
  decidedHere,
  decidedBefore,
  decidedHereAfter,
  decidedThen,
  discussedElsewhere,
  doneHere,
  foundIn,
  dose,
  drugsAfter,
  fromTo,
  giving,
  judgedOn,
  later,
  noChange,
  onlyIf,
  partOfWord,
  selfDone,
  notDone,
  onlyTold,
  outOfReach,
  overTheCounterWords,
  parenteral,
  parenteralList,
  prescribedWords,
  prescriptionStrength,
  takenBefore,
  takenByKin,
  toldTaken,
  toldToKin,
  withoutIt,
} from './drug-cues.js';

/** A drug about which something is decided at this encounter. */
export interface DrugUse {
  readonly drug: DrugEntry;
  readonly action: DrugAction;
  readonly mention: Mention<DrugEntry>;
  readonly sentence: MaskedSentence;
  readonly evidence: Evidence;
  /** Needs a prescription as it is meant here. */
  readonly prescription: boolean;
  /** Given into vein or muscle. */
  readonly parenteral: boolean;
  /** A dose or a frequency is written. */
  readonly dosed: boolean;
  /** The decision is in words; otherwise the drug merely stands in the plan. */
  readonly explicit: boolean;
  /** How the drug does is judged in the same sentence. */
  readonly judged: boolean;
}

/** Every drug decision of a note, in note order (R1.51). A drug list, an allergy or a told history is none. */
export function drugUses({ reading, sentences }: Masked): readonly DrugUse[] {
  const uses: DrugUse[] = [];
  for (const mention of reading.drugs) {
    const sentence = sentences[mention.sentence];
    if (sentence === undefined || sentence.zone === 'lists' || isAssay(mention, sentence)) continue;
    const context = contextOf(sentence, mention);
    if (isMeasured(reading, mention, context)) continue;
    const late = reading.note.order.placeOf(sentence.start) > reading.note.text.length * OPENING;
    const strength = STRENGTH.test(reading.note.text.slice(mention.start, mention.end));
    const decision = decisionOn(mention, sentence, context, late, strength);
    if (decision === null) continue;
    uses.push({
      ...decision,
      drug: mention.value,
      mention,
      sentence,
      evidence: quoteAround(reading.note.text, sentence, mention),
      prescription:
        needsPrescription(mention.value, context) ||
        intoVein(mention.value, context) ||
        prescribedNext(mention.value, sentences[sentence.index + 1]),
      parenteral:
        parenteral.test(context.after.slice(0, 50)) ||
        parenteral.test(context.before.slice(-25)) ||
        parenteralList.test(context.before),
      dosed: dose.test(context.after),
    });
  }
  return uses;
}

/** `lithium level` is a test; the masks of the sentence know. */
function isAssay(mention: Mention<DrugEntry>, sentence: MaskedSentence): boolean {
  if (sentence.text[mention.start - sentence.start] === '\uE002') return true;
  if (!mention.value.alsoTest) return false;
  const after = sentence.text.slice(mention.end - sentence.start, mention.end - sentence.start + 20);
  return (
    /^\s?(?:level|trough|concentration)\b/i.test(after) || (sentence.zone === 'results' && /^\s?[:=]?\s?\d/.test(after))
  );
}

/** A word for a drug and for its test, after a word for testing and without a dose: `Check B12, TSH`. */
function isMeasured({ tests }: Reading, { start, end }: Mention<DrugEntry>, { before, after }: Context): boolean {
  return MEASURED.test(before) && !dose.test(after) && tests.some((test) => test.start <= start && test.end >= end);
}

const MEASURED = /\b(?:(?:re)?check|draw|measure|labs?|levels?)\b[^.;\n\uE001]{0,60}$/i;

type Decision = Pick<DrugUse, 'action' | 'explicit' | 'judged'>;

function decisionOn(
  mention: Mention<DrugEntry>,
  sentence: MaskedSentence,
  { before, after }: Context,
  late: boolean,
  strength: boolean,
): Decision | null {
  const { assertion } = mention;
  if (
    assertion.template ||
    takenByKin.test(before) ||
    partOfWord.test(after) ||
    foundIn.test(before) ||
    withoutIt.test(before)
  )
    return null;
  if (selfDone.test(before) && !decidedThen.test(before) && !saidAfter(after) && !MADE_GOOD.test(after)) return null;
  const here = isDecision(sentence.zone);
  if (assertion.family && !(here && toldToKin.test(before))) return null;
  if (here && noChange.test(before)) return { action: 'continue', explicit: true, judged: false };
  const cue = cueAt(before, after);
  const reversed = cue === 'decline' || cue === 'stop' || cue === 'hold' || cue === 'consider';
  if ((assertion.negated || notDone.test(before)) && !reversed) return null;
  if ((onlyTold.test(before) && !decidedThen.test(before)) || outOfReach.test(before)) return null;
  if (cue === 'decline' && DECLINED_THEN.test(before)) return null;
  if (BLAMED.test(after) && (cue === null || cue === 'continue')) return null;
  if (cause.test(before) && !saidAfter(after)) return null;
  if (assertion.historical && !isDecision(sentence.zone)) return null;
  if (assertion.hypothetical)
    return cue === 'consider' ? null : cue === null ? null : { action: 'consider', explicit: true, judged: false };
  // "We may need celecoxib down the road": nothing is weighed today.
  if (cue === 'consider' && (later.test(before) || later.test(after) || discussedElsewhere.test(before))) return null;
  if ((cue === null || cue === 'consider') && onlyIf.test(after)) return null;
  if (sentence.zone !== 'plan' && decidedBefore.test(after)) return null;
  if (isDecision(sentence.zone)) {
    if (cue !== null) return { action: cue, explicit: true, judged: false };
    if (
      sentence.zone !== 'assessment' &&
      !toldTaken.test(before) &&
      !/\b(?:on|taking|takes|with|of|from|than|to|while|despite|after|her|his)\s$/i.test(before)
    ) {
      return dose.test(after) || DOSED_BEFORE.test(before) || isBare(sentence, mention)
        ? { action: 'start', explicit: false, judged: false }
        : null;
    }
    const given = strength || dose.test(after) || FORM_OR_AIM.test(after) || SHELF.test(before);
    if (given && (COURSE.test(after) || late || mention.item !== null) && OPENS.test(before.replace(SHELF, '')))
      return { action: 'start', explicit: false, judged: false };
    if (!takenBefore.test(before) || assertion.negated || assertion.historical) return null;
    // "Controlled on lisinopril": what is judged and left as it is, is continued.
    const judged = mention.item !== null && says(judgedOn, sentence);
    return judged || dose.test(after) ? { action: 'continue', explicit: false, judged } : null;
  }
  if (cue === null) return null;
  const now =
    sentence.zone === 'results' || sentence.zone === 'examination'
      ? isTreatment(mention.value, cue) && doneHere.test(before)
      : decidedHere.test(before) || decidedHereAfter.test(after) || (/^\W{0,3}$/.test(before) && ARROW.test(after));
  return now ? { action: cue, explicit: true, judged: false } : null;
}

/** `Prazosin 5 -> 8 mg.` as a sentence: what the clinician does, also where no heading says plan. */
const ARROW =
  /^(?:\s(?:(?:xl|xr|er|cr)\b|\uE002{2}))?\s?\d{1,4}(?:\.\d{1,3})?\s?(?:mg|mcg|units?|g)?\s?(?:[-=]{1,2}>|\u2192)\s?\d/i;

/** Taken up again in the same breath: `ran out of Synthroid; refilled today`. */
const MADE_GOOD = /\b(?:refill|restart|resum|renew|reinstat)(?:e|ed|ing)?\b/i;

/** Not what a test is done with: a stress test, a dilated eye, a block. */
function isTreatment(drug: DrugEntry, cue: DrugAction): boolean {
  return cue !== 'consider' && cue !== 'decline' && !FOR_TESTS.test(drug.name) && drug.class !== 'eye_ear';
}
const FOR_TESTS = /^(?:adenosine|regadenoson|dobutamine|dipyridamole|secretin|glucagon|methacholine|albuterol)\b/;

/** The action of a drug, unless it is only told as taken. */
function cueAt(before: string, after: string): DrugAction | null {
  const cue = nearestCue(before, after);
  return cue === 'start' && toldTaken.test(before) && !saidAfter(after) ? null : cue;
}

function saidAfter(after: string): boolean {
  return afterDrug.some(({ pattern }) => pattern.test(after));
}

/**
 * A drug that opens its sentence, or follows its problem, with a dose: `Insomnia: trazodone 50 mg qhs`, `Gout, allopurinol 300 mg`. Where a note
 * without headings only introduces the patient it must say how long or how many: `Macrobid 100 mg BID x 5 days`, `Pen V 500 mg QDS 10/7`.
 */
const OPENS = /^\W{0,4}(?:\d\W{1,2})?(?:[A-Za-z][\w /(),.\uE001-]{2,90}(?:[:,]|\s[-\u2013\u2014]{1,2}(?=\s))\s?)?$/;
/** A strength that is part of the name: `triamcinolone 0.1%`. */
const STRENGTH = /\d ?(?:%|mg|mcg)/i;
/** What the drug comes as, or what it is for: `ketoconazole cream Rx`, `trazodone for sleep`. */
const FORM_OR_AIM =
  /^(?: (?:cream|ointment|gel|lotion|drops|spray|inhaler|nasal spray|shampoo|foam|solution|patch))?(?: (?:rx|prn|for (?:the |her |his )?(?:sleep|pain|itch(?:ing)?|nausea|anxiety|insomnia|cough|spasms?|fever|congestion|heartburn|rash|symptoms)))\b/i;
const SHELF = /\b(?:otc|over[- ]the[- ]counter) $/i;
const COURSE =
  /^[^;\n]{0,60}?(?:\b(?:x|for) ?\d{1,2} ?(?:d\b|days?|wks?|weeks?)|\b\d{1,2}\/7\b|#\s?\d{1,3}\b|\bdispense\b|\b\d refills?\b)/i;

/** Told of an earlier treatment: what was declined then is not declined today. */
const DECLINED_THEN =
  /\b(?:underwent|was treated with|(?:s\/p|status[- ]post)|completed)\b[^.;\n]{0,80}\b(?:declined|refused|deferred)\b[^.;\n]{0,30}$/i;
/** After a drug: it is suspected of a trouble. */
const BLAMED =
  /^[^.;\n\uE001]{0,20}\b(?:may|might|could|can|is|are|likely|probably) (?:also |well |likely |probably |possibly )?(?:be )?(?:contributing|contribute|causing|cause|responsible for|the cause|the culprit|to blame)\b/i;

const DOSED_BEFORE = /\b(?:prn|p\.r\.n\.|daily|nightly|low-dose|sublingual|topical|oral|iv)\s$/i;

/** How much of a note without headings only introduces the patient. */
const OPENING = 1 / 4;

/** The action whose cue stands nearest: what follows the drug first, then the last verb before it. */
function nearestCue(before: string, after: string): DrugAction | null {
  for (const { action, pattern } of afterDrug) if (pattern.test(after)) return action;
  let best: { readonly action: DrugAction; readonly from: number; readonly to: number } | null = null;
  let weighed = -1;
  for (const { action, pattern } of beforeDrug) {
    for (const match of before.matchAll(pattern)) {
      const to = match.index + match[0].length;
      if (action === 'consider') weighed = Math.max(weighed, to);
      if (best === null || to > best.to) best = { action, from: match.index, to };
    }
  }
  // "Consider weaning": the verb is only thought of.
  if (
    best !== null &&
    best.action !== 'consider' &&
    weighed !== -1 &&
    weighed <= best.from &&
    best.from - weighed <= NEAR
  )
    return 'consider';
  if (best === null && fromTo.test(after)) return 'change';
  const given = lastEnd(before, giving);
  // "Continue to take" is to continue; "stop X and give Y" is to give.
  if (given !== -1 && (best === null || given - best.to > NEAR)) return 'start';
  if (best !== null) return best.action;
  // "Lisinopril and atorvastatin refilled": drugs of one list share what is said behind it.
  const rest = after.replace(drugsAfter, '');
  if (rest === after) return null;
  return afterDrug.find(({ pattern }) => pattern.test(rest))?.action ?? null;
}

/** So near belongs two verbs together, in UTF-16 code units. */
const NEAR = 24;

function lastEnd(text: string, pattern: RegExp): number {
  let end = -1;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}

const LITTLE_WORDS = /\b(?:and|or|with|for|the|a|plus|over counter|otc|as needed|prn|oral|topical|nasal|daily) ?/gi;

/** A line of the plan that holds drugs and little else, or a drug of a list in telegram style. */
function isBare(sentence: MaskedSentence, mention: Span): boolean {
  if (sentence.text.length > LONGEST_LIST) return false;
  if (fewIn(sentence.text)) return true;
  const own = ownPartOfList(sentence, mention.start);
  return own !== null && fewIn(own) && /^\W*(?:\w+:\s?)?[\uE001\uE002]/.test(own.replace(LITTLE_WORDS, ''));
}

function fewIn(text: string): boolean {
  const rest = wordsOf(text).join(' ').replace(LITTLE_WORDS, '').trim();
  return !/\b(?:if|no|not|avoid|unless|without)\b/i.test(rest) && rest.split(' ').length <= 3;
}

/** `Samples were given. A prescription was written as well.` */
function prescribedNext({ availability }: DrugEntry, next: MaskedSentence | undefined): boolean {
  return availability === 'either' && next !== undefined && PRESCRIBED_IT.test(next.text);
}

const PRESCRIBED_IT =
  /^\W{0,4}(?:an? |the )?(?:new )?(?:prescription|script|rx) (?:was|has been|is|were) (?:also )?(?:written|given|sent|provided|called)/i;

/** A drug of the shop that is given into vein or muscle is none of the shop: `IV Pepcid`. */
function intoVein({ class: kind }: DrugEntry, { before, after }: Context): boolean {
  if (kind === 'oxygen' || kind === 'iv_fluid') return false;
  return VEIN_BEFORE.test(before) || VEIN_AFTER.test(after);
}
const VEIN_BEFORE = /\b(?:i\.?v\.?|i\.?m\.?|intravenous|intramuscular)\s$/i;
const VEIN_AFTER =
  /^(?: (?:\d[\d.,]{0,5}|mg|mcg|g|grams?|milligrams?|units?|of|was|given)(?![a-z])){0,4} (?:iv|i\.v\.|im|i\.m\.|ivp|intravenous(?:ly)?|intramuscular(?:ly)?|ivpb)(?![a-z])/i;

function needsPrescription(drug: DrugEntry, { before, after }: Context): boolean {
  if (drug.class === 'oxygen' || drug.class === 'iv_fluid') return false;
  if (overTheCounterWords.test(after.slice(0, 60)) || overTheCounterWords.test(before.slice(-60))) return false;
  const strong = prescriptionStrength.some((one) => one.drug === drug.name && one.pattern.test(after));
  if (strong) return true;
  if (drug.availability === 'prescription') return true;
  if (drug.availability === 'over-the-counter') return false;
  return prescribedWords.test(before.slice(-70)) || prescribedWords.test(after.slice(0, 90));
}
