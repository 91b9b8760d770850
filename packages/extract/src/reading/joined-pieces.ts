import type { Note, Sentence, Span } from '@levelproof/note';
import { isUsuallyFor } from '../lexicons/indications.js';
import { type BySentence, sentencesWithin } from './by-sentence.js';
import { isUsuallyFollowedBy, stepsFor } from '../lexicons/monitoring.js';
import type { DrugEntry, ProblemEntry, TestEntry } from './entries.js';
import type { Piece } from './piece.js';
import type { Mention } from './reading.js';
import { rootOf } from './root.js';

/** An item in the making. */
export interface Joined {
  readonly head: Span;
  readonly spans: Span[];
  readonly kind: 'problem' | 'general';
  readonly running: boolean;
}

/** The problems named so far, and how to find the one that something belongs to. */
interface Named {
  readonly all: Joined[];
  readonly byRoot: Map<string, Joined>;
  readonly byNumber: Map<number, Joined>;
  readonly entries: { readonly entry: ProblemEntry; readonly item: Joined }[];
}

/** Joins what the plan says with the problem that the assessment names. */
export function joinedPieces(
  note: Note,
  pieces: readonly Piece[],
  problems: BySentence<ProblemEntry>,
  drugs: BySentence<DrugEntry>,
  tests: BySentence<TestEntry>,
): readonly Joined[] {
  const named: Named = { all: [], byRoot: new Map(), byNumber: new Map(), entries: [] };
  const rest: Piece[] = [];
  // A list of what is to be ruled out leaves the problem to the words before it.
  const listed = pieces.some((piece) => isListed(note, piece) && piece.named.some(isCertain));
  for (const piece of pieces) {
    if (listed && piece.form !== 'item' && INTRODUCTION.test(note.text.slice(piece.head.start, piece.head.end)))
      continue;
    const complaint = piece.role === 'assessment' && isToRuleOut(note, piece) ? complaintBefore(named) : undefined;
    if (complaint !== undefined) complaint.spans.push(piece);
    else if (piece.role === 'plan' || piece.named.length === 0) rest.push(piece);
    else add(named, piece);
  }
  const numbersAgree = named.byNumber.size > 1 && named.byNumber.size === rest.filter(isNumberedPlan).length;
  const general: Joined[] = [];
  for (const piece of rest) {
    const home = piece.form === 'rest' && piece.number === null ? undefined : homeOf(piece, named, numbersAgree);
    if (home !== undefined) {
      home.spans.push(piece);
      handOver(note, piece, home, named, problems, drugs, tests);
    } else if (piece.named.some(isOwn) && (piece.form !== 'rest' || named.all.length === 0)) add(named, piece);
    else if (named.all.length === 1) named.all[0]?.spans.push(piece);
    else general.push(...sortedOut(note, piece, named, problems, drugs, tests));
  }
  return [...named.all, ...general].sort((a, b) => a.head.start - b.head.start);
}

/** An item that merely says what is to be ruled out: what the complaint before it may be. */
function isToRuleOut({ text }: Note, { form, head, named }: Piece): boolean {
  return (
    form === 'item' &&
    !named.some(isCertain) &&
    /^[\d.)\s•-]{0,6}(?:rule[- ]?out|r\/o)\b/i.test(text.slice(head.start, head.end))
  );
}

/** The last named problem, where it is a complaint or a finding. */
function complaintBefore({ all, entries }: Named): Joined | undefined {
  const last = all[all.length - 1];
  const first = entries.find(({ item }) => item === last)?.entry.course;
  return first === 'symptom' || first === 'undiagnosed' ? last : undefined;
}

/** "Jane Doe is a 60-year-old woman with …" before a list of problems sums up and names none of its own. */
const INTRODUCTION =
  /\b(?:year|month|week|day)s?[- ]old\b[^\n]{0,160}\b(?:history|presents?|here|comes?|returns?|who|with)\b/i;

/** An item of a list or a line of its own, not a mere name in running text. */
function isListed({ text }: Note, { form, number, start }: Piece): boolean {
  return (
    form === 'item' &&
    (number !== null || /(?:^|[\n\r•*·–-])[^\S\n]{0,4}$/.test(text.slice(Math.max(0, start - 6), start)))
  );
}

function isNumberedPlan({ role, number }: Piece): boolean {
  return role === 'plan' && number !== null;
}

