import { type DiagnosisFact, emptyFacts } from '@levelproof/contract';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dx, linesOf, mark } from '../../test/mentions.js';
import { hccLines } from './hcc-lines.js';
import { HCC_REASON_CODES } from './objections.js';

describe('lines', () => {
  it('carry the categories of the payment year, and all the words that prove them', () => {
    const fact = dx({ icd10: 'E11.9', meat: ['A', 't'] });
    const [line] = linesOf([fact]);
    expect(line).toMatchObject({ hcc: ['38'], model: 'V28', meat: ['A', 'T'], strength: 'strong' });
    expect(line?.evidence).toEqual([...fact.evidence, ...fact.meat.map(({ evidence }) => evidence)]);
  });

  it('stand with the unsupported first', () => {
    const lines = linesOf([dx({ icd10: 'E11.9' }), dx({ icd10: 'I48.0', meat: [] }), dx({ icd10: 'I10' })]);
    expect(lines.map(({ icd10 }) => icd10)).toEqual(['I48.0', 'E11.9', 'I10']);
  });

  it('carry a category once, on the best supported of them', () => {
    const lines = linesOf([dx({ icd10: 'I10', meat: ['A'] }), dx({ icd10: 'I50.9', meat: ['A', 'T'] })]);
    expect(lines.filter(({ supported }) => supported).flatMap(({ hcc }) => hcc)).toEqual(['226']);
    expect(lines.flatMap(({ findings }) => findings.map(({ code }) => code))).toContain('hcc.category-once');
  });

  it('are one for each code, also where a link leads to a code that the note names', () => {
    const lines = linesOf(['E11.9', 'E11.42', 'G62.9'].map((icd10) => dx({ icd10, meat: ['A', 'T'] })));
    expect(lines.map(({ icd10 }) => icd10).sort()).toEqual([...new Set(lines.map(({ icd10 }) => icd10))].sort());
  });

  it('of a metastasis need no treatment', () => {
    expect(linesOf([dx({ icd10: 'C79.51', meat: ['A'] })])[0]?.supported).toBe(true);
  });

  it('need no tables', () => {
    const facts = { ...emptyFacts({ dateOfService: '2025-11-03' }), diagnoses: [dx({ icd10: 'E11.9' })] };
    expect(hccLines(facts)).toMatchObject([{ icd10: 'E11.9', hcc: [], model: '', supported: true }]);
  });
  const some = ['I50.9', 'I50.9', 'E11.9', 'N18.32', 'I10', 'C61', 'I63.9', 'I48.0'].map((icd10, at) =>
    dx({ icd10, meat: at % 2 === 0 ? ['A'] : ['t', '?m'], assertion: at === 7 ? { negated: mark } : {} }),
  );
  it('do not depend on the order of the diagnoses', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(some), (list) => {
        const start = ({ evidence }: DiagnosisFact): number => evidence[0]?.start ?? 0;
        expect(linesOf(list)).toEqual(linesOf([...list].sort((a, b) => start(a) - start(b))));
      }),
    );
  });

  it('give reasons from the closed list', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(some), (list) => {
        const codes = linesOf(list).flatMap(({ findings }) => findings.map(({ code }) => code));
        expect(HCC_REASON_CODES).toEqual(expect.arrayContaining(codes));
      }),
    );
  });
});
