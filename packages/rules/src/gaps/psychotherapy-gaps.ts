import { observed } from '../findings/observed.js';
import type { FindingRule } from '../findings/rule.js';
import { cite } from '../pack/cite.js';

/** What an auditor of psychotherapy looks for in the words of the note (R5.12, R9.21, R9.23). */
export const PSYCHOTHERAPY_GAPS: readonly FindingRule[] = [
  observed('psychotherapy-content-thin', {
    id: 'psychotherapy-content-thin',
    as: 'gap',
    direction: 'missing-documentation',
    severity: 'medium',
    text: 'Psychotherapy is named. Which approach and interventions were used, on what, and how did the patient respond?',
    cite: [cite('R5.12'), cite('R9.21')],
  }),
  observed('therapeutic-talk-without-psychotherapy', {
    id: 'supportive-talk-not-psychotherapy',
    as: 'flag',
    direction: 'over-coding',
    severity: 'low',
    text: 'Supportive talk within a visit is part of the visit; it is not counted as psychotherapy.',
    cite: cite('R5.3'),
  }),
  observed('signature-missing', {
    id: 'signature-missing',
    as: 'gap',
    direction: 'missing-documentation',
    severity: 'high',
    text: 'The place for a signature is empty. Has the note been signed, with credentials and date?',
    cite: cite('R9.23'),
  }),
];
