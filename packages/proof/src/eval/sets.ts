import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One note of an evaluation set, as `levelproof code --ndjson` reads it. */
export interface NoteRow {
  readonly id: string;
  readonly note: string;
  readonly encounter?: unknown;
}

/** The sets that stand beside the project, never in it. */
export const SETS = ['dev-notes', 'dev-behavioral', 'dev-vignettes'] as const;
export type SetName = (typeof SETS)[number];

/**
 * The half of a set that a note belongs to, by its id alone (FNV-1a, 32 bit, parity): rules are worked out on `tune`,
 * `check` is only counted. A new note keeps its half for ever.
 */
export function halfOf(id: string): 'tune' | 'check' {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return hash % 2 === 0 ? 'tune' : 'check';
}

/** The rows of a file of JSON lines. */
export function jsonLines<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Where the shared material is: the folder given, or the one beside the checkout; `null` where there is none. */
export function sharedFolder(given: string | undefined, root: string): string | null {
  const folder = given ?? join(root, '..', 'shared');
  return existsSync(join(folder, 'eval')) ? folder : null;
}
