import { isUsuallyFor } from '../lexicons/indications.js';
import type { ProblemEntry } from '../reading/entries.js';
import type { Judged } from './category.js';
import type { Signs } from './signs.js';

/** Diseases whose complaints come back: `code of the disease`, `codes of the complaints`, the entry of the flare. */
const FLARES: readonly { readonly disease: RegExp; readonly complaint: RegExp; readonly flare: ProblemEntry }[] = [
  {
    disease: /^J45/,
    complaint: /^R0(?:5|6)/,
    flare: { name: 'asthma exacerbation', icd10: 'J45.901', course: 'chronic' },
  },
  {
    disease: /^J44/,
    complaint: /^R0(?:5|6)/,
    flare: { name: 'copd exacerbation', icd10: 'J44.1', course: 'chronic' },
  },
];

/**
 * Complaints of a known disease whose drugs the plan raises are that disease, worse: the note that names no diagnosis
 * treats one. The first complaint takes its name; the others are explained by it.
 */
export function asKnownDisease(signs: Signs, counted: readonly Judged[]): readonly Judged[] {
  if (!counted.every(({ candidate }) => candidate.mention.value.course === 'symptom')) return counted;
  const { problems, drugs } = signs.reading;
  for (const { disease, complaint, flare } of FLARES) {
    const first = counted.findIndex(({ candidate }) => complaint.test(candidate.mention.value.icd10 ?? ''));
    const known = problems.some(
      ({ value, assertion }) => disease.test(value.icd10 ?? '') && !assertion.negated && !assertion.family,
    );
    const treated =
      drugs.some(({ value }) => flare.icd10 !== undefined && isUsuallyFor(value.class, flare.icd10)) ||
      INHALERS.test(signs.reading.note.text);
    if (first === -1 || !known || !treated) continue;
    return counted.map((judged, at) => (at === first ? renamed(judged, flare) : judged));
  }
  return counted;
}

const INHALERS = /\b(?:blue|brown|purple|reliever|preventer|rescue) inhalers?\b/i;

function renamed(judged: Judged, value: ProblemEntry): Judged {
  const { candidate } = judged;
  return { ...judged, candidate: { ...candidate, mention: { ...candidate.mention, value } } };
}
