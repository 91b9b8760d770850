import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot, sourcesBelow } from '../source/repository.js';
import { brokenExamples, brokenLinks, unknownCommands } from './readme.js';

const root = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md']
  .filter((name) => existsSync(join(repositoryRoot, name)))
  .map((path) => ({ path, text: readFileSync(join(repositoryRoot, path), 'utf8') }));
const pages = [
  ...root,
  ...['packages', 'examples', 'docs'].flatMap((folder) =>
    sourcesBelow(folder, (path) => path.endsWith('.md') && !path.includes('__snapshots__')),
  ),
];
const { scripts } = JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
/** Options of the command line as its sources write them. */
const options = new Set([
  ...sourcesBelow('packages/levelproof/src/cli', (path) => path.endsWith('.ts')).flatMap(({ text }) =>
    [...text.matchAll(/'(?:-\w, )?(--[a-z][\w-]*)/g)].map(([, option = '']) => option),
  ),
  '--version',
]);

describe('what the pages say', () => {
  it('leads somewhere', () => {
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.flatMap((page) => brokenLinks(page, (path) => existsSync(join(repositoryRoot, path))))).toEqual([]);
  });

  it('can be run', () => {
    expect(
      pages.flatMap((page) => unknownCommands(page, new Set([...Object.keys(scripts), 'install']), options)),
    ).toEqual([]);
  });

  it('compiles', { timeout: 120_000 }, () => {
    expect(brokenExamples(pages)).toEqual([]);
  });
});

describe('found', () => {
  const page = (text: string) => ({ path: 'packages/x/README.md', text });

  it('a link, a script and an option that are not there', () => {
    expect(brokenLinks(page('[a](../gone) [b](https://x.org) `[c](d)`'), () => false)).toHaveLength(1);
    const sh = page('```sh\nnpm run gone # x\nlevelproof code a.txt --gone\nlevelproof code a.txt --format md\n```');
    expect(unknownCommands(sh, new Set(['test']), new Set(['--format']))).toHaveLength(2);
  });

  it('an example that does not compile', { timeout: 120_000 }, () => {
    expect(brokenExamples([page("```ts\nimport { score } from '@levelproof/rules';\nscore(note);\n```")])).toHaveLength(
      1,
    );
  });
});
