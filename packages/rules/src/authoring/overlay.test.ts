import { emptyFacts } from '@levelproof/contract';
import { describe, expect, it, test } from 'vitest';
import { PARAMETERS } from '../packs/parameters.js';
import { score } from '../score.js';
import type { OverlayData } from './data.js';
import { factsOfCase } from './facts-of-case.js';
import { checkOverlay, defineOverlay } from './overlay.js';
import { disorderOf } from './order.js';
import { shapeOf } from './parameter-shapes.js';
import type { PackProblemKind } from './problem.js';

const cite = { source: 'test-policy', section: '3', publishedOn: '2025-11-01', verifiedOn: '2026-01-15' } as const;
const encounter = { dateOfService: '2026-03-02', patientStatus: 'established' } as const;
const stable = { name: 'hypertension', category: 'stable-chronic', status: 'at-goal' } as const;
const monitored = {
  kind: 'toxicity-monitoring',
  item: 'methotrexate',
  decision: 'decided',
  toxicity: { tier: 'strong', testNamed: true, forToxicity: true, intervalDays: 84, partOfToday: true },
} as const;

/** An invented payer: toxicity tests at least every sixty days, a refill alone is never management. */
const payer: OverlayData = {
  id: 'test-payer',
  layer: 'payer',
  about: 'An invented payer.',
  publishedOn: '2025-11-01',
  verifiedOn: '2026-01-15',
  patches: [{ parameter: 'mdm.risk.toxicity-interval', unit: 'days', from: '2026-01-01', value: 60, cite }],
  switches: [{ id: 'C2', setting: 'never', cite }],
  cases: [
    {
      name: 'a test every twelve weeks is too rare',
      shows: ['mdm.risk.toxicity-interval'],
      encounter,
      given: { problems: [stable], risk: [monitored] },
      expect: { risk: 'straightforward' },
    },
    {
      name: 'a reasoned continuation is not prescription drug management',
      shows: ['C2'],
      encounter,
      given: {
        problems: [stable, { ...stable, name: 'diabetes' }],
        risk: [
          {
            kind: 'prescription-drug-management',
            item: 'lisinopril',
            action: 'continue',
            decision: 'decided',
            reasoned: true,
          },
        ],
      },
      expect: { level: 'low', codes: ['99213'] },
    },
  ],
};
const [toxicity] = payer.patches ?? [];
const [toxicityCase, refillCase] = payer.cases;
const patched = (more: object): unknown => ({ ...payer, patches: [{ ...toxicity, ...more }] });
const cased = (more: object): unknown => ({ ...payer, cases: [{ ...toxicityCase, ...more }, refillCase] });

describe('an overlay that is right', () => {
  const overlay = defineOverlay(payer);

  it('is applied where the encounter names it, and its source stands in the trace', () => {
    const facts = factsOfCase({ encounter, given: { problems: [stable], risk: [monitored] } });
    const named = { ...facts, encounter: { ...facts.encounter, overlays: ['test-payer'] } };
    const result = score(named, { overlays: [overlay] });
    expect(result.rulePack.overlays).toEqual(['test-payer']);
    expect(result.mdm?.risk.level).toBe('straightforward');
    expect(score(facts, { overlays: [overlay] }).mdm?.risk.level).toBe('high');
  });

  it('changes nothing before its first date', () => {
    const before = { dateOfService: '2025-12-31', patientStatus: 'established', overlays: ['test-payer'] } as const;
    const facts = factsOfCase({ encounter: before, given: { problems: [stable], risk: [monitored] } });
    expect(score(facts, { overlays: [overlay] }).mdm?.risk.level).toBe('high');
  });

  it('names who set a contested point that moved the level', () => {
    const facts = factsOfCase({
      encounter: { ...encounter, overlays: ['test-payer'] },
      given: refillCase?.given ?? {},
    });
    const result = score(facts, { overlays: [overlay] });
    expect(result.switches).toMatchObject([{ id: 'C2', setting: 'never', setBy: 'test-payer' }]);
  });
});

