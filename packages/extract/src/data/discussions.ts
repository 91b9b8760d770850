import { matchIn, matchesIn, says } from '@levelproof/note';
import type { DataFact, Observation } from '@levelproof/contract';
import { type Masked, quoteAround } from '../masking/context.js';
import type { MaskedSentence } from '../masking/masked-sentence.js';
import { sourcesBySentence } from './sources.js';

type Drawn = Omit<DataFact, 'id'>;
type Seen = Omit<Observation, 'id'>;

/** Just before whoever was spoken with: a verb of talking, `with`, and words that may stand between. */
const TALKED_WITH =
  /\b(discuss(?:ed|ion|ions)?|d\/w|spoke|spoken|(?<=\bdid )(?:speak|talk|discuss)|talked|conferred|consulted|consultation|conversation|coordinated|communicated|touched base|met|conferenc(?:e|ed)|calls?|liaised|huddled?|co-?managed?|case (?:was )?(?:also )?reviewed|reviewed (?:the |this |her |his )?(?:case|patient|films?|images?|imaging|results?|plan|scan|\uE002{2,30}))(?:\b|(?<=\uE002))[^;\n]{0,70}?(?:\bwith|\bw\/)\s?(?:(?:the|our|an?|on|call|on-?call|attending|covering|outside|accepting|receiving|admitting|interventional|pediatric|adult|her|his|their|patient's|dr\.?|doctor|from|of|and|both|local|staff|[A-Z][\w.'-]{0,18},?) ?\(?){0,5}$/i;
const TALKED_TO =
  /\b(spoke|spoken|talked|(?<=\b(?:case|patient|findings) (?:was|were) )presented|call(?:ed)?|calls?|conversation|heard back)\s(?:\w{2,12} ){0,4}?(?:to|from)\s(?:(?:the|our|an?|on|call|on-?call|attending|covering|outside|accepting|receiving|admitting|interventional|pediatric|adult|her|his|their|patient's|dr\.?|doctor|from|of|and|both|local|staff|[A-Z][\w.'-]{0,18},?) ?\(?){0,5}$/i;
/** Verbs of calling, which need no `with`. */
const CALLED =
  /\b(d\/w|s\/w|called|(?<=\bdid )(?:phone|call|contact|reach)|phoned|telephoned|paged|contacted|curbsided|bleeped|rang|reached|consulted)\s(?:and (?:spoke|discussed) \w{2,6} )?(?:(?:the|our|an?|on-?call|attending|covering|outside|accepting|receiving|admitting|interventional|pediatric|her|his|their|patient's|dr\.?|doctor|from|of|[A-Z][\w.'-]{0,18},?) ?\(?){0,5}$/i;
const DOCTOR_NAME = /\b(?:Dr\.?|Doctor)\s[A-Z][A-Za-z'-]{0,20}/g;
/** The clinician says so himself. */
const TELLS_TALK =
  /\b(?:I|We|we) (?:have |had |also |then |did |personally ){0,3}(?:spoke|talk(?:ed)?|discuss(?:ed)?|consult(?:ed)?|call(?:ed)?|contact(?:ed)?|page[d]?|conferred|phoned)\b|\b(?:case|patient|findings?|this) (?:was|were) discussed with\b/;
/** A colleague without title, who takes the patient over: `discussed with J. Hale, who will admit`. */
const TAKES_OVER =
  /\b(?:discuss(?:ed)?|spoke|talked|conferred|presented)\s(?:\w{2,10} ){0,3}?(?:with|to) ((?:Dr\.? )?[A-Z][A-Za-z.'-]{1,20}(?: [A-Z][A-Za-z.'-]{0,20}){0,2}),? (?:who|and (?:he|she|they)) (?:has |have |also |kindly |graciously )?(?:will (?:admit|accept|assume|take (?:over|him\b|her\b|the (?:patient|case)|care))|accept(?:s|ed)|agree(?:s|d) (?:to|with) (?:admi\w+|accept\w*|tak\w+|the transfer|transfer))/;
