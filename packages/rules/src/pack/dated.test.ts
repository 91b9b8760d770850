import { emptyFacts, type LevelproofError } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { RULE_YEARS } from '../packs/years.js';
import { score } from '../score.js';
import { unverified } from './cite.js';
import { contextFor } from './context.js';
import { dated, latestOf, valueOn } from './dated.js';
import { dayAfter } from './days.js';
import { packFor } from './pack.js';

const cite = unverified('own');
const detailsOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    const { code, details } = error as LevelproofError;
    return { code, ...details };
  }
  return null;
};

describe('a dated parameter', () => {
  const limit = dated('own.limit', 'minutes', [
    { from: '2025-01-01', value: 20, cite },
    { from: '2023-01-01', value: 10, cite },
  ]);
  test.each([
    ['2022-12-31', null],
    ['2023-01-01', 10],
    ['2024-12-31', 10],
    ['2025-01-01', 20],
    ['2099-01-01', 20],
  ])('on %s: %s', (date, value) => {
    expect(latestOf(limit, date)?.value ?? null).toBe(value);
    if (value !== null) expect(valueOn(limit, date).value).toBe(value);
  });
  test('before its first value it is an error that names date and parameter', () => {
    expect(detailsOf(() => valueOn(limit, '2022-12-31'))).toMatchObject({
      code: 'NO_RULE_FOR_DATE',
      field: 'encounter.dateOfService',
      given: '2022-12-31',
      expected: 'a date on or after 2023-01-01 (own.limit)',
    });
    expect(detailsOf(() => valueOn(dated('own.none', 'minutes', []), '2022-12-31'))).toMatchObject({
      expected: 'a date on or after the first value (own.none)',
    });
  });
  test('two values of one date are a conflict', () => {
    const twice = [10, 20].map((value) => ({ from: '2025-01-01', value, cite }));
    expect(detailsOf(() => dated('own.limit', 'minutes', twice))).toMatchObject({
      code: 'RULE_CONFLICT',
      field: 'own.limit',
      given: '2025-01-01',
    });
  });
});

describe('the rule year of a date', () => {
  test('none before, after or between, and never the nearest', () => {
    const [first, second, ...others] = RULE_YEARS;
    expect(packFor('2024-02-29', RULE_YEARS).id).toBe('us-em-2024');
    expect(detailsOf(() => packFor('2020-12-31', RULE_YEARS))).toMatchObject({
      code: 'NO_RULE_FOR_DATE',
      given: '2020-12-31',
      expected: 'a date from 2021-01-01 to 2026-12-31',
    });
    if (first === undefined || second === undefined) throw new Error('no rule years');
    expect(detailsOf(() => packFor('2023-06-01', [first, ...others]))?.code).toBe('NO_RULE_FOR_DATE');
    expect(detailsOf(() => packFor('2023-06-01', []))).toMatchObject({ expected: 'a date from none to none' });
    const wider = { ...first, id: 'wider', to: '2023-12-31' };
    expect(detailsOf(() => packFor('2023-06-01', [wider, second]))).toMatchObject({
      code: 'RULE_CONFLICT',
      given: '2023-06-01',
      remedy: expect.stringContaining('wider, us-em-2023'),
    });
    expect(packFor('2022-12-31', [wider, second]).id).toBe('wider');
  });
  test('the years meet without gap or overlap', () => {
    RULE_YEARS.forEach((year, at) => {
      const next = RULE_YEARS[at + 1];
      if (next !== undefined) expect(dayAfter(year.to)).toBe(next.from);
      expect(year.publishedOn <= year.verifiedOn).toBe(true);
    });
    expect(dayAfter('2024-02-28')).toBe('2024-02-29');
    expect(dayAfter('2025-12-31')).toBe('2026-01-01');
  });
  test('the caller’s own years are the only ones', () => {
    const [first] = RULE_YEARS;
    const packs = first === undefined ? [] : [first];
    const { encounter } = emptyFacts({ dateOfService: '2023-06-01' });
    expect(detailsOf(() => contextFor(encounter, { packs }))?.code).toBe('NO_RULE_FOR_DATE');
    const earlier = score(emptyFacts({ dateOfService: '2022-06-01', patientStatus: 'established' }), { packs });
    expect(earlier.rulePack).toEqual({ id: 'us-em-2021', version: '2021.1.0', overlays: [] });
  });
});
