import type { Observation, ProblemFact, RiskFact } from '@levelproof/contract';
import { isUsuallyFor } from '../lexicons/indications.js';
import { type Masked, quoteAround } from '../masking/context.js';
import { DRUG } from '../masking/masked-sentence.js';
import { isDecision, zoneOfSection } from '../masking/zones.js';
import type { DrugEntry } from '../reading/entries.js';
import type { Mention } from '../reading/reading.js';

type Drawn = Omit<RiskFact, 'id'>;
type Seen = Omit<Observation, 'id'>;

const UNNAMED =
  /\b(?:continu(?:e|ed|ing)|maintain|remain on|resume|refill(?:ed)?|renew(?:ed)?|adjust(?:ed)?|taper|increase|decrease|change|titrate|no changes? (?:in|to|were made (?:in|to))|(?:not|without) (?:make|making|mak\w{0,3}) (?:any )?changes? (?:in|to)|keep|stay on|same)\s(?:on |with |taking |all |of |the |her |his |their |any |current |present |home |other |same |previous |usual |chronic |dose |doses |prior |maintenance |outpatient |existing ){0,5}(?:medications?|meds|medical (?:therapy|management|regimen)|medicines?|(?:drug )?regimen|prescriptions?)\b/i;
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
    const match = UNNAMED.exec(sentence.text);
    if (match === null) continue;
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
    const treating = treatingDrug(reading.drugs, problems, (section) => {
      const listing = reading.note.sections[section];
      return (
        listing !== undefined && listing.category !== 'allergies' && zoneOfSection(reading.note, listing) !== 'plan'
      );
    });
    if (treating === null) continue;
    const changed = CHANGE.test(match[0]) && !NOT_CHANGED.test(sentence.text);
    facts.push({
      kind: 'prescription-drug-management',
      item: treating.drug.value.name,
      action: changed ? 'change' : refill ? 'refill' : 'continue',
      decision: 'decided',
      reasoned: true,
      certainty: 'implied',
      evidence: [...evidence, listedQuote(reading.note.text, treating.drug)],
      problemId: treating.problem.id,
    });
  }
  return { facts, observations };
}

function listedQuote(text: string, drug: Mention<DrugEntry>) {
  return { start: drug.start, end: drug.end, quote: text.slice(drug.start, drug.end) };
}

/** A listed prescription drug that is usually given for one of the addressed problems. */
function treatingDrug(
  drugs: readonly Mention<DrugEntry>[],
  problems: readonly ProblemFact[],
  listed: (section: number) => boolean,
): { readonly drug: Mention<DrugEntry>; readonly problem: ProblemFact } | null {
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
