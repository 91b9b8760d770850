import {
  type Assertion,
  type DiagnosisFact,
  type Evidence,
  evidenceAt,
  type NotePlace,
  type ProblemFact,
} from '@levelproof/contract';
import { isToldAsOver } from '../problems/past-events.js';
import { contains, type Sentence } from '@levelproof/note';
import { quoteAround } from '../masking/context.js';
import { candidatesOf } from '../problems/candidates.js';
import { merged } from '../problems/merge.js';
import { signsOf } from '../problems/signs.js';
import type { Signs } from '../problems/signs.js';
import type { Care } from '../problems/care.js';
import type { Candidate } from '../problems/candidate.js';
import { specificCode } from '../problems/specify.js';
import { standingOf } from '../problems/standing.js';
import { measuresFor } from '../problems/measures.js';
import type { ProblemEntry } from '../reading/entries.js';
import { bySentence } from '../reading/by-sentence.js';
import type { Mention, Reading } from '../reading/reading.js';
import { cancerCare } from './cancer-care.js';
import { isHad } from './had.js';
import { impliedBeside } from './implied.js';
import { meatOf, type Told } from './meat.js';
import { placeOf } from './places.js';
import { riskTold } from './risk-told.js';
import { isTreatedNow, takenFor } from './taken-for.js';
import { treats } from './treats.js';

const MOST_EVIDENCE = 4;

/**
 * What belongs to another illness wherever the note names that one too: mania to bipolar disorder, "cancer" to the cancer
 * of a site, delusions to schizophrenia, edema of the lung to heart failure (the tabular list excludes it there). What the
 * patient merely may have takes nothing in, but for a cancer.
 */
const PARTS: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/^C80/, /^C(?!80)/],
  [/^F30/, /^F31/],
  [/^F2[29]/, /^F2[05]/],
  [/^J81/, /^I50/],
];

/**
 * Every diagnosis that the note names, addressed or not, with where it stands, how it is meant, the support for it by
 * letter, and the addressed problem that it is. Symptoms and circumstances without a risk-adjustment use are left out.
 */
export function findDiagnoses(
  reading: Reading,
  problems: readonly ProblemFact[],
  care: Care,
  signs: Signs = signsOf(reading, care),
): readonly DiagnosisFact[] {
  const { measures } = signs;
  const candidates = new Map(merged(candidatesOf(signs)).map((candidate) => [candidate.mention.value.name, candidate]));
  const takenIn = bySentence(reading.drugs);
  const groups = new Map<string, Mention<ProblemEntry>[]>();
  const parts = PARTS.filter(([, whole]) =>
    reading.problems.some(
      ({ value: { icd10 = '' }, assertion: { negated, family, uncertain } }) =>
        whole.test(icd10) &&
        negated === undefined &&
        family === undefined &&
        (uncertain === undefined || icd10.startsWith('C')),
    ),
  );
  for (const mention of reading.problems) {
    if (!isDiagnosis(mention.value)) continue;
    if (parts.some(([part]) => part.test(mention.value.icd10 ?? ''))) continue;
    if (!isHad(reading, mention)) continue;
    const group = groups.get(mention.value.name);
    if (group === undefined) groups.set(mention.value.name, [mention]);
    else group.push(mention);
  }
  const found = [...groups.values()].map((mentions, at): DiagnosisFact => {
    const best = mentions.reduce((one, other) => (weight(other) > weight(one) ? other : one));
    const { value } = best;
    const candidate = candidates.get(value.name) ?? aloneWith(best, reading);
    const problem = problems.find(
      ({ name, icd10 }) => name === value.name || (icd10 !== undefined && icd10 === value.icd10),
    );
    const icd10 =
      problem?.icd10 ??
      specificCode(signs, candidate, standingOf(signs, candidate, measuresFor(measures, candidate))) ??
      value.icd10;
    const { assessed, told } = sentencesAbout(signs, mentions, candidates.get(value.name));
    return {
      id: `diagnosis:${at + 1}`,
      term: value.name,
      certainty: 'documented',
      ...(icd10 === undefined ? {} : { icd10 }),
      assertion: asTreated(assertionOf(reading, best, mentions), value, problem),
      places: placesOf(reading, mentions),
      meat: meatOf(signs, value, assessed, told, takenIn),
      ...(problem === undefined ? {} : { problemId: problem.id }),
      course: value.course === 'history' ? 'history' : value.course === 'chronic' ? 'chronic' : 'acute',
      evidence: evidenceOf(reading, mentions),
    };
  });
  return [...found, ...impliedBeside(reading, found)];
}

