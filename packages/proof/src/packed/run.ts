/**
 * Packs every published package, checks the tarballs as a registry would serve them (publint, are-the-types-wrong),
 * installs them with npm into an empty project outside the workspace, and uses each under `import` and `require`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layers } from '../source/layers.js';
import { repositoryRoot } from '../source/repository.js';
import { entriesOf, useEntries } from './entries.js';

const folder = mkdtempSync(join(tmpdir(), 'levelproof-packed-'));
const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
  });
const say = (line: string): void => void process.stdout.write(`${line}\n`);

try {
  const tarballs = join(folder, 'tarballs');
  const project = join(folder, 'project');
  mkdirSync(tarballs);
  mkdirSync(project);
  const names = Object.keys(layers);
  for (const name of names) {
    const from = join(repositoryRoot, 'packages', name);
    run('npx', ['--yes', 'pnpm@10.34.9', 'pack', '--pack-destination', tarballs], from);
  }
  for (const tarball of readdirSync(tarballs)) {
    const path = join(tarballs, tarball);
    run('npx', ['publint', 'run', path, '--strict'], join(repositoryRoot, 'packages', 'proof'));
    run('npx', ['attw', path, '--profile', 'node16'], join(repositoryRoot, 'packages', 'proof'));
    say(`${tarball}: publint and types right`);
  }
  const dependencies = Object.fromEntries(
    readdirSync(tarballs).map((tarball) => [nameOf(tarball), `file:${join(tarballs, tarball)}`]),
  );
  const manifest = { name: 'packed', private: true, type: 'module', dependencies, overrides: dependencies };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  run('npm', ['install', '--no-audit', '--no-fund', '--omit=peer'], project);
  for (const name of names) {
    const path = join(repositoryRoot, 'packages', name, 'package.json');
    const entries = entriesOf(JSON.parse(readFileSync(path, 'utf8')) as Parameters<typeof entriesOf>[0]);
    const { esm, cjs } = useEntries(entries);
    writeFileSync(join(project, `${name}.mjs`), esm);
    writeFileSync(join(project, `${name}.cjs`), cjs);
    say(`import ${run('node', [`${name}.mjs`], project).trim()}`);
    say(`require ${run('node', [`${name}.cjs`], project).trim()}`);
  }
  const printed = run('npx', ['levelproof', '--version'], project).trim();
  say(`levelproof --version: ${printed}`);
} catch (error) {
  const { stdout = '', stderr = '', message } = error as { stdout?: string; stderr?: string; message: string };
  say(`${message}\n${stdout}\n${stderr}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function nameOf(tarball: string): string {
  const bare = tarball.replace(/-\d+\.\d+\.\d+.*$/, '');
  return bare === 'levelproof' ? 'levelproof' : `@levelproof/${bare.replace('levelproof-', '')}`;
}
