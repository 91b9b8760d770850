import { emptyFacts } from '@levelproof/contract';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CodeFamily, line, type LineDraft, withModifier } from '../candidates/line.js';
import { contextFor } from '../pack/context.js';
import { exclusions } from '../packs/exclusions.js';
import { forbidden } from './exclusions.js';

/** Pairs as our fact sheet lists them, written apart from the table that the rules use: code | how | other codes. */
const PAIRS = `
90832 | never | 90834 90837 90833 90836 90838
90832 | never-same-session-same-clinician | EM
90834 | never | 90837 90833 90836 90838
90834 | never-same-session-same-clinician | EM
90837 | never | 90833 90836 90838
90837 | never-same-session-same-clinician | EM
90833 | never | 90836 90838 99417 99418 G2212 G0316 G0317 G0318
90833 | requires | EM
90836 | never | 90838 99417 99418 G2212 G0316 G0317 G0318
90836 | requires | EM
90838 | requires | EM
90839 | never | 90832 90834 90837 90833 90836 90838 90791 90792 90785 90863
90840 | never | 90832 90834 90837 90833 90836 90838 90791 90792 90785 90863
90840 | requires | 90839
90791 | never-same-day-same-individual | EM 90832 90834 90837 90833 90836 90838 90792
90792 | never-same-day-same-individual | EM 90832 90834 90837 90833 90836 90838
90785 | allowed-addon | 90791 90792 90832 90834 90837 90833 90836 90838 90853
90785 | never | 90839 90840 90846 90847 90849
90785 | never-as-only-primary | EM
90863 | requires-one-of | 90832 90834 90837
90863 | never | EM
90838 | never | 99417 99418 G2212 G0316 G0317 G0318
90832 | separate-session-only | 90846 90847
90834 | separate-session-only | 90846 90847
90837 | separate-session-only | 90846 90847
90833 | separate-session-only | 90846 90847
90836 | separate-session-only | 90846 90847
90838 | separate-session-only | 90846 90847
G2211 | conditional | mod25
G2211 | allowed | 99211
99417 | never | G2212
99495 | never | 99496
99406 | never | 99407
99497 | never | 99291
PREVENTIVE | mod25 | EM
`;

const FAMILY_OF: Readonly<Record<string, CodeFamily>> = {
  EM: 'office',
  '99211': 'office',
  PREVENTIVE: 'preventive',
  '90832': 'psychotherapy',
  '90834': 'psychotherapy',
  '90837': 'psychotherapy',
  '90833': 'psychotherapy-add-on',
  '90836': 'psychotherapy-add-on',
  '90838': 'psychotherapy-add-on',
  '99417': 'prolonged',
  '99418': 'prolonged',
  G2212: 'prolonged',
  G0316: 'prolonged',
  G0317: 'prolonged',
  G0318: 'prolonged',
  G2211: 'visit-complexity',
};
const CODE_OF: Readonly<Record<string, string>> = { EM: '99214', PREVENTIVE: '99396' };
const draft = (name: string): LineDraft => line(CODE_OF[name] ?? name, FAMILY_OF[name] ?? 'other');
const on = (dateOfService: string) => contextFor(emptyFacts({ dateOfService }).encounter);
const rulesOf = (lines: readonly LineDraft[], date = '2026-03-02') =>
  forbidden(lines, on(date)).map(({ params }) => params?.rule);

const pairs = PAIRS.trim()
  .split('\n')
  .flatMap((row) => {
    const [a = '', kind = '', others = ''] = row.split(' | ');
    return others.split(' ').map((b) => ({ a, b, kind }));
  });

describe('every pair of the fact sheet is enforced', () => {
  test('all of them are here', () => expect(pairs).toHaveLength(113));

  test.each(pairs)('$a $kind $b', ({ a, b, kind }) => {
    const [one, other] = [draft(a), draft(b)];
    const both = forbidden([one, other], on('2026-03-02'));
    const about = both.filter(({ params }) => [params?.code, params?.other].includes(one.code));
    if (kind.startsWith('never')) expect(about).not.toEqual([]);
    if (kind === 'requires' || kind === 'requires-one-of') {
      expect(forbidden([one], on('2026-03-02'))).not.toEqual([]);
      expect(about).toEqual([]);
    }
    if (kind === 'allowed-addon') expect(about).toEqual([]);
    if (kind === 'separate-session-only') {
      expect(about).not.toEqual([]);
      const apart = forbidden([one, withModifier(other, '59')], on('2026-03-02'));
      expect(apart.filter(({ code }) => code === 'exclusion.separate-session')).toEqual([]);
    }
    if (kind === 'mod25') {
      expect(about).not.toEqual([]);
      expect(forbidden([one, withModifier(other, '25')], on('2026-03-02'))).toEqual([]);
    }
    if (kind === 'allowed') expect(both).toEqual([]);
    if (kind === 'conditional') expect(b).toBe('mod25');
  });
});

