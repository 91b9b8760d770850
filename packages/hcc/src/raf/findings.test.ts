import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { icd10cm } from '../icd10cm/index.js';
import { v24 } from '../v24/index.js';
import { v28 } from '../v28/index.js';
import type { RafPatient } from './patient.js';
import { rafScorer } from './scorer.js';

const scorer = rafScorer({ models: [v28(), v24()], codes: icd10cm() });
const man: RafPatient = { py: 2026, age: 72, sex: 'M', dual: '00', orec: '0', dx: ['I10'] };
const found = (patient: Partial<RafPatient>) => scorer.explain({ ...man, ...patient }).findings;
const onDate = (icd10: string, dateOfService: string) => ({ icd10, dateOfService });

const cases: readonly { name: string; patient: Partial<RafPatient>; codes: readonly string[] }[] = [
  { name: 'nothing to say', patient: {}, codes: [] },
  { name: 'no codes', patient: { dx: [] }, codes: ['no-diagnoses'] },
  { name: 'an empty code', patient: { dx: [' '] }, codes: ['code-malformed'] },
  { name: 'words', patient: { dx: ['heart failure'] }, codes: ['code-malformed'] },
  { name: 'ICD-9', patient: { dx: ['250.00'] }, codes: ['code-icd9'] },
  { name: 'a supplementary ICD-9 code', patient: { dx: ['V58.67'] }, codes: ['code-icd9'] },
  { name: 'the same code written otherwise', patient: { dx: ['E11.9', 'e119 '] }, codes: ['code-duplicate'] },
  { name: 'a category', patient: { dx: ['E11'] }, codes: ['code-header'] },
  { name: 'no such code', patient: { dx: ['E11.77'] }, codes: ['code-unknown'] },
  { name: 'a retired code', patient: { dx: [onDate('G35', '2025-11-01')] }, codes: ['code-retired'] },
  { name: 'a code of the next year', patient: { dx: [onDate('G35.D', '2025-03-01')] }, codes: ['code-not-yet-valid'] },
  { name: 'a code that became valid within the collection year', patient: { dx: ['G35.D'] }, codes: [] },
  {
    name: 'a code too new for the whole year',
    patient: { py: 2025, dx: ['G35.D'] },
    codes: ['normalization-unverified', 'code-not-yet-valid'],
  },
  {
    name: 'a date in another year',
    patient: { dx: [onDate('I10', '2024-05-05')] },
    codes: ['date-outside-collection-year'],
  },
  {
    name: 'a date after the code set',
    patient: { py: 2027, dx: [onDate('I10', '2026-11-01')] },
    codes: ['code-set-not-for-date'],
  },
  { name: 'a pregnant man', patient: { dx: ['O09.90'] }, codes: ['code-unlikely-for-sex'] },
  { name: 'a prostate of a woman', patient: { sex: 'F', dx: ['C61'] }, codes: ['code-unlikely-for-sex'] },
  { name: 'breast cancer of a man', patient: { dx: ['C50.929'] }, codes: [] },
  { name: 'age 111', patient: { age: 111 }, codes: ['age-over-110'] },
  { name: 'half a year', patient: { age: 72.5 }, codes: ['age-not-whole'] },
  { name: 'age 0 entitled by age', patient: { age: 0 }, codes: ['under-65-entitled-by-age'] },
  { name: 'kidney failure', patient: { orec: '2' }, codes: ['esrd-entitlement'] },
  {
    name: 'a new enrollee in an institution',
    patient: { newEnrollee: true, institutional: true },
    codes: ['new-enrollee-institutional', 'new-enrollee-diagnoses-not-scored'],
  },
  { name: 'a plan without effect', patient: { snp: true }, codes: ['plan-kind-without-effect'] },
  { name: 'a model that no longer pays', patient: { model: 'V24' }, codes: ['no-payment-factors'] },
  { name: 'half a blend', patient: { py: 2021 }, codes: ['blend-incomplete', 'map-of-later-year'] },
  { name: 'an edit by age', patient: { age: 40, orec: '1', sex: 'F', dx: ['C50.911'] }, codes: ['edit-applied'] },
  { name: 'an edit that takes a code out', patient: { age: 10, orec: '1', dx: ['J44.9'] }, codes: ['edit-applied'] },
  { name: 'a heart assist device alone', patient: { dx: ['Z95.811'] }, codes: ['heart-assist-alone'] },
];

