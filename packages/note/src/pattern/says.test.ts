import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printOf } from './print.js';
import { requiredWords } from './required-words.js';
import { matchIn, mayMatch, says } from './says.js';

/** Asks until the needs of a pattern are read off it. */
const readOff = (pattern: RegExp): RegExp => {
  for (let count = 0; count < 200; count += 1) mayMatch(pattern, pieceOf(''));
  return pattern;
};

const pieceOf = (text: string) => ({ text, print: printOf(text) });

describe('the words that a pattern needs', () => {
  it.each([
    [/\b(?:lives|living) (?:alone|with)\b/, [['lives alone', 'lives with', 'living alone', 'living with']]],
    [/lives[^.]{0,20}(?:wife|sons?)\b/i, [['lives'], ['wife', 'son', 'sons']]],
    [/(?:the )?clinic/, [['clinic', 'the clinic']]],
    [/(?:foster )+care/, [['foster '], ['care']]],
    [/(?:no )*pain[sz]?\d/, [['pain', 'pains', 'painz']]],
    [/(?<!un)able(?= to)(?! walk)/, [['able']]],
    [/follow[- ]?up/i, [['followup', 'follow-up', 'follow up']]],
    [/a\.m\.|\uE001 given/, [['a.m.', ' given']]],
    [/am|pm|noon/, []],
    [/\d{1,3} ?mg/, []],
    [/(?:met [^.]{0,9}today|told \w+ yesterday)/, [['today', ' yesterday']]],
    [/(?<who>mother|aunt)\d|x{0,3}father{2}/, [['mother', 'aunt', 'fathe']]],
  ])('%s', (pattern, wanted) => {
    expect(requiredWords(pattern).map((list) => [...list].sort())).toEqual(wanted.map((list) => [...list].sort()));
  });
});

/** Sources of patterns, with all that patterns of this house have. */
const { source } = fc.letrec<{ source: string }>((tie) => ({
  source: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(
      'ab',
      'abc',
      'b',
      ' ca',
      'k',
      's',
      '-',
      '\\b',
      '\\d',
      '\\s',
      '.',
      '[ab]',
      '[^a]',
      '[a-c]',
      '^',
      '$',
    ),
    fc.constantFrom('\\.', '\\uE001', 'é', '(?!ab)', '(?=a)', '(?<!b)', '[- ]', 'ABC'),
    fc.tuple(tie('source'), tie('source')).map((two) => two.join('')),
    fc.tuple(tie('source'), tie('source'), tie('source')).map((three) => `(?:${three.join('|')})`),
    fc
      .tuple(tie('source'), fc.constantFrom('?', '*', '+', '{0,2}', '{1,2}', '{2}', '{1}', '+?', '??'))
      .map(([one, mark]) => `(?:${one})${mark}`),
    fc.tuple(tie('source'), tie('source')).map(([one, other]) => `(${one})${other}`),
  ),
}));
const flags = fc.constantFrom('', 'i', 'iu', 'm', 'is');
const text = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      'c',
      'ab',
      'abc',
      ' ',
      '-',
      '1',
      '.',
      'A',
      'B',
      'C',
      'K',
      '\u017f',
      '\u212a',
      '\uE001',
      'é',
      '\n',
    ),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));

describe('a pattern held against a printed text', () => {
  it('says what the plain pattern says', () => {
    fc.assert(
      fc.property(source, flags, fc.array(text, { minLength: 1, maxLength: 20 }), (one, flag, texts) => {
        const pattern = readOff(new RegExp(one, flag));
        for (const each of texts) {
          expect(says(pattern, pieceOf(each))).toBe(pattern.test(each));
          expect(matchIn(pattern, pieceOf(each))).toEqual(pattern.exec(each));
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('may match a part where it matches the whole', () => {
    fc.assert(
      fc.property(source, flags, text, text, text, (one, flag, a, b, c) => {
        const pattern = readOff(new RegExp(one, flag));
        if (pattern.test(b)) expect(mayMatch(pattern, pieceOf(a + b + c))).toBe(true);
      }),
    );
  });

  it('is told from most texts', () => {
    const piece = pieceOf('She walks with a cane and sees her cardiologist in March.');
    expect(mayMatch(readOff(/\b(?:wheel ?chair|crutch(?:es)?)\b/i), piece)).toBe(false);
    expect(mayMatch(readOff(/\bCANES?\b/i), piece)).toBe(true);
  });
});
