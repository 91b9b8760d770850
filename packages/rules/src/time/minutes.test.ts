import type { Encounter, PayerRules } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { codesOf, encounter, minutes } from '../data/cases-facts.js';
import { score } from '../score.js';
import { expectedAt, PROLONGED, SHEETS, type Sheet, unitsAt } from './data/cases-minutes.js';

/** Medicare codes neither consultations nor telemedicine visits by these sheets. */
const byMedicare = ({ encounter: given }: Sheet): boolean =>
  given.consultation !== true && given.modality === undefined;

const scored = (given: Partial<Encounter>, total: number) => score(encounter(given, { time: [minutes(total)] }));

const timed = (sheet: Sheet, total: number, dateOfService: string, payerRules: PayerRules = 'cpt') =>
  codesOf(scored({ ...sheet.encounter, dateOfService, payerRules }, total), `time:${sheet.whom}`);

/** Every row at one minute less, at its minute and at one more, on the first and the last date that it holds. */
const ROWS = SHEETS.flatMap((sheet) =>
  [sheet.from, sheet.to].flatMap((date) =>
    sheet.rows.flatMap(([code, least]) =>
      [least - 1, least, least + 1].map((total) => ({ code, sheet, name: sheet.name, date, total })),
    ),
  ),
);

describe('every row of every time table', () => {
  test('the tables are whole', () => {
    expect(SHEETS).toHaveLength(22);
    expect(new Set(SHEETS.flatMap(({ rows }) => rows.map(([code]) => code))).size).toBe(56);
  });

  test.each(ROWS)('$name: $code, $total minutes on $date', ({ sheet, total, date }) => {
    expect(timed(sheet, total, date)).toEqual(expectedAt(sheet, total, 'cpt', date));
  });
});

describe('every minute from none to two hours and a half', () => {
  test.each(SHEETS.map((sheet) => ({ name: sheet.name, sheet, date: sheet.to })))(
    '$name on $date',
    ({ sheet, date }) => {
      const payers = byMedicare(sheet) ? (['cpt', 'medicare'] as const) : (['cpt'] as const);
      const totals = Array.from({ length: 151 }, (_, total) => total);
      const each = payers.flatMap((payer) => totals.map((total) => ({ payer, total })));
      const got = each.map(({ payer, total }) => ({ payer, total, codes: timed(sheet, total, date, payer) }));
      expect(got).toEqual(
        each.map(({ payer, total }) => ({ payer, total, codes: expectedAt(sheet, total, payer, date) })),
      );
    },
  );
});

const UNITS = PROLONGED.flatMap((row) =>
  [1, 2, 3, 4, 5].flatMap((unit) =>
    [-1, 0, 1].map((off) => ({ ...row, unit, total: row.first + 15 * (unit - 1) + off })),
  ),
);
describe('every unit of prolonged service', () => {
  test.each(UNITS)(
    '$payer $top: $total minutes around unit $unit of $code',
    ({ top, payer, code, first, total, from }) => {
      const sheet = SHEETS.find(({ rows, from: since, to }) => since <= from && from <= to && rows.at(-1)?.[0] === top);
      if (sheet === undefined) throw new Error(`no sheet ends on ${top}`);
      const units = unitsAt(total, first);
      const add = units === 0 ? [] : [units === 1 ? code : `${code}x${units}`];
      expect(timed(sheet, total, from, payer)).toEqual([top, ...add]);
    },
  );

  test('the worked figures of the fact sheet', () => {
    const office = (status: 'new' | 'established', total: number, payerRules: PayerRules) =>
      codesOf(scored({ patientStatus: status, payerRules }, total), `time:${status}`);
    expect(office('established', 84, 'cpt')).toEqual(['99215', '99417x2']);
    expect(office('established', 84, 'medicare')).toEqual(['99215', 'G2212x2']);
    expect(office('new', 88, 'cpt')).toEqual(['99205', '99417']);
    expect(office('new', 88, 'medicare')).toEqual(['99205']);
  });
});

