import { type Lexicon, type Term, table } from '@levelproof/note';
import type { ProcedureEntry } from '../reading/entries.js';
import { endoscopies } from './procedures/endoscopy.js';
import { majorProcedures } from './procedures/major.js';
import { minorProcedures } from './procedures/minor.js';
import { lazily, listOf, termOf } from './rows.js';

const rows = [table(minorProcedures), table(endoscopies), table(majorProcedures)];

function sizeOf(cell: string | undefined): ProcedureEntry['size'] {
  return cell === 'minor' || cell === 'major' || cell === 'emergency' ? cell : 'none';
}

function termsOfRow(row: readonly string[]): readonly Term<ProcedureEntry>[] {
  const [name = '', size, codes, others] = row;
  const value: ProcedureEntry = { name, size: sizeOf(size), codes: listOf(codes) };
  return [name, ...listOf(others)].map((word) => termOf(word.toLowerCase(), value, true));
}

/** Procedures and operations of all specialties with their ordinary size. */
export const procedureLexicon: () => Lexicon<ProcedureEntry> = lazily(() =>
  rows.flatMap((part) => part().flatMap((row) => termsOfRow(row))),
);
