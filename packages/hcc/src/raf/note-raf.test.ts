import { type Encounter, emptyFacts, type HccLine } from '@levelproof/contract';
import { describe, expect, it } from 'vitest';
import { v24 } from '../v24/index.js';
import { v28 } from '../v28/index.js';
import { noteRaf } from './note-raf.js';

const both = [v28(), v24()];
const line = (icd10: string, supported: boolean): HccLine => ({
  icd10,
  term: icd10,
  hcc: [],
  model: 'V28',
  meat: [],
  strength: 'none',
  supported,
  findings: [],
  evidence: [],
});
const encounter = (given: Partial<Encounter>) =>
  emptyFacts({ dateOfService: '2025-11-03', patient: { age: 72, sex: 'F' }, ...given }).encounter;

describe('the risk score of a note', () => {
  it('rests on supported lines alone, and says what was assumed', () => {
    expect(noteRaf([line('I50.9', true), line('E11.9', false)], encounter({}), { models: both })).toEqual({
      model: 'V28',
      paymentYear: 2026,
      segment: 'CNA',
      hcc: [226],
      dropped: [],
      terms: { HCC226: 0.36, D1: 0, F70_74: 0.395 },
      raw: 0.755,
      payment: 0.666,
      assumed: ['not-dual', 'entitled-by-age', 'community', 'continuing-enrollee'],
    });
  });

  it('assumes nothing that is told', () => {
    const enrolment = { dual: '02', orec: '1', institutional: false, newEnrollee: false };
    const raf = noteRaf([], encounter({}), { models: both, enrolment });
    expect([raf?.segment, raf?.assumed]).toEqual(['CFA', []]);
  });

  const cases = [
    { name: 'without age', given: { patient: { sex: 'F' } }, models: both, model: undefined },
    { name: 'without sex', given: { patient: { age: 72 } }, models: both, model: undefined },
    { name: 'in a year without tables', given: { dateOfService: '2029-01-05' }, models: both, model: undefined },
    { name: 'in a blend year with both models', given: { dateOfService: '2024-01-05' }, models: both, model: 'blend' },
    {
      name: 'in a blend year with one model',
      given: { dateOfService: '2024-01-05' },
      models: [v28()],
      model: undefined,
    },
    { name: 'in a year of V24', given: { dateOfService: '2022-01-05' }, models: both, model: 'V24' },
  ] as const;
  it.each(cases)('$name', ({ given, models, model }) => {
    expect(noteRaf([], encounter(given), { models })?.model).toBe(model);
  });
});
