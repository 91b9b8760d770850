import type { DataFact, Evidence, Observation } from '@levelproof/contract';
import { type Note, type Span, matchIn, says } from '@levelproof/note';
import { isDenied } from '../cues/denied.js';
import { type Masked, quoteAround } from '../masking/context.js';
import type { MaskedSentence } from '../masking/masked-sentence.js';

type Drawn = Omit<DataFact, 'id'>;
type Seen = Omit<Observation, 'id'>;

const GIVEN =
  /\b(?:history|hx|hpi|information|collateral(?: history| information)?|story)\b[^;\n]{0,40}?\b(?:obtained|provided|given|supplied|gathered|taken|supplemented|corroborated|confirmed|reported|comes?|is|was|per)\s(?:primarily |mainly |mostly |largely |entirely |solely |partially |in part |also |over the (?:tele)?phone )?(?:from|by|via|through|with|per)\s(?:the |her |his |their |both |patient'?s |pt'?s |adoptive |foster |biological )*(mother|father|mom|dad|parents?|guardian|grand(?:mother|father|parents?|ma|pa)|spouse|wife|husband|partner|daughter|son|sister|brother|sibling|aunt|uncle|caregiver|care ?taker|family(?: members?)?|aide|nursing (?:staff|home)|nurse|facility staff|staff|group home|ems|paramedics?|witness(?:es)?|room ?mate|friend|girlfriend|boyfriend|case ?worker|case manager|social worker|poa|teacher)\b/i;
const SAYS =
  /\b(mother|father|mom|dad|parents|guardian|grand(?:mother|father|parents|ma|pa)|spouse|wife|husband|partner|fianc[eé]e?|(?:boy|girl)friend|significant other|daughter|son|caregiver|care ?taker|family|nursing staff|facility staff|staff|ems|paramedics|aide|(?:foster|step)[- ]?(?:mother|father|mom|dad)|aunt|uncle|niece|nephew|sister|brother|room ?mate)(?: \([^()]{2,40}\))?(?:, )?\s?(?:also |further |then |who is (?:present|here|with (?:him|her))(?: today)?,? (?:and )?|now |who (?:also )?|present and )?(?:report(?:s|ed)?|state[sd]?|note[sd]?|says?|said|(?:has |have )?describ(?:es?|ed)|endorses?|relate[sd]?|add(?:s|ed)?|tells?|told|feels?|felt|denies|denied|(?:is|was) concerned|is worried|thinks?|thought|observed|noticed|has noticed|knows|recalls?|remembers?|believe[sd]?|estimates?|confirm(?:s|ed)?|insists?|explain(?:s|ed)?|gives (?:the |most of the )?history|provides? (?:the |most of the )?history|complain(?:s|ed)?|brought (?:him|her) in)\b/i;
const PER =
  /\b(?:per|according to|as per)\s(?:(?:the )?patient and )?(?:the |her |his |patient'?s )*(mother|father|mom|dad|parents|grand(?:mother|father|parents)|guardian|wife|husband|spouse|partner|daughter|son|caregiver|family|nursing staff|staff|ems|paramedics)(?:'s)?\b/i;
