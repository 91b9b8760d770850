import { type Note, type Span, matchesIn } from '@levelproof/note';

/** A place that a template left for somebody to fill. */
export interface Placeholder {
  readonly kind: 'placeholder' | 'template-unfilled';
  readonly span: Span;
}

/** `***`, `{{name}}`, `@NAME@`, `____ minutes`, `{Choices:12345}`, `[insert finding]`, `<DATE>`. */
const PLACEHOLDERS =
  /\*{3,}|(?<=\s)\?{2,4}(?=[\s.,])|<<[A-Z][A-Z _]{1,30}>>|\{\{[^{}\n]{0,60}\}\}|@[A-Z]{2,20}@|\{[A-Za-z][^{}\n]{1,40}:\s{0,2}\d{1,8}\}|\[(?:[Ii]nsert|INSERT|[Ee]nter|ENTER|[Ff]ill|FILL|[Ss]pecify|SPECIFY|[Ss]elect|SELECT|[Dd]escribe|[Nn]ame|NAME|[Dd]ate|DATE|[Tt]ime|TIME|[Nn]umber|NUMBER|[Pp]atient(?:'s)? [Nn]ame|PATIENT(?:'S)? NAME|xx+|XX+)\b[^\]\n]{0,40}\]|<(?:NAME|DATE|TIME|INSERT|ENTER|FILL)[A-Z ]{0,20}>|\b_{3,}\s{0,2}(?:minutes?|mins?|mg|times|days|weeks)\b|(?:minutes?|time(?: spent)?|total time)\s{0,2}:?\s{0,2}_{3,}/g;
/** All choices of a pick list side by side: `{is/is not}`, `[normal/abnormal]`, `he/she/they`. */
const CHOICES =
  /[{[](?:[A-Za-z][A-Za-z ]{0,20}\/){1,5}[A-Za-z][A-Za-z ]{0,20}[}\]]|\b(?:he\/she\/they|his\/her\/their|is\/is not|does\/does not|has\/has not)\b/g;
const MOST = 5;

/** Unfilled places of a template, at most a few of each kind. A line of rules or stars is decoration. */
export function placeholders(note: Note): readonly Placeholder[] {
  const unfilled = [...matchesIn(PLACEHOLDERS, note)]
    .filter(({ 0: words, index }) => !isRule(note.text, index, words))
    .slice(0, MOST);
  const choices = [...matchesIn(CHOICES, note)].slice(0, MOST);
  return [
    ...unfilled.map((match) => ({ kind: 'placeholder' as const, span: spanOf(match) })),
    ...choices.map((match) => ({ kind: 'template-unfilled' as const, span: spanOf(match) })),
  ];
}

function spanOf({ index, 0: words }: RegExpExecArray): Span {
  return { start: index, end: index + words.length };
}

/** Stars alone on their line, around words, or more than a blank would have. */
function isRule(text: string, at: number, words: string): boolean {
  if (!words.startsWith('*')) return false;
  if (words.length > 5) return true;
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + words.length, at + words.length + 2);
  if (/\p{L}$/u.test(before) || /^\p{L}/u.test(after)) return true;
  const line = text.slice(lineStart(text, at), lineEnd(text, at)).trim();
  if (line.length > words.length && line.startsWith('***') && line.endsWith('***')) return true;
  return /(?:^|\n)\s?$/.test(before) && /^\s{0,1}(?:\n|$)/.test(after);
}

const LONGEST_LINE = 200;

/** The end of the line of an offset; of a very long line only a part is looked at. */
function lineEnd(text: string, at: number): number {
  const end = text.slice(at, at + LONGEST_LINE).indexOf('\n');
  return end < 0 ? Math.min(text.length, at + LONGEST_LINE) : at + end;
}

function lineStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST_LINE);
  return from + text.slice(from, at).lastIndexOf('\n') + 1;
}
