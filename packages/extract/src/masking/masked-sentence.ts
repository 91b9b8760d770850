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
  const masks = new Map<number, Mask[]>();
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
    const text = maskedText(note.text, sentence, masks.get(sentence.index) ?? []);
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
  return [...spans, ...note.order.spansFrom(Math.floor(note.text.length * LATE))];
}

/** Dictation comes to its judgement in its last third. */
const LATE = 2 / 3;

function zoneOfSentence(zone: Zone, sentence: Span, judgement: readonly Span[]): Zone {
  if (zone !== 'history') return zone;
  return judgement.some((span) => overlaps(span, sentence)) ? 'assessment' : zone;
}

interface Mask {
  readonly span: Span;
  readonly mark: string;
}

/** The text of a sentence with its masks; of two that overlap the longer stands: a lithium level is a test. */
function maskedText(note: string, sentence: Span, masks: readonly Mask[]): string {
  const pieces: string[] = [];
  let at = sentence.start;
  const ordered = [...masks].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  for (const [index, { span, mark }] of ordered.entries()) {
    const next = ordered[index + 1];
    if (next !== undefined && overlaps(span, next.span) && lengthOf(next.span) > lengthOf(span)) continue;
    const start = Math.max(span.start, at);
    const end = Math.min(span.end, sentence.end);
    if (start >= end) continue;
    pieces.push(note.slice(at, start), mark.repeat(end - start));
    at = end;
  }
  pieces.push(note.slice(at, sentence.end));
  return pieces.join('');
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}
