import type { Evidence } from '@levelproof/contract';
import type { Group } from '../view/view.js';
import { escapeHtml } from './escape.js';

/** A quote with what it proves: the anchor of the finding and the colour group. */
export interface Highlight {
  readonly evidence: Evidence;
  /** Anchor of the line of the report that the quote belongs to. */
  readonly anchor: string;
  readonly group: Group;
  /** What it proves, for the tooltip and for readers without sight. */
  readonly label: string;
}

/**
 * The whole note as HTML with every quote marked. Quotes may overlap or nest: the text is cut at every
 * boundary, so a mark never crosses another. Linear in the note plus the number of quotes times the
 * number of pieces a quote is cut into.
 */
export function markedNote(note: string, highlights: readonly Highlight[]): string {
  const cuts = new Set<number>([0, note.length]);
  const starts = new Map<number, Highlight[]>();
  for (const highlight of highlights) {
    cuts.add(highlight.evidence.start);
    cuts.add(highlight.evidence.end);
    const here = starts.get(highlight.evidence.start);
    if (here) here.push(highlight);
    else starts.set(highlight.evidence.start, [highlight]);
  }
  const edges = [...cuts].sort((a, b) => a - b);
  const parts: string[] = [];
  const anchored = new Set<string>();
  let open: Highlight[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    const from = edges[i] as number;
    const to = edges[i + 1] as number;
    open = open.filter((highlight) => highlight.evidence.end > from);
    open.push(...(starts.get(from) ?? []));
    parts.push(piece(note.slice(from, to), open, anchored));
  }
  return parts.join('');
}

function piece(text: string, open: readonly Highlight[], anchored: Set<string>): string {
  const first = open[0];
  if (first === undefined) return escapeHtml(text);
  // The first piece of a quote carries the anchor that the report links to; an id stands only once.
  const fresh = open.filter((highlight) => !anchored.has(highlight.anchor));
  for (const highlight of fresh) anchored.add(highlight.anchor);
  const anchors = fresh.map((highlight) => `<a id="in-note-${highlight.anchor}"></a>`).join('');
  const groups = [...new Set(open.map((highlight) => highlight.group))].join(' ');
  const label = [...new Set(open.map(({ group, label: text }) => `${group}: ${text}`))].join('; ');
  return `${anchors}<a class="quote" href="#${first.anchor}"><mark class="${groups}" title="${escapeHtml(label)}">${escapeHtml(text)}</mark></a>`;
}
