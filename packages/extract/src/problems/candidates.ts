import { overlaps, type Sentence } from '@levelproof/note';
import { sentenceAt } from '../cues/window.js';
import { isUsuallyFor } from '../lexicons/indications.js';
import { sentencesWithin } from '../reading/by-sentence.js';
import type { ProblemEntry } from '../reading/entries.js';
import type { AssessmentItem, Mention } from '../reading/reading.js';
import { rootOf } from '../reading/root.js';
import type { Candidate } from './candidate.js';
import { isTargeted } from './targeted.js';
import { isCarriedList } from './listed.js';
import { isConcluded } from './concluded.js';
import type { Signs } from './signs.js';

/** A head longer than this tells; it does not merely name. */
const LONGEST_NAME = 130;
/** The head of a list item may run on. */
const LONGEST_ITEM = 260;

/**
 * Problems that the assessment and plan name or act upon, in note order (R1.7); `anywhere` takes a mere mention too. A
 * history recited before the judgement names none; where there is nothing else, it is what the visit was about.
 */
export function candidatesOf(signs: Signs, where: 'named' | 'anywhere' = 'named'): readonly Candidate[] {
  const judged = signs.reading.items.flatMap((item) => candidatesIn(signs, item, where));
  return judged.length > 0 ? judged : signs.reading.items.flatMap((item) => candidatesIn(signs, item, 'recited'));
}

function candidatesIn(
  signs: Signs,
  item: AssessmentItem,
  where: 'named' | 'anywhere' | 'recited',
): readonly Candidate[] {
  const { note } = signs.reading;
  const sentences = item.spans.flatMap((span) => sentencesWithin(note, span));
  const headed =
    item.kind === 'problem' && item.running !== true && isName(signs, item) && !isOccasion(signs, item, sentences);
  const found = new Map<string, Candidate>();
  const soughtAlone = isSearch(signs, item, sentences);
  const finding = sentences.some(({ index }) => signs.problems(index).some(isFinding));
  for (const sentence of sentences) {
    if (isCarriedList(signs.reading, sentence)) continue;
    const inHead = overlaps(sentence, item.head);
    for (const mention of signs.problems(sentence.index)) {
      if (!isCurrent(mention)) continue;
      const aside =
        isDifferential(signs, sentence) ||
        (!soughtAlone && isAside(note.text, sentence, mention, finding, where === 'recited'));
      const concluded = headed && !inHead && finding && isConcluded(note.text, sentence, mention);
      const names = (item.kind === 'problem' || where === 'anywhere') && (inHead || !headed || concluded) && !aside;
      if (!names && !isTargeted(note.text, sentence, mention)) continue;
      const root = rootOf(mention.value);
      if (found.has(root)) continue;
      found.set(root, {
        mention,
        root,
        item,
        headed: headed && inHead,
        beside: inHead ? signs.problems(sentence.index).filter((other) => other !== mention && isCurrent(other)) : [],
        said: sentences,
      });
    }
  }
  const all = [...found.values()];
  return all.map((one) => ({ ...one, said: saidOf(signs, one, all, sentences) }));
}

/** Stands under the heading of a differential diagnosis, which names what it may be. */
function isDifferential({ reading: { note } }: Signs, { section }: Sentence): boolean {
  const heading = note.sections[section]?.heading ?? null;
  return heading !== null && /\bdifferential/i.test(note.text.slice(heading.start, heading.end));
}

/** An item that opens with what is to be ruled out and names nothing else: the search is the problem ("R/o MI"). */
function isSearch(
  { reading: { note }, problems }: Signs,
  { head }: AssessmentItem,
  said: readonly Sentence[],
): boolean {
  if (!/^(?:rule[- ]?out|r\/o)\b/i.test(note.text.slice(head.start, head.start + 10))) return false;
  return said.flatMap(({ index }) => problems(index)).filter(isCurrent).length === 1;
}

/** The head names only what the visit is for, an annual physical: the problems stand below it. */
function isOccasion(signs: Signs, { head }: AssessmentItem, sentences: readonly Sentence[]): boolean {
  const named = sentences.filter((one) => overlaps(one, head)).flatMap(({ index }) => signs.problems(index));
  return named.length > 0 && named.every(({ value: { icd10 = '' } }) => icd10.startsWith('Z0'));
}

/** Whether the head merely names its problems. */
function isName({ reading: { note } }: Signs, { head }: AssessmentItem): boolean {
  const length = head.end - head.start;
  const listed = note.sentences[sentenceAt(note, head.start)]?.item ?? null;
  return (
    length <= (listed === null ? LONGEST_NAME : LONGEST_ITEM) &&
    !INTRODUCTION.test(note.text.slice(head.start, head.end))
  );
}

const INTRODUCTION =
  /\b(?:year|month|week|day)s?[- ]old\b|\b\d{1,3} ?(?:yo|y\/o)\b|\b(?:presents?|returns?|comes? (?:in|to)|is here)\b/i;

/** About this patient, and not denied; the past may still be addressed. */
function isCurrent({ assertion, end }: Mention<ProblemEntry>): boolean {
  // A denial that follows at a distance speaks of something else: "chest pain with negative work-up". A "not" behind
  // the name denies what follows it: "diabetes, not on insulin".
  const denial = assertion.negated?.trigger;
  const negated =
    denial !== undefined &&
    denial.start <= end + DENIED_WITHIN &&
    !(denial.start >= end && /^not$/i.test(denial.quote));
  return !(negated || assertion.hypothetical || assertion.family || assertion.template);
}

/** A complaint or an unexplained finding that the patient has. */
function isFinding(mention: Mention<ProblemEntry>): boolean {
  const { course } = mention.value;
  return (course === 'symptom' || course === 'undiagnosed') && isCurrent(mention);
}

