import type { Encounter } from '@levelproof/contract';
import { describe, expect, it, test } from 'vitest';
import { type CaseFacts, factsOfCase, SWITCH_QUESTIONS } from './authoring/index.js';
import { score } from './score.js';
import { SWITCHES, type SwitchId } from './switches.js';

const stable = { name: 'hypertension', category: 'stable-chronic', status: 'at-goal' } as const;
const two = [stable, { ...stable, name: 'diabetes' }];
const decided = { item: 'item', decision: 'decided' } as const;
const drug = { ...decided, kind: 'prescription-drug-management' } as const;
const toxicity = {
  tier: 'contested',
  testNamed: true,
  forToxicity: true,
  intervalDays: 90,
  partOfToday: true,
} as const;
const session = {
  form: 'individual',
  minutes: 30,
  separated: true,
  patientPresent: 'all',
  participants: [],
  modalities: ['cbt'],
} as const;
const crisisContent = {
  urgentAssessment: true,
  mentalStatus: true,
  disposition: true,
  safety: true,
  scheduledFollowUp: false,
};

/** An encounter on which each contested point hangs. */
const HANGS: Readonly<Record<SwitchId, { readonly given: CaseFacts; readonly more?: Partial<Encounter> }>> = {
  C1: {
    given: {
      problems: two,
      risk: [{ ...decided, kind: 'over-the-counter-drug', reasoned: true, contested: ['C1'] }],
    },
  },
  C2: { given: { problems: two, risk: [{ ...drug, action: 'continue', reasoned: true }] } },
  C8: {
    given: {
      problems: [{ name: 'obesity', category: 'chronic-exacerbation', status: 'not-at-goal', contested: ['C8'] }],
      risk: [{ ...drug, action: 'start' }],
    },
  },
  C9: {
    given: {
      problems: [stable],
      data: [
        { kind: 'test-ordered', item: 'cbc', testId: 'cbc' },
        { kind: 'external-note', item: 'monitoring database', external: 'yes', contested: ['C9'] },
      ],
    },
  },
  C10: {
    given: {
      problems: [{ ...stable, category: 'chronic-severe-exacerbation' }],
      risk: [{ ...decided, kind: 'toxicity-monitoring', toxicity }],
    },
  },
  C12: {
    given: {
      problems: [stable],
      data: [
        { kind: 'test-ordered', item: 'cbc', testId: 'cbc' },
        { kind: 'test-reviewed', item: 'phq-9', testId: 'phq-9', contested: ['C12'] },
      ],
    },
  },
  C13: { given: { problems: [stable], data: [{ kind: 'independent-historian', item: 'mother', contested: ['C13'] }] } },
  C16: {
    given: {
      problems: [stable, { name: 'sprain', category: 'acute-uncomplicated', status: 'new' }],
      risk: [{ ...drug, action: 'start' }],
    },
  },
  C18: {
    given: {
      problems: [{ ...stable, category: 'threat-to-life-or-function' }],
      risk: [{ ...decided, kind: 'hospitalization', decision: 'considered', reasoned: true }],
    },
  },
  C19: {
    given: {
      problems: [
        { name: 'suicidal thoughts', category: 'threat-to-life-or-function', status: 'new', contested: ['C19'] },
      ],
      risk: [{ ...decided, kind: 'hospitalization' }],
    },
  },
  C20: {
    given: {
      visit: { kind: 'office-em', separateEm: 'yes' },
      problems: two,
      risk: [{ ...drug, action: 'start' }],
      psychotherapy: { ...session, form: 'crisis', minutes: 60, crisisContent },
    },
  },
  C26: { given: { problems: two, risk: [{ ...decided, kind: 'vaccine' }] } },
  C27: { given: { problems: two, risk: [{ ...decided, kind: 'in-office-injection', reasoned: true }] } },
  C28: { given: { problems: two, risk: [{ ...decided, kind: 'supply-or-equipment', contested: ['C28'] }] } },
  C29: {
    given: {
      problems: two,
      risk: [{ ...drug, action: 'start' }],
      psychotherapy: session,
      services: [{ kind: 'longitudinal-relationship', item: 'care', when: 'today' }],
    },
    more: { payerRules: 'medicare' },
  },
};

describe.each(Object.keys(SWITCHES) as SwitchId[])('%s', (id) => {
  const { given, more } = HANGS[id];
  const facts = factsOfCase({
    encounter: { dateOfService: '2026-03-02', patientStatus: 'established', ...more },
    given,
  });
  const { settings, byDefault } = SWITCHES[id];

  it('has a question, settings, and a default among them', () => {
    expect(SWITCH_QUESTIONS[id].length).toBeGreaterThan(20);
    expect(new Set(settings).size).toBe(settings.length);
    expect(settings).toContain(byDefault);
  });

  it('is named in a result that hangs on it, with who set it', () => {
    const named = score(facts).switches.find((each) => each.id === id);
    expect(named).toMatchObject({ setting: byDefault, setBy: 'default', moved: { code: 'switch.would-move' } });
    const other = String(named?.moved.params?.other);
    const set = score(facts, { switches: { [id]: other } }).switches.find((each) => each.id === id);
    expect(set).toMatchObject({ setting: other, setBy: 'caller' });
  });

  it('has a cautious default: another setting is never worth less', () => {
    if (id === 'C2' || id === 'C12' || id === 'C18' || id === 'C27') return; // Their defaults stand in the middle.
    const worth = (setting: string): number =>
      Math.max(0, ...score(facts, { switches: { [id]: setting } }).candidates.map((each) => each.worth.workRvu ?? 0));
    for (const setting of settings) expect(worth(setting)).toBeGreaterThanOrEqual(worth(byDefault));
  });
});

test('a result that hangs on none names none', () => {
  const facts = factsOfCase({ encounter: { dateOfService: '2026-03-02' }, given: { problems: [stable] } });
  expect(score(facts).switches).toEqual([]);
});
