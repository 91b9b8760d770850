import type { DataFact, TraceNode } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { datum, encounter, PROBLEMS_OF, RISK_OF } from '../data/cases-facts.js';
import { type ScoreOptions, score } from '../score.js';
import { DATA_CASES } from './data/cases-data.js';

const read = (data: readonly DataFact[], date = '2026-03-02', options?: ScoreOptions) =>
  score(encounter({ dateOfService: date }, { data }), options).mdm?.data;
const codes = (trace: TraceNode | undefined) => (trace?.children ?? []).map(({ reason }) => reason.code).sort();

describe('what counts as data', () => {
  test.each(DATA_CASES)('$name', ({ data, level, items, left, date }) => {
    const result = read(data, date);
    expect(result).toMatchObject({ level, floor: level, ceiling: level });
    expect(result?.trace).toMatchObject({
      rule: 'mdm.data',
      outcome: level,
      reason: { code: 'data.counted', params: { items } },
    });
    expect(codes(result?.trace)).toEqual([...(left ?? [])].sort());
    expect(read([...data].reverse(), date)).toMatchObject({ level });
  });
});

describe('the trace of the data', () => {
  const order = (item: string, more: Partial<DataFact> = {}) => datum('test-ordered', item, more);
  const reading = datum('independent-interpretation', 'ecg');
  const talk = datum('discussion', 'teacher', { partner: 'appropriate-source' });
  const mother = datum('independent-historian', 'mother', { reasonStated: true });

  test.each([
    ['nothing decides below low', [order('tsh')], []],
    ['two tests decide low', [order('tsh'), order('a1c')], ['data:test-ordered:a1c', 'data:test-ordered:tsh']],
    ['a historian decides low', [mother], ['data:independent-historian:mother']],
    [
      'a reading decides moderate without the tests beside it',
      [reading, order('tsh')],
      ['data:independent-interpretation:ecg'],
    ],
    ['a discussion decides moderate', [talk, order('tsh')], ['data:discussion:teacher']],
    [
      'three of the first category decide moderate',
      [mother, order('tsh'), order('a1c')],
      ['data:independent-historian:mother', 'data:test-ordered:a1c', 'data:test-ordered:tsh'],
    ],
    [
      'two categories decide high',
      [reading, talk, order('tsh')],
      ['data:discussion:teacher', 'data:independent-interpretation:ecg'],
    ],
  ])('%s', (_, data, facts) => {
    expect([...(read(data)?.trace.facts ?? [])].sort()).toEqual(facts);
  });

  test('the counts stand in the reason', () => {
    expect(read([mother, order('tsh'), reading])?.trace.reason.params).toEqual({
      items: 1,
      historian: true,
      interpretation: true,
      discussion: false,
    });
    expect(read([talk])?.trace.reason.params).toEqual({
      items: 0,
      historian: false,
      interpretation: false,
      discussion: true,
    });
  });

  test('the thresholds are cited by their years', () => {
    expect(read([], '2022-12-31')?.trace.citations).toMatchObject([{ section: 'R1.C' }]);
    expect(read([], '2023-01-01')?.trace.citations).toMatchObject([{ section: 'R1.39' }]);
  });

  test.each([
    [datum('independent-historian', 'mother', { reasonStated: false }), 'R1.36', true],
    [order('ecg', { interpretationBilled: 'yes' }), 'R1.34', true],
    [datum('test-reviewed', 'tsh', { orderedBy: 'prior-encounter-same-clinician' }), 'R1.31', true],
    [datum('external-note', 'own', { external: 'no' }), 'R1.35', true],
    [datum('external-note', 'records', { external: 'not-stated' }), 'R1.35', true],
    [datum('external-note', 'pdmp', { contested: ['C9'] }), 'C9', false],
    [datum('independent-interpretation', 'a1c', { hasInterpretation: false }), 'R1.37', true],
    [datum('independent-interpretation', 'ecg', { interpretationBilled: 'yes' }), 'R1.34', true],
    [datum('discussion', 'mother', { partner: 'family' }), 'R1.38', false],
    [datum('discussion', 'nurse', { partner: 'staff' }), 'R1.38', false],
    [datum('discussion', 'partner', { partner: 'same-group' }), 'R1.38', true],
    [datum('discussion', 'partner', { external: 'no' }), 'R1.38', true],
    [datum('discussion', 'somebody', { partner: 'not-stated' }), 'R1.38', true],
    [datum('discussion', 'letter', { interactive: false }), 'R1.38', true],
  ] as const)('what is left out cites why: %o by %s', (fact, section, verified) => {
    expect(read([fact])?.trace.children).toMatchObject([
      {
        rule: 'mdm.data.not-counted',
        outcome: false,
        reason: { params: { fact: fact.id } },
        facts: [fact.id],
        citations: [{ section, verified }],
      },
    ]);
  });

  test('the same item twice is left out by the rule on one credit', () => {
    const twice = [order('tsh'), datum('test-reviewed', 'tsh')];
    expect(read(twice)?.trace.children).toMatchObject([
      { reason: { code: 'data.same-item' }, citations: [{ section: 'R1.40' }] },
    ]);
  });
});