/** What the other answered. */
const ANSWER =
  /\b(?:(?:who|he|she|they|dr\.? ?[\w'-]{1,20}|and|has|have|which) (?:has |have |also |then )?(?:agree[sd]?|recommend(?:s|ed)|advis(?:es|ed)|accept(?:s|ed)|suggest(?:s|ed)|feels?|felt|thinks?|thought|concur(?:s|red)|will (?:see|admit|take|come|evaluate|follow|accept|manage|arrange|do|be)|would (?:like|recommend|prefer|suggest)|wants?|inform(?:s|ed) (?:me|us)|t(?:ells|old) (?:me|us)|asked (?:me|us|that)|is (?:comfortable|ok|in agreement))|(?:his|her|their) (?:advice|recommendations?|suggestions?|preference|opinion|feeling)\b|preference (?:is|was|would)|(?:in agreement|decided|decision|agreed|agreement) (?:that|to|with|on)|plan (?:is|was) to)\b/i;
const INSIDE =
  /\b(?:my (?:own )?(?:partner|colleague|associate|ma|nurse|resident|attending|team|staff|supervisor)|same group|same specialty|our (?:nurse|staff|team|resident))\b/i;
const ONE_WAY =
  /\b(?:message (?:was )?(?:sent|left)|left (?:a )?(?:message|voicemail)|note (?:was )?(?:routed|sent|forwarded|faxed)|cc'?d|in-?basket|awaiting (?:a )?call ?back|sent (?:an? )?(?:\w{2,10} ){0,2}(?:message|note|letter|fax|email|chat)|(?:chat|email|text|fax) (?:was )?sent|letter (?:was )?(?:sent|dictated)|(?:voicemail|message) (?:was )?left|(?:messaged|texted|emailed|faxed|routed (?:this |the |my )?note to|cc'?ing)|notif(?:y|ied) (?:\w{2,14} ){1,3}(?:by|via|through) (?:the )?(?:portal|message|email|fax|letter)|(?:nurse|staff|ma|assistant) (?:called|phoned|contacted) (?:\w{2,14} ){1,4}(?:and )?(?:relayed|left|passed))\b/i;
const FUTURE =
  /\b(?:will|should|plan(?:s|ned)? to|to (?:be )?discuss|would like to|going to|may|if|need(?:s)? to|advised to|asked to|instructed to|encouraged to|recommend(?:ed)?|follow-?up|appointment|referr(?:ed|al)|she|he|they|patient|mom|mother|father|dad|parents?|family|wife|husband|daughter|son|has an?|to)\s?(?:\w{1,14}\s){0,4}$/i;
const AGREED =
  /\b(?:dr\b\.? ?[a-z][a-z'-]{0,20}|cardiology|surgery|neurosurgery|orthopedics|the (?:hospitalist|intensivist|icu physician|surgeon|cardiologist|consultant))\b[^;\n]{0,40}?\b(?:(?:has |have )?(?:agree[sd]|accept(?:s|ed)|recommend(?:s|ed)|advis(?:es|ed)|suggest(?:s|ed)) (?:with|to|the|that|taking|admit\w*|transfer|starting|on))/i;

/**
 * Talks with professionals outside about management or results (R1.38): one fact a partner.
 * @param emergency in an emergency department, where a doctor called in is of another specialty
 */
export function findDiscussions(
  { reading, sentences }: Masked,
  emergency = false,
): {
  readonly facts: readonly Drawn[];
  readonly observations: readonly Seen[];
  /** Talks with a doctor of whom the note does not say whether he is outside the group. */
  readonly questions: readonly Drawn[];
} {
  const { text } = reading.note;
  const facts = new Map<string, Drawn>();
  const observations: Seen[] = [];
  const doubtful: (Pick<Drawn, 'certainty' | 'evidence'> & { readonly who: string })[] = [];
  const mentions = sourcesBySentence(reading.note, sentences);
  const known = new Set<string>();
  for (const sentence of sentences) {
    if (sentence.zone === 'lists') continue;
    // A talk may be told after the findings, under their heading.
    if (sentence.zone === 'examination' && !says(TELLS_TALK, sentence)) continue;
    const { text: words } = sentence;
    const oneWay = matchIn(ONE_WAY, sentence);
    if (oneWay !== null) {
      observations.push({ ...proof(text, sentence, oneWay.index), kind: 'one-way-message', item: 'message' });
    }
    if (says(INSIDE, sentence)) continue;
    let named = 0;
    for (const { start, value } of mentions(sentence)) {
      const talk = talkAbout(words, start - sentence.start);
      if (
        talk === null ||
        !isOwnTalk(sentence, talk.at, emergency) ||
        (oneWay !== null && !/spoke|discuss|talked|d\/w/i.test(talk.verb))
      )
        continue;
      if (
        value.document ||
        (value.name === 'pharmacist' && isErrand(words, start - sentence.start)) ||
        (value.place && !value.lay && value.name !== 'emergency department' && value.name !== 'nursing facility')
      )
        continue;
      named += 1;
      add(facts, value.lay ? 'appropriate-source' : 'external-clinician', value.name, text, sentence, talk.at);
    }
    if (named > 0) {
      // The doctor named beside his specialty is the same partner when his name comes again.
      for (const match of matchesIn(DOCTOR_NAME, sentence)) known.add(doctorName(match[0]));
      continue;
    }
    const referred = oneWay === null ? PRONOUN.exec(words) : null;
    if (referred !== null) {
      const partner = lastNamed(sentence, sentences, mentions);
      if (partner !== null) add(facts, 'external-clinician', partner, text, sentence, referred.index);
      continue;
    }
    const taken = matchIn(TAKES_OVER, sentence);
    if (
      taken?.[1] !== undefined &&
      !/\b(?:will|should|to|may|plan|be)\s(?:\w{2,12}\s){0,3}$/i.test(words.slice(0, taken.index)) &&
      !isFamilyTitle(taken[1])
    ) {
      add(facts, 'external-clinician', doctorName(taken[1]), text, sentence, taken.index);
      continue;
    }
    const doctor = doctorIn(sentence, emergency);
    if (doctor !== null && known.has(doctor.who)) continue;
    if (doctor !== null && oneWay === null) {
      const next = sentences[sentence.index + 1]?.text ?? '';
      const answered =
        ANSWER.test(words.slice(doctor.at)) ||
        ((isHere(sentence) || sentence.zone === 'examination') && ANSWER.test(next));
      if (emergency || says(SPECIALTY, sentence))
        add(facts, 'external-clinician', doctor.who, text, sentence, doctor.at);
      else if (answered && (isHere(sentence) || sentence.zone === 'examination'))
        add(facts, 'external-clinician', doctor.who, text, sentence, doctor.at, 'implied');
      else doubtful.push({ who: doctor.who, ...proof(text, sentence, doctor.at) });
      continue;
    }
    const agreed = isHere(sentence) ? matchIn(AGREED, sentence) : null;
    if (
      agreed === null ||
      (isBareDoctor(agreed[0].toLowerCase()) && !says(SPECIALTY, sentence)) ||
      FUTURE.test(words.slice(0, agreed.index))
    )
      continue;
    const who =
      agreed[0].split(/[,(]|\s(?:by phone|has|have|agree|accept|recommend|advis|suggest)/i)[0] ?? 'consultant';
    add(facts, 'external-clinician', who.trim(), text, sentence, agreed.index);
  }
  const [asked] = doubtful;
  if (asked === undefined) return { facts: [...facts.values()], observations, questions: [] };
  const { who, ...shown } = asked;
  observations.push({ ...shown, kind: 'discussion-without-content', item: who });
  const question = {
    ...shown,
    kind: 'discussion',
    item: who,
    source: who,
    partner: 'external-clinician',
    interactive: true,
    external: 'yes',
  } as const;
  return { facts: [...facts.values()], observations, questions: facts.size === 0 ? [question] : [] };
}

/** The talk of the clinician with whoever stands at a place of the sentence, or null. */
function talkAbout(words: string, from: number): { readonly verb: string; readonly at: number } | null {
  const start = Math.max(0, from - REACH);
  const before = words.slice(start, from);
  const match = TALKED_WITH.exec(before) ?? TALKED_TO.exec(before) ?? CALLED.exec(before);
  if (match === null) return null;
  const at = start + match.index;
  const [talk, verb = ''] = match;
  if (isAnothers(words, at, talk) || FAMILY.test(talk) || OTHER_TOPIC.test(talk) || isBeingAsked(words, at, talk))
    return null;
  return { verb, at };
}

/** How far a verb of talking may stand from the partner, in UTF-16 code units. */
const REACH = 150;

/** A doctor by name with whom it was talked, without a specialty beside him. */
function doctorIn(sentence: MaskedSentence, emergency: boolean): { readonly who: string; readonly at: number } | null {
  const { text: words } = sentence;
  for (const match of matchesIn(DOCTOR_NAME, sentence)) {
    const talk = talkAbout(words, match.index);
    if (talk !== null && isOwnTalk(sentence, talk.at, emergency)) return { who: doctorName(match[0]), at: talk.at };
  }
  return null;
}

/** Titles of the family are no colleague. */
function isFamilyTitle(who: string): boolean {
  return /^(?:Mr|Mrs|Ms|Mom|Mother|Father|Dad)\b/.test(who);
}

/** `Dr. Hale's nurse` is Dr. Hale's side. */
function doctorName(words: string): string {
  return words.toLowerCase().replace(/'s$/, '');
}

/** "I discussed the case with him": with a colleague who was named just before, for a patient hears of himself, not of a case. */
const PRONOUN =
  /\b(?:I|we|We) (?:have |had |also |then |personally ){0,3}(?:discussed|reviewed|went over) (?:the|this|his|her) case\b[^.;\n]{0,30}\bwith (?:him|her|them)\b/;

/** Whoever outside was named last, in this sentence or the two before it. */
function lastNamed(
  sentence: MaskedSentence,
  sentences: readonly MaskedSentence[],
  mentions: ReturnType<typeof sourcesBySentence>,
): string | null {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 2); index -= 1) {
    const earlier = sentences[index];
    if (earlier === undefined || earlier.section !== sentence.section) return null;
    const named = mentions(earlier).filter(({ value }) => !value.place && !value.document && !value.loose);
    const last = named[named.length - 1];
    if (last !== undefined) return last.value.name;
  }
  return null;
}

/** In told history the talks of the patient are told too: there it takes an "I", or a sentence that opens with the talk. */
function isOwnTalk({ zone, text }: MaskedSentence, at: number, emergency: boolean): boolean {
  if (zone !== 'history') return true;
  return (
    at <= OPENING ||
    /\b(?:I|we|We)\b/.test(text.slice(0, at)) ||
    (/\b(?:case|was|were)\s(?:\w{2,12}\s)?$/i.test(text.slice(0, at)) &&
      (emergency || !PASSIVE_CALL.test(text.slice(at))))
  );
}

/** "Dr. A was consulted in radiology": told, by whom is not said. */
const PASSIVE_CALL = /^(?:consulted|called|contacted|paged|phoned|reached)\b/i;

/** In UTF-16 code units. */
const OPENING = 4;

/** What is to be talked about, or is talked by the patient: `she discussed it with her cardiologist`. */
function isAnothers(words: string, at: number, talk: string): boolean {
  const before = words.slice(Math.max(0, at - 60), at);
  if (/\b(?:i|we)\s(?:have |also |then |personally |just |had )*$/i.test(before)) return false;
  // "The patient was discussed with": a participle, whoever stands before it.
  if (/\b(?:was|were|been|is|case|findings?|plan|results?|films?|images?)\s(?:also |then |personally )?$/i.test(before))
    return /\b(?:will|should|to|may)\s(?:\w{2,12}\s){0,3}$/i.test(before);
  const own = /\b(?:her|his|their)\b/i.test(talk);
  if (/\b(?:patient|pt)\s$/i.test(before) && /^(?:discussed|d\/w)/i.test(talk) && !own) return false;
  if (
    /^\W*(?:he|she|they|the patient|patient|mother|father|mom|dad|family)\b/i.test(words) &&
    !/\b(?:I|we|We)\b/.test(words.slice(0, at))
  )
    return true;
  return FUTURE.test(before);
}

/** A call to a shop about a fill is an errand; with a pharmacist about a dose it is a talk. */
function isErrand(words: string, at: number): boolean {
  return (
    /^pharmacy/i.test(words.slice(at)) &&
    !/\b(?:dos(?:e|ing)|interact|recommend|agree|advi[sc]|discuss|clinical)/i.test(words)
  );
}

/** Talked about seeing someone, not with him. */
const OTHER_TOPIC = /\bfollow(?:ing|s|ed)?[- ]?up\b|\b(?:appointment|referral|visit)s?\b/i;

/** "I was consulted by Dr. A": a request; "care is coordinated with oncology": no talk of this visit. */
function isBeingAsked(words: string, at: number, talk: string): boolean {
  if (/^consulted by\b/i.test(talk)) return true;
  if (!/^(?:coordinated|consultation)\b/i.test(talk)) return false;
  return /\b(?:be|is|are|and|as well as|requires?|needs?|takes?|more|frequen\w{1,3}) (?:\w{3,12} )?$/i.test(
    words.slice(0, at),
  );
}

/** Whoever is family is no partner. */
const FAMILY =
  /\bwith (?:the |her |his )?(?:patient|mother|father|mom|dad|parents?|family|wife|husband|daughter|son)\b(?!'s (?:cardio|neuro|nephro|onco|primary|pcp))/i;

/** A doctor's name alone does not say whether he is of the same group. */
function isBareDoctor(who: string): boolean {
  return /^(?:dr|doctor)\b/.test(who);
}

const SPECIALTY =
  /\b(?:\w{3,14}(?:ologist|ology|iatrist|iatry|surgery|surgeon)|orthop\w{2,8}|hospitalist|intensivist|(?:ed|er|icu|emergency) (?:physician|doctor|attending)|primary care|pcp|pediatrician|radiolog\w{1,4}|on[- ]call|consultant|ob-?\/?gyn|transplant|outside|accepting|at (?:the )?[A-Z][a-z]+)\b/i;

/** Whose talk it is: told in the plan, the course or the judgement, or by "I". */
function isHere(sentence: MaskedSentence): boolean {
  return sentence.zone === 'plan' || sentence.zone === 'course' || sentence.zone === 'assessment';
}

function add(
  facts: Map<string, Drawn>,
  partner: 'external-clinician' | 'appropriate-source',
  who: string,
  text: string,
  sentence: MaskedSentence,
  at: number,
  certainty: Drawn['certainty'] = 'documented',
): void {
  if (facts.has(who)) return;
  facts.set(who, {
    ...proof(text, sentence, at),
    certainty,
    kind: 'discussion',
    item: who,
    source: who,
    partner,
    interactive: true,
    external: 'yes',
  });
}

function proof(text: string, sentence: MaskedSentence, at: number) {
  const start = sentence.start + Math.max(0, at);
  return { certainty: 'documented' as const, evidence: [quoteAround(text, sentence, { start, end: start + 1 })] };
}