describe('the day before and the day after each rule year', () => {
  const unknownOn = (given: Partial<Encounter>) => () => scored(given, 60);
  test('nothing before 2021 and after 2026', () => {
    expect(unknownOn({ dateOfService: '2020-12-31' })).toThrow(/NO_RULE_FOR_DATE/);
    expect(unknownOn({ dateOfService: '2027-01-01' })).toThrow(/NO_RULE_FOR_DATE/);
    expect(unknownOn({ dateOfService: '2021-01-01' })).not.toThrow();
    expect(unknownOn({ dateOfService: '2026-12-31' })).not.toThrow();
  });

  test.each(SHEETS.filter(({ from }) => from === '2023-01-01').map(({ name, encounter: given }) => ({ name, given })))(
    '$name: by these rules since 2023 only',
    ({ given }) => {
      const office = given.setting === 'urgent-care' || (given.setting === undefined && given.modality === undefined);
      const before = unknownOn({ ...given, dateOfService: '2022-12-31' });
      if (office) expect(before).not.toThrow();
      else expect(before).toThrow(/NO_RULE_FOR_DATE/);
      expect(unknownOn({ ...given, dateOfService: '2023-01-01' })).not.toThrow();
    },
  );

  test.each([
    ['2022-12-31', 'us-em-2021'],
    ['2023-01-01', 'us-em-2023'],
    ['2023-12-31', 'us-em-2023'],
    ['2024-01-01', 'us-em-2024'],
    ['2024-12-31', 'us-em-2024'],
    ['2025-01-01', 'us-em-2025'],
    ['2025-12-31', 'us-em-2025'],
    ['2026-01-01', 'us-em-2026'],
  ])('%s is scored by %s', (dateOfService, id) => {
    expect(scored({ dateOfService }, 30).rulePack.id).toBe(id);
  });

  test('a nursing facility asks for five minutes more from 2024 on', () => {
    const first = { setting: 'nursing-facility', stay: 'initial' } as const;
    const later = { setting: 'nursing-facility', stay: 'subsequent' } as const;
    const on = (given: Partial<Encounter>, total: number, date: string, whom: string) =>
      codesOf(scored({ ...given, dateOfService: date }, total), `time:${whom}`);
    expect(on(first, 49, '2023-12-31', 'initial')).toEqual(['99306']);
    expect(on(first, 49, '2024-01-01', 'initial')).toEqual(['99305']);
    expect(on(later, 19, '2023-12-31', 'subsequent')).toEqual(['99308']);
    expect(on(later, 19, '2024-01-01', 'subsequent')).toEqual(['99307']);
  });

  test('telemedicine codes begin in 2025; before, and for Medicare, the office codes stand', () => {
    const video = { modality: 'audio-video', patientStatus: 'established' } as const;
    const codes = (date: string, payerRules: PayerRules) =>
      codesOf(scored({ ...video, dateOfService: date, payerRules }, 30), 'time:established');
    expect(codes('2024-12-31', 'cpt')).toEqual(['99214']);
    expect(codes('2025-01-01', 'cpt')).toEqual(['98006']);
    expect(codes('2025-01-01', 'medicare')).toEqual(['99214']);
  });
});

describe('what the result says of time', () => {
  test.each([
    [9, null, 'straightforward', '99212', 1],
    [10, 'straightforward', 'low', '99213', 10],
    [29, 'low', 'moderate', '99214', 1],
    [39, 'moderate', 'high', '99215', 1],
    [40, 'high', null, '99417', 15],
    [54, 'high', null, '99417', 1],
    [55, 'high', null, '99417', 15],
    [69, 'high', null, '99417', 1],
  ] as const)('%i minutes: %s, and the next is %s %s in %i', (total, level, next, code, missing) => {
    const { time } = scored({}, total);
    expect(time).toMatchObject({ minutes: total, level, exact: true, next: { level: next, code, minutes: missing } });
    const reached = level === null ? 'time.below-first-threshold' : 'time.threshold-met';
    expect(time?.trace).toMatchObject({ rule: 'time.level', outcome: level, reason: { code: reached } });
    expect(time?.trace.children[0]).toMatchObject({
      rule: 'time.countable',
      outcome: total,
      facts: ['time:1'],
      reason: { code: 'time.total', params: { minutes: total } },
      citations: [{ section: 'R2.1' }],
    });
  });

  test('the threshold that was met, and the code, stand in the reason', () => {
    expect(scored({}, 35).time?.trace.reason.params).toEqual({ minutes: 35, needed: 30, code: '99214' });
    expect(scored({}, 3).time?.trace.reason.params).toEqual({ minutes: 3 });
  });

  test('nothing is next where the payer has no prolonged service', () => {
    const inside = { consultation: true, setting: 'hospital-inpatient', payerRules: 'medicare' } as const;
    expect(scored(inside, 200).time?.next).toMatchObject({ code: 'G0316' });
    expect(scored({ setting: 'ed' }, 60).time).toMatchObject({ minutes: 60, level: null, next: null });
  });

  test('an emergency department never goes by time', () => {
    const result = scored({ setting: 'ed' }, 120);
    expect(result.time?.trace.reason).toEqual({ code: 'time.never-in-family', params: { family: 'emergency' } });
    expect(result.candidates.map(({ basis }) => basis)).toEqual(['mdm']);
  });

  test('without minutes there is no level and nothing next', () => {
    const { time } = score(encounter());
    expect(time).toMatchObject({ minutes: null, level: null, exact: false, next: null });
    expect(time?.trace.reason).toEqual({ code: 'time.no-total' });
  });
});
