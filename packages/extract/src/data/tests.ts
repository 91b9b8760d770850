import type { DataFact, Evidence } from '@levelproof/contract';
import { contains, type Span } from '@levelproof/note';
import { contextOf, type Masked, quoteAround } from '../masking/context.js';
import { type MaskedSentence, TEST } from '../masking/masked-sentence.js';
import type { TestEntry } from '../reading/entries.js';
import type { Mention, Reading } from '../reading/reading.js';
import { furtherStudies, imagingStudy } from './imaging-study.js';
import { type TestStatus, testStatus } from './test-status.js';

/** One mention of a test that is data, with what it is. */
export interface TestUse {
  readonly test: TestEntry;
  readonly status: Exclude<TestStatus, 'mentioned'>;
  readonly mention: Mention<TestEntry>;
  readonly sentence: MaskedSentence;
  readonly evidence: Evidence;
}

/** Every mention of a test that is ordered, considered or reviewed, in note order. */
export function testUses({ reading, sentences }: Masked, performedIsOrder: boolean): readonly TestUse[] {
  const uses: TestUse[] = [];
  const named = insideProblems(reading);
  const read: Read[] = [];
  for (const mention of reading.tests) {
    if (mention.value.counts === 'no' || named.has(mention)) continue;
    const sentence = sentences[mention.sentence];
    if (sentence === undefined) continue;
    const words = reading.note.text.slice(mention.start, mention.end);
    read.push({ mention, sentence, words, status: testStatus(mention, words, sentence, performedIsOrder) });
  }
  for (const [at, { mention, sentence, words, status: own }] of read.entries()) {
    const status = own === 'mentioned' ? sharedStatus(reading.note.text, read, at) : own;
    if (status === 'mentioned') continue;
    const test = imagingStudy(reading.note, sentence, mention, mention.value);
    // "XR" behind a drug releases it slowly; it is a picture only beside a part of the body.
    if (test.category === 'modality' && /^xrs?$/i.test(words)) continue;
    // "CT surgery" is a department, "C3-6" a part of the spine.
    if (NOT_THAT.test(`${words}${reading.note.text.slice(mention.end, mention.end + 6)}`)) continue;
    if (test.category === 'modality' && isLoosePlural(words, sentence, mention, status)) continue;
    const evidence = quoteAround(reading.note.text, sentence, mention);
    for (const study of [test, ...furtherStudies(reading.note, sentence, mention, mention.value, test)])
      uses.push({ test: study, status, mention, sentence, evidence });
  }
  return uses;
}

/** A department, a part of the spine, a drip. */
const NOT_THAT = /^(?:CT surg|C[34] ?- ?[CT]?\d|gtts?\b)/;

interface Read {
  readonly mention: Mention<TestEntry>;
  readonly sentence: MaskedSentence;
  readonly words: string;
  readonly status: TestStatus;
}

/** What is said of a neighbour in the same list: "a CBC, serum electrophoresis pattern, LDH": all are ordered. */
function sharedStatus(text: string, read: readonly Read[], at: number): TestStatus {
  const own = read[at];
  if (own === undefined || own.sentence.zone === 'lists' || own.sentence.zone === 'history') return 'mentioned';
  const { assertion } = own.mention;
  if (assertion.negated || assertion.hypothetical || assertion.historical || assertion.family) return 'mentioned';
  const before = read[at - 1];
  const after = read[at + 1];
  if (before?.status === 'ordered' && isOneList(text, before, own)) return 'ordered';
  if (after?.status === 'ordered' && isOneList(text, own, after)) return 'ordered';
  if (after?.status === 'reviewed' && isOneList(text, own, after)) return 'reviewed';
  return 'mentioned';
}

/** Only names, commas and `and` stand between two tests of one sentence. */
function isOneList(text: string, first: Read, second: Read): boolean {
  if (first.sentence !== second.sentence) return false;
  const gap = text.slice(first.mention.end, second.mention.start);
  return gap.length <= LONGEST_GAP && LIST_GAP.test(gap);
}

