import { describe, expect, it } from 'vitest';
import { settlePatient } from './patient.js';
import { newEnrolleeBand, standingOf } from './segment.js';

const cases = [
  { name: 'aged', patient: {}, segment: 'CNA' },
  { name: 'disabled', patient: { age: 64, orec: '1' }, segment: 'CND' },
  { name: 'full Medicaid, aged', patient: { dual: '02' }, segment: 'CFA' },
  { name: 'full Medicaid, aged, code 08', patient: { dual: '08' }, segment: 'CFA' },
  { name: 'full Medicaid, disabled', patient: { dual: '04', age: 50, orec: '1' }, segment: 'CFD' },
  { name: 'partial Medicaid, aged', patient: { dual: '01' }, segment: 'CPA' },
  { name: 'partial Medicaid, disabled', patient: { dual: '06', age: 50, orec: '3' }, segment: 'CPD' },
  { name: 'other dual codes are not dual', patient: { dual: '09' }, segment: 'CNA' },
  { name: 'institutional', patient: { institutional: true, dual: '02' }, segment: 'INS' },
  { name: 'new enrollee', patient: { newEnrollee: true }, segment: 'NE' },
  { name: 'new enrollee of a special needs plan', patient: { newEnrollee: true, snp: true }, segment: 'SNPNE' },
  { name: 'new enrollee even in an institution', patient: { newEnrollee: true, institutional: true }, segment: 'NE' },
];

describe('segment', () => {
  it.each(cases)('$name is $segment', ({ patient, segment }) => {
    const settled = settlePatient({ py: 2026, age: 70, sex: 'F', dx: [], ...patient } as Parameters<
      typeof settlePatient
    >[0]);
    expect(standingOf(settled).segment).toBe(segment);
  });
});

describe('cells', () => {
  const cells = [
    [0, 'F0_34'],
    [34, 'F0_34'],
    [35, 'F35_44'],
    [44, 'F35_44'],
    [45, 'F45_54'],
    [54, 'F45_54'],
    [55, 'F55_59'],
    [59, 'F55_59'],
    [60, 'F60_64'],
    [64, 'F60_64'],
    [65, 'F65_69'],
    [69, 'F65_69'],
    [70, 'F70_74'],
    [79, 'F75_79'],
    [84, 'F80_84'],
    [89, 'F85_89'],
    [94, 'F90_94'],
    [95, 'F95_GT'],
    [120, 'F95_GT'],
  ] as const;
  it.each(cells)('age %i is in %s', (age, cell) => {
    expect(standingOf(settlePatient({ py: 2026, age, sex: 'F', dx: [] })).cell).toBe(cell);
  });

  const bands = [
    [64, '0', '65'],
    [64, '1', '60_64'],
    [65, '0', '65'],
    [69, '0', '69'],
    [70, '0', '70_74'],
    [34, '1', '0_34'],
    [95, '0', '95_GT'],
  ] as const;
  it.each(bands)('a new enrollee of %i with entitlement %s is in %s', (age, orec, band) => {
    expect(newEnrolleeBand(age, orec)).toBe(band);
  });
});
