import type { Printed } from './pattern/print.js';
import type { Section } from './section/section.js';
import type { UsualOrder } from './section/usual-order.js';
import type { ListItem, Sentence } from './sentence/sentence.js';
import type { Token } from './text/token.js';

/**
 * A note as read: the untouched text with its tokens, sections, list items and sentences. Every offset is a
 * UTF-16 offset into `text`, so `text.slice(x.start, x.end)` is always the words themselves.
 */
export interface Note extends Printed {
  readonly text: string;
  /** Every token in order; white space is between them and is no token, line breaks are not tokens either. */
  readonly tokens: readonly Token[];
  /** A hash of each token's folded word: lexicons pass over the words that open none of their terms. */
  readonly hashes: Int32Array;
  /** Where each folded word or mark stands: indices into `tokens`, ascending. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** A total, contiguous cover: the first starts at 0, each starts where the one before ends, the last ends at the end. */
  readonly sections: readonly Section[];
  /** The note seen as if its sections stood in their usual order: what it opens with, what it ends on. */
  readonly order: UsualOrder;
  /**
   * Sentences in order, never across a section or a list item. Every token is in exactly one, but for commas that stand
   * for line breaks in comma-joined dictation, which are in none.
   */
  readonly sentences: readonly Sentence[];
  /** List items in order: numbered, bulleted, or lines of a list without marks. */
  readonly items: readonly ListItem[];
}
