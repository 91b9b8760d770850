import { describe, expect, test } from 'vitest';
import { codesOf, elementsOf, encounter, minutes, problem, session, visit } from '../data/cases-facts.js';
import type { Overlay } from '../pack/overlay.js';
import { score } from '../score.js';
import { diffPacks, diffResults, diffRules } from './index.js';

const CITE = { source: 'own-rules', section: 'chapter 2', verified: true } as const;
const QUARTERS: Overlay = {
  id: 'own',
  layer: 'organisation',
  about: 'Ours.',
  publishedOn: '2026-01-01',
  verifiedOn: '2026-01-02',
  patches: [{ parameter: 'mdm.risk.toxicity-interval', from: '2026-01-01', value: 31, cite: CITE }],
  switches: { C16: 'moderate' },
  switchCitations: { C16: CITE },
};
const WITH = { overlays: [QUARTERS], named: ['own'] } as const;

describe('two sets of rules on a date', () => {
  test('none against itself', () => expect(diffPacks({}, {}, '2026-03-02')).toEqual([]));

  test('an overlay, with both values and both sources', () => {
    expect(diffPacks({}, WITH, '2026-03-02')).toMatchObject([
      {
        parameter: 'mdm.risk.toxicity-interval',
        unit: 'days',
        before: { value: 92, cite: { section: 'R1.54' } },
        after: { value: 31, cite: CITE },
      },
      {
        parameter: 'C16',
        unit: 'setting',
        before: { value: 'low', cite: { section: 'C16' } },
        after: { value: 'moderate', cite: CITE },
      },
    ]);
  });

  test('a setting of the caller is cited as the contested point is', () => {
    expect(diffPacks({}, { switches: { C16: 'moderate' } }, '2026-03-02')).toMatchObject([
      { parameter: 'C16', after: { value: 'moderate', cite: { section: 'C16' } } },
    ]);
  });

  test('two years: what changed, and what was not there before', () => {
    const changed = diffPacks({ dateOfService: '2023-12-31' }, { dateOfService: '2024-01-01' }, '2024-01-01');
    const ids = changed.map(({ parameter }) => parameter);
    expect(ids).toEqual(
      expect.arrayContaining([
        'family.nursing-facility.initial',
        'family.nursing-facility.subsequent',
        'prolonged.cpt',
      ]),
    );
    expect(ids).not.toContain('mdm.problems.rows');
    const older = diffPacks({ dateOfService: '2022-12-31' }, {}, '2023-01-01');
    expect(older.find(({ parameter }) => parameter === 'family.emergency')).toMatchObject({ before: null, after: {} });
    const back = diffPacks({}, { dateOfService: '2022-12-31' }, '2023-01-01');
    expect(back.find(({ parameter }) => parameter === 'family.emergency')).toMatchObject({ after: null });
  });
});

describe('the same facts under two sets of rules', () => {
  const pair = encounter(
    {},
    {
      ...elementsOf('moderate'),
      data: [],
      problems: [problem('stable-chronic', 1), problem('acute-uncomplicated', 2)],
    },
  );
  test('what moved, and which step is the cause', () => {
    const { parameters, differences } = diffRules(pair, {}, WITH);
    expect(parameters.map(({ parameter }) => parameter)).toEqual(['mdm.risk.toxicity-interval', 'C16']);
    expect(differences.map(({ what, before, after }) => [what, before, after])).toEqual([
      ['mdm.problems', 'low', 'moderate'],
      ['mdm.level', 'low', 'moderate'],
      ['mdm.floor', 'low', 'moderate'],
      ['mdm.ceiling', 'low', 'moderate'],
      ['candidate mdm:established', ['99213'], ['99214']],
      ['recommended', ['99213'], ['99214']],
    ]);
    expect(differences[0]?.why).toMatchObject([
      {
        rule: 'mdm.problems',
        before: { outcome: 'low', facts: ['problem:1'], reason: { code: 'problems.row' } },
        after: { outcome: 'moderate', reason: { code: 'problems.pair' }, citations: [{ section: 'C16' }] },
      },
    ]);
    expect(differences[1]?.why.map(({ rule }) => rule)).toEqual(['mdm.problems', 'mdm.two-of-three']);
  });

  test('nothing under the same', () => {
    expect(diffRules(pair, WITH, WITH)).toEqual({ parameters: [], differences: [] });
  });

  test('by dates', () => {
    const stay = encounter({ setting: 'nursing-facility', stay: 'initial' }, { time: [minutes(48)] });
    const { differences } = diffRules(stay, { dateOfService: '2023-12-31' }, { dateOfService: '2024-01-01' });
    const byTime = differences.find(({ what }) => what === 'candidate time:initial');
    expect(byTime).toMatchObject({ before: ['99306'], after: ['99305'] });
    expect(differences.find(({ what }) => what === 'time.level')).toMatchObject({ before: 'high', after: 'moderate' });
    expect(differences.some(({ what }) => what === 'time.minutes')).toBe(false);
  });
});

describe('two results', () => {
  const bare = score(encounter());
  test('of which one has what the other has not', () => {
    const therapy = score(
      encounter({ clinician: 'lcsw' }, { visit: visit('psychotherapy'), psychotherapy: session(45) }),
    );
    const moved = diffResults(bare, therapy);
    const of = (what: string) => moved.find((each) => each.what === what);
    expect(of('psychotherapy')).toMatchObject({
      before: null,
      after: '90834',
      why: [{ before: null, after: { outcome: '90834' } }],
    });
    expect(of('mdm.level')).toMatchObject({ before: 'straightforward', after: null });
    expect(of('candidate mdm:established')).toMatchObject({ before: ['99212'], after: null });
    expect(of('candidate psychotherapy')).toMatchObject({ before: null, after: ['90834'] });
    expect(of('recommended')).toMatchObject({ before: ['99212'], after: ['90834'], why: [] });
    const back = diffResults(therapy, bare);
    expect(back.find(({ what }) => what === 'psychotherapy')).toMatchObject({
      before: '90834',
      after: null,
      why: [{ rule: 'psychotherapy.individual', after: null }],
    });
  });

  test('flags and gaps that came or went, and a candidate that is barred', () => {
    const talk = encounter({ modality: 'audio-only' }, { time: [minutes(9)] });
    const longer = encounter({ modality: 'audio-only' }, { time: [minutes(12)] });
    const moved = diffResults(score(longer), score(talk));
    expect(moved.find(({ what }) => what === 'flag audio-only-10-min-or-less')).toMatchObject({
      before: false,
      after: true,
    });
    expect(moved.find(({ what }) => what === 'candidate mdm:established')).toMatchObject({
      before: ['98012'],
      after: ['98012', 'not-reportable'],
    });
    expect(moved.find(({ what }) => what === 'time.minutes')).toMatchObject({ before: 12, after: 9 });
    expect(codesOf(score(talk), 'time:established')).toBeNull();
    const evaluation = score(encounter({}, { visit: visit('psych-eval') }));
    expect(diffResults(bare, evaluation)).toContainEqual({
      what: 'gap evaluation-medical-services-not-stated',
      before: false,
      after: true,
      why: [],
    });
  });
});
