import { matchIn, says } from '@levelproof/note';
import type { Observation, ProblemFact, RiskFact } from '@levelproof/contract';
import { isUsuallyFor } from '../lexicons/indications.js';
import { type Masked, quoteAround } from '../masking/context.js';
import { dose } from './drug-cues.js';
import { DRUG, type MaskedSentence } from '../masking/masked-sentence.js';
import { isDecision, zoneOfSection } from '../masking/zones.js';
import type { DrugEntry } from '../reading/entries.js';
import type { Mention, Reading } from '../reading/reading.js';

type Drawn = Omit<RiskFact, 'id'>;
type Seen = Omit<Observation, 'id'>;

const UNNAMED =
  /\b(?:continu(?:e|ed|ing)|maintain|remain on|resume|refill(?:ed)?|renew(?:ed)?|adjust(?:ed)?|taper|increase|decrease|change|titrate|no changes? (?:in|to|were made (?:in|to))|(?:not|without) (?:make|making|mak\w{0,3}) (?:any )?changes? (?:in|to)|keep|stay on|same)\s(?:on |with |taking |all |of |the |her |his |their |any |current |present |home |other |same |previous |usual |chronic |dose |doses |prior |maintenance |outpatient |existing ){0,5}(?:medications?|meds|medical (?:therapy|management|regimen)|medicines?|(?:drug )?regimen|prescriptions?|(?<=\b(?:present|current|same|existing) )(?:therapy|treatment|management))\b/i;
const UNNAMED_FIRST =
  /\b(?:medications?|meds|medicines?|prescriptions?|(?:drug )?regimen)\s(?:list )?(?:(?:was|were|are|is|all|have been|has been|reviewed|reconciled|and|,|:|will be) ?){0,4}\s?(?:refilled|renewed|continued|unchanged|no changes?|to continue|left as (?:is|they are)|the same)\b/i;
/** A drug named a sentence or two before: "we will keep her on it". */
const ANAPHORA =
  /\bstay (?:on )?(?:the )?course\b|\b(?:keep|leave|continue|maintain|stay|remain|refill|renew|stop|discontinue|increase|decrease|taper|wean|restart|resume|hold)(?:s|ed|d|ing)?\s(?:(?:her|him|them|the patient|patient|on|off|taking|with|with her|using) ){0,3}(?:it|this|that|these|them|this (?:medication|medicine|drug|dose|regimen|treatment)|the (?:medication|medicine|drug|same dose|same|current dose|above|current regimen))\b(?! (?:to|if|is|was|in mind|clean|dry|elevated))/i;
/** The dose alone, of the drug just named: "Raise to 300 mg". */
const DOSE_ALONE =
  /^\W{0,4}(?:will |we will |plan:? |now )?(?:increase|raise|titrate(?: up)?|go up|advance|lower|reduce|decrease|taper)(?: (?:the |her |his )?(?:dose|dosage))? to \d[\d.,]{0,6}\s?(?:mg|mcg|units?|g|ml)\b/i;
const REFILL = /\b(?:refill(?:s|ed)?|renew(?:ed|al)?)\b/i;
const CHANGE = /\b(?:adjust(?:ed)?|taper|increase|decrease|change|titrate)\b/i;
const NOT_CHANGED = /\b(?:no changes?|not (?:to )?change|(?:did|does|do) not (?:want|wish) to change)\b/i;

/** What a note says of drugs that it does not name in the plan. */
export interface FoundUnnamed {
  readonly facts: readonly Drawn[];
  readonly observations: readonly Seen[];
}

/**
 * "Continue current medications" (R9.10): no drug, so an observation. Where the note lists a prescription drug that is
 * usually given for an addressed problem, a reader takes it for that drug: an implied fact beside the observation.
 */
export function unnamedMedications({ reading, sentences }: Masked, problems: readonly ProblemFact[]): FoundUnnamed {
  const facts: Drawn[] = [];
  const observations: Seen[] = [];
  for (const sentence of sentences) {
    if (!isDecision(sentence.zone) || sentence.text.includes(DRUG)) continue;
    const match = matchIn(UNNAMED, sentence) ?? matchIn(UNNAMED_FIRST, sentence);
    if (match === null) {
      const meant = facts.length === 0 ? meantBy(reading, sentences, sentence, problems) : null;
      if (meant !== null) facts.push(meant);
      continue;
    }
    const start = sentence.start + match.index;
    const evidence = [quoteAround(reading.note.text, sentence, { start, end: start + match[0].length })];
    const refill = REFILL.test(match[0]);
    observations.push({
      kind: refill ? 'refill-without-evaluation' : 'medications-unnamed',
      item: 'medications',
      certainty: 'documented',
      evidence,
    });
    if (facts.length > 0) continue;
    const treating =
      judgedDrug(reading.drugs, sentences) ??
      treatingDrug(reading.drugs, problems, (section) => {
        const listing = reading.note.sections[section];
        return (
          listing !== undefined && listing.category !== 'allergies' && zoneOfSection(reading.note, listing) !== 'plan'
        );
      });
    if (treating === null) continue;
    const changed = CHANGE.test(match[0]) && !says(NOT_CHANGED, sentence);
    facts.push({
      kind: 'prescription-drug-management',
      item: treating.drug.value.name,
      action: changed ? 'change' : refill ? 'refill' : 'continue',
      decision: 'decided',
      reasoned: true,
      certainty: 'implied',
      evidence: [...evidence, listedQuote(reading.note.text, treating.drug)],
      ...(treating.problem === undefined ? {} : { problemId: treating.problem.id }),
    });
  }
  return { facts, observations };
}

