import { describe, expect, it } from 'vitest';
import { readEncounterNote } from '../reading/read.js';
import { findRisk } from './find-risk.js';

const riskOf = (note: string) => findRisk(readEncounterNote(note, { dateOfService: '2026-03-02' }), []);
const toxicity = (note: string) => riskOf(note).risk.find(({ kind }) => kind === 'toxicity-monitoring')?.toxicity;

describe('toxicity monitoring', () => {
  it.each([
    [
      'with all conditions',
      'Continue methotrexate 15 mg weekly. CBC and LFTs every 8 weeks to monitor for cytopenia.',
      { tier: 'strong', testNamed: true, forToxicity: true, intervalDays: 56 },
    ],
    [
      'without an interval',
      'Continue methotrexate 15 mg weekly; CBC today to monitor for cytopenia.',
      { tier: 'strong', testNamed: true, forToxicity: true, intervalDays: 'not-stated' },
    ],
    [
      'without a purpose',
      'Continue lithium. Lithium level every 3 months.',
      { tier: 'conditional', testNamed: true, forToxicity: 'not-stated', intervalDays: 92 },
    ],
  ])('%s', (_, plan, expected) => {
    expect(toxicity(`PLAN:  ${plan}`)).toMatchObject(expected);
  });

  it.each([
    ['a drug watched for effect', 'Insulin glargine 20 units; A1c every 3 months.'],
    ['a drug on the skin', 'Tacrolimus ointment twice a day; CBC today.'],
    ['a drug without a test', 'Continue methotrexate 15 mg weekly.'],
  ])('none for %s', (_, plan) => {
    expect(toxicity(`PLAN:  ${plan}`)).toBeUndefined();
  });

  it('asks for what is not written, and settles it by the usual interval', () => {
    const { questions, risk } = riskOf(
      'PLAN:  Continue methotrexate 15 mg weekly; CBC today to monitor for cytopenia.',
    );
    const [question] = questions;
    expect(question?.factId).toBe(risk.find(({ kind }) => kind === 'toxicity-monitoring')?.id);
    expect(question?.settles.risk?.[0]?.toxicity).toMatchObject({ forToxicity: true, intervalDays: 84 });
  });
});

describe('monitoring for toxicity', () => {
  it.each([
    [
      'a plan apart from its assessment',
      'ASSESSMENT: Arthritis, continue methotrexate 15 mg weekly.\n\nPLAN: CBC every 8 weeks for marrow toxicity.',
      56,
    ],
    ['every couple of months', 'PLAN: Continue tofacitinib. High-risk medication: CBC every couple of months.', 61],
    [
      'told apart from the drug',
      'PLAN: Continue tofacitinib. Walk daily. Sleep more. Eat well. High-risk medication use: tofacitinib. CBC every 2 months.',
      61,
    ],
    ['a quarter', 'PLAN: Continue lithium. Lithium level every 3 months for renal toxicity.', 92],
  ])('%s', (_, note, intervalDays) => {
    expect(toxicity(note)).toMatchObject({ testNamed: true, forToxicity: true, intervalDays });
  });
});
