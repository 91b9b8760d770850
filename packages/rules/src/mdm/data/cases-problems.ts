import type { Level, ProblemFact } from '@levelproof/contract';
import { problem } from '../../data/cases-facts.js';

/** Problems as a coder would count them, and the level that they give: the rows of R1.B and what is no row. */
export interface ProblemCase {
  readonly name: string;
  readonly problems: readonly ProblemFact[];
  readonly level: Level;
  /** Date of service where it matters. */
  readonly date?: string;
  /** Ids of the problems that decided; all of them when left out. */
  readonly deciding?: readonly string[];
}

const of = (category: ProblemFact['category'], count = 1, from = 1): readonly ProblemFact[] =>
  Array.from({ length: count }, (_, at) => problem(category, from + at));
const OLD = '2022-12-31';
const NEW = '2023-01-01';

export const PROBLEM_CASES: readonly ProblemCase[] = [
  { name: 'nothing addressed', problems: [], level: 'straightforward', deciding: [] },
  // each row, and one problem fewer than it asks for
  { name: 'one minor problem', problems: of('self-limited'), level: 'straightforward' },
  { name: 'two minor problems', problems: of('self-limited', 2), level: 'low' },
  { name: 'three minor problems', problems: of('self-limited', 3), level: 'low' },
  { name: 'one stable chronic illness', problems: of('stable-chronic'), level: 'low' },
  { name: 'two stable chronic illnesses', problems: of('stable-chronic', 2), level: 'moderate' },
  { name: 'five stable chronic illnesses', problems: of('stable-chronic', 5), level: 'moderate' },
  { name: 'one acute uncomplicated illness', problems: of('acute-uncomplicated'), level: 'low' },
  { name: 'three acute uncomplicated illnesses', problems: of('acute-uncomplicated', 3), level: 'low' },
  { name: 'an acute illness that is getting better', problems: of('stable-acute'), level: 'low' },
  { name: 'two of them', problems: of('stable-acute', 2), level: 'low' },
  { name: 'an uncomplicated illness treated in hospital', problems: of('acute-uncomplicated-hospital'), level: 'low' },
  { name: 'a chronic illness that gets worse', problems: of('chronic-exacerbation'), level: 'moderate' },
  { name: 'three of them', problems: of('chronic-exacerbation', 3), level: 'moderate' },
  { name: 'a new problem with uncertain prognosis', problems: of('undiagnosed-uncertain'), level: 'moderate' },
  { name: 'two of them', problems: of('undiagnosed-uncertain', 2), level: 'moderate' },
  { name: 'an acute illness with systemic symptoms', problems: of('acute-systemic'), level: 'moderate' },
  { name: 'an acute complicated injury', problems: of('acute-complicated-injury'), level: 'moderate' },
  { name: 'a severe exacerbation', problems: of('chronic-severe-exacerbation'), level: 'high' },
  { name: 'a threat to life', problems: of('threat-to-life-or-function'), level: 'high' },
  // years
  { name: 'getting better, before its own row', problems: of('stable-acute'), level: 'low', date: OLD },
  { name: 'getting better, with its own row', problems: of('stable-acute'), level: 'low', date: NEW },
  {
    name: 'uncomplicated in hospital, before its own row',
    problems: of('acute-uncomplicated-hospital'),
    level: 'low',
    date: OLD,
  },
  // no adding across rows (R1.5, C16)
  {
    name: 'one stable chronic and one acute uncomplicated',
    problems: [problem('stable-chronic', 1), problem('acute-uncomplicated', 2)],
    level: 'low',
    deciding: ['problem:1'],
  },
  {
    name: 'one stable chronic and one minor',
    problems: [problem('self-limited', 1), problem('stable-chronic', 2)],
    level: 'low',
    deciding: ['problem:2'],
  },
  {
    name: 'one of each low row',
    problems: [problem('stable-chronic', 1), problem('acute-uncomplicated', 2), problem('stable-acute', 3)],
    level: 'low',
    deciding: ['problem:1'],
  },
  {
    name: 'a worse one decides beside lesser ones',
    problems: [problem('stable-chronic', 1), problem('chronic-severe-exacerbation', 2), problem('self-limited', 3)],
    level: 'high',
    deciding: ['problem:2'],
  },
  // what is no problem of its own (R1.9, R1.10)
  {
    name: 'a comorbidity that was not worked on',
    problems: [problem('stable-chronic', 1), problem('stable-chronic', 2, { contextOnly: true })],
    level: 'low',
    deciding: ['problem:1'],
  },
  {
    name: 'a symptom that a counted problem explains',
    problems: [problem('chronic-exacerbation', 1), problem('undiagnosed-uncertain', 2, { explainedBy: 'problem:1' })],
    level: 'moderate',
    deciding: ['problem:1'],
  },
  {
    name: 'two symptoms of one illness are not two minor problems',
    problems: [
      problem('acute-uncomplicated', 1),
      problem('self-limited', 2, { explainedBy: 'problem:1' }),
      problem('self-limited', 3, { explainedBy: 'problem:1' }),
    ],
    level: 'low',
    deciding: ['problem:1'],
  },
  {
    name: 'what explains it was not worked on, so the symptom stands',
    problems: [
      problem('stable-chronic', 1, { contextOnly: true }),
      problem('acute-systemic', 2, { explainedBy: 'problem:1' }),
    ],
    level: 'moderate',
    deciding: ['problem:2'],
  },
  {
    name: 'what explains it is not there, so the symptom stands',
    problems: [problem('acute-systemic', 1, { explainedBy: 'problem:9' })],
    level: 'moderate',
  },
  {
    name: 'two that explain each other both stand',
    problems: [
      problem('self-limited', 1, { explainedBy: 'problem:2' }),
      problem('self-limited', 2, { explainedBy: 'problem:1' }),
    ],
    level: 'low',
  },
  {
    name: 'explained by a symptom that is itself explained',
    problems: [
      problem('stable-chronic', 1),
      problem('stable-chronic', 2, { explainedBy: 'problem:1' }),
      problem('stable-chronic', 3, { explainedBy: 'problem:2' }),
    ],
    level: 'low',
    deciding: ['problem:1'],
  },
  {
    name: 'explained by a symptom whose own cause is not there',
    problems: [
      problem('stable-chronic', 1),
      problem('stable-chronic', 2, { explainedBy: 'problem:9' }),
      problem('stable-chronic', 3, { explainedBy: 'problem:2' }),
    ],
    level: 'moderate',
    deciding: ['problem:1', 'problem:2'],
  },
];

/** What keeps the problems below the next level, in the words of the reason. */
export interface ShortCase {
  readonly name: string;
  readonly problems: readonly ProblemFact[];
  readonly reason: { readonly code: string; readonly params: Readonly<Record<string, unknown>> };
}

export const SHORT_CASES: readonly ShortCase[] = [
  {
    name: 'one stable chronic illness where two are needed',
    problems: of('stable-chronic'),
    reason: {
      code: 'problems.too-few',
      params: { level: 'moderate', category: 'stable-chronic', have: 1, needed: 2 },
    },
  },
  {
    name: 'one acute illness, and no row of it is moderate',
    problems: of('acute-uncomplicated'),
    reason: {
      code: 'problems.no-such-problem',
      params: {
        level: 'moderate',
        categories: [
          'chronic-exacerbation',
          'stable-chronic',
          'undiagnosed-uncertain',
          'acute-systemic',
          'acute-complicated-injury',
        ],
      },
    },
  },
];
