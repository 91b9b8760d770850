import { emptyFacts, type EncounterFacts } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { codeOf, line } from './candidates/line.js';
import { criticalCareLines } from './coupled/recognised.js';
import { forbidden } from './exclusions/exclusions.js';
import { contextFor } from './pack/context.js';
import { prolongedCpt, prolongedMedicare, prolongedUnits } from './packs/prolonged.js';
import { hospitalInitial, hospitalSubsequent, nursingInitial } from './packs/visit-families.js';
import { type Given, LCSW, read, visit } from './psychotherapy/data/cases.js';

const on = (dateOfService: string, more: Partial<EncounterFacts['encounter']> = {}) =>
  contextFor(emptyFacts({ dateOfService, ...more }).encounter);
const now = on('2026-03-02');
const planned = {
  urgentAssessment: true,
  mentalStatus: true,
  disposition: true,
  safety: true,
  scheduledFollowUp: true,
};

/** Questions that coders ask of behavioural health, in our own words: facts in, codes out. */
const SESSIONS: readonly (readonly [name: string, given: Given, codes: readonly string[]])[] = [
  ['q01 forty-two minutes beside a visit', { session: { minutes: 42 } }, ['90836']],
  ['q06 add-on of the first band', { session: { minutes: 30 } }, ['90833']],
  ['q06 add-on of the last band', { session: { minutes: 53 } }, ['90838']],
  ['q08 shortest crisis', { session: { form: 'crisis', minutes: 30 } }, ['90839']],
  ['q08 longest crisis of the first code', { session: { form: 'crisis', minutes: 74 } }, ['90839']],
  ['q10 q15 crisis of seventy-five minutes', { session: { form: 'crisis', minutes: 75 } }, ['90839', '90840']],
  [
    'q13 evaluation with a medical service',
    { session: null, visit: visit('psych-eval', { medicalServices: true }) },
    ['90792'],
  ],
  ['q13 evaluation without one', { session: null, visit: visit('psych-eval', { medicalServices: false }) }, ['90791']],
  ['q17 a planned visit after a crisis', { session: { form: 'crisis', crisisContent: planned }, who: LCSW }, ['90834']],
  ['q20 relatives for most of it, the patient for little', { session: { patientPresent: 'minority' }, who: LCSW }, []],
  ['q20 the patient for most of it', { session: { patientPresent: 'majority' }, who: LCSW }, ['90834']],
  ['q21 family with the patient', { session: { form: 'family', minutes: 26 }, who: LCSW }, ['90847']],
  ['q21 family without', { session: { form: 'family', minutes: 26, patientPresent: 'none' }, who: LCSW }, ['90846']],
  ['q21 family, too short', { session: { form: 'family', minutes: 25 }, who: LCSW }, []],
];
test.each(SESSIONS)('%s', (_, given, codes) => {
  const { crisis, addOn, alone, evaluation } = read(given);
  const [supported = []] = [crisis, evaluation, addOn, alone].filter((each) => each.length > 0);
  expect(supported).toEqual(codes);
});

test('q11 time chooses no visit beside an add-on, and minutes are counted once', () => {
  expect(read({ session: { minutes: 42 } }).reading.blocksTimeForEm).toBe(true);
});

test('q12 q16 interactive complexity stands neither on a visit alone nor on family psychotherapy', () => {
  const complexity = line('90785', 'interactive-complexity', 'add-on');
  expect(forbidden([line('99214', 'office'), complexity], now)).not.toEqual([]);
  expect(forbidden([line('90846', 'family-psychotherapy'), complexity], now)).not.toEqual([]);
});

test('q09 critical care of eighty minutes', () => {
  expect(criticalCareLines(80, 'cpt', now).map(codeOf)).toEqual(['99291', '99292']);
  expect(criticalCareLines(80, 'medicare', now).map(codeOf)).toEqual(['99291']);
});

describe('least minutes', () => {
  test.each([
    ['q07', nursingInitial, '2024-06-01', { '99304': 25, '99305': 35, '99306': 50 }],
    ['q14', hospitalInitial, '2023-06-01', { '99221': 40, '99222': 55, '99223': 75 }],
    ['q14', hospitalSubsequent, '2023-06-01', { '99231': 25, '99232': 35, '99233': 50 }],
  ] as const)('%s', (_, family, date, minutes) => {
    const rows = on(date).at(family).value.rows;
    expect(Object.fromEntries(rows.map((row) => [row.code, row.minutes]))).toEqual(minutes);
  });
});

test('q18 q25 first prolonged unit of Medicare', () => {
  const table = now.at(prolongedMedicare).value;
  const units = (code: string, minutes: number) => {
    const row = table[code];
    return row === undefined ? -1 : prolongedUnits(minutes, row);
  };
  expect([units('99215', 68), units('99215', 69), units('99205', 80), units('99205', 89)]).toEqual([0, 1, 0, 1]);
  expect(now.at(prolongedCpt).value['99215']?.first).toBe(55);
});
