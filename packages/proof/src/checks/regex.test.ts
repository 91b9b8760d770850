import { expect, test } from 'vitest';
import { packageSources } from '../source/repository.js';
import { mostAlternatives, regexFindings } from './regex.js';

test('no regular expression in the packages can be baited', () => {
  expect(regexFindings(packageSources())).toEqual([]);
});

const words = (count: number): string => Array.from({ length: count }, (_, n) => `word${n}`).join('|');

const baited: readonly string[] = [
  'const a = /(a+)+$/;',
  'const a = /(?:\\d+,?)*/u;',
  'const a = /^((x|y*)z)+/;',
  'const a = new RegExp("(a*)*");',
  'const a = new RegExp(words.join("|"));',
  `const a = /\\b(?:${words(mostAlternatives + 1)})\\b/;`,
];

test.each(baited)('found: %s', (text) => {
  expect(regexFindings([{ path: 'packages/note/src/a.ts', text }])).toHaveLength(1);
});

const calm: readonly string[] = [
  'const a = /\\d+ minutes?/;',
  'const a = /(?:a{1,3})+/;',
  'const a = /(?:a+){2}/;',
  `const a = /${words(mostAlternatives)}/;`,
  'const a = /[(+*]+/;',
];

test.each(calm)('not found: %s', (text) => {
  expect(regexFindings([{ path: 'packages/note/src/a.ts', text }])).toEqual([]);
});
