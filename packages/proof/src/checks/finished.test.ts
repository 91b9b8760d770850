import { expect, test } from 'vitest';
import { isData, sourcesBelow } from '../source/repository.js';
import { unfinishedFindings } from './finished.js';

/** This check's own words would be found in it. */
const own = /checks\/finished(\.test)?\.ts$/;

test.each(['packages', 'examples', 'docs', '.ci'])('nothing in %s is left undone', (folder) => {
  const files = sourcesBelow(folder, (path) => !own.test(path) && !isData(path) && !/\.(gz|png|ico)$/.test(path));
  expect(unfinishedFindings(files)).toEqual([]);
});

const unfinished: readonly string[] = [
  '// TODO: the other half',
  "throw new Error('not implemented');",
  "test.skip('later', () => {});",
  "describe.only('this', () => {});",
  "test.prop.skip([x])('later', () => {});",
  '// @ts-ignore',
  "export * from './a.js';",
  "const notes = '/home/me/notes';",
];

test.each(unfinished)('found: %s', (text) => {
  expect(unfinishedFindings([{ path: 'a.ts', text: `const a = 1;\n${text}\n` }])).toHaveLength(1);
});

test.each(["test('skip is a word', () => {});", 'const only = 1;', "const url = 'https://a.b/home/c';"])(
  'not found: %s',
  (text) => {
    expect(unfinishedFindings([{ path: 'a.ts', text }])).toEqual([]);
  },
);
