import type { EncounterFacts, ProblemFact } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { DATA_OF, encounter, problem, RISK_OF } from '../data/cases-facts.js';
import { type ScoreOptions, score } from '../score.js';
import { PROBLEM_CASES, SHORT_CASES } from './data/cases-problems.js';

const read = (
  problems: readonly ProblemFact[],
  given: Partial<EncounterFacts['encounter']> = {},
  options?: ScoreOptions,
) => score(encounter(given, { problems }), options).mdm;

describe('the rows of the problems element', () => {
  test.each(PROBLEM_CASES)('$name', ({ problems, level, date, deciding }) => {
    const result = read(problems, date === undefined ? {} : { dateOfService: date })?.problems;
    expect(result).toMatchObject({ level, floor: level, ceiling: level });
    expect(result?.trace).toMatchObject({ rule: 'mdm.problems', outcome: level });
    expect(result?.trace.facts).toEqual(deciding ?? problems.map(({ id }) => id));
    expect(read([...problems].reverse())?.problems.level).toBe(level);
  });

  test('the reason names row, count and need, and the sheet it is from', () => {
    const trace = read([problem('stable-chronic', 1), problem('stable-chronic', 2)])?.problems.trace;
    expect(trace?.reason).toEqual({
      code: 'problems.row',
      params: { category: 'stable-chronic', count: 2, needed: 2 },
    });
    expect(trace?.citations).toMatchObject([{ section: 'R1.15-R1.16', verified: true }]);
    expect(read([])?.problems.trace.reason).toEqual({ code: 'problems.none-addressed' });
  });

  test('what was not counted is named with its reason and its rule', () => {
    const children = read([
      problem('stable-chronic', 1),
      problem('stable-chronic', 2, { contextOnly: true }),
      problem('self-limited', 3, { explainedBy: 'problem:1' }),
    ])?.problems.trace.children;
    expect(children).toMatchObject([
      {
        rule: 'mdm.problems.not-counted',
        outcome: false,
        reason: { code: 'problems.context-only', params: { fact: 'problem:2' } },
        facts: ['problem:2'],
        citations: [{ section: 'R1.9' }],
      },
      {
        reason: { code: 'problems.explained-by-another', params: { fact: 'problem:3' } },
        facts: ['problem:3'],
        citations: [{ section: 'R1.10' }],
      },
    ]);
  });

  test('an older category stands in the trace under the row that it had', () => {
    const trace = read([problem('stable-acute')], { dateOfService: '2022-12-31' })?.problems.trace;
    expect(trace?.reason.params).toMatchObject({ category: 'acute-uncomplicated' });
  });
});

describe('the extra row of a nursing facility', () => {
  const many = [problem('multiple-morbidities')];
  const stay = (phase: 'initial' | 'subsequent') => ({ setting: 'nursing-facility', stay: phase }) as const;

  test('high on the first visit, by a citation that nobody has verified', () => {
    const result = read(many, stay('initial'))?.problems;
    expect(result?.level).toBe('high');
    expect(result?.trace.citations).toMatchObject([{ section: 'R1.24', verified: false }]);
  });
  test('nothing on a later one, and nothing in the office', () => {
    expect(read(many, stay('subsequent'))?.problems.level).toBe('straightforward');
    expect(read(many)?.problems.level).toBe('straightforward');
  });
  test('other rows of the first visit keep their citation', () => {
    const trace = read([problem('chronic-severe-exacerbation')], stay('initial'))?.problems.trace;
    expect(trace?.citations).toMatchObject([{ section: 'R1.15-R1.16', verified: true }]);
  });
  test('its row is among those that fall short', () => {
    const next = score(encounter(stay('initial'), { problems: [problem('acute-systemic')], risk: RISK_OF.moderate }))
      .mdm?.next;
    expect(next?.short[0]).toMatchObject({
      element: 'problems',
      params: { categories: ['chronic-severe-exacerbation', 'threat-to-life-or-function', 'multiple-morbidities'] },
    });
  });
});

