/**
 * `pnpm bench:hcc [--patients FILE] [--vectors FILE]`
 * Risk scores measured: the expected scores of a file of vectors, then the speed on many patients beside `hccinfhir`
 * in one run (set `PYTHON` to an interpreter that has it; the bench says so where it is missing). Without `--patients`
 * the list that stands beside the project is taken, else patients drawn by chance.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sharedFolder } from '../eval/sets.js';
import { repositoryRoot } from '../source/repository.js';

const { values } = parseArgs({ options: { patients: { type: 'string' }, vectors: { type: 'string' } } });
const beside = sharedFolder(undefined, repositoryRoot);
const known = (name: string): string | undefined => {
  const path = beside === null ? '' : join(beside, 'eval', name);
  return existsSync(path) ? path : undefined;
};
const folder = mkdtempSync(join(tmpdir(), 'levelproof-bench-'));

function run(script: string, ...args: readonly string[]): number {
  const path = join(repositoryRoot, 'packages', 'hcc', 'bench', script);
  return spawnSync(process.execPath, ['--import', 'tsx', path, ...args], { stdio: 'inherit' }).status ?? 1;
}

/** Patients for where there is no list: a few frequent codes in every combination of age, sex and entitlement. */
function drawn(): string {
  const codes = ['E1122', 'N1832', 'I5022', 'J449', 'I4891', 'E119', 'F330', 'G20A1', 'C8200', 'I10', 'E785', 'Z0000'];
  let state = 20_261_124;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
  const rows = Array.from({ length: 20_000 }, () => {
    const age = 20 + next(80);
    const dx = Array.from({ length: next(16) }, () => codes[next(codes.length)]);
    return [dx, age, next(2) === 0 ? 'F' : 'M', ['00', '01', '02'][next(3)], age < 65 ? '1' : String(next(2))];
  });
  const path = join(folder, 'patients.json');
  writeFileSync(path, JSON.stringify(rows));
  return path;
}

try {
  const vectors = values.vectors ?? known('raf-dev.jsonl');
  const failed = vectors === undefined ? 0 : run('vectors.ts', vectors);
  const measured = run('raf.ts', values.patients ?? known('patients-20k.json.gz') ?? drawn());
  process.exitCode = failed || measured;
} finally {
  rmSync(folder, { recursive: true });
}
