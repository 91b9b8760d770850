import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isUnverified, PAYMENT_YEARS, paymentOf, paymentYear, roundedQuotient } from './payment.js';

describe('payment factors', () => {
  it('cover 2020 to 2027 without a hole', () => {
    expect(PAYMENT_YEARS).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
  });

  const blends = [
    { year: 2022, percents: { V24: 100 } },
    { year: 2023, percents: { V24: 100 } },
    { year: 2024, percents: { V24: 67, V28: 33 } },
    { year: 2025, percents: { V24: 33, V28: 67 } },
    { year: 2026, percents: { V28: 100 } },
    { year: 2027, percents: { V28: 100 } },
  ];
  it.each(blends)('of $year blend to the whole', ({ year, percents }) => {
    const models = paymentYear(year)?.models ?? {};
    expect(Object.fromEntries(Object.entries(models).map(([name, { percent }]) => [name, percent]))).toEqual(percents);
  });

  it('say where a figure was not seen in its announcement', () => {
    expect([isUnverified(2025, 'V28'), isUnverified(2026, 'V28')]).toEqual([true, false]);
  });
});

describe('rounding', () => {
  const cases = [
    { dividend: 1, divisor: 2, quotient: 1 },
    { dividend: 3, divisor: 2, quotient: 2 },
    { dividend: 49, divisor: 100, quotient: 0 },
    { dividend: 50, divisor: 100, quotient: 1 },
    { dividend: 0, divisor: 7, quotient: 0 },
  ];
  it.each(cases)('$dividend / $divisor is $quotient', ({ dividend, divisor, quotient }) => {
    expect(roundedQuotient(dividend, divisor)).toBe(quotient);
  });

  it('rounds twice, after the normalization and after the coding adjustment', () => {
    // 0.403 / 1.067 = 0.37769, so 0.378; 0.378 x 0.941 = 0.355698, so 0.356. Rounded once it would be 0.355.
    expect(paymentOf(403, { normalization: 1067, percent: 100 }, 941)).toBe(356);
  });

  it('never pays less for a higher raw score', () => {
    fc.assert(
      fc.property(fc.nat(40_000), fc.nat(5_000), (raw, more) => {
        const factors = { normalization: 1067, percent: 100 };
        expect(paymentOf(raw + more, factors, 941)).toBeGreaterThanOrEqual(paymentOf(raw, factors, 941));
      }),
    );
  });
});