describe('findings', () => {
  it.each(cases)('$name', ({ patient, codes }) => {
    expect(found(patient).map(({ code }) => code)).toEqual(codes);
  });

  it('say what was taken for granted', () => {
    const bare: RafPatient = { py: 2026, age: 72, sex: 'M', dx: ['I10'] };
    expect(scorer.explain(bare).findings.map(({ code }) => code)).toEqual(['dual-not-given', 'orec-not-given']);
  });

  it('name the place and the code, but repeat no string that is none', () => {
    const findings = found({ dx: ['I10', 'e11', 'John Smith, born 1950', '25000'] });
    expect(findings.map(({ position, icd10 }) => ({ position, icd10 }))).toEqual([
      { position: 1, icd10: 'E11' },
      { position: 2, icd10: undefined },
      { position: 3, icd10: '250.00' },
    ]);
    expect(JSON.stringify(findings)).not.toContain('Smith');
  });

  it('account for every entry: it counts, it has no category, or it has a finding', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 14 }), { maxLength: 12 }), (dx) => {
        const { explanations, findings } = scorer.explain({ ...man, dx });
        const [explained] = explanations;
        const known = new Set([
          ...(explained?.hccs.flatMap(({ codes }) => codes) ?? []),
          ...(explained?.codesWithoutHcc ?? []),
          ...(explained?.codesEditedOut ?? []),
        ]);
        dx.forEach((given, position) => {
          const told = findings.some((finding) => finding.position === position);
          const plain = given.replace(/[.\s]/g, '').toUpperCase();
          expect(told || known.has(plain.length > 3 ? `${plain.slice(0, 3)}.${plain.slice(3)}` : plain)).toBe(true);
        });
      }),
    );
  });
});

describe('explanation', () => {
  const { explanations } = scorer.explain({ ...man, dx: ['E11.22', 'e119', 'I50.32', 'I10', 'N18.4'] });
  const [explained] = explanations;

  it('tells which code gave which category, and which parent dropped which child', () => {
    expect(
      explained?.hccs.map(({ hcc, codes, droppedBy, coefficient }) => ({ hcc, codes, droppedBy, coefficient })),
    ).toEqual([
      { hcc: 37, codes: ['E11.22'], droppedBy: [], coefficient: 0.166 },
      { hcc: 38, codes: ['E11.9'], droppedBy: [37], coefficient: null },
      { hcc: 226, codes: ['I50.32'], droppedBy: [], coefficient: 0.36 },
      { hcc: 327, codes: ['N18.4'], droppedBy: [], coefficient: 0.514 },
    ]);
    expect(explained?.codesWithoutHcc).toEqual(['I10']);
  });

  it('tells which categories met an interaction', () => {
    const interaction = explained?.terms.find(({ term }) => term === 'HF_KIDNEY_V28');
    expect(interaction).toEqual({
      term: 'HF_KIDNEY_V28',
      coefficient: 0.176,
      kind: 'interaction',
      because: [
        { condition: 'g:HF', hccs: [226] },
        { condition: 'g:KIDNEY', hccs: [327] },
      ],
    });
  });

  it('tells what an edit did', () => {
    const child = scorer.explain({ ...man, age: 10, orec: '1', dx: ['J44.9'] });
    expect(child.explanations[0]?.codesEditedOut).toEqual(['J44.9']);
    const young = scorer.explain({ ...man, age: 40, orec: '1', dx: ['C50.911'] });
    expect(young.explanations[0]?.hccs).toMatchObject([{ hcc: 22, codes: ['C50.911'], edited: [{ code: 'C50.911' }] }]);
  });
});
