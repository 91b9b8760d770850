import { compileLexicon, type Lexicon, type Match, type Note, type Section, type Span, table } from '@levelproof/note';
import { sentenceAt } from './window.js';

/** What a row of a cue table says of its words. */
export interface CueRow<K extends string> {
  readonly kind: K;
  /** How a fact names the thing; empty where the table does not say. */
  readonly name: string;
}

/** Words of a cue table as they stand in a note. */
export interface Cue<K extends string> extends Span {
  readonly kind: K;
  readonly name: string;
  readonly sentence: number;
  readonly section: number;
  /** The cue is a heading, or opens one. */
  readonly heading: boolean;
}

/** The cues of a note by kind, each kind in the order of the note. */
export interface Cues<K extends string> {
  readonly all: readonly Cue<K>[];
  of(...kinds: readonly K[]): readonly Cue<K>[];
  has(...kinds: readonly K[]): boolean;
}

/** A cue whose kind ends so counts only where it is a heading. */
const HEADING_KIND = '-heading';

/**
 * Compiles a table of cues at its first use, once. A line `= kind` or `= kind | name` says what the rows below it mean; a
 * row is words, with `| exact` behind them where only just this case counts.
 */
export function cueLexicon<K extends string>(rows: string): () => Lexicon<CueRow<K>> {
  let compiled: Lexicon<CueRow<K>> | undefined;
  return () => {
    let value: CueRow<K> = { kind: '' as K, name: '' };
    compiled ??= compileLexicon(
      table(rows)().flatMap(([words = '', second = '']) => {
        if (!words.startsWith('= ')) return [{ words, value, exactCase: second === 'exact' }];
        value = { kind: words.slice(2) as K, name: second };
        return [];
      }),
    );
    return compiled;
  };
}

/** Every cue of a lexicon in a note, or in a part of it. */
export function findCues<K extends string>(lexicon: Lexicon<CueRow<K>>, note: Note, within?: Span): Cues<K> {
  const all: Cue<K>[] = [];
  let sentence = sentenceAt(note, within?.start ?? 0);
  for (const match of lexicon.find(note, within)) {
    while ((note.sentences[sentence]?.end ?? note.text.length) <= match.start && sentence + 1 < note.sentences.length) {
      sentence += 1;
    }
    const cue = cueOf(note, match, sentence);
    if (cue.heading || !cue.kind.endsWith(HEADING_KIND)) all.push(cue);
  }
  return byKind(all);
}

function cueOf<K extends string>(note: Note, match: Match<CueRow<K>>, sentence: number): Cue<K> {
  const section = note.sentences[sentence]?.section ?? 0;
  return {
    start: match.start,
    end: match.end,
    kind: match.value.kind,
    name: match.value.name,
    sentence,
    section,
    heading: opensHeading(note.text, match, note.sections[section]),
  };
}

/** A heading of the note begins with these words, or they stand alone on a line or before a colon. */
function opensHeading(text: string, { start, end }: Span, section: Section | undefined): boolean {
  const heading = section?.heading;
  if (heading && heading.start <= start && end <= heading.end) return start - heading.start <= 3;
  const before = text.slice(Math.max(0, start - 4), start);
  const opens =
    start === 0 ||
    /(?:^|\n)[ \t#*•-]{0,3}$/.test(before) ||
    (/,[ \t]{0,2}$/.test(before) && isCapitals(text, start, end));
  return opens && /^[ \t]{0,3}(?:\(?ES\)?)?[ \t]{0,2}(?::|\r?\n|$)/.test(text.slice(end, end + 12));
}

function isCapitals(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  return words === words.toUpperCase();
}

function byKind<K extends string>(all: readonly Cue<K>[]): Cues<K> {
  const kinds = new Map<K, Cue<K>[]>();
  for (const cue of all) {
    const same = kinds.get(cue.kind);
    if (same === undefined) kinds.set(cue.kind, [cue]);
    else same.push(cue);
  }
  return {
    all,
    of: (...wanted) => {
      const [only] = wanted;
      if (wanted.length === 1 && only !== undefined) return kinds.get(only) ?? [];
      return all.filter(({ kind }) => wanted.includes(kind));
    },
    has: (...wanted) => wanted.some((kind) => kinds.has(kind)),
  };
}
