import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResultRow } from './coder.js';

/** What the shared scorer says of one set of results. Shares are percent, as it prints them. */
export interface Scores {
  readonly [figure: string]: unknown;
}

/** A miss as the shared scorer lists it. */
export interface Miss {
  readonly id: string;
  readonly why: string;
  readonly want?: unknown;
  readonly got?: unknown;
}

/** Runs the shared scorer over results: its figures, not ours. */
export function scoresOf(
  scorer: string,
  gold: readonly unknown[],
  notes: readonly unknown[],
  results: readonly ResultRow[],
): { readonly scores: Scores; readonly misses: readonly Miss[] } {
  const folder = mkdtempSync(join(tmpdir(), 'levelproof-eval-'));
  try {
    const file = (name: string, rows: readonly unknown[]): string => {
      const path = join(folder, name);
      writeFileSync(path, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
      return path;
    };
    const args = [scorer, '--gold', file('gold.jsonl', gold), '--notes', file('notes.jsonl', notes)];
    const printed = execFileSync(
      process.execPath,
      [...args, '--results', file('results.ndjson', results), '--json', '--misses'],
      { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
    );
    const [first = '{}', ...rest] = printed.split('\n').filter((line) => line !== '');
    return { scores: JSON.parse(first) as Scores, misses: rest.map((line) => JSON.parse(line) as Miss) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
