import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { v28Data } from '../data/v28.js';
import { decodeAutomaton, IS_PREFIX, NOT_FOUND, walk } from './automaton.js';
import { dottedCode, plainCode, shapeOf } from './plain-code.js';

const automaton = decodeAutomaton(v28Data.automaton);

const cases = [
  { given: 'E11.22', plain: 'E1122', shape: 'icd10', found: 'class' },
  { given: 'e1122', plain: 'E1122', shape: 'icd10', found: 'class' },
  { given: '  e11 . 22\r\n', plain: 'E1122', shape: 'icd10', found: 'class' },
  { given: '\u00a0E11.22\ufeff\u2003', plain: 'E1122', shape: 'icd10', found: 'class' },
  { given: `E11.22${' '.repeat(34)}`, plain: 'E1122', shape: 'icd10', found: 'class' },
  { given: 'E11', plain: 'E11', shape: 'icd10', found: 'prefix' },
  { given: 'I10', plain: 'I10', shape: 'icd10', found: 'none' },
  { given: '250.00', plain: '25000', shape: 'icd9', found: 'none' },
  { given: '4019', plain: '4019', shape: 'icd9', found: 'none' },
  { given: '', plain: null, shape: 'empty', found: 'none' },
  { given: ' \t', plain: null, shape: 'empty', found: 'none' },
  { given: '...', plain: null, shape: 'malformed', found: 'none' },
  { given: 'E11-22', plain: null, shape: 'malformed', found: 'none' },
  { given: 'diabetes', plain: null, shape: 'malformed', found: 'none' },
  { given: 'E11.22 and more words than a code has', plain: null, shape: 'malformed', found: 'none' },
  // A dotless i and a long s become ASCII capitals when raised: they are still no code.
  { given: '\u013110', plain: null, shape: 'malformed', found: 'none' },
  { given: '\u017f7200', plain: null, shape: 'malformed', found: 'none' },
  { given: `E1122${' '.repeat(60)}`, plain: null, shape: 'malformed', found: 'none' },
];

describe('a code as given', () => {
  it.each(cases)('$given', ({ given, plain, shape, found }) => {
    expect(plainCode(given)).toBe(plain);
    expect(shapeOf(given)).toBe(shape);
    const walked = walk(automaton, given);
    expect(walked > 0 ? 'class' : walked === IS_PREFIX ? 'prefix' : 'none').toBe(found);
  });

  it('gets its dot after the third sign', () => {
    expect([dottedCode('E1122'), dottedCode('I10')]).toEqual(['E11.22', 'I10']);
  });

  it('is never found in the map unless it is a plain code', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), (given) => {
        if (walk(automaton, given) !== NOT_FOUND)
          expect(walk(automaton, given)).toBe(walk(automaton, plainCode(given) ?? given));
      }),
    );
  });

  const blanks = fc.stringMatching(/^[. \t\n\r\u00a0\u2003]{0,4}$/);
  it('means the same with any blanks, dots and case', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('E1122', 'C3490', 'Z6841', 'I509'),
        blanks,
        blanks,
        fc.boolean(),
        (code, before, between, lower) => {
          const given = `${before}${code.slice(0, 2)}${between}${lower ? code.slice(2).toLowerCase() : code.slice(2)}`;
          expect(walk(automaton, given)).toBe(walk(automaton, code));
          expect(plainCode(given)).toBe(code);
        },
      ),
    );
  });
});
