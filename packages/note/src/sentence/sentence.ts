import type { Span } from '../text/span.js';

/** A sentence, or what stands for one in telegram style: a clause between line breaks, bullets or semicolons. */
export interface Sentence extends Span {
  readonly index: number;
  /** Index of its section in `note.sections`. */
  readonly section: number;
  /** Index of its list item in `note.items`, or `null` outside a list. */
  readonly item: number | null;
  /** First token of the sentence in `note.tokens`, inclusive, and last, exclusive. */
  readonly tokens: readonly [first: number, last: number];
  /** The heading of its section, which is a sentence of its own. */
  readonly heading: boolean;
}

/** An item of a list with its continuation lines. */
export interface ListItem extends Span {
  readonly index: number;
  readonly section: number;
  /** The mark: `1.`, `#2`, `-`, `•`; `null` for a line of an unmarked list. */
  readonly mark: Span | null;
  /** The number, where the mark has one. */
  readonly number: number | null;
  /** 0 for the outermost. */
  readonly depth: number;
  /** Index of the item it hangs under. */
  readonly parent: number | null;
}
