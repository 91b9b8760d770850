import type { Encounter, EncounterFacts, ServiceFact } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { codesOf, elementsOf, encounter, minutes, service } from '../data/cases-facts.js';
import { score } from '../score.js';

/** Codes of services by their minutes, as the fact sheet has them (R6.6, R6.7, R6.9, R4.8): from a minute on. */
type Steps = readonly (readonly [from: number, codes: readonly string[]])[];
const TOBACCO: Steps = [
  [0, []],
  [4, ['99406']],
  [11, ['99407']],
];
const PLANNING: Steps = [
  [0, []],
  [16, ['99497']],
  [46, ['99497', '99498']],
  [76, ['99497', '99498x2']],
  [106, ['99497', '99498x3']],
  [136, ['99497', '99498x4']],
];
const DETERMINANTS: Steps = [
  [0, []],
  [5, ['G0136']],
];
const CHECK_IN: Steps = [
  [0, []],
  [5, ['98016']],
  [11, []],
];
const at = (steps: Steps, count: number) => steps.filter(([from]) => from <= count).at(-1)?.[1] ?? [];
const around = (steps: Steps) => [0, ...steps.slice(1).flatMap(([from]) => [from - 1, from, from + 1])];

const beside = (services: readonly ServiceFact[], given: Partial<Encounter> = {}, more: Partial<EncounterFacts> = {}) =>
  score(encounter(given, { ...elementsOf('moderate'), services, ...more }));
const added = (result: ReturnType<typeof score>) => codesOf(result, 'mdm:established')?.slice(1);

describe('services by their own minutes, beside a visit', () => {
  test.each(around(TOBACCO))('tobacco counselling of %i minutes', (count) => {
    expect(added(beside([service('tobacco-counselling', count)]))).toEqual(at(TOBACCO, count));
  });
  test.each(around(PLANNING))('advance care planning of %i minutes', (count) => {
    expect(added(beside([service('advance-care-planning', count)]))).toEqual(at(PLANNING, count));
  });
  test.each(around(DETERMINANTS))('an assessment of determinants of %i minutes, for Medicare in 2025', (count) => {
    const given = { payerRules: 'medicare', dateOfService: '2025-06-02' } as const;
    expect(added(beside([service('determinants-assessment', count)], given))).toEqual(at(DETERMINANTS, count));
  });
  test.each([
    ['2023-12-31', 'medicare', []],
    ['2024-01-01', 'medicare', ['G0136']],
    ['2025-12-31', 'medicare', ['G0136']],
    ['2026-01-01', 'medicare', []],
    ['2024-01-01', 'cpt', []],
  ] as const)('the assessment of determinants on %s by %s rules', (dateOfService, payerRules, codes) => {
    const result = beside([service('determinants-assessment', 10)], { dateOfService, payerRules });
    expect(added(result)).toEqual(codes);
  });

  test('every minute to two hours and a half', () => {
    const counts = Array.from({ length: 151 }, (_, count) => count);
    expect(counts.map((count) => added(beside([service('tobacco-counselling', count)])))).toEqual(
      counts.map((count) => at(TOBACCO, count)),
    );
    expect(counts.map((count) => added(beside([service('advance-care-planning', count)])))).toEqual(
      counts.map((count) => at(PLANNING, count)),
    );
  });

  test('its minutes are taken out of the time of the visit, at the edge of a level', () => {
    const with16 = (total: number) =>
      beside(
        [service('advance-care-planning', 16)],
        {},
        {
          time: [
            minutes(total),
            minutes(16, { id: 'time:2', activity: 'advance-care-planning', role: 'carve-out', insideTotal: 'yes' }),
          ],
        },
      );
    expect(with16(45).time).toMatchObject({ minutes: 29, level: 'low' });
    expect(with16(46).time).toMatchObject({ minutes: 30, level: 'moderate' });
  });
});

describe('a short contact from afar', () => {
  const contact = (count: number, given: Partial<Encounter> = {}) =>
    codesOf(
      score(
        encounter(
          { modality: 'audio-only', ...given },
          { time: [minutes(count, { activity: 'medical-discussion', role: 'part' })] },
        ),
      ),
      'check-in',
    ) ?? [];
  test.each(around(CHECK_IN))('%i minutes', (count) => {
    expect(contact(count)).toEqual(at(CHECK_IN, count));
    expect(contact(count, { modality: 'audio-video' })).toEqual(at(CHECK_IN, count));
    expect(contact(count, { payerRules: 'medicare' })).toEqual(at(CHECK_IN, count));
    expect(contact(count, { patientStatus: 'new' })).toEqual([]);
    expect(contact(count, { modality: 'in-person' })).toEqual([]);
  });
  test('before 2025 Medicare alone had a code for it', () => {
    expect(contact(8, { dateOfService: '2024-12-31' })).toEqual([]);
    expect(contact(8, { dateOfService: '2024-12-31', payerRules: 'medicare' })).toEqual(['G2012']);
    expect(contact(8, { dateOfService: '2025-01-01', payerRules: 'medicare' })).toEqual(['98016']);
  });
});
