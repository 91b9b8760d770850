import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A text file of the repository; `path` is relative to the root and has forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A check's finding: which file, and what is wrong with it. */
export interface Finding {
  readonly path: string;
  readonly problem: string;
}

export const repositoryRoot = fileURLToPath(new URL('../../../../', import.meta.url));

/** What installing, building and testing leave behind: never read by a check. */
const made = new Set(['node_modules', 'dist', '.turbo', 'coverage', 'reports', '.git', 'api', '.vitepress']);

/** The files below `folder`, sorted, with what tools made left out. */
export function filesBelow(folder: string): readonly string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (made.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...filesBelow(path));
    else if (entry.isFile()) found.push(path);
  }
  return found.sort();
}

/** The files below `folder` (relative to the root) whose path passes `wanted`, with their text. */
export function sourcesBelow(folder: string, wanted: (path: string) => boolean): readonly SourceFile[] {
  return filesBelow(join(repositoryRoot, folder))
    .map((file) => relative(repositoryRoot, file).split(sep).join('/'))
    .filter(wanted)
    .map((path) => ({ path, text: readFileSync(join(repositoryRoot, path), 'utf8') }));
}

/** Every TypeScript file in the `src` of every package. */
export function packageSources(): readonly SourceFile[] {
  return sourcesBelow('packages', (path) => /^packages\/[a-z-]+\/src\/.*\.ts$/.test(path));
}

/** The package folder that a path stands in: `packages/rules/src/x.ts` is in `rules`. */
export function packageOf(path: string): string {
  return path.split('/')[1] ?? '';
}

export function isTest(path: string): boolean {
  return path.endsWith('.test.ts');
}

/** Data is long by nature and written by a generator or a coder, not by a programmer. */
export function isData(path: string): boolean {
  return path.split('/').some((folder) => folder === 'data' || folder === 'packs' || folder === 'lexicons');
}
