import { isUsuallyFor } from '../lexicons/indications.js';
import type { ProblemEntry } from '../reading/entries.js';
import { rootOf } from '../reading/root.js';
import { sentencesWithin } from '../reading/by-sentence.js';
import { actionsIn } from './actions.js';
import type { Judged } from './category.js';
import type { Signs } from './signs.js';

const PRESSURE = 'hypertension';
const ELEVATED: ProblemEntry = { name: 'elevated blood pressure', icd10: 'R03.0', course: 'chronic' };

/**
 * A pressure above its goal, for which the plan raises a drug and gives it no name: it was addressed (R1.7). A drug that
 * is usually given for another problem of the plan is raised for that one. Without a diagnosis in the note it keeps the
 * code of the finding.
 */
export function unnamedPressure(signs: Signs, named: readonly Judged[]): readonly Judged[] {
  const { note, items, problems } = signs.reading;
  const measured = signs.measures.get(PRESSURE)?.find(({ status }) => status !== 'at-goal');
  if (measured === undefined || named.some(({ candidate }) => candidate.root === PRESSURE)) return [];
  for (const item of items) {
    for (const sentence of item.spans.flatMap((span) => sentencesWithin(note, span))) {
      const use = signs
        .drugs(sentence.index)
        .find(({ action, drug }) => action === 'increase' && isUsuallyFor(drug.class, 'I10'));
      if (use === undefined || named.some(({ candidate }) => isFor(use.drug.class, candidate.mention.value))) continue;
      const known = problems.find(
        ({ value, assertion }) =>
          rootOf(value) === PRESSURE && !assertion.negated && !assertion.family && !assertion.hypothetical,
      );
      const mention = { ...use.mention, value: known?.value ?? ELEVATED };
      const candidate = { mention, root: PRESSURE, item, headed: false, beside: [], said: [sentence] };
      return [
        {
          candidate,
          standing: {
            status: 'not-at-goal',
            words: measured,
            unclear: false,
            isNew: false,
            elsewhere: null,
            notAddressed: null,
            minor: false,
            contradicted: null,
          },
          actions: actionsIn(signs, [sentence]),
        },
      ];
    }
  }
  return [];
}

function isFor(drugClass: string, { icd10 = '' }: ProblemEntry): boolean {
  return isUsuallyFor(drugClass, icd10);
}
