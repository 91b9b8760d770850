import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writtenOutMap } from '../../test/reference/written-out-map.js';
import { v24Data } from '../data/v24.js';
import { v28Data } from '../data/v28.js';
import { v24 } from '../v24/index.js';
import { v28 } from '../v28/index.js';
import type { RafPatient } from './patient.js';
import { rafScorer } from './scorer.js';

const scorer = rafScorer({ models: [v28(), v24()] });
const drops = { V28: v28Data.drops, V24: v24Data.drops } as const;
const mapped = [...new Set([...writtenOutMap(v28Data).keys(), ...writtenOutMap(v24Data).keys()])].sort();

const code = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...mapped) },
  fc.constantFrom('I10', 'Z00.00', '250.00', ''),
);
const patients: fc.Arbitrary<RafPatient> = fc.record({
  py: fc.constantFrom(2024, 2025, 2026, 2027),
  age: fc.integer({ min: 0, max: 120 }),
  sex: fc.constantFrom('F', 'M'),
  dual: fc.constantFrom('00', '01', '02', '04', '06', '08', 'NA'),
  orec: fc.constantFrom('0', '1', '2', '3'),
  newEnrollee: fc.boolean(),
  snp: fc.boolean(),
  institutional: fc.boolean(),
  dx: fc.array(code, { maxLength: 20 }),
});

describe('risk scores', () => {
  test('do not depend on the order of the codes', () => {
    fc.assert(
      fc.property(patients, fc.array(fc.nat(), { minLength: 20, maxLength: 20 }), (patient, keys) => {
        const shuffled = patient.dx.map((one, at) => ({ one, key: keys[at] ?? 0 })).sort((a, b) => a.key - b.key);
        const same = { ...patient, dx: shuffled.map(({ one }) => one) };
        expect(scorer.score(same)).toEqual(scorer.score(patient));
      }),
    );
  });

  test('do not depend on duplicates, dots, blanks and case', () => {
    fc.assert(
      fc.property(patients, (patient) => {
        const again = patient.dx.map((one) => ` ${String(one).slice(0, 3).toLowerCase()}. ${String(one).slice(3)}\t`);
        const same = { ...patient, dx: [...again, ...patient.dx, ...patient.dx] };
        expect(scorer.score(same)).toEqual(scorer.score(patient));
      }),
    );
  });

  test('never hold a child beside its parent', () => {
    fc.assert(
      fc.property(patients, (patient) => {
        for (const part of scorer.score(patient).parts) {
          const children = part.hcc.flatMap((hcc) => drops[part.model][hcc] ?? []);
          expect(part.hcc.filter((hcc) => children.includes(hcc))).toEqual([]);
          expect(part.dropped.filter((hcc) => `HCC${hcc}` in part.terms)).toEqual([]);
        }
      }),
    );
  });

  test('lose no category before the hierarchy when a code is added', () => {
    fc.assert(
      fc.property(patients, code, (patient, more) => {
        const before = scorer.score(patient).parts;
        const after = scorer.score({ ...patient, dx: [...patient.dx, more] }).parts;
        before.forEach((part, at) => {
          expect(after[at]?.hccBeforeHierarchy).toEqual(expect.arrayContaining([...part.hccBeforeHierarchy]));
        });
      }),
    );
  });

  test('are the sum of their terms, and blends the sum of their parts', () => {
    fc.assert(
      fc.property(patients, (patient) => {
        const result = scorer.score(patient);
        for (const { terms, raw } of result.parts) {
          const sum = Object.values(terms).reduce((total, term) => total + Math.round(term * 1000), 0);
          expect(Math.round(raw * 1000)).toBe(sum);
        }
        const weighted = result.parts.reduce((total, part) => total + (part.payment ?? 0) * (part.percent / 100), 0);
        expect(Math.abs((result.payment ?? 0) - weighted)).toBeLessThanOrEqual(0.000_500_1);
        expect(result.parts.reduce((total, { percent }) => total + percent, 0)).toBe(100);
      }),
    );
  });

  test('split into what stands and what was dropped', () => {
    fc.assert(
      fc.property(patients, (patient) => {
        const { hcc, dropped, hccBeforeHierarchy } = scorer.score(patient);
        expect([...hcc, ...dropped].sort((a, b) => a - b)).toEqual(hccBeforeHierarchy);
      }),
    );
  });

  test('are explained by terms that add up to them', () => {
    fc.assert(
      fc.property(patients, (patient) => {
        const { parts, explanations } = scorer.explain(patient);
        parts.forEach((part, at) => {
          const { hccs = [], terms = [] } = explanations[at] ?? {};
          const figures = [
            ...hccs.map(({ coefficient }) => coefficient ?? 0),
            ...terms.map(({ coefficient }) => coefficient),
          ];
          const thousandths = figures.reduce((total, figure) => total + Math.round(figure * 1000), 0);
          expect(thousandths).toBe(Math.round(part.raw * 1000));
          for (const { hcc, droppedBy, codes } of hccs) {
            expect(droppedBy.length > 0).toBe(part.dropped.includes(hcc));
            expect(codes.length).toBeGreaterThan(0);
          }
        });
      }),
    );
  });
});
