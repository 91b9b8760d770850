const SMALL = new Map(
  'one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, at) => [word, at + 1]),
);

/** The number that a word names, one to twelve; `null` for any other word. */
export function smallNumber(word: string): number | null {
  return SMALL.get(word) ?? null;
}