/** In UTF-16 code units. */
const LONGEST_GAP = 40;
const LIST_GAP =
  /^(?!.*\b(?:is|was|were|are|be|if|but|because|since|for|to|show\w{0,3}|reveal\w{0,3}|which|who|without|not|no|then|when|with|consider\w{0,3}|may|of|in)\b)[\w\s()/'-]{0,30}(?:,|\band\b|&|\/|\+)[\w\s,()/&'-]{0,30}$/i;

/** Mentions of tests inside the name of a problem that says more: `high cholesterol`, `elevated PSA`. */
function insideProblems({ problems, tests }: Reading): ReadonlySet<Mention<TestEntry>> {
  const inside = new Set<Mention<TestEntry>>();
  let at = 0;
  for (const test of tests) {
    while (at < problems.length && (problems[at]?.end ?? 0) <= test.start) at += 1;
    const problem = problems[at];
    if (problem !== undefined && contains(problem, test) && lengthOf(problem) > lengthOf(test)) inside.add(test);
  }
  return inside;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

/** `the films`, `these x-rays`, `views` beside a named study: that study again, no other. */
function isLoosePlural(words: string, sentence: MaskedSentence, mention: Span, status: TestStatus): boolean {
  const { before, after } = contextOf(sentence, mention);
  const beside = before.includes(TEST) || after.includes(TEST);
  if (/^(?:films|views|scans?|ap and lateral|imaging)$/i.test(words) && beside) return true;
  return status === 'ordered' && /\b(?:the|these|those)\s$/i.test(before);
}

type Drawn = Omit<DataFact, 'id'>;

/**
 * Unique tests of a note: one fact a test. A test that is ordered and whose result is shown is one order (R1.31, R1.40);
 * members of one overlap group that are reviewed are one review, and so are those that are ordered (R1.30).
 */
export function uniqueTests(uses: readonly TestUse[]): readonly Drawn[] {
  const specific = new Set(
    uses.filter(({ test }) => test.category === 'imaging').map(({ test }) => test.id.split(' ')[0]),
  );
  const orders = gather(uses, isOrder, specific);
  const reviews = gather(uses, (use) => use.status === 'reviewed' || use.status === 'prior-order', specific);
  for (const [key, group] of orders) if (isLaterRepeat(group, reviews.get(key))) orders.delete(key);
  const facts: Drawn[] = [];
  for (const group of orders.values()) facts.push(orderOf(group, reviews));
  for (const [key, group] of reviews) if (!covered(key, group, orders)) facts.push(reviewOf(group));
  return facts;
}

function isOrder({ status }: TestUse): boolean {
  return status === 'ordered' || status === 'planned' || status === 'considered';
}

/** "Repeat in six months" beside the result of today: the result is what this visit works with. */
function isLaterRepeat(orders: readonly TestUse[], reviews: readonly TestUse[] | undefined): boolean {
  if (reviews === undefined || !orders.every(({ status }) => status === 'planned')) return false;
  const seen = idsOf(reviews);
  return orders.every(({ test }) => seen.has(test.id));
}

function idsOf(uses: readonly TestUse[]): ReadonlySet<string> {
  return new Set(uses.map(({ test }) => test.id));
}

function gather(
  uses: readonly TestUse[],
  picked: (use: TestUse) => boolean,
  specific: ReadonlySet<string | undefined>,
): Map<string, TestUse[]> {
  const groups = new Map<string, TestUse[]>();
  // So is "the cultures" after a culture of a named specimen.
  const cultures = uses.filter(({ test }) => test.id !== 'culture' && / culture$/.test(test.name));
  for (const use of uses) {
    if (!picked(use)) continue;
    // A bare "x-ray" beside a knee film of the same note is the knee film.
    if (use.test.category === 'modality' && specific.has(use.test.id)) continue;
    if (use.test.id === 'culture' && cultures.some(({ sentence }) => sentence.index < use.sentence.index)) continue;
    const key = use.test.overlapGroup ?? use.test.id;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [use]);
    else list.push(use);
  }
  splitLiver(groups);
  return groups;
}

