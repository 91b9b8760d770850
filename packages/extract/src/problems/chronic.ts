import { isCurrent } from '@levelproof/contract';
import { isWorkedOn } from './actions.js';
import type { Candidate } from './candidate.js';
import type { Judged } from './category.js';
import type { Signs } from './signs.js';
import { isIll, isWell } from './standing.js';
import type { Verdict } from './verdict.js';

const SEVERE_WORDS =
  /\b(?:hospice|prognosis (?:is )?(?:\w{2,10} ){0,4}(?:poor|limited)|imminent|end of life|comfort care|rapid(?:ly)? (?:decline|progress\w{0,5}))\b/i;
const ACTIVE_CANCER =
  /\b(?:chemo(?:therapy|radiation)?|radiation|immunotherapy|cisplatin|carboplatin|etoposide|taxol|paclitaxel|stage (?:iii|iv|3|4)|metastatic|recurrent|progressive|new(?:ly)? diagnos\w{2,3}|biopsy[- ]proven)\b/i;

/** A complaint stands in what is said of the illness: it is not where it should be. */
function hasComplaint(signs: Signs, { said, mention }: Candidate): boolean {
  return said.some(({ index }) =>
    signs
      .problems(index)
      .some(
        (one) =>
          one !== mention && one.value.course === 'symptom' && isCurrent(one.assertion) && !one.assertion.uncertain,
      ),
  );
}

/** A chronic illness: stable means at the patient's own goal, not merely unchanged (R1.13, R1.17, R1.21). */
export function chronicVerdict(signs: Signs, { candidate, standing, actions }: Judged): Verdict {
  const { text } = signs.reading.note;
  const { icd10 = '' } = candidate.mention.value;
  const words = standing.words === null ? [] : [standing.words];
  const said = candidate.said.map(({ start, end }) => text.slice(start, end));
  const grave = standing.status === 'severe' || (isIll(standing.status) && said.some((one) => SEVERE_WORDS.test(one)));
  if (grave && icd10 !== '') {
    return {
      category: 'chronic-severe-exacerbation',
      certainty: 'documented',
      documentedAs: 'chronic-exacerbation',
      words,
    };
  }
  if (/^J4(?:4\.1|5\.9?[0-9]1)/.test(icd10))
    return { category: 'chronic-exacerbation', certainty: 'documented', words };
  if (isIll(standing.status)) return { category: 'chronic-exacerbation', certainty: 'documented', words };
  const cancer = /^C[0-9]/.test(icd10) && !/^C44/.test(icd10);
  if (cancer && said.some((one) => ACTIVE_CANCER.test(one)) && !/remission|no evidence of/i.test(said.join(' '))) {
    return {
      category: 'chronic-exacerbation',
      certainty: 'implied',
      documentedAs: 'stable-chronic',
      words,
      open: { question: 'threat-to-life', category: 'threat-to-life-or-function' },
    };
  }
  if (isWell(standing.status)) {
    const raised =
      actions.raised || (actions.stepUp && (standing.status === 'improving' || standing.contradicted !== null));
    if (!raised) return { category: 'stable-chronic', certainty: 'documented', words };
  }
  const complained = actions.testsOrdered > 0 && hasComplaint(signs, candidate);
  if (actions.stepUp || actions.procedure || complained || (standing.isNew && isWorkedOn(actions))) {
    return { category: 'chronic-exacerbation', certainty: 'implied', documentedAs: 'stable-chronic', words };
  }
  return {
    category: 'stable-chronic',
    certainty: 'implied',
    words,
    open: { question: 'problem-at-goal', category: 'chronic-exacerbation' },
  };
}
