import type { Lexicon, Match, Note } from '@levelproof/note';

/**
 * A lexicon that also finds what no table lists, by the shape of its words. Where both find something the table is
 * right. Order and absence of overlaps are kept.
 * @param shaped what is found by shape, in note order
 */
export function withShapes<T>(listed: Lexicon<T>, shaped: (note: Note) => readonly Match<T>[]): Lexicon<T> {
  return {
    size: listed.size,
    find(note, within) {
      const known = listed.find(note, within);
      const found: Match<T>[] = [];
      let at = 0;
      let last = -1;
      for (const match of shaped(note)) {
        const { start, end } = match;
        if (start < last || (within !== undefined && (start < within.start || end > within.end))) continue;
        for (let next = known[at]; next !== undefined && next.end <= start; next = known[at]) {
          found.push(next);
          at += 1;
        }
        if ((known[at]?.start ?? end) < end) continue;
        found.push(match);
        last = end;
      }
      return [...found, ...known.slice(at)];
    },
  };
}
