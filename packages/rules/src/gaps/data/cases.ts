import type { DataFact, RiskFact } from '@levelproof/contract';
import type { FindingCase } from '../../findings/rule.js';

const known = { certainty: 'documented', evidence: [] } as const;
const decision = (id: string, more: Omit<RiskFact, 'id' | 'certainty' | 'evidence' | 'decision'>): RiskFact => ({
  id,
  ...known,
  decision: 'decided',
  ...more,
});

function monitoring(intervalDays: number | 'not-stated'): RiskFact {
  const toxicity = { tier: 'strong', testNamed: true, forToxicity: true, intervalDays, partOfToday: true } as const;
  return decision('risk:1', { kind: 'toxicity-monitoring', item: 'methotrexate', toxicity });
}

const historian = (reasonStated: boolean): DataFact => ({
  id: 'data:1',
  ...known,
  kind: 'independent-historian',
  item: 'daughter',
  reasonStated,
});
const drug = (more: Partial<RiskFact>): RiskFact => ({
  ...decision('risk:1', { kind: 'prescription-drug-management', item: 'lisinopril' }),
  ...more,
});

/** Cases of the gaps, by their ids. Those that only look at an observation are tried with and without it. */
export const GAP_CASES: Readonly<Record<string, readonly FindingCase[]>> = {
  'sdoh-no-impact-link': [
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
  'surgery-risk-factors-not-stated': [
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
  'toxicity-claim-incomplete': [
    { name: 'no interval', given: { risk: [monitoring('not-stated')] }, found: true },
    { name: 'every quarter', given: { risk: [monitoring(92)] }, found: false },
    { name: 'a day more than a quarter', given: { risk: [monitoring(93)] }, found: true },
  ],
  'historian-without-reason': [
    { name: 'somebody, and no reason', given: { data: [historian(false)] }, found: true },
    { name: 'with a reason', given: { data: [historian(true)] }, found: false },
  ],
  'refill-without-evaluation': [
    { name: 'refilled', given: { risk: [drug({ action: 'refill' })] }, found: true },
    { name: 'continued with a reason', given: { risk: [drug({ action: 'continue', reasoned: true })] }, found: false },
    { name: 'begun', given: { risk: [drug({ action: 'start' })] }, found: false },
  ],
};
