import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';
import { type Finding, repositoryRoot, type SourceFile } from '../source/repository.js';

/** A fenced block of a page, with the line it begins at. */
export interface Block {
  readonly language: string;
  readonly line: number;
  readonly text: string;
}

/** The fenced blocks of a Markdown page. */
export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly language: string; readonly line: number; readonly lines: string[] } | null = null;
  markdown.split('\n').forEach((line, index) => {
    const fence = /^```(\w*)/.exec(line);
    if (fence === null) open?.lines.push(line);
    else if (open === null) open = { language: fence[1] ?? '', line: index + 1, lines: [] };
    else {
      blocks.push({ language: open.language, line: open.line, text: open.lines.join('\n') });
      open = null;
    }
  });
  return blocks;
}

/** Relative links of a page that lead nowhere. */
export function brokenLinks({ path, text }: SourceFile, exists: (path: string) => boolean): readonly Finding[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s#]+)(?:#[^)]*)?\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => !exists(normalize(join(dirname(path), target))))
    .map((target) => ({ path, problem: `links to ${target}, which is not there` }));
}

/** Commands of a page that no manifest and no command line knows. */
export function unknownCommands(
  { path, text }: SourceFile,
  scripts: ReadonlySet<string>,
  options: ReadonlySet<string>,
): readonly Finding[] {
  return blocksOf(text)
    .filter(({ language }) => language === 'sh')
    .flatMap((block) => block.text.split('\n'))
    .flatMap((line) => {
      const command = line.replace(/\s#.*$/, '');
      const script = /^npm (?:run (?:--silent )?)?([a-z][\w:-]*)/.exec(command)?.[1];
      const problems = script !== undefined && !scripts.has(script) ? [`runs npm ${script}, which is no script`] : [];
      const given = /\blevelproof ((?:code|raf)\b.*)$/.exec(command)?.[1] ?? '';
      for (const [option] of given.matchAll(/--[a-z][\w-]*/g)) {
        if (!options.has(option)) problems.push(`gives ${option}, which the command line does not know`);
      }
      return problems.map((problem) => ({ path, problem }));
    });
}

/** What a reader has at hand when an example begins. */
const AT_HAND = `
declare const note: string;
declare const noteText: string;
declare const notes: AsyncIterable<import('levelproof').NoteToCode>;
declare const result: import('@levelproof/contract').CodingResult;
declare const problems: readonly import('@levelproof/contract').ProblemFact[];
declare const data: readonly import('@levelproof/contract').DataFact[];
declare const risk: readonly import('@levelproof/contract').RiskFact[];
declare const time: readonly import('@levelproof/contract').TimeFact[];
`;

/** Names that examples take as given; one that an example declares itself is left to it. */
function atHand(code: string): string {
  return AT_HAND.split('\n')
    .filter((line) => {
      const name = /^declare const (\w+)/.exec(line)?.[1];
      return name !== undefined && !new RegExp(`\\b(?:const|let|function) ${name}\\b`).test(code);
    })
    .join('\n');
}

/**
 * Examples in TypeScript that do not compile. Imports of earlier examples of a page hold for later ones; a fragment
 * without any import shows a shape and is no program.
 */
export function brokenExamples(pages: readonly SourceFile[]): readonly Finding[] {
  const files = new Map<string, { readonly page: string; readonly line: number; readonly text: string }>();
  for (const { path, text } of pages) {
    let imports = '';
    for (const { language, line, text: code } of blocksOf(text)) {
      if (language !== 'ts') continue;
      const own = code.split('\n').filter((each) => each.startsWith('import '));
      if (own.length === 0) continue;
      const earlier = imports.split('\n').filter((each) => each !== '' && !own.some((one) => sharesName(one, each)));
      const name = join(repositoryRoot, 'packages', 'proof', `example-${files.size}.ts`);
      files.set(name, { page: path, line, text: [...earlier, code, atHand(code), 'export {};'].join('\n') });
      imports = [...earlier, ...own].join('\n');
    }
  }
  const base = ts.readConfigFile(join(repositoryRoot, 'tsconfig.base.json'), ts.sys.readFile).config.compilerOptions;
  const paths = Object.entries(base.paths as Readonly<Record<string, readonly string[]>>);
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...base,
      paths: Object.fromEntries(paths.map(([name, to]) => [name, to.map((each) => join(repositoryRoot, each))])),
    },
    repositoryRoot,
  );
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (name, target) => {
    const example = files.get(name);
    return example === undefined ? getSourceFile(name, target) : ts.createSourceFile(name, example.text, target);
  };
  host.fileExists = (name) => files.has(name) || fileExists(name);
  const program = ts.createProgram([...files.keys()], { ...options, types: ['node'], noUnusedLocals: false }, host);
  return [...files].flatMap(([name, { page, line }]) => {
    const file = program.getSourceFile(name);
    const problems = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)];
    return problems.map(({ messageText }) => ({
      path: `${page}:${line}`,
      problem: ts.flattenDiagnosticMessageText(messageText, ' '),
    }));
  });
}

function sharesName(one: string, other: string): boolean {
  const names = (line: string): readonly string[] =>
    (/\{([^}]*)\}/.exec(line)?.[1] ?? '').split(',').map((each) => each.trim());
  const taken = names(one);
  return names(other).some((name) => taken.includes(name));
}
