import type { TimeActivity, TimeFact, TimeForm } from '@levelproof/contract';
import { cite } from '../pack/cite.js';
import { dated } from '../pack/dated.js';

/** What the clinician's minutes may be spent on to count towards total time (R2.2). */
export const countableActivities = dated<readonly TimeActivity[]>('time.countable', 'activity', [
  {
    from: '2021-01-01',
    value: [
      'encounter',
      'evaluation-and-management',
      'preparation',
      'documentation',
      'coordination',
      'medical-discussion',
      'prolonged',
    ],
    cite: cite('R2.2'),
  },
]);

/** Statements that name one figure, and so can be credited; a range or an inequality names none (R2.7). */
export const creditableForms = dated<readonly TimeForm[]>('time.creditable-forms', 'form', [
  { from: '2021-01-01', value: ['exact', 'start-stop', 'approximate'], cite: cite('R2.7') },
]);

/** Statements that are written exactly (R2.6, R2.7). */
export const exactForms = dated<readonly TimeForm[]>('time.exact-forms', 'form', [
  { from: '2021-01-01', value: ['exact', 'start-stop'], cite: cite('R2.7') },
]);

/** Whose minutes count; joint minutes of two clinicians count once (R2.3, R2.8). */
export const countedPersons = dated<readonly TimeFact['whose'][]>('time.persons', 'person', [
  { from: '2021-01-01', value: ['clinician', 'joint'], cite: cite('R2.8') },
]);