const WRONG: readonly (readonly [what: string, given: unknown, kind: PackProblemKind, field: string])[] = [
  ['an unknown key', { ...payer, colour: 'blue' }, 'unknown-key', 'colour'],
  ['an unknown key of a patch', patched({ colour: 'blue' }), 'unknown-key', 'patches[0].colour'],
  ['no name', { ...payer, id: undefined }, 'missing-key', 'id'],
  ['a name with blanks', { ...payer, id: 'Test Payer' }, 'wrong-unit', 'id'],
  ['an unknown layer', { ...payer, layer: 'state' }, 'unknown-value', 'layer'],
  ['no date that is one', patched({ from: '2026-02-30' }), 'invalid-date', 'patches[0].from'],
  ['an end before the beginning', patched({ to: '2025-12-31' }), 'invalid-date', 'patches[0].to'],
  ['an unknown parameter', patched({ parameter: 'mdm.risk.mood' }), 'unknown-value', 'patches[0].parameter'],
  ['weeks for days', patched({ unit: 'weeks' }), 'wrong-unit', 'patches[0].unit'],
  ['a fraction', patched({ value: 60.5 }), 'wrong-unit', 'patches[0].value'],
  ['a number as text', patched({ value: '60' }), 'wrong-type', 'patches[0].value'],
  ['a number out of bounds', patched({ value: 0 }), 'wrong-unit', 'patches[0].value'],
  ['neither value nor change', patched({ value: undefined }), 'missing-key', 'patches[0]'],
  ['value and change', patched({ change: {} }), 'unknown-key', 'patches[0]'],
  ['a change of a number', patched({ value: undefined, change: { days: 60 } }), 'wrong-type', 'patches[0].change'],
  ['no citation', patched({ cite: undefined }), 'uncited', 'patches[0].cite'],
  [
    'a citation without its date',
    patched({ cite: { ...cite, publishedOn: undefined } }),
    'uncited',
    'patches[0].cite.publishedOn',
  ],
  ['a patch before the first rule year', patched({ from: '2019-01-01' }), 'outside-pack', 'patches[0].from'],
  [
    'an unknown setting',
    { ...payer, switches: [{ id: 'C2', setting: 'perhaps', cite }] },
    'unknown-value',
    'switches[0].setting',
  ],
  [
    'a contested point without citation',
    { ...payer, switches: [{ id: 'C2', setting: 'never' }] },
    'uncited',
    'switches[0].cite',
  ],
  [
    'an unknown contested point',
    { ...payer, switches: [{ id: 'C99', setting: 'never', cite }] },
    'unknown-value',
    'switches[0].id',
  ],
  ['a patch without a case', { ...payer, cases: [refillCase] }, 'no-case', 'patches[0]'],
  ['a contested point without a case', { ...payer, cases: [toxicityCase] }, 'no-case', 'switches[0]'],
  ['a case that fails', cased({ expect: { risk: 'high' } }), 'case-fails', 'cases[0]'],
  ['a case that expects nothing', cased({ expect: {} }), 'missing-key', 'cases[0].expect'],
  ['a case that does not show it', cased({ given: { problems: [stable] } }), 'case-shows-nothing', 'cases[0]'],
  [
    'a case of something else',
    cased({ shows: ['mdm.risk.toxicity-interval', 'C9'] }),
    'unknown-value',
    'cases[0].shows',
  ],
  [
    'a case with an unknown word',
    cased({ given: { problems: [{ ...stable, category: 'bad' }] } }),
    'unknown-value',
    'cases[0].given.problems[0].category',
  ],
  ['a list', [], 'wrong-type', ''],
  ['nothing', null, 'wrong-type', ''],
];
test.each(WRONG)('%s is refused', (_, given, kind, field) => {
  const [problem] = checkOverlay(given);
  expect(problem).toMatchObject({ kind, field });
});

describe('spans of one parameter', () => {
  const spans = (...dates: readonly (readonly [from: string, to?: string])[]) => ({
    ...payer,
    patches: dates.map(([from, to], at) => ({
      ...toxicity,
      from,
      value: 60 - at,
      ...(to === undefined ? {} : { to }),
    })),
  });
  it('follow each other', () => {
    expect(checkOverlay(spans(['2026-01-01', '2026-06-30'], ['2026-07-01']))).toEqual([]);
  });
  it('do not overlap', () => {
    const given = spans(['2026-01-01', '2026-07-01'], ['2026-07-01']) as OverlayData;
    expect(checkOverlay(given)).toMatchObject([{ kind: 'overlap', field: 'patches[1].from' }]);
    expect(() => defineOverlay(given)).toThrow(/RULE_CONFLICT/);
    expect(checkOverlay(spans(['2026-01-01'], ['2026-07-01']))).toMatchObject([{ kind: 'overlap' }]);
  });
  it('leave no day out', () => {
    const given = spans(['2026-01-01', '2026-06-29'], ['2026-07-01']) as OverlayData;
    expect(checkOverlay(given)).toMatchObject([{ kind: 'gap', field: 'patches[1].from' }]);
    expect(() => defineOverlay(given)).toThrow(/NO_RULE_FOR_DATE/);
  });
});

