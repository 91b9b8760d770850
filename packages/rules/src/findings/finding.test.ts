import { emptyFacts, type Evidence, type Fact } from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { score } from '../score.js';
import { cite } from '../pack/cite.js';
import { finding, flagOf, gapOf } from './finding.js';
import { some } from './rule.js';

const quote = (start: number): readonly Evidence[] => [{ start, end: start + 4, quote: 'note' }];
const fact = (id: string, start: number): Fact => ({ id, certainty: 'documented', evidence: quote(start) });
const WHAT = { as: 'flag', severity: 'low', direction: 'integrity', text: 'What it says.' } as const;

describe('a finding', () => {
  const about = [fact('time:1', 0), fact('time:2', 9)];
  const draft = finding('time-odd', WHAT, { about, cite: cite('R2.7'), params: { minutes: 30 } });

  test('takes the ids and the quotes of what it is about', () => {
    expect(draft).toEqual({
      id: 'time-odd',
      ...WHAT,
      reason: { code: 'finding.time-odd', params: { minutes: 30 } },
      facts: ['time:1', 'time:2'],
      evidence: [...quote(0), ...quote(9)],
      citations: [cite('R2.7')],
    });
  });
  test('about nothing, without numbers, from two sources', () => {
    const sources = [cite('R2.7'), cite('R9.18')];
    expect(finding('time-odd', WHAT, { cite: sources })).toEqual({
      id: 'time-odd',
      ...WHAT,
      reason: { code: 'finding.time-odd' },
      facts: [],
      evidence: [],
      citations: sources,
    });
  });
  test('as the result shows it: a flag says, a gap asks', () => {
    const { as: _, text, reason, ...rest } = draft;
    expect(flagOf(draft)).toEqual({ ...rest, says: text, reason });
    expect(gapOf(draft)).toEqual({ ...rest, question: text });
  });
  test('of no facts there is none', () => {
    expect(some([])).toBeNull();
    expect(some(about)).toBe(about);
  });
});

describe('findings in a result', () => {
  const seen = (id: string, kind: 'time-range' | 'no-total-time', start: number) => ({ ...fact(id, start), kind });
  const facts = {
    ...emptyFacts({ dateOfService: '2026-03-02', patientStatus: 'established' }),
    observations: [seen('observation:1', 'time-range', 0), seen('observation:2', 'no-total-time', 9)],
  };
  test('gaps among the gaps, flags among the flags, with their quotes', () => {
    const { gaps, flags } = score(facts);
    expect(gaps).toMatchObject([
      { id: 'no-total-time', facts: ['observation:2'], evidence: quote(9), question: expect.stringMatching(/\?$/) },
    ]);
    expect(flags).toMatchObject([
      { id: 'time-range-not-exact', facts: ['observation:1'], evidence: quote(0), says: expect.any(String) },
    ]);
  });
  test('one name stands once, about everything that raised it', () => {
    const range = {
      ...fact('time:1', 20),
      minutes: 30,
      upTo: 39,
      form: 'range',
      activity: 'encounter',
      role: 'total',
      whose: 'clinician',
      day: 'date-of-encounter',
    } as const;
    const { flags } = score({ ...facts, time: [range] });
    expect(flags.filter(({ id }) => id === 'time-range-not-exact')).toMatchObject([
      { facts: ['time:1', 'observation:1'], evidence: [...quote(20), ...quote(0)] },
    ]);
  });
});
