import type { Span } from './span.js';

/** One word, number or mark of punctuation. */
export interface Token extends Span {
  /** `word` has a letter, `number` only digits with points and commas inside, `mark` anything else. */
  readonly kind: 'word' | 'number' | 'mark';
  /** The token for comparing: lower case, width and quotes folded, accents kept off. */
  readonly norm: string;
}
