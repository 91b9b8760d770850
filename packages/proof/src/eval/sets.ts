import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** One note of an evaluation set, as `levelproof code --ndjson` reads it. */
export interface NoteRow {
  readonly id: string;
  readonly note: string;
  readonly encounter?: unknown;
}

/** Notes of the corpus with labels of our own: those that rules were worked out on, and those that nobody has read for it. */
const OWN_LABELS: readonly string[] = ['corpus-notes', 'fresh-notes'];
/** The sets that stand beside the project, never in it, and the notes of the corpus that have labels of our own. */
export const SETS = ['dev-notes', 'dev-behavioral', 'dev-vignettes', 'corpus-notes', 'fresh-notes'] as const;
export type SetName = (typeof SETS)[number];

/** A label as the shared scorer reads it. */
export interface GoldRow {
  readonly id: string;
  readonly expect: { readonly mdm?: string; readonly acceptable?: readonly string[] };
}

/** The notes and the labels of one set. */
export function readSet(set: SetName, shared: string): { notes: readonly NoteRow[]; gold: readonly GoldRow[] } {
  const folder = join(shared, 'eval');
  if (!OWN_LABELS.includes(set)) {
    return { notes: jsonLines(join(folder, `${set}.jsonl`)), gold: jsonLines(join(folder, `${set}.gold.jsonl`)) };
  }
  const gold = jsonLines<GoldRow>(new URL(`../../labels/${set}.jsonl`, import.meta.url));
  const wanted = new Set(gold.map(({ id }) => id));
  const encounter = { dateOfService: '2025-06-02', patientStatus: 'established', payerRules: 'cpt' };
  const notes = ['mtsamples', 'aci-bench']
    .flatMap((name) => jsonLines<NoteRow>(join(folder, 'corpus', `${name}.jsonl.gz`)))
    .filter(({ id }) => wanted.has(id))
    .map(({ id, note }) => ({ id, note, encounter }));
  return { notes, gold };
}

/**
 * The half of a set that a note belongs to, by its id alone (FNV-1a, 32 bit, parity): rules are worked out on `tune`,
 * `check` is only counted. A new note keeps its half for ever.
 */
export function halfOf(id: string): 'tune' | 'check' {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193) >>> 0;
  return hash % 2 === 0 ? 'tune' : 'check';
}

/** The rows of a file of JSON lines, also of a packed one. */
export function jsonLines<T>(path: string | URL): readonly T[] {
  const file = readFileSync(path);
  return (String(path).endsWith('.gz') ? gunzipSync(file) : file)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Where the shared material is: the folder given, or the one beside the checkout; `null` where there is none. */
export function sharedFolder(given: string | undefined, root: string): string | null {
  const folder = given ?? join(root, '..', 'shared');
  return existsSync(join(folder, 'eval')) ? folder : null;
}
