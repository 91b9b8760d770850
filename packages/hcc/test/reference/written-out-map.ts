import type { ModelData } from '../../src/model/model-data.js';

/** A code as the tables have it: categories by column of the map, and the numbers of its edits. */
export interface MappedCode {
  readonly byColumn: readonly (readonly number[])[];
  readonly edits: readonly number[];
}

/**
 * Writes the folded code map out as a plain list, by following every path of the automaton text. Shares nothing with
 * the decoder that the scorer uses.
 */
export function writtenOutMap(data: ModelData): ReadonlyMap<string, MappedCode> {
  const nodes = data.automaton.split(';').map((text) => {
    const parts = text.split(',').filter((part) => part !== '');
    const accepts = parts.find((part) => part.startsWith('!'));
    return {
      accepts: accepts === undefined ? 0 : Number.parseInt(accepts.slice(1), 36),
      edges: parts.filter((part) => !part.startsWith('!')),
    };
  });
  const map = new Map<string, MappedCode>();
  const follow = (at: number, code: string): void => {
    const node = nodes[at];
    if (node === undefined) throw new Error(`no node ${at}`);
    if (node.accepts > 0) map.set(code, mappedCode(data.classes[node.accepts - 1] ?? '', data.columns.length));
    for (const edge of node.edges) follow(Number.parseInt(edge.slice(1), 36), code + edge[0]);
  };
  follow(nodes.length - 1, '');
  return map;
}

function mappedCode(text: string, columns: number): MappedCode {
  const [map = '', edits = ''] = text.split('#');
  const lists = map.split('/').map(numbers);
  return {
    byColumn: Array.from({ length: columns }, (_, at) => (lists.length === 1 ? (lists[0] ?? []) : (lists[at] ?? []))),
    edits: numbers(edits),
  };
}

function numbers(text: string): readonly number[] {
  return text === '' ? [] : text.split('+').map(Number);
}
