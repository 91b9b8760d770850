import type { RiskFact } from '@levelproof/contract';
import { observed } from '../findings/observed.js';
import type { FindingInput, FindingRule } from '../findings/rule.js';
import { some } from '../findings/rule.js';
import { cite } from '../pack/cite.js';
import { toxicityInterval } from '../packs/mdm.js';

const gap = { as: 'gap', direction: 'missing-documentation' } as const;
const surgeries: readonly string[] = ['minor-surgery', 'elective-major-surgery'];
const risks = (input: FindingInput, wanted: (fact: RiskFact) => boolean): readonly RiskFact[] | null =>
  some(input.facts.risk.filter(wanted));

/** A drug that goes on as it was, without a word on why. */
const unreasoned = ({ kind, action, reasoned }: RiskFact): boolean =>
  kind === 'prescription-drug-management' && (action === 'refill' || action === 'continue') && reasoned !== true;

/** Management that the note mentions without what makes it count (R9.10, R9.14-R9.16). */
export const RISK_GAPS: readonly FindingRule[] = [
  observed('medications-unnamed', {
    id: 'medications-unnamed',
    ...gap,
    severity: 'medium',
    text: 'Medicines are dealt with as a group. Which drugs were decided on today, and for which problem?',
    cite: [cite('R1.51'), cite('R9.10')],
  }),
  {
    id: 'refill-without-evaluation',
    ...gap,
    severity: 'low',
    text: 'A drug is refilled or continued. Was the problem it is for evaluated today?',
    cite: [cite('R1.51'), cite('R9.10'), cite('C2')],
    find: (input) =>
      some([
        ...(risks(input, unreasoned) ?? []),
        ...input.facts.observations.filter(({ kind }) => kind === 'refill-without-evaluation'),
      ]),
  },
  {
    id: 'sdoh-no-impact-link',
    ...gap,
    severity: 'medium',
    text: 'Did the social circumstance limit what could be found out or done today, and is that written?',
    cite: [cite('R1.55'), cite('R9.14')],
    find: (input) =>
      risks(input, ({ kind, limitsCare }) => kind === 'social-determinant' && limitsCare !== true) ??
      some(input.facts.observations.filter(({ kind }) => kind === 'determinant-without-impact')),
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
      ) ?? some(input.facts.observations.filter(({ kind }) => kind === 'surgery-risk-factors-not-stated')),
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
  },
];