/** How far behind a problem its own denial may begin (`was ruled out`), in UTF-16 code units. */
const DENIED_WITHIN = 12;

/** A past history recited before the judgement: `with a past medical history significant for …`. */
const FEARED =
  /\b(?:rule[- ]?out|r\/o|side[- ]effects?|s\/e|warned|risks? (?:of|include)|(?:complications?|toxicit(?:y|ies)|adverse effects?) (?:(?:of|from) (?:[\w-]{2,14} ){1,4})?(?:includ(?:e|ing)|such as|would include|may include)|(?:can|may) (?:also |sometimes |often )?(?:cause|lead to|result in|be associated with|progress to)|(?:cases|reports) (?:have been )?reported of|safety[- ]net\w{0,4}|(?:discuss\w{0,3}|talk\w{0,3}|spoke|spent|counsel\w{0,5}|explain\w{0,3}) [^.;]{0,90}(?:possibility|chance|likelihood) of|given (?:her|his|the) history of)\b[^.;]{0,80}$/i;
/** Words that make what follows the reason for a search, where a complaint or finding is what was found. */
const SOUGHT =
  /\b(?:to exclude|to (?:look|check|screen|test|evaluate|assess|work up) for|looking for|evaluation for (?:possible|any)|concern(?:s|ed|ing)? (?:for|about|of|regarding|that)|worr(?:y|ied|isome) (?:about|for|that)|suspicio(?:us|n) (?:for|of))\b[^.;]{0,40}$/i;
/** What is true of an illness at large: `certain myopathies can be associated with …`. */
const AT_LARGE =
  /^s? (?:can|may) (?:also |sometimes |often )?(?:be associated|cause|present|occur|lead|result|mimic)\b/i;
/** The patient's past named as a whole: `an extensive medical history including …`. */
const BACKGROUND =
  /\b(?:extensive|complex|complicated|significant|long|multiple|past|prior) (?:past )?(?:medical (?:history|problems)|history|comorbidities)(?:,)? (?:including|which includes?|such as|consisting of)\b[^.;]{0,160}$/i;
const RECITED =
  /\b(?:(?:past )?(?:medical )?history (?:is )?(?:significant |notable |remarkable |positive )?(?:for|of|with|includes?)|known history of|significant for|history as noted|denies)\b[^.;]{0,160}$/i;

/** A list of what it may be, each word of it: `several etiologies of preterm labor including …`. */
const THOUGHT_OF =
  /\b(?:possibilities|etiologies|(?:possible|potential|several|other|common|various|many) (?:causes|reasons|diagnoses|explanations)|differentials?(?: diagnos[ie]s)?)\b[^.;:]{0,60}\b(?:includ(?:es?|ed|ing)|such as|are|were|would be)\b[^.;]{0,160}$/i;
/** What the literature tells of others: `isolated cases of perforation have been reported`. */
const REPORTED =
  /\b(?:cases? (?:reports? )?(?:\w{3,12} )?(?:of|reported of)|reports? in the literature of|literature (?:\w{3,12} ){0,3}?(?:of|on|for|about)|studies (?:of|in|on) patients with)\b[^.;]{0,40}$/i;
function isAside(
  text: string,
  sentence: Sentence,
  mention: Mention<ProblemEntry>,
  found: boolean,
  recited: boolean,
): boolean {
  const before = text.slice(Math.max(sentence.start, mention.start - 180), mention.start).replace(/\d\.\d/g, '0');
  if (FEARED.test(before) || BACKGROUND.test(before) || REPORTED.test(before) || THOUGHT_OF.test(before)) return true;
  if (mention.value.course !== 'symptom' && found && SOUGHT.test(before)) return true;
  const after = text.slice(mention.end, mention.end + 60);
  if (AT_LARGE.test(after)) return true;
  if (recited) return false;
  const named = text.slice(mention.start, mention.end);
  return (
    RECITED.test(before + (/^history of\b/i.exec(named)?.[0] ?? '')) &&
    /\b(?:year|month|week|day)s?[- ]old\b|\by\/?o\b/i.test(before)
  );
}

/** What is said of one problem of an item: all of it, unless the item speaks of several in turn. */
function saidOf(
  signs: Signs,
  one: Candidate,
  all: readonly Candidate[],
  sentences: readonly Sentence[],
): readonly Sentence[] {
  if (one.headed || all.length === 1) return sentences;
  // A complaint told of within an illness does not end what is said of that illness, nor does what it may be.
  const illness = one.mention.value.course !== 'symptom';
  const ending = all.filter(
    ({ mention: { value, assertion } }) =>
      value.course !== 'status' && assertion.uncertain === undefined && (!illness || value.course !== 'symptom'),
  );
  const roots = new Set(ending.map(({ root }) => root));
  const said: Sentence[] = [];
  let left = 0;
  for (const sentence of sentences) {
    const named = signs.problems(sentence.index).map(({ value }) => rootOf(value));
    const others = named.filter((root) => root !== one.root && roots.has(root));
    if (named.includes(one.root)) left = GOES_ON_FOR;
    else if (others.length > 0) left = 0;
    else left -= 1;
    if (left > 0 || treatsFirst(signs, one, all, sentence)) said.push(sentence);
  }
  return said;
}

/** So many sentences go on about a problem after its naming, in told text that names several. */
const GOES_ON_FOR = 4;

/** A drug in the sentence is usually for this problem, and for none named before it. */
function treatsFirst(signs: Signs, one: Candidate, all: readonly Candidate[], { index }: Sentence): boolean {
  const treated = signs
    .drugs(index)
    .map(({ drug }) =>
      all.find(({ mention: { value } }) => value.icd10 !== undefined && isUsuallyFor(drug.class, value.icd10)),
    );
  return treated.includes(one);
}
