import { describe, expect, test } from 'vitest';
import { codeOf } from '../candidates/line.js';
import { contextFor } from '../pack/context.js';
import { coupledOf } from './coupled.js';
import { CASES, factsOf, service, VISIT, visit } from './data/cases.js';
import { FINDING_CASES, FINDING_SHEET } from './data/cases-findings.js';
import { preventiveLine } from './preventive.js';
import { criticalCareLines, outOfScope, recognisedLines } from './recognised.js';
import { checkInLine } from './remote.js';

type Given = Parameters<typeof factsOf>[0];
const coupled = (given: Given, chosen = VISIT) => {
  const facts = factsOf(given);
  return coupledOf(facts, contextFor(facts.encounter), chosen);
};
const ALL = [...FINDING_CASES, ...CASES];

describe('what goes with the chosen lines', () => {
  test.each(FINDING_CASES)('$name', ({ given, chosen, codes, found }) => {
    const { lines, findings } = coupled(given, chosen === undefined ? VISIT : [...chosen]);
    expect(lines.map(codeOf)).toEqual(codes);
    expect(findings.map(({ id, facts, reason: { code } }) => [id, facts, code])).toEqual(
      found.map(([id, facts]) => [id, facts, `finding.${id}`]),
    );
    expect(findings.map(({ reason: { params } }) => params ?? {})).toMatchObject(
      found.map(([, , params]) => params ?? {}),
    );
  });

  test.each(ALL)('by the sheet: $name', ({ given, chosen }) => {
    for (const { id, as, direction, severity, citations, text } of coupled(
      given,
      chosen === undefined ? VISIT : [...chosen],
    ).findings) {
      const sheet = FINDING_SHEET.get(id);
      expect({ id, as, direction }).toEqual({ id, as: sheet?.as, direction: sheet?.direction });
      expect(sheet?.severity).toContain(severity);
      expect(sheet?.section).toContain(citations[0]?.section);
      expect(text.length).toBeGreaterThan(40);
      if (as === 'gap') expect(text).toMatch(/\?$/);
    }
  });

  test('every finding of the sheet has a case', () => {
    const found = new Set(
      ALL.flatMap(({ given, chosen }) => coupled(given, chosen === undefined ? VISIT : [...chosen]).findings).map(
        ({ id }) => id,
      ),
    );
    expect([...FINDING_SHEET.keys()].filter((id) => !found.has(id))).toEqual([]);
  });

  test('how loud the separate visit is, by what the note says of it', () => {
    const loud = (separateEm: 'yes' | 'not-stated') =>
      coupled({ services: [service('procedure')], visit: visit('office-em', { separateEm }) }).findings[0]?.severity;
    expect(loud('yes')).toBe('info');
    expect(loud('not-stated')).toBe('medium');
  });

  test('a visit that is not separate is said so with the words of the note', () => {
    const evidence = [{ start: 0, end: 4, quote: 'note' }];
    const given = {
      services: [service('procedure')],
      visit: { ...visit('office-em', { separateEm: 'no' }), evidence },
    };
    expect(coupled(given).findings[0]?.evidence).toEqual(evidence);
  });

  test('what the two contacts are called', () => {
    const text = (modality: 'audio-only' | 'audio-video') => coupled({ who: { modality } }).findings[0]?.text;
    expect(text('audio-only')).toMatch(/sound alone/);
    expect(text('audio-video')).toMatch(/video/);
  });

  test('what a shared visit asks', () => {
    const text = (setting: 'ed' | 'office') =>
      coupled({ who: { setting }, services: [service('split-shared')] }).findings[0];
    expect(text('ed')).toMatchObject({
      direction: 'information',
      severity: 'info',
      text: expect.stringMatching(/\?$/),
    });
    expect(text('office')).toMatchObject({
      direction: 'over-coding',
      severity: 'high',
      text: expect.stringMatching(/facilities only/),
    });
  });

  test('families and roles of the lines: what exclusions and fees go by', () => {
    const kinds = (given: Given) =>
      coupled(given)
        .lines.slice(1)
        .map(({ family, role }) => [family, role]);
    expect(kinds({ services: [service('tobacco-counselling', 4)] })).toEqual([['tobacco-counselling', 'beside']]);
    expect(kinds({ services: [service('tobacco-counselling', 11)] })).toEqual([['tobacco-counselling', 'beside']]);
    expect(kinds({ services: [service('advance-care-planning', 46)] })).toEqual([
      ['advance-care-planning', 'beside'],
      ['advance-care-planning', 'add-on'],
    ]);
    const medicare = { payerRules: 'medicare' } as const;
    expect(kinds({ who: medicare, services: [service('determinants-assessment', 5)] })).toEqual([
      ['determinants-assessment', 'beside'],
    ]);
    expect(kinds({ who: medicare, services: [service('longitudinal-relationship')] })).toEqual([
      ['visit-complexity', 'add-on'],
    ]);
  });
});

