import type { Finding } from '../source/repository.js';

/** A published package as the check sees it. */
export interface PackageFiles {
  /** Relative to the root: `packages/rules`. */
  readonly path: string;
  readonly manifest: Manifest;
  /** Paths below the package's folder, without what tools made. */
  readonly files: readonly string[];
  readonly readme: string;
}

export interface Manifest {
  readonly name?: string;
  readonly description?: string;
  readonly license?: string;
  readonly sideEffects?: unknown;
  readonly engines?: { readonly node?: string };
  readonly files?: readonly string[];
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

const shipped = ['README.md', 'LICENSE', 'NOTICE'];

/** What a package lacks of README, documentation, typed exports, licence files and tests. */
export function completenessFindings(packages: readonly PackageFiles[]): readonly Finding[] {
  return packages.flatMap((one) => {
    const problems = [...lackingFiles(one), ...lackingFields(one.manifest), ...untypedExports(one.manifest)];
    return problems.map((problem) => ({ path: one.path, problem }));
  });
}

function lackingFiles({ files, readme, manifest }: PackageFiles): readonly string[] {
  const problems = shipped.filter((file) => !files.includes(file)).map((file) => `has no ${file}`);
  for (const file of ['dist', ...shipped]) {
    if (!manifest.files?.includes(file)) problems.push(`does not ship ${file}`);
  }
  if (!files.some((file) => file.startsWith('src/') && file.endsWith('.test.ts'))) problems.push('has no tests');
  if (!files.includes('src/index.ts')) problems.push('has no src/index.ts');
  if (!readme.includes('```ts') && !readme.includes('```sh')) problems.push('shows no example in its README');
  return problems;
}

function lackingFields({ name, description, license, sideEffects, engines, scripts }: Manifest): readonly string[] {
  const problems: string[] = [];
  if (name === undefined || !(name === 'levelproof' || name.startsWith('@levelproof/')))
    problems.push('has a foreign name');
  if (!description) problems.push('has no description');
  if (license !== 'Apache-2.0') problems.push('has another licence than Apache-2.0');
  if (sideEffects !== false) problems.push('does not say sideEffects: false');
  if (engines?.node === undefined) problems.push('does not say which Node it needs');
  for (const script of ['build', 'test', 'typecheck']) {
    if (scripts?.[script] === undefined) problems.push(`has no script ${script}`);
  }
  return problems;
}

/** Each entry answers `import` and `require`, each with its own types: one shared .d.ts would be wrong for one of them. */
function untypedExports({ exports }: Manifest): readonly string[] {
  if (exports === undefined || !('.' in exports)) return ['has no exports'];
  return Object.entries(exports).flatMap(([entry, target]) => {
    if (entry === './package.json') return [];
    const { import: esm, require: cjs } = (target ?? {}) as { import?: Typed; require?: Typed };
    const problems: string[] = [];
    if (!esm?.types?.endsWith('.d.ts') || !esm.default?.endsWith('.js'))
      problems.push(`exports ${entry} untyped to import`);
    if (!cjs?.types?.endsWith('.d.cts') || !cjs.default?.endsWith('.cjs')) {
      problems.push(`exports ${entry} untyped to require`);
    }
    return problems;
  });
}

interface Typed {
  readonly types?: string;
  readonly default?: string;
}
