import { describe, expect, test } from 'vitest';
import { CASES, LCSW, read, visit } from './data/cases.js';
import { FINDING_CASES, FINDING_SHEET } from './data/cases-findings.js';

const ALL = [...FINDING_CASES, ...CASES];

describe('what is said of a session', () => {
  test.each(FINDING_CASES)('$name', ({ given, found }) => {
    const { findings } = read(given).reading;
    expect(findings.map(({ id, facts, reason: { code, params } }) => [id, facts, code, params])).toEqual(
      found.map(([id, facts, params]) => [id, facts, `finding.${id}`, params]),
    );
  });

  test.each(ALL)('by the sheet: $name', ({ given }) => {
    for (const { id, as, direction, severity, citations, text } of read(given).reading.findings) {
      expect({ id, as, direction, severity, section: citations[0]?.section }).toEqual({ id, ...FINDING_SHEET.get(id) });
      expect(text.length).toBeGreaterThan(40);
      expect(/\?$/.test(text)).toBe(as === 'gap' || id === 'medical-services-outside-scope');
    }
  });

  test('every finding of the sheet has a case', () => {
    const found = new Set(ALL.flatMap(({ given }) => read(given).ids));
    expect([...FINDING_SHEET.keys()].filter((id) => !found.has(id))).toEqual([]);
  });
});