const VISIT_25 = withModifier(line('99214', 'office'), '25');
const G2211 = line('G2211', 'visit-complexity', 'add-on');
const WELLNESS = line('G0439', 'preventive', 'beside');
const PROCEDURE = line('procedure', 'procedure', 'beside');
test.each([
  { name: '2024, wellness visit', date: '2024-12-31', lines: [VISIT_25, G2211, WELLNESS], barred: true },
  { name: '2025, wellness visit', date: '2025-01-01', lines: [VISIT_25, G2211, WELLNESS], barred: false },
  { name: '2025, procedure', date: '2025-01-01', lines: [VISIT_25, G2211, PROCEDURE], barred: true },
  {
    name: '2025, wellness and procedure',
    date: '2025-01-01',
    lines: [VISIT_25, G2211, WELLNESS, PROCEDURE],
    barred: true,
  },
  { name: '2025, 25 without a reason', date: '2025-06-01', lines: [VISIT_25, G2211], barred: true },
  { name: '2023, not payable yet', date: '2023-12-31', lines: [line('99214', 'office'), G2211], barred: true },
  { name: '2025, home', date: '2025-12-31', lines: [line('99349', 'home'), G2211], barred: true },
  { name: '2026, home', date: '2026-01-01', lines: [line('99349', 'home'), G2211], barred: false },
])('the add-on for a continuing relationship: $name', ({ date, lines, barred }) => {
  expect(rulesOf(lines, date).length > 0).toBe(barred);
});

test('prolonged service stands on time alone', () => {
  const lines = [line('99215', 'office'), line('99417', 'prolonged', 'add-on')];
  expect(forbidden(lines, on('2026-03-02'), 'time')).toEqual([]);
  expect(forbidden(lines, on('2026-03-02'), 'mdm').map(({ params }) => params?.rule)).toEqual(['prolonged-needs-time']);
});

test('a visit on the date of a crisis hangs on a switch', () => {
  const lines = [line('90839', 'crisis-psychotherapy'), line('99214', 'office')];
  expect(rulesOf(lines)).toEqual(['crisis-with-visit']);
  const encounter = emptyFacts({ dateOfService: '2026-03-02' }).encounter;
  expect(forbidden(lines, contextFor(encounter, { switches: { C20: 'together-when-separate' } }))).toEqual([]);
});

test('two units of one session, and an add-on in the emergency department', () => {
  expect(rulesOf([line('90837', 'psychotherapy', 'primary', 2)])).toEqual(['one-unit-a-session']);
  expect(rulesOf([line('99284', 'emergency'), line('90833', 'psychotherapy-add-on', 'add-on')])).toEqual([
    'add-on-beside-other-visit',
  ]);
});

const CODES = [
  'EM',
  'PREVENTIVE',
  '90832',
  '90833',
  '90839',
  '90840',
  '90846',
  '90853',
  '90791',
  '90785',
  '90863',
  '99417',
  'G2211',
];
test('the order of lines changes nothing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...CODES)),
      fc.uniqueArray(fc.integer(), { minLength: 13, maxLength: 13 }),
      (codes, keys) => {
        const shuffled = codes.map((code, at) => ({ code, key: keys[at] ?? 0 })).sort((a, b) => a.key - b.key);
        expect(rulesOf(shuffled.map(({ code }) => draft(code))).sort()).toEqual(rulesOf(codes.map(draft)).sort());
      },
    ),
  );
});

test('every row has a name of its own', () => {
  const names = on('2026-03-02')
    .at(exclusions)
    .value.map(({ id }) => id);
  expect(new Set(names).size).toBe(names.length);
});
