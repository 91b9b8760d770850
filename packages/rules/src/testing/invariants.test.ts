import { describe, expect, it, test } from 'vitest';
import { defineOverlay } from '../authoring/overlay.js';
import { RULE_YEARS } from '../packs/years.js';
import { invariants } from './index.js';

describe.each(RULE_YEARS)('$id', (pack) => {
  test.each(invariants(pack, { runs: 40 }))('%s', (_, run) => run());
});

describe('all years together', () => {
  test.each(invariants({}))('%s', (_, run) => run());
});

const cite = { source: 'test-policy', section: '1', publishedOn: '2025-12-01', verifiedOn: '2026-01-05' } as const;
const overlay = defineOverlay({
  id: 'strict',
  layer: 'payer',
  about: 'An invented payer.',
  publishedOn: '2025-12-01',
  verifiedOn: '2026-01-05',
  patches: [
    {
      parameter: 'mdm.data.thresholds',
      unit: 'items',
      from: '2024-07-01',
      to: '2026-02-28',
      change: { moderateItems: 4 },
      cite,
    },
  ],
  cases: [
    {
      name: 'three tests are low',
      shows: ['mdm.data.thresholds'],
      encounter: { dateOfService: '2026-01-15' },
      given: { data: ['cbc', 'tsh', 'a1c'].map((testId) => ({ kind: 'test-ordered', item: testId, testId })) },
      expect: { data: 'low' },
    },
  ],
});
describe('an overlay', () => {
  test.each(invariants(overlay, { runs: 40 }))('%s', (_, run) => run());
});

describe('what is broken is found', () => {
  const [pack] = RULE_YEARS.slice(-1);
  if (pack === undefined) throw new Error('no rule year');
  const named = (name: RegExp, tested: Parameters<typeof invariants>[0]) => {
    const found = invariants(tested, { runs: 300, seed: 1 }).find(([each]) => name.test(each));
    return found?.[1] ?? (() => {});
  };
  const broken = (parameter: string, value: unknown) => ({
    ...pack,
    patches: [{ parameter, from: pack.from, value, cite: { ...cite, verified: true } }],
  });

  it('bands that overlap', () => {
    const bands = [
      { least: 16, last: 40, alone: '90832', addOn: '90833' },
      { least: 38, last: null, alone: '90834', addOn: '90836' },
    ];
    expect(named(/^minutes/, broken('psychotherapy.individual', bands))).toThrow(/psychotherapy/);
  });
  it('a year that does not hold on its last day', () => {
    const early = { ...pack, id: 'early', from: '2025-06-01', to: '2026-01-01' };
    expect(named(/^dates/, { packs: [early, pack] })).toThrow(/RULE_CONFLICT/);
  });
  it('a patch of a parameter that there is not', () => {
    const patch = { parameter: 'mdm.mood', from: '2026-01-01', value: 1, cite: { ...cite, verified: true } };
    expect(named(/^dates/, { ...overlay, patches: [patch] })).toThrow(/mdm\.mood/);
  });
});
