import type { Clinician, Encounter, PsychotherapyFact } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { codesOf, elementsOf, encounter, minutes, session, visit } from '../data/cases-facts.js';
import { score } from '../score.js';

/** Bands as the fact sheet has them (R5.1, R5.5, R5.6), not as the packs do: from a minute on, these codes. */
type Steps = readonly (readonly [from: number, codes: readonly string[] | null])[];
const INDIVIDUAL: Steps = [
  [0, null],
  [16, ['90832']],
  [38, ['90834']],
  [53, ['90837']],
];
const ADD_ON: Steps = [
  [0, null],
  [16, ['90833']],
  [38, ['90836']],
  [53, ['90838']],
];
const CRISIS: Steps = [
  [0, null],
  [30, ['90839']],
  [75, ['90839', '90840']],
  [105, ['90839', '90840x2']],
  [135, ['90839', '90840x3']],
  [165, ['90839', '90840x4']],
  [195, ['90839', '90840x5']],
  [225, ['90839', '90840x6']],
];
const FAMILY_WITH: Steps = [
  [0, null],
  [26, ['90847']],
];
const FAMILY_WITHOUT: Steps = [
  [0, null],
  [26, ['90846']],
];
const at = (steps: Steps, count: number) => steps.filter(([from]) => from <= count).at(-1)?.[1] ?? null;

/** One minute less, the minute itself and one more, for every step; and two ends. */
const around = (steps: Steps) => [0, ...steps.slice(1).flatMap(([from]) => [from - 1, from, from + 1]), 240];

const DATES = ['2021-01-01', '2022-12-31', '2023-01-01', '2024-12-31', '2025-01-01', '2026-12-31'];
const alone = (fact: PsychotherapyFact, given: Partial<Encounter> = {}) =>
  score(
    encounter(
      { clinician: 'lcsw', ...given },
      { visit: visit(fact.form === 'crisis' ? 'crisis' : 'psychotherapy'), psychotherapy: fact },
    ),
  );

describe('therapy without a visit', () => {
  const rows = [
    { name: 'individual', steps: INDIVIDUAL, more: {}, candidate: 'psychotherapy' },
    { name: 'crisis', steps: CRISIS, more: { form: 'crisis' }, candidate: 'crisis' },
    { name: 'family with the patient', steps: FAMILY_WITH, more: { form: 'family' }, candidate: 'psychotherapy' },
    {
      name: 'family without',
      steps: FAMILY_WITHOUT,
      more: { form: 'family', patientPresent: 'none' },
      candidate: 'psychotherapy',
    },
  ] as const;
  const cases = rows.flatMap((row) =>
    around(row.steps).flatMap((count) => DATES.map((dateOfService) => ({ ...row, count, dateOfService }))),
  );
  test.each(cases)('$name, $count minutes on $dateOfService', ({ steps, more, candidate, count, dateOfService }) => {
    const result = alone(session(count, more), { dateOfService });
    const codes = at(steps, count);
    expect(codesOf(result, candidate)).toEqual(codes);
    const ordinary = more === rows[1].more && codes === null && count >= 16;
    if (!ordinary) expect(result.recommended.codes).toEqual(codes ?? []);
    else expect(result.recommended.codes).toEqual(['90832']);
    expect(result.psychotherapy?.minutes).toBe(count);
    expect(result.mdm).toBeNull();
  });

  test.each(rows)('$name: every minute to four hours', ({ steps, more, candidate }) => {
    const counts = Array.from({ length: 241 }, (_, count) => count);
    const got = counts.map((count) => codesOf(alone(session(count, more)), candidate));
    expect(got).toEqual(counts.map((count) => at(steps, count)));
  });

  test.each([
    ['group', '90853'],
    ['multiple-family-group', '90849'],
    ['psychoanalysis', '90845'],
  ] as const)('%s has no minutes', (form, code) => {
    for (const count of [null, 1, 10, 90]) {
      expect(alone(session(count, { form })).recommended.codes).toEqual([code]);
    }
  });
});

