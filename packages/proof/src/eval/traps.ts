import type { CodingResult } from '@levelproof/contract';
import { codeRows, type ResultRow } from './coder.js';
import { holds } from './trap-tags.js';

/** A single hard sentence with what a reader must see in it and must not. */
export interface Trap {
  readonly id: string;
  readonly section: string;
  readonly text: string;
  readonly expect: readonly string[];
  readonly forbid: readonly string[];
}

export interface TrapOutcome {
  readonly id: string;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
  readonly error?: unknown;
}

/** Reads each sentence under a heading of its section, as an established visit, and checks its tags. */
export async function trapOutcomes(traps: readonly Trap[]): Promise<readonly TrapOutcome[]> {
  const rows = traps.map(({ id, section, text }) => ({
    id,
    note: `${section.replaceAll('_', ' ').toUpperCase()}:\n${text}\n`,
    encounter: { dateOfService: '2026-03-02', patientStatus: 'established' },
  }));
  const results = await codeRows(rows);
  return traps.map((trap, at) => outcomeOf(trap, results[at]));
}

function outcomeOf(trap: Trap, row: ResultRow | undefined): TrapOutcome {
  if (row === undefined || !('result' in row)) {
    return {
      id: trap.id,
      missed: trap.expect,
      wrong: [],
      error: row !== undefined && 'error' in row ? row.error : 'none',
    };
  }
  const result = row.result as CodingResult;
  return {
    id: trap.id,
    missed: trap.expect.filter((tag) => holds(tag, result) === false),
    wrong: trap.forbid.filter((tag) => holds(tag, result) === true),
  };
}
