import type { RiskFact } from '@levelproof/contract';
import { observed } from '../findings/observed.js';
import type { FindingInput, FindingRule } from '../findings/rule.js';
import { some } from '../findings/rule.js';
import { cite } from '../pack/cite.js';
import { toxicityInterval } from '../packs/mdm.js';

const gap = { as: 'gap', direction: 'missing-documentation' } as const;
const known = { certainty: 'documented', evidence: [] } as const;
const decision = (id: string, more: Omit<RiskFact, 'id' | 'certainty' | 'evidence' | 'decision'>): RiskFact => ({
  id,
  ...known,
  decision: 'decided',
  ...more,
});

const surgeries: readonly string[] = ['minor-surgery', 'elective-major-surgery'];
const risks = (input: FindingInput, wanted: (fact: RiskFact) => boolean): readonly RiskFact[] | null =>
  some(input.facts.risk.filter(wanted));

/** Management that the note mentions without what makes it count (R9.10, R9.14-R9.16). */
export const RISK_GAPS: readonly FindingRule[] = [
  observed('medications-unnamed', {
    id: 'medications-unnamed',
    ...gap,
    severity: 'medium',
    text: 'Medicines are dealt with as a group. Which drugs were decided on today, and for which problem?',
    cite: [cite('R1.51'), cite('R9.10')],
  }),
  observed('refill-without-evaluation', {
    id: 'refill-without-evaluation',
    ...gap,
    severity: 'low',
    text: 'A drug is refilled or continued. Was the problem it is for evaluated today?',
    cite: [cite('R1.51'), cite('C2')],
  }),
  {
    id: 'sdoh-no-impact-link',
    ...gap,
    severity: 'medium',
    text: 'A social circumstance is noted. Did it limit what could be found out or done today, and is that written?',
    cite: [cite('R1.55'), cite('R9.14')],
    find: (input) =>
      risks(input, ({ kind, limitsCare }) => kind === 'social-determinant' && limitsCare !== true) ??
      some(input.facts.observations.filter(({ kind }) => kind === 'determinant-without-impact')),
    cases: [
      {
        name: 'a circumstance alone',
        given: { risk: [decision('risk:1', { kind: 'social-determinant', item: 'housing' })] },
        found: true,
      },
      {
        name: 'a circumstance that limits care',
        given: { risk: [decision('risk:1', { kind: 'social-determinant', item: 'housing', limitsCare: true })] },
        found: false,
      },
    ],
  },
  {
    id: 'surgery-risk-factors-not-stated',
    ...gap,
    severity: 'medium',
    text: 'Surgery was decided on. Were there risk factors of the patient or the procedure, or were there none?',
    cite: [cite('R1.53'), cite('R9.16')],
    find: (input) =>
      risks(
        input,
        ({ kind, riskFactors, reportedToday }) =>
          surgeries.includes(kind) && (riskFactors ?? 'not-stated') === 'not-stated' && reportedToday !== true,
      ),
    cases: [
      {
        name: 'nothing on risk factors',
        given: { risk: [decision('risk:1', { kind: 'elective-major-surgery', item: 'knee replacement' })] },
        found: true,
      },
      {
        name: 'risk factors denied',
        given: {
          risk: [
            decision('risk:1', { kind: 'elective-major-surgery', item: 'knee replacement', riskFactors: 'denied' }),
          ],
        },
        found: false,
      },
      {
        name: 'a procedure reported today is another matter',
        given: { risk: [decision('risk:1', { kind: 'minor-surgery', item: 'excision', reportedToday: true })] },
        found: false,
      },
    ],
  },
  {
    id: 'toxicity-claim-incomplete',
    ...gap,
    severity: 'medium',
    text: 'Monitoring for harm of a drug is in play. Are the test, its purpose, its interval and its place in today’s decision written?',
    cite: [cite('R1.54'), cite('R9.15')],
    find: (input) =>
      risks(input, ({ kind, toxicity }) => {
        if (kind !== 'toxicity-monitoring' || toxicity === undefined || toxicity.tier === 'no') return false;
        const longest = input.ctx.at(toxicityInterval).value;
        const often = toxicity.intervalDays !== 'not-stated' && toxicity.intervalDays <= longest;
        return !(toxicity.testNamed && toxicity.forToxicity === true && often && toxicity.partOfToday);
      }) ?? some(input.facts.observations.filter(({ kind }) => kind === 'toxicity-claim-incomplete')),
    cases: [
      { name: 'no interval', given: { risk: [monitoring('not-stated')] }, found: true },
      { name: 'every quarter', given: { risk: [monitoring(92)] }, found: false },
      { name: 'a day more than a quarter', given: { risk: [monitoring(93)] }, found: true },
    ],
  },
];

function monitoring(intervalDays: number | 'not-stated'): RiskFact {
  const toxicity = { tier: 'strong', testNamed: true, forToxicity: true, intervalDays, partOfToday: true } as const;
  return decision('risk:1', { kind: 'toxicity-monitoring', item: 'methotrexate', toxicity });
}