test('the extra row is no moderate one', () => {
  const first = { setting: 'nursing-facility', stay: 'initial' } as const;
  const next = score(encounter(first, { problems: [problem('acute-uncomplicated')], risk: RISK_OF.low })).mdm?.next;
  expect(next?.short[0]?.params?.categories).toEqual([
    'chronic-exacerbation',
    'stable-chronic',
    'undiagnosed-uncertain',
    'acute-systemic',
    'acute-complicated-injury',
  ]);
});

describe('one stable chronic and one acute uncomplicated problem (C16)', () => {
  const pair = [problem('stable-chronic', 1), problem('acute-uncomplicated', 2)];
  const moderate = { switches: { C16: 'moderate' } } as const;

  test('low by default, and the trace names the switch', () => {
    const trace = read(pair)?.problems.trace;
    expect(trace).toMatchObject({ outcome: 'low', switches: ['C16'] });
  });
  test('moderate where the payer adds them up', () => {
    const trace = read(pair, {}, moderate)?.problems.trace;
    expect(trace).toMatchObject({
      outcome: 'moderate',
      reason: { code: 'problems.pair', params: { level: 'moderate' } },
      facts: ['problem:1', 'problem:2'],
      switches: ['C16'],
      citations: [{ section: 'C16' }],
    });
  });
  test('the switch moves nothing else', () => {
    expect(read([problem('stable-chronic')], {}, moderate)?.problems.level).toBe('low');
    expect(read([problem('acute-uncomplicated')], {}, moderate)?.problems.level).toBe('low');
    const more = [...pair, problem('threat-to-life-or-function', 3)];
    expect(read(more, {}, moderate)?.problems).toMatchObject({ level: 'high', trace: { facts: ['problem:3'] } });
    expect(read([...pair, problem('stable-chronic', 4)])?.problems.trace.switches).toBeUndefined();
  });
  test('the result says that the switch would have moved the level', () => {
    const given = encounter({}, { problems: pair, risk: RISK_OF.moderate });
    expect(score(given).switches).toMatchObject([
      {
        id: 'C16',
        setting: 'low',
        setBy: 'default',
        moved: { params: { other: 'moderate', from: 'low', to: 'moderate' } },
      },
    ]);
    expect(score(given, moderate).switches).toMatchObject([{ id: 'C16', setting: 'moderate', setBy: 'caller' }]);
    expect(score(encounter({}, { problems: pair })).switches).toEqual([]);
  });
});

describe('what the words alone prove', () => {
  test('the floor goes by the row that is written, the level by the one an auditor would give', () => {
    const result = read([problem('chronic-exacerbation', 1, { documentedAs: 'stable-chronic' })])?.problems;
    expect(result).toMatchObject({ floor: 'low', level: 'moderate', ceiling: 'moderate' });
  });
  test.each(['implied', 'attested'] as const)('a problem that is %s is not in the floor', (certainty) => {
    const result = read([problem('chronic-exacerbation', 1, { certainty })])?.problems;
    expect(result).toMatchObject({ floor: 'straightforward', level: 'moderate', ceiling: 'moderate' });
  });
  test('one documented and one implied stable illness', () => {
    const result = read([
      problem('stable-chronic', 1),
      problem('stable-chronic', 2, { certainty: 'implied' }),
    ])?.problems;
    expect(result).toMatchObject({ floor: 'low', level: 'moderate' });
  });
});

describe('why the next level was not reached', () => {
  test.each(SHORT_CASES)('$name', ({ problems, reason }) => {
    const next = score(encounter({}, { problems, data: DATA_OF.low, risk: RISK_OF.low })).mdm?.next;
    expect(next?.level).toBe('moderate');
    expect(next?.short[0]).toEqual({ element: 'problems', ...reason });
  });

  test('an element that is there already is not among those that fall short', () => {
    const next = score(encounter({}, { problems: [problem('acute-systemic')], data: DATA_OF.low, risk: RISK_OF.low }))
      .mdm?.next;
    expect(next?.short.map(({ element }) => element)).toEqual(['data', 'risk']);
  });

  test('nothing is above high', () => {
    const facts = { problems: [problem('threat-to-life-or-function')], risk: RISK_OF.high };
    expect(score(encounter({}, facts)).mdm).toMatchObject({ level: 'high', next: null });
  });
});