describe('lines that a service is', () => {
  test('a procedure and a vaccine ask for modifiers, by their code where it is known', () => {
    const lines = recognisedLines(
      factsOf({
        services: [
          { ...service('procedure'), code: '11042' },
          service('procedure'),
          service('vaccine-administration'),
          { ...service('procedure'), when: 'planned' },
          { ...service('vaccine-administration'), when: 'past' },
          service('critical-care'),
        ],
      }),
    );
    expect(lines.map(({ code, family, role }) => [code, family, role])).toEqual([
      ['11042', 'procedure', 'beside'],
      ['procedure', 'procedure', 'beside'],
      ['vaccine-administration', 'vaccine-administration', 'beside'],
    ]);
  });

  test('a preventive visit by its kind', () => {
    const code = (given: Given) => {
      const facts = factsOf(given);
      const found = preventiveLine(facts, contextFor(facts.encounter));
      return found === null ? null : [found.code, found.family, found.role];
    };
    const aged = { patient: { age: 66 } } as const;
    expect(code({ who: aged, visit: visit('preventive') })).toEqual(['99397', 'preventive', 'beside']);
    expect(code({ who: aged, visit: visit('preventive', { preventive: 'age-banded' }) })?.[0]).toBe('99397');
    expect(code({ visit: visit('preventive', { preventive: 'medicare-initial' }) })).toEqual([
      'G0438',
      'preventive',
      'beside',
    ]);
    expect(code({ visit: visit('preventive', { preventive: 'medicare-subsequent' }) })?.[0]).toBe('G0439');
    expect(code({ visit: visit('preventive', { preventive: 'welcome-to-medicare' }) })?.[0]).toBe('G0402');
    expect(code({ who: { ...aged, payerRules: 'medicare' }, visit: visit('preventive') })).toBeNull();
    expect(code({ visit: visit('preventive') })).toBeNull();
    expect(code({ who: { patient: { age: -1 } }, visit: visit('preventive') })).toBeNull();
    expect(code({ who: aged, visit: visit('office-em') })).toBeNull();
    expect(code({ who: aged, services: [{ ...service('preventive-visit'), when: 'past' }] })).toBeNull();
  });

  test('a check-in has its family, and needs minutes and a contact from afar', () => {
    const at = (given: Given) => {
      const facts = factsOf(given);
      return checkInLine(facts, contextFor(facts.encounter));
    };
    const spokenFor = FINDING_CASES.find(({ name }) => name === 'ten minutes of talk')?.given ?? {};
    expect(at(spokenFor)).toMatchObject({ code: '98016', family: 'brief-check-in', role: 'primary' });
    expect(at({ who: { modality: 'audio-only' } })).toBeNull();
    expect(at({ ...spokenFor, who: { modality: 'asynchronous' } })).toBeNull();
  });

  test('critical care has its family', () => {
    const ctx = contextFor(factsOf({}).encounter);
    const kinds = (count: number) => criticalCareLines(count, 'cpt', ctx).map(({ family, role }) => [family, role]);
    expect(kinds(30)).toEqual([['critical-care', 'primary']]);
    expect(kinds(75)).toEqual([
      ['critical-care', 'primary'],
      ['critical-care', 'add-on'],
    ]);
  });

  test('what is out of scope is a reason of the service', () => {
    const facts = factsOf({ services: [service('global-period'), service('tobacco-counselling', 5)] });
    expect(outOfScope(facts, contextFor(facts.encounter))).toEqual([
      { code: 'service.out-of-scope', params: { service: 'global-period' } },
    ]);
  });
});
