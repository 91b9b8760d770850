import { expect, test } from 'vitest';
import { packageSources } from '../source/repository.js';
import { layerFindings } from './layers.js';

test('every import of every package goes one way', () => {
  expect(layerFindings(packageSources())).toEqual([]);
});

const wrong: readonly (readonly [path: string, text: string])[] = [
  ['packages/rules/src/a.ts', `import { x } from '@levelproof/extract';`],
  ['packages/rules/src/a.ts', `import type { X } from '@levelproof/hcc';`],
  ['packages/contract/src/a.ts', `export { x } from '@levelproof/rules';`],
  ['packages/report/src/a.ts', `type X = import('levelproof').Coder;`],
  ['packages/note/src/a.ts', `const x = await import('@levelproof/rules/testing');`],
  ['packages/note/src/a.ts', `const x = await import(name);`],
  ['packages/hcc/src/a.ts', `import { x } from '../../rules/src/index.js';`],
  ['packages/hcc/src/a.ts', `import { readFileSync } from 'fs';`],
  ['packages/hcc/src/a.ts', `import { readFileSync } from 'node:fs';`],
  ['packages/rules/src/a.ts', `import fc from 'fast-check';`],
  ['packages/extract/src/a.ts', `import * as z from 'zod';`],
  ['packages/extract/src/offline/a.ts', `import { generateText } from 'ai';`],
  ['packages/levelproof/src/a.ts', `import { Command } from 'commander';`],
  ['packages/rules/src/a.ts', `const x = require('lodash');`],
  ['packages/rules/src/a.ts', `import { x } from '@levelproof/rules';`],
  ['packages/new/src/a.ts', `export const x = 1;`],
];

test.each(wrong)('found wrong in %s: %s', (path, text) => {
  expect(layerFindings([{ path, text }])).toHaveLength(1);
});

const right: readonly (readonly [path: string, text: string])[] = [
  ['packages/extract/src/a.ts', `import { x } from '@levelproof/note'; import { y } from './b.js';`],
  ['packages/extract/src/ai/a.ts', `import { generateText } from 'ai';`],
  ['packages/rules/src/testing/a.ts', `import fc from 'fast-check';`],
  ['packages/rules/src/a.test.ts', `import { test } from 'vitest'; import fc from 'fast-check';`],
  ['packages/levelproof/src/cli/a.ts', `import { stat } from 'node:fs/promises'; import { Command } from 'commander';`],
  ['packages/hcc/src/a.ts', `const words = "import { x } from 'levelproof'"; // import 'levelproof'`],
];

test.each(right)('nothing wrong in %s: %s', (path, text) => {
  expect(layerFindings([{ path, text }])).toEqual([]);
});
