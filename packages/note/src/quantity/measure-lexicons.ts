import { compileLexicon } from '../lexicon/compile-lexicon.js';
import type { Lexicon, Term } from '../lexicon/lexicon.js';
import { table } from '../lexicon/table.js';
import { measureRows } from './lexicons/measures.js';
import { unitRows } from './lexicons/units.js';
import type { QuantityKind } from './quantity.js';

export interface Unit {
  readonly id: string;
  readonly kind: QuantityKind;
}

export interface Measure {
  readonly id: string;
  readonly kind: QuantityKind;
  readonly unit: string | null;
  readonly least: number;
  readonly most: number;
}

export interface QuantityLexicons {
  readonly units: Lexicon<Unit>;
  readonly measures: Lexicon<Measure>;
}

/** Compiles tables of units and measures; rows as in `lexicons/units.ts` and `lexicons/measures.ts`. */
export function compileQuantities(units: string, measures: string): QuantityLexicons {
  return { units: compileLexicon(unitTerms(units)), measures: compileLexicon(measureTerms(measures)) };
}

/** The tables of this package, compiled at the first call, once. */
export const quantityLexicons: () => QuantityLexicons = (() => {
  let made: QuantityLexicons | null = null;
  return () => {
    made ??= compileQuantities(unitRows, measureRows);
    return made;
  };
})();

function unitTerms(rows: string): readonly Term<Unit>[] {
  return table(rows)().flatMap(([id = '', kind = '', spellings = '']) =>
    listed(spellings).map((words) => ({ words, value: { id, kind: kind as QuantityKind } })),
  );
}

function measureTerms(rows: string): readonly Term<Measure>[] {
  return table(rows)().flatMap(
    ([id = '', kind = '', unit = '', least = '', most = '', names = '', exactNames = '']) => {
      const value: Measure = {
        id,
        kind: kind as QuantityKind,
        unit: unit === '' ? null : unit,
        least: Number(least),
        most: Number(most),
      };
      return [
        ...listed(exactNames).map((words) => ({ words, value, exactCase: true })),
        ...listed(names).map((words) => ({ words, value })),
      ];
    },
  );
}

function listed(cell: string): readonly string[] {
  return cell
    .split(';')
    .map((words) => words.trim())
    .filter((words) => words !== '');
}
