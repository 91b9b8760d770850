/** Orders ids of one kind as people count: `problem:2` before `problem:10`. */
export function compareIds(a: string, b: string): number {
  if (a.length !== b.length) return a.length - b.length;
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * Facts in the order of their ids, so that the order in which a caller lists them carries no meaning.
 * Facts that share an id are ordered by their content.
 */
export function inCanonicalOrder<T extends { readonly id: string }>(facts: readonly T[]): readonly T[] {
  for (let at = 1; at < facts.length; at++) {
    const before = facts[at - 1];
    const after = facts[at];
    if (before === undefined || after === undefined || compareIds(before.id, after.id) < 0) continue;
    return [...facts].sort((a, b) => compareIds(a.id, b.id) || compareIds(JSON.stringify(a), JSON.stringify(b)));
  }
  return facts;
}
