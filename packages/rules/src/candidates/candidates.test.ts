import type { EncounterFacts, Level } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { codesOf, datum, elementsOf, encounter, minutes, service, session, visit } from '../data/cases-facts.js';
import type { FeeFigure, FeeSchedule } from '../fees/schedule.js';
import { type ScoreOptions, score } from '../score.js';
import { codeOf, isEm, line, withModifier } from './line.js';
import { rowByLevel } from './visit-candidates.js';

/** A schedule of somebody's own: total relative values by code. */
const worthing = (values: Readonly<Record<string, Partial<FeeFigure>>>): ScoreOptions => {
  const blank: FeeFigure = { workRvu: null, nonFacilityRvu: null, facilityRvu: null };
  const figures = Object.fromEntries(Object.entries(values).map(([code, figure]) => [code, { ...blank, ...figure }]));
  const fees: FeeSchedule = {
    id: 'own',
    periods: [{ from: '2026-01-01', to: '2026-12-31', conversionFactor: null, figures }],
  };
  return { fees };
};
const total = (nonFacilityRvu: number) => ({ nonFacilityRvu });
const facts = (level: Level, more: Partial<EncounterFacts> = {}) => encounter({}, { ...elementsOf(level), ...more });

describe('lines', () => {
  test('as code strings', () => {
    expect(codeOf(line('99214', 'office'))).toBe('99214');
    expect(codeOf(line('99417', 'prolonged', 'add-on', 2))).toBe('99417x2');
    expect(codeOf(withModifier(withModifier(line('99214', 'office'), '25'), '95'))).toBe('99214-25-95');
    expect(codeOf(withModifier(line('99417', 'prolonged', 'add-on', 3), '93'))).toBe('99417-93x3');
  });
  test('a modifier once', () => {
    const marked = withModifier(line('99214', 'office'), '25');
    expect(withModifier(marked, '25')).toBe(marked);
  });
  test('which are visits', () => {
    expect(isEm(line('99214', 'office'))).toBe(true);
    expect(isEm(line('99284', 'emergency'))).toBe(true);
    expect(isEm(line('90834', 'psychotherapy'))).toBe(false);
    expect(isEm(line('99396', 'preventive'))).toBe(false);
  });
  test('a level that no row of a family stands for', () => {
    const family = { family: 'office', whom: 'any', rows: [] } as const;
    expect(rowByLevel('low', family)).toBeNull();
  });
});

describe('by decision making against by time', () => {
  test('both are shown, the one that is worth more is recommended with its reason', () => {
    const result = score(facts('moderate', { time: [minutes(40)] }));
    expect(result.candidates.map(({ id, basis, codes }) => [id, basis, codes])).toEqual([
      ['mdm:established', 'mdm', ['99214']],
      ['time:established', 'time', ['99215']],
    ]);
    expect(result.recommended).toEqual({
      candidate: 'time:established',
      basis: 'time',
      codes: ['99215'],
      reason: { code: 'recommend.worth-most', params: { candidate: 'time:established', among: 2 } },
    });
    const lower = score(facts('moderate', { time: [minutes(20)] }));
    expect(lower.recommended).toMatchObject({ candidate: 'mdm:established', codes: ['99214'] });
  });
  test('of two that are worth the same the one by decision making', () => {
    expect(score(facts('moderate', { time: [minutes(30)] })).recommended.candidate).toBe('mdm:established');
  });
  test('alone it needs no comparison', () => {
    expect(score(facts('low')).recommended.reason).toEqual({
      code: 'recommend.only-one',
      params: { candidate: 'mdm:established', among: 1 },
    });
  });
  test('a candidate says what it rests on', () => {
    const [byMdm, byTime] = score(facts('moderate', { time: [minutes(40)] })).candidates;
    expect(byMdm).toMatchObject({
      reasons: [{ code: 'candidate.by-mdm', params: { level: 'moderate', code: '99214' } }],
      worth: { schedule: 'medicare', totalRvu: 4.06 },
      trace: {
        rule: 'candidate.by-mdm',
        outcome: '99214',
        citations: [{ section: 'R2.4' }],
        children: [{ rule: 'mdm.two-of-three' }],
      },
    });
    expect(byTime).toMatchObject({
      reasons: [{ code: 'candidate.by-time', params: { minutes: 40, code: '99215' } }],
      trace: { rule: 'candidate.by-time', outcome: '99215', children: [{ rule: 'time.level' }] },
    });
  });
});

