import { compileLexicon, type Lexicon, type Term } from '@levelproof/note';

/** A list in one cell of a table: `abilify; abilify maintena`. A cell of `-` or nothing is none. */
export function listOf(cell: string | undefined): readonly string[] {
  if (cell === undefined || cell === '' || cell === '-') return [];
  return cell.split(';').map((word) => word.trim());
}

/** A cell that may be left out as `-`. */
export function cellOf(cell: string | undefined): string | undefined {
  return cell === undefined || cell === '' || cell === '-' ? undefined : cell;
}

/** A term that must be written just so when it has a capital letter, as the tables of this folder have it. */
export function termOf<T>(words: string, value: T, plural = false): Term<T> {
  return { words, value, ...(/[A-Z]/.test(words) ? { exactCase: true } : {}), ...(plural ? { plural: true } : {}) };
}

/** Makes a value at its first use, once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Compiles a lexicon at its first use, once. */
export function lazily<T>(terms: () => readonly Term<T>[]): () => Lexicon<T> {
  return once(() => compileLexicon(terms()));
}
