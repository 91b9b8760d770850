import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import { layers } from '../source/layers.js';
import { filesBelow, repositoryRoot } from '../source/repository.js';
import { completenessFindings, type Manifest, type PackageFiles } from './complete.js';

const present = readdirSync(join(repositoryRoot, 'packages')).filter((name) => name !== 'proof');

test('every package of the house is there, and no other', () => {
  expect(present.sort()).toEqual(Object.keys(layers).sort());
});

test.each(present)('%s has README, typed exports, licence and tests', (name) => {
  const folder = join(repositoryRoot, 'packages', name);
  const files = filesBelow(folder).map((file) => relative(folder, file).split(sep).join('/'));
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const readme = readFileSync(join(folder, 'README.md'), 'utf8');
  expect(completenessFindings([{ path: `packages/${name}`, manifest, files, readme }])).toEqual([]);
});

const whole: PackageFiles = {
  path: 'packages/one',
  readme: '# one\n\n```ts\nimport {} from "@levelproof/one";\n```\n',
  files: ['LICENSE', 'NOTICE', 'README.md', 'src/index.ts', 'src/index.test.ts'],
  manifest: {
    name: '@levelproof/one',
    description: 'One.',
    license: 'Apache-2.0',
    sideEffects: false,
    engines: { node: '>=20.20' },
    files: ['dist', 'README.md', 'LICENSE', 'NOTICE'],
    scripts: { build: 'tsup', test: 'vitest run', typecheck: 'tsc' },
    exports: {
      '.': {
        import: { types: './dist/index.d.ts', default: './dist/index.js' },
        require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
      },
    },
  },
};

test('a whole package has no finding', () => {
  expect(completenessFindings([whole])).toEqual([]);
});

const { manifest } = whole;
const broken: readonly (readonly [problem: string, broken: PackageFiles])[] = [
  ['has no README.md', { ...whole, files: whole.files.filter((file) => file !== 'README.md') }],
  ['has no tests', { ...whole, files: whole.files.filter((file) => !file.endsWith('.test.ts')) }],
  ['has no src/index.ts', { ...whole, files: whole.files.filter((file) => file !== 'src/index.ts') }],
  ['shows no example in its README', { ...whole, readme: '# one\n' }],
  ['does not ship NOTICE', { ...whole, manifest: { ...manifest, files: ['dist', 'README.md', 'LICENSE'] } }],
  ['has another licence than Apache-2.0', { ...whole, manifest: { ...manifest, license: 'MIT' } }],
  ['does not say sideEffects: false', { ...whole, manifest: { ...manifest, sideEffects: true } }],
  ['has no exports', { ...whole, manifest: { ...manifest, exports: {} } }],
  ['has no script test', { ...whole, manifest: { ...manifest, scripts: { build: 'tsup', typecheck: 'tsc' } } }],
];

test.each(broken)('found: %s', (problem, one) => {
  expect(completenessFindings([one])).toEqual([{ path: 'packages/one', problem }]);
});

test('found: one declaration file for import and require', () => {
  const exports = { '.': { types: './dist/index.d.ts', import: './dist/index.js', require: './dist/index.cjs' } };
  expect(completenessFindings([{ ...whole, manifest: { ...manifest, exports } }])).toHaveLength(2);
});
