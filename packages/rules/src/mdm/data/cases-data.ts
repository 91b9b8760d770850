import type { DataFact, Level } from '@levelproof/contract';
import { datum } from '../../data/cases-facts.js';

/** Data as a coder would count them (R1.C), with the level and what was left out and why. */
export interface DataCase {
  readonly name: string;
  readonly data: readonly DataFact[];
  readonly level: Level;
  /** Unique tests and sources that count. */
  readonly items: number;
  /** Reasons of what was left out. */
  readonly left?: readonly string[];
  readonly date?: string;
}

const order = (item: string, more: Partial<DataFact> = {}) => datum('test-ordered', item, more);
const review = (item: string, more: Partial<DataFact> = {}) => datum('test-reviewed', item, more);
const note = (source: string, more: Partial<DataFact> = {}) => datum('external-note', source, { source, ...more });
const historian = (more: Partial<DataFact> = {}) => datum('independent-historian', 'mother', more);
const reading = (item: string, more: Partial<DataFact> = {}) => datum('independent-interpretation', item, more);
const discussion = (more: Partial<DataFact> = {}) => datum('discussion', 'cardiologist', more);
const OLD = '2022-12-31';

export const DATA_CASES: readonly DataCase[] = [
  { name: 'none', data: [], level: 'straightforward', items: 0 },
  // category 1: every mix of tests and sources
  { name: 'one order', data: [order('tsh')], level: 'straightforward', items: 1 },
  { name: 'two orders', data: [order('tsh'), order('a1c')], level: 'low', items: 2 },
  { name: 'three orders', data: [order('tsh'), order('a1c'), order('bmp')], level: 'moderate', items: 3 },
  {
    name: 'ten orders stay moderate',
    data: Array.from({ length: 10 }, (_, at) => order(`test-${at}`)),
    level: 'moderate',
    items: 10,
  },
  { name: 'one review', data: [review('tsh')], level: 'straightforward', items: 1 },
  { name: 'an order and another review', data: [order('tsh'), review('a1c')], level: 'low', items: 2 },
  { name: 'two sources', data: [note('hospital'), note('cardiology')], level: 'low', items: 2 },
  { name: 'one source', data: [note('hospital')], level: 'straightforward', items: 1 },
  {
    name: 'a source, an order and a review',
    data: [note('hospital'), order('tsh'), review('a1c')],
    level: 'moderate',
    items: 3,
  },
  // one test is one test (R1.30, R1.31, R1.40)
  { name: 'one test ordered and read', data: [order('tsh'), review('tsh')], level: 'straightforward', items: 1, left: ['data.same-item'] },
  {
    name: 'an earlier result and a new order of the same test',
    data: [review('a1c', { orderedBy: 'other-clinician' }), order('a1c')],
    level: 'straightforward',
    items: 1,
    left: ['data.same-item'],
  },
  {
    name: 'three results of one test',
    data: [review('a1c', { id: 'data:1' }), review('a1c', { id: 'data:2' }), review('a1c', { id: 'data:3' })],
    level: 'straightforward',
    items: 1,
    left: ['data.same-item', 'data.same-item'],
  },
  {
    name: 'two names of one test',
    data: [order('thyrotropin', { testId: 'tsh' }), review('tsh', { testId: 'tsh' })],
    level: 'straightforward',
    items: 1,
    left: ['data.same-item'],
  },
  {
    name: 'two names under one code number',
    data: [order('thyrotropin', { code: '84443' }), review('tsh level', { code: '84443' })],
    level: 'straightforward',
    items: 1,
    left: ['data.same-item'],
  },
  {
    name: 'one code number under two identities is two tests',
    data: [order('x-ray', { testId: 'xr-left', code: '73560' }), order('x-ray', { testId: 'xr-right', code: '73560' })],
    level: 'low',
    items: 2,
  },
  {
    name: 'a blood count swallows its haemoglobin',
    data: [order('cbc', { overlapGroup: 'cbc' }), order('haemoglobin', { overlapGroup: 'cbc', testId: 'hgb' })],
    level: 'straightforward',
    items: 1,
    left: ['data.same-item'],
  },
  {
    name: 'a blood count and a panel overlap in nothing',
    data: [order('cbc', { overlapGroup: 'cbc' }), order('bmp', { overlapGroup: 'bmp' })],
    level: 'low',
    items: 2,
  },
  // who ordered it, and when (R1.31, R1.32, R1.33)
  {
    name: 'a result that this clinician ordered at an earlier visit',
    data: [review('tsh', { orderedBy: 'prior-encounter-same-clinician' })],
    level: 'straightforward',
    items: 0,
    left: ['data.ordered-at-earlier-encounter'],
  },
  {
    name: 'a new order of a test that was ordered at an earlier visit',
    data: [order('tsh', { orderedBy: 'prior-encounter-same-clinician' })],
    level: 'straightforward',
    items: 1,
  },
  ...(['this-encounter', 'between-encounters', 'other-clinician', 'not-stated'] as const).map(
    (orderedBy): DataCase => ({
      name: `results that were ordered: ${orderedBy}`,
      data: [review('tsh', { orderedBy }), review('a1c', { orderedBy })],
      level: 'low',
      items: 2,
    }),
  ),
  {
    name: 'tests that were talked over and left out',
    data: [order('mri', { consideredOnly: true }), order('ct', { consideredOnly: true })],
    level: 'low',
    items: 2,
  },
  // billed readings (R1.34)
  {
    name: 'a tracing that this clinician reports counts for nothing',
    data: [order('ecg', { interpretationBilled: 'yes' }), order('tsh')],
    level: 'straightforward',
    items: 1,
    left: ['data.interpretation-billed'],
  },
  {
    name: 'nor does its order or its own reading elsewhere in the note',
    data: [
      order('ecg'),
      review('ecg', { interpretationBilled: 'yes' }),
      reading('ecg'),
      order('tsh'),
    ],
    level: 'straightforward',
    items: 1,
    left: ['data.interpretation-billed', 'data.interpretation-billed', 'data.interpretation-billed'],
  },
  {
    name: 'a billed tracing leaves a billed film alone, and another test too',
    data: [order('ecg', { interpretationBilled: 'yes' }), order('x-ray'), order('tsh')],
    level: 'low',
    items: 2,
    left: ['data.interpretation-billed'],
  },
  {
    name: 'a test of the practice without any reading counts though it is billed',
    data: [order('strep', { interpretationBilled: 'yes', hasInterpretation: false }), order('a1c')],
    level: 'low',
    items: 2,
  },
  {
    name: 'a test without any reading voids nothing',
    data: [
      order('strep', { interpretationBilled: 'yes', hasInterpretation: false, testId: 'strep' }),
      review('strep', { testId: 'strep' }),
    ],
    level: 'straightforward',
    items: 1,
    left: ['data.same-item'],
  },
  {
    name: 'readings that are not billed, or of which nothing is written',
    data: [order('ecg', { interpretationBilled: 'no' }), order('x-ray', { interpretationBilled: 'not-stated' })],
    level: 'low',
    items: 2,
  },
  // external notes (R1.35)
  {
    name: 'two notes of one source',
    data: [note('hospital', { id: 'data:1' }), note('hospital', { id: 'data:2' })],
    level: 'straightforward',
    items: 1,
    left: ['data.same-item'],
  },
  {
    name: 'own notes',
    data: [note('own', { external: 'no' }), note('partner', { external: 'no' })],
    level: 'straightforward',
    items: 0,
    left: ['data.own-note', 'data.own-note'],
  },
  {
    name: 'records without a source',
    data: [note('records', { external: 'not-stated' })],
    level: 'straightforward',
    items: 0,
    left: ['data.source-not-stated'],
  },
  {
    name: 'another specialty and a facility',
    data: [note('cardiology', { external: 'yes' }), note('rehab', { external: 'yes' })],
    level: 'low',
    items: 2,
  },
  {
    name: 'a source without a name of its own goes by its item',
    data: [
      datum('external-note', 'discharge summary', { id: 'data:1' }),
      datum('external-note', 'discharge summary', { id: 'data:2' }),
    ],
    level: 'straightforward',
    items: 1,
    left: ['data.same-item'],
  },
  // historian (R1.36, R1.39)
  { name: 'a historian alone is low', data: [historian()], level: 'low', items: 0 },
  { name: 'a historian and one test are low', data: [historian(), order('tsh')], level: 'low', items: 1 },
  {
    name: 'a historian and two tests are moderate',
    data: [historian(), order('tsh'), order('a1c')],
    level: 'moderate',
    items: 2,
  },
  {
    name: 'two historians count once',
    data: [historian(), datum('independent-historian', 'father'), order('tsh')],
    level: 'low',
    items: 1,
  },
  {
    name: 'a historian of whom nobody says why',
    data: [historian({ reasonStated: false })],
    level: 'straightforward',
    items: 0,
    left: ['data.historian-without-reason'],
  },
  { name: 'a historian with the reason', data: [historian({ reasonStated: true })], level: 'low', items: 0 },
  // category 2 and 3
  { name: 'an own reading', data: [reading('x-ray')], level: 'moderate', items: 0 },
  { name: 'two own readings are one category', data: [reading('x-ray'), reading('ecg')], level: 'moderate', items: 0 },
  {
    name: 'an own reading of a number',
    data: [reading('a1c', { hasInterpretation: false })],
    level: 'straightforward',
    items: 0,
    left: ['data.no-interpretation-exists'],
  },
  {
    name: 'an own reading that is billed',
    data: [reading('ecg', { interpretationBilled: 'yes' })],
    level: 'straightforward',
    items: 0,
    left: ['data.interpretation-billed'],
  },
  {
    name: 'an own reading beside another billed one',
    data: [reading('x-ray'), order('ecg', { interpretationBilled: 'yes' })],
    level: 'moderate',
    items: 0,
    left: ['data.interpretation-billed'],
  },
  { name: 'a discussion', data: [discussion()], level: 'moderate', items: 0 },
  { name: 'two discussions', data: [discussion(), datum('discussion', 'teacher')], level: 'moderate', items: 0 },
  ...(['external-clinician', 'appropriate-source'] as const).map(
    (partner): DataCase => ({
      name: `a discussion with: ${partner}`,
      data: [discussion({ partner, interactive: true, external: 'yes' })],
      level: 'moderate',
      items: 0,
    }),
  ),
  ...(
    [
      ['family', 'data.discussion-with-family'],
      ['staff', 'data.discussion-through-staff'],
      ['same-group', 'data.discussion-inside-group'],
      ['not-stated', 'data.discussion-partner-not-stated'],
    ] as const
  ).map(
    ([partner, why]): DataCase => ({
      name: `no discussion: ${partner}`,
      data: [discussion({ partner })],
      level: 'straightforward',
      items: 0,
      left: [why],
    }),
  ),
  {
    name: 'a message one way',
    data: [discussion({ partner: 'external-clinician', interactive: false })],
    level: 'straightforward',
    items: 0,
    left: ['data.one-way-message'],
  },
  {
    name: 'a colleague of the group',
    data: [discussion({ external: 'no' })],
    level: 'straightforward',
    items: 0,
    left: ['data.discussion-inside-group'],
  },
  // high: two of the three categories, in every pair
  { name: 'an own reading and a discussion', data: [reading('x-ray'), discussion()], level: 'high', items: 0 },
  {
    name: 'three tests and an own reading',
    data: [order('tsh'), order('a1c'), order('bmp'), reading('ecg')],
    level: 'high',
    items: 3,
  },
  {
    name: 'two tests, a historian and a discussion',
    data: [order('tsh'), order('a1c'), historian(), discussion()],
    level: 'high',
    items: 2,
  },
  {
    name: 'all three categories',
    data: [order('tsh'), order('a1c'), order('bmp'), reading('ecg'), discussion()],
    level: 'high',
    items: 3,
  },
  {
    name: 'two tests and an own reading are one category',
    data: [order('tsh'), order('a1c'), reading('ecg')],
    level: 'moderate',
    items: 2,
  },
  {
    name: 'a historian, one test and a discussion are one category',
    data: [historian(), order('tsh'), discussion()],
    level: 'moderate',
    items: 1,
  },
  // one test ordered and read by the clinician, before and after 2023 (R1.39)
  {
    name: '2023: the third test counts as ordered and as read',
    data: [order('tsh'), order('a1c'), order('ecg'), reading('ecg')],
    level: 'high',
    items: 3,
    date: '2023-01-01',
  },
  {
    name: '2022: one or the other, so moderate',
    data: [order('tsh'), order('a1c'), order('ecg'), reading('ecg')],
    level: 'moderate',
    items: 3,
    date: OLD,
  },
  {
    name: '2022: a fourth test makes up for it',
    data: [order('tsh'), order('a1c'), order('bmp'), order('ecg'), reading('ecg')],
    level: 'high',
    items: 3,
    date: OLD,
  },
  {
    name: '2022: the reading that leads higher is taken',
    data: [order('tsh'), order('a1c'), order('ecg'), reading('ecg', { id: 'data:1' }), reading('echo', { id: 'data:2' })],
    level: 'high',
    items: 3,
    date: OLD,
  },
  {
    name: '2022: an own reading alone',
    data: [order('ecg'), reading('ecg')],
    level: 'moderate',
    items: 0,
    date: OLD,
  },
  // contested (C9, C12)
  {
    name: 'a scored questionnaire and a test',
    data: [review('phq-9', { contested: ['C12'] }), order('tsh')],
    level: 'low',
    items: 2,
  },
  {
    name: 'the monitoring database and a test',
    data: [note('pdmp', { contested: ['C9'] }), order('tsh')],
    level: 'straightforward',
    items: 1,
    left: ['data.monitoring-database'],
  },
];
