import * as fc from 'fast-check';
import type { PsychotherapyFact } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { CASES, LCSW, read, visit } from './data/cases.js';

/** Minutes and codes, written out by hand and apart from the pack: form | minute | codes. */
const TABLE: readonly (readonly [form: PsychotherapyFact['form'], minutes: number, codes: readonly string[]])[] = [
  ['individual', 0, []],
  ['individual', 15, []],
  ['individual', 16, ['90832']],
  ['individual', 17, ['90832']],
  ['individual', 36, ['90832']],
  ['individual', 37, ['90832']],
  ['individual', 38, ['90834']],
  ['individual', 39, ['90834']],
  ['individual', 51, ['90834']],
  ['individual', 52, ['90834']],
  ['individual', 53, ['90837']],
  ['individual', 54, ['90837']],
  ['individual', 180, ['90837']],
  ['family', 25, []],
  ['family', 26, ['90847']],
  ['family', 27, ['90847']],
  ['family', 90, ['90847']],
  ['crisis', 15, []],
  ['crisis', 16, ['90832']],
  ['crisis', 29, ['90832']],
  ['crisis', 30, ['90839']],
  ['crisis', 31, ['90839']],
  ['crisis', 73, ['90839']],
  ['crisis', 74, ['90839']],
  ['crisis', 75, ['90839', '90840']],
  ['crisis', 76, ['90839', '90840']],
  ['crisis', 103, ['90839', '90840']],
  ['crisis', 104, ['90839', '90840']],
  ['crisis', 105, ['90839', '90840x2']],
  ['crisis', 106, ['90839', '90840x2']],
  ['crisis', 134, ['90839', '90840x2']],
  ['crisis', 135, ['90839', '90840x3']],
  ['crisis', 136, ['90839', '90840x3']],
  ['crisis', 164, ['90839', '90840x3']],
  ['crisis', 165, ['90839', '90840x4']],
];
describe('every boundary of the minutes', () => {
  test.each(TABLE)('%s of %i minutes', (form, minutes, codes) => {
    const { alone, crisis } = read({ session: { form, minutes }, who: LCSW, visit: visit('psychotherapy') });
    expect([...crisis, ...alone]).toEqual(codes);
  });
  test.each([
    [15, []],
    [16, ['90833']],
    [37, ['90833']],
    [38, ['90836']],
    [52, ['90836']],
    [53, ['90838']],
  ] as const)('beside a visit, %i minutes', (minutes, codes) =>
    expect(read({ session: { minutes } }).addOn).toEqual(codes),
  );
});

test.each(CASES)('$name', ({ given, expect: wanted, ids }) => {
  const got = read(given);
  expect(got).toMatchObject(wanted);
  if (ids !== undefined) expect(got.ids).toEqual(ids);
});

test('time chooses no visit beside psychotherapy', () => {
  expect(read({ session: { minutes: 20 } }).reading.blocksTimeForEm).toBe(true);
  expect(read({ session: { minutes: null, separated: false } }).reading.blocksTimeForEm).toBe(true);
  expect(read({ session: { minutes: 10 } }).reading.blocksTimeForEm).toBe(false);
  expect(read({ session: null }).reading.blocksTimeForEm).toBe(false);
  expect(read({ session: null }).reading.result).toBeNull();
});

const RANK = ['90832', '90834', '90837'];
test('more minutes of one form never mean a shorter code', () => {
  fc.assert(
    fc.property(fc.nat({ max: 240 }), fc.nat({ max: 60 }), (minutes, more) => {
      const at = (all: number) => RANK.indexOf(read({ session: { minutes: all }, who: LCSW }).alone[0] ?? '');
      expect(at(minutes + more)).toBeGreaterThanOrEqual(at(minutes));
    }),
  );
});
test('no minute is used by two sets of therapy without a visit', () => {
  fc.assert(
    fc.property(fc.nat({ max: 240 }), fc.constantFrom('individual', 'family', 'crisis', 'group'), (minutes, form) => {
      const { reading } = read({ session: { minutes, form } });
      expect(reading.crisis === null || (reading.alone === null && reading.addOn === null)).toBe(true);
    }),
  );
});
