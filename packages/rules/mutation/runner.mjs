/**
 * A test runner for Stryker that keeps everything in one process: the tests are bundled once with the mutated sources,
 * and a mutant costs the milliseconds of the tests that cover it. The runner for vitest starts a worker and imports the
 * tests anew for each mutant, which is seconds each and hours for this package.
 */
import { realpathSync } from 'node:fs';
import { mkdir, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const require = createRequire(import.meta.url);
const beside = dirname(realpathSync(require.resolve('vitest/package.json')));
const here = import.meta.dirname;

/** Contract from its sources; vitest's own expectations from where vitest keeps them. */
const resolution = {
  name: 'resolution',
  setup({ onResolve, resolve: find }) {
    onResolve({ filter: /^vitest$/ }, () => ({ path: join(here, 'vitest.mjs') }));
    onResolve({ filter: /^@levelproof\/contract$/ }, () => ({
      path: join(realpathSync(join(here, '../node_modules/@levelproof/contract')), 'src/index.ts'),
    }));
    onResolve({ filter: /^(@vitest\/expect|chai)$/ }, ({ path, kind, pluginData }) =>
      pluginData === 'found' ? undefined : find(path, { kind, resolveDir: beside, pluginData: 'found' }),
    );
  },
};

/** Tests of a folder, or the one that is named. What a snapshot keeps proves no rule: it may not kill a mutant. */
async function testFiles(place) {
  if (place.endsWith('.test.ts')) return [place];
  const entries = await readdir(place, { recursive: true });
  return entries
    .filter((name) => name.endsWith('.test.ts') && !name.endsWith('no-regression.test.ts'))
    .map((name) => join(place, name));
}

class InProcessRunner {
  static inject = ['options'];

  constructor(options) {
    this.folders = options.inProcess?.folders ?? ['src'];
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    const files = (await Promise.all(this.folders.map((folder) => testFiles(resolve(folder))))).flat().sort();
    const outdir = resolve('node_modules/.mutation');
    await mkdir(outdir, { recursive: true });
    const outfile = join(outdir, `tests-${process.pid}.mjs`);
    await build({
      stdin: {
        contents: [...files.map((file) => `import ${JSON.stringify(file)};`), `export { tests } from 'vitest';`].join(
          '\n',
        ),
        resolveDir: here,
      },
      bundle: true,
      // The package says that its files have no side effects; tests are nothing else.
      ignoreAnnotations: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      outfile,
      plugins: [resolution],
      logLevel: 'error',
    });
    ({ tests: this.tests } = await import(pathToFileURL(outfile).href));
    globalThis.__stryker__ ??= {};
    this.space = globalThis.__stryker__;
  }

  async dryRun() {
    this.space.activeMutant = undefined;
    this.space.hitLimit = undefined;
    const results = [];
    for (const each of this.tests) {
      this.space.currentTestId = each.id;
      const from = performance.now();
      const failure = await failureOf(each);
      const said = { id: each.id, name: each.id, timeSpentMs: performance.now() - from };
      results.push(failure === null ? { ...said, status: 0 } : { ...said, status: 1, failureMessage: failure });
    }
    this.space.currentTestId = undefined;
    return { status: 'complete', tests: results, mutantCoverage: this.space.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    this.space.activeMutant = activeMutant.id;
    this.space.hitCount = 0;
    this.space.hitLimit = hitLimit;
    let count = 0;
    try {
      for (const each of this.tests) {
        if (wanted !== null && !wanted.has(each.id)) continue;
        count += 1;
        const failure = await failureOf(each);
        if (this.space.hitLimit !== undefined && this.space.hitCount > this.space.hitLimit) {
          return { status: 'timeout', reason: `hit ${this.space.hitCount} times` };
        }
        if (failure !== null) {
          return { status: 'killed', killedBy: [each.id], failureMessage: failure, nrOfTests: count };
        }
      }
      return { status: 'survived', nrOfTests: count };
    } finally {
      this.space.activeMutant = undefined;
    }
  }
}

async function failureOf({ run }) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.slice(0, 500) : String(error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
export const strykerValidationSchema = {
  properties: { inProcess: { type: 'object', properties: { folders: { type: 'array', items: { type: 'string' } } } } },
};
