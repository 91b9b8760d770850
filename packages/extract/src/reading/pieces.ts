import type { ListItem, Note, Sentence, Span } from '@levelproof/note';
import { type BySentence, sentencesWithin } from './by-sentence.js';
import type { ProblemEntry } from './entries.js';
import type { Judgement } from './judgement.js';
import type { Piece } from './piece.js';
import type { Mention } from './reading.js';
import { rootOf } from './root.js';

/** Labels of parts of an item, which never open one: `Medical Reasoning:`, `Plan:`. */
const LABEL =
  /^(?:[-•*·–]\s{0,3})?(?:medical (?:reasoning|treatment|decision making)|(?:additional|further) testing|specialist referrals?|referrals?|(?:patient )?education(?: and counseling)?|counseling|procedures?|patient agreements?|medications?|imaging|labs?|tests?|follow[- ]?up|plan|recommendations?|assessment|reasoning|treatment|status|monitoring|evaluation|goals?)\s{0,2}[:-]/i;

/** Words that open what is said about a problem named just behind them. */
const TOPIC =
  /^(?:(?:and |also,? |then,? )?(?:for|regarding|concerning|in terms of|with (?:regards?|respect|reference) to|in regards? to|as for|as far as|as regards|relative to|from (?:the|an?|her|his) (?:\w{3,20} ){0,2}standpoint)|(?:her|his|the patient'?s) )\b/i;

/** The first words of sentences that go on about what was just said. */
const GOES_ON = new Set(
  (
    'this that these it she he they there we i if however also given because since although otherwise currently ' +
    'patient pt mr mrs ms dr no not continue start will would recommend return follow please discussed order ordered ' +
    'obtain check schedule refer consider monitor increase decrease add stop'
  ).split(' '),
);
const GOES_ON_PHRASE = /^(?:in addition|at this|the patient)\b/i;

export function goesOn(words: string): boolean {
  const first = /^[a-z]+\b/i.exec(words)?.[0];
  return (first !== undefined && GOES_ON.has(first.toLowerCase())) || GOES_ON_PHRASE.test(words);
}

const LONGEST_HEADLINE = 110;

/** Cuts the judging parts of a note into pieces that are each about one thing. */
export function piecesOf(
  note: Note,
  judgements: readonly Judgement[],
  problems: BySentence<ProblemEntry>,
): readonly Piece[] {
  return judgements.flatMap((judgement) => cut(note, judgement, problems));
}

interface Opening {
  readonly form: Piece['form'];
  readonly number: number | null;
}

function cut(note: Note, judgement: Judgement, problems: BySentence<ProblemEntry>): readonly Piece[] {
  const inside = sentencesWithin(note, judgement);
  const pieces: Piece[] = [];
  for (const [at, sentence] of inside.entries()) {
    const named = problems(sentence.index);
    const before = pieces[pieces.length - 1];
    const opening = openingOf(note, judgement, inside, at, named, before);
    if (opening !== null || before === undefined) {
      const { form, number } = opening ?? { form: 'rest', number: null };
      const { start, end } = sentence;
      pieces.push({ form, number, start, end, head: { start, end }, named, role: judgement.role });
    } else {
      pieces[pieces.length - 1] = { ...before, end: sentence.end };
    }
  }
  return pieces;
}

/** How a sentence opens a piece; `null` when it goes on with the one before. */
function openingOf(
  note: Note,
  { role }: Judgement,
  sentences: readonly Sentence[],
  at: number,
  named: readonly Mention<ProblemEntry>[],
  before: Piece | undefined,
): Opening | null {
  const sentence = sentences[at];
  if (sentence === undefined) return null;
  const words = note.text.slice(sentence.start, sentence.end);
  if (LABEL.test(words)) return null;
  const item = itemOpenedBy(note, sentence, sentences[at - 1]);
  if (item !== null) {
    if (item.number !== null) return { form: 'item', number: item.number };
    if (item.depth === 0 && (role === 'assessment' || startsWith(named, sentence)))
      return { form: 'item', number: null };
    return null;
  }
  if (named.length === 0) return null;
  if (isHeadline(note, sentences, at, words, named, role)) return { form: 'item', number: null };
  if (TOPIC.test(words) && named.some(({ start, assertion }) => start - sentence.start < 70 && !assertion.negated))
    return { form: 'topic', number: null };
  // Under a headline or in a list item, all goes on about the problem that heads it, until a new paragraph.
  const known = new Set(before?.named.map(({ value }) => rootOf(value)));
  const fresh = named.filter(({ value, assertion }) => !known.has(rootOf(value)) && !assertion.negated);
  const paragraph = opensLine(note, sentences[at - 1], sentence) && sentence.item === null;
  if (before?.form === 'item' && (!afterBlankLine(note, sentences[at - 1], sentence) || goesOn(words))) return null;
  if (paragraph && fresh.length > 0 && role !== 'plan') return { form: 'topic', number: null };
  return startsWith(fresh, sentence) && !goesOn(words) ? { form: 'topic', number: null } : null;
}

/** The list item whose first sentence this is. */
function itemOpenedBy(note: Note, sentence: Sentence, before: Sentence | undefined): ListItem | null {
  if (sentence.item === null || before?.item === sentence.item) return null;
  return note.items[sentence.item] ?? null;
}

/** A problem stands at the beginning of the sentence. */
function startsWith(named: readonly Mention<ProblemEntry>[], sentence: Span): boolean {
  return named.some(({ start }) => start - sentence.start <= 30);
}

/**
 * A sentence that heads what follows it: a short line of its own that names a problem, or, in an assessment, a sentence
 * that is hardly more than the name ("Chest pain.  Hypertension.").
 */
function isHeadline(
  note: Note,
  sentences: readonly Sentence[],
  at: number,
  words: string,
  named: readonly Mention<ProblemEntry>[],
  role: Judgement['role'],
): boolean {
  const sentence = sentences[at];
  if (sentence === undefined || words.length > LONGEST_HEADLINE) return false;
  const opens = opensLine(note, sentences[at - 1], sentence);
  const next = sentences[at + 1];
  const alone = next === undefined || opensLine(note, sentence, next);
  // In running text a line that goes on tells; it heads nothing.
  if (role === 'told' && !alone) return false;
  const covered = named.reduce((sum, { start, end }) => sum + end - start, 0) / words.length;
  if (covered >= MOSTLY_NAME && (opens || role === 'assessment')) return true;
  if (!opens || (role === 'plan' && (goesOn(words) || !startsWith(named.filter(isCertain), sentence)))) return false;
  return alone || /^[A-Z][\w ,'/()-]{2,60}:\s/.test(words);
}

function isCertain({ assertion }: Mention<ProblemEntry>): boolean {
  return !(assertion.uncertain || assertion.hypothetical || assertion.negated);
}

/** Share of a sentence that the names of problems take up in one that merely names. */
const MOSTLY_NAME = 0.55;

function afterBlankLine({ text }: Note, before: Sentence | undefined, sentence: Sentence): boolean {
  return before === undefined || /\n[^\S\n]{0,20}\n/.test(text.slice(before.end, sentence.start));
}

function opensLine({ text }: Note, before: Sentence | undefined, sentence: Sentence): boolean {
  if (before === undefined || before.item !== sentence.item) return true;
  return /[\n\r,]/.test(text.slice(before.end, sentence.start));
}