describe('therapy beside a visit', () => {
  const beside = (count: number, given: Partial<Encounter> = {}) =>
    score(encounter(given, { ...elementsOf('moderate'), psychotherapy: session(count) }));

  test.each(around(ADD_ON).flatMap((count) => DATES.map((dateOfService) => ({ count, dateOfService }))))(
    '$count minutes on $dateOfService',
    ({ count, dateOfService }) => {
      const codes = at(ADD_ON, count);
      const result = beside(count, { dateOfService });
      expect(codesOf(result, 'mdm-with-psychotherapy:established')).toEqual(
        codes === null ? null : ['99214', ...codes],
      );
      expect(codesOf(result, 'mdm:established')).toEqual(['99214']);
    },
  );

  test('the visit is chosen by decision making, and no minute counts twice', () => {
    const given = encounter({}, { ...elementsOf('low'), psychotherapy: session(38), time: [minutes(90)] });
    const result = score(given);
    expect(codesOf(result, 'mdm-with-psychotherapy:established')).toEqual(['99213', '90836']);
    expect(result.candidates.filter(({ basis }) => basis === 'time')).toEqual([]);
    expect(result.flags.map(({ id }) => id)).toContain('em-by-time-not-allowed-with-psychotherapy');
  });

  test.each([
    ['hospital-inpatient', { stay: 'initial' }, 'mdm-with-psychotherapy:initial', ['99222', '90833']],
    ['nursing-facility', { stay: 'subsequent' }, 'mdm-with-psychotherapy:subsequent', ['99309', '90833']],
    ['home', {}, 'mdm-with-psychotherapy:established', ['99349', '90833']],
    ['office', { consultation: true }, 'mdm-with-psychotherapy:any', ['99244', '90833']],
  ] as const)('in: %s', (setting, more, id, codes) => {
    expect(codesOf(beside(30, { setting, ...more }), id)).toEqual(codes);
  });

  test('in an emergency department it is shown and not reportable', () => {
    const found = beside(30, { setting: 'ed' }).candidates.find(({ id }) => id === 'mdm-with-psychotherapy:any');
    expect(found).toMatchObject({ codes: ['99284', '90833'], support: 'not-reportable' });
  });

  test('more therapy than the whole visit took is no therapy that can be coded', () => {
    const given = (count: number) =>
      score(encounter({}, { ...elementsOf('moderate'), psychotherapy: session(count), time: [minutes(45)] }));
    expect(codesOf(given(45), 'mdm-with-psychotherapy:established')).toEqual(['99214', '90836']);
    expect(codesOf(given(46), 'mdm-with-psychotherapy:established')).toBeNull();
    expect(given(46).flags.map(({ id }) => id)).toContain('psychotherapy-exceeds-total-time');
  });
});

describe('crisis for Medicare outside the office', () => {
  const crisis = (dateOfService: string, setting: 'office' | 'home', payerRules: 'cpt' | 'medicare') =>
    alone(session(75, { form: 'crisis' }), { dateOfService, setting, payerRules }).recommended.codes;
  test('from 2024 on it has its own codes there', () => {
    expect(crisis('2024-01-01', 'home', 'medicare')).toEqual(['G0017', 'G0018']);
    expect(crisis('2023-12-31', 'home', 'medicare')).toEqual(['90839', '90840']);
    expect(crisis('2024-01-01', 'office', 'medicare')).toEqual(['90839', '90840']);
    expect(crisis('2024-01-01', 'home', 'cpt')).toEqual(['90839', '90840']);
  });
});

describe('what goes with a session', () => {
  const factor = [
    { id: 'complexity:1', certainty: 'documented', evidence: [], factor: 'maladaptive-communication' },
  ] as const;
  test.each([
    [16, ['90832', '90785']],
    [38, ['90834', '90785']],
    [53, ['90837', '90785']],
    [15, []],
  ] as const)('interactive complexity beside %i minutes', (count, codes) => {
    expect(alone(session(count, { complexity: factor })).recommended.codes).toEqual(codes);
  });
  test('never with crisis or family, always with a group', () => {
    expect(alone(session(60, { complexity: factor, form: 'crisis' })).recommended.codes).toEqual(['90839']);
    expect(alone(session(60, { complexity: factor, form: 'family' })).recommended.codes).toEqual(['90847']);
    expect(alone(session(60, { complexity: factor, form: 'group' })).recommended.codes).toEqual(['90853', '90785']);
  });
  test.each(['interpreter', 'other'] as const)('no factor: %s', (name) => {
    const complexity = [{ ...factor[0], factor: name }];
    expect(alone(session(45, { complexity })).recommended.codes).toEqual(['90834']);
  });
  test('drug management by who may report it and not by who reports a visit', () => {
    const by = (clinician: Clinician, count: number) =>
      alone(session(count, { pharmacologicManagement: true }), { clinician }).recommended.codes;
    expect(by('prescribing-psychologist', 45)).toEqual(['90834', '90863']);
    expect(by('prescribing-psychologist', 15)).toEqual([]);
    expect(by('psychologist', 45)).toEqual(['90834']);
    expect(by('lcsw', 45)).toEqual(['90834']);
    expect(by('physician', 45)).toEqual(['90834']);
  });
  test('an evaluation has no minutes and no visit beside it', () => {
    for (const count of [1, 60, 200]) {
      const given = encounter(
        {},
        { ...elementsOf('high'), visit: visit('psych-eval', { medicalServices: true }), time: [minutes(count)] },
      );
      expect(score(given).recommended.codes).toEqual(['90792']);
      expect(score(given).candidates.map(({ basis }) => basis)).toEqual(['psychiatric-evaluation']);
    }
  });
});
