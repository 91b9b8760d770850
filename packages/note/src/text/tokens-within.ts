import type { Span } from './span.js';
import type { Token } from './token.js';

/** The range of tokens that lie wholly inside a span: first, inclusive, and last, exclusive. Logarithmic. */
export function tokensWithin(tokens: readonly Token[], span: Span): readonly [first: number, last: number] {
  const first = firstFrom(tokens, span.start);
  let last = firstFrom(tokens, span.end);
  const before = tokens[last - 1];
  if (before !== undefined && before.end > span.end) last -= 1;
  return [first, Math.max(first, last)];
}

/** Index of the first token that starts at or after an offset. */
export function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
