/** What a published package may import from the others, and whether it must run anywhere. */
export interface Layer {
  readonly imports: readonly string[];
  /** No `node:`, no clock, no chance, no locale, no global: the same bytes in a browser and on a server. */
  readonly pure: boolean;
  /** Packages outside this repository that its sources may import, by the folder below `src` that may ('' is all). */
  readonly outside: Readonly<Record<string, string>>;
}

/** The one-way order of the house. A package that is not in here fails the layer check. */
export const layers: Readonly<Record<string, Layer>> = {
  contract: { imports: [], pure: true, outside: {} },
  rules: { imports: ['contract'], pure: true, outside: { 'fast-check': 'testing/' } },
  hcc: { imports: ['contract'], pure: true, outside: {} },
  note: { imports: ['contract'], pure: true, outside: {} },
  extract: {
    imports: ['contract', 'note'],
    pure: true,
    outside: { ai: 'ai/', '@ai-sdk/provider': 'ai/', zod: 'ai/' },
  },
  report: { imports: ['contract'], pure: true, outside: {} },
  levelproof: {
    imports: ['contract', 'rules', 'hcc', 'note', 'extract', 'report'],
    pure: false,
    outside: { commander: 'cli/' },
  },
};

/** The folder of a package name: `@levelproof/rules/testing` is `rules`; undefined for a package from outside. */
export function workspacePackage(specifier: string): string | undefined {
  if (specifier === 'levelproof' || specifier.startsWith('levelproof/')) return 'levelproof';
  return /^@levelproof\/([a-z-]+)/.exec(specifier)?.[1];
}
