import { emptyFacts } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { type CodeFamily, line, type LineDraft, withModifier } from '../candidates/line.js';
import { type ContextOptions, contextFor } from '../pack/context.js';
import { exclusionsIn, forbidden } from './exclusions.js';

/**
 * The matrix of the fact sheet (R5), written apart from the table that the rules use. `never`; `session`: only as a
 * distinct service; `yes`: together; `one`: one of them a session or a day; `C20`: hangs on that switch.
 */
const GROUPS = [
  'EM',
  'ALONE',
  'ADDON',
  'CRISIS',
  'EVALUATION',
  'FAMILY',
  'GROUP',
  '90785',
  '90863',
  'PROLONGED',
] as const;
type Group = (typeof GROUPS)[number];
const MATRIX = `
EM | - never yes C20 never session session never never yes
ALONE | - one never never never session session yes yes never
ADDON | - - one never never session session yes never never
CRISIS | - - - yes never never never never never never
EVALUATION | - - - - one session session yes never never
FAMILY | - - - - - one session never never never
`;
const CODES: Readonly<Record<Group, readonly (readonly [string, CodeFamily])[]>> = {
  EM: [
    ['99214', 'office'],
    ['99223', 'hospital-initial'],
    ['99309', 'nursing-facility-subsequent'],
  ],
  ALONE: [
    ['90832', 'psychotherapy'],
    ['90834', 'psychotherapy'],
    ['90837', 'psychotherapy'],
  ],
  ADDON: [
    ['90833', 'psychotherapy-add-on'],
    ['90836', 'psychotherapy-add-on'],
    ['90838', 'psychotherapy-add-on'],
  ],
  CRISIS: [
    ['90839', 'crisis-psychotherapy'],
    ['90840', 'crisis-psychotherapy'],
  ],
  EVALUATION: [
    ['90791', 'psychiatric-evaluation'],
    ['90792', 'psychiatric-evaluation'],
  ],
  FAMILY: [
    ['90846', 'family-psychotherapy'],
    ['90847', 'family-psychotherapy'],
  ],
  GROUP: [['90853', 'group-psychotherapy']],
  '90785': [['90785', 'interactive-complexity']],
  '90863': [['90863', 'pharmacologic-management']],
  PROLONGED: [
    ['99417', 'prolonged'],
    ['99418', 'prolonged'],
    ['G2212', 'prolonged'],
    ['G0316', 'prolonged'],
    ['G0317', 'prolonged'],
    ['G0318', 'prolonged'],
  ],
};

interface Pair {
  readonly one: LineDraft;
  readonly other: LineDraft;
  readonly how: string;
  readonly name: string;
}
const PAIRS: readonly Pair[] = MATRIX.trim()
  .split('\n')
  .flatMap((row) => {
    const [left = '', cells = ''] = row.split(' | ');
    return cells.split(' ').flatMap((how, at) => {
      const right = GROUPS[at];
      if (how === '-' || right === undefined) return [];
      return CODES[left as Group].flatMap(([a, familyA]) =>
        CODES[right]
          .filter(([b]) => a !== b)
          .map(([b, familyB]) => ({ one: line(a, familyA), other: line(b, familyB), how, name: `${a} ${how} ${b}` })),
      );
    });
  });

const on = (dateOfService: string, options?: ContextOptions) =>
  contextFor(emptyFacts({ dateOfService }).encounter, options);
const ctx = on('2026-03-02');
/** What is said of exactly these two lines. */
const about = (lines: readonly LineDraft[], one: LineDraft, other: LineDraft, where = ctx) =>
  forbidden(lines, where).filter(({ params }) =>
    [one.code, other.code].every((code) => params?.code === code || params?.other === code),
  );

