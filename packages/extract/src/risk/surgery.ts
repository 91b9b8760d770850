import { matchIn, says } from '@levelproof/note';
import type { RiskFact } from '@levelproof/contract';
import { type Context, contextOf, type Masked, quoteAround } from '../masking/context.js';
import type { MaskedSentence } from '../masking/masked-sentence.js';
import { isDecision } from '../masking/zones.js';
import type { ProcedureEntry } from '../reading/entries.js';
import type { Mention } from '../reading/reading.js';

type Drawn = Omit<RiskFact, 'id'>;

const DECIDED =
  /\b(?:(?:recommend|suggest)(?:s|ed|ing|ation)?|schedul(?:e|ed|ing)|plan(?:s|ned|ning)?|proceed(?:ing)?|elect(?:s|ed)?|consent(?:s|ed)?|undergo|needs?|requir(?:e|es|ed|ing)|candidate|refer(?:s|red|ral)?|set(?:ting)? (?:\w{2,12} ){0,3}up|book(?:ed)?|arrang(?:e|ed|ing)|indicat(?:ed|ion)|benefit from|return for|(?:take|bring|brought|taken) (?:\w{2,12} ){0,3}?(?:to|back|for|in)|will (?:do|have|get|be|perform|go|need|require|attempt|probably)|would (?:like|benefit)|wish(?:es)? (?:to|for)|want(?:s)? (?:to|the)|agree(?:s|d|able)?|decid(?:e|ed|es)|decision|desires?|ready for|necessary|best treated|treat(?:ed|ment)? (?:with|by|is|options?)|here for|presents? for|admitted for|offer(?:s|ed)?|opt(?:s|ed|ing)? for|to be|perform(?:ed)?|prepare for|go ahead|should (?:have|be|undergo))\b/gi;
const CONSIDERED =
  /\b(?:consider(?:s|ed|ing|ation)?|discuss(?:ed|ing|ion)?|options?|alternatives?|possib(?:le|ly|ility)|may (?:need|require|benefit)|might|could|risks?|benefits?|explain(?:ed)?|counsel(?:ed|ing)?|if\b|declin(?:e|ed|es)|refus(?:e|ed|es)|not interested|defer(?:red)?|hold off|wait on|delay)\b/gi;
const AFTER_DECIDED =
  /^[^;\n]{0,90}?\b(?:(?:is|are|was|will be|has been|to be|should be|would be|be) (?:also )?(?:scheduled|planned|recommended|indicated|arranged|performed|done|necessary|needed|required|booked|offered)|scheduled|recommended|is (?:the|our|my) (?:best|recommend\w*|treatment)|(?:elect|wish|want|agree|keen)(?:s|es|ed)? to proceed|in the (?:near )?future|for (?:definitive|further) (?:treatment|management))\b/i;
const AFTER_CONSIDERED =
  /^[^;\n]{0,90}?\b(?:(?:was|were|is|has been) (?:also )?(?:discussed|considered|declined|deferred|an option|offered|explained|reviewed)|as an option|will help|may help|would help|if )/i;
