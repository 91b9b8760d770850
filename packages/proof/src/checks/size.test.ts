import { expect, test } from 'vitest';
import { packageSources } from '../source/repository.js';
import { mostLines, sizeFindings } from './size.js';

test('no source file asks more than one question', () => {
  expect(sizeFindings(packageSources())).toEqual([]);
});

const long = (lines: number): string => 'x;\n'.repeat(lines);

test('one line too many is found, the last allowed line is not', () => {
  expect(sizeFindings([{ path: 'packages/rules/src/a.ts', text: long(mostLines) }])).toEqual([]);
  expect(sizeFindings([{ path: 'packages/rules/src/a.ts', text: long(mostLines + 1) }])).toHaveLength(1);
});

test.each(['data', 'packs', 'lexicons'])('a long file in %s is data', (folder) => {
  expect(sizeFindings([{ path: `packages/rules/src/${folder}/a.ts`, text: long(2_000) }])).toEqual([]);
});
