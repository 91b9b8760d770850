import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { repositoryRoot } from '../source/repository.js';

/** What a browser loads for an import, in kilobytes (1000 bytes) after minifying and brotli. */
export interface Bundle {
  readonly name: string;
  /** Loaded at once. */
  readonly atOnce: number;
  /** Loaded only when asked for (dynamic imports). */
  readonly later: number;
  /** Modules that only Node has; none is allowed. */
  readonly nodeOnly: readonly string[];
}

const PACKAGES = ['contract', 'rules', 'hcc', 'note', 'extract', 'report'];

/** Entries of the workspace by their import, as their sources. */
const ALIAS: Readonly<Record<string, string>> = Object.fromEntries([
  ...['v28', 'v24', 'icd10cm', 'meat', 'suspects'].map((entry) => [
    `@levelproof/hcc/${entry}`,
    source(`hcc/src/${entry}/index.ts`),
  ]),
  ...PACKAGES.map((name) => [`@levelproof/${name}`, source(`${name}/src/index.ts`)]),
  ['levelproof', source('levelproof/src/index.ts')],
]);

function source(path: string): string {
  return join(repositoryRoot, 'packages', path);
}

/** Bundles an import for a browser, with no configuration beyond where the sources are. */
export async function bundled(name: string, code: string): Promise<Bundle> {
  const nodeOnly: string[] = [];
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: repositoryRoot, loader: 'ts' },
    alias: ALIAS,
    bundle: true,
    minify: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    outdir: 'out',
    write: false,
    metafile: true,
    plugins: [
      {
        name: 'node-only',
        setup({ onResolve }) {
          onResolve({ filter: /^(?:node:|(?:fs|path|os|net|http|https|crypto|stream|util|zlib|process)$)/ }, (args) => {
            nodeOnly.push(args.path);
            return { path: args.path, external: true };
          });
        },
      },
    ],
  });
  const atOnce = statically('out/stdin.js', metafile.outputs);
  let now = 0;
  let later = 0;
  for (const { path, contents } of outputFiles) {
    const file = Object.keys(metafile.outputs).find((output) => path.replaceAll('\\', '/').endsWith(output));
    const size = brotliCompressSync(contents).length / 1000;
    if (file !== undefined && atOnce.has(file)) now += size;
    else later += size;
  }
  return { name, atOnce: now, later, nodeOnly };
}

type Outputs = Readonly<
  Record<string, { readonly imports: readonly { readonly path: string; readonly kind: string }[] }>
>;

/** The files that load with an entry: itself and what it imports by statement. */
function statically(entry: string, outputs: Outputs): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? []) if (kind === 'import-statement') visit(next);
  };
  visit(entry);
  return found;
}

/** What an app may import, the most it may weigh at once, and the most that may come later (nothing, if not said). */
export const BUNDLES: readonly {
  readonly name: string;
  readonly code: string;
  readonly most: number;
  readonly mostLater?: number;
}[] = [
  // Later: the offline extractor with its lexicons (at most 250, see below) and the tables of risk adjustment.
  { name: 'levelproof: createCoder', code: `export { createCoder } from 'levelproof';`, most: 40, mostLater: 305 },
  {
    name: '@levelproof/extract: createOfflineExtractor',
    code: `export { createOfflineExtractor } from '@levelproof/extract';`,
    most: 250,
  },
  { name: '@levelproof/rules: score', code: `export { score } from '@levelproof/rules';`, most: 30 },
  {
    name: '@levelproof/note: readNote, assess',
    code: `export { assess, readNote } from '@levelproof/note';`,
    most: 60,
  },
  { name: '@levelproof/report: renderHtml', code: `export { renderHtml } from '@levelproof/report';`, most: 15 },
  {
    name: '@levelproof/hcc: V28 and the scorer',
    code: `export { rafScorer } from '@levelproof/hcc'; export { v28 } from '@levelproof/hcc/v28';`,
    most: 60,
  },
];
