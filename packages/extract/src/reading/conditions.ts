import { type Match, type Note, overlaps, type Sentence, type Span, type Token } from '@levelproof/note';
import { bySentence, sentencesWithin } from './by-sentence.js';
import { isPlaced, opensLine } from './condition-places.js';
import { courseOfShape, courseOfWrong, isBareNoun, isNoName } from './condition-shapes.js';
import { endsName, isOfName, isTelling } from './condition-words.js';
import type { Course, ProblemEntry } from './entries.js';
import type { Judgement } from './judgement.js';
import { knownAs } from './known-as.js';
import { goesOn } from './pieces.js';
import type { Mention } from './reading.js';

/**
 * Conditions that no lexicon names: known by their shape, a word that ends as names of conditions do or a noun for one,
 * with the words that belong to it; by what is said to be wrong with a part, a device or a measure; and, where the
 * note names nothing else, by the place of a name. Read only where the note judges. One that the lexicon knows in
 * another order of words is the lexicon's.
 */
export function conditionsOf(
  note: Note,
  judgements: readonly Judgement[],
  problems: readonly Mention<ProblemEntry>[],
  others: readonly Mention<unknown>[],
): readonly Match<ProblemEntry>[] {
  const { text } = note;
  const named = bySentence(problems);
  const other = bySentence(others);
  const found: Match<ProblemEntry>[] = [];
  const read = (judgement: Judgement, any: boolean): void => {
    sentencesWithin(note, judgement).forEach((sentence, at, all) => {
      const known = named(sentence.index);
      const opens = opensLine(note, all[at - 1], sentence);
      for (const run of runsOf(note, sentence)) {
        const whole = { start: run[0]?.start ?? 0, end: run[run.length - 1]?.end ?? 0 };
        if (known.some((one) => overlaps(one, whole))) continue;
        const name = nameIn(run, other(sentence.index), any);
        if (name === null) continue;
        const end = name.said[name.said.length - 1]?.end ?? whole.end;
        const span = { start: whole.start, end };
        if (
          name.said.length === 1 &&
          isBareNoun(text.slice(name.said[0]?.start, end).toLowerCase()) &&
          whereOf(text.slice(end, sentence.end)).length === 0
        )
          continue;
        const kind = name.shaped ? judgement.role : judgement.role === 'assessment' ? 'opening' : 'told';
        if (isPlaced(note, kind, sentence, opens, span, known, found))
          found.push(matchOf(note, sentence, run, name, end, found));
      }
    });
  };
  for (const judgement of judgements) read(judgement, false);
  // A note that names no problem anywhere is about what opens a line of its assessment.
  if (problems.length + found.length === 0) for (const judgement of judgements) read(judgement, true);
  return found.sort((a, b) => a.start - b.start);
}

/** Stretches of a sentence whose words may be of one name. */
function runsOf({ tokens, text }: Note, { tokens: [from, to] }: Sentence): readonly (readonly Token[])[] {
  const runs: Token[][] = [[]];
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (token === undefined) continue;
    const run = runs[runs.length - 1] ?? [];
    const apart = run.length > 0 && before !== undefined && text.slice(before.end, token.start).includes('\n');
    const joins =
      run.length > 0 &&
      before?.end === token.start &&
      tokens[at + 1]?.start === token.end &&
      /^(?:-|'|\/)$/.test(token.norm);
    const word = token.kind === 'word' && isOfName(token.norm) && (run.length > 0 || !goesOn(token.norm));
    if (apart || !(word || joins || (token.norm === "'s" && run.length > 0))) runs.push(word ? [token] : []);
    else run.push(token);
  }
  return runs.filter((run) => run.length > 0);
}

/** A name in a stretch of words. */
interface Name {
  readonly course: Course;
  /** From the first word that tells which condition it is to the last. */
  readonly said: readonly Token[];
  /** Its last word, not its place or what is wrong, tells that it is one. */
  readonly shaped: boolean;
}

/** In words. */
const LONGEST = 6;

/** The second word of a Latin name: "pityriasis lichenoides". */
const LATIN = /.{3}(?:oides|[ae]ns|[ao]ris|[ao]lis|os[aui]\w?|ic[ao]|icus|at[au][ms]?|[oa]rum|ae)$/;

function nameIn(run: readonly Token[], others: readonly Span[], any: boolean): Name | null {
  let last = run.length - 1;
  while ((last > 0 && /^[^a-z]|^[ctls]\d/.test(run[last]?.norm ?? '')) || (last > 0 && endsName(run[last]?.norm ?? '')))
    last -= 1;
  const telling = run.findIndex(({ norm, kind }) => kind === 'word' && isTelling(norm));
  const first = telling === -1 || telling > last ? last : telling;
  const said = run.slice(first, last + 1);
  const head = said[said.length - 1];
  if (head === undefined || said.length > LONGEST) return null;
  const latin = said.length > 1 && LATIN.test(head.norm) ? courseOfShape(said[said.length - 2]?.norm ?? '') : null;
  const shape = courseOfShape(head.norm) ?? latin;
  const taken = others.filter((one) => overlaps(one, { start: said[0]?.start ?? 0, end: head.end }));
  if (shape !== null && !taken.some((one) => overlaps(one, head)))
    return { said, shaped: true, course: courseWith(run, shape) };
  const wrong = courseOfWrong(said[0]?.norm ?? '');
  if (
    wrong === null
      ? !any || taken.length > 0 || head.norm.length < 4
      : said.length < 2 || (wrong === 'undiagnosed' && taken.length === 0)
  )
    return null;
  return said.some(({ norm }, at) => (at > 0 || wrong === null) && isNoName(norm))
    ? null
    : { said, shaped: false, course: wrong ?? 'acute' };
}

/** "Chronic" or "acute" within the name overrules what its ending says. */
function courseWith(run: readonly Token[], shape: Course): Course {
  const has = (words: RegExp): boolean => run.some(({ norm }) => words.test(norm));
  if (shape === 'acute' && has(/^(?:chronic|recurrent|congenital|hereditary|idiopathic|autoimmune|progressive)$/))
    return 'chronic';
  return shape === 'chronic' && has(/^(?:acute|postoperative|viral)$/) ? 'acute' : shape;
}

/** Words behind the name that may say where it is: "of the right hip", "C5-6", ", left heel". */
function whereOf(text: string): readonly string[] {
  const where: string[] = [];
  for (const word of text.toLowerCase().split(/[\s,.-]+/, 9)) {
    if (/^(?:of|in|on|at|the|his|her|both|)$/.test(word)) continue;
    if (!/^[a-z][a-z0-9]+$/.test(word) || !isOfName(word) || /.(?:ing|ed|ly)$/.test(word)) break;
    where.push(word);
  }
  return where;
}

/** The entry of a condition: the lexicon's where it knows it by the same words, one named before, or its own. */
function matchOf(
  { text }: Note,
  sentence: Sentence,
  run: readonly Token[],
  { said, course }: Name,
  end: number,
  found: readonly Match<ProblemEntry>[],
): Match<ProblemEntry> {
  const start = said[0]?.start ?? end;
  const words = said.filter(({ kind }) => kind === 'word').map(({ norm }) => norm);
  const same = found.find(
    ({ words: other }) =>
      other.endsWith(` ${words[words.length - 1]}`) && words.every((word) => other.includes(` ${word}`)),
  );
  const name = text.slice(start, end).replace(/\s+/g, ' ').toLowerCase();
  const value = knownAs(words, whereOf(text.slice(end, sentence.end))) ?? same?.value ?? { name, course };
  return { start, end, value, words: ` ${words.join(' ')}`, tokens: [0, run.length] };
}
