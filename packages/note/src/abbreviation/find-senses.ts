import type { EntityType } from '../assertion/assess.js';
import { compileLexicon } from '../lexicon/compile-lexicon.js';
import type { Lexicon, Match } from '../lexicon/lexicon.js';
import { table } from '../lexicon/table.js';
import type { Note } from '../note.js';
import type { SectionCategory } from '../section/section.js';
import type { Span } from '../text/span.js';
import { overlaps } from '../text/span.js';
import { senseRows } from './lexicons/senses.js';
import type { Meaning, Sense } from './sense.js';

interface Entry {
  readonly abbreviation: string;
  readonly meaning: Meaning;
  readonly sections: ReadonlySet<SectionCategory>;
}

/** A compiled table of abbreviations. */
export interface SenseLexicon {
  readonly abbreviations: Lexicon<readonly Entry[]>;
  /** Words of a context with the meanings that they speak for. */
  readonly context: Lexicon<readonly Entry[]>;
}

/** Compiles a table of abbreviations; rows as in `lexicons/senses.ts`. Tables can be joined: `senseRows + ownRows`. */
export function compileSenses(rows: string): SenseLexicon {
  const byAbbreviation = new Map<string, Entry[]>();
  const byWords = new Map<string, Entry[]>();
  for (const [abbreviation = '', id = '', words = '', entity = '', near = '', sections = ''] of table(rows)()) {
    const entry: Entry = {
      abbreviation,
      meaning: { id, words, entity: entity === '' ? null : (entity as EntityType) },
      sections: new Set(sections.split(' ') as SectionCategory[]),
    };
    push(byAbbreviation, abbreviation, entry);
    for (const word of near.split(';')) if (word.trim() !== '') push(byWords, word.trim(), entry);
  }
  return {
    abbreviations: compileLexicon([...byAbbreviation].map(([words, value]) => ({ words, value, exactCase: true }))),
    context: compileLexicon([...byWords].map(([words, value]) => ({ words, value }))),
  };
}

/** The table of this package, compiled at the first call, once. */
const senseLexicon: () => SenseLexicon = (() => {
  let made: SenseLexicon | null = null;
  return () => {
    made ??= compileSenses(senseRows);
    return made;
  };
})();

/** Points for a section that an abbreviation has this meaning in, for a word of its sentence, and for one next to it. */
const SECTION = 2;
const WORD = 2;
const NEXT = 2;
/** Next to it: with at most so many characters between. */
const NEAR = 10;

/**
 * The ambiguous abbreviations of a note (`MS`, `PT`, `RA`, `PE`), each with the meaning that the words of its sentence and
 * its section speak for; the most common one where they say nothing. Only in capitals. In the order of the note. Linear.
 * @param lexicon an own table, compiled by `compileSenses`
 */
export function findSenses(note: Note, lexicon: SenseLexicon = senseLexicon()): readonly Sense[] {
  const context = bySentence(note, lexicon.context.find(note));
  let sentence = 0;
  return lexicon.abbreviations.find(note).map((match) => {
    while (sentence + 1 < note.sentences.length && (note.sentences[sentence]?.end ?? 0) <= match.start) sentence += 1;
    const section = note.sentences[sentence]?.section ?? 0;
    return senseIn(note, match, context.get(sentence) ?? [], note.sections[section]?.category ?? 'none');
  });
}

/** The meaning of the abbreviation at a place, or `null` where no ambiguous one stands there. For many use `findSenses`. */
export function senseOf(note: Note, mention: Span, lexicon: SenseLexicon = senseLexicon()): Sense | null {
  return findSenses(note, lexicon).find((sense) => overlaps(sense, mention)) ?? null;
}

function senseIn(
  note: Note,
  match: Match<readonly Entry[]>,
  context: readonly Match<readonly Entry[]>[],
  category: SectionCategory,
): Sense {
  const [common] = match.value;
  let best = common;
  let most = 0;
  let by: Span | null = null;
  for (const entry of match.value) {
    let points = entry.sections.has(category) ? SECTION : 0;
    let nearest: Span | null = null;
    for (const word of context) {
      if (!word.value.includes(entry) || overlaps(word, match)) continue;
      points += pointsOf(note.text, word, match);
      if (nearest === null || distance(word, match) < distance(nearest, match)) nearest = word;
    }
    if (points > most) {
      most = points;
      best = entry;
      by = nearest;
    }
  }
  const { start, end } = match;
  return {
    start,
    end,
    abbreviation: match.words,
    meaning: best?.meaning ?? { id: '', words: '', entity: null },
    by: by === null ? null : { start: by.start, end: by.end },
    guessed: most === 0,
  };
}

function pointsOf(text: string, word: Span, mention: Span): number {
  const away = distance(word, mention);
  // `PT/INR` is one name.
  if (away === 1 && text.charAt(Math.min(word.end, mention.end)) === '/') return WORD + NEXT + 1;
  return away <= NEAR ? WORD + NEXT : WORD;
}

function bySentence<T>(note: Note, matches: readonly Match<T>[]): ReadonlyMap<number, readonly Match<T>[]> {
  const sentences = new Map<number, Match<T>[]>();
  let at = 0;
  for (const match of matches) {
    while (at + 1 < note.sentences.length && (note.sentences[at]?.end ?? 0) <= match.start) at += 1;
    push(sentences, at, match);
  }
  return sentences;
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : b.start - a.end;
}

function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