describe('how a session is read', () => {
  const result = (given: Parameters<typeof read>[0]) => read(given).reading.result;
  const alone = (session: NonNullable<Parameters<typeof read>[0]['session']>) =>
    result({ session, who: LCSW, visit: visit('psychotherapy') });

  test.each([
    [16, { minutes: 16, least: 16, last: 37 }],
    [38, { minutes: 38, least: 38, last: 52 }],
    [53, { minutes: 53, least: 53, last: null }],
  ])('the band of %i minutes', (minutes, params) => {
    expect(alone({ minutes })?.trace).toMatchObject({
      rule: 'psychotherapy.individual',
      reason: { code: 'psychotherapy.in-band', params },
      facts: ['psychotherapy:1'],
      citations: [{ section: 'R5.1' }],
    });
  });

  test.each([
    ['under the first band', { minutes: 15 }, 'psychotherapy.under-minimum', { minutes: 15, least: 16 }],
    ['the patient not there', { patientPresent: 'none' }, 'psychotherapy.patient-absent', undefined],
    [
      'family',
      { form: 'family', minutes: 26 },
      'psychotherapy.family',
      { minutes: 26, least: 26, patientPresent: true },
    ],
    [
      'family without the patient',
      { form: 'family', minutes: 30, patientPresent: 'none' },
      'psychotherapy.family',
      { minutes: 30, least: 26, patientPresent: false },
    ],
    ['family too short', { form: 'family', minutes: 25 }, 'psychotherapy.under-minimum', { minutes: 25, least: 26 }],
    ['group', { form: 'group' }, 'psychotherapy.untimed', undefined],
    ['crisis', { form: 'crisis', minutes: 74 }, 'psychotherapy.crisis', { minutes: 74, furtherUnits: 0 }],
    ['long crisis', { form: 'crisis', minutes: 105 }, 'psychotherapy.crisis', { minutes: 105, furtherUnits: 2 }],
    ['short crisis', { form: 'crisis', minutes: 20 }, 'psychotherapy.crisis-under-minimum', { minutes: 20, least: 30 }],
    ['no session', { form: 'crisis', minutes: 10 }, 'psychotherapy.under-minimum', { minutes: 10, least: 16 }],
    ['no minutes', { minutes: null }, 'psychotherapy.minutes-missing', undefined],
    [
      'planned',
      {
        form: 'crisis',
        crisisContent: {
          urgentAssessment: true,
          mentalStatus: true,
          disposition: true,
          safety: true,
          scheduledFollowUp: true,
        },
      },
      'psychotherapy.crisis-scheduled-follow-up',
      undefined,
    ],
    [
      'not urgent',
      {
        form: 'crisis',
        crisisContent: {
          urgentAssessment: false,
          mentalStatus: true,
          disposition: true,
          safety: true,
          scheduledFollowUp: false,
        },
      },
      'psychotherapy.crisis-content-not-written',
      undefined,
    ],
  ] as const)('its reason: %s', (_, session, code, params) => {
    const reason = alone(session)?.trace.reason;
    expect(reason).toEqual(params === undefined ? { code } : { code, params });
  });

  test('a nurse has no session, and the reason says so', () => {
    const { reading } = read({ who: { clinician: 'nurse' } });
    expect(reading.result).toMatchObject({ minutes: 45, code: null });
    expect(reading.reasons).toEqual([{ code: 'psychotherapy.outside-scope' }]);
    expect(reading).toMatchObject({ alone: null, addOn: null, crisis: null, evaluation: null });
  });

  test('why there is no line stands in the reasons, and nothing where there is one', () => {
    expect(read({ session: { minutes: 10 } }).reading.reasons).toMatchObject([{ code: 'psychotherapy.under-minimum' }]);
    expect(read({ session: { minutes: 20 } }).reading.reasons).toEqual([]);
    expect(read({ session: null }).reading.reasons).toEqual([]);
    const unseparated = read({ session: { minutes: null, separated: false } }).reading;
    expect(unseparated.reasons).toEqual([{ code: 'psychotherapy.minutes-not-separated' }]);
  });

  test('the code that is shown: the add-on beside a visit, else therapy alone, crisis before both', () => {
    expect(result({ session: { minutes: 45 } })?.code).toBe('90836');
    expect(alone({ minutes: 45 })?.code).toBe('90834');
    expect(result({ session: { form: 'family' } })?.code).toBe('90847');
    expect(result({ session: { form: 'crisis' } })?.code).toBe('90839');
    expect(result({ session: { minutes: 10 } })?.code).toBeNull();
    expect(result({ session: null })).toBeNull();
    expect(result({ session: { minutes: 45 } })?.trace.outcome).toBe('90836');
  });

  test('a factor is in the trace where its line is', () => {
    const complexity = [
      { id: 'complexity:1', certainty: 'documented', evidence: [], factor: 'caregiver-interference' },
    ] as const;
    expect(alone({ complexity })?.trace.facts).toEqual(['psychotherapy:1', 'complexity:1']);
    expect(alone({ complexity, form: 'family' })?.trace.facts).toEqual(['psychotherapy:1']);
    expect(alone({ complexity, minutes: 10 })?.trace.facts).toEqual(['psychotherapy:1']);
  });

  test.each([
    ['psychotherapy', false],
    ['crisis', false],
    ['not-em', false],
    ['office-em', true],
    ['em-plus-psychotherapy', true],
  ] as const)('a session at a visit that is %s blocks its time: %s', (kind, blocked) => {
    expect(read({ session: { minutes: 30 }, visit: visit(kind) }).reading.blocksTimeForEm).toBe(blocked);
  });

  test('minutes that are seen not to be apart block the time of a visit, though no session was read', () => {
    const observations = [
      { id: 'observation:1', certainty: 'documented', evidence: [], kind: 'psychotherapy-time-not-separated' },
    ] as const;
    expect(read({ session: null, observations }).reading.blocksTimeForEm).toBe(true);
    const other = [{ ...observations[0], kind: 'psychotherapy-time-missing' }] as const;
    expect(read({ session: null, observations: other }).reading.blocksTimeForEm).toBe(false);
    expect(read({ session: null, observations, who: LCSW }).reading.blocksTimeForEm).toBe(false);
  });

  test('families of the lines: what exclusions and modifiers go by', () => {
    const families = (given: Parameters<typeof read>[0]) => {
      const { alone: lines, addOn, crisis, evaluation } = read(given).reading;
      return [lines, addOn, crisis, evaluation].flatMap((each) => each ?? []).map(({ family, role }) => [family, role]);
    };
    const complexity = [
      { id: 'complexity:1', certainty: 'documented', evidence: [], factor: 'caregiver-interference' },
    ] as const;
    const prescriber = { clinician: 'prescribing-psychologist' } as const;
    expect(families({ session: { complexity }, who: LCSW })).toEqual([
      ['psychotherapy', 'primary'],
      ['interactive-complexity', 'add-on'],
    ]);
    expect(families({ session: { minutes: 45 } })).toEqual([
      ['psychotherapy', 'primary'],
      ['psychotherapy-add-on', 'add-on'],
    ]);
    expect(families({ session: { pharmacologicManagement: true }, who: prescriber })).toEqual([
      ['psychotherapy', 'primary'],
      ['pharmacologic-management', 'add-on'],
    ]);
    expect(families({ session: { form: 'family' }, who: LCSW })).toEqual([['family-psychotherapy', 'primary']]);
    expect(families({ session: { form: 'crisis', minutes: 80 }, who: LCSW })).toEqual([
      ['crisis-psychotherapy', 'primary'],
      ['crisis-psychotherapy', 'add-on'],
    ]);
    expect(families({ session: null, visit: visit('psych-eval') })).toEqual([['psychiatric-evaluation', 'primary']]);
  });

  test.each([
    ['all', '90847'],
    ['majority', '90847'],
    ['minority', '90846'],
    ['none', '90846'],
    ['not-stated', '90846'],
  ] as const)('family, the patient there for %s of it: %s', (patientPresent, code) => {
    expect(alone({ form: 'family', patientPresent })?.code).toBe(code);
  });

  test('a prescriber who managed no drug has no line for it', () => {
    const who = { clinician: 'prescribing-psychologist' } as const;
    expect(read({ who, visit: visit('psychotherapy') }).alone).toEqual(['90834']);
    expect(read({ session: { form: 'family', pharmacologicManagement: true }, who }).alone).toEqual(['90847']);
  });

  test('both add-ons of one session', () => {
    const complexity = [
      { id: 'complexity:1', certainty: 'documented', evidence: [], factor: 'caregiver-interference' },
    ] as const;
    const who = { clinician: 'prescribing-psychologist' } as const;
    expect(read({ session: { complexity, pharmacologicManagement: true }, who }).alone).toEqual([
      '90834',
      '90863',
      '90785',
    ]);
  });

  test('an evaluation by who may report it, with what was medical in it', () => {
    const codes = (given: Parameters<typeof read>[0]) => read({ session: null, ...given }).evaluation;
    const drug = (decision: 'decided' | 'considered') =>
      [
        {
          id: 'risk:1',
          certainty: 'documented',
          evidence: [],
          kind: 'prescription-drug-management',
          item: 'sertraline',
          decision,
        },
      ] as const;
    expect(codes({ visit: visit('psych-eval'), risk: drug('decided') })).toEqual(['90792']);
    expect(codes({ visit: visit('psych-eval'), risk: drug('considered') })).toEqual(['90791']);
    const [other] = drug('decided');
    expect(codes({ visit: visit('psych-eval'), risk: [{ ...other, kind: 'referral' }] })).toEqual(['90791']);
    expect(codes({ visit: visit('psych-eval', { medicalServices: false }), risk: drug('decided') })).toEqual(['90791']);
    expect(codes({ visit: visit('psych-eval'), who: { clinician: 'nurse' } })).toEqual([]);
    expect(codes({ visit: visit('office-em', { medicalServices: true }) })).toEqual([]);
  });
});