describe('contested data', () => {
  const questionnaire = [
    datum('test-reviewed', 'phq-9', { contested: ['C12'] }),
    datum('test-reviewed', 'gad-7', { contested: ['C12'] }),
  ];
  const database = [
    datum('external-note', 'pdmp', { contested: ['C9'] }),
    datum('external-note', 'hospital', { external: 'yes' }),
  ];

  test('a questionnaire counts, and does not where the payer says so (C12)', () => {
    expect(read(questionnaire)?.trace).toMatchObject({ outcome: 'low', switches: ['C12'] });
    const none = read(questionnaire, '2026-03-02', { switches: { C12: 'none' } })?.trace;
    expect(none).toMatchObject({ outcome: 'straightforward', switches: ['C12'] });
    expect(none?.children).toMatchObject([
      { reason: { code: 'data.questionnaire-not-counted' }, citations: [{ section: 'C12', verified: false }] },
      { reason: { code: 'data.questionnaire-not-counted' } },
    ]);
  });
  test('the monitoring database counts where the payer says so (C9)', () => {
    expect(read(database)?.trace).toMatchObject({ outcome: 'straightforward', switches: ['C9'] });
    const one = read(database, '2026-03-02', { switches: { C9: 'one-source' } })?.trace;
    expect(one).toMatchObject({ outcome: 'low', switches: ['C9'] });
  });
  test('another contested point of a fact changes nothing', () => {
    const other = [
      datum('test-reviewed', 'phq-9', { contested: ['C9'] }),
      datum('external-note', 'hospital', { contested: ['C12'] }),
    ];
    const trace = read(other)?.trace;
    expect(trace?.outcome).toBe('low');
    expect(trace?.switches).toBeUndefined();
  });
});

describe('what the words alone prove', () => {
  test('implied and attested data are not in the floor', () => {
    const data = [datum('test-ordered', 'tsh'), datum('test-ordered', 'a1c', { certainty: 'implied' })];
    expect(read(data)).toMatchObject({ floor: 'straightforward', level: 'low', ceiling: 'low' });
    const attested = [datum('discussion', 'teacher', { certainty: 'attested' })];
    expect(read(attested)).toMatchObject({ floor: 'straightforward', level: 'moderate' });
  });
  test('a billed reading that is only implied never makes the floor higher than the level', () => {
    const data = [
      datum('test-reviewed', 'ecg', { interpretationBilled: 'yes', certainty: 'implied' }),
      datum('test-ordered', 'ecg'),
      datum('test-ordered', 'tsh'),
    ];
    expect(read(data)).toMatchObject({ floor: 'straightforward', level: 'straightforward' });
  });
});

describe('why the next level was not reached', () => {
  const short = (data: readonly DataFact[], level: 'straightforward' | 'low' | 'moderate') =>
    score(encounter({}, { problems: PROBLEMS_OF[level], data, risk: RISK_OF[level] })).mdm?.next?.short.find(
      ({ element }) => element === 'data',
    );
  const tests = (count: number) => Array.from({ length: count }, (_, at) => datum('test-ordered', `test-${at}`));

  test('in counts of items, the historian among them from moderate on', () => {
    expect(short(tests(1), 'straightforward')).toEqual({
      element: 'data',
      code: 'data.too-few-for-low',
      params: { level: 'low', items: 1, needed: 2 },
    });
    expect(short([...tests(1), datum('independent-historian', 'mother')], 'low')).toEqual({
      element: 'data',
      code: 'data.too-few-for-moderate',
      params: { level: 'moderate', items: 2, needed: 3 },
    });
  });

  test.each([
    ['tests', tests(3), { categories: 1, items: 3, missing: ['interpretation', 'discussion'] }],
    [
      'a reading',
      [datum('independent-interpretation', 'ecg')],
      { categories: 1, items: 0, missing: ['items', 'discussion'] },
    ],
    [
      'a discussion',
      [datum('discussion', 'teacher')],
      { categories: 1, items: 0, missing: ['items', 'interpretation'] },
    ],
    ['too few tests', tests(2), { categories: 0, items: 2, missing: ['items', 'interpretation', 'discussion'] }],
  ])('in categories for high: %s', (_, data, params) => {
    expect(short(data, 'moderate')).toEqual({
      element: 'data',
      code: 'data.too-few-for-high',
      params: { level: 'high', needed: 2, ...params },
    });
  });
});
