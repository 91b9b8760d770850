import { matchIn, says } from '@levelproof/note';
import type { RiskFact } from '@levelproof/contract';
import { type Masked, quoteAround } from '../masking/context.js';
import type { MaskedSentence } from '../masking/masked-sentence.js';
import { isDecision } from '../masking/zones.js';
import { intensiveCare } from '../reading/intensive-care.js';

type Drawn = Omit<RiskFact, 'id'>;

const ADMIT =
  /^\W{0,3}(?:\d{1,2}[.)]\s?)?admit\b|\b(?:(?:will|to|we|i|recommend(?:ed)?|agree[ds]?|be|being|is|was|been|and|then|patient|him|her|direct(?:ly)?|re-?) ?(?:admit(?:ted)?|hospitali[sz]ed?)|admitted|admit (?:to|for|the|her|him|patient)|(?:hospital |inpatient |icu |direct )?admission (?:to|for|is|was|orders?|recommended|advised|arranged)|hospitali[sz]ation (?:is|was|for)|place(?:d)? (?:\w{2,12} ){0,3}?(?:in|under|on) (?:the )?observation|observation (?:status|admission)|^\W*(?:hospital )?observation (?:unit |ward )?(?:on|with|for|overnight)|inpatient (?:psychiatric |hospice )?(?:treatment|care|unit|stay|hospitali[sz]ation)|transfer(?:red|ring)? (?:\w{2,12} ){0,5}?to (?:the |our |an? )?(?:[\w\uE003]{3,14} ){0,3}?(?:hospital|(?<!(?:rehab\w{0,9}|nursing|surgery|infusion|dialysis|imaging|outpatient|care) )center|(?:burn|stroke|cardiac) unit|inpatient|children'?s|tertiary|higher|telemetry|floor))\b/i;
const ED =
  /\b(?:(?:sen[dt](?:ing)?|transfer(?:red|ring)?|refer(?:red)?|direct(?:ed|ing)?|escort(?:ed)?|transport(?:ed)?|taken|go(?:ing)?|proceed|present|advised|instructed|told) (?:\w{2,12} ){0,6}?(?:to|for) (?:the |an? |our )?(?:nearest |local |closest )?(?:ed|er|emergency (?:department|room)|a ?& ?e|hospital) ?(?:now|today|immediately|directly|for (?:further )?(?:evaluation|assessment|work-?up|treatment|management|admission|care)|via|by ambulance|(?=\s?(?:[.,;]|$)))|(?:911|ems|ambulance) (?:was |has been )?(?:called|activated|arranged)|(?:called|activated|arranged) (?:911|ems|an ambulance)|involuntary (?:hold|commitment|admission)|5150|baker act|petition(?:ed)? for (?:involuntary )?commitment|72[- ]hour hold|urgent (?:hospital|admission)|to (?:a ?[&+] ?e|ed) now|sent to a ?[&+] ?e|999 (?:to|now|called|ambulance)|blue[- ]light)\b/i;
/** Brought, kept or taken in by other words than admission; a stay of a night or a day for watching is observation. */
const TAKEN_IN =
  /\b(?:admitting (?:her|him|them|the patient|to|for|under|this (?:patient|man|woman|lady|gentleman|child))|(?:com(?:e|ing)|bring(?:ing)?|brought|tak(?:e|en|ing)|put(?:ting)?|plac(?:e|ed|ing)) (?:\w{2,12} ){0,3}?(?:into|in) (?:the )?(?:hospital|observation)(?! (?:records?|system))|(?<!continu(?:e|ed|es|ing) to )(?:(?:observe|keep|monitor|watch) (?:her|him|them|(?:the |this )?(?:patient|child|infant|baby|boy|girl)|in)|be (?:observed|kept|monitored|watched)|stay(?:ing)?) (?:(?:in|here|under|on|for|the|hospital|observation|telemetry|closely|and|close) ){0,4}?(?:overnight|for (?:the )?(?:23|24|48) hours?|in (?:the )?hospital)|(?:23|24|48)[- ](?:hour|hr)s? (?:of )?(?:hospital )?(?:observation|stay|obs\b)|accept(?:s|ed) (?:\w{2,12} ){0,4}?(?:in transfer|for (?:transfer|admission)|(?:to|onto) (?:his|her|the|their) service)|hospitalists?,? (?:who |team |service |has |have |and |will |kindly ){0,3}(?:accept|admit)\w{0,3})\b/i;
const CONSIDERED =
  /\b(?:consider(?:ed|ing|ation of)?|discuss(?:ed)?|talk(?:ed)? (?:over|about)|weigh(?:ed)?|offer(?:ed)?|declin(?:ed|es)|refus(?:ed|es)|defer(?:red)?|recommended but|does not meet (?:criteria )?for)\s(?:\w{2,12} ){0,4}?(?:admission|admit(?:ting|ted)?|hospitali[sz]ation|inpatient (?:care|treatment|admission|psychiatric)|observation (?:status|unit|admission|stay)|hospital observation|higher level of care|transfer to (?:the )?(?:ed|er|hospital)|(?:going to|sending (?:\w{2,12} ){0,2}?to|transfer to|evaluation in) (?:the )?(?:ed|er|emergency (?:department|room)))\b|\b(?:admission|hospitali[sz]ation|observation|inpatient(?: care| treatment)?) (?:versus|vs\.?|or) (?:home|outpatient|discharge|(?:close )?follow)|\b(?:does|did|do) not meet (?:the )?(?:\w{2,10} )?(?:admission|inpatient|hospitali[sz]ation) criteria/i;
/** Advised by the clinician and gone over with the patient, whatever came of it. */
const ADVISED =
  /\b(?:advised|recommended|urged|strongly suggested)\s(?:\w{2,12} ){0,4}?(?:admission|hospitali[sz]ation|inpatient (?:admission|care|treatment))\b(?! (?:for|to) (?:surgery|the procedure))|\b(?:inpatient |hospital )?(?:admission|hospitali[sz]ation)\b[^.;]{0,40}\b(?:recommended|offered|advised|considered|declined|refused|weighed|gone over)\b/i;
const STAY = /\b(?:estimated|anticipated|expected|projected) length of stay\b/i;
const ESCALATION = /\b(?:escalat(?:e|ed|ion) (?:of|to) (?:\w{2,12} ){0,3}?(?:care|icu|level))\b/i;
/** Return precautions and conditions: `go to the ED if`. */
const CONDITION =
  /\b(?:if|should (?:you|she|he|they|symptoms?|the|there|this|any)|unless|in case|in the event|when(?:ever)?|precautions?|or sooner|otherwise|for any|with any|return to|worsen\w{0,3}|may need to be|risks?|complications?|need(?:ing)? to get|may require|would need)\b/i;
const TOLD =
  /\b(?:(?:on|since|prior to|before|at the time of|day of|during|after|following|upon|from|of|previous|prior|last|recent|first|her|his|the|this|that|each|multiple|several) (?:\w{3,12} )?(?:admission|hospitali[sz]ation)|admission (?:diagnos[ie]s|labs?|medications?|date|h ?& ?p)|was (?:recently|previously|initially|last|first) (?:admitted|hospitali[sz]ed)|had been (?:admitted|hospitali[sz]ed)|has been (?:admitted|hospitali[sz]ed)|(?:years?|months?|weeks?|days?) ago|in (?:19|20)\d\d|last (?:year|month|week)|readmi\w{3,8} risk|admit (?:that|he|she|having|using|it|some)\b|admits\b|(?:after|before|since|prior to) being admitted|(?<!^[\W\d]{0,6}|\b(?:be|being|been|was|were|is|are|will|to|and|we|i) (?:\w{2,12} )?)admit(?:ted)? to (?!(?:[\w'’/&-]{1,14} ){0,5}?(?:hospital|(?:[mscnp]|neuro)?icu|ccu|floor|ward|units?|service|telemetry|medicine|medical|observation|center|team|dr|care|bed|room|psych\w{0,6}|inpatient|surgery|step-?down|obs|neurology|cardiology|pediatrics|monitored)\b)|admitted (?:that|he|she|with|on|in|by|having|using|drinking|smoking|from)|past|history of|denies)\b/i;
/** A condition on something else: `transfer to psychiatry, involuntarily if he refuses`. */
const AFTERTHOUGHT = /, (?!(?:if|should|unless|in case|when|or|but)\b).{0,90}$/is;
/** Not whether, but from when on. */
const WHEN_READY =
  /\b(?:when|once|as soon as|after) (?:she is |he is |they are |the patient is )?(?:medically |clinically |h(?:a)?emodynamically )?(?:clear(?:ed)?|stable|stabili[sz]ed|ready|a bed (?:is|becomes))\b|\bbed when available\b/gi;
function isConditional(words: string): boolean {
  return CONDITION.test(words.replace(WHEN_READY, ' '));
}
/** How a stay that has already begun is told. */
const BEGAN =
  /\b(?:(?:was|were|been|had) (?:\w{3,14} )?admitted|who (?:is|was) admitted|admitted (?:on|in|from)|(?:\w{0,6}man|lady|\w{0,2}male|boy|girl|infant|child) admitted|year-old\b[^.;]{0,200}[, ]admitted)\b/i;
/** A note that looks back on a stay, or on another's decision. */
const LOOKS_BACK =
  /\b(?:discharge (?:summary|diagnos[ie]s|medications?|date|condition)|was discharged|reason for consult\w{0,6}|progress note|hospital day|post-?op\w{0,9}|(?:asked|consulted) to (?:see|evaluate|consult|assist|(?:perform|provide) (?:\w{3,16} )?consult\w{0,6})|follow (?:\w{2,12} ){0,3}?(?:along|during (?:his|her|the|this) (?:hospital )?(?:stay|hospitali[sz]ation)))\b/i;

/** The stay that belongs to an operation is no decision of its own. */
const AFTER_SURGERY =
  /\b(?:overnight|post-?op\w{0,9}|after (?:the |her |his )?(?:surgery|procedure|operation)|following (?:the |her |his )?(?:surgery|procedure)|\uE003)/i;
const HISTORY_OF =
  /\b(?:(?:no|with|and|a|previous|prior|past|significant|known|medical) ){0,4}history (?:of|significant for) [^,;]{2,50},/gi;
/** The same where the night itself is what is told. */
const OF_SURGERY =
  /\b(?:post-?op\w{0,9}|after (?:the |her |his )?(?:surgery|procedure|operation)|following (?:the |her |his )?(?:surgery|procedure)|surgery|operati(?:on|ng)|deliver(?:y|ed)|\uE003)/i;
/** Brought to an operation of one day, or to a house that is no hospital. */
const ELSEWHERE =
  /\badmit(?:ted)? (?:\w{2,12} ){0,3}?to (?:\w{2,12} ){0,3}?(?:operating|surgical suite|surgery center|ambulatory|outpatient|same[- ]day|snf|nursing|skilled|rehab\w{0,9}|assisted)/i;
/** Care that only a hospital gives: in the plan of an admission note it is the admission. */
const HOSPITAL_CARE =
  /\b(?:npo|transfus(?:e|ion)|telemetry|monitored bed|supplemental oxygen|(?:serial|cycle) (?:cardiac )?(?:enzymes|troponins?|exam\w{0,8}|hematocrits?|h&h)|rule out (?:mi|myocardial infarction)|ng tube|nasogastric (?:tube|suction|decompression)|nasal cannula|isolation|dvt prophylaxis|(?:bronchiolitis|asthma|stroke|sepsis) (?:pathway|protocol)|iv (?:fluids?|antibiotics?|heparin|hydration|ppi)s?|intravenous (?:fluids?|antibiotics?))\b/i;
/** More of it: watched without a break, kept from harm, fed by vein, breathing oxygen under pressure. */
const WATCHED =
  /\b(?:continuous (?:cardio-?respiratory|hemodynamic|apnea|pulse[- ]ox\w{0,6}|oximetry|telemetry|invasive)\b|cardio-?(?:respiratory|pulmonary) (?:\w{2,12} ){0,4}?monitor(?:ing|s)?|(?:suicide|elopement|assault) (?:precautions?|watch)|line[- ]of[- ]sight|one[- ](?:to|on)[- ]one (?:\w{2,12} )?(?:observation|sitter|supervision|monitoring)|hyperbaric|(?:total )?parenteral nutrition|tpn|ciwa|neuro(?:logical)? ?checks? (?:q|every)|\w{5,14} drip)\b/i;
const INTO_VEIN = /\b(?:iv|i\.v\.|intravenous)\s\uE001/i;
const INITIAL =
  /\b(?:history and physical|h ?& ?p|admission (?:history|note|diagnosis)|chief complaint|reason for admission|admitting)\b/i;
// The first letters stand before the look back: looking back from each word of a note took a twentieth of all reading.
const LATER =
  /\b(?=discharge|hosp|course|date|prog|reas|cons|subj|post|follow|inter)(?<!\b(?:see|per|from|review(?:ed)?|previous|prior|last|old|excellent)\b[^.;\n]{0,30})(?:discharge (?:summary|diagnos[ie]s|medications?|instructions|date|condition|disposition)|hospital course|course in the hospital|date of discharge|progress note|reason for consult\w{0,6}|consultation|subjective|hospital day|post-?op(?:erative)? day|followup (?:note|visit)|interval history|follow (?:\w{2,12} ){0,3}?during (?:his|her|the|this) (?:hospital )?(?:stay|hospitali[sz]ation))\b/i;

/** Headings of a summary. */
const TOLD_TO_ITS_END = /\b(?:date of discharge|hospital course)\b/i;

/** A case that tells the course of a stay and stops before its end: what was done then is done at this encounter. */
function isUnfinished({ text, sections }: Masked['reading']['note']): boolean {
  const course = sections.find(
    ({ heading }) => heading !== null && /^\W*(?:hospital )?course\W*$/i.test(text.slice(heading.start, heading.end)),
  );
  if (course === undefined || /\b(?:summary|progress note|consultation|interval history)\b/i.test(text)) return false;
  return (
    !/\b(?:discharg\w{1,4}|home|did well|extubated|recovered|expired|died|rehab\w{0,9}|follow[- ]?up|days? later)\b/i.test(
      text.slice(course.body.start),
    ) &&
    !/\b(?:(?:discharge|final) (?:diagnos|date|medic|instr|condition|disposition)|(?:of|at|on|upon) discharge\b)/i.test(
      text,
    )
  );
}

/** Seen after a stay that is over. */
const AFTER_STAY =
  /\bchief complaint\W{1,4}(?:\w{2,12} ){0,2}(?:hospital |post-?hospital )?follow|\b(?:here|seen|presents?|returns?|comes?|back|in) (?:today )?(?:for|in) (?:an? |his |her |the |hospital |post-?\w{2,12} |routine ){0,3}follow|\b(?:hospital|post-?discharge) follow|\b(?:since|after|following) (?:his |her |the |hospital |being )?discharged?\b|\bfollow[- ]?up visit\b/i;

const NEWBORN = /\b(?:\d{1,2}|one|two|three|four|five|six)[- ](?:day|week)s?[- ]old\b/i;

/** Decisions about hospital care: admission, observation, transfer, hold; also considered and not taken (R1.56). */
export function hospitalDecisions({ reading, sentences }: Masked): readonly Drawn[] {
  const { text, order, sections } = reading.note;
  const headings = sections.map(({ heading }) => (heading === null ? '' : text.slice(heading.start, heading.end)));
  const head = `${headings.join('\n')}\n${order.opening(600)}`;
  // The course of a stay that is told at its end.
  const unfinished = isUnfinished(reading.note);
  const over = says(LATER, reading.note) && !unfinished;
  const lookingBack = (says(LOOKS_BACK, reading.note) && !unfinished) || (over && says(TOLD_TO_ITS_END, reading.note));
  // A newborn has left one hospital already.
  const afterStay = says(AFTER_STAY, reading.note) && !NEWBORN.test(head);
  const initial = INITIAL.test(head) && !over && !afterStay;
  let decided: Drawn | null = null;
  let considered: Drawn | null = null;
  let escalated: Drawn | null = null;
  for (const sentence of sentences) {
    if (sentence.zone === 'lists' || sentence.zone === 'examination' || sentence.zone === 'results') continue;
    const words = sentence.text;
    const weighed = matchIn(CONSIDERED, sentence) ?? advisedIn(sentence);
    if (weighed !== null && isDecision(sentence.zone)) {
      considered ??= fact('hospitalization', 'hospital admission', 'considered', text, sentence, weighed.index, true);
      continue;
    }
    const now = isDecision(sentence.zone) && !(over && sentence.zone === 'course');
    const escalation = now ? higherCare(words, text.slice(sentence.start, sentence.end)) : null;
    if (escalation !== null && !TOLD.test(words)) {
      escalated ??= fact(
        'escalation-of-hospital-care',
        'higher level of hospital care',
        'decided',
        text,
        sentence,
        escalation.index,
        true,
      );
    }
    const cue = hospitalCue(sentence, initial, text.slice(sentence.start, sentence.end));
    // A move from ward to ward, told of a stay that is over, is no decision of its last day.
    const match = over && sentence.zone === 'course' && cue?.moved === true ? null : cue;
    if (match === null || (lookingBack && says(BEGAN, sentence)) || /\bwho (?:is|was) admitted\b/i.test(sentence.text))
      continue;
    decided ??= fact('hospitalization', match.item, 'decided', text, sentence, match.at, match.said);
  }
  if (decided === null && considered === null && initial && !sentences.some(sentHome))
    decided = impliedAdmission(text, sentences);
  if (decided === null && considered === null && initial && !sentences.some(sentHome))
    decided = examinedOnAdmission(text, sentences) ?? reasonForStay(text, sections, sentences);
  if (decided === null && considered === null && !LATER.test(text)) decided = foreseenStay(text, sentences);
  const found: Drawn[] = [];
  if (decided !== null) found.push(decided);
  else if (considered !== null) found.push(considered);
  if (escalated !== null && decided === null) found.push(escalated);
  return found;
}

/** Care of a higher level, or of an intensive unit, that is not denied or over. */
function higherCare(words: string, written: string): { readonly index: number } | null {
  const match = ESCALATION.exec(words) ?? intensiveCare(written);
  if (match === null || isConditional(clauseAround(words, match.index, 0))) return null;
  if (/\b(?:risks?|complications?)\b/i.test(words.slice(0, match.index))) return null;
  return /\b(?:no|not|without|off|avoid|declin\w{1,3}|refus\w{1,3})\s(?:\w{2,10} ){0,3}$/i.test(
    words.slice(0, match.index),
  )
    ? null
    : match;
}

/** The words in which a condition on what stands at a place would stand. */
function clauseAround(words: string, at: number, length: number): string {
  return words.slice(Math.max(0, at - 160), at) + words.slice(at, at + length + 90).replace(AFTERTHOUGHT, '');
}

/** Admission that was advised outright, not only for the case that something happens. */
function advisedIn(sentence: MaskedSentence): RegExpExecArray | null {
  const advised = matchIn(ADVISED, sentence);
  const { text: words } = sentence;
  if (advised === null || TOLD.test(words)) return null;
  return isConditional(words.slice(0, advised.index)) ? null : advised;
}

/** One way among others: `or else she might come into the hospital`. */
const ONLY_THOUGHT = /\b(?:could|might|may|would|alternatively|options?|does|did|do)\s(?:\w{2,12} ){0,4}$/i;
/** Care that is only talked of. */
const THOUGHT = /\b(?:discuss\w{0,3}|consider\w{0,5}|possib\w{2,5}|options?|offer(?:ed)?|declin\w{1,2}|might|could)\b/i;

/** Told to have left, or to leave now. What is to be done upon discharge is said of who stays. */
function sentHome(sentence: MaskedSentence): boolean {
  return isDecision(sentence.zone) && says(SENT_HOME, sentence);
}
const SENT_HOME =
  /\b(?:discharged? (?:to )?(?:home|in (?:good|stable)|with|on|from the (?:ed|er|emergency))|(?:was|were|be|being|is|are) discharged|discharge (?:him|her|the patient|instructions)|(?:sent|send|go(?:es)?|went|return(?:ed|s)?|left for) home|follow[- ]?up (?:in|with) (?:\w{1,10} ){0,5}(?:office|clinic|days?|weeks?|months?))\b/i;
/** Given into a vein without a hospital bed. */
const AS_OUTPATIENT =
  /\b(?:at home|home (?:health|infusion|iv)|outpatient|infusion (?:center|clinic|suite|room)|opat|in (?:the |our |my )?(?:office|clinic|er|ed|emergency \w{4,10})|through (?:a |the |her |his )?(?:picc|port)|here)\b/i;

/** Precautions that are an order, not advice for the way home. */
const GUARD = /\b(?:suicide|elopement|assault) precautions?\b/gi;

/** The plan of an admission note orders care that only a hospital gives. */
function impliedAdmission(text: string, sentences: readonly MaskedSentence[]): Drawn | null {
  for (const sentence of sentences) {
    if (sentence.zone !== 'plan' || says(THOUGHT, sentence)) continue;
    if (isConditional(sentence.text.replace(GUARD, ' '))) continue;
    if (says(AS_OUTPATIENT, sentence)) continue;
    const match = orderedCare(text.slice(sentence.start, sentence.end)) ?? matchIn(INTO_VEIN, sentence);
    if (match !== null) return fact('hospitalization', 'hospital care', 'decided', text, sentence, match.index, false);
  }
  return null;
}

/** The examination of the note is that of the admission. */
function examinedOnAdmission(text: string, sentences: readonly MaskedSentence[]): Drawn | null {
  for (const sentence of sentences) {
    const match = sentence.zone === 'examination' ? matchIn(ON_ADMISSION, sentence) : null;
    if (match !== null) return fact('hospitalization', 'hospital stay', 'decided', text, sentence, match.index, false);
  }
  return null;
}
const ON_ADMISSION = /\b(?:at (?:the )?time of|on|upon) (?:this )?admission\b/i;

/** The note of an admission that names its reason under that heading, and not an operation that was planned. */
function reasonForStay(
  text: string,
  sections: Masked['reading']['note']['sections'],
  sentences: readonly MaskedSentence[],
): Drawn | null {
  const named = sections.find(({ heading }) => heading !== null && REASON.test(text.slice(heading.start, heading.end)));
  if (named === undefined || sentences.some(({ zone, text: words }) => isDecision(zone) && words.includes('\uE003')))
    return null;
  const sentence = sentences.find(({ section }) => section === named.index);
  return sentence === undefined || says(OF_SURGERY, sentence)
    ? null
    : fact('hospitalization', 'hospital stay', 'decided', text, sentence, 0, false);
}
const REASON = /^\W*reason for (?:the |this )?(?:admission|hospitali[sz]ation)\W*$/i;

function orderedCare(written: string): RegExpExecArray | null {
  return HOSPITAL_CARE.exec(written) ?? WATCHED.exec(written);
}

/** A note that says how long the stay will be is written by who admits. */
function foreseenStay(text: string, sentences: readonly MaskedSentence[]): Drawn | null {
  for (const sentence of sentences) {
    const match = sentence.zone === 'lists' ? null : matchIn(STAY, sentence);
    if (match !== null) return fact('hospitalization', 'hospital stay', 'decided', text, sentence, match.index, false);
  }
  return null;
}

function hospitalCue(
  sentence: MaskedSentence,
  initial: boolean,
  written: string,
): { readonly item: string; readonly at: number; readonly said: boolean; readonly moved: boolean } | null {
  const words = sentence.text;
  const here = isDecision(sentence.zone);
  const admit = matchIn(ADMIT, sentence);
  const taken = admit === null ? matchIn(TAKEN_IN, sentence) : null;
  const department = matchIn(ED, sentence);
  const match = admit ?? taken ?? department;
  if (match === null) return null;
  if (
    isConditional(clauseAround(words, match.index, match[0].length)) ||
    /\b(?:no|not|without|denies|deny|refuses?)\s(?:\w{2,10} ){0,2}$/i.test(words.slice(0, match.index))
  )
    return null;
  // "With no history of heart disease, was admitted": the history is told, not the stay.
  const told = `${words.slice(Math.max(0, match.index - 50), match.index).replace(HISTORY_OF, ' ')}${words.slice(match.index, match.index + match[0].length + 40)}`;
  if (TOLD.test(told)) return null;
  // A tube through the nose is no operation.
  const operated = AFTER_SURGERY.test(words) && !/\b(?:nasogastric|ng) tube\b/i.test(written);
  if (admit !== null && (operated || ELSEWHERE.test(words))) return null;
  if (taken !== null && (OF_SURGERY.test(words) || ONLY_THOUGHT.test(words.slice(0, taken.index)))) return null;
  const moved = /^(?:transfer|taken|brought)/i.test(match[0]);
  if (here)
    return {
      item: (admit ?? taken) ? 'hospital admission' : 'emergency department',
      at: match.index,
      said: true,
      moved,
    };
  if (!initial || sentence.zone !== 'history') return null;
  // The admission itself, told at the end of the history of an admission note.
  return /\b(?:(?:was|is|will be|being) (?:\w{3,14} )?admitted|admission)\b/i.test(words) && admit !== null
    ? { item: 'hospital admission', at: match.index, said: false, moved }
    : null;
}

function fact(
  kind: Drawn['kind'],
  item: string,
  decision: Drawn['decision'],
  text: string,
  sentence: MaskedSentence,
  at: number,
  said: boolean,
): Drawn {
  const start = sentence.start + at;
  return {
    kind,
    item,
    decision,
    ...(decision === 'considered' ? { reasoned: true } : {}),
    certainty: said ? 'documented' : 'implied',
    evidence: [quoteAround(text, sentence, { start, end: start + 1 })],
  };
}
