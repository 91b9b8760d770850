import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import {
  assertIsoDate,
  assertVerbatim,
  dayNumber,
  emptyFacts,
  evidenceAt,
  higherOf,
  isCurrent,
  isFirm,
  isIsoDate,
  isVerbatim,
  LEVELS,
  LevelproofError,
  levelAbove,
  lowerOf,
  rankOf,
  resolveEncounter,
  SETTINGS,
  visitKindOf,
} from './index.js';

const level = fc.constantFrom(...LEVELS);

describe('levels', () => {
  it('are ordered and have an end', () => {
    expect(LEVELS.map(rankOf)).toEqual([0, 1, 2, 3]);
    expect(LEVELS.map(levelAbove)).toEqual(['low', 'moderate', 'high', null]);
  });
  it('higher and lower pick one of the two', () => {
    fc.assert(
      fc.property(level, level, (a, b) => {
        expect(rankOf(higherOf(a, b))).toBe(Math.max(rankOf(a), rankOf(b)));
        expect(rankOf(lowerOf(a, b))).toBe(Math.min(rankOf(a), rankOf(b)));
      }),
    );
  });
  it('is firm only when all three agree', () => {
    expect(isFirm({ floor: 'low', level: 'low', ceiling: 'low' })).toBe(true);
    expect(isFirm({ floor: 'low', level: 'low', ceiling: 'moderate' })).toBe(false);
    expect(isFirm({ floor: 'straightforward', level: 'low', ceiling: 'low' })).toBe(false);
  });
});

describe('evidence', () => {
  it('cut from a note is verbatim, whatever the note', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.nat(), fc.nat(), (note, a, b) => {
        const start = a % note.length;
        const end = start + 1 + (b % (note.length - start));
        expect(isVerbatim(note, evidenceAt(note, start, end))).toBe(true);
      }),
    );
  });
  it.each([
    ['empty', { start: 3, end: 3, quote: '' }],
    ['shifted', { start: 1, end: 6, quote: 'stabl' }],
    ['beyond the end', { start: 0, end: 99, quote: 'stable' }],
    ['negative', { start: -6, end: 6, quote: 'stable' }],
    ['fractional', { start: 0.5, end: 6, quote: 'stable' }],
    ['other case', { start: 0, end: 6, quote: 'Stable' }],
  ])('that is %s is refused', (_, evidence) => {
    expect(isVerbatim('stable today', evidence)).toBe(false);
    expect(() => assertVerbatim('stable today', evidence, 'problems[0].evidence[0]')).toThrowError(
      /EVIDENCE_MISMATCH at problems\[0\]\.evidence\[0\]/,
    );
  });
});

describe('LevelproofError', () => {
  const error = new LevelproofError('NO_RULE_FOR_DATE', {
    field: 'encounter.dateOfService',
    given: '2019-06-03',
    remedy: 'Pass a date of service on or after 2021-01-01, or add a pack.',
  });
  it('says what, where and what to do', () => {
    expect(error.message).toBe(
      'NO_RULE_FOR_DATE at encounter.dateOfService: got 2019-06-03. Pass a date of service on or after 2021-01-01, or add a pack.',
    );
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ code: 'NO_RULE_FOR_DATE', given: '2019-06-03' });
  });
  it('is recognised from another installed copy', () => {
    const foreign = Object.assign(new Error('x'), { [Symbol.for('levelproof.error')]: true });
    expect(LevelproofError.isInstance(foreign)).toBe(true);
    expect(LevelproofError.isInstance(error)).toBe(true);
    expect(LevelproofError.isInstance(new Error('x'))).toBe(false);
    expect(LevelproofError.isInstance(null)).toBe(false);
  });
});

describe('dates', () => {
  it.each(['2024-02-29', '2023-12-31', '2026-03-02', '2000-02-29'])('%s is a date', (date) => {
    expect(isIsoDate(date)).toBe(true);
  });
  it.each([
    '2023-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '03/02/2026',
    '1900-02-29',
    '',
    null,
    20260302,
    '0000-01-01',
  ])('%s is none', (date) => {
    expect(isIsoDate(date)).toBe(false);
    expect(() => assertIsoDate(date, 'encounter.dateOfService')).toThrowError(/INVALID_DATE/);
  });
  it('day numbers follow the calendar', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), (d) => {
        const iso = d.toISOString().slice(0, 10);
        const next = new Date(d.getTime() + 86_400_000).toISOString().slice(0, 10);
        expect(dayNumber(next) - dayNumber(iso)).toBe(1);
      }),
    );
  });
});

describe('encounter', () => {
  it('names who settled each field', () => {
    const { encounter, sources } = resolveEncounter({ dateOfService: '2026-03-02', setting: 'ed' });
    expect(encounter).toMatchObject({ setting: 'ed', patientStatus: 'unknown', payerRules: 'cpt' });
    expect(sources.find((s) => s.field === 'setting')?.by).toBe('caller');
    expect(sources.find((s) => s.field === 'patientStatus')?.by).toBe('default');
  });
  it('an undefined field is an open one', () => {
    const given = { dateOfService: '2026-03-02', setting: undefined } as unknown as { dateOfService: string };
    expect(resolveEncounter(given).encounter.setting).toBe('office');
  });
  it('each setting has a kind of visit', () => {
    const kinds = SETTINGS.map((setting) =>
      visitKindOf(emptyFacts({ dateOfService: '2026-03-02', setting }).encounter),
    );
    expect(kinds).toEqual([
      'office-em',
      'office-em',
      'home',
      'home',
      'ed',
      'inpatient',
      'inpatient',
      'nursing-facility',
      'telehealth-em',
    ]);
    expect(emptyFacts({ dateOfService: '2026-03-02', consultation: true }).visit.kind).toBe('consult');
    expect(emptyFacts({ dateOfService: '2026-03-02', modality: 'audio-only' }).visit.kind).toBe('telehealth-em');
  });
});

it('a mention is current unless something says otherwise', () => {
  const mark = { rule: 'r', trigger: { start: 0, end: 1, quote: 'x' } };
  expect(isCurrent({})).toBe(true);
  expect(isCurrent({ uncertain: mark })).toBe(true);
  for (const key of ['negated', 'historical', 'hypothetical', 'family', 'template'] as const) {
    expect(isCurrent({ [key]: mark })).toBe(false);
  }
});
