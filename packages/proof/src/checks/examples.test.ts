import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { repositoryRoot } from '../source/repository.js';
import type { Manifest } from './complete.js';

const folder = join(repositoryRoot, 'examples');
const names = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'notes')
  .map(({ name }) => name);

describe('examples', () => {
  it('are there, one for each entry point at least', () => {
    expect(names.length).toBeGreaterThanOrEqual(8);
  });

  it.each(names)('%s can be started, is private, and is told of in the list', (name) => {
    const manifest = JSON.parse(readFileSync(join(folder, name, 'package.json'), 'utf8')) as Manifest & {
      readonly private?: boolean;
    };
    expect(manifest.scripts?.start).toBeDefined();
    expect(manifest.private).toBe(true);
    expect(existsSync(join(folder, name, 'README.md'))).toBe(true);
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toContain(`](${name})`);
  });
});