describe('by somebody’s own schedule', () => {
  const both = facts('moderate', { time: [minutes(40)] });
  const by = (options: ScoreOptions, given = both) => score(given, options).recommended.candidate;
  test('its figures decide, whatever the codes are', () => {
    expect(by(worthing({ '99214': total(5), '99215': total(4) }))).toBe('mdm:established');
    expect(by(worthing({ '99214': total(4), '99215': total(5) }))).toBe('time:established');
    expect(by(worthing({ '99214': total(4), '99215': total(4) }))).toBe('mdm:established');
  });
  test('work values where a total is missing', () => {
    const work = (a: number, b: number) => ({ '99214': { workRvu: a, nonFacilityRvu: 9 }, '99215': { workRvu: b } });
    expect(by(worthing(work(2, 1)))).toBe('mdm:established');
    expect(by(worthing(work(1, 2)))).toBe('time:established');
    expect(by(worthing(work(2, 2)))).toBe('mdm:established');
  });
  test('the code number of one family where nothing is known', () => {
    expect(by(worthing({}))).toBe('time:established');
    expect(by(worthing({}), facts('high', { time: [minutes(20)] }))).toBe('mdm:established');
    expect(by(worthing({ '99214': total(9) }))).toBe('time:established');
    expect(by(worthing({ '99215': { workRvu: 9 }, '99214': { nonFacilityRvu: 9 } }))).toBe('time:established');
  });
  test('more lines of the same visit where its code is the same', () => {
    const long = facts('high', { time: [minutes(70)] });
    expect(by(worthing({}), long)).toBe('time:established');
    const beside = facts('high', { psychotherapy: session(30) });
    expect(by(worthing({}), beside)).toBe('mdm-with-psychotherapy:established');
  });
  test('sums of lines', () => {
    const beside = facts('moderate', { psychotherapy: session(30) });
    const figures = { '99214': total(3), '90833': total(2), '90832': total(4) };
    expect(by(worthing(figures), beside)).toBe('mdm-with-psychotherapy:established');
    expect(score(beside, worthing(figures)).candidates.map(({ id, worth }) => [id, worth.totalRvu])).toEqual([
      ['mdm:established', 3],
      ['mdm-with-psychotherapy:established', 5],
      ['psychotherapy', 4],
    ]);
    expect(by(worthing({ ...figures, '90832': total(6) }), beside)).toBe('psychotherapy');
  });
});

describe('sets that rest on something else', () => {
  const shape = (given: EncounterFacts) =>
    score(given).candidates.map(({ id, basis, codes, support }) => [id, basis, codes, support]);

  test('therapy alone beside a visit with an add-on', () => {
    const result = score(facts('moderate', { psychotherapy: session(45) }));
    expect(result.candidates.map(({ id }) => id)).toEqual([
      'mdm:established',
      'mdm-with-psychotherapy:established',
      'psychotherapy',
    ]);
    expect(result.candidates[2]).toMatchObject({
      basis: 'psychotherapy',
      codes: ['90834'],
      support: 'supported',
      reasons: [{ code: 'candidate.psychotherapy', params: { codes: ['90834'] } }],
      trace: { rule: 'candidate.psychotherapy', outcome: '90834', children: [{ rule: 'psychotherapy.individual' }] },
    });
    expect(result.recommended).toMatchObject({ basis: 'mdm-with-psychotherapy', codes: ['99214', '90836'] });
  });
  test('crisis, evaluation, check-in, preventive', () => {
    const therapist = { clinician: 'lcsw' } as const;
    expect(
      shape(encounter(therapist, { visit: visit('crisis'), psychotherapy: session(80, { form: 'crisis' }) })),
    ).toEqual([['crisis', 'crisis', ['90839', '90840'], 'supported']]);
    expect(shape(encounter(therapist, { visit: visit('psych-eval') }))).toEqual([
      ['psychiatric-evaluation', 'psychiatric-evaluation', ['90791'], 'supported'],
    ]);
    const call = encounter({ modality: 'audio-video' }, { visit: visit('not-em'), time: [minutes(7)] });
    expect(shape(call)).toEqual([['check-in', 'fixed', ['98016'], 'supported']]);
    const check = encounter({ patient: { age: 30 } }, { visit: visit('preventive') });
    expect(shape(check)).toEqual([['preventive', 'preventive', ['99395'], 'supported']]);
    expect(score(check).candidates[0]?.trace).toMatchObject({ rule: 'candidate.preventive', children: [] });
  });
  test('nothing at all', () => {
    const result = score(encounter({}, { visit: visit('not-em'), services: [service('global-period')] }));
    expect(result.candidates).toEqual([]);
    expect(result.recommended).toEqual({
      candidate: null,
      basis: 'none',
      codes: [],
      reason: { code: 'recommend.none-supported' },
    });
    expect(result.flags.map(({ id }) => id)).toContain('out-of-scope-global-period');
    expect(result.service.reasons.map(({ code }) => code)).toEqual([
      'service.out-of-scope',
      'service.kind-out-of-scope',
    ]);
  });
  test('what a rule forbids is shown with the rule and never recommended', () => {
    const given = encounter({ setting: 'ed' }, { ...elementsOf('moderate'), psychotherapy: session(60) });
    const result = score(given);
    const barred = result.candidates.find(({ id }) => id === 'mdm-with-psychotherapy:any');
    expect(barred?.support).toBe('not-reportable');
    expect(barred?.reasons.at(-1)).toMatchObject({
      code: 'exclusion.never',
      params: { rule: 'add-on-beside-other-visit' },
    });
    expect(result.recommended.candidate).not.toBe('mdm-with-psychotherapy:any');
  });
  test('an evaluation leaves no levelled visit', () => {
    const given = encounter({}, { ...elementsOf('high'), visit: visit('psych-eval', { medicalServices: true }) });
    expect(shape(given)).toEqual([['psychiatric-evaluation', 'psychiatric-evaluation', ['90792'], 'supported']]);
  });
  test('modifiers are in the candidates, not in what is recommended', () => {
    const result = score(facts('moderate', { services: [service('tobacco-counselling', 5)] }));
    expect(result.candidates[0]?.codes).toEqual(['99214-25', '99406']);
    expect(result.recommended.codes).toEqual(['99214', '99406']);
  });
});

