import { emptyFacts } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { FLAG_RULES } from '../flags/flags.js';
import { GAP_RULES } from '../gaps/gaps.js';
import { contextFor } from '../pack/context.js';
import { type Conclusions, findingsBy } from './rule.js';

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

test('every gap and flag has a name of its own', () => {
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
});

describe.each(rules)('$id', (rule) => {
  test.each(rule.cases)('$name', ({ given, found }) => {
    const input = { facts: { ...facts, ...given }, ctx, concluded: nothing };
    expect(findingsBy([rule], input).map(({ id }) => id)).toEqual(found ? [rule.id] : []);
  });

  test('says something, cites something', () => {
    expect(rule.text.length).toBeGreaterThan(20);
    const citations = Array.isArray(rule.cite) ? rule.cite : [rule.cite];
    expect(citations.length).toBeGreaterThan(0);
  });

  test('a gap asks and does not lead', () => {
    if (rule.as === 'gap') {
      expect(rule.text).toMatch(/\?$/);
      expect(rule.text).not.toMatch(/\b(should|add|write that|to reach|higher level|9\d{4})\b/i);
    } else expect(rule.cases.length + rule.text.length).toBeGreaterThan(0);
  });
});

test('a note with nothing to find has no gap and no flag', () => {
  expect(findingsBy(rules, { facts, ctx, concluded: nothing })).toEqual([]);
});
