/**
 * `npm run bench:rules`
 * The MDM table on `json-rules-engine` and on ours over the same random encounters in one run: the same job on both
 * sides, and the levels must agree everywhere, else the run fails. Ours is measured as it ships, bundled by esbuild:
 * running from the sources would measure the loader's bookkeeping too.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = here('../../node_modules/.cache/');
const outfile = `${folder}bench-rules.mjs`;
mkdirSync(folder, { recursive: true });
await build({
  entryPoints: [here('./rules-run.ts')],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['json-rules-engine'],
  tsconfig: here('../../../../tsconfig.base.json'),
  logLevel: 'error',
});
process.exitCode = spawnSync(process.execPath, [outfile], { stdio: 'inherit' }).status ?? 1;

/** What each entry weighs in a bundle, minified; the goal for the engine with all packs is 30 kB. */
for (const entry of ['index', 'authoring/index', 'testing/index']) {
  const { outputFiles } = await build({
    entryPoints: [here(`../../../rules/src/${entry}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: ['fast-check'],
    tsconfig: here('../../../../tsconfig.base.json'),
    logLevel: 'error',
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const kilo = (size: number): string => `${(size / 1000).toFixed(2)} kB`;
  const compressed = brotliCompressSync(bytes).length;
  process.stdout.write(`rules ${entry}: ${kilo(compressed)} brotli, ${kilo(bytes.length)} minified\n`);
}
