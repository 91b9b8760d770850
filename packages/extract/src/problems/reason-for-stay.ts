import type { Judged } from './category.js';
import type { Signs } from './signs.js';
import type { Verdict } from './verdict.js';

/**
 * The lasting illness that heads the list of a patient in an emergency department or a hospital is what brought him
 * there: without a word that it stands well, it does not (R1.13).
 */
export function asReasonForStay(signs: Signs, { candidate, standing, actions }: Judged, verdict: Verdict): Verdict {
  const { mention, headed } = candidate;
  const unsaid = verdict.category === 'stable-chronic' && standing.status === 'not-stated';
  if (signs.care === 'office' || !unsaid || !headed || mention.value.course !== 'chronic') return verdict;
  // A drug that goes on says that it stands well, save where the mind is what a ward asked about.
  const kept = actions.stepDown || (actions.continued && !/^F/.test(mention.value.icd10 ?? ''));
  if (kept || mention.assertion.uncertain !== undefined) return verdict;
  const { words } = verdict;
  return { category: 'chronic-exacerbation', certainty: 'implied', documentedAs: 'stable-chronic', words };
}
