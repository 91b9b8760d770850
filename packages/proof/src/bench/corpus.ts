import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The texts of a gzipped file of JSON lines with a `note` or `text` in each; empty where there is no such file. */
export function corpusTexts(shared: string, name: string): readonly string[] {
  const path = join(shared, 'eval', 'corpus', `${name}.jsonl.gz`);
  if (!existsSync(path)) return [];
  return gunzipSync(readFileSync(path))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { note, text } = JSON.parse(line) as { readonly note?: string; readonly text?: string };
      return note ?? text ?? '';
    });
}
