import { describe, expect, test } from 'vitest';
import { line } from '../candidates/line.js';
import { medicareFees } from './medicare.js';
import type { FeeSchedule } from './schedule.js';
import { feesOn, worthOf } from './worth.js';

/** Figures from the fact sheet (R0, R7), written out by hand: code, date, place, work, total, payment. */
const FIGURES = [
  ['99214', '2024-03-08', 'office', 1.92, 3.85, 126.07],
  ['99214', '2024-03-09', 'office', 1.92, 3.85, 128.16],
  ['99214', '2024-12-31', 'office', 1.92, 3.85, 128.16],
  ['99214', '2025-01-01', 'office', 1.92, 3.87, 125.18],
  ['99214', '2025-06-02', 'ed', 1.92, 2.9, 93.8],
  ['99214', '2026-01-01', 'office', 1.92, 4.06, 135.61],
  ['99214', '2026-01-01', 'hospital-inpatient', 1.92, 2.53, 84.5],
  ['99214', '2026-01-01', 'hospital-observation', 1.92, 2.53, 84.5],
  ['99214', '2026-01-01', 'nursing-facility', 1.92, 2.53, 84.5],
  ['99214', '2026-01-01', 'home', 1.92, 4.06, 135.61],
  ['90837', '2025-06-02', 'office', null, 4.77, 154.29],
  ['99202', '2025-06-02', 'office', 0.93, null, null],
  ['99244', '2026-01-01', 'office', null, null, null],
] as const;

describe('what a line is worth', () => {
  test.each(FIGURES)('%s on %s in: %s', (code, date, setting, workRvu, totalRvu, payment) => {
    const fees = feesOn(medicareFees(), date, setting);
    expect(worthOf([line(code, 'office')], fees)).toEqual({ schedule: 'medicare', workRvu, totalRvu, payment });
  });

  test('for participants of another payment model from 2026 on', () => {
    const paid = (date: string) =>
      worthOf([line('99214', 'office')], feesOn(medicareFees('qualifying-apm'), date, 'office'));
    expect(paid('2025-06-02').payment).toBe(125.18);
    expect(paid('2026-01-01')).toMatchObject({ schedule: 'medicare-qualifying-apm', totalRvu: 4.06, payment: 136.28 });
  });

  test('outside its periods nothing is known, and no line is worth nothing', () => {
    for (const date of ['2023-12-31', '2027-01-01']) {
      expect(worthOf([line('99214', 'office')], feesOn(medicareFees(), date, 'office'))).toEqual({
        schedule: 'medicare',
        workRvu: null,
        totalRvu: null,
        payment: null,
      });
    }
    expect(worthOf([], feesOn(medicareFees(), '2026-01-01', 'office'))).toMatchObject({
      workRvu: 0,
      totalRvu: 0,
      payment: 0,
    });
  });

  test('the same schedule is made once', () => {
    expect(medicareFees()).toBe(medicareFees('usual'));
    expect(medicareFees('qualifying-apm')).toBe(medicareFees('qualifying-apm'));
    expect(medicareFees().periods.map(({ from, to }) => [from, to])).toEqual([
      ['2024-01-01', '2024-03-08'],
      ['2024-03-09', '2024-12-31'],
      ['2025-01-01', '2025-12-31'],
      ['2026-01-01', '2026-12-31'],
    ]);
  });
});

describe('what lines are worth together', () => {
  const OWN: FeeSchedule = {
    id: 'own',
    periods: [
      {
        from: '2026-01-01',
        to: '2026-06-30',
        conversionFactor: null,
        figures: {
          A: { workRvu: 0.1, nonFacilityRvu: 0.7, facilityRvu: 0.3, payment: 10.5 },
          B: { workRvu: 0.2, nonFacilityRvu: 0.1, facilityRvu: null, payment: 0.105 },
          C: { workRvu: null, nonFacilityRvu: 1, facilityRvu: 1 },
        },
      },
    ],
  };
  const worth = (...lines: readonly (readonly [code: string, units?: number])[]) =>
    worthOf(
      lines.map(([code, units = 1]) => line(code, 'office', 'primary', units)),
      feesOn(OWN, '2026-06-30', 'office'),
    );
  test('sums by units, in two decimals', () => {
    expect(worth(['A'], ['B'])).toEqual({ schedule: 'own', workRvu: 0.3, totalRvu: 0.8, payment: 10.61 });
    expect(worth(['A', 3])).toEqual({ schedule: 'own', workRvu: 0.3, totalRvu: 2.1, payment: 31.5 });
  });
  test('one unknown figure leaves its own sum unknown', () => {
    expect(worth(['A'], ['C'])).toEqual({ schedule: 'own', workRvu: null, totalRvu: 1.7, payment: null });
    expect(worth(['C'], ['A'])).toEqual({ schedule: 'own', workRvu: null, totalRvu: 1.7, payment: null });
    expect(worth(['A'], ['X'])).toEqual({ schedule: 'own', workRvu: null, totalRvu: null, payment: null });
  });
  test('payment as written stands before relative values, and needs no factor', () => {
    expect(worth(['C']).payment).toBeNull();
    expect(worth(['A']).payment).toBe(10.5);
  });
  test('a facility has figures of its own', () => {
    const fees = feesOn(OWN, '2026-01-01', 'ed');
    expect(worthOf([line('A', 'office')], fees).totalRvu).toBe(0.3);
    expect(worthOf([line('B', 'office')], fees).totalRvu).toBeNull();
    expect(feesOn(OWN, '2026-07-01', 'ed').period).toBeNull();
  });
});
