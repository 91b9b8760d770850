import { expect, test } from 'vitest';
import { codeOf, line } from '../candidates/line.js';
import { contextFor } from '../pack/context.js';
import { coupledOf } from './coupled.js';
import { criticalCareLines, outOfScope, recognised } from './recognised.js';
import { CASES, factsOf, service, spoken, VISIT, visit } from './data/cases.js';
import { checkInLine } from './remote.js';

test.each(CASES)('$name', ({ given, chosen, codes, ids }) => {
  const facts = factsOf(given);
  const coupled = coupledOf(facts, contextFor(facts.encounter), chosen ?? VISIT);
  expect(coupled.lines.map(codeOf)).toEqual(codes);
  expect(coupled.findings.map(({ id }) => id)).toEqual(ids);
});

test('a preventive visit with a small problem is no separate visit', () => {
  const problem = {
    id: 'problem:1',
    certainty: 'documented',
    evidence: [],
    name: 'acne',
    category: 'self-limited',
    status: 'stable',
  } as const;
  const facts = factsOf({ who: { patient: { age: 29 } }, visit: visit('preventive'), problems: [problem] });
  const { lines, findings } = coupledOf(facts, contextFor(facts.encounter), [line('99395', 'preventive')]);
  expect(lines.map(codeOf)).toEqual(['99395']);
  expect(findings.map(({ id }) => id)).toEqual(['modifier-25-not-supported']);
});

test.each([
  [4, '2025-06-05', 'cpt', null],
  [5, '2025-06-05', 'cpt', '98016'],
  [10, '2025-06-05', 'medicare', '98016'],
  [11, '2025-06-05', 'cpt', null],
  [8, '2024-06-05', 'medicare', 'G2012'],
  [8, '2024-06-05', 'cpt', null],
] as const)('a check-in of %i minutes on %s by %s rules', (minutes, dateOfService, payerRules, code) => {
  const facts = factsOf({ who: { dateOfService, payerRules, modality: 'audio-only' }, time: [spoken(minutes)] });
  expect(checkInLine(facts, contextFor(facts.encounter))?.code ?? null).toBe(code);
});

const ctx = contextFor(factsOf({}).encounter);
test.each([
  [29, 'cpt', []],
  [30, 'cpt', ['99291']],
  [74, 'cpt', ['99291']],
  [75, 'cpt', ['99291', '99292']],
  [104, 'cpt', ['99291', '99292']],
  [105, 'cpt', ['99291', '99292x2']],
  [103, 'medicare', ['99291']],
  [104, 'medicare', ['99291', '99292']],
  [134, 'medicare', ['99291', '99292x2']],
] as const)('critical care of %i minutes by %s rules', (minutes, payer, codes) => {
  expect(criticalCareLines(minutes, payer, ctx).map(codeOf)).toEqual(codes);
});

test('care after a discharge is asked for what its codes hang on', () => {
  const facts = factsOf({ services: [service('transitional-care')] });
  const [asks] = recognised(facts, ctx).filter(({ id }) => id === 'transitional-care-recognised');
  expect(asks?.reason.params).toEqual({ codes: ['99495', '99496'], withinDays: [14, 7], contactBusinessDays: 2 });
});

test('what is out of scope says so once for each kind', () => {
  const facts = factsOf({
    services: [
      service('procedure'),
      service('procedure'),
      service('care-management'),
      { ...service('global-period'), when: 'past' },
    ],
  });
  expect(outOfScope(facts, ctx).map(({ params }) => params?.service)).toEqual(['procedure', 'care-management']);
});
