import type { TimeFact } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { elementsOf, encounter, minutes } from '../data/cases-facts.js';
import { score } from '../score.js';

describe('discharge goes by minutes alone', () => {
  const discharged = (setting: 'hospital-inpatient' | 'nursing-facility', count: number | null) =>
    score(
      encounter(
        { setting, stay: 'discharge' },
        { ...elementsOf('high'), time: count === null ? [] : [minutes(count, { activity: 'discharge' })] },
      ),
    );
  test.each([
    ['hospital-inpatient', null, '99238'],
    ['hospital-inpatient', 29, '99238'],
    ['hospital-inpatient', 30, '99238'],
    ['hospital-inpatient', 31, '99239'],
    ['nursing-facility', null, '99315'],
    ['nursing-facility', 29, '99315'],
    ['nursing-facility', 30, '99315'],
    ['nursing-facility', 31, '99316'],
  ] as const)('%s, %s minutes: %s', (setting, count, code) => {
    const result = discharged(setting, count);
    expect(result.candidates).toMatchObject([
      {
        id: 'discharge',
        basis: 'fixed',
        codes: [code],
        reasons: [{ code: 'candidate.discharge', params: { minutes: count, moreThan: 30 } }],
        trace: { rule: 'candidate.discharge', outcome: code, citations: [{ section: 'R4.3' }] },
      },
    ]);
    // What the note says of decision making is shown, and moves neither code nor counterfactual.
    expect(result).toMatchObject({ mdm: { level: 'high' }, time: null, recommended: { codes: [code] } });
    expect(result.counterfactuals).toEqual([]);
  });

  test('a total of the day stands where the discharge has no minutes of its own', () => {
    const day = { setting: 'hospital-observation', stay: 'discharge' } as const;
    expect(score(encounter(day, { time: [minutes(45)] })).recommended.codes).toEqual(['99239']);
    const both = [minutes(45), minutes(20, { id: 'time:2', activity: 'discharge' })];
    expect(score(encounter(day, { time: both })).recommended.codes).toEqual(['99238']);
  });
});

describe('whose minutes of a discharge count', () => {
  const day = { setting: 'hospital-inpatient', stay: 'discharge' } as const;
  const coded = (...time: readonly TimeFact[]) => score(encounter(day, { time })).recommended.codes[0];
  const own = (count: number, more: Partial<TimeFact> = {}) => minutes(count, { activity: 'discharge', ...more });

  test.each([
    ['more than thirty proves thirty-one', own(30, { form: 'more-than' }), '99239'],
    ['more than twenty-nine does not', own(29, { form: 'more-than' }), '99238'],
    ['at least thirty does not', own(30, { form: 'at-least' }), '99238'],
    ['a range counts by its lower end', own(30, { form: 'range', upTo: 45 }), '99238'],
    ['a range above', own(31, { form: 'range', upTo: 45 }), '99239'],
    ['at most has no lower end', own(60, { form: 'at-most' }), '99238'],
    ['of staff', own(60, { whose: 'staff' }), '99238'],
    ['of another day', own(60, { day: 'other-day' }), '99238'],
    ['of two clinicians at once', own(31, { whose: 'joint' }), '99239'],
    ['a total of the day, more than thirty', minutes(30, { form: 'more-than' }), '99239'],
    ['a total of the day, at least thirty', minutes(30, { form: 'at-least' }), '99238'],
    ['a total of the day, a range above', minutes(31, { form: 'range', upTo: 40 }), '99239'],
    ['a total of staff', minutes(60, { whose: 'staff' }), '99238'],
  ] as const)('%s', (_, fact, code) => {
    expect(coded(fact)).toBe(code);
  });

  test('what is carved out of a weak total is out of it', () => {
    const out = minutes(5, { id: 'time:2', activity: 'procedure', role: 'carve-out', insideTotal: 'yes' });
    expect(coded(minutes(30, { form: 'more-than' }), out)).toBe('99238');
    expect(coded(minutes(36), out)).toBe('99239');
    expect(coded(minutes(35), out)).toBe('99238');
  });

  test('of two statements the lower stands, and both are shown', () => {
    const two = [own(45), own(20, { id: 'time:2' })];
    expect(coded(...two)).toBe('99238');
    expect(score(encounter(day, { time: two })).candidates[0]?.trace.facts).toEqual(['time:1', 'time:2']);
  });
});
