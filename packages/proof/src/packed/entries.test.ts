import { expect, test } from 'vitest';
import { entriesOf, useEntries } from './entries.js';

test('every entry but the manifest and those with an optional peer', () => {
  const exports = { '.': {}, './testing': {}, './package.json': '' };
  expect(entriesOf({ name: '@levelproof/rules', exports })).toEqual(['@levelproof/rules']);
  expect(entriesOf({ name: '@levelproof/hcc', exports: { '.': {}, './v28': {} } })).toEqual([
    '@levelproof/hcc',
    '@levelproof/hcc/v28',
  ]);
});

test('the programs load each entry', () => {
  const { esm, cjs } = useEntries(['a', 'a/b']);
  expect(esm).toContain("await import('a/b')");
  expect(cjs).toContain("require('a/b')");
});
