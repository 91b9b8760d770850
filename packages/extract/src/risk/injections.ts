import { says } from '@levelproof/note';
import type { RiskFact } from '@levelproof/contract';
import type { DrugUse } from './drug-uses.js';

/** Classes that an office gives by needle once, for the complaint of today. Depots and chronic injections are therapy. */
const GIVEN_ONCE = new Set([
  'corticosteroid',
  'nsaid_rx',
  'penicillin',
  'cephalosporin',
  'antibiotic_other',
  'gi_other',
  'vitamin_rx',
  'migraine',
  'anesthesia_ed',
]);
const BY_NEEDLE =
  /\b(?:inject(?:ed|ion|ions|ing)?|i\.?m\.?|intramuscular(?:ly)?|intra-?articular(?:ly)?|subacromial|shot|infiltrated|trigger point)\b/i;
const HERE =
  /\b(?:today|^\W{0,3}injected|here|in (?:the )?(?:office|clinic)|(?:was|were|is) (?:given|injected|administered|performed|done)|injected (?:into|with|in)|given (?:im|today|here|in)|tolerated|sterile|gave|administered|(?:was|were) then)\b/i;
const HOME =
  /\b(?:weekly|monthly|every (?:\d|other|two|three|month|week)|q ?\d|prescri\w{2,6}|self-?inject\w{0,4}|at home|refill\w{0,3}|daily)\b/i;

/**
 * Whether a drug is given by needle in the office at this visit (C27). That is a decision of its own kind: some payers
 * do not take it for drug management.
 */
export function isInOfficeInjection({ drug, action, sentence, prescription }: DrugUse, emergency: boolean): boolean {
  if (emergency || !prescription || action !== 'start') return false;
  const { text } = sentence;
  const needle = BY_NEEDLE.test(text) || BY_NEEDLE.test(drug.name);
  // Triamcinolone is a cream in the lexicon, and a depot once a needle is named.
  const once = GIVEN_ONCE.has(drug.class) || /^(?:triamcinolone|betamethasone)\b/.test(drug.name);
  return once && needle && HERE.test(text) && !HOME.test(text);
}

/** Into a joint, a tendon or a trigger point: part of a procedure that is reported on its own. */
export function isPartOfProcedure({ sentence }: DrugUse): boolean {
  return says(INTO, sentence);
}

const INTO =
  /\b(?:into|intra-?articular(?:ly)?|subacromial|joint|bursa|tendon|trigger (?:point|finger)|knee|shoulder|hip|elbow|wrist|ankle|carpal tunnel|plantar fascia|heel|epidural|facet|sacroiliac|spine|lumbar|cervical|lidocaine|xylocaine|marcaine|bupivacaine|carbocaine|ropivacaine|local anesthetic)\b|\uE003/i;

/** How the kinds of drug decisions are told apart when they are drawn. */
export function kindOfDrug(use: DrugUse, emergency: boolean): RiskFact['kind'] {
  if (!use.prescription) return 'over-the-counter-drug';
  return isInOfficeInjection(use, emergency) ? 'in-office-injection' : 'prescription-drug-management';
}