const NAMED =
  /\b(?:historians?|source of (?:the )?(?:history|information)|informant|history(?: is| was)? from|hx from|collateral(?: history| information)?(?: is| was)?(?: obtained)? (?:from|per|with))\s?(?:is|are|:|-|was|=)?\s?(?:the |her |his |their |patient's |and ){0,3}(mother|father|mom|mum|dad|parents?|guardian|grandmother|grandfather|grandparents?|spouse|wife|husband|partner|daughter|son|sister|brother|aunt|uncle|caregiver|carer|family(?: members?)?|aide|nursing staff|nurse|staff|group home|ems|friend|girlfriend|boyfriend|case manager|teacher|foster (?:mother|father|parents?))\b/i;
const HELPS =
  /\b(mother|father|mom|mum|dad|parents?|guardian|spouse|wife|husband|partner|daughter|son|sister|brother|caregiver|carer|aide|family|friend|staff|nurse)\s(?:here |at (?:the )?bedside )?(?:who )?(?:helps?|helped|assists?|assisted|contribut(?:es|ed)|supplements?|supplemented|fills? in|filled in|gives?|gave|provid(?:es|ed)|supplies|supplied)\s(?:\w{2,10} ){0,3}?(?:history|hx|details|information|timeline|account|collateral|dates)\b/i;
/** Told together, or told by who came along. */
const TOGETHER =
  /\b(mother|father|mom|dad|parents?|spouse|wife|husband|partner|daughter|son|sister|brother|caregiver|family)\b[^.;\n]{0,60}\b(?:together (?:they )?(?:give|gave|provide|provided|tell|told|relate)|who (?:gives?|gave|provid(?:es|ed)|supplie[sd]|assist(?:s|ed) with|help(?:s|ed) with|confirm(?:s|ed)|corroborat(?:es|ed)) (?:\w{2,10} ){0,4}(?:history|hx|story|information|details)|(?:confirm(?:s|ed)|corroborat(?:es|ed)|clarif(?:ies|ied)) (?:the |his |her |this |their |patient's )*(?:history|hx|story|account))\b/i;
/** The clinician sought whoever it is, to hear of the patient. */
const SOUGHT =
  /\b(?:I|We|we) (?:also |then |was able to |were able to |have |had |did )*(?:call(?:ed)?|contact(?:ed)?|phoned?|telephoned?|reach(?:ed)?|interview(?:ed)?|spoke (?:with|to)|talked (?:with|to)|obtained collateral (?:history |information )?from) (?:by (?:tele)?phone )?(?:the |her |his |patient's |pt's )*(mother|father|mom|dad|parents?|guardian|spouse|wife|husband|partner|fianc[eé]e?|girlfriend|boyfriend|daughter|son|sister|brother|aunt|uncle|caregiver|case ?worker|group home|nursing home|family)\b(?![^.;\n]{0,40}\b(?:inform|updat|explain|discuss|regarding (?:the )?(?:plan|result)))/;
/** The history comes chiefly from another: the patient does not give it. */
const CHIEFLY =
  /\b(?:history|hx|hpi|information)\b[^;.\n]{0,40}\b(?:primarily|mainly|mostly|largely|entirely|solely|exclusively|in large part)\s(?:obtained |provided |given |taken )?(?:from|by|through|via)\b|\b(?:most|much|all|majority|bulk) of (?:the |his |her )?(?:history|hx|information)\b[^;.\n]{0,40}\b(?:from|by|through|via)\b|\b(?:gives?|gave|provid(?:es|ed)) (?:most|much|all|the majority|the bulk) of (?:the |his |her )?(?:history|information)\b/i;
/** Why the patient cannot tell it: age, mind, speech, state. */
const REASON =
  /\b(?:unable to (?:provide|give|obtain|communicate|speak|answer)|(?:poor|limited|unreliable|vague|difficult) historian|non-?verbal|cannot (?:provide|give|speak|recall)|not able to (?:provide|give|speak)|dementia|alzheimer\w{0,4}|cognitive (?:impairment|decline|deficit)|memory (?:loss|problems|impairment)|intellectual disabilit\w{1,3}|developmental(?:ly)? (?:delay(?:ed)?|disab\w{1,8})|autis\w{1,4}|altered mental status|confus(?:ed|ion)|aphasi[ac]|intubated|unresponsive|obtunded|letharg(?:ic|y)|somnolen(?:t|ce)|sedated|psychosis|psychotic|delirium|delirious|paranoi[ad]|manic|catatonic|encephalopath\w{1,3}|(?:due to|because of|given|secondary to) (?:the |his |her |patient'?s |young )*(?:age|condition|acuity|mental status)|down syndrome|cerebral palsy|mentally retarded|mental retardation|loss of consciousness|(?:had|witnessed|during) (?:an? |the )?(?:\w{3,12} )?seizures?|seizure activity|syncop\w{1,3}|does not (?:remember|recall))\b/i;
const REASON_MORE =
  /\b(?:demented|cannot speak|intellectually disabled|disabled and (?:cannot|unable)|preverbal|too young|post-?ictal|intoxicated|comatose|amnes(?:ia|tic)|minimally (?:verbal|responsive)|stroke with|learning disabilit\w{1,3})\b/i;
/** A state that lasts holds for the whole note, and so does the word that no history can be had from the patient. */
const LASTING =
  /\b(?:dementia|alzheimer\w{0,4}|non-?verbal|intellectual disabilit\w{1,3}|developmental(?:ly)? (?:delay(?:ed)?|disab\w{1,8})|down['\u2019]?s? syndrome|cerebral palsy|mental(?:ly)? retard\w{2,5}|aphasi[ac]|history (?:cannot|could not|can not|can't) be (?:taken|obtained|given)|(?:unable|not able) to (?:cooperate with|provide|give) (?:the |a |any |much )?(?:\w{3,10} )?history)\b/i;
const YOUNG =
  /\b(?:(?:newborn|neonate|infant|toddler)\b|(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)[- ](?:and[- ]a[- ]half[- ])?(?:day|week|month|wk|mo|m)s?[- ](?:old|o\b)|(?:(?<![\d/])(?:[1-9]|1[01])(?:[- ]?1\/2)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?: ?1\/2)?[- ](?:year|yr|y)s?[-/ ](?:and \d{1,2} months?[- ])?(?:old|o\b))/i;
const INFANT =
  /\b(?:newborn|neonate|infant|toddler)\b|\b(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven)[- ](?:day|week|month|wk|mo)s?[- ](?:old|o\b)|(?<![\d/])[12][- ](?:year|yr)s?[- ]old/i;
const OF_INFANT =
  /\b(mother|father|mom|mum|dad|parents?|grand(?:mother|father|parents?)|caregiver)\s(?:(?:also|then|has|have|had|was|were|is|not|did|does) ){0,3}(?:took|brought|called|gave|found|saw|heard|tried|sure|unsure|aware|concerned|worried|left|woke|measured|checked|noticed|notices|reports?|estimates?|wonder(?:s|ed|ing)|thinks|states|denies|no (?:other |further |new )?(?:concerns?|questions?|complaints?))\b/i;
/** The clinician asked somebody himself: `I spoke with the neighbor who called the ambulance`. */
const SPOKE =
  /\b(?:I|We|we) (?:also |then |carefully ){0,2}(?:spoke|talked) (?:with|to) (?:the |her |his |patient's |pt's )*(neighbou?r|room ?mate|witness(?:es)?|caregiver|bystander|friend|landlord) (?:who|and (?:he|she|they)|that)\b/;
const INTERPRETER =
  /\b(?:interpreter|translator|language line|translat(?:ed|ion|ing)|interpreted for (?:the |her |his )?(?:patient|pt|mother|father|him|her|them))\b/i;

/** An independent historian with the reason for one (R1.36); without a reason it is only an observation. */
export function findHistorians({ reading, sentences }: Masked): {
  readonly facts: readonly Drawn[];
  readonly observations: readonly Seen[];
} {
  const { text } = reading.note;
  const observations: Seen[] = [];
  let historian: {
    readonly who: string;
    readonly sentence: MaskedSentence;
    readonly at: number;
    readonly formal: boolean;
  } | null = null;
  let reason: MaskedSentence | null = null;
  let lasting: MaskedSentence | null = null;
  const child = childIn(sentences);
  // Of an infant nobody tells anything but those who care for it.
  const infant = child !== null && INFANT.test(child.text);
  for (const sentence of sentences) {
    if (sentence.zone === 'lists' || sentence.zone === 'examination') continue;
    const interpreted = matchIn(INTERPRETER, sentence);
    if (interpreted !== null && !isDenied(reading.note, spanOf(sentence, interpreted))) {
      observations.push({
        ...proof(text, sentence, interpreted.index),
        kind: 'interpreter-used',
        item: 'interpreter',
      });
      if (!says(GIVEN, sentence)) continue;
    }
    const given =
      informant(reading.note, sentence) ??
      matchIn(GIVEN, sentence) ??
      matchIn(NAMED, sentence) ??
      matchIn(HELPS, sentence) ??
      matchIn(TOGETHER, sentence);
    const said =
      given ??
      matchIn(SAYS, sentence) ??
      matchIn(PER, sentence) ??
      matchIn(SPOKE, sentence) ??
      matchIn(SOUGHT, sentence) ??
      (infant ? matchIn(OF_INFANT, sentence) : null);
    if (said !== null && sentence.zone !== 'plan' && (historian === null || (given !== null && !historian.formal))) {
      historian = { who: (said[1] ?? 'family').toLowerCase(), sentence, at: said.index, formal: given !== null };
    }
    if (reason === null && sentence.zone !== 'plan' && holds(reading.note, sentence, REASON, REASON_MORE))
      reason = sentence;
    if (lasting === null && holds(reading.note, sentence, LASTING)) lasting = sentence;
  }
  if (historian === null) return { facts: [], observations };
  const { who, sentence, at, formal } = historian;
  const chiefly = formal && says(CHIEFLY, sentence) ? sentence : null;
  const why = child ?? chiefly ?? (formal ? reason : nearReason(reason, sentence)) ?? lasting;
  const evidence = [quoteAround(text, sentence, { start: sentence.start + at, end: sentence.start + at + 1 })];
  if (why === null) {
    if (formal || isParent(who)) {
      observations.push({ certainty: 'documented', evidence, kind: 'historian-without-reason', item: who });
    }
    // A parent who speaks for a patient whose age is not written: seen, but without the reason it does not count.
    if (!isParent(who) || isGrown(sentences)) return { facts: [], observations };
    return { facts: [{ ...told(who, evidence), reasonStated: false, contested: ['C13'] }], observations };
  }
  const reasonQuote = quoteAround(text, why, why);
  const quotes = why === sentence ? evidence : [...evidence, reasonQuote];
  return { facts: [{ ...told(who, quotes), reasonStated: true }], observations };
}

function spanOf({ start }: MaskedSentence, { index, 0: words }: RegExpExecArray): Span {
  return { start: start + index, end: start + index + words.length };
}

/** Whether a sentence says of the patient what one of the patterns looks for: neither denied nor of a relative. */
function holds(note: Note, sentence: MaskedSentence, ...patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => {
    const match = matchIn(pattern, sentence);
    return (
      match !== null &&
      !isDenied(note, spanOf(sentence, match)) &&
      !OF_RELATIVE.test(sentence.text.slice(Math.max(0, match.index - 60), match.index))
    );
  });
}

const OF_RELATIVE = /\b(?:family history|(?:his|her) (?:mother|father|brother|sister) (?:has|had))\b[^.;\n]{0,40}$/i;

function told(who: string, evidence: readonly Evidence[]) {
  return { certainty: 'documented' as const, evidence, kind: 'independent-historian' as const, item: who, source: who };
}

function isParent(who: string): boolean {
  return /^(?:mother|father|mom|dad|parents?|guardian)$/.test(who);
}

/** Old enough to tell it himself, or of an age that the note gives otherwise. */
function isGrown(sentences: readonly MaskedSentence[]): boolean {
  return sentences.some(({ text }) =>
    /\b(?:1[2-9]|[2-9]\d)[- ]?(?:years?|yrs?|y)[- /]?(?:of age|old|o\b)|\b(?:he|she) is (?:1[2-9]|[2-9]\d)\b/i.test(
      text,
    ),
  );
}

/** So many sentences away a reason still belongs to what the family says. */
const NEAR = 5;

/** A remark of the family beside a reason in the same few sentences. */
function nearReason(reason: MaskedSentence | null, said: MaskedSentence): MaskedSentence | null {
  return reason !== null && reason.section === said.section && Math.abs(reason.index - said.index) <= NEAR
    ? reason
    : null;
}

/** Under a heading of its own: `Informant: father`. */
function informant(note: Note, sentence: MaskedSentence): RegExpExecArray | null {
  const heading = note.sections[sentence.section]?.heading ?? null;
  if (heading === null || !/\b(?:informant|historian|source)\b/i.test(note.text.slice(heading.start, heading.end)))
    return null;
  return matchIn(INFORMANT, sentence);
}

const INFORMANT =
  /^\W{0,4}(?:the |his |her |patient's )?(mother|father|mom|mum|dad|parents?|guardian|grand(?:mother|father|parents?)|spouse|wife|husband|daughter|son|caregiver|family|staff|nurse|ems)\b/i;

/** The first sentences say that the patient is a child too young to tell. */
function childIn(sentences: readonly MaskedSentence[]): MaskedSentence | null {
  let seen = 0;
  for (const sentence of sentences) {
    if (sentence.zone !== 'history' && sentence.zone !== 'assessment' && sentence.zone !== 'plan') continue;
    seen += 1;
    if (seen > 6) return null;
    const match = matchIn(YOUNG, sentence);
    if (
      match !== null &&
      !/\b(?:her|his|with|and) (?:\w+ )?(?:son|daughter|child|baby)\b/i.test(
        sentence.text.slice(0, match.index).slice(-30),
      )
    )
      return sentence;
  }
  return null;
}

function proof(text: string, sentence: MaskedSentence, at: number) {
  const start = sentence.start + Math.max(0, at);
  return { certainty: 'documented' as const, evidence: [quoteAround(text, sentence, { start, end: start + 1 })] };
}
