import { observed } from '../findings/observed.js';
import type { FindingRule } from '../findings/rule.js';
import { some } from '../findings/rule.js';
import { cite, unverified } from '../pack/cite.js';

const over = { as: 'flag', direction: 'over-coding' } as const;
/** Data that may look as if it counted, and does not (R9.3-R9.7, C9, C15). */
export const DATA_FLAGS: readonly FindingRule[] = [
  {
    id: 'interpretation-separately-billed',
    ...over,
    severity: 'medium',
    text: 'This clinician or group reports the interpretation of the test; nothing about it counts as data.',
    cite: [cite('R1.34'), cite('R9.4')],
    find: ({ facts }) => {
      const billed = facts.data.filter(({ interpretationBilled }) => interpretationBilled === 'yes');
      const seen = facts.observations.filter(({ kind }) => kind === 'interpretation-separately-billed');
      return some([...billed, ...seen]);
    },
  },
  {
    id: 'order-credited-earlier',
    ...over,
    severity: 'low',
    text: 'A result was ordered at an earlier visit, which had its credit; looking at it now adds none.',
    cite: [cite('R1.31'), cite('R9.3')],
    find: ({ facts }) => some(facts.data.filter(({ orderedBy }) => orderedBy === 'prior-encounter-same-clinician')),
  },
  observed('own-notes-reviewed', {
    id: 'own-notes-not-external',
    ...over,
    severity: 'low',
    text: 'Notes of this clinician or of a partner of the same specialty are no external source.',
    cite: [cite('R1.35'), cite('R9.7'), cite('C3')],
  }),
  observed('interpreter-used', {
    id: 'interpreter-not-historian',
    ...over,
    severity: 'info',
    text: 'An interpreter is no independent historian.',
    cite: cite('R1.36'),
  }),
  {
    id: 'one-way-message-not-discussion',
    ...over,
    severity: 'low',
    text: 'A message sent one way, or relayed by staff, is no discussion.',
    cite: [cite('R1.38'), cite('C15')],
    find: ({ facts }) => {
      const talks = facts.data.filter((fact) => fact.kind === 'discussion' && fact.interactive === false);
      return some([...talks, ...facts.observations.filter(({ kind }) => kind === 'one-way-message')]);
    },
  },
  {
    id: 'discussion-not-external',
    ...over,
    severity: 'info',
    text: 'Talk with family, staff or a partner of the same specialty is no discussion with an outside professional.',
    cite: [cite('R1.38'), cite('C14')],
    find: ({ facts }) =>
      some(
        facts.data.filter(
          ({ kind, partner }) =>
            kind === 'discussion' && (partner === 'family' || partner === 'staff' || partner === 'same-group'),
        ),
      ),
  },
  observed('monitoring-database-check', {
    id: 'monitoring-database-check',
    ...over,
    severity: 'info',
    text: 'A check of the prescription monitoring database is contested as a source; by default it does not count.',
    cite: unverified('C9'),
  }),
];
