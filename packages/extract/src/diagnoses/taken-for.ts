import { isCurrent } from '@levelproof/contract';
import type { Candidate } from '../problems/candidate.js';
import type { Signs } from '../problems/signs.js';
import type { ProblemEntry } from '../reading/entries.js';
import type { Mention, Reading } from '../reading/reading.js';
import type { Told } from './meat.js';
import { treats } from './treats.js';

/**
 * The drug for an illness that stands in the assessment by its name alone: it is in the list of those taken. Hormones
 * for a cancer are its treatment wherever the illness is named.
 */
export function takenFor(
  { reading }: Signs,
  mentions: readonly Mention<ProblemEntry>[],
  candidate: Candidate | undefined,
): readonly Told[] {
  const value = mentions[0]?.value;
  if (value === undefined) return [];
  const cancer = value.icd10?.startsWith('C') === true;
  const told: Told[] = [];
  if ((candidate?.headed === true && candidate.mention.assertion.historical === undefined) || cancer) {
    for (const use of reading.drugs) {
      const sentence = reading.note.sentences[use.sentence];
      if (sentence === undefined || !isCurrent(use.assertion) || !treats(use.value, value)) continue;
      if (cancer && !HORMONES.has(use.value.name)) continue;
      told.push({ sentence, treats: true });
    }
  }
  if (value.icd10?.startsWith('E66')) {
    for (const sentence of reading.note.sentences) {
      if (BARIATRIC.test(reading.note.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST))))
        told.push({ sentence, treats: true });
    }
  }
  for (const mention of mentions) {
    const sentence = reading.note.sentences[mention.sentence];
    if (sentence !== undefined && isTreatedNow(reading, mention)) told.push({ sentence, treats: true });
  }
  return told;
}

/** Drugs that take a hormone from a cancer. */
const HORMONES: ReadonlySet<string> = new Set(
  'leuprolide goserelin degarelix triptorelin bicalutamide enzalutamide abiraterone apalutamide tamoxifen letrozole anastrozole exemestane fulvestrant'.split(
    ' ',
  ),
);

/** `He is a diabetic, on medication`; `takes the following for her diabetes`: told of the present wherever it stands. */
export function isTreatedNow({ note: { text, sections } }: Reading, mention: Mention<ProblemEntry>): boolean {
  const category = sections[mention.section]?.category;
  if (category !== 'pmh' && category !== 'medications') return false;
  if (!isCurrent(mention.assertion) || mention.value.course !== 'chronic') return false;
  return (
    ON.test(text.slice(mention.end, mention.end + 60)) ||
    FOR.test(text.slice(Math.max(0, mention.start - 60), mention.start))
  );
}

/** An operation against obesity that is planned or gone through with the patient. */
const BARIATRIC =
  /\b(?:explain|discuss|schedul|proceed|plan|candidate|recommend|undergo(?!ne)|interested)\w{0,4}\b[^.;]{0,120}\b(?:gastric (?:bypass|band|sleeve)|sleeve gastrectomy|lap-?band|bariatric (?:surgery|procedure)|roux)/i;
/** In UTF-16 code units. */
const LONGEST = 400;
const ON =
  /^(?: mellitus)?(?:,| and| for which (?:he|she)| which)? (?:is |currently |now |he is |she is |has been ){0,2}(?:on|takes|taking|treated with|managed with|controlled (?:with|on|by)) (?:oral |his |her |home ){0,2}(?:medications?|medicines?|insulin|pills|oxygen|coumadin|warfarin|anticoag\w{2,8}|hemodialysis|dialysis)\b/i;
const FOR = /\b(?:takes?|taking|on) (?:the following )?(?:[a-z]{3,14} ){1,3}for (?:his|her|the|their) $/i;
