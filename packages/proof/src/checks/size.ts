import { type Finding, isData, type SourceFile } from '../source/repository.js';

/** A file longer than this answers more than one question. */
export const mostLines = 350;

export function sizeFindings(files: readonly SourceFile[]): readonly Finding[] {
  return files
    .filter(({ path }) => !isData(path))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > mostLines)
    .map(({ path, lines }) => ({ path, problem: `has ${lines} lines, more than ${mostLines}` }));
}
