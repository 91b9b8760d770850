/**
 * The words without which a pattern cannot match, read off its source: every list is a choice of which a text must have
 * one. `/\b(?:lives|living) (?:alone|with)\b[^.]{0,20}(?:wife|son)/` needs one of `lives alone`, `lives with`, … and one
 * of `wife`, `son`. Words are in lower case; an empty answer says nothing of the text.
 */
export function requiredWords({ source }: RegExp): readonly (readonly string[])[] {
  const reader: Reader = { source, at: 0 };
  const { lists } = closed(choice(reader));
  return lists;
}

/** What a part of a pattern needs: the lists found so far, and the strings that it can end in, where they are few. */
interface Part {
  readonly lists: readonly (readonly string[])[];
  /** Every string that may stand at its end; `null` where they are too many to list. */
  readonly ends: readonly string[] | null;
  /** The ends are all of it: nothing stands before them. */
  readonly whole: boolean;
}

interface Reader {
  readonly source: string;
  at: number;
}

/** More strings than this are not spelt out. */
const MOST_STRINGS = 48;
/** A shorter word says nothing: a print has runs of three characters. */
const SHORTEST = 3;
const EMPTY = spelt(['']);
const ANYTHING: Part = { lists: [], ends: null, whole: false };

function spelt(strings: readonly string[]): Part {
  return { lists: [], ends: [...new Set(strings)], whole: true };
}

/** Alternatives up to a closing parenthesis or the end. */
function choice(reader: Reader): Part {
  const parts = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    parts.push(sequence(reader));
  }
  return parts.length === 1 ? (parts[0] ?? EMPTY) : either(parts);
}

function either(parts: readonly Part[]): Part {
  const strings = parts.flatMap(({ ends }) => ends ?? []);
  if (strings.length <= MOST_STRINGS && parts.every(({ whole }) => whole)) return spelt(strings);
  const best = parts.map((part) => bestOf(closed(part).lists));
  return best.every((list) => list !== undefined) ? { ...ANYTHING, lists: [best.flat()] } : ANYTHING;
}

/** The list that fewest texts have a word of. */
function bestOf(lists: readonly (readonly string[])[]): readonly string[] | undefined {
  const costOf = (list: readonly string[]): number =>
    list.reduce((sum, word) => sum + 3 ** -Math.min(word.length, LONG), 0);
  return [...lists].sort((a, b) => costOf(a) - costOf(b))[0];
}

/** A word of so many characters is as rare as a longer one. */
const LONG = 8;

function sequence(reader: Reader): Part {
  let whole = EMPTY;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    whole = joined(whole, repeated(reader, atom(reader)));
  }
  return whole;
}

/** Two parts one behind the other. */
function joined(one: Part, other: Part): Part {
  const { ends } = other;
  if (one.ends !== null && ends !== null && other.whole && one.ends.length * ends.length <= MOST_STRINGS)
    return { ...one, ends: one.ends.flatMap((start) => ends.map((end) => start + end)) };
  return { lists: [...closed(one).lists, ...other.lists], ends, whole: false };
}

/** A part whose ends go no further: they become a list, where each is long enough to say something. */
function closed({ lists, ends }: Part): Part {
  const useful = ends?.every((word) => word.length >= SHORTEST) === true;
  return { ...ANYTHING, lists: useful && ends !== null ? [...lists, ends] : lists };
}

/** A part with the quantifier behind it. */
function repeated(reader: Reader, part: Part): Part {
  const quantifier = /^(?:([*+?])|\{(\d+)(,?)(\d*)\})\??/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (quantifier === null) return part;
  reader.at += quantifier[0].length;
  const [, mark, least, comma] = quantifier;
  if (mark === '?') return part.whole ? spelt(['', ...(part.ends ?? [])]) : ANYTHING;
  if (mark === '*' || least === '0') return ANYTHING;
  return least === '1' && comma === '' ? part : closed(part);
}

/** A group, a class, an escape or a character. */
function atom(reader: Reader): Part {
  const mark = reader.source.charAt(reader.at);
  reader.at += 1;
  if (mark === '(') return group(reader);
  if (mark === '[') return characterClass(reader);
  if (mark === '\\') return escaped(reader);
  if (mark === '^' || mark === '$') return EMPTY;
  return mark === '.' ? ANYTHING : character(mark);
}

function group(reader: Reader): Part {
  const opening = /^\?(?:[:=!]|<(?:[=!]|\w+>))/.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? '';
  reader.at += opening.length;
  const inside = choice(reader);
  reader.at += 1;
  // What is only looked at takes no room.
  return /[=!]$/.test(opening) ? EMPTY : inside;
}

/** A class of few plain characters is each of them. */
function characterClass(reader: Reader): Part {
  const end = /^(?:\\.|[^\]\\])*\]/.exec(reader.source.slice(reader.at))?.[0] ?? '';
  reader.at += end.length;
  const inside = end.slice(0, -1);
  if (!/^(?:[a-z]{1,3}|[- ]{1,2})$/i.test(inside)) return ANYTHING;
  return spelt([...inside.toLowerCase()]);
}

function escaped(reader: Reader): Part {
  const what = /^(?:u[\da-f]{4}|x[\da-f]{2}|u\{[\da-f]+\}|p\{[^}]*\}|k<\w+>|.)/i.exec(
    reader.source.slice(reader.at, reader.at + 40),
  )?.[0];
  reader.at += what?.length ?? 1;
  if (what === 'b' || what === 'B') return EMPTY;
  return what !== undefined && /^[^\w]$/.test(what) ? character(what) : ANYTHING;
}

function character(mark: string): Part {
  return mark.charCodeAt(0) < 128 ? spelt([mark.toLowerCase()]) : ANYTHING;
}
