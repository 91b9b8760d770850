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
  const [own = '', size, codes, others] = row;
  const [family = '', ...same] = wordsOf(own);
  const shared = { size: sizeOf(size), family: family.toLowerCase() };
  const named: ProcedureEntry = { ...shared, name: family, codes: listOf(codes) };
  return [
    ...[family, ...same].map((word) => termOf(word.toLowerCase(), named, true)),
    ...listOf(others).flatMap((group) => {
      const words = wordsOf(group);
      const value: ProcedureEntry = { ...shared, name: words[0] ?? group, codes: [] };
      return words.map((word) => termOf(word.toLowerCase(), value, true));
    }),
  ];
}

/** Words for one procedure, the first of which names it: `lumpectomy = partial mastectomy`. */
function wordsOf(group: string): readonly string[] {
  return group.split('=').map((word) => word.trim());
}

/** Procedures and operations of all specialties with their ordinary size. */
export const procedureLexicon: () => Lexicon<ProcedureEntry> = lazily(() =>
  rows.flatMap((part) => part().flatMap((row) => termsOfRow(row))),
);
