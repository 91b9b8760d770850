import { describe, expect, it } from 'vitest';
import { icd10cm } from './index.js';

const codes = icd10cm();

const cases = [
  { code: 'E11.9', status: 'valid' },
  { code: 'e119', status: 'valid' },
  { code: 'E11', status: 'header' },
  { code: 'I50.2', status: 'header' },
  { code: 'Q99.99', status: 'unknown' },
  { code: '250.00', status: 'unknown' },
  { code: 'G35', date: '2025-09-30', status: 'valid', until: '2025-09-30' },
  { code: 'G35', date: '2025-10-01', status: 'retired', until: '2025-09-30' },
  { code: 'G35.D', date: '2025-09-30', status: 'not-yet-valid', from: '2025-10-01' },
  { code: 'G35.D', date: '2025-10-01', status: 'valid', from: '2025-10-01' },
  { code: 'G35.D', status: 'valid', from: '2025-10-01' },
];

describe('standing of a code', () => {
  it.each(cases)('$code on $date is $status', ({ code, date, ...expected }) => {
    expect(codes.standing(code, date)).toEqual(expected);
  });

  it('knows the year it holds for', () => {
    expect([codes.fiscalYear, codes.firstDay, codes.lastDay]).toEqual([2026, '2025-10-01', '2026-09-30']);
  });
});
