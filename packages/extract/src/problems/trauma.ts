import type { SectionCategory } from '@levelproof/note';
import type { Candidate } from './candidate.js';
import type { Signs } from './signs.js';

/** Regions that sectional imaging looks into after an accident. */
const REGIONS: readonly RegExp[] = [
  /\b(?:head|brain|intracranial|cranial)\b/i,
  /\b(?:c-?spine|cervical|neck)\b/i,
  /\b(?:chest|thorax|thoracic)\b/i,
  /\b(?:abdom\w{2,5}|pelvi[sc]|abd)\b/i,
];
const TEAM = /\b(?:trauma (?:team|activation|alert|code|surgery|surgeons?)|level (?:1|2|i|ii|one|two) trauma)\b/i;

/**
 * The accident made the clinician look beyond the injured part (R1.20): into the skull after a blow to the head, into
 * two regions or more, or with a trauma team.
 */
export function isTraumaSearched(signs: Signs, { mention }: Candidate): boolean {
  const { icd10 = '' } = mention.value;
  if (!/^[STVWY]/.test(icd10)) return false;
  const regions = regionsOf(signs);
  const skull = regions.has(0);
  if (skull && /^S0[0-289]/.test(icd10) && (signs.care !== 'office' || icd10.startsWith('S09'))) return true;
  return signs.care !== 'office' && (regions.size >= 2 || TEAM.test(signs.reading.note.text));
}

/** The regions of the computed tomographies of this visit. */
function regionsOf({ reading: { note, tests } }: Signs): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { value, start: at, sentence, section, assertion } of tests) {
    if (!value.name.startsWith('ct') || EARLIER.has(note.sections[section]?.category ?? 'none')) continue;
    if (assertion.hypothetical ?? assertion.historical) continue;
    if (NOT_DONE.test(note.text.slice(Math.max(0, at - 30), at))) continue;
    const { start, end } = note.sentences[sentence] ?? { start: 0, end: 0 };
    const words = note.text.slice(start, end);
    for (const [number, region] of REGIONS.entries()) if (region.test(words)) found.add(number);
  }
  return found;
}

const NOT_DONE = /\b(?:no|not|without|declin\w{1,3}|refus\w{1,3}|defer\w{0,4}|need for(?: an?)?) (?:an? |the |any )?$/i;

/** Sections that tell of tests of another day, or of one that may come. */
const EARLIER: ReadonlySet<SectionCategory> = new Set<SectionCategory>(['pmh', 'psh', 'patient-instructions']);
