import type { HccLine } from '@levelproof/contract';
import { describe, expect, it } from 'vitest';
import { withoutCovered } from './covered.js';

function line(icd10: string, supported = true): HccLine {
  return {
    icd10,
    term: icd10,
    hcc: [],
    model: '',
    meat: ['A'],
    strength: 'medium',
    supported,
    findings: [],
    evidence: [],
  };
}

describe('of two lines of one illness stays the one that says more', () => {
  it.each([
    [['N18.9', 'N18.32'], ['N18.32']],
    [['I50.9', 'I50.22'], ['I50.22']],
    [['I50.9', 'I50.20'], ['I50.20']],
    [['E11.9', 'E11.65'], ['E11.65']],
    [['I48.91', 'I48.0'], ['I48.0']],
    [['F32.A', 'F33.1'], ['F33.1']],
    [['E11.42', 'G62.9'], ['E11.42']],
    [['F11.10', 'F11.20'], ['F11.20']],
    [['F29', 'F31.2'], ['F31.2']],
    [['I25.10', 'I25.118'], ['I25.118']],
  ])('of %j %j', (has, gives) => {
    expect(withoutCovered(has.map((code) => line(code))).map(({ icd10 }) => icd10)).toEqual(gives);
  });
  it.each([
    [['E11.22', 'N18.9']],
    [['E11.42', 'E11.65']],
    [['I82.409', 'I82.621']],
    [['C18.9', 'C18.2']],
    [['G62.9', 'E11.9']],
    [['N18.9']],
    [['F10.10', 'F14.20']],
  ])('%j both stay', (has) => {
    expect(withoutCovered(has.map((code) => line(code)))).toHaveLength(has.length);
  });
  it('a line that is not supported covers nothing', () => {
    expect(withoutCovered([line('N18.9'), line('N18.32', false)])).toHaveLength(2);
    expect(withoutCovered([line('N18.9', false), line('N18.32')])).toHaveLength(1);
  });
});
