import type { Encounter } from '@levelproof/contract';
import { createCoder } from 'levelproof';

/** One line of results, in the form of `levelproof code --ndjson`. */
export type ResultRow =
  | { readonly id: string; readonly result: unknown }
  | { readonly id: string; readonly error: unknown };

/** Codes every note of a set with the offline extractor, in one process. */
export async function codeRows(
  rows: readonly { readonly id: string; readonly note: string; readonly encounter?: unknown }[],
): Promise<readonly ResultRow[]> {
  const coder = createCoder();
  const results: ResultRow[] = [];
  for (const { id, note, encounter } of rows) {
    try {
      results.push({ id, result: await coder.code(note, encounter as Encounter) });
    } catch (error) {
      results.push({ id, error: error instanceof Error ? JSON.parse(JSON.stringify(error)) : 'unknown' });
    }
  }
  return results;
}
