import type { EncounterFacts, Evidence } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { DATA_OF, datum, decision, elementsOf, encounter, PROBLEMS_OF, problem, RISK_OF } from '../data/cases-facts.js';
import { createScorer, score } from '../score.js';

const lowering = (more: Partial<EncounterFacts>) =>
  score(encounter({}, more)).counterfactuals.map(({ direction, to, facts }) => [direction, to, facts]);
const raising = (more: Partial<EncounterFacts>) =>
  score(encounter({}, more)).counterfactuals.filter(({ direction }) => direction === 'raises');
const drug = decision('prescription-drug-management', { id: 'risk:1', action: 'start', problemId: 'problem:1' });

describe('a single fact that carries the level', () => {
  test('problems and risk: both, with what would be left', () => {
    const given = {
      problems: [problem('acute-systemic', 1)],
      risk: [decision('elective-major-surgery', { id: 'risk:1' })],
    };
    expect(lowering(given)).toEqual([
      ['lowers', 'straightforward', ['problem:1']],
      ['lowers', 'straightforward', ['risk:1']],
    ]);
  });
  test('a drug falls with the problem that it is for', () => {
    const given = {
      problems: [problem('acute-systemic', 1), problem('acute-systemic', 2), problem('self-limited', 3)],
      risk: [drug],
    };
    expect(lowering(given)).toEqual([
      ['lowers', 'straightforward', ['problem:1']],
      ['lowers', 'straightforward', ['risk:1']],
    ]);
  });
  test('data and problems, where risk has no say', () => {
    const tests = ['a', 'b', 'c'].map((item, at) => datum('test-ordered', item, { id: `data:${at}` }));
    const given = {
      problems: [problem('acute-systemic', 1)],
      data: tests,
      risk: [decision('vaccine', { id: 'risk:1' })],
    };
    expect(lowering(given)).toEqual([
      ['lowers', 'low', ['problem:1']],
      ['lowers', 'low', ['data:0']],
      ['lowers', 'low', ['data:1']],
      ['lowers', 'low', ['data:2']],
    ]);
  });
  test('risk and data, where problems have no say', () => {
    const given = {
      problems: PROBLEMS_OF.straightforward,
      data: [datum('discussion', 'teacher', { id: 'data:1' })],
      risk: [decision('hospitalization', { id: 'risk:1' }), decision('vaccine', { id: 'risk:2' })],
    };
    expect(lowering(given)).toEqual([
      ['lowers', 'straightforward', ['data:1']],
      ['lowers', 'low', ['risk:1']],
    ]);
  });
  test('nothing carries straightforward', () => {
    expect(lowering({ problems: PROBLEMS_OF.straightforward, data: DATA_OF.straightforward })).toEqual([]);
    expect(lowering({})).toEqual([]);
  });
});

