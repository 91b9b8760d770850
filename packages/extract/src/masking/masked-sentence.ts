import {
  type Note,
  overlaps,
  type Section,
  type Sentence,
  type Span,
  printOf,
  says,
  type Printed,
} from '@levelproof/note';
import type { Mention, Reading } from '../reading/reading.js';
import { type Label, labelNamed, labelOf } from './labels.js';
import { isDecision, type Zone, zoneOfSection } from './zones.js';

/** Stands for every letter of a drug, a test or a procedure in a masked text. */
export const DRUG = '\uE001';
export const TEST = '\uE002';
export const PROCEDURE = '\uE003';

/**
 * A sentence of the note in which every drug, test and procedure of the lexicons is replaced by a run of one private
 * character of the same length: offsets stay, and a pattern says `\uE001` for "any drug".
 */
export interface MaskedSentence extends Span, Printed {
  readonly index: number;
  readonly section: number;
  readonly zone: Zone;
  /** `Reviewed:` or `Ordered:` stands before it. */
  readonly lead?: Label['lead'];
  /** The list item it stands in, or `null`. */
  readonly listItem: number | null;
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
  const judged = unheadedJudgement(reading);
  const whole = isBriefCase(reading);
  let line: Label | null = null;
  let lineEnd = -1;
  return note.sentences.map((sentence) => {
    const section = note.sections[sentence.section];
    const text = maskedText(note.text, sentence, masks.get(sentence.index) ?? []);
    const piece = { text, print: printOf(text) };
    const own = labelOf(note.text.slice(sentence.start, Math.min(sentence.end, sentence.start + OPENING)));
    if (own !== null) {
      line = own;
      const end = note.text.indexOf('\n', sentence.end);
      lineEnd = end === -1 ? note.text.length : end;
    } else if (sentence.start >= lineEnd || isJoined(note, sentence)) {
      line = null;
    }
    const placed = placeOf(note, section, line);
    const told = placed.zone === 'history' && (whole || judged.some((span) => overlaps(span, sentence)));
    const zone = told ? 'assessment' : placed.zone === 'lists' ? listOrTold(section, piece) : placed.zone;
    return {
      index: sentence.index,
      section: sentence.section,
      start: sentence.start,
      end: sentence.end,
      zone,
      ...leadOf(placed, piece),
      listItem: sentence.item,
      ...piece,
    };
  });
}

/** In dictation that lost its line breaks, a comma between two sentences stands for one. */
function isJoined({ text, sentences }: Note, { index, start }: Sentence): boolean {
  return text.slice(sentences[index - 1]?.end ?? start, start).includes(',');
}

/** `Reviewed` at the beginning of a sentence governs all that it lists, as the label does. */
function leadOf({ lead }: Label, piece: Printed): { readonly lead?: 'reviewed' | 'ordered' } {
  if (says(REVIEWED, piece)) return { lead: 'reviewed' };
  return lead === undefined ? {} : { lead };
}

const REVIEWED =
  /^\W{0,4}(?:(?:i|we) (?:have )?(?:also |personally |independently )?)?reviewed\b(?! (?:with|and (?:discussed|refilled|reconciled|updated|signed)))/i;

/** How much of a sentence is looked at for a label, in UTF-16 code units. */
const OPENING = 60;

/** Where a sentence stands: by its section, by the words of a heading that is no section, by the label of its line. */
function placeOf(note: Note, section: Section | undefined, line: Label | null): Label {
  if (section === undefined) return line ?? { zone: 'history' };
  const zone = zoneOfSection(note, section);
  if (zone === 'lists') return line !== null && endsList(section, line) ? line : { zone };
  const heading = section.heading === null ? '' : note.text.slice(section.heading.start, section.heading.end);
  const headed = labelNamed(heading.replace(/[^A-Za-z/&' -]+/g, ' '));
  const lead = headed?.lead === undefined ? {} : { lead: headed.lead };
  const place: Label =
    section.category === 'records-reviewed'
      ? { zone, lead: 'reviewed' }
      : section.category === 'none' && headed !== null
        ? headed
        : { zone, ...lead };
  // A label inside a plan names a part of it; elsewhere it says what the line is.
  if (line === null || (isDecision(place.zone) && line.zone !== 'plan')) return place;
  if (place.zone === 'examination' && line.zone === 'history') return place;
  return line;
}

/** A short note goes on from its problem list without a heading: `Testing: …`, `Plan: …`. */
function endsList({ category }: Section, { zone, plain }: Label): boolean {
  const ends = category === 'pmh' || category === 'psh' || category === 'ros' || category === 'social-history';
  return ends && plain === true && zone !== 'history';
}

/** Lists from which nothing is scored, save what the clinician says in so many words that he will do. */
function listOrTold(section: Section | undefined, piece: Printed): Zone {
  const category = section?.category;
  const silent = category === 'medications' || category === 'allergies' || category === 'template';
  if (silent || category === 'billing' || category === 'attestation' || category === 'time') return 'lists';
  return says(DECIDES, piece) ? 'history' : 'lists';
}

const DECIDES =
  /\b(?:(?:we|i)(?:'ll| will| would like to| am going to| are going to| have ordered| ordered)|will (?:check|order|obtain|start|get)) /i;

/** Told history that is really judgement, in a note without headings for it: its assessment items, and its end. */
function unheadedJudgement({ note, items }: Reading): readonly Span[] {
  if (note.sections.some((section) => isDecision(zoneOfSection(note, section)))) return [];
  return [...items.flatMap((item) => item.spans), ...note.order.spansFrom(Math.floor(note.text.length * LATE))];
}

/** Dictation comes to its judgement in its last third. */
const LATE = 2 / 3;

/** A case told in a few sentences without headings: everything in it is of today. */
function isBriefCase({ note }: Reading): boolean {
  if (note.text.length > BRIEF) return false;
  return !note.sections.some((section) => isDecision(zoneOfSection(note, section)));
}

/** The longest such case, in UTF-16 code units. */
const BRIEF = 1500;

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
