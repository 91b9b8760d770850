import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const source = (path: string): string => fileURLToPath(new URL(`./packages/${path}`, import.meta.url));

/** Tests of one package, with its siblings taken from their sources, so that no build is needed first. */
export function workspaceTests() {
  return defineConfig({
    resolve: {
      alias: [
        { find: /^@levelproof\/([a-z]+)$/, replacement: source('$1/src/index.ts') },
        { find: /^@levelproof\/([a-z]+)\/([a-z0-9-]+)$/, replacement: source('$1/src/$2/index.ts') },
        { find: /^levelproof$/, replacement: source('levelproof/src/index.ts') },
      ],
    },
    test: {
      include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
      testTimeout: 30_000,
      // The first note of a coder loads the extractor, which may fall into a hook.
      hookTimeout: 30_000,
      // The JSON beside the readable output is what the total of all packages is summed from.
      reporters: ['default', ['json', { outputFile: 'reports/tests.json' }]],
    },
  });
}
