import { cite } from '../pack/cite.js';
import { observed } from '../findings/observed.js';
import type { FindingRule } from '../findings/rule.js';

const gap = { as: 'gap', direction: 'missing-documentation' } as const;

/** Problems that the note names without what makes them count, or with words that disagree (R9.11-R9.17). */
export const PROBLEM_GAPS: readonly FindingRule[] = [
  observed('problem-listed-not-addressed', {
    id: 'problem-listed-not-addressed',
    ...gap,
    severity: 'low',
    text: 'A problem is listed and nothing is written of it today. Was it evaluated or treated at this visit, or is it carried forward?',
    cite: [cite('R1.8'), cite('R9.12')],
  }),
  observed('managed-elsewhere', {
    id: 'managed-elsewhere',
    ...gap,
    severity: 'low',
    text: 'A problem is managed by somebody else. Was it assessed or coordinated at this visit?',
    cite: [cite('R1.7'), cite('R9.13')],
  }),
  observed('status-without-goal', {
    id: 'goal-not-stated',
    ...gap,
    severity: 'low',
    text: 'The course of a chronic problem is open. Where does it stand against this patient’s own treatment goal?',
    cite: [cite('R1.13'), cite('R9.11')],
  }),
  observed('status-contradicts-values', {
    id: 'status-contradicts-values',
    as: 'flag',
    direction: 'integrity',
    severity: 'medium',
    text: 'The word for a problem’s course and the numbers in the note disagree. An auditor will go by the numbers or ask.',
    cite: [cite('R1.13'), cite('R9.11')],
  }),
  observed('concern-without-differential', {
    id: 'concern-without-differential',
    ...gap,
    severity: 'low',
    text: 'A new problem has no diagnosis yet. Does the note say which conditions were considered?',
    cite: [cite('R1.18'), cite('R9.17')],
  }),
];
