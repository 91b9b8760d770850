import type { Finding, SourceFile } from '../source/repository.js';

/** Marks of work left undone, of a test switched off, and of one person's machine. */
const marks: readonly (readonly [mark: RegExp, problem: string])[] = [
  [/\b(TODO|FIXME|XXX|HACK)\b/, 'is marked as unfinished'],
  [/not (yet )?implemented/i, 'says that something is not implemented'],
  [/\b(test|it|describe|bench)(\.\w+)*\.(only|skip|todo|fails|skipIf|runIf)\b/, 'switches a test off'],
  [/@ts-(ignore|nocheck|expect-error)|biome-ignore-all/, 'switches the compiler or the linter off'],
  [/^export \* from/m, 'exports everything of another file'],
  [/(^|[\s'"`(=])\/(work|tmp|home|root|Users|mnt)\//m, 'names a path of one machine'],
];

export function unfinishedFindings(files: readonly SourceFile[]): readonly Finding[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        marks.filter(([mark]) => mark.test(line)).map(([, problem]) => ({ path: `${path}:${index + 1}`, problem })),
      ),
  );
}
