import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { repositoryRoot } from '../source/repository.js';
import { topLevelFindings } from './top-level.js';

test('the top level holds what the design allows and nothing else', () => {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: repositoryRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const top = new Set(listed.split('\0').map((path) => path.split('/')[0] ?? ''));
  top.delete('');
  expect(top.has('packages')).toBe(true);
  expect(topLevelFindings([...top])).toEqual([]);
});

test.each(['src', 'scripts', 'notes.txt', 'tsup.config.ts'])('%s would be found', (entry) => {
  expect(topLevelFindings(['packages', entry])).toHaveLength(1);
});