/** How many sentences back a drug may stand for "it" to mean it. */
const BACK = 3;
/** Told of the same drug a little before: "she is on phentermine". */
const TAKES = /\b(?:on|taking|takes|took|started|using|with|of|tolerat\w{2,4}|continues?)\s(?:\w{2,10} ){0,2}$/i;

/** The drug that a pronoun means: the last prescription drug of the sentences just before it. */
function meantBy(
  { drugs, note }: Reading,
  sentences: readonly MaskedSentence[],
  sentence: MaskedSentence,
  problems: readonly ProblemFact[],
): Drawn | null {
  const match = matchIn(ANAPHORA, sentence) ?? matchIn(DOSE_ALONE, sentence);
  if (match === null || problems.length === 0) return null;
  if (/\b(?:if|may|might|could|not|never|unless)\s(?:\w{2,10}\s){0,3}$/i.test(sentence.text.slice(0, match.index)))
    return null;
  const last = firstMeant(drugs, sentences, sentence);
  if (last === undefined) return null;
  const { value } = last;
  const start = sentence.start + match.index;
  return {
    kind: 'prescription-drug-management',
    item: value.name,
    action: actionOf(match[0]),
    decision: 'decided',
    reasoned: true,
    certainty: 'implied',
    evidence: [quoteAround(note.text, sentence, { start, end: start + match[0].length }), listedQuote(note.text, last)],
  };
}

function actionOf(words: string): 'stop' | 'increase' | 'decrease' | 'start' | 'refill' | 'hold' | 'continue' {
  if (/^(?:stop|discontinu)/i.test(words)) return 'stop';
  if (/\b(?:increas|raise|titrate|go up|advance)/i.test(words)) return 'increase';
  if (/\b(?:decreas|taper|wean|lower|reduce)/i.test(words)) return 'decrease';
  if (/^(?:restart|resum)/i.test(words)) return 'start';
  if (/^hold/i.test(words)) return 'hold';
  return /^(?:refill|renew)/i.test(words) ? 'refill' : 'continue';
}

/** The nearest drug before a sentence that the patient takes and that needs a prescription. */
function firstMeant(
  drugs: readonly Mention<DrugEntry>[],
  sentences: readonly MaskedSentence[],
  sentence: MaskedSentence,
): Mention<DrugEntry> | undefined {
  const end = countBefore(drugs, sentence.start);
  for (const drug of drugs.slice(Math.max(0, end - BACK), end).reverse()) {
    const own = sentences[drug.sentence];
    const { assertion, value } = drug;
    if (own === undefined || sentence.index - drug.sentence > BACK || own.zone === 'lists') return undefined;
    if (value.availability !== 'prescription' || assertion.negated || assertion.family) return undefined;
    if (assertion.hypothetical) continue;
    return isDecision(own.zone) || TAKES.test(own.text.slice(0, drug.start - own.start)) ? drug : undefined;
  }
  return undefined;
}

/** How many mentions begin before a place. Logarithmic. */
function countBefore(mentions: readonly Mention<DrugEntry>[], place: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function listedQuote(text: string, drug: Mention<DrugEntry>) {
  return { start: drug.start, end: drug.end, quote: text.slice(drug.start, drug.end) };
}

interface Treating {
  readonly drug: Mention<DrugEntry>;
  readonly problem?: ProblemFact;
}

/** A drug of which the history tells dose and effect: `hydrochlorothiazide 25 mg with good control of her pressure`. */
function judgedDrug(drugs: readonly Mention<DrugEntry>[], sentences: readonly MaskedSentence[]): Treating | null {
  for (const drug of drugs) {
    const sentence = sentences[drug.sentence];
    if (sentence === undefined || sentence.zone !== 'history' || drug.value.availability !== 'prescription') continue;
    const { assertion } = drug;
    if (assertion.negated || assertion.historical || assertion.family || assertion.hypothetical) continue;
    const before = sentence.text.slice(0, drug.start - sentence.start);
    if (TAKES.test(before) && dose.test(sentence.text.slice(drug.end - sentence.start)) && EFFECT.test(sentence.text))
      return { drug };
  }
  return null;
}

const EFFECT =
  /\b(?:(?:good|adequate|excellent|fair|reasonable|better|poor) (?:control|relief|response|effect|results?)|(?:well|adequately|poorly) controlled|without (?:side effects|difficulty|problems?)|tolerat\w{1,4}|working well|help(?:s|ing|ed))\b/i;

/** A listed prescription drug that is usually given for one of the addressed problems. */
function treatingDrug(
  drugs: readonly Mention<DrugEntry>[],
  problems: readonly ProblemFact[],
  listed: (section: number) => boolean,
): Treating | null {
  for (const problem of problems) {
    const { icd10 } = problem;
    if (icd10 === undefined || problem.contextOnly === true) continue;
    for (const drug of drugs) {
      const { assertion, value } = drug;
      if (value.availability !== 'prescription' || !listed(drug.section)) continue;
      if (assertion.negated || assertion.historical || assertion.family) continue;
      if (isUsuallyFor(value.class, icd10)) return { drug, problem };
    }
  }
  return null;
}