function isDiagnosis({ course, icd10 }: ProblemEntry): boolean {
  return course !== 'symptom' && icd10 !== undefined && !(course === 'status' && !/^Z(?:79|8|9|66|68|21)/.test(icd10));
}

/** How much a mention says that the patient has it now. */
function weight({ assertion, item }: Mention<ProblemEntry>): number {
  const against =
    (assertion.negated ? 8 : 0) +
    (assertion.family ? 8 : 0) +
    (assertion.template ? 8 : 0) +
    (assertion.hypothetical ? 6 : 0) +
    (assertion.uncertain ? 3 : 0) +
    (assertion.historical ? 2 : 0);
  return (item === null ? 0 : 1) - against;
}

/** The mention stands in the head of its item, and so names the problem. */
function isNaming({ items }: Reading, mention: Mention<ProblemEntry>): boolean {
  const head = mention.item === null ? undefined : items[mention.item]?.head;
  return head !== undefined && contains(head, mention);
}

/** The assertion of the best mention; a doubt in the assessment outweighs a certainty told elsewhere. */
function assertionOf(
  reading: Reading,
  best: Mention<ProblemEntry>,
  mentions: readonly Mention<ProblemEntry>[],
): Assertion {
  const judged = mentions.filter(({ item }) => item !== null);
  const risk = riskTold(reading, best);
  if (risk !== null) return { ...best.assertion, hypothetical: { rule: 'risk-told', trigger: risk } };
  const over = EVENT.test(best.value.icd10 ?? '') && mentions.every((one) => isToldAsOver(reading.note.text, one));
  if (over)
    return {
      ...best.assertion,
      historical: { rule: 'told-as-over', trigger: evidenceAt(reading.note.text, best.start, best.end) },
    };
  const doubts = judged.filter(({ assertion }) => assertion.uncertain !== undefined);
  const doubted = doubts.length > 0 && judged.every((one) => doubts.includes(one) || !isNaming(reading, one));
  const [first] = doubts;
  return doubted && first !== undefined ? { ...best.assertion, ...first.assertion } : best.assertion;
}

/** Events of a hospital stay without a code of their own for the time after. */
const EVENT = /^(?:A4[01]|R65|J96\.[029]|N17|I46|K72\.0|I6[0-2]|R57)/;

/** A lifelong illness that is treated today is present, though its "history" is told: `history of diabetes, A1c 8.9`. */
function asTreated(
  assertion: Assertion,
  { course, icd10 = '' }: ProblemEntry,
  problem: ProblemFact | undefined,
): Assertion {
  const treated = problem !== undefined && problem.contextOnly !== true && problem.category.includes('chronic');
  if (assertion.historical === undefined || course !== 'chronic' || icd10.startsWith('C') || !treated) return assertion;
  const { historical: _, ...present } = assertion;
  return present;
}

function placesOf(reading: Reading, mentions: readonly Mention<ProblemEntry>[]): readonly NotePlace[] {
  return [
    ...new Set(
      mentions
        .filter((one) => weight(one) > -6)
        .map((one) => (isTreatedNow(reading, one) ? 'history-of-present-illness' : placeOf(reading, one))),
    ),
  ];
}

