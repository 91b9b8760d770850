import { type Lexicon, type Term, table } from '@levelproof/note';
import type { ProcedureEntry } from '../reading/entries.js';
import { withShapes } from './by-shape.js';
import { endoscopies } from './procedures/endoscopy.js';
import { majorProcedures } from './procedures/major.js';
import { minorProcedures } from './procedures/minor.js';
import { proceduresByShape } from './procedures/shapes.js';
import { lazily, listOf, once, termOf } from './rows.js';

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

const listedProcedures = lazily(() => rows.flatMap((part) => part().flatMap((row) => termsOfRow(row))));

/** Procedures and operations of all specialties with their ordinary size; unlisted ones by the shape of their words. */
export const procedureLexicon: () => Lexicon<ProcedureEntry> = once(() =>
  withShapes(listedProcedures(), proceduresByShape),
);
