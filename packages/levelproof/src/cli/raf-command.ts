import { LevelproofError } from '@levelproof/contract';
import { type RafResult, rafRow, rafScorer } from '@levelproof/hcc';
import { icd10cm } from '@levelproof/hcc/icd10cm';
import { v24 } from '@levelproof/hcc/v24';
import { v28 } from '@levelproof/hcc/v28';
import { cellsOf } from './csv.js';
import { bytesOf } from './input.js';
import { atLine, type Line, lineBatches } from './lines.js';
import { progressOn, write } from './output.js';

/** Options of `levelproof raf`. */
export interface RafFlags {
  /** Says that the rows are NDJSON; left out, the first line tells. */
  readonly ndjson?: boolean;
  /** Adds what was noticed of each patient and each code. */
  readonly findings?: boolean;
  readonly progress: boolean;
}

/** `levelproof raf`: a stream of patients in, a stream of scores out; memory does not grow with the rows. */
export async function runRaf(file: string, { ndjson, findings = false, progress: shown }: RafFlags): Promise<void> {
  const scorer = rafScorer({ models: [v28(), v24()], codes: icd10cm() });
  const read = reader(ndjson);
  const progress = progressOn(shown, 'patients');
  let done = 0;
  for await (const lines of lineBatches(bytesOf(file))) {
    let rows = '';
    for (const line of lines) {
      const row = answerTo(line);
      if (row === null) continue;
      rows += `${JSON.stringify(row)}\n`;
      done += 1;
    }
    await write(rows);
    progress.done(done);
  }
  progress.end();

  /** The row for a line; `null` for the header. */
  function answerTo(line: Line): object | null {
    let id: unknown = null;
    try {
      const given = read(line);
      if (given === HEADER) return null;
      id = (given as { readonly id?: unknown } | null)?.id ?? null;
      const { patient, findings: noticed } = rafRow(given);
      if (!findings) return { id, result: shortOf(scorer.score(patient)) };
      const explained = scorer.explain(patient);
      return { id, result: shortOf(explained), findings: [...noticed, ...explained.findings] };
    } catch (error) {
      process.exitCode = 1;
      return { id, error: rowError(error, line.number).toJSON() };
    }
  }
}

function shortOf({ segment, hcc, dropped, terms, raw, payment }: RafResult): Record<string, unknown> {
  return { segment, hcc, dropped, terms, raw, payment };
}

const HEADER = Symbol('header');

/** Reads lines as NDJSON or as CSV below a header line, which the first line tells where nobody says. */
function reader(ndjson: boolean | undefined): (line: Line) => unknown {
  let isJson = ndjson;
  let header: readonly string[] | null = null;
  return (line) => {
    if ('error' in line) throw line.error;
    const { text } = line;
    if (text.trim() === '') throw new LevelproofError('INVALID_INPUT', BAD_ROW);
    isJson ??= text.trimStart().startsWith('{');
    if (isJson) return JSON.parse(text);
    if (header === null) {
      header = cellsOf(text);
      return HEADER;
    }
    return recordOf(header, cellsOf(text));
  };
}

const BAD_ROW = {
  field: 'row',
  expected: 'one JSON object a line, or CSV cells below a header line',
  remedy: 'Pass one patient a line.',
} as const;

function rowError(error: unknown, line: number): LevelproofError {
  return atLine(LevelproofError.isInstance(error) ? error : new LevelproofError('INVALID_INPUT', BAD_ROW), line);
}

function recordOf(header: readonly string[], cells: readonly string[]): Record<string, string> {
  if (cells.length > header.length) {
    throw new LevelproofError('INVALID_INPUT', {
      field: 'row',
      given: cells.length,
      expected: `${header.length} cells, as many as the header line has`,
      remedy: 'Put a cell with commas in double quotes, or write the codes with ; between them.',
    });
  }
  const record: Record<string, string> = {};
  header.forEach((name, at) => {
    record[name] = cells[at] ?? '';
  });
  return record;
}