describe('an open question that would raise the level', () => {
  const ask = (id: string, settles: EncounterFacts['questions'][number]['settles'], factId?: string) => ({
    id,
    about: 'problems' as const,
    evidence: [],
    settles,
    ...(factId === undefined ? {} : { factId }),
  });
  const worse = { problems: [problem('chronic-exacerbation', 1)] };
  const given = { problems: [problem('stable-chronic', 1)], risk: RISK_OF.moderate };

  test('named with the fact in doubt', () => {
    expect(raising({ ...given, questions: [ask('problem-at-goal', worse, 'problem:1')] })).toEqual([
      { direction: 'raises', to: 'moderate', facts: ['problem:1'], question: 'problem-at-goal' },
    ]);
  });
  test('named without one', () => {
    expect(
      raising({ ...given, questions: [ask('another-problem', { problems: [problem('stable-chronic', 2)] })] }),
    ).toEqual([{ direction: 'raises', to: 'moderate', facts: [], question: 'another-problem' }]);
  });
  test('not where it would not move the level', () => {
    expect(raising({ ...given, questions: [ask('risk', { risk: RISK_OF.high })] })).toEqual([]);
    expect(raising({ ...given, questions: [ask('less', { problems: [problem('self-limited', 1)] })] })).toEqual([]);
  });
  test('one kind of question on one fact once, on two facts twice', () => {
    const two = [ask('problem-at-goal', worse, 'problem:1'), ask('problem-at-goal', worse, 'problem:1')];
    expect(raising({ ...given, questions: two })).toHaveLength(1);
    const other = ask('problem-at-goal', { problems: [problem('stable-chronic', 2)] }, 'problem:2');
    expect(raising({ ...given, questions: [...two, other] })).toHaveLength(2);
  });
  test('each by itself: two that would only do it together are not named', () => {
    const both = [
      ask('a', { problems: [problem('stable-chronic', 2)] }),
      ask('b', { risk: [decision('hospitalization', { id: 'risk:9' })] }),
    ];
    expect(raising({ problems: [problem('stable-chronic', 1)], risk: RISK_OF.low, questions: both })).toEqual([]);
  });
  test('what lowers stands before what raises', () => {
    const all = score(
      encounter({}, { ...given, questions: [ask('problem-at-goal', worse, 'problem:1')] }),
    ).counterfactuals;
    expect(all.map(({ direction }) => direction)).toEqual(['lowers', 'lowers', 'raises']);
  });
});

describe('quotes travel with what they prove', () => {
  const quote = (start: number): readonly Evidence[] => [{ start, end: start + 4, quote: 'note' }];
  const problems = [
    problem('stable-chronic', 1, { evidence: quote(0) }),
    problem('stable-chronic', 2, { evidence: quote(9) }),
  ];
  test('one fact, two facts, none', () => {
    const trace = (more: Partial<EncounterFacts>) => score(encounter({}, more)).mdm?.problems.trace.evidence;
    expect(trace({ problems })).toEqual([...quote(0), ...quote(9)]);
    expect(trace({ problems: problems.slice(0, 1) })).toEqual(quote(0));
    expect(trace({})).toEqual([]);
  });
  test('a citation of one source and of none', () => {
    const result = score(encounter({}, { problems }));
    expect(result.mdm?.problems.trace.citations).toHaveLength(1);
    expect(result.mdm?.trace.citations).toHaveLength(1);
  });
  test('the visit brings its own', () => {
    const { visit } = encounter();
    expect(score(encounter({}, { visit: { ...visit, evidence: quote(3) } })).service.evidence).toEqual(quote(3));
  });
});

describe('a scorer', () => {
  test('is the engine with its options settled', () => {
    const facts = encounter(
      { setting: 'nursing-facility', stay: 'initial' },
      { problems: [problem('multiple-morbidities')] },
    );
    const scorer = createScorer({ switches: { C16: 'moderate' } });
    expect(scorer.score(facts)).toEqual(score(facts, { switches: { C16: 'moderate' } }));
    expect(scorer.mdm(facts).problems.level).toBe('high');
    expect(scorer.mdmLevels(facts).problems.level).toBe('high');
    const therapist = encounter({ clinician: 'lcsw' }, elementsOf('moderate'));
    expect(scorer.mdm(therapist).level).toBe('moderate');
    expect(scorer.mdmLevels(therapist).level).toBe('moderate');
    expect(scorer.score(therapist).mdm).toBeNull();
    expect(scorer.score(therapist).facts.risk.map(({ level }) => level)).toEqual(['moderate']);
  });
  test('overlays are named in the result, and unknown ones refused', () => {
    const own = {
      id: 'own',
      layer: 'payer',
      about: 'Ours.',
      publishedOn: '2026-01-01',
      verifiedOn: null,
      patches: [],
      switches: {},
    } as const;
    const named = encounter({ overlays: ['own'] });
    expect(score(named, { overlays: [own] }).rulePack.overlays).toEqual(['own']);
    expect(() => score(named)).toThrow(/UNKNOWN_OVERLAY/);
  });
});