describe('order of thresholds', () => {
  const only = (parameter: string, unit: string, more: object): unknown => ({
    ...payer,
    switches: [],
    cases: [],
    patches: [{ parameter, unit, from: '2026-01-01', cite, ...more }],
  });
  const shown = (given: unknown) => checkOverlay(given).filter(({ kind }) => kind !== 'no-case');
  test.each([
    ['fewer items for moderate than for low', only('mdm.data.thresholds', 'items', { change: { moderateItems: 1 } })],
    [
      'a prescription below an over-the-counter drug',
      only('mdm.risk.levels', 'level', { change: { 'prescription-drug-management': 'straightforward' } }),
    ],
    [
      'a longer counselling that is shorter',
      only('coupled.tobacco', 'codes and minutes', { change: { longMoreThan: 3 } }),
    ],
    [
      'prolonged service within the visit',
      only('prolonged.cpt', 'minutes', { change: { '99215': { code: '99417', first: 40, step: 15, window: [0, 0] } } }),
    ],
    [
      'bands with a hole',
      only('psychotherapy.individual', 'minutes', {
        value: [
          { least: 16, last: 36, alone: '90832', addOn: '90833' },
          { least: 38, last: null, alone: '90834', addOn: '90836' },
        ],
      }),
    ],
    [
      'minutes that fall',
      only('family.office.established', 'codes and minutes', {
        value: {
          family: 'office',
          whom: 'established',
          rows: [
            { code: '99212', level: 'straightforward', least: 'straightforward', minutes: 10 },
            { code: '99213', level: 'low', least: 'low', minutes: 30 },
            { code: '99214', level: 'moderate', least: 'moderate', minutes: 30 },
            { code: '99215', level: 'high', least: 'high', minutes: 40 },
          ],
        },
      }),
    ],
    [
      'a level without a code',
      only('family.office.established', 'codes and minutes', {
        value: {
          family: 'office',
          whom: 'established',
          rows: [{ code: '99212', level: 'straightforward', least: 'straightforward', minutes: 10 }],
        },
      }),
    ],
  ])('%s is refused', (_, given) => {
    expect(shown(given)).toMatchObject([{ kind: 'not-monotone' }]);
  });
  it('a change that keeps the order is taken', () => {
    expect(shown(only('mdm.data.thresholds', 'items', { change: { moderateItems: 4 } }))).toEqual([]);
  });
});

test('every parameter that ships has a shape that its values fit, in order, with a citation', () => {
  const at = (parameter: (typeof PARAMETERS)[number]) => parameter.values.at(-1) as never;
  for (const { id, values, unit } of PARAMETERS) {
    const shape = shapeOf(id);
    expect(shape, id).not.toBeNull();
    expect(unit, id).not.toBe('');
    expect(values.length, id).toBeGreaterThan(0);
    for (const { value, cite: source } of values) {
      shape?.(value, id, (kind, field, says) => {
        throw new Error(`${kind} at ${field}: ${says}`);
      });
      expect(disorderOf(id, value, at), id).toEqual([]);
      expect(source.section, id).toMatch(/^(R|C|DESIGN)/);
    }
  }
  expect(new Set(PARAMETERS.map(({ id }) => id)).size).toBe(PARAMETERS.length);
});

test('a conflict between two overlays of one layer is an error, a later layer wins', () => {
  const overlay = defineOverlay(payer);
  const other = (layer: 'payer' | 'organisation') => ({
    ...overlay,
    id: 'other',
    layer,
    switches: {},
    patches: overlay.patches.map((each) => ({ ...each, value: 90 })),
  });
  const facts = factsOfCase({
    encounter: { ...encounter, overlays: ['other', 'test-payer'] },
    given: { problems: [stable], risk: [monitored] },
  });
  expect(() => score(facts, { overlays: [overlay, other('payer')] })).toThrow(/RULE_CONFLICT/);
  const result = score(facts, { overlays: [other('organisation'), overlay] });
  expect(result.mdm?.risk.level).toBe('high');
  expect(result.rulePack.overlays).toEqual(['test-payer', 'other']);
});

test('a contested point that two overlays of one layer set differently is an error', () => {
  const overlay = defineOverlay(payer);
  const other = { ...overlay, id: 'other', patches: [], switches: { C2: 'supported' } as const };
  const { encounter: known } = emptyFacts({ ...encounter, overlays: ['test-payer', 'other'] });
  const facts = { ...emptyFacts(encounter), encounter: known };
  expect(() => score(facts, { overlays: [overlay, other] })).toThrow(/RULE_CONFLICT/);
  expect(() => score(facts, { overlays: [overlay] })).toThrow(/UNKNOWN_OVERLAY/);
});