describe('the matrix of behavioural health, both ways round', () => {
  test('is whole', () => expect(PAIRS).toHaveLength(246));

  test.each(PAIRS)('$name', ({ one, other, how }) => {
    const said = about([one, other], one, other);
    expect(about([other, one], one, other)).toEqual(said);
    const codes = said.map(({ code }) => code);
    if (how === 'yes') expect(codes).toEqual([]);
    else if (how === 'session') {
      expect(codes).toEqual(['exclusion.separate-session']);
      for (const distinct of ['59', 'XE']) {
        expect(about([one, withModifier(other, distinct)], one, other)).toEqual([]);
        expect(about([withModifier(one, distinct), other], one, other)).toEqual([]);
      }
      expect(about([one, withModifier(other, '25')], one, other)).toEqual(said);
    } else if (how === 'C20') {
      expect(codes).toEqual(['exclusion.never']);
      expect(
        about([one, other], one, other, on('2026-03-02', { switches: { C20: 'together-when-separate' } })),
      ).toEqual([]);
    } else {
      // The pair itself is barred, or one of them lacks the only primary that it may stand with, a visit being there.
      const needsVisit = [one, other].some(({ family }) => family === 'psychotherapy-add-on');
      const all = forbidden(needsVisit ? [OFFICE, one, other] : [one, other], ctx).map(({ code }) => code);
      expect(all).toContain(codes.length > 0 ? 'exclusion.never' : 'exclusion.needs-one');
    }
  });

  test.each(PAIRS.filter(({ how }) => how === 'never' || how === 'one'))(
    'no modifier settles it: $name',
    ({ one, other }) => {
      const marked = ['25', '59', 'XE'].map((modifier) => [withModifier(one, modifier), withModifier(other, modifier)]);
      for (const lines of marked) expect(forbidden(lines, ctx)).not.toEqual([]);
    },
  );
});

const reasons = (lines: readonly LineDraft[], where = ctx, basis?: Parameters<typeof forbidden>[2]) =>
  exclusionsIn(lines, where, basis).map(({ rule, grade, reason, cite }) => [
    rule,
    grade,
    reason.code,
    reason.params,
    cite.section,
  ]);
const OFFICE = line('99214', 'office');
const ADDON = line('90833', 'psychotherapy-add-on', 'add-on');
const COMPLEX = line('G2211', 'visit-complexity', 'add-on');

describe('each exclusion says what, how sure and where it stands', () => {
  test('a pair', () => {
    const lines = [line('90834', 'psychotherapy'), OFFICE];
    const params = { rule: 'therapy-alone-with-visit', code: '90834', other: '99214', grade: 'hard' };
    expect(reasons(lines)).toEqual([['therapy-alone-with-visit', 'hard', 'exclusion.never', params, 'R5.3']]);
  });
  test('a line that lacks its primary', () => {
    const params = { rule: 'add-on-needs-visit', code: '90833', other: null, grade: 'hard' };
    expect(reasons([ADDON])).toEqual([['add-on-needs-visit', 'hard', 'exclusion.needs-one', params, 'R5.3']]);
    expect(reasons([ADDON, OFFICE])).toEqual([]);
  });
  test('a pair of three: each pair once', () => {
    const three = ['90832', '90834', '90837'].map((code) => line(code, 'psychotherapy'));
    expect(reasons(three).map(([, , , params]) => params)).toEqual([
      { rule: 'one-psychotherapy-a-session', code: '90832', other: '90834', grade: 'hard' },
      { rule: 'one-psychotherapy-a-session', code: '90832', other: '90837', grade: 'hard' },
      { rule: 'one-psychotherapy-a-session', code: '90834', other: '90837', grade: 'hard' },
    ]);
  });
  test.each([
    ['90837', 'psychotherapy'],
    ['90838', 'psychotherapy-add-on'],
  ] as const)('two units of %s', (code, family) => {
    const lines = [line(code, family, 'primary', 2), ...(family === 'psychotherapy' ? [] : [OFFICE])];
    const params = { rule: 'one-unit-a-session', code, grade: 'hard' };
    expect(reasons(lines)).toEqual([['one-unit-a-session', 'hard', 'exclusion.units', params, 'R5.1']]);
    expect(
      reasons([line('90839', 'crisis-psychotherapy'), line('90840', 'crisis-psychotherapy', 'add-on', 3)]),
    ).toEqual([]);
  });
  test('an add-on beside a visit of a family that has none', () => {
    const params = { rule: 'add-on-beside-other-visit', code: '90833', other: '99284', grade: 'payer-dependent' };
    expect(reasons([line('99284', 'emergency'), ADDON])).toEqual([
      ['add-on-beside-other-visit', 'payer-dependent', 'exclusion.never', params, 'R5.4'],
    ]);
    expect(reasons([line('99284', 'emergency')])).toEqual([]);
    expect(reasons([line('99284', 'emergency'), line('99497', 'advance-care-planning')])).toEqual([]);
  });
  test('the add-on for a continuing relationship without its visit', () => {
    const params = { rule: 'visit-complexity-needs-visit', code: 'G2211', grade: 'hard' };
    const lacking = [['visit-complexity-needs-visit', 'hard', 'exclusion.needs-one', params, 'R6.1']];
    expect(reasons([COMPLEX])).toEqual(lacking);
    expect(reasons([COMPLEX, line('99284', 'emergency')])).toEqual(lacking);
    expect(reasons([COMPLEX, OFFICE])).toEqual([]);
    expect(reasons([{ ...COMPLEX, code: 'G9999' }, OFFICE]).map(([rule]) => rule)).toEqual([
      'visit-complexity-needs-visit',
    ]);
  });
  test('the same with modifier 25 that nothing explains, and with one that a procedure does', () => {
    const visit = withModifier(OFFICE, '25');
    const params = { rule: 'visit-complexity-with-25', code: 'G2211', other: '99214', modifier: '25', grade: 'hard' };
    const barred = [['visit-complexity-with-25', 'hard', 'exclusion.modifier', params, 'R6.1']];
    expect(reasons([visit, COMPLEX])).toEqual(barred);
    expect(reasons([visit, COMPLEX, line('procedure', 'procedure', 'beside')])).toEqual(barred);
    expect(reasons([visit, COMPLEX, line('G0439', 'preventive', 'beside')])).toEqual([]);
    expect(reasons([OFFICE, COMPLEX, line('procedure', 'procedure', 'beside')])).toEqual([]);
    expect(reasons([OFFICE, COMPLEX, withModifier(line('90471', 'vaccine-administration', 'beside'), '25')])).toEqual(
      [],
    );
  });
  test('prolonged service on another basis than time', () => {
    const lines = [line('99215', 'office'), line('99417', 'prolonged', 'add-on')];
    const params = { rule: 'prolonged-needs-time', code: '99417', basis: 'mdm', grade: 'hard' };
    expect(reasons(lines, ctx, 'mdm')).toEqual([['prolonged-needs-time', 'hard', 'exclusion.basis', params, 'R5']]);
    expect(reasons(lines, ctx, 'mdm-with-psychotherapy')).toHaveLength(1);
    expect(reasons(lines, ctx, 'time')).toEqual([]);
    expect(reasons(lines)).toEqual([]);
    expect(reasons([OFFICE], ctx, 'mdm')).toEqual([]);
  });
});

