import { LEVELS, type Level, rankOf } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { DATA_OF, datum, decision, encounter, PROBLEMS_OF, problem, RISK_OF } from '../data/cases-facts.js';
import { createScorer, score } from '../score.js';
import { twoOfThree } from './mdm.js';

/** All combinations of three levels, with the one that two of them meet or exceed, found by counting (R1.2). */
const COMBINATIONS = LEVELS.flatMap((problems) =>
  LEVELS.flatMap((data) =>
    LEVELS.map((risk) => {
      const meets = (level: Level) => [problems, data, risk].filter((each) => rankOf(each) >= rankOf(level)).length;
      const level = LEVELS.filter((each) => meets(each) >= 2).at(-1) ?? 'straightforward';
      return { problems, data, risk, level };
    }),
  ),
);
const OFFICE = { straightforward: '99212', low: '99213', moderate: '99214', high: '99215' } as const;

describe('two of three', () => {
  test('there are sixty-four', () => expect(COMBINATIONS).toHaveLength(64));

  test.each(COMBINATIONS)('$problems, $data, $risk give $level', ({ problems, data, risk, level }) => {
    const facts = encounter({}, { problems: PROBLEMS_OF[problems], data: DATA_OF[data], risk: RISK_OF[risk] });
    const { mdm, recommended } = score(facts);
    expect(mdm).toMatchObject({ level, problems: { level: problems }, data: { level: data }, risk: { level: risk } });
    expect(mdm?.trace).toMatchObject({
      rule: 'mdm.two-of-three',
      outcome: level,
      reason: { code: 'mdm.two-of-three', params: { problems, data, risk } },
      citations: [{ section: 'R1.2' }],
      children: [{ rule: 'mdm.problems' }, { rule: 'mdm.data' }, { rule: 'mdm.risk' }],
    });
    expect(recommended.codes).toEqual([OFFICE[level]]);
    const next = level === 'high' ? null : { level: LEVELS[rankOf(level) + 1] };
    expect(mdm?.next?.level).toBe(next?.level);
    const reaching = (each: Level) => next?.level !== undefined && rankOf(each) >= rankOf(next.level);
    const short = [
      ...(reaching(problems) ? [] : ['problems']),
      ...(reaching(data) ? [] : ['data']),
      ...(reaching(risk) ? [] : ['risk']),
    ];
    expect(mdm?.next?.short.map(({ element }) => element)).toEqual(next === null ? undefined : short);
    expect(createScorer().mdmLevels(facts)).toMatchObject({ level });
    expect(createScorer().mdm(facts)).toEqual(mdm);
  });

  test('another number of elements', () => {
    expect(twoOfThree('high', 'low', 'moderate', 1)).toBe('high');
    expect(twoOfThree('high', 'low', 'moderate', 3)).toBe('low');
    expect(twoOfThree('high', 'high', 'high', 3)).toBe('high');
  });
});

