import type { Note } from '../note.js';
import type { Span } from '../text/span.js';

/** A term of a lexicon: words, and what they mean. Several terms may mean the same value. */
export interface Term<T> {
  /** The words as one would write them; compared by folded tokens, so case, hyphens and spacing do not matter. */
  readonly words: string;
  readonly value: T;
  /** Only when written in exactly this case, e.g. `MS`, `AS`: an abbreviation that is a word in lower case. */
  readonly exactCase?: boolean;
  /** Also the plural of the last word: `laceration`, `lacerations`. */
  readonly plural?: boolean;
}

/** A place where a term stands in a note. */
export interface Match<T> extends Span {
  readonly value: T;
  /** The term as the lexicon has it. */
  readonly words: string;
  /** First token, inclusive, and last, exclusive. */
  readonly tokens: readonly [first: number, last: number];
}

/** A compiled lexicon: a trie over folded tokens. */
export interface Lexicon<T> {
  /** The longest match at each place, left to right, without overlaps. Linear in the tokens read. */
  find(note: Note, within?: Span): readonly Match<T>[];
  readonly size: number;
}
