import type { Assertion } from '@levelproof/contract';
import type { Span } from '@levelproof/note';
import type { ProblemEntry } from '../reading/entries.js';
import type { Mention } from '../reading/reading.js';
import type { Candidate } from './candidate.js';
import type { Signs } from './signs.js';

/** Words for grave illness in a differential (R1.18). */
const GRAVE =
  /\b(?:malignan(?:cy|t)|cancer(?:ous)?|carcinoma|neoplas(?:m|tic)|tumou?rs?|lymphoma|leukemia|myeloma|metasta(?:sis|ses|tic)|sep(?:sis|tic)|(?:mening|encephal)itis|stroke|hemorrhage|aneurysm|dissection|embol(?:ism|us|i)|ischemi[ac]|infarct(?:ion)?|acute coronary syndrome|(?:my|end)ocarditis|appendicitis|obstruction|perforation|torsion|ectopic|cauda equina|cord compression|inflammatory bowel disease|multiple sclerosis|(?:temporal|giant cell) arteritis|osteomyelitis|fistula|ventricular (?:arrhythmias?|tachycardia)|heart block|seminoma|sarcoma|melanoma|coronary (?:artery |heart )?disease)\b/i;
const GRAVE_ABBREVIATION = /\b(?:PE|DVT|MI|CAD|ACS|CVA|TIA|IBD|CHF|AAA|GI bleed|SCC|BCC|HCC|RCC|C[Aa](?![ -]?\d))\b/;
/** Referred by the way that is kept for a suspected cancer. */
const CANCER_WAY = /\b(?:2 ?ww|(?:two|2)[- ]weeks?[- ](?:wait|rule|referral|cancer)|cancer (?:pathway|fast track))\b/i;
/** Words that make what follows a possibility. */
const POSSIBLE =
  /\b(?:rule[- ]?out|r\/o|ruling out|exclu(?:de|sion)|to (?:make sure|ensure|assess for|evaluate for|look for|check for|determine|see)|evaluat(?:e|ion) (?:for|of)|work-?up (?:for|of)|concern(?:s|ed|ing)? (?:for|about|of|that)|suspicious (?:for|of)|suspect(?:ed|s)?|suggest(?:s|ive|ing)?|possib(?:le|ly|ility)|could (?:be|represent|indicate)|may (?:be|represent|have)|might (?:be|represent)|cannot (?:exclude|rule out)|can't rule out|worri(?:ed|some)|differential|versus|vs\.?|question of|likely|probabl[ey]|because of (?:his|her) (?:smoking|history)|r\/t|(?:be|not|being) (?:ruled out|excluded)|\?)\b/i;
/** The possibility has gone: it was looked for and is not there. What must be, or cannot be, ruled out has not gone. */
const EXCLUDED =
  /(?<!\b(?:be|being|get|gets|been fully|not yet|not been|not) )\b(?:ruled out|excluded)\b|\bno (?:evidence|signs?|suspicion|concern) (?:of|for)\b|\b(?:doubt|unlikely|less likely|not (?:concerned|suspicious|likely)|negative for|low suspicion)\b/i;

/**
 * Illnesses that do lasting harm where they go untreated, whatever word the note has for them: cancers and failing
 * marrow, infections of blood, brain, bone and heart, tuberculosis, inflamed brain, nerve and vessels, rising pressure
 * in the skull, illnesses of heart and lung that kill, surgical belly, liver and kidney that fail, pregnancy out of place.
 */
const GRAVE_CODE =
  /^(?:A(?:1[5-9]|39|4[01])|B20|C|D(?:0|3[7-9]|4|6[01]|86)|E27\.[14]|G(?:0\d|12|2[0135]|3[57]|4[01]|61|70|9[135])|H(?:34|40\.21)|I(?:2[01246]|3[0-3]|4[0-24-9]|50|6[0-7]|7[124]|82)|J(?:8[46]|93)|K(?:25|35|5[0156]|63\.1|65|7[02-6]|8[0135])|M(?:0[056]|3[0-5]|86)|N(?:0[0-5]|17|44)|O00|R(?:57|65)|T8[25])/;

/** What is told to warn of it. */
const WARNED = /\b(?:risks?|side[- ]effects?|complications?|warn(?:ed|ing)|prevent\w{0,4}|return (?:if|for|to))\b/i;

/** A grave possibility that the note writes for this problem, or `null` (R1.18, R1.11). */
export function graveConcern(signs: Signs, { said, mention }: Candidate): Span | null {
  const { text } = signs.reading.note;
  for (const sentence of said) {
    const words = text.slice(sentence.start, sentence.end);
    if (EXCLUDED.test(words)) continue;
    if (CANCER_WAY.test(words)) return sentence;
    const grave = GRAVE.exec(words) ?? GRAVE_ABBREVIATION.exec(words);
    if (grave !== null && !isItself(mention, sentence.start + grave.index) && POSSIBLE.test(words)) return sentence;
    if (WARNED.test(words)) continue;
    if (signs.problems(sentence.index).some((other) => isGravePossibility(other, mention))) return sentence;
  }
  return null;
}

/** The problem itself is such an illness, and merely possible. */
export function isGraveGuess({ mention: { value, assertion } }: Candidate): boolean {
  return assertion.uncertain !== undefined && (GRAVE_CODE.test(value.icd10 ?? '') || GRAVE.test(value.name));
}

/** What an illness may bring, not what it may be. */
const FOLLOWS = /\b(?:develops?|causes?|leads? to)$/i;

/** Another illness than the problem itself, that it may be. */
function isGravePossibility({ value, assertion, start }: Mention<ProblemEntry>, mention: Span): boolean {
  const { uncertain, negated, hypothetical, family, template, historical } = assertion;
  if (uncertain === undefined || isItself(mention, start) || FOLLOWS.test(uncertain.trigger.quote)) return false;
  return (
    (negated ?? hypothetical ?? family ?? template ?? historical) === undefined && GRAVE_CODE.test(value.icd10 ?? '')
  );
}

/** A possibility that kills or maims within hours or days untreated. */
export interface Imminent {
  readonly words: Span;
  /** Held to be so, and not merely looked for: `suspected`, `likely`, `concern for`; not `rule out`, `possible`. */
  readonly held: boolean;
}

/** What is ruled out under watch in a hospital, and not at home: heart attack, embolism, dissection, stroke, sepsis, meningitis. */
const EXCLUDED_IN_HOSPITAL = /^(?:I2[0146]|I6[0-3]|I71|A41|R65|P36|G0[03]|N44|J96)/;

/** A doubt that leans towards the illness. */
const HELD =
  /\b(?:suspect(?:ed|s)?|suspicio(?:us|n)|likely|probabl[ey]|concern\w{0,3}|consistent with|compatible with|suggest\w{0,4}|presum\w{1,6}|worri\w{2,4}|fear\w{0,2}|appears? to (?:be|have)|impression of)\b/i;

/** The doubt leans towards the illness. */
export function isHeld({ uncertain }: Assertion): boolean {
  return uncertain !== undefined && HELD.test(uncertain.trigger.quote);
}

/** A threat to life or function that what is said of a complaint holds possible, and does not exclude (R1.11, R1.22). */
export function imminentConcern(signs: Signs, candidate: Candidate): Imminent | null {
  if (isExcluded(signs, candidate)) return null;
  const { text } = signs.reading.note;
  let possible: Imminent | null = null;
  for (const { index, start, end } of candidate.said) {
    if (EXCLUDED.test(text.slice(start, end))) continue;
    for (const { value, assertion, ...mention } of signs.problems(index)) {
      const { uncertain, negated, hypothetical, family, template, historical } = assertion;
      const other = negated ?? hypothetical ?? family ?? template ?? historical;
      if (value.threat !== true || uncertain === undefined || other !== undefined) continue;
      if (isItself(candidate.mention, mention.start)) continue;
      if (isHeld(assertion)) return { words: mention, held: true };
      if (EXCLUDED_IN_HOSPITAL.test(value.icd10 ?? '')) possible = { words: mention, held: false };
    }
  }
  return possible;
}

/** The grave word names the problem, not a cause of it. */
function isItself(mention: Span, at: number): boolean {
  return mention.start <= at && at < mention.end;
}

/** What is said of the problem names the grave cause that was looked for and is not there. */
export function namesExcluded(signs: Signs, { said }: Candidate): boolean {
  const { text } = signs.reading.note;
  return said.some(({ start, end }) => {
    const words = text.slice(start, end);
    return EXCLUDED.test(words) && (GRAVE.test(words) || GRAVE_ABBREVIATION.test(words));
  });
}

/** The note says that the grave cause was looked for and is not there. */
export function isExcluded(signs: Signs, { said }: Candidate): boolean {
  const { text } = signs.reading.note;
  return said.some(({ start, end }) => GONE.test(text.slice(start, end)));
}

const GONE = /(?<!\b(?:be|being|not yet|not been|not) )\bruled out\b|\bno evidence of\b|\bunlikely\b/i;
