interface Exporting {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
}

/** Entries that need a peer which a user may not have installed. */
const needPeer = new Set(['@levelproof/rules/testing', '@levelproof/extract/ai']);

/** The names under which a package can be imported, without those that need an optional peer. */
export function entriesOf({ name, exports }: Exporting): readonly string[] {
  return Object.keys(exports)
    .filter((entry) => entry !== './package.json')
    .map((entry) => name + entry.slice(1))
    .filter((entry) => !needPeer.has(entry));
}

/** Two small programs that load every entry and say how many names each gives; an entry that gives none fails. */
export function useEntries(entries: readonly string[]): { readonly esm: string; readonly cjs: string } {
  const report = [
    'for (const [name, loaded] of loadedEntries) {',
    "  const count = Object.keys(loaded).filter((key) => key !== 'default').length;",
    "  if (count === 0) throw new Error(name + ' exports nothing');",
    "  console.log(name + ': ' + count + ' names');",
    '}',
  ].join('\n');
  const list = (load: (entry: string) => string): string =>
    `const loadedEntries = [${entries.map((entry) => `['${entry}', ${load(entry)}]`).join(', ')}];\n${report}\n`;
  return { esm: list((entry) => `await import('${entry}')`), cjs: list((entry) => `require('${entry}')`) };
}