describe('services of the date', () => {
  const beside = (code: string, family: CodeFamily) => line(code, family, 'beside');
  const WELL = beside('99396', 'preventive');
  test.each([
    ['a preventive visit beside a visit', [WELL, OFFICE], ['preventive-with-visit']],
    ['the same with the modifier', [WELL, withModifier(OFFICE, '25')], []],
    ['a modifier on the wrong line', [withModifier(WELL, '25'), OFFICE], ['preventive-with-visit']],
    ['a preventive visit of Medicare', [beside('G0439', 'preventive'), OFFICE], ['preventive-with-visit']],
    ['a preventive visit alone', [WELL], []],
    [
      'care after a discharge, twice',
      [beside('99495', 'transitional-care'), beside('99496', 'transitional-care')],
      ['one-transitional-care'],
    ],
    [
      'care after a discharge beside a visit',
      [beside('99495', 'transitional-care'), OFFICE],
      ['transitional-care-with-visit'],
    ],
    [
      'tobacco twice',
      [beside('99406', 'tobacco-counselling'), beside('99407', 'tobacco-counselling')],
      ['one-tobacco-counselling'],
    ],
    [
      'planning with critical care',
      [beside('99497', 'advance-care-planning'), line('99291', 'critical-care')],
      ['planning-with-critical-care'],
    ],
    ['planning, the further unit alone', [beside('99498', 'advance-care-planning')], ['planning-further-needs-first']],
    [
      'determinants beside the visit of staff',
      [beside('G0136', 'determinants-assessment'), line('99211', 'office')],
      ['determinants-with-staff-visit'],
    ],
    ['determinants beside another visit', [beside('G0136', 'determinants-assessment'), OFFICE], []],
    ['two prolonged codes', [line('99417', 'prolonged'), line('G2212', 'prolonged')], ['one-prolonged-code']],
    [
      'prolonged beside a discharge',
      [line('99239', 'hospital-discharge'), line('99418', 'prolonged')],
      ['discharge-with-prolonged'],
    ],
    ['further crisis alone', [line('90840', 'crisis-psychotherapy')], ['crisis-further-needs-first']],
    [
      'further crisis of Medicare alone',
      [line('G0018', 'crisis-psychotherapy')],
      ['medicare-crisis-further-needs-first'],
    ],
    ['two crises', [line('90839', 'crisis-psychotherapy'), line('G0017', 'crisis-psychotherapy')], ['one-crisis-code']],
    ['nothing', [], []],
  ] as const)('%s', (_, lines, rules) => {
    const of = (all: readonly LineDraft[]) => exclusionsIn(all, ctx).map(({ rule }) => rule);
    expect(of(lines)).toEqual(rules);
    expect(of([...lines].reverse())).toEqual(rules);
  });
});