function add(named: Named, piece: Piece): void {
  const running = piece.role === 'told' && piece.form !== 'item';
  const item: Joined = { head: piece.head, spans: [piece], kind: 'problem', running };
  named.all.push(item);
  for (const { value } of piece.named) {
    const root = rootOf(value);
    if (!named.byRoot.has(root)) named.byRoot.set(root, item);
    if (named.entries.length < MOST_ENTRIES) named.entries.push({ entry: value, item });
  }
  if (piece.number !== null && !named.byNumber.has(piece.number)) named.byNumber.set(piece.number, item);
}

/** No visit has more; a hostile note might. */
const MOST_ENTRIES = 60;

/** The named problem that a piece of the plan is about, by the problem in its head or by its number. */
function homeOf(piece: Piece, { byRoot, byNumber }: Named, numbersAgree: boolean): Joined | undefined {
  const [first] = piece.named;
  const same = first === undefined ? undefined : byRoot.get(rootOf(first.value));
  if (same !== undefined || !numbersAgree || piece.number === null || piece.named.length > 0) return same;
  return byNumber.get(piece.number);
}

function isCertain({ assertion: { uncertain } }: Mention<ProblemEntry>): boolean {
  return uncertain === undefined;
}

/** The piece names a problem of the patient now. */
function isOwn({ assertion, value }: Mention<ProblemEntry>): boolean {
  const told = assertion.negated ?? assertion.family ?? assertion.hypothetical ?? assertion.template;
  return told === undefined && value.course !== 'status';
}

/** The named problem that a drug or a test of this sentence, which names none of them, is usually for. */
function servedBy(
  note: Note,
  { index, start, end }: Sentence,
  { entries }: Named,
  drugs: BySentence<DrugEntry>,
  tests: BySentence<TestEntry>,
): readonly Joined[] {
  const given = drugs(index).map(({ value }) => value.class);
  const followed = tests(index).map(({ value }) => value.id);
  const steps = stepsFor(note.text.slice(start, end));
  return entries.flatMap(({ entry: { icd10 }, item }) => {
    if (icd10 === undefined) return [];
    const serves =
      given.some((drug) => isUsuallyFor(drug, icd10)) ||
      followed.some((test) => isUsuallyFollowedBy(test, icd10)) ||
      steps.some((category) => icd10.startsWith(category));
    return serves ? [item] : [];
  });
}

/** A plan that begins with one problem goes on to the drugs and tests of others, which it does not name. */
function handOver(
  note: Note,
  piece: Piece,
  home: Joined,
  named: Named,
  problems: BySentence<ProblemEntry>,
  drugs: BySentence<DrugEntry>,
  tests: BySentence<TestEntry>,
): void {
  if (piece.role !== 'plan') return;
  for (const sentence of sentencesWithin(note, piece)) {
    if (problems(sentence.index).length > 0) continue;
    const served = servedBy(note, sentence, named, drugs, tests);
    const [first] = served;
    if (first !== undefined && !served.includes(home)) first.spans.push(sentence);
  }
}

/** Sentences of a plan that names no problem: each to the problem that it mentions whose drug it decides on or whose test it orders. */
function sortedOut(
  note: Note,
  piece: Piece,
  { byRoot, entries }: Named,
  problems: BySentence<ProblemEntry>,
  drugs: BySentence<DrugEntry>,
  tests: BySentence<TestEntry>,
): readonly Joined[] {
  const rest: Span[] = [];
  for (const sentence of sentencesWithin(note, piece)) {
    const targets = new Set(problems(sentence.index).flatMap(({ value }) => byRoot.get(rootOf(value)) ?? []));
    // A drug that none of the problems named beside it is treated with is given for another.
    const treated = entries.filter(({ entry: { icd10 } }) =>
      drugs(sentence.index).some(({ value }) => icd10 !== undefined && isUsuallyFor(value.class, icd10)),
    );
    const [home] = treated;
    const unnamed = targets.size === 0;
    if (home !== undefined && !treated.some(({ item }) => targets.has(item))) targets.add(home.item);
    if (unnamed) {
      const wanted = (meant: (icd10: string) => boolean): void => {
        const followed = entries.find(({ entry: { icd10 } }) => icd10 !== undefined && meant(icd10));
        if (followed !== undefined) targets.add(followed.item);
      };
      for (const { value } of tests(sentence.index)) wanted((icd10) => isUsuallyFollowedBy(value.id, icd10));
      for (const category of stepsFor(note.text.slice(sentence.start, sentence.end)))
        wanted((icd10) => icd10.startsWith(category));
    }
    if (targets.size === 0) rest.push(sentence);
    for (const target of targets) target.spans.push(sentence);
  }
  const [head] = rest;
  return head === undefined ? [] : [{ head, spans: rest, kind: 'general', running: false }];
}
