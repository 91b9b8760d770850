import type { Encounter, Observation, ServiceFact, TimeFact } from '@levelproof/contract';
import { LevelproofError } from '@levelproof/contract';
import { describe, expect, it, test } from 'vitest';
import { type CaseFacts, factsOfCase } from './authoring/index.js';
import { score } from './score.js';

const on = (given: CaseFacts, more: Partial<Encounter> = {}) =>
  factsOfCase({ encounter: { dateOfService: '2026-03-02', patientStatus: 'established', ...more }, given });
const known = { id: 'x:1', certainty: 'documented', evidence: [] } as const;
const minutes = (count: number, more: Partial<TimeFact> = {}) =>
  ({
    minutes: count,
    form: 'exact',
    activity: 'encounter',
    role: 'total',
    whose: 'clinician',
    day: 'date-of-encounter',
    ...more,
  }) as const;
const session = {
  form: 'individual',
  minutes: 45,
  separated: true,
  patientPresent: 'all',
  participants: [],
  modalities: ['cbt'],
} as const;
const crisis = {
  ...session,
  form: 'crisis',
  minutes: 60,
  crisisContent: {
    urgentAssessment: true,
    mentalStatus: true,
    disposition: true,
    safety: true,
    scheduledFollowUp: false,
  },
} as const;
const claim = (item: string): Observation => ({ ...known, kind: 'self-assigned-code', item });
const stable = { name: 'hypertension', category: 'stable-chronic', status: 'at-goal' } as const;

describe('what cannot be gets a finding with the rule that forbids it, and no repair', () => {
  it.each<readonly [what: string, facts: ReturnType<typeof on>, finding: string, sections: readonly string[]]>([
    [
      'prolonged service on a visit chosen by decision making',
      { ...on({ problems: [stable, stable] }), observations: [claim('99417')] },
      'prolonged-not-supported',
      ['R3.1', 'R3.2', 'R9.26'],
    ],
    [
      'more minutes of psychotherapy than the whole visit took',
      on({ psychotherapy: { ...session, minutes: 60 }, time: [minutes(45)] }),
      'psychotherapy-exceeds-total-time',
      ['R5.3'],
    ],
    [
      'a social worker who reports a visit',
      on({ visit: { kind: 'office-em' }, problems: [stable] }, { clinician: 'lcsw' }),
      'em-outside-scope',
      ['R5.9'],
    ],
    [
      'crisis with psychotherapy',
      on({ psychotherapy: crisis, time: [minutes(30, { activity: 'psychotherapy', role: 'part' })] }),
      'crisis-excludes-psychotherapy',
      ['R5.5'],
    ],
    ['more minutes than a day has', on({ time: [minutes(1_500)] }), 'time-longer-than-a-day', ['R2.1']],
    [
      'a code of new patients for an established one',
      { ...on({ problems: [stable] }), observations: [claim('99203')] },
      'new-patient-code-for-established',
      ['R4.10', 'R9.27'],
    ],
    [
      'a stated level above what the facts support',
      { ...on({ problems: [stable] }), observations: [claim('99215')] },
      'claimed-level-above-support',
      ['R1.4', 'R1.52'],
    ],
    [
      'an evaluation and psychotherapy',
      on({ visit: { kind: 'psych-eval' }, psychotherapy: session }),
      'evaluation-excludes-psychotherapy',
      ['R5.10'],
    ],
  ])('%s', (_, facts, id, sections) => {
    const { flags, gaps } = score(facts);
    const found = [...flags, ...gaps].find((each) => each.id === id);
    expect(found?.citations.map(({ section }) => section)).toEqual(sections);
  });

  it('and the forbidden lines are never recommended', () => {
    const both = score(on({ psychotherapy: crisis, problems: [stable, stable], visit: { kind: 'office-em' } }));
    expect(both.recommended.codes).toEqual(['90839']);
    const therapist = score(on({ visit: { kind: 'office-em' }, problems: [stable] }, { clinician: 'lcsw' }));
    expect(therapist.recommended.codes).toEqual([]);
    const tooLong = score(on({ psychotherapy: { ...session, minutes: 60 }, time: [minutes(45)], problems: [stable] }));
    expect(tooLong.recommended.codes.some((code) => code.startsWith('9083'))).toBe(false);
  });
});

describe('minutes that are none are refused by their path, never rounded', () => {
  const service = (count: number): ServiceFact => ({
    ...known,
    kind: 'tobacco-counselling',
    item: 'tobacco',
    when: 'today',
    minutes: count,
  });
  const wrong = [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60];
  test.each(wrong)('%d', (count) => {
    const refused: readonly (readonly [field: string, facts: ReturnType<typeof on>])[] = [
      ['time[0].minutes', on({ time: [minutes(count)] })],
      ['time[0].upTo', on({ time: [minutes(30, { form: 'range', upTo: count })] })],
      ['psychotherapy.minutes', on({ psychotherapy: { ...session, minutes: count } })],
      ['services[0].minutes', { ...on({}), services: [service(count)] }],
    ];
    for (const [field, facts] of refused) {
      try {
        score(facts);
        expect.unreachable(field);
      } catch (error) {
        if (!LevelproofError.isInstance(error)) throw error;
        expect([error.code, error.details.field]).toEqual(['INVALID_FACT', field]);
      }
    }
  });
});
