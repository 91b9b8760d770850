import { emptyFacts, type EncounterFacts, rankOf } from '@levelproof/contract';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { factsOfCase } from '../authoring/index.js';
import type { CaseFacts } from '../authoring/index.js';
import { score } from '../score.js';
import { encounterFacts } from '../testing/index.js';

const encounter = { dateOfService: '2026-03-02', patientStatus: 'established' } as const;
const stable = { name: 'hypertension', category: 'stable-chronic', status: 'at-goal' } as const;
const drug = {
  kind: 'prescription-drug-management',
  item: 'lisinopril',
  action: 'start',
  decision: 'decided',
} as const;
const test3 = ['cbc', 'tsh', 'a1c'].map((testId) => ({ kind: 'test-ordered', item: testId, testId }) as const);
const lowering = (given: CaseFacts) =>
  score(factsOfCase({ encounter, given })).counterfactuals.filter(({ direction }) => direction === 'lowers');

describe('what carries a level', () => {
  it('each fact that does so alone', () => {
    expect(lowering({ problems: [stable, stable], risk: [drug] })).toEqual([
      { direction: 'lowers', to: 'low', facts: ['problem:1'] },
      { direction: 'lowers', to: 'low', facts: ['problem:2'] },
      { direction: 'lowers', to: 'straightforward', facts: ['risk:1'] },
    ]);
  });
  it('both drugs, where either would do', () => {
    expect(lowering({ problems: [stable, stable, stable], risk: [drug, { ...drug, item: 'amlodipine' }] })).toEqual([
      { direction: 'lowers', to: 'low', facts: ['problem:1', 'problem:2'] },
    ]);
  });
  it('two elements, where three meet the level', () => {
    const [set] = lowering({ problems: [stable, stable], data: test3, risk: [drug] });
    expect(set?.facts).toHaveLength(2);
    expect(set?.to).toBe('low');
  });
  it('nothing below straightforward', () => {
    expect(lowering({ problems: [{ ...stable, category: 'self-limited' }] })).toEqual([]);
  });
});

test('the loss of what is named gives the level that is named', () => {
  fc.assert(
    fc.property(encounterFacts({ from: '2023-01-01' }), (facts: EncounterFacts) => {
      const { counterfactuals, mdm } = score({ ...emptyFacts(encounter), ...facts });
      for (const { direction, facts: gone, to } of counterfactuals) {
        if (direction !== 'lowers') continue;
        const rest = <T extends { readonly id: string }>(list: readonly T[]) =>
          list.filter(({ id }) => !gone.includes(id));
        const poorer = { ...facts, problems: rest(facts.problems), data: rest(facts.data), risk: rest(facts.risk) };
        expect(score(poorer).mdm?.level).toBe(to);
        expect(rankOf(to)).toBeLessThan(rankOf(mdm?.level ?? 'straightforward'));
      }
    }),
  );
});
