import { describe, expect, it } from 'vitest';
import { v28 } from '../v28/index.js';
import { rafRow } from './row.js';
import { rafScorer } from './scorer.js';

const scorer = rafScorer({ models: [v28()] });

const same = [
  {
    name: 'JSON',
    row: { id: 'a', py: 2026, age: 70, sex: 'F', dual: '02', orec: '1', snp: true, dx: ['E119', 'I509'] },
  },
  {
    name: 'CSV',
    row: {
      id: 'a',
      py: '2026',
      age: '70',
      sex: 'f',
      dual: '2',
      orec: '1',
      snp: 'yes',
      newEnrollee: '',
      dx: 'E11.9; I50.9',
    },
  },
  {
    name: 'numbers',
    row: { id: 'a', py: 2026, age: 70, sex: 2, dual: 2, orec: 1, snp: 1, institutional: 0, dx: ['e11.9', 'I50.9'] },
  },
  {
    name: 'nulls',
    row: {
      id: 'a',
      model: null,
      py: 2026,
      age: 70,
      sex: 'F',
      dual: '02',
      orec: '1',
      institutional: null,
      dx: ['E119', 'I509'],
    },
  },
];

describe('a patient row', () => {
  it.each(same)('from $name', ({ row }) => {
    const { patient, findings } = rafRow(row);
    expect(findings).toEqual([]);
    expect(patient.id).toBe('a');
    expect(scorer.score(patient)).toMatchObject({ segment: 'CFA', hcc: [38, 226] });
  });

  it('keeps its positions when a diagnosis is no text', () => {
    expect(rafRow({ py: 2026, age: 70, sex: 'F', dx: ['E119', null, 25000, {}, { icd10: 'I10' }] }).patient.dx).toEqual(
      ['E119', '', '25000', '', { icd10: 'I10' }],
    );
  });

  it('says which fields are not read, by name only when it is a name', () => {
    const { findings } = rafRow({ py: 2026, age: 70, sex: 'F', dx: [], expect: {}, note: 'x' });
    expect(findings).toMatchObject([{ code: 'fields-ignored', says: 'Fields that are not read: expect, note.' }]);
    const odd = rafRow({ py: 2026, age: 70, sex: 'F', dx: [], 'John Smith, 1950': 1 }).findings;
    expect(odd).toMatchObject([{ code: 'fields-ignored', says: 'Fields that are not read: 1.' }]);
  });

  it('without diagnoses is one with none, and says so', () => {
    const { patient, findings } = rafRow({ py: 2026, age: 70, sex: 'F' });
    expect(findings.map(({ code }) => code)).toEqual(['dx-not-given']);
    expect(scorer.score(patient).hcc).toEqual([]);
  });

  const refused = [
    { name: 'text', row: 'E119', code: 'INVALID_INPUT' },
    { name: 'null', row: null, code: 'INVALID_INPUT' },
    { name: 'a list', row: [1], code: 'INVALID_INPUT' },
    { name: 'a flag that is neither', row: { snp: 'perhaps', dx: [] }, code: 'INVALID_INPUT' },
  ];
  it.each(refused)('is refused: $name', ({ row, code }) => {
    expect(() => rafRow(row)).toThrow(expect.objectContaining({ code }));
  });

  it.each([
    { name: 'no age', row: { py: 2026, sex: 'F', dx: [] } },
    { name: 'an age in words', row: { py: 2026, age: 'seventy', sex: 'F', dx: [] } },
    { name: 'an empty year', row: { py: '', age: 70, sex: 'F', dx: [] } },
    { name: 'no sex', row: { py: 2026, age: 70, dx: [] } },
  ])('is left for the scorer to refuse: $name', ({ row }) => {
    expect(() => scorer.score(rafRow(row).patient)).toThrow(expect.objectContaining({ code: 'INVALID_INPUT' }));
  });
});