describe('floor, level and ceiling', () => {
  const question = (settles: object, id = 'problem-at-goal') =>
    ({ id, about: 'problems', evidence: [], settles }) as const;
  const stable = [problem('stable-chronic', 1)];
  const facts = encounter({}, { problems: stable, risk: RISK_OF.moderate });

  test('all documented and nothing open is firm', () => {
    expect(score(facts).mdm).toMatchObject({ floor: 'low', level: 'low', ceiling: 'low', firm: true });
  });

  test('a question that would raise an element raises the ceiling alone', () => {
    const open = { ...facts, questions: [question({ problems: [problem('chronic-exacerbation', 1)] })] };
    expect(score(open).mdm).toMatchObject({
      floor: 'low',
      level: 'low',
      ceiling: 'moderate',
      firm: false,
      problems: { level: 'low', ceiling: 'moderate' },
    });
    expect(createScorer().mdmLevels(open)).toMatchObject({ floor: 'low', level: 'low', ceiling: 'moderate' });
  });

  test.each([
    [{}, 'low', 'moderate', 'straightforward'],
    [{ data: DATA_OF.low }, 'low', 'moderate', 'moderate'],
    [{ problems: [problem('chronic-exacerbation', 1)] }, 'moderate', 'moderate', 'straightforward'],
    [{ problems: [problem('chronic-exacerbation', 1)], data: DATA_OF.low }, 'moderate', 'moderate', 'low'],
  ] as const)('an overlooked fact opens what it alone would move: %#', (more, level, ceiling, data) => {
    const asked = { ...facts, ...more, questions: [question({ overlooked: true }, 'overlooked-fact')] };
    const { mdm, counterfactuals } = score(asked);
    expect(mdm).toMatchObject({ floor: level, level, ceiling, firm: level === ceiling, data: { ceiling: data } });
    const raises = counterfactuals.filter(({ direction }) => direction === 'raises');
    expect(raises.map(({ to }) => to)).toEqual(level === ceiling ? [] : [ceiling]);
  });

  test.each(COMBINATIONS)('$problems, $data, $risk with a fact overlooked is what one step more can do', (levels) => {
    const read = { problems: PROBLEMS_OF[levels.problems], data: DATA_OF[levels.data], risk: RISK_OF[levels.risk] };
    const { mdm } = score({ ...encounter({}, read), questions: [question({ overlooked: true }, 'overlooked-fact')] });
    const up = (level: Level) => LEVELS[Math.min(rankOf(level) + 1, LEVELS.length - 1)] ?? level;
    const { problems, data, risk, level } = levels;
    const most = [
      twoOfThree(up(problems), data, risk, 2),
      twoOfThree(problems, up(data), risk, 2),
      twoOfThree(problems, data, up(risk), 2),
    ].reduce((one, other) => (rankOf(other) > rankOf(one) ? other : one));
    expect(mdm).toMatchObject({ floor: level, level, ceiling: most, firm: most === level });
    expect(twoOfThree(mdm?.problems.ceiling ?? level, mdm?.data.ceiling ?? level, mdm?.risk.ceiling ?? level, 2)).toBe(
      most,
    );
  });

  test('a question on an element that two others outweigh leaves the result firm', () => {
    const settledBy = { risk: [decision('hospitalization', { id: 'risk:9' })] };
    const open = encounter(
      {},
      {
        problems: stable,
        risk: RISK_OF.moderate,
        questions: [question(settledBy, 'hospital-care')],
      },
    );
    expect(score(open).mdm).toMatchObject({ level: 'low', ceiling: 'low', firm: true, risk: { ceiling: 'high' } });
  });

  test.each([
    ['problems', { problems: [problem('threat-to-life-or-function', 7)] }],
    ['data', { data: DATA_OF.high }],
    ['risk', { risk: RISK_OF.high }],
  ] as const)('facts of a question are added: %s', (element, settles) => {
    const mdm = score({ ...facts, questions: [question(settles)] }).mdm;
    expect(mdm?.[element].ceiling).toBe('high');
    expect(mdm?.[element].level).not.toBe('high');
    expect(createScorer().mdmLevels({ ...facts, questions: [question(settles)] })[element].ceiling).toBe('high');
  });

  test('a fact with the id of another replaces it, and never lowers the ceiling below the level', () => {
    const worse = question({ problems: [problem('self-limited', 1)] });
    expect(score({ ...facts, questions: [worse] }).mdm).toMatchObject({ level: 'low', ceiling: 'low' });
    const second = question({ problems: [problem('stable-chronic', 2)] }, 'other');
    expect(score({ ...facts, questions: [worse, second] }).mdm?.problems.ceiling).toBe('low');
    expect(score({ ...facts, questions: [second] }).mdm?.problems.ceiling).toBe('moderate');
  });

  test('only the fact of that id is replaced', () => {
    const two = { ...facts, problems: [problem('stable-chronic', 1), problem('self-limited', 2)] };
    const settles = { problems: [problem('chronic-exacerbation', 2)] };
    expect(score({ ...two, questions: [question(settles)] }).mdm?.problems.ceiling).toBe('moderate');
    const less = { problems: [problem('self-limited', 2)] };
    const both = { ...facts, problems: [problem('stable-chronic', 1), problem('stable-chronic', 2)] };
    const lower = [question(less), question({ problems: [problem('stable-chronic', 3)] }, 'other')];
    expect(score({ ...both, questions: lower }).mdm?.problems).toMatchObject({
      level: 'moderate',
      ceiling: 'moderate',
    });
  });

  test('the order of the questions changes nothing', () => {
    const asked = [
      question({ problems: [problem('self-limited', 2)] }, 'b'),
      { ...question({ problems: [problem('stable-chronic', 2)] }, 'a'), factId: 'problem:1' },
      question({ problems: [problem('stable-chronic', 3)] }, 'a'),
      question({ problems: [problem('stable-chronic', 2)] }, 'a'),
      question({ risk: RISK_OF.high }, 'c'),
    ];
    const result = score({ ...facts, questions: asked });
    expect(result.questions.map(({ id, factId }) => [id, factId])).toEqual([
      ['b', undefined],
      ['a', undefined],
      ['a', undefined],
      ['a', 'problem:1'],
      ['c', undefined],
    ]);
    expect(JSON.stringify(score({ ...facts, questions: [...asked].reverse() }))).toBe(JSON.stringify(result));
    const [first, second] = asked;
    if (first === undefined || second === undefined) return;
    const pair = score({ ...facts, questions: [first, second] });
    expect(JSON.stringify(score({ ...facts, questions: [second, first] }))).toBe(JSON.stringify(pair));
  });

  test('what is only inferred is not in the floor', () => {
    const inferred = encounter(
      {},
      {
        problems: [problem('stable-chronic', 1), problem('stable-chronic', 2, { certainty: 'implied' })],
        data: [datum('test-ordered', 'tsh')],
        risk: RISK_OF.moderate,
      },
    );
    expect(score(inferred).mdm).toMatchObject({ floor: 'low', level: 'moderate', ceiling: 'moderate', firm: false });
    expect(score(inferred).flags.map(({ id }) => id)).toContain('level-rests-on-inference');
  });
});
