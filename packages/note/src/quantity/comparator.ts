import type { Token } from '../text/token.js';
import type { Comparator } from './quantity.js';

/** Words and marks before a number, the last of them first. */
const COMPARATORS: readonly (readonly [words: readonly string[], comparator: Comparator])[] = [
  [['=', '<'], '<='],
  [['=', '>'], '>='],
  [['<'], '<'],
  [['>'], '>'],
  [['≤'], '<='],
  [['≥'], '>='],
  [['~'], '~'],
  [['≈'], '~'],
  [['than', 'less'], '<'],
  [['than', 'lower'], '<'],
  [['than', 'fewer'], '<'],
  [['than', 'greater'], '>'],
  [['than', 'more'], '>'],
  [['than', 'higher'], '>'],
  [['to', 'up'], '<='],
  [['most', 'at'], '<='],
  [['least', 'at'], '>='],
  [['under'], '<'],
  [['below'], '<'],
  [['over'], '>'],
  [['above'], '>'],
  [['about'], '~'],
  [['approximately'], '~'],
  [['approx'], '~'],
  [['around'], '~'],
  [['nearly'], '~'],
  [['almost'], '~'],
  [['roughly'], '~'],
];
const BY_LAST = new Map<string, (typeof COMPARATORS)[number][]>();
for (const row of COMPARATORS) {
  const key = row[0][0] ?? '';
  BY_LAST.set(key, [...(BY_LAST.get(key) ?? []), row]);
}

/** How the number at a token is compared, and the token where that begins; `null` where nothing is said. */
export function comparatorBefore(
  tokens: readonly Token[],
  at: number,
): { readonly comparator: Comparator; readonly first: number } | null {
  for (const [words, comparator] of BY_LAST.get(tokens[at - 1]?.norm ?? '') ?? []) {
    if (words.every((word, back) => tokens[at - 1 - back]?.norm === word))
      return { comparator, first: at - words.length };
  }
  return null;
}