describe('a visit on the date of a crisis (C20)', () => {
  const given = (separateEm: 'yes' | 'no' | 'not-stated') =>
    encounter(
      {},
      {
        ...elementsOf('moderate'),
        visit: visit('em-plus-psychotherapy', { separateEm }),
        psychotherapy: session(60, { form: 'crisis' }),
      },
    );
  const together = { switches: { C20: 'together-when-separate' } } as const;
  test('together where the payer takes it and the note says that they were separate', () => {
    expect(codesOf(score(given('yes'), together), 'mdm-with-crisis:established')).toEqual(['99214', '90839']);
    const found = score(given('yes'), together).candidates.find(({ id }) => id === 'mdm-with-crisis:established');
    expect(found).toMatchObject({ basis: 'crisis', codes: ['99214-25', '90839'], support: 'supported' });
  });
  test('not by default, not where it is not said', () => {
    expect(codesOf(score(given('yes')), 'mdm-with-crisis:established')).toBeNull();
    expect(codesOf(score(given('not-stated'), together), 'mdm-with-crisis:established')).toBeNull();
    expect(codesOf(score(given('no'), together), 'mdm-with-crisis:established')).toBeNull();
  });
});

describe('what is given is guarded and put in order', () => {
  test.each([
    ['time[1].minutes', { time: [minutes(1), minutes(-1)] }],
    ['time[0].minutes', { time: [minutes(1.5)] }],
    ['time[0].minutes', { time: [minutes(Number.NaN)] }],
    ['time[0].minutes', { time: [minutes(Number.POSITIVE_INFINITY)] }],
    ['time[0].upTo', { time: [minutes(1, { form: 'range', upTo: 2.5 })] }],
    ['psychotherapy.minutes', { psychotherapy: session(-5) }],
    ['services[0].minutes', { services: [service('tobacco-counselling', 0.5)] }],
  ] as const)('minutes that are none: %s', (field, more) => {
    try {
      score(encounter({}, more));
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: 'INVALID_FACT',
        details: { field, expected: expect.any(String), remedy: expect.stringMatching(/whole minutes/) },
      });
    }
  });
  test('minutes that may be left out', () => {
    const more = { psychotherapy: session(null), services: [service('procedure')], time: [minutes(0)] };
    expect(() => score(encounter({}, more))).not.toThrow();
  });
  test('every list, by the number in the id and not by its letters', () => {
    const of = (...ids: readonly string[]) => ids.map((id) => datum('test-ordered', id, { id }));
    const result = score(encounter({}, { data: of('data:10', 'data:2', 'data:1') }));
    expect(result.facts.data.map(({ id }) => id)).toEqual(['data:1', 'data:2', 'data:10']);
    const again = score(encounter({}, { data: of('data:1', 'data:2', 'data:10') }));
    expect(JSON.stringify(again)).toBe(JSON.stringify(result));
  });
  test('facts that share an id, by their content', () => {
    const two = ['tsh', 'a1c'].map((item) => datum('test-ordered', item, { id: 'data:1' }));
    const [first, second] = [two, [...two].reverse()].map((data) => JSON.stringify(score(encounter({}, { data }))));
    expect(first).toBe(second);
  });
  test('services, observations and time as well', () => {
    const services = ['b', 'a'].map((id) => ({ ...service('procedure'), id }));
    const time = [minutes(20, { id: 'time:2', role: 'part' }), minutes(10, { id: 'time:1', role: 'part' })];
    const observations = ['b', 'a'].map(
      (id) => ({ id, certainty: 'documented', evidence: [], kind: 'placeholder' }) as const,
    );
    const diagnoses = ['b', 'a'].map(
      (id) => ({ id, certainty: 'documented', evidence: [], term: id, assertion: {}, places: [], meat: [] }) as const,
    );
    const one = score(encounter({}, { services, time, observations, diagnoses }));
    const other = score(
      encounter(
        {},
        {
          services: [...services].reverse(),
          time: [...time].reverse(),
          observations: [...observations].reverse(),
          diagnoses: [...diagnoses].reverse(),
        },
      ),
    );
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    expect(one.facts.services.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(one.facts.diagnoses.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
