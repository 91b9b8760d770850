import type { Span } from '../text/span.js';
import type { Section, SectionCategory } from './section.js';

/**
 * The order in which notes usually have their parts. Some begin with the plan, some were put together in another order:
 * what a note opens with and ends on is a matter of its parts, not of the accident of their sequence.
 */
const USUAL: readonly SectionCategory[] = [
  'chief-complaint',
  'hpi',
  'ed-course',
  'procedure',
  'psychotherapy',
  'pmh',
  'psh',
  'medications',
  'allergies',
  'family-history',
  'social-history',
  'sdoh',
  'ros',
  'vitals',
  'exam',
  'mse',
  'labs',
  'imaging',
  'none',
  'records-reviewed',
  'risk-assessment',
  'health-maintenance',
  'progress-goals',
  'assessment',
  'assessment-plan',
  'mdm',
  'plan',
  'disposition',
  'patient-instructions',
  'hcc',
  'time',
  'billing',
  'attestation',
  'signature',
  'template',
];
const RANKS: ReadonlyMap<SectionCategory, number> = new Map(USUAL.map((category, at) => [category, at]));

/** A note seen as if its parts stood in their usual order. */
export interface UsualOrder {
  /** Where an offset would stand. */
  placeOf(offset: number): number;
  /** The first words, at most `length` units of them. */
  opening(length: number): string;
  /** The stretches of the note that would stand at or behind a place, in the order of the note. */
  spansFrom(place: number): readonly Span[];
}

interface Block extends Span {
  readonly rank: number;
}

interface Placed extends Block {
  /** Where it begins in the usual order. */
  readonly place: number;
}

/** Puts the sections of a note, each with what hangs under it, into their usual order; the text stays as it is. Linear. */
export function usualOrder(text: string, sections: readonly Section[]): UsualOrder {
  const blocks = blocksOf(sections);
  const ordered = placed([...blocks].sort((a, b) => a.rank - b.rank || a.start - b.start));
  const byStart = [...ordered].sort((a, b) => a.start - b.start);
  return {
    placeOf: (offset) => {
      const block = blockAt(byStart, offset);
      return block === undefined ? offset : block.place + offset - block.start;
    },
    opening: (length) => {
      let words = '';
      for (const { start, end } of ordered) {
        if (words.length >= length) break;
        words += text.slice(start, Math.min(end, start + length - words.length));
      }
      return words;
    },
    spansFrom: (place) =>
      byStart.flatMap((block) => {
        const start = block.start + Math.max(0, place - block.place);
        return start < block.end ? [{ start, end: block.end }] : [];
      }),
  };
}

/** What stands before the first known heading opens the note in any order. */
function blocksOf(sections: readonly Section[]): readonly Block[] {
  const blocks: Block[] = [];
  let known = false;
  for (const { start, end, category, parent, heading } of sections) {
    const last = blocks.at(-1);
    if (last !== undefined && parent !== null) {
      blocks[blocks.length - 1] = { ...last, end };
      continue;
    }
    known ||= heading !== null && category !== 'none';
    blocks.push({ start, end, rank: known ? (RANKS.get(category) ?? USUAL.length) : -1 });
  }
  return blocks;
}

function placed(blocks: readonly Block[]): readonly Placed[] {
  let place = 0;
  return blocks.map((block) => {
    const one = { ...block, place };
    place += block.end - block.start;
    return one;
  });
}

function blockAt(blocks: readonly Placed[], offset: number): Placed | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low];
}
