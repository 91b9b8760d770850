import type { Assertion, AssertionMark } from '@levelproof/contract';
import { compileLexicon } from '../lexicon/compile-lexicon.js';
import type { Lexicon, Match } from '../lexicon/lexicon.js';
import { table } from '../lexicon/table.js';
import type { Note } from '../note.js';
import type { SectionCategory } from '../section/section.js';
import type { Sentence } from '../sentence/sentence.js';
import type { Span } from '../text/span.js';
import type { EntityType } from './assess.js';
import { contextRows } from './lexicons/context.js';

type Attribute = 'negated' | 'uncertain' | 'historical' | 'hypothetical' | 'family' | 'template';

interface Trigger {
  readonly id: string;
  readonly kind: string;
  readonly forward: boolean;
  /** Tokens that it reaches over at most. */
  readonly reach: number;
}

/** How far a trigger reaches when its row does not say. */
const DEFAULT_REACH = { NEGATED: 24, UNCERTAIN: 12, HISTORICAL: 12, HYPOTHETICAL: 30, FAMILY: 14 } as const;

const ATTRIBUTE_OF: Readonly<Record<string, Attribute>> = {
  NEGATED: 'negated',
  UNCERTAIN: 'uncertain',
  HISTORICAL: 'historical',
  HYPOTHETICAL: 'hypothetical',
  FAMILY: 'family',
  OTHER_EXPERIENCER: 'family',
};

/** Sections whose text is about somebody else, or no statement about today, whatever the words say. */
const BY_SECTION: Readonly<Partial<Record<SectionCategory, Attribute>>> = {
  'family-history': 'family',
  'patient-instructions': 'hypothetical',
  template: 'template',
};

const triggers = (() => {
  let made: Lexicon<Trigger> | null = null;
  return () => {
    made ??= compileLexicon(
      table(contextRows)().map(([id = '', kind = '', direction = '', words = '', most = '']) => ({
        words,
        value: {
          id,
          kind,
          forward: direction !== 'BACKWARD',
          reach: Number(most) || (DEFAULT_REACH[kind as keyof typeof DEFAULT_REACH] ?? 12),
        },
      })),
    );
    return made;
  };
})();

/**
 * Prepares a note so that the mentions in it can be read in their context. Each trigger is found once; a mention looks
 * at those of its own sentence. Words that only look like a trigger (`not only`, `no change in`) cover the trigger in them.
 */
export function createAssessor(note: Note): (mention: Span, entity: EntityType) => Assertion {
  const found = triggers().find(note);
  const bySentence = new Map<number, Match<Trigger>[]>();
  let at = 0;
  for (const match of found) {
    while (at + 1 < note.sentences.length && (note.sentences[at]?.end ?? 0) <= match.start) at += 1;
    const own = bySentence.get(at);
    if (own === undefined) bySentence.set(at, [match]);
    else own.push(match);
  }
  return (mention, entity) => {
    const sentence = sentenceAt(note, mention.start);
    if (sentence === null) return {};
    const marks: { -readonly [K in keyof Assertion]: Assertion[K] } = {};
    const category = note.sections[sentence.section]?.category ?? 'none';
    const byPlace = BY_SECTION[category];
    const heading = note.sections[sentence.section]?.heading;
    if (byPlace !== undefined && !(byPlace === 'hypothetical' && isOrder(entity))) {
      marks[byPlace] = markAt(note, `section-${category}`, heading ?? sentence);
    }
    const own = bySentence.get(sentence.index) ?? [];
    const ends = own.filter(({ value }) => value.kind === 'TERMINATE');
    for (const match of own) {
      const attribute = ATTRIBUTE_OF[match.value.kind];
      if (attribute === undefined || marks[attribute] !== undefined || !reaches(note, match, mention, ends)) continue;
      // To consider a drug, a test or an operation is a decision of today (R1.50), not a supposition.
      if (attribute === 'hypothetical' && isOrder(entity) && match.words.includes('consider')) continue;
      if (attribute === 'historical' && isOrder(entity) && match.value.forward && entity !== 'drug') continue;
      marks[attribute] = markAt(note, match.value.id, match);
    }
    return marks;
  };
}

/** How one mention is meant. For many mentions of one note make an assessor once. */
export function assess(note: Note, mention: Span, entity: EntityType): Assertion {
  return createAssessor(note)(mention, entity);
}

function isOrder(entity: EntityType): boolean {
  return entity !== 'problem' && entity !== 'symptom';
}

function markAt(note: Note, rule: string, span: Span): AssertionMark {
  const { start, end } = span;
  return { rule, trigger: { start, end, quote: note.text.slice(start, end) } };
}

/** Whether a trigger stands on the right side of a mention, near enough, with nothing between that ends its reach. */
function reaches(note: Note, match: Match<Trigger>, mention: Span, ends: readonly Match<Trigger>[]): boolean {
  const [from, to] = match.value.forward ? [match.end, mention.start] : [mention.end, match.start];
  if (from > to || (match.start < mention.end && mention.start < match.end)) return false;
  if (ends.some((end) => end.start >= from && end.end <= to)) return false;
  const between = note.text.slice(from, to);
  if (between.length > match.value.reach * 14) return false;
  if (/[.;!?]\s/.test(between)) return false;
  const words = between.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words <= (match.value.forward ? match.value.reach : Math.min(match.value.reach, 8));
}

function sentenceAt(note: Note, offset: number): Sentence | null {
  let low = 0;
  let high = note.sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = note.sentences[middle];
    if (sentence === undefined) return null;
    if (offset < sentence.start) high = middle - 1;
    else if (offset >= sentence.end) low = middle + 1;
    else return sentence;
  }
  return null;
}
