import { LevelproofError } from '@levelproof/contract';
import { rafRow, rafScorer } from '@levelproof/hcc';
import { icd10cm } from '@levelproof/hcc/icd10cm';
import { v24 } from '@levelproof/hcc/v24';
import { v28 } from '@levelproof/hcc/v28';
import { linesOf } from './input.js';
import { write } from './output.js';

/** Rows are written in pieces of about this many characters: one write a row would be slow. */
const PIECE = 64_000;

/** `levelproof raf`: a stream of patients in, a stream of scores out; memory does not grow with the rows. */
export async function runRaf(file: string, { ndjson = false }: { readonly ndjson?: boolean }): Promise<void> {
  const scorer = rafScorer({ models: [v28(), v24()], codes: icd10cm() });
  let header: readonly string[] | null = null;
  let piece = '';
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (!ndjson && header === null) {
      header = cellsOf(line);
      continue;
    }
    let id: unknown = null;
    let answer: Record<string, unknown>;
    try {
      const given = header === null ? (JSON.parse(line) as unknown) : recordOf(header, cellsOf(line));
      id = (given as { readonly id?: unknown }).id ?? null;
      const { segment, hcc, dropped, terms, raw, payment } = scorer.score(rafRow(given).patient);
      answer = { id, result: { segment, hcc, dropped, terms, raw, payment } };
    } catch (error) {
      process.exitCode = 1;
      answer = { id, error: rowError(error, number).toJSON() };
    }
    piece += `${JSON.stringify(answer)}\n`;
    if (piece.length > PIECE) {
      await write(piece);
      piece = '';
    }
  }
  if (piece !== '') await write(piece);
}

function rowError(error: unknown, line: number): LevelproofError {
  if (LevelproofError.isInstance(error)) return new LevelproofError(error.code, { ...error.details, line });
  return new LevelproofError('INVALID_INPUT', {
    field: 'row',
    line,
    expected: 'a JSON object a line with --ndjson, or CSV cells below a header line',
    remedy: 'Pass one patient a line.',
  });
}

function recordOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  return Object.fromEntries(header.map((name, at) => [name, cells[at] ?? '']));
}

/** The cells of a CSV line; a cell in double quotes may hold commas, and two quotes for one. */
function cellsOf(line: string): readonly string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const mark = line.charAt(at);
    if (mark === '"' && quoted && line.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (mark === '"') quoted = !quoted;
    else if (mark === ',' && !quoted) {
      cells.push(cell.trim());
      cell = '';
    } else if (mark !== '\r') cell += mark;
  }
  cells.push(cell.trim());
  return cells;
}
