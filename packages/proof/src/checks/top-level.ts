import type { Finding } from '../source/repository.js';

/** What a newcomer finds at the top of the repository, and needs nobody to explain. */
const allowed = new Set([
  ...['packages', 'examples', 'docs', '.changeset', '.ci', '.github'],
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE', 'CODE_OF_CONDUCT.md'],
  ...['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'turbo.json', 'tsconfig.base.json', 'vitest.base.ts'],
  ...['biome.json', 'knip.json', '.editorconfig', '.gitattributes', '.gitignore', '.npmrc', '.nvmrc'],
]);

export function topLevelFindings(entries: readonly string[]): readonly Finding[] {
  return entries
    .filter((entry) => !allowed.has(entry))
    .map((path) => ({ path, problem: 'is not one of the names that the top level holds' }));
}
