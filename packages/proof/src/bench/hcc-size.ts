/**
 * `pnpm bench:hcc-size`
 * What the parts weigh in a bundle, minified and compressed: the V28 map with its scorer alone, with V24 and the code set,
 * and MEAT without any table.
 */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const bundles = [
  { name: 'V28 and the scorer', from: `export { v28 } from './v28/index.js'; export { rafScorer } from './index.js';` },
  {
    name: 'V28, V24, codes and the scorer',
    from: `export { v28 } from './v28/index.js'; export { v24 } from './v24/index.js'; export { icd10cm } from './icd10cm/index.js'; export { rafScorer } from './index.js';`,
  },
  { name: 'MEAT without tables', from: `export { hccLines } from './meat/index.js';` },
  { name: 'suspects without tables', from: `export { suspectsOf } from './suspects/index.js';` },
];

for (const { name, from } of bundles) {
  const { outputFiles } = await build({
    stdin: { contents: from, resolveDir: join(here, '../../../hcc/src'), loader: 'ts' },
    alias: { '@levelproof/contract': join(here, '../../../contract/src/index.ts') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const kilo = (size: number): string => `${(size / 1000).toFixed(1)} kB`;
  console.log(
    `${name}: ${kilo(brotliCompressSync(bytes).length)} brotli, ${kilo(gzipSync(bytes).length)} gzip, ${kilo(bytes.length)} minified`,
  );
}