const PAST_BEFORE =
  /\b(?:s\/p|status[- ]post|post-?op(?:erative)?|(?:days?|weeks?|months?|years?|pod ?#? ?\d{1,3}|now|is) post|out from|history of|hx of|previous(?:ly)?|prior|past|underwent|had (?:a |an |his |her |the )?(?:\w{3,14} ){0,2}|has had|upcoming|until (?:the|her|his)|since (?:her|his|the|that)?|after (?:her|his|the)?|following (?:her|his|the)?|undergone|recent|last|remote|old|original|years? ago|at the time of|during (?:her|his|the)?|from (?:her|his|the)?|complications? (?:of|from|after)|before|without|no |not |any|denies)\s?(?:\w{3,14} ){0,2}$/i;
const PAST_AFTER =
  /^[^;\n]{0,40}?\b(?:(?:was|were) (?:done|performed|completed)(?! today)|in (?:19|20)\d\d|(?:19|20)\d\d\b|\d{1,2} (?:years?|months?|weeks?|days?) (?:ago|prior|earlier)|years? ago|last (?:year|month|week)|scar|site|incision|wound)\b/i;
/** A decision of today that is told in the history: `opting for`, `presents for`. */
const DECIDES_NOW =
  /\b(?:we|i|will|today|opt(?:s|ed|ing) for|elects|wishes|wants|agrees|consents|presents? for|here for)\b/i;
/** What is said to a patient before an operation. */
const CONSENT =
  /\b(?:risks?|benefits?|complications?|alternatives?)\b[^.]{0,60}\b(?:and|benefits?|complications?|alternatives?|risks?)\b/i;
/** An operation that a complication may call for: `risks include bleeding, infection and the need for surgery`. */
const AS_RISK =
  /\b(?:risks?|complications?)\b[^.]{0,300}\b(?:need(?:ing|ed)?|possib\w{2,5}|further|additional|repeat|emergen\w{1,3}|requir\w{1,4}|or)\s(?:\w{2,12} ){0,4}$/i;
/** `is not a consideration`, `will not be needed`. */
const NOT_AFTER = /^[^;\n]{0,40}?\b(?:is|are|was|were|would|will|does|should) not\b/i;
const NOT_INDICATED = /\bno (?:\w{3,14} ){0,2}(?:indication|role) for (?:\w{3,14} ){0,2}$/i;
const REASONED =
  /\b(?:because|given|since|due to|likelihood|benefits?|risks?|believe|think|feel|felt|opinion|interest|indicated|recommended|warranted)\b/i;
const LATER =
  /\b(?:if|should|once|when|unless)\b[^.;]{0,100}\b(?:no|not|n't|shows?|reveals?|truly|indeed|were to|turns? out|found|confirm\w{0,3}|positive|abnormal|fail\w{0,3}|persist\w{0,3}|worse\w{0,3}|continu\w{1,3}|still|without|recur\w{0,3}|refractory|unsuccessful|symptomatic)\b[^.;]{0,160}$|\b(?:in the future|down the road|at some point|eventually|next visit|in case)\b[^.;]{0,60}$/i;
const DEPARTMENT_BEFORE =
  /\b(?:to|with|by|from|per|general|vascular|plastic|thoracic|cardiothoracic|orthop\w{1,8}|oral|ent|neuro|cardiac|bariatric|hand|spine|trauma|consult)\s(?:the )?$/i;
/** `Proceed with surgery` names no department. */
const WITH_OPERATION =
  /\b(?:proceed\w{0,3}|go(?:ing)? (?:ahead|forward)|mov(?:e|ing) forward|treat\w{0,4}|manag\w{1,4}|address\w{0,3}|fix\w{0,3}|agree\w{0,3}) (?:with|to|by)\s(?:the )?$/i;
const SENT_TO =
  /\b(?:refer\w{0,6}|consult\w{0,8}|see|seen|appointment|follow(?:ing)?[- ]up)\b[^.;\n]{0,40}?\b(?:to|with|by)\s(?:the |our |a )?$/i;
const URGENT =
  /\b(?:emergen(?:t|cy|tly)|urgent(?:ly)?|stat|immediate(?:ly)?|tonight|as soon as possible|(?:first|next) available (?:room|or)|emergently)\b/i;
const RISK =
  /\b(?:(?:high(?:er)?|increased|elevated|added) (?:surgical|operative|perioperative|anesthetic|cardiac|procedural) risk|(?:high(?:er)?|increased|elevated)[- ]risk (?:for|surgical|patient|candidate|of (?:bleeding|complications?|infection))|risk factors? (?:for (?:surgery|the procedure|anesthesia) )?(?:include|including|are|identified|of)|at (?:high(?:er)?|increased) risk|(?:is|are|he'?s|she'?s) (?:an? |at |very )?(?:high(?:er)?|increased|elevated)[- ]risk|(?:because|given|due to|in view|in light) (?:of )?(?:the |her |his )?(?:\w{3,14} ){0,3}?(?:anticoagula\w{2,5}|comorbidit\w{1,3}|co-morbidities)|cardiac clearance|medical clearance|asa (?:class )?(?:3|4|iii|iv)|rcri|perioperative risk|high surgical risk|(?:rais|increas|elevat|add|compound|complicat)\w{1,4} (?:\w{1,12} ){0,3}?(?:surgical|operative|perioperative|anesthetic|procedural|bleeding|cardiac) risk|risk (?:of (?:surgery|the (?:procedure|operation)|anesthesia) )?(?:is |are )?(?:raised|increased|elevated|higher|prohibitive) (?:by|due to|because|given|from)|prohibitive risk|(?:raised|increased|higher|high|elevated|added) risk (?:given|because|due to|from|with|in view))\b/i;
/** Said of the patient, it holds for whatever operation the note decides on. */
const RISK_OF_SURGERY =
  /\b(?:(?:high(?:er)?|increased|elevated)[- ]?(?:surgical|operative|perioperative|anesthetic)[- ]risk|(?:high(?:er)?|increased|elevated) risk for (?:surgery|anesthesia)|(?:poor|high[- ]risk) (?:surgical|operative) candidate)\b/i;
/** "We will schedule this emergently": the operation was named before. */
const AT_ONCE =
  /\b(?:schedul\w{1,4}|book\w{0,3}|perform\w{0,3}|do|arrang\w{1,3}|operat\w{1,3} on|take|add) (?:this|it|that|him|her|the (?:case|procedure|patient)) (?:\w{2,12} ){0,4}?(?:emergen(?:tly|t basis)|as an emergency|urgently tonight|immediately)\b/i;
/** An operation without delay, whatever its name: by the endings of operations, or what is done to what bleeds, twists or chokes. */
const WITHOUT_DELAY =
  /\b(?:emergen(?:t|cy)|immediate|stat|urgent) (?:\w{3,14} ){0,3}?(?:\w{3,12}(?:ectomy|otomy|ostomy|pexy|rrhaphy)|exploration|detorsion|decompression|evacuation|washout|delivery)\b/i;
/** The operating room is booked or awaited at once. */
const TO_OPERATING_ROOM =
  /\b(?:(?:take|taken|taking|bring|brought|go|going|to be taken) (?:\w{2,12} ){0,3}?(?:to|back to) (?:the )?(?:or|operating room|theatre|theater)|to (?:the )?(?:or|operating room|theatre) (?:tonight|today|now|emergently|urgently|immediately|this (?:morning|afternoon|evening))|^\W*(?:or|theatre) (?:now|tonight|today)|(?:^\W*|straight |directly )to (?:the )?(?:or|operating room|theat(?:re|er)) for)\b/i;
/** Another day than this. */
const ANOTHER_DAY =
  /\b(?:tomorrow|next|later|weeks?|\w{0,6}days?|schedul\w{2,3}|elective\w{0,2}|when|once|after|morning)\b/i;
/** Said of the operation itself, wherever it stands. */
const OF_SURGERY =
  /\b(?:high(?:er)?|increased|elevated|prohibitive|substantial)[- ](?:(?:surgical|operative|perioperative|anesthetic) risk|risk (?:for|from|with) (?:the |an? |any |this )?(?:surgery|operation|anesthesia|anesthetic))\b/i;
const NO_RISK =
  /\b(?:no (?:significant |known )?(?:surgical |additional )?risk factors?|low (?:surgical |operative )?risk|average risk|good (?:surgical )?candidate|minimal risk)\b/i;
const TODAY =
  /\b(?:today|tolerated|was prepped|prepped and draped|sterile|informed consent was obtained|consent (?:was )?obtained|injected with|(?:was|were) \w{4,12} under local|hemostasis|without complications?)\b/i;

interface Judged {
  readonly decision: 'decided' | 'considered';
  readonly urgent: boolean;
}

/**
 * Operations and procedures decided on, referred for, or weighed (R1.53). A past operation is none.
 * @param threatened an illness of today threatens life or function: the operating room does not wait
 */
export function surgeryDecisions({ reading, sentences }: Masked, threatened: boolean): readonly Drawn[] {
  const found = new Map<string, Drawn>();
  for (const mention of reading.procedures) {
    if (mention.value.size === 'none') continue;
    const sentence = sentences[mention.sentence];
    if (sentence === undefined || sentence.zone === 'lists' || sentence.zone === 'results') continue;
    const judged = judge(
      mention,
      reading.note.text.slice(mention.start, mention.end),
      sentence,
      contextOf(sentence, mention),
      sentences[mention.sentence + 1]?.text ?? '',
    );
    if (judged === null) continue;
    const kind = kindOf(mention.value, judged);
    const key = mention.value.name === GENERAL ? `${kind} ${GENERAL}` : kind;
    const known = found.get(key);
    const item = mention.value.name;
    const evidence = [quoteAround(reading.note.text, sentence, mention)];
    const around = surroundings(sentences, sentence, mention.start);
    const risky = RISK.test(around) || sentences.some((one) => one.zone !== 'lists' && says(OF_SURGERY, one));
    const reportedToday = kind === 'minor-surgery' && judged.decision === 'decided' && says(TODAY, sentence);
    const fact: Drawn = {
      kind,
      item,
      decision: judged.decision,
      riskFactors: NO_RISK.test(around) ? 'denied' : risky ? 'stated' : 'not-stated',
      certainty: mention.assertion.uncertain ? 'implied' : 'documented',
      evidence,
      ...(reportedToday ? { reportedToday: true } : {}),
    };
    found.set(key, known === undefined ? fact : stronger(known, fact));
  }
  const unnamed = unnamedOperation(reading.note.text, sentences, threatened);
  if (unnamed !== null && (found.size === 0 || (unnamed.kind === EMERGENCY && !found.has(EMERGENCY)))) {
    const planned = found.get(ELECTIVE) ?? found.get(`${ELECTIVE} ${GENERAL}`);
    found.delete(ELECTIVE);
    found.set(
      EMERGENCY,
      planned === undefined ? unnamed : { ...stronger(planned, unnamed), kind: unnamed.kind, item: planned.item },
    );
  }
  if (found.size === 0) {
    const small = smallOperation(reading.note.text, sentences);
    if (small !== null) return [small];
  }
  const anywhere = sentences.some((one) => isDecision(one.zone) && says(RISK_OF_SURGERY, one));
  const facts = [...found.values()].map((fact) =>
    anywhere && fact.riskFactors === 'not-stated' ? { ...fact, riskFactors: 'stated' as const } : fact,
  );
  // "Surgery" beside a named procedure is that procedure; a small one that the clinician calls surgery is surgery.
  const called = facts.some(({ item, kind, decision }) => item === GENERAL && kind !== MINOR && decision === 'decided');
  const named = facts.some(({ item, kind }) => item !== GENERAL && (kind !== MINOR || !called));
  return named ? facts.filter(({ item }) => item !== GENERAL) : facts;
}

/** The lexicon's entry for words that name no operation. */
const GENERAL = 'surgery';
const ELECTIVE = 'elective-major-surgery';
const EMERGENCY = 'emergency-major-surgery';
const MINOR = 'minor-surgery';

/** A verb of a small operation that opens an item of the plan: `Aspirate.`, `3. Drain and pack.` */
const SMALL_VERB =
  /^\W{0,4}(?:\d{1,2}[.)]\s?)?(?:plan:? ?)?(?:(?:we )?will |plan to |to )?(?:aspirate|lance|excise|debride|drain|cauteri[sz]e|freeze|needle|unroof)\b(?! (?:site|output|care|removal|cultures?))/i;

function smallOperation(text: string, sentences: readonly MaskedSentence[]): Drawn | null {
  for (const sentence of sentences) {
    const match = sentence.zone === 'plan' ? matchIn(SMALL_VERB, sentence) : null;
    if (match === null) continue;
    const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
    return {
      kind: MINOR,
      item: 'minor procedure',
      decision: 'decided',
      riskFactors: says(RISK, sentence) ? 'stated' : 'not-stated',
      certainty: 'implied',
      evidence: [quoteAround(text, sentence, span)],
    };
  }
  return null;
}

/** The operating room is booked, or what was named before is to be done at once. */
function unnamedOperation(text: string, sentences: readonly MaskedSentence[], threatened: boolean): Drawn | null {
  for (const sentence of sentences) {
    if (!isDecision(sentence.zone)) continue;
    const rushed =
      sentence.zone === 'course' && isSudden(text) ? RUSHED.exec(text.slice(sentence.start, sentence.end)) : null;
    if (rushed !== null) {
      const span = { start: sentence.start + rushed.index, end: sentence.start + rushed.index + rushed[0].length };
      return {
        kind: EMERGENCY,
        item: GENERAL,
        decision: 'decided',
        riskFactors: 'not-stated',
        certainty: 'implied',
        evidence: [quoteAround(text, sentence, span)],
      };
    }
    const atOnce = matchIn(AT_ONCE, sentence) ?? matchIn(WITHOUT_DELAY, sentence);
    const match = atOnce ?? matchIn(TO_OPERATING_ROOM, sentence);
    if (match === null) continue;
    if (
      /\b(?:was|were|had been|if|after|before|no|not|without|status[- ]post|need for|risk of|require|indication for)\s(?:\w{2,12} ){0,2}$/i.test(
        sentence.text.slice(0, match.index),
      )
    )
      continue;
    const urgent =
      atOnce !== null ||
      says(URGENT, sentence) ||
      /\b(?:today|now|tonight)\b/i.test(sentence.text) ||
      (threatened && !says(ANOTHER_DAY, sentence));
    const start = sentence.start + match.index;
    return {
      kind: urgent ? EMERGENCY : ELECTIVE,
      item: GENERAL,
      decision: 'decided',
      riskFactors: says(RISK, sentence) ? 'stated' : 'not-stated',
      certainty: 'documented',
      evidence: [quoteAround(text, sentence, { start, end: start + match[0].length })],
    };
  }
  return null;
}

/** The course of a sudden illness that goes on to an operation, and is told no further. */
const RUSHED =
  /\bwas (?:\w{3,12} ){0,2}?(?:taken|brought|rushed) (?:\w{3,12} )?to (?:the )?(?:surgery|operating (?:room|theat(?:er|re))|or)\b/i;

function isSudden(text: string): boolean {
  return (
    /\b(?:sudden(?:ly)?|acute(?:ly)?|\d{1,2} hours?|this morning|emergen\w{1,4})\b/i.test(text) &&
    !/\bdischarg|\bpost-?op|\bpod\b|\bhospital day|\bdays? later\b/i.test(text)
  );
}

function stronger(a: Drawn, b: Drawn): Drawn {
  const best = a.decision === 'considered' && b.decision === 'decided' ? b : a;
  const riskFactors = a.riskFactors === 'stated' || b.riskFactors === 'stated' ? 'stated' : best.riskFactors;
  const evidence = [...a.evidence, ...b.evidence]
    .filter((one, at, all) => all.findIndex((other) => other.start === one.start) === at)
    .slice(0, 3);
  return { ...best, evidence, ...(riskFactors === undefined ? {} : { riskFactors }) };
}

function judge(
  mention: Mention<ProcedureEntry>,
  words: string,
  sentence: MaskedSentence,
  { before, after }: Context,
  next: string,
): Judged | null {
  const { assertion } = mention;
  if (assertion.family || assertion.template) return null;
  const here = isDecision(sentence.zone);
  // "Surgery would not be in his best interest": weighed and left.
  if (here && (NOT_INDICATED.test(before) || (NOT_AFTER.test(after) && REASONED.test(sentence.text))))
    return { decision: 'considered', urgent: false };
  if (assertion.negated || PAST_BEFORE.test(before) || PAST_AFTER.test(after) || NOT_AFTER.test(after)) return null;
  const word = mention.value.name === GENERAL;
  if (word && /^surgery$/i.test(words) && DEPARTMENT_BEFORE.test(before) && !WITH_OPERATION.test(before)) return null;
  // "Refer to breast surgery" names a department, "refer for breast surgery" the operation.
  if (/\bsurgery$/i.test(words) && SENT_TO.test(before)) return null;
  if (word && /^\s(?:clinic|department|consult|team|service|center|was|by)\b/i.test(after)) return null;
  if (word && AS_RISK.test(sentence.text.slice(0, mention.start - sentence.start))) return null;
  const near = before.slice(-110);
  const decided = lastOf(near, DECIDED);
  const considered = lastOf(near, CONSIDERED);
  // An immediate reconstruction is one of the same day.
  const urgent =
    mention.value.name !== 'reconstruction' && (URGENT.test(near.slice(-45)) || URGENT.test(after.slice(0, 45)));
  // "If that fails we can talk about surgery": a thought for later, nothing weighed today.
  if (LATER.test(sentence.text.slice(0, mention.start - sentence.start).slice(-260))) return null;
  if (AFTER_DECIDED.test(after))
    return here || /\b(?:will|to) be\b/i.test(after.slice(0, 60)) ? { decision: 'decided', urgent } : null;
  if (AFTER_CONSIDERED.test(after) && here) return { decision: 'considered', urgent: false };
  if (decided === -1 && considered === -1) {
    const bare =
      sentence.zone === 'plan' &&
      sentence.text
        .replace(/[^A-Za-z]+/g, ' ')
        .trim()
        .split(' ').length <= 7 &&
      !assertion.historical;
    if (bare) return { decision: 'decided', urgent };
    // "A facelift would do most for her. I went over risks and benefits."
    return here && CONSENT.test(next) ? { decision: 'considered', urgent: false } : null;
  }
  if (!here && !(decided !== -1 && DECIDES_NOW.test(near))) return null;
  if (assertion.historical) return null;
  if (assertion.hypothetical) return considered === -1 ? null : { decision: 'considered', urgent: false };
  // "May need", "discussed scheduling": the verb is only thought of.
  const thought = considered !== -1 && decided - considered <= NEAR;
  return { decision: decided > considered && !thought ? 'decided' : 'considered', urgent };
}

/** So near belongs two verbs together, in UTF-16 code units. */
const NEAR = 14;

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

function kindOf({ size }: ProcedureEntry, { urgent, decision }: Judged): RiskFact['kind'] {
  if (size === 'minor') return 'minor-surgery';
  if ((size === 'emergency' || urgent) && decision === 'decided') return 'emergency-major-surgery';
  return 'elective-major-surgery';
}

/** The words around a procedure in which its risk factors would stand. */
function surroundings(sentences: readonly MaskedSentence[], own: MaskedSentence, at: number): string {
  const before = sentences[own.index - 1];
  const after = sentences[own.index + 1];
  const inside = own.text.slice(Math.max(0, at - own.start - NEARBY), at - own.start + NEARBY);
  const earlier = before !== undefined && before.section === own.section ? before.text.slice(-NEARBY) : '';
  const later = after !== undefined && after.section === own.section ? after.text.slice(0, NEARBY) : '';
  return `${earlier} ${inside} ${later}`;
}

/** In UTF-16 code units. */
const NEARBY = 280;
