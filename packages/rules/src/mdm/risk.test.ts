import { type EncounterFacts, RISK_KINDS, type RiskFact } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { DATA_OF, decision, encounter, PROBLEMS_OF, problem } from '../data/cases-facts.js';
import { type ScoreOptions, score } from '../score.js';
import { RISK_CASES, SWITCH_CASES } from './data/cases-risk.js';

/** One problem that was worked on, and one that was not. */
const PROBLEMS = [problem('self-limited', 1), problem('stable-chronic', 2, { contextOnly: true })];
const read = (
  risk: readonly RiskFact[],
  date = '2026-03-02',
  options?: ScoreOptions,
  more: Partial<EncounterFacts> = {},
) => score(encounter({ dateOfService: date }, { problems: PROBLEMS, risk, ...more }), options);

describe('the level of a management decision', () => {
  test('every kind has a case', () => {
    const kinds = new Set(RISK_CASES.map(({ risk }) => risk.kind));
    expect(RISK_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test.each(RISK_CASES)('$name', ({ risk, level, why, section, verified = true, date, floor }) => {
    const result = read([risk], date);
    expect(result.mdm?.risk).toMatchObject({ level, floor: floor ?? level, ceiling: level });
    expect(result.facts.risk).toEqual([{ ...risk, level }]);
    expect(result.mdm?.risk.trace).toMatchObject({
      rule: 'mdm.risk',
      outcome: level,
      citations: [{ section: 'R1.D' }],
      children: [
        {
          rule: 'mdm.risk.decision',
          outcome: level,
          reason: { code: why, params: { kind: risk.kind, fact: risk.id } },
          facts: [risk.id],
          citations: [{ section, verified }],
        },
      ],
    });
  });

  test.each(RISK_CASES.filter(({ level }) => level !== 'high'))(
    'what is above it: $name',
    ({ risk, level, lacks, why, date }) => {
      for (const next of (['low', 'moderate', 'high'] as const).slice(
        ['straightforward', 'low', 'moderate'].indexOf(level),
      )) {
        const below = next === 'low' ? 'straightforward' : next === 'moderate' ? 'low' : 'moderate';
        const more = {
          problems: [...PROBLEMS, ...PROBLEMS_OF[below].map((each) => ({ ...each, id: 'problem:3' }))],
          data: DATA_OF[below],
        };
        const mdm = read([risk], date, {}, more).mdm;
        expect(mdm?.next?.level).toBe(next);
        const short = mdm?.next?.short.find(({ element }) => element === 'risk');
        const order = ['low', 'moderate', 'high'];
        const conditional = lacks !== undefined && order.indexOf(lacks) >= order.indexOf(next);
        expect(short).toEqual(
          conditional
            ? {
                element: 'risk',
                code: 'risk.condition-not-met',
                params: { level: next, kind: risk.kind, fact: risk.id, why },
              }
            : { element: 'risk', code: 'risk.no-such-decision', params: { level: next } },
        );
      }
    },
  );

  test.each(SWITCH_CASES)('$id set to $setting: $risk.kind, $why', ({ id, setting, risk, level, floor, why }) => {
    const result = read([risk], '2026-03-02', { switches: { [id]: setting } }).mdm?.risk;
    expect(result).toMatchObject({ level, floor: floor ?? level });
    expect(result?.trace.children[0]?.reason.code).toBe(why);
  });

  test.each([
    ['C1', decision('over-the-counter-drug', { contested: ['C1'], reasoned: true })],
    ['C2', decision('prescription-drug-management', { action: 'refill' })],
    ['C2', decision('prescription-drug-management', { action: 'continue' })],
    ['C2', decision('prescription-drug-management', { action: 'continue', reasoned: true })],
    ['C18', decision('hospitalization', { decision: 'considered' })],
    ['C26', decision('vaccine')],
    ['C27', decision('in-office-injection')],
    ['C27', decision('in-office-injection', { reasoned: true })],
  ] as const)('the trace names the contested point: %s, %o', (id, risk) => {
    expect(read([risk]).mdm?.risk.trace.switches).toEqual([id]);
  });

  test('and none where none was asked', () => {
    expect(read([decision('hospitalization')]).mdm?.risk.trace.switches).toBeUndefined();
    expect(read([decision('over-the-counter-drug', { reasoned: true })]).mdm?.risk.trace.switches).toBeUndefined();
    const start = decision('prescription-drug-management', { action: 'start' });
    expect(read([start]).mdm?.risk.trace.switches).toBeUndefined();
  });

  test('two decisions on one contested point name it once', () => {
    const two = [decision('vaccine', { id: 'risk:1' }), decision('vaccine', { id: 'risk:2' })];
    expect(read(two).mdm?.risk.trace.switches).toEqual(['C26']);
  });
});

describe('several decisions', () => {
  const low = decision('over-the-counter-drug', { id: 'risk:1' });
  const high = decision('hospitalization', { id: 'risk:2' });
  const alsoHigh = decision('emergency-major-surgery', { id: 'risk:3' });

  test('the riskiest decides, every one is in the trace', () => {
    const trace = read([low, high, alsoHigh]).mdm?.risk.trace;
    expect(trace).toMatchObject({ outcome: 'high', facts: ['risk:2', 'risk:3'] });
    expect(trace?.reason).toEqual({
      code: 'risk.decision',
      params: { level: 'high', kinds: ['hospitalization', 'emergency-major-surgery'] },
    });
    expect(trace?.children.map(({ outcome }) => outcome)).toEqual(['low', 'high', 'high']);
  });

  test('the order of their ids has no influence', () => {
    const first = { ...high, id: 'risk:0' };
    expect(read([first, low]).mdm?.risk).toMatchObject({ level: 'high', trace: { facts: ['risk:0'] } });
    expect(read([low, { ...low, id: 'risk:4', kind: 'rest-or-reassurance' }]).mdm?.risk.level).toBe('low');
  });

  test('none decides where all are minimal', () => {
    const trace = read([decision('rest-or-reassurance')]).mdm?.risk.trace;
    expect(trace).toMatchObject({ outcome: 'straightforward', facts: [], reason: { code: 'risk.minimal' } });
    expect(read([]).mdm?.risk.trace.reason).toEqual({ code: 'risk.minimal' });
  });

  test('decisions that are not documented are not in the floor', () => {
    const implied = { ...high, certainty: 'implied' } as const;
    expect(read([low, implied]).mdm?.risk).toMatchObject({ floor: 'low', level: 'high', ceiling: 'high' });
  });

  test('a drug needs some problem', () => {
    const drug = decision('prescription-drug-management', { action: 'start' });
    expect(read([drug], '2026-03-02', {}, { problems: [] }).mdm?.risk.level).toBe('straightforward');
    const implied = [problem('stable-chronic', 1, { certainty: 'implied' })];
    expect(read([drug], '2026-03-02', {}, { problems: implied }).mdm?.risk).toMatchObject({
      floor: 'straightforward',
      level: 'moderate',
    });
  });

  test('missing conditions of monitoring are listed', () => {
    const toxicity = {
      tier: 'no',
      testNamed: false,
      forToxicity: false,
      intervalDays: 365,
      partOfToday: false,
    } as const;
    const missing = (risk: RiskFact) => read([risk]).mdm?.risk.trace.children[0]?.reason.params?.missing;
    const all = ['drug', 'test', 'purpose', 'interval', 'today'];
    expect(missing(decision('toxicity-monitoring', { toxicity }))).toEqual(all);
    expect(missing(decision('toxicity-monitoring'))).toEqual(all);
    expect(missing(decision('toxicity-monitoring', { toxicity: { ...toxicity, tier: 'strong' } }))).toEqual(
      all.slice(1),
    );
    const monthly = { ...toxicity, intervalDays: 30, partOfToday: true } as const;
    expect(missing(decision('toxicity-monitoring', { toxicity: monthly }))).toEqual(['drug', 'test', 'purpose']);
  });

  test('a vaccine never costs a risk that it has by other settings', () => {
    const both = [decision('vaccine'), decision('hospitalization')];
    expect(read(both, '2026-03-02', { switches: { C26: 'moderate' } }).mdm?.risk.level).toBe('high');
  });
});
