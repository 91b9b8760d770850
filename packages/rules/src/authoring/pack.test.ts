import { describe, expect, it } from 'vitest';
import { RULE_YEARS } from '../packs/years.js';
import { score } from '../score.js';
import type { PackData } from './data.js';
import { factsOfCase } from './facts-of-case.js';
import { checkPack, definePack } from './pack.js';

const cite = { source: 'test-rule', section: '1', publishedOn: '2026-11-02', verifiedOn: null } as const;
const encounter = { dateOfService: '2027-03-02', patientStatus: 'established' } as const;
const forty = {
  minutes: 40,
  form: 'exact',
  activity: 'encounter',
  role: 'total',
  whose: 'clinician',
  day: 'date-of-encounter',
} as const;

/** An invented year in which five elements of data are asked for. */
const year: PackData = {
  id: 'test-2027',
  version: '2027.0.1',
  from: '2027-01-01',
  to: '2027-12-31',
  publishedOn: '2026-11-02',
  verifiedOn: '2026-11-24',
  patches: [
    {
      parameter: 'mdm.data.thresholds',
      unit: 'items',
      from: '2027-01-01',
      change: { lowItems: 3, moderateItems: 5 },
      cite,
    },
  ],
  cases: [
    {
      name: 'two tests are minimal',
      shows: ['mdm.data.thresholds'],
      encounter,
      given: {
        data: ['cbc', 'tsh'].map((testId) => ({
          kind: 'test-ordered',
          item: testId,
          testId,
          orderedBy: 'this-encounter',
        })),
      },
      expect: { data: 'straightforward' },
    },
  ],
};

describe('a rule year as data', () => {
  const pack = definePack(year);
  const packs = [...RULE_YEARS, pack];
  const facts = factsOfCase({ encounter, given: { time: [forty] } });

  it('covers its dates, keeps what it does not patch, and is named in the result', () => {
    const result = score(facts, { packs });
    expect(result.rulePack).toMatchObject({ id: 'test-2027', version: '2027.0.1' });
    expect(result.recommended.codes).toEqual(['99215']);
  });

  it('holds from its first to its last day, and nowhere else', () => {
    const on = (dateOfService: string) =>
      score(factsOfCase({ encounter: { ...encounter, dateOfService }, given: {} }), { packs });
    expect(on('2027-01-01').rulePack.id).toBe('test-2027');
    expect(on('2027-12-31').rulePack.id).toBe('test-2027');
    expect(on('2026-12-31').rulePack.id).toBe('us-em-2026');
    expect(() => on('2028-01-01')).toThrow(/NO_RULE_FOR_DATE/);
  });

  it('shows unchecked figures as such', () => {
    const example = year.cases?.[0];
    if (example === undefined) throw new Error('no case');
    const trace = score(factsOfCase(example), { packs }).mdm?.data.trace;
    expect(trace?.citations).toEqual([
      { source: 'test-rule', section: '1', publishedOn: '2026-11-02', verified: false },
    ]);
  });

  it.each([
    ['overlaps', { from: '2026-12-31' }, 'overlap', /RULE_CONFLICT/],
    ['leaves days uncovered', { from: '2027-01-02' }, 'gap', /NO_RULE_FOR_DATE/],
    ['ends before it begins', { to: '2026-12-30' }, 'invalid-date', /INVALID_DATE/],
    ['has no version', { version: '' }, 'missing-key', /INVALID_PACK/],
    ['has a patch without a case', { cases: [] }, 'no-case', /INVALID_PACK/],
  ])('is refused when it %s', (_, more, kind, error) => {
    const wrong = { ...year, ...more } as PackData;
    expect(checkPack(wrong).map((problem) => problem.kind)).toContain(kind);
    expect(() => definePack(wrong)).toThrow(error);
  });

  it('is refused when a patch reaches outside', () => {
    const [patch] = year.patches ?? [];
    const wrong = { ...year, patches: [{ ...patch, from: '2026-06-01' }] };
    expect(checkPack(wrong)).toMatchObject([{ kind: 'outside-pack', field: 'patches[0]' }]);
  });
});

it('the years that ship cover every date of their span once', () => {
  for (const each of RULE_YEARS) expect(checkPack({ ...each }), each.id).toEqual([]);
});
