import { cite } from '../pack/cite.js';
import { observed } from '../findings/observed.js';
import { type FindingRule, some } from '../findings/rule.js';

const gap = { as: 'gap', direction: 'missing-documentation' } as const;

/** Work on data that the note mentions without what makes it count (R9.1-R9.9). */
export const DATA_GAPS: readonly FindingRule[] = [
  observed('labs-reviewed-unnamed', {
    id: 'labs-reviewed-unnamed',
    ...gap,
    severity: 'medium',
    text: 'Results are reviewed without a name. Which tests were looked at, and did any bear on the plan?',
    cite: cite('R9.1'),
  }),
  observed('result-without-use', {
    id: 'result-without-use',
    ...gap,
    severity: 'low',
    text: 'A result stands in the note without a word on what it meant. Did it bear on a problem of today?',
    cite: cite('R9.2'),
  }),
  observed('imaging-reviewed-without-reading', {
    id: 'independent-interpretation-not-written',
    ...gap,
    severity: 'medium',
    text: 'A study is said to have been reviewed. Was it read by this clinician or was the report read, and if it was read, what was seen?',
    cite: [cite('R1.37'), cite('R9.5')],
  }),
  observed('records-reviewed-without-source', {
    id: 'external-records-without-source',
    ...gap,
    severity: 'medium',
    text: 'Records are said to have been reviewed without their source. Whose records were they, of what date?',
    cite: [cite('R1.35'), cite('R9.6')],
  }),
  {
    id: 'historian-without-reason',
    ...gap,
    severity: 'medium',
    text: 'Somebody else gave history. Does the note say whether, and why, the patient could not give it alone?',
    cite: [cite('R1.36'), cite('R9.8')],
    find: ({ facts: { data, observations } }) =>
      some([
        ...data.filter(({ kind, reasonStated }) => kind === 'independent-historian' && reasonStated === false),
        ...observations.filter(({ kind }) => kind === 'historian-without-reason'),
      ]),
  },
  observed('discussion-without-content', {
    id: 'discussion-without-content',
    ...gap,
    severity: 'medium',
    text: 'A discussion is mentioned. With whom was it, was it an exchange, and what came of it for today?',
    cite: [cite('R1.38'), cite('R9.9')],
  }),
];