/**
 * A liver panel by name beside tests of the kidneys and the salts shares no code with them; a comprehensive panel holds
 * both (R1.30). Loose values of both kinds are one comprehensive panel.
 */
function splitLiver(groups: Map<string, TestUse[]>): void {
  const metabolic = groups.get('METABOLIC') ?? [];
  const liver = metabolic.filter(({ test }) => LIVER.has(test.id));
  if (!liver.some(isLiverPanel) || liver.length === metabolic.length || metabolic.some(({ test }) => test.id === 'cmp'))
    return;
  groups.set(
    'METABOLIC',
    metabolic.filter(({ test }) => !LIVER.has(test.id)),
  );
  groups.set(
    'LIVER',
    liver.map((use) => ({ ...use, test: { ...use.test, overlapGroup: 'LIVER' } })),
  );
}

/** Named as a panel; values of a result sheet are none, but what is ordered by its name is ordered alone. */
function isLiverPanel({ test, status }: TestUse): boolean {
  return test.id === 'hepatic' || status === 'ordered';
}

const LIVER: ReadonlySet<string> = new Set([
  'hepatic',
  'ast',
  'alt',
  'ast-alt',
  'alp',
  'tbili',
  'dbili',
  'albumin',
  'total-protein',
]);

/** A reviewed test that is also ordered is no second test; another member of the group at another date is. */
function covered(key: string, group: readonly TestUse[], orders: ReadonlyMap<string, readonly TestUse[]>): boolean {
  const again = orders.get(key) ?? [];
  const ordered = idsOf(again);
  if (group.some(({ test }) => ordered.has(test.id))) return true;
  // Several members of a group are its panel, and the panel is ordered again: the same test (R1.40).
  return again.some(({ test }) => test.panel) && idsOf(group).size >= PANEL && !group.some(({ test }) => test.panel);
}

/** So many members of one group are a panel. */
const PANEL = 3;

function orderOf(group: readonly TestUse[], reviews: ReadonlyMap<string, readonly TestUse[]>): Drawn {
  const use = nameGiver(group);
  const considered = group.every(({ status }) => status === 'considered');
  const ordered = idsOf(group);
  const seen = (reviews.get(use.test.overlapGroup ?? use.test.id) ?? []).filter(({ test }) => ordered.has(test.id));
  return {
    ...identity(use, 'today'),
    kind: 'test-ordered',
    evidence: quotes([...group, ...seen]),
    orderedBy: 'this-encounter',
    ...(considered ? { consideredOnly: true } : {}),
  };
}

function reviewOf(group: readonly TestUse[]): Drawn {
  const use = nameGiver(group);
  const prior = group.some(({ status }) => status === 'prior-order');
  return {
    ...identity(use, 'earlier'),
    kind: 'test-reviewed',
    evidence: quotes(group),
    orderedBy: prior ? 'prior-encounter-same-clinician' : 'not-stated',
  };
}

/** The panel of a group names it, else its first member. */
function nameGiver(group: readonly TestUse[]): TestUse {
  const panel = group.find(({ test }) => test.panel);
  const [first] = group;
  if (panel !== undefined) return panel;
  if (first === undefined) throw new RangeError('a group of tests is never empty');
  return first;
}

function identity({ test, mention }: TestUse, when: 'today' | 'earlier') {
  const group = test.overlapGroup;
  return {
    item: test.name,
    testId: test.id,
    certainty: mention.assertion.uncertain ? ('implied' as const) : ('documented' as const),
    ...(test.code === undefined ? {} : { code: test.code }),
    // One date, one group: what is drawn today does not overlap with what was drawn before.
    ...(group === undefined ? {} : { overlapGroup: when === 'today' ? group : `${group} earlier` }),
    hasInterpretation: test.hasInterpretation,
    ...(test.counts === 'contested' ? { contested: ['C12'] } : {}),
  };
}

function quotes(uses: readonly TestUse[]): readonly Evidence[] {
  const kept: Evidence[] = [];
  for (const { evidence } of uses) {
    if (kept.length < 4 && !kept.some((one) => one.start === evidence.start)) kept.push(evidence);
  }
  return kept;
}
