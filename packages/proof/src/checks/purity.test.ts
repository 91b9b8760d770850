import { expect, test } from 'vitest';
import { packageSources } from '../source/repository.js';
import { purityFindings } from './purity.js';

test('no pure package reaches a clock, chance, a locale, a machine or shared state', () => {
  expect(purityFindings(packageSources())).toEqual([]);
});

const impure: readonly string[] = [
  'const home = process.env.HOME;',
  'console.log(1);',
  'const now = Date.now();',
  'const now = new Date();',
  'const now = new Date;',
  'const now = Date();',
  'const chance = Math.random();',
  'const page = await fetch(url);',
  '(globalThis as Record<string, unknown>).seen = 1;',
  "localStorage.setItem('a', 'b');",
  'const words = new Intl.Segmenter();',
  'const lower = text.toLocaleLowerCase();',
  'names.sort((a, b) => a.localeCompare(b));',
  'setTimeout(run, 10);',
  'const run = new Function("return 1");',
  'const here = import.meta.url;',
  'const shorthand = { process };',
  'export let count = 0;',
  'var seen = new Map();',
];

test.each(impure)('found impure: %s', (text) => {
  expect(purityFindings([{ path: 'packages/rules/src/a.ts', text }])).not.toEqual([]);
});

const pure: readonly string[] = [
  'const day = new Date(Date.UTC(2026, 0, 2));',
  'export function read(document: string): string { return document.trim(); }',
  'const fact = { process: 1, location: 2 }; export const p = fact.process + fact.location;',
  'interface Place { readonly location: string; fetch(): void }',
  '// console.log is not called here',
  "const words = 'process.env';",
  'export const level = Math.max(1, 2); for (let i = 0; i < 2; i++) { level; }',
];

test.each(pure)('found pure: %s', (text) => {
  expect(purityFindings([{ path: 'packages/rules/src/a.ts', text }])).toEqual([]);
});

test('the command line and the later ai folder may use the machine', () => {
  const text = 'console.log(process.argv);';
  expect(purityFindings([{ path: 'packages/levelproof/src/cli/a.ts', text }])).toEqual([]);
  expect(purityFindings([{ path: 'packages/extract/src/ai/a.ts', text }])).toEqual([]);
});
