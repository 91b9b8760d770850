import * as fc from 'fast-check';
import { emptyFacts, LEVELS, type ProblemFact, type RiskFact, rankOf } from '@levelproof/contract';
import { describe, expect, it } from 'vitest';
import { score } from './score.js';

const visit = emptyFacts({ dateOfService: '2026-03-02', patientStatus: 'established' });
const known = { certainty: 'documented', evidence: [] } as const;
const problem = (id: number, category: ProblemFact['category']): ProblemFact => ({
  id: `problem:${id}`,
  ...known,
  name: 'problem',
  category,
  status: 'not-stated',
});
const drug: RiskFact = {
  id: 'risk:1',
  ...known,
  kind: 'prescription-drug-management',
  item: 'lisinopril',
  action: 'start',
  decision: 'decided',
  reasoned: true,
  problemId: 'problem:1',
};
const minutes = (count: number) => ({
  id: 'time:1',
  ...known,
  minutes: count,
  form: 'exact' as const,
  activity: 'encounter' as const,
  role: 'total' as const,
  whose: 'clinician' as const,
  day: 'date-of-encounter' as const,
});

describe('office visits', () => {
  it('two stable chronic illnesses and a drug are moderate', () => {
    const problems = [problem(1, 'stable-chronic'), problem(2, 'stable-chronic')];
    const result = score({ ...visit, problems, risk: [drug] });
    expect(result.mdm?.level).toBe('moderate');
    expect(result.recommended.codes).toEqual(['99214']);
    expect(result.mdm?.next?.level).toBe('high');
  });

  it.each([
    [9, ['99212']],
    [10, ['99212']],
    [19, ['99212']],
    [20, ['99213']],
    [29, ['99213']],
    [30, ['99214']],
    [39, ['99214']],
    [40, ['99215']],
    [54, ['99215']],
    [55, ['99215', '99417']],
    [69, ['99215', '99417']],
    [70, ['99215', '99417x2']],
  ])('%i minutes, established: %j', (count, codes) => {
    const result = score({ ...visit, problems: [problem(1, 'self-limited')], time: [minutes(count)] });
    expect(result.recommended.codes).toEqual(codes);
  });

  it('shows both statuses where the note leaves it open, and uses the established one', () => {
    const unknown = emptyFacts({ dateOfService: '2026-03-02' });
    const result = score({ ...unknown, problems: [problem(1, 'stable-chronic')] });
    expect(result.candidates.map(({ id }) => id)).toEqual(expect.arrayContaining(['mdm:new', 'mdm:established']));
    expect(result.recommended.codes).toEqual(['99212']);
    expect(result.flags.map(({ id }) => id)).toContain('patient-status-unknown');
  });

  it('refuses a date that no pack covers, and minutes that are none', () => {
    const early = emptyFacts({ dateOfService: '2019-06-03' });
    expect(() => score(early)).toThrow(/NO_RULE_FOR_DATE/);
    expect(() => score({ ...visit, time: [minutes(-1)] })).toThrow(/time\[0\]\.minutes/);
    expect(() => score({ ...visit, time: [minutes(1.5)] })).toThrow(/INVALID_FACT/);
  });
});

const anyCategory = fc.constantFrom<ProblemFact['category']>(
  'self-limited',
  'stable-chronic',
  'acute-uncomplicated',
  'chronic-exacerbation',
  'undiagnosed-uncertain',
  'acute-systemic',
  'threat-to-life-or-function',
);
const problems = fc.array(anyCategory, { maxLength: 6 }).map((all) => all.map((each, at) => problem(at + 1, each)));

it('one more documented problem never lowers a level', () => {
  fc.assert(
    fc.property(problems, anyCategory, fc.boolean(), (some, more, treated) => {
      const risk = treated ? [drug] : [];
      const before = score({ ...visit, problems: some, risk }).mdm?.level ?? 'straightforward';
      const after = score({ ...visit, problems: [...some, problem(99, more)], risk }).mdm?.level ?? 'straightforward';
      expect(rankOf(after)).toBeGreaterThanOrEqual(rankOf(before));
    }),
  );
});

it('the order of the facts has no influence, the same facts give the same bytes', () => {
  fc.assert(
    fc.property(problems, fc.nat(90), (some, count) => {
      const one = { ...visit, problems: some, risk: [drug], time: [minutes(count)] };
      const other = { ...one, problems: [...some].reverse() };
      expect(JSON.stringify(score(other))).toBe(JSON.stringify(score(one)));
    }),
  );
});

it('floor, level and ceiling are in order', () => {
  fc.assert(
    fc.property(problems, (some) => {
      const mdm = score({ ...visit, problems: some, risk: [drug] }).mdm;
      expect(mdm).not.toBeNull();
      if (mdm === null) return;
      expect(LEVELS).toContain(mdm.level);
      expect(rankOf(mdm.floor)).toBeLessThanOrEqual(rankOf(mdm.level));
      expect(rankOf(mdm.level)).toBeLessThanOrEqual(rankOf(mdm.ceiling));
    }),
  );
});
