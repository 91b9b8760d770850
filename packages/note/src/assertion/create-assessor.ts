import type { Assertion, AssertionMark } from '@levelproof/contract';
import type { Note } from '../note.js';
import type { SectionCategory } from '../section/section.js';
import type { Sentence } from '../sentence/sentence.js';
import type { Span } from '../text/span.js';
import type { EntityType } from './assess.js';
import { type Found, reaches } from './scope.js';
import { ANSWER, type Attribute, triggers } from './triggers.js';
import { uncheckedBox } from './unchecked-box.js';

/** Sections whose text is about somebody else, or no statement about today, whatever the words say. */
const BY_SECTION: Readonly<Partial<Record<SectionCategory, Attribute>>> = {
  'family-history': 'family',
  'patient-instructions': 'hypothetical',
  template: 'template',
};

/** The triggers of one sentence. */
interface Own {
  readonly marking: readonly Found[];
  readonly ends: readonly Span[];
}

const NONE: Own = { marking: [], ends: [] };

/**
 * Prepares a note so that the mentions in it can be read in their context. Each trigger is found once; a mention looks
 * at those of its own sentence. Words that only look like a trigger (`not only`, `no change in`) cover the trigger in them.
 */
export function createAssessor(note: Note): (mention: Span, entity: EntityType) => Assertion {
  const bySentence = triggersBySentence(note);
  return (mention, entity) => {
    const sentence = sentenceAt(note, mention.start);
    if (sentence === null) return {};
    const marks: { -readonly [K in keyof Assertion]: Assertion[K] } = {};
    const section = note.sections[sentence.section];
    const category = section?.category ?? 'none';
    const byPlace = BY_SECTION[category];
    if (byPlace !== undefined && !(byPlace === 'hypothetical' && isOrder(entity))) {
      marks[byPlace] = markAt(note, `section-${category}`, section?.heading ?? sentence);
    }
    const box = uncheckedBox(note.text, sentence, mention);
    if (box !== null) marks.template = markAt(note, 'unchecked-box', box);
    const { marking, ends } = bySentence.get(sentence.index) ?? NONE;
    for (const found of marking) {
      const { attribute, only, id } = found.trigger;
      if (attribute === null || marks[attribute] !== undefined || only?.has(entity) === false) continue;
      if (attribute === 'negated' && entity === 'drug' && isTaken(note.text.slice(found.end, mention.start))) continue;
      if (reaches(note, found, mention, ends, sentence.tokens[1])) marks[attribute] = markAt(note, id, found);
    }
    return marks;
  };
}

/** How one mention is meant. For many mentions of one note make an assessor once. */
export function assess(note: Note, mention: Span, entity: EntityType): Assertion {
  return createAssessor(note)(mention, entity);
}

function triggersBySentence(note: Note): ReadonlyMap<number, Own> {
  const bySentence = new Map<number, { marking: Found[]; ends: Span[] }>();
  let at = 0;
  for (const match of triggers().find(note)) {
    if (match.value.every(({ attribute, terminates }) => attribute === null && !terminates)) continue;
    while (at + 1 < note.sentences.length && (note.sentences[at]?.end ?? 0) <= match.start) at += 1;
    const own = bySentence.get(at) ?? { marking: [], ends: [] };
    const answer = isAnswer(note.text, match);
    for (const trigger of answer ? [ANSWER] : match.value) {
      if (trigger.terminates) own.ends.push(match);
      else own.marking.push({ start: match.start, end: match.end, trigger });
    }
    bySentence.set(at, own);
  }
  return bySentence;
}

/** `No bleeding on apixaban` denies the bleeding: the drug is taken. `Not treated with insulin` denies the drug. */
function isTaken(between: string): boolean {
  return (
    /[a-z] (?:on|with|from|since starting) (?:his |her |the |current )?$/i.test(between) && !DENIES_USE.test(between)
  );
}
const DENIES_USE =
  /\b(?:longer|currently|now|been|be|be(?:en)? put|plac\w{1,3}|treat\w{0,5}|therap\w{1,3}|taking|given|start\w{0,3}|us(?:e|ed|ing)|need|candidate|experience|allerg\w{1,5}|history|interact\w{0,4}|tried|compl\w{3,8}|managed|controlled)\b/i;

/** `Chest pain: no.` answers what stands before it; `Diabetes: no hypoglycemia` says it of what follows. */
function isAnswer(text: string, { start, end }: Span): boolean {
  return (
    end - start <= LONGEST_ANSWER &&
    /:[ \t]{0,3}$/.test(text.slice(Math.max(0, start - 4), start)) &&
    /^(?:no|none|negative|denies|denied)$/i.test(text.slice(start, end)) &&
    ALONE.test(text.slice(end, end + 40))
  );
}
const LONGEST_ANSWER = 8;
/** The clause ends, or the next label of a form begins. */
const ALONE = /^[ \t]{0,3}(?:$|[.,;()[\]|/\r\n-]|(?:[a-z/]{1,14} ){0,3}[a-z/]{1,14}:)/i;

/** Whoever orders something means it, whatever sheet it stands on. */
function isOrder(entity: EntityType): boolean {
  return entity !== 'problem' && entity !== 'symptom';
}

function markAt(note: Note, rule: string, span: Span): AssertionMark {
  const { start, end } = span;
  return { rule, trigger: { start, end, quote: note.text.slice(start, end) } };
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
