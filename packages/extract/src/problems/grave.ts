import type { Note } from '@levelproof/note';
import type { Judged } from './category.js';
import type { Signs } from './signs.js';

/**
 * An illness that threatens life by what the note shows beside it, although its name alone does not: `its code`, `what
 * is shown`, `what else is shown`. Both must stand in the note of a patient in an emergency department or a hospital.
 */
const GRAVE: readonly (readonly [illness: RegExp, shown: RegExp, beside: RegExp])[] = [
  // Severe infection of the bowel: a high count of white cells, peritonitis, a bowel that stands still.
  [
    /^A04\.7/,
    /\b(?:wbc|white (?:blood )?(?:cell )?counts?|leukocyt\w{3,6})\b[^.;\n\d]{0,40}(?:1[5-9]|[2-6]\d)(?:[.,]\d|\b)|\b(?:rebound|peritoni\w{2,4}|megacolon|fulminant|septic)\b/gi,
    /\b(?:iv|intravenous|oral|p\.?o\.?) (?:flagyl|metronidazole|vancomycin|vanco)\b|\b(?:flagyl|metronidazole|vancomycin|dificid|fidaxomicin|colectomy)\b/gi,
  ],
  // Pus or fibrin in the chest with signs of infection.
  [
    /^(?:J9[01]|J86)/,
    /\b(?:loculat\w{2,4}|septat\w{2,4}|empyema)\b/gi,
    /\b(?:fevers?|febrile|leukocytosis|sepsis|septic|chest tube|thoracostomy|decortication|tpa|alteplase|activase)\b/gi,
  ],
  // A bowel that is closed, seen on a film and drained from above.
  [
    /^(?:R10|R11|K56)/,
    /\b(?:dilat(?:ed|ation)|distended|air[- ]fluid levels?)\b[^.;\n]{0,40}\b(?:bowel|loops?)\b|\b(?:bowel|loops?)\b[^.;\n]{0,30}\b(?:dilat(?:ed|ation)|distended|distention)\b|\b(?:dilat(?:ed|ation)) of (?:the )?(?:small )?bowel\b/gi,
    /\b(?:nasogastric|ng|ngt)(?: tube)? (?:\w{2,8} ){0,3}?(?:placed|inserted|passed|to (?:low|intermittent))\b|\b(?:place|insert|pass|keep|leave|continue) (?:\w{1,8} ){0,2}?(?:nasogastric|ng|ngt)\b|\blaparotomy\b/gi,
  ],
  // Pressure that is brought down by drugs into a vein.
  [
    /^I1[0-6]/,
    /\b(?:1[89]\d|2\d\d) ?(?:\/|over) ?1[1-9]\d\b|\bhypertensive (?:crisis|emergency|urgency)\b/gi,
    /\b(?:labetalol|hydralazine|nicardipine|cardene|esmolol|nitroprusside|nipride|enalaprilat|clevidipine|nitroglycerin)\b[^.;\n]{0,20}\b(?:iv|intravenous(?:ly)?|drip|gtt|infusion)\b|\b(?:iv|intravenous) (?:labetalol|hydralazine|nicardipine|nitroglycerin|antihypertensives?)\b/gi,
  ],
  // Blood that does not clot, and bleeds.
  [
    /^(?:D6[5-9]|R79\.1|T45\.51)/,
    /\binr\b[^.;\n\d]{0,30}(?:[5-9]|[1-9]\d)(?:\.\d{1,2})?\b(?!\/)/gi,
    /\b(?:(?:active(?:ly)?|gross|ongoing|gastrointestinal|gi|rectal|gum|nose|retroperitoneal|intracranial) bleed(?:ing|s)?|hemorrhage|h(?:a)?ematoma|melena|hematemesis|gross hematuria)\b/gi,
  ],
  // Fever or infection in the first weeks of life, treated as a sepsis until cultures say otherwise.
  [
    /^(?:R50|R25|R56|R78|P3[6-9]|P81|P90|N39|N10|K52|J[012]|A49)/,
    /\b(?:[1-9]|1\d|2\d|one|two|three|four|five|six|seven|eight)[- ](?:days?|wks?|weeks?)[- ]old\b|\b(?:neonat\w{1,3}|newborn)\b/gi,
    /\b(?:rule[- ]?out sepsis|r\/o sepsis|sepsis (?:protocol|work-?up|evaluation|rule[- ]?out)|septic work-?up|ampicillin|cefotaxime|acyclovir)\b/gi,
  ],
];

/** A blow to the head of one whose blood does not clot, with a change of mind. */
const HEAD = /^S0[69]/;
const THINNED =
  /\b(?:coumadin|warfarin|eliquis|apixaban|xarelto|rivaroxaban|pradaxa|dabigatran|anticoagula\w{2,4})\b/gi;
const CLOUDED =
  /\b(?:(?:altered )?mental status(?: changes?)?|change in mental status|confus(?:ed|ion)|obtunded|unresponsive|not responding|incomprehensible|lethargic|gcs (?:of )?(?:[3-9]|1[0-3]))\b/gi;
const DENIED = /\b(?:no|not|denies|denied|without|never|negative for|allerg\w{1,4} to|stopped|off)\b[^.;\n]{0,50}$/i;

const OF_OLD = /\b(?:history of|previous(?:ly)?|past|prior|times)\b[^.;\n]{0,70}$/i;

/** Lists of what was before. */
const BEFORE = /^(?:pmh|psh|family-history|social-history|ros)$/;

/** What the note shows makes the illness a threat to life. */
export function isGraveHere(signs: Signs, { candidate: { mention } }: Judged, well: boolean): boolean {
  const { icd10 = '' } = mention.value;
  if (signs.care === 'office' || mention.assertion.historical !== undefined) return false;
  const { note } = signs.reading;
  if (HEAD.test(icd10)) return shows(note, THINNED, true) && shows(note, CLOUDED);
  if (well) return false;
  return GRAVE.some(([illness, shown, beside]) => illness.test(icd10) && shows(note, shown) && shows(note, beside));
}

/** Said of this illness somewhere, and not denied; drugs may stand in a list. */
function shows(note: Note, words: RegExp, listed = false): boolean {
  return note.sections.some(({ category, body }) => {
    if (!listed && BEFORE.test(category)) return false;
    const text = note.text.slice(body.start, body.end);
    for (const { index } of text.matchAll(words)) {
      const before = text.slice(Math.max(0, index - 80), index);
      if (!DENIED.test(before) && (listed || !OF_OLD.test(before))) return true;
    }
    return false;
  });
}