function evidenceOf({ note }: Reading, mentions: readonly Mention<ProblemEntry>[]): readonly Evidence[] {
  const found: Evidence[] = [];
  const ordered = [...mentions].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_EVIDENCE);
  for (const mention of ordered) {
    const sentence = note.sentences[mention.sentence];
    if (sentence !== undefined) found.push(quoteAround(note.text, sentence, mention));
  }
  return found.filter((one, at) => found.findIndex(({ start, end }) => start === one.start && end === one.end) === at);
}

function aloneWith(mention: Mention<ProblemEntry>, { note }: Reading): Candidate {
  const sentence = note.sentences[mention.sentence];
  return {
    mention,
    root: mention.value.name,
    item: { index: -1, head: mention, spans: [], kind: 'general' },
    headed: false,
    beside: [],
    said: sentence === undefined ? [] : [sentence],
  };
}

/** Sentences about a diagnosis in the assessment and plan, and those told elsewhere, with the drugs that treat it. */
function sentencesAbout(
  signs: Signs,
  mentions: readonly Mention<ProblemEntry>[],
  candidate: Candidate | undefined,
): { readonly assessed: readonly Sentence[]; readonly told: readonly Told[] } {
  const { reading, drugs } = signs;
  const { note } = reading;
  const assessed = candidate?.said ?? [];
  const inAssessment = new Set(assessed.map(({ index }) => index));
  const told: Told[] = [];
  for (const mention of mentions) {
    if (weight(mention) <= -6 || inAssessment.has(mention.sentence)) continue;
    const category = note.sections[mention.section]?.category;
    if (category === 'family-history' || category === 'psh' || category === 'ros') continue;
    const sentence = note.sentences[mention.sentence];
    // A list says nothing of today; a sentence of the past history may.
    if (category === 'pmh' && (sentence === undefined || !saysToday(signs, sentence))) continue;
    if (sentence !== undefined) told.push({ sentence, drugsOnly: isRecited(signs, mention, sentence) });
  }
  told.push(...takenFor(signs, mentions, candidate));
  const value = mentions[0]?.value;
  if (value?.icd10 !== undefined) {
    for (const use of reading.drugs) {
      if (inAssessment.has(use.sentence) || !treats(use.value, value)) continue;
      const sentence = note.sentences[use.sentence];
      if (sentence !== undefined && drugs(use.sentence).length > 0) told.push({ sentence, drugsOnly: true });
    }
    if (value.icd10.startsWith('C')) told.push(...cancerCare(reading, value.icd10));
  }
  return { assessed, told };
}

/** Among many or in a recited past, nothing but a drug is said of the one: "with a history of diabetes, COPD, …". */
function isRecited(
  { reading: { note }, problems }: Signs,
  mention: Mention<ProblemEntry>,
  sentence: Sentence,
): boolean {
  const named = problems(sentence.index).filter(({ value }) => isDiagnosis(value));
  if (named.length > MOST_TOLD_OF) return true;
  return RECITED.test(note.text.slice(Math.max(sentence.start, mention.start - 120), mention.start));
}

/** A sentence of the past history that says of its one illness how it stands: `Has diabetes, well controlled on metformin`. */
function saysToday({ reading: { note }, problems }: Signs, { index, start, end }: Sentence): boolean {
  const named = problems(index).filter(({ value }) => isDiagnosis(value));
  return named.length === 1 && STANDS.test(note.text.slice(start, end));
}
const STANDS =
  /\b(?:(?:is|are|remains?|has been|been|currently|now|well|fairly|poorly|under|in) (?:\w{2,12} ){0,2}(?:controlled|stable|treated|managed|followed|monitored|control|compensated|uncontrolled)|currently (?:on|takes|taking|uses)|on (?:home oxygen|chronic)|followed by|sees)\b/i;

/** A sentence that names more illnesses lists them. */
const MOST_TOLD_OF = 3;
const RECITED =
  /\b(?:history|hx|pmh|problems?|comorbidit(?:y|ies)) (?:is |are |was )?(?:of|includ\w{1,4}|significant for|notable for|remarkable for|positive for|such as)\b[^.;]{0,100}$/i;
