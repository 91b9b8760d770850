import { overlaps, type Span } from '@levelproof/note';
import type { Mention, Reading } from '../reading/reading.js';
import { isDecision, type Zone, zoneOfSection } from './zones.js';

/** Stands for every letter of a drug, a test or a procedure in a masked text. */
export const DRUG = '\uE001';
export const TEST = '\uE002';
export const PROCEDURE = '\uE003';

/**
 * A sentence of the note in which every drug, test and procedure of the lexicons is replaced by a run of one private
 * character of the same length: offsets stay, and a pattern says `\uE001` for "any drug".
 */
export interface MaskedSentence extends Span {
  readonly index: number;
  readonly section: number;
  readonly zone: Zone;
  /** The list item it stands in, or `null`. */
  readonly listItem: number | null;
  readonly text: string;
}

/** Masks every sentence of a note. */
export function maskSentences(reading: Reading): readonly MaskedSentence[] {
  const { note } = reading;
  const masks = new Map<number, { readonly span: Span; readonly mark: string }[]>();
  const gather = (mentions: readonly Mention<unknown>[], mark: string): void => {
    for (const mention of mentions) {
      const list = masks.get(mention.sentence) ?? [];
      list.push({ span: mention, mark });
      masks.set(mention.sentence, list);
    }
  };
  gather(reading.drugs, DRUG);
  gather(reading.procedures, PROCEDURE);
  gather(reading.tests, TEST);
  const unheaded = unheadedJudgement(reading);
  return note.sentences.map((sentence) => {
    const section = note.sections[sentence.section];
    let text = note.text.slice(sentence.start, sentence.end);
    // The longer of two overlapping mentions covers the shorter: a lithium level is a test.
    const inside = [...(masks.get(sentence.index) ?? [])].sort((a, b) => lengthOf(a.span) - lengthOf(b.span));
    for (const { span, mark } of inside) text = cover(text, span, sentence.start, mark);
    return {
      index: sentence.index,
      section: sentence.section,
      start: sentence.start,
      end: sentence.end,
      zone: zoneOfSentence(section === undefined ? 'history' : zoneOfSection(note, section), sentence, unheaded),
      listItem: sentence.item,
      text,
    };
  });
}

/** Told history that is really judgement: assessment items without a heading, and the end of a note that has no headings. */
function unheadedJudgement({ note, items }: Reading): readonly Span[] {
  const spans = items.flatMap((item) => item.spans);
  const headed = note.sections.some((section) => isDecision(zoneOfSection(note, section)));
  if (headed) return spans;
  return [...spans, { start: Math.floor(note.text.length * LATE), end: note.text.length }];
}

/** Dictation comes to its judgement in its last third. */
const LATE = 2 / 3;

function zoneOfSentence(zone: Zone, sentence: Span, judgement: readonly Span[]): Zone {
  if (zone !== 'history') return zone;
  return judgement.some((span) => overlaps(span, sentence)) ? 'assessment' : zone;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

function cover(text: string, span: Span, offset: number, mark: string): string {
  const from = Math.max(0, span.start - offset);
  const to = Math.min(text.length, span.end - offset);
  return from < to ? text.slice(0, from) + mark.repeat(to - from) + text.slice(to) : text;
}
