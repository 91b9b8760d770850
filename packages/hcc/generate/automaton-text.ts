/** A node of the trie that is being folded: its edges and the class it accepts with (0: none). */
interface Node {
  readonly edges: Map<string, Node>;
  accepts: number;
}

/**
 * Writes a set of code strings, each with a class number of at least 1, as the text of a minimal automaton:
 * nodes end with `;` and stand children first, the last one is the start. A node is an optional class
 * (`!` and base 36) and its edges (`A` and the base-36 number of the target, between commas).
 */
export function automatonText(classOf: ReadonlyMap<string, number>): string {
  const root: Node = { edges: new Map(), accepts: 0 };
  for (const code of [...classOf.keys()].sort()) {
    let node = root;
    for (const char of code) {
      let next = node.edges.get(char);
      if (next === undefined) {
        next = { edges: new Map(), accepts: 0 };
        node.edges.set(char, next);
      }
      node = next;
    }
    node.accepts = classOf.get(code) ?? 0;
  }
  const numberOf = new Map<string, number>();
  const texts: string[] = [];
  const fold = (node: Node): number => {
    const edges = [...node.edges].sort(([a], [b]) => (a < b ? -1 : 1));
    const text = edges.map(([char, target]) => char + fold(target).toString(36)).join(',');
    const whole = node.accepts > 0 ? `!${node.accepts.toString(36)},${text}` : text;
    let number = numberOf.get(whole);
    if (number === undefined) {
      number = texts.length;
      numberOf.set(whole, number);
      texts.push(whole);
    }
    return number;
  };
  fold(root);
  return texts.join(';');
}
