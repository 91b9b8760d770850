import { describe, expect, it } from 'vitest';
import { readNote } from '../read-note.js';
import { compileLexicon } from './compile-lexicon.js';
import type { Term } from './lexicon.js';
import { table } from './table.js';

const termsOf = (...words: readonly string[]): readonly Term<string>[] =>
  words.map((one) => ({ words: one, value: one }));
const found = (terms: readonly Term<string>[], text: string): readonly string[] =>
  compileLexicon(terms)
    .find(readNote(text))
    .map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);

describe('compileLexicon', () => {
  it.each([
    ['the longest term wins', ['chest', 'chest pain'], 'Chest pain.', ['Chest pain = chest pain']],
    ['hyphens do not matter', ['follow up'], 'Follow-up', ['Follow-up = follow up']],
    ['nor do slashes', ['nausea/vomiting'], 'nausea / vomiting', []],
    ['a slash without spaces joins', ['n/v'], 'N/V', ['N/V = n/v']],
    ['possessives are ignored', ['crohn disease'], "Crohn's disease", ["Crohn's disease = crohn disease"]],
    ['accents are ignored', ['meniere'], 'Ménière', ['Ménière = meniere']],
    ['& is and', ['ear and nose'], 'ear & nose', ['ear & nose = ear and nose']],
    ['dotted letters are one word', ['po'], 'p.o.', ['p.o. = po']],
    ['a dash joins nothing', ['chest pain'], 'chest - pain', []],
    ['no term crosses a sentence', ['chest pain'], 'Chest. Pain.', []],
    ['terms do not overlap', ['a b', 'b c'], 'a b c', ['a b = a b']],
  ] as const)('%s', (_, words, text, wanted) => {
    expect(found(termsOf(...words), text)).toEqual(wanted);
  });

  it.each([
    ['laceration', 'lacerations'],
    ['biopsy', 'biopsies'],
    ['abscess', 'abscesses'],
    ['diagnosis', 'diagnoses'],
  ])('knows the plural of %s', (one, many) => {
    expect(found([{ words: one, value: 'x', plural: true }], `${one}, ${many}`)).toEqual([`${one} = x`, `${many} = x`]);
  });

  it('takes a term in its exact case before one in any', () => {
    const terms = [
      { words: 'as', value: 'word' },
      { words: 'AS', value: 'aortic stenosis', exactCase: true },
    ];
    expect(found(terms, 'AS as')).toEqual(['AS = aortic stenosis', 'as = word']);
  });
  it('finds nothing in lower case for a term in its exact case', () => {
    expect(found([{ words: 'MS', value: 'x', exactCase: true, plural: true }], 'ms and MS')).toEqual(['MS = x']);
  });
  it('looks within a span', () => {
    const text = 'gout, gout, gout';
    const matches = compileLexicon(termsOf('gout')).find(readNote(text), { start: 5, end: 11 });
    expect(matches.map(({ start }) => start)).toEqual([6]);
  });
  it('is empty without terms, and leaves out terms without words', () => {
    expect(found([], 'gout')).toEqual([]);
    expect(compileLexicon([{ words: '  ', value: 1 }]).size).toBe(0);
  });
});

describe('table', () => {
  it('reads rows, cells that are empty, and leaves out comments', () => {
    const rows = table('\n  a | b |  | d\n// no\n\n  e | | g\n');
    expect(rows()).toEqual([
      ['a', 'b', '', 'd'],
      ['e', '', 'g'],
    ]);
    expect(rows()).toBe(rows());
  });
});
