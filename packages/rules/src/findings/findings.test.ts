import { emptyFacts, type Level, type Observation, type ObservationKind, type TimeFact } from '@levelproof/contract';
import { describe, expect, it, test } from 'vitest';
import { FLAG_CASES } from '../flags/data/cases.js';
import { FLAG_RULES } from '../flags/flags.js';
import { GAP_CASES } from '../gaps/data/cases.js';
import { GAP_RULES } from '../gaps/gaps.js';
import { contextFor } from '../pack/context.js';
import { score } from '../score.js';
import { type Conclusions, type FindingCase, findingsBy } from './rule.js';

const facts = emptyFacts({ dateOfService: '2026-03-02', patientStatus: 'established' });
const ctx = contextFor(facts.encounter);
const nothing: Conclusions = {
  mdm: null,
  time: null,
  psychotherapy: null,
  candidates: [],
  recommended: { candidate: null, basis: 'none', codes: [], reason: { code: 'none' } },
};
const rules = [...GAP_RULES, ...FLAG_RULES];
const cases: Readonly<Record<string, readonly FindingCase[]>> = { ...GAP_CASES, ...FLAG_CASES };
const known = { certainty: 'documented', evidence: [] } as const;
const seen = (kind: ObservationKind): Observation => ({ id: 'observation:1', ...known, kind });

/** Rules that look at the conclusions; their cases are whole encounters, further below. */
const CONCLUDED = ['time-mdm-disagree', 'level-rests-on-inference', 'prolonged-threshold-not-met'];

test('every gap and flag has a name of its own, every case a rule', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const id of Object.keys(cases)) expect(rules.map((rule) => rule.id)).toContain(id);
});

describe.each(rules)('$id', (rule) => {
  const own: readonly FindingCase[] = [
    ...(cases[rule.id] ?? []),
    ...(rule.observes ?? []).map((kind) => ({ name: kind, given: { observations: [seen(kind)] }, found: true })),
    { name: 'an empty note', given: {}, found: false },
  ];
  test.each(own)('$name', ({ given, found }) => {
    const input = { facts: { ...facts, ...given }, ctx, concluded: nothing };
    expect(findingsBy([rule], input).map(({ id }) => id)).toEqual(found ? [rule.id] : []);
  });

  test('has a case, says something, cites something', () => {
    expect(own.length > 1 || CONCLUDED.includes(rule.id)).toBe(true);
    expect(rule.text.length).toBeGreaterThan(20);
    const citations = Array.isArray(rule.cite) ? rule.cite : [rule.cite];
    expect(citations.length).toBeGreaterThan(0);
  });

  test('a gap asks and does not lead', () => {
    if (rule.as !== 'gap') return;
    expect(rule.text).toMatch(/\?$/);
    expect(rule.text).not.toMatch(/\b(should|add|write that|to reach|higher level|9\d{4})\b/i);
  });
});

describe('what the conclusions give away', () => {
  const minutes = (count: number): TimeFact => ({
    id: 'time:1',
    ...known,
    minutes: count,
    form: 'exact',
    activity: 'encounter',
    role: 'total',
    whose: 'clinician',
    day: 'date-of-encounter',
  });
  const flags = (given: Partial<typeof facts>): readonly string[] =>
    score({ ...facts, ...given }).flags.map(({ id }) => id);
  const claim = (item: string): Observation => ({ ...seen('self-assigned-code'), item });
  const problem = { id: 'problem:1', ...known, name: 'cough', category: 'self-limited', status: 'new' } as const;

  it('time and decision making at different levels', () => {
    expect(flags({ problems: [problem], time: [minutes(40)] })).toContain('time-mdm-disagree');
    expect(flags({ problems: [problem], time: [minutes(10)] })).not.toContain('time-mdm-disagree');
  });

  it('a level that nobody wrote down', () => {
    const chronic = { ...problem, category: 'chronic-exacerbation', certainty: 'implied' } as const;
    const drug = { id: 'risk:1', ...known, kind: 'hospitalization', item: 'admission', decision: 'decided' } as const;
    expect(flags({ problems: [chronic], risk: [drug] })).toContain('level-rests-on-inference');
    expect(flags({ problems: [{ ...chronic, certainty: 'documented' }], risk: [drug] })).not.toContain(
      'level-rests-on-inference',
    );
  });

  it.each([
    [39, false],
    [40, true],
    [54, true],
    [55, false],
  ])('%i minutes against the first prolonged unit: %s', (count, short) => {
    expect(flags({ time: [minutes(count)] }).includes('prolonged-threshold-not-met')).toBe(short);
  });

  it.each<readonly [code: string, minutes: number | null, level: Level, flagged: boolean]>([
    ['99215', null, 'straightforward', true],
    ['99212', null, 'straightforward', false],
    ['99215', 39, 'straightforward', true],
    ['99215', 40, 'straightforward', false],
    ['99215-25', null, 'straightforward', true],
  ])('%s claimed, %s minutes', (code, count, _, flagged) => {
    const given = { problems: [problem], observations: [claim(code)], time: count === null ? [] : [minutes(count)] };
    expect(flags(given).includes('claimed-level-above-support')).toBe(flagged);
  });

  it('prolonged service is claimed rightly from its first full unit on, and by the right code', () => {
    const claimed = (code: string, count: number) => flags({ observations: [claim(code)], time: [minutes(count)] });
    expect(claimed('99417', 54)).toContain('prolonged-not-supported');
    expect(claimed('99417', 55)).not.toContain('prolonged-not-supported');
    expect(claimed('G2212', 55)).toContain('prolonged-not-supported');
  });
});

test('a note with nothing to find has no gap and no flag', () => {
  expect(findingsBy(rules, { facts, ctx, concluded: nothing })).toEqual([]);
});
