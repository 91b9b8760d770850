import {
  CLINICIANS,
  type Encounter,
  type EncounterFacts,
  LEVELS,
  SERVICE_KINDS,
  SETTINGS,
  type ServiceKind,
} from '@levelproof/contract';
import { describe, expect, test } from 'vitest';
import { codesOf, elementsOf, encounter, minutes, visit } from '../data/cases-facts.js';
import { score } from '../score.js';
import { FAMILY_SHEETS, MEDICARE_SHEETS } from './data/cases-families.js';

const ids = ({ candidates }: ReturnType<typeof score>) => candidates.map(({ id }) => id);
const flagged = ({ flags }: ReturnType<typeof score>) => flags.map(({ id }) => id);
const reasons = ({ service }: ReturnType<typeof score>) => service.reasons.map(({ code }) => code);
const moderate = (given: Partial<Encounter>, more: Partial<EncounterFacts> = {}) =>
  score(encounter(given, { ...elementsOf('moderate'), ...more }));

describe('from level to code in every family', () => {
  test.each(FAMILY_SHEETS.flatMap((sheet) => LEVELS.map((level) => ({ ...sheet, level }))))(
    '$name: $level',
    ({ encounter: given, candidate, codes, level }) => {
      // A call has to be long enough; a range chooses no code by time.
      const time = given.modality === 'audio-only' ? [minutes(11, { form: 'range', upTo: 14 })] : [];
      const result = score(encounter(given, { ...elementsOf(level), time }));
      expect(codesOf(result, candidate)).toEqual([codes[level]]);
      expect(result.mdm?.level).toBe(level);
      expect(ids(result)).toEqual([candidate]);
      expect(result.recommended).toMatchObject({ candidate, basis: 'mdm' });
      expect(result.candidates[0]).toMatchObject({
        support: 'supported',
        reasons: [{ code: 'candidate.by-mdm', params: { level, code: codes[level] } }],
      });
      expect(reasons(result)).toEqual([]);
    },
  );

  test.each(MEDICARE_SHEETS.flatMap((sheet) => LEVELS.map((level) => ({ ...sheet, level }))))(
    'Medicare, $name: $level',
    ({ encounter: given, candidate, codes, level, reason }) => {
      const result = score(encounter({ ...given, payerRules: 'medicare' }, elementsOf(level)));
      expect(codesOf(result, candidate)).toEqual([codes[level]]);
      expect(reasons(result)).toEqual([reason]);
      expect(result.service.reasons[0]?.params).toEqual({ payer: 'medicare' });
    },
  );

  test('telemedicine before it had codes', () => {
    const result = moderate({ modality: 'audio-video', dateOfService: '2024-12-31' });
    expect(codesOf(result, 'mdm:established')).toEqual(['99214']);
    expect(result.service.reasons).toEqual([{ code: 'visit.telemedicine-codes-not-yet', params: { payer: 'cpt' } }]);
  });
});

describe('where a visit takes place', () => {
  const kind = (of: ServiceKind, given: Partial<Encounter> = {}) => moderate(given, { visit: visit(of) });

  test.each([
    ['office-em', {}, '99214'],
    ['preventive-plus-em', {}, '99214'],
    ['em-plus-psychotherapy', {}, '99214'],
    ['telehealth-em', {}, '98006'],
    ['consult', {}, '99244'],
    ['consult', { setting: 'hospital-inpatient' }, '99254'],
    ['inpatient', { stay: 'subsequent' }, '99232'],
    ['ed', {}, '99284'],
    ['nursing-facility', { stay: 'subsequent' }, '99309'],
    ['home', {}, '99349'],
    ['office-em', { setting: 'ed' }, '99284'],
    ['em-plus-psychotherapy', { modality: 'audio-video' }, '98006'],
    ['em-plus-psychotherapy', { setting: 'hospital-inpatient', stay: 'subsequent' }, '99232'],
  ] as const)('%s, %o: %s', (of, given, code) => {
    const [found] = kind(of, given).candidates.filter(({ basis }) => basis === 'mdm');
    expect(found?.codes.map((each) => each.slice(0, 5))).toEqual([code]);
  });

  test.each(['preventive', 'psychotherapy', 'crisis', 'testing', 'procedure', 'not-em'] as const)(
    'no levelled visit: %s',
    (of) => {
      const result = kind(of);
      expect(result.mdm).toBeNull();
      expect(result.time).toBeNull();
      expect(result.candidates.filter(({ basis }) => basis === 'mdm' || basis === 'time')).toEqual([]);
      expect(reasons(result)).toEqual(result.service.inScope ? [] : ['service.kind-out-of-scope']);
    },
  );

  test.each(SERVICE_KINDS)('in scope or declared out of it: %s', (of) => {
    const out = ['testing', 'procedure', 'not-em'].includes(of);
    const { service } = kind(of, { stay: 'initial' });
    expect(service.inScope).toBe(!out);
    expect(service.reasons.some(({ code }) => code === 'service.kind-out-of-scope')).toBe(out);
  });

  test.each(SETTINGS)('the kind of a visit follows its setting: %s', (setting) => {
    const office = ['office', 'urgent-care'].includes(setting);
    const result = moderate({ setting, stay: 'initial' });
    expect(result.recommended.codes.some((code) => code === '99214')).toBe(office);
  });
});

describe('what is not known', () => {
  test('whether the patient is new: both candidates, the established one recommended, said so', () => {
    const result = moderate({ patientStatus: 'unknown' }, { time: [minutes(60)] });
    expect(ids(result)).toEqual(['mdm:established', 'time:established', 'mdm:new', 'time:new']);
    expect(codesOf(result, 'mdm:new')).toEqual(['99204']);
    expect(codesOf(result, 'time:new')).toEqual(['99205']);
    expect(result.recommended).toMatchObject({ candidate: 'time:established', codes: ['99215', '99417'] });
    const whom = { code: 'candidate.whom-unknown', params: { whom: 'new' } };
    expect(result.candidates[2]?.reasons).toContainEqual(whom);
    expect(result.candidates[3]?.reasons).toContainEqual(whom);
    expect(result.candidates[0]?.reasons).not.toContainEqual(expect.objectContaining({ code: whom.code }));
    const flag = result.flags.find(({ id }) => id === 'patient-status-unknown');
    expect(flag).toMatchObject({ severity: 'low', direction: 'information', citations: [{ section: 'R4.10' }] });
  });

  test.each(['2024-06-03', '2026-03-02'])(
    'which day of a hospital stay, on %s: the later day is recommended',
    (date) => {
      const result = score(
        encounter(
          { setting: 'hospital-inpatient', dateOfService: date },
          { ...elementsOf('high'), time: [minutes(80)] },
        ),
      );
      expect(ids(result)).toEqual(['mdm:subsequent', 'time:subsequent', 'mdm:initial', 'time:initial']);
      expect(result.recommended.candidate).toMatch(/:subsequent$/);
      expect(flagged(result)).toContain('stay-unknown');
      expect(result.flags.find(({ id }) => id === 'stay-unknown')?.citations).toMatchObject([{ section: 'R4.11' }]);
    },
  );

  test('which visit of a nursing facility', () => {
    const result = score(encounter({ setting: 'nursing-facility' }, elementsOf('high')));
    expect(ids(result)).toEqual(['mdm:subsequent', 'mdm:initial']);
    expect(result.recommended.codes).toEqual(['99310']);
  });

  test('neither flag where all is known', () => {
    expect(flagged(moderate({}))).not.toContain('patient-status-unknown');
    expect(flagged(moderate({ setting: 'nursing-facility', stay: 'initial' }))).not.toContain('stay-unknown');
    expect(flagged(moderate({ setting: 'ed', patientStatus: 'unknown' }))).not.toContain('patient-status-unknown');
  });
});

describe('who reports', () => {
  const RIGHTS: Readonly<Record<string, string>> = {
    physician: 'levelled',
    np: 'levelled',
    pa: 'levelled',
    cns: 'levelled',
    other: 'levelled',
    nurse: 'staff',
  };
  test.each(CLINICIANS)('a visit by: %s', (clinician) => {
    const result = moderate({ clinician });
    const right = RIGHTS[clinician] ?? 'none';
    expect(result.recommended.codes).toEqual(right === 'levelled' ? ['99214'] : right === 'staff' ? ['99211'] : []);
    expect(result.mdm === null).toBe(right !== 'levelled');
    if (right === 'none') {
      expect(result.service.reasons).toEqual([{ code: 'visit.not-open-to-clinician', params: { clinician } }]);
    }
    expect(flagged(result)).not.toContain('patient-status-unknown');
  });

  test('the visit of staff has no level, no time and no add-on of time', () => {
    const result = moderate({ clinician: 'nurse' }, { time: [minutes(120)] });
    expect(result.candidates).toMatchObject([
      {
        id: 'staff-visit',
        basis: 'fixed',
        codes: ['99211'],
        support: 'supported',
        reasons: [{ code: 'visit.staff-only', params: { clinician: 'nurse' } }],
      },
    ]);
    expect(result.time).toBeNull();
  });

  test.each([
    { name: 'a new patient', given: { patientStatus: 'new' } },
    { name: 'a hospital', given: { setting: 'hospital-inpatient', stay: 'subsequent' } },
    { name: 'an emergency department', given: { setting: 'ed' } },
    { name: 'a nursing facility', given: { setting: 'nursing-facility', stay: 'subsequent' } },
    { name: 'a home', given: { setting: 'home' } },
    {
      name: 'a home, for Medicare before 2025',
      given: { setting: 'home', payerRules: 'medicare', dateOfService: '2024-06-03' },
    },
    { name: 'a consultation', given: { consultation: true } },
    { name: 'a visit by video, whose codes have none for staff', given: { modality: 'audio-video' } },
  ] as const)('the visit of staff is an office visit of an established patient, not $name', ({ given }) => {
    const result = moderate({ clinician: 'nurse', ...given });
    expect(result.candidates).toEqual([]);
    expect(result.service.reasons).toEqual([{ code: 'visit.not-open-to-clinician', params: { clinician: 'nurse' } }]);
  });

  test('by video it is one where office codes stand for the visit', () => {
    const given = { clinician: 'nurse', modality: 'audio-video' } as const;
    expect(moderate({ ...given, payerRules: 'medicare' }).recommended.codes).toEqual(['99211']);
    expect(moderate({ ...given, dateOfService: '2024-12-31' }).recommended.codes).toEqual(['99211']);
  });

  test('where the status is not known, the visit of staff says so', () => {
    const result = moderate({ clinician: 'nurse', patientStatus: 'unknown' });
    expect(result.recommended.codes).toEqual(['99211']);
    expect(flagged(result)).toContain('patient-status-unknown');
  });

  test('writing to and fro is no levelled visit', () => {
    const result = moderate({ modality: 'asynchronous' });
    expect(result.candidates).toEqual([]);
    expect(result.service.reasons).toEqual([
      { code: 'visit.modality-not-levelled', params: { modality: 'asynchronous' } },
    ]);
  });
});

describe('a visit by sound alone needs more than ten minutes of medical discussion, at any level', () => {
  const spoken = (count: number, activity: 'medical-discussion' | 'encounter' = 'medical-discussion') =>
    moderate(
      { modality: 'audio-only' },
      { time: [minutes(count, activity === 'encounter' ? {} : { activity, role: 'part' })] },
    );
  test.each([
    [9, 'not-reportable'],
    [10, 'not-reportable'],
    [11, 'supported'],
    [12, 'supported'],
  ] as const)('%i minutes of discussion: %s', (count, support) => {
    const byMdm = (result: ReturnType<typeof score>) => result.candidates.find(({ id }) => id === 'mdm:established');
    expect(byMdm(spoken(count))?.support).toBe(support);
    expect(byMdm(spoken(count, 'encounter'))?.support).toBe(support);
    const barred = byMdm(spoken(count))?.reasons.find(({ code }) => code === 'visit.audio-discussion-too-short');
    expect(barred?.params).toEqual(support === 'supported' ? undefined : { minutes: count, moreThan: 10 });
  });

  test('the time of a call that is long enough chooses the level', () => {
    expect(codesOf(spoken(30, 'encounter'), 'time:established')).toEqual(['98014']);
  });

  test.each([
    ['staff', { whose: 'staff' }],
    ['another day', { day: 'other-day' }],
  ] as const)('minutes of %s are no discussion', (_, more) => {
    const talk = [minutes(40, { activity: 'medical-discussion', role: 'part', ...more }), minutes(8, { id: 'time:2' })];
    const result = moderate({ modality: 'audio-only' }, { time: talk });
    expect(result.candidates.find(({ id }) => id === 'mdm:established')?.support).toBe('not-reportable');
  });

  test('parts of the discussion add up', () => {
    const talk = [6, 5].map((count, at) =>
      minutes(count, { id: `time:${at}`, activity: 'medical-discussion', role: 'part' }),
    );
    const result = moderate({ modality: 'audio-only' }, { time: talk });
    expect(result.candidates.find(({ id }) => id === 'mdm:established')?.support).toBe('supported');
  });

  test('a range that begins above ten minutes is enough, one that begins at ten is not', () => {
    const ranged = (least: number) =>
      moderate({ modality: 'audio-only' }, { time: [minutes(least, { form: 'range', upTo: 20 })] }).candidates.find(
        ({ id }) => id === 'mdm:established',
      )?.support;
    expect(ranged(11)).toBe('supported');
    expect(ranged(10)).toBe('not-reportable');
  });

  test('where nothing is written of it, the candidate is open, says so and is not recommended', () => {
    const result = moderate({ modality: 'audio-only' });
    const lacking = { code: 'visit.audio-discussion-not-stated', params: { moreThan: 10 } };
    expect(result.candidates).toMatchObject([{ id: 'mdm:established', codes: ['98014'], support: 'open' }]);
    expect(result.candidates[0]?.reasons).toContainEqual(lacking);
    expect(result.candidates[0]?.trace.children[1]).toMatchObject({
      rule: 'visit.audio-discussion',
      outcome: null,
      reason: lacking,
      facts: [],
      citations: [{ section: 'R4.8' }],
    });
    expect(result.recommended).toMatchObject({ candidate: null, codes: [] });
  });

  test('the discussion that was found stands in the trace, with the total where it has no minutes of its own', () => {
    const step = (result: ReturnType<typeof score>) =>
      result.candidates.find(({ id }) => id === 'mdm:established')?.trace.children[1];
    const talk = [
      minutes(12, { id: 'time:1', activity: 'medical-discussion', role: 'part' }),
      minutes(30, { id: 'time:2' }),
    ];
    expect(step(moderate({ modality: 'audio-only' }, { time: talk }))).toMatchObject({
      outcome: true,
      reason: { code: 'visit.audio-discussion-enough', params: { minutes: 12, moreThan: 10 } },
      facts: ['time:1'],
    });
    expect(step(spoken(9, 'encounter'))).toMatchObject({
      outcome: false,
      reason: { code: 'visit.audio-discussion-too-short', params: { minutes: 9 } },
      facts: ['time:1'],
    });
    const other = [minutes(30, { id: 'time:1', activity: 'documentation', role: 'part' }), ...talk.slice(0, 1)];
    expect(step(moderate({ modality: 'audio-only' }, { time: other }))?.reason.params).toMatchObject({ minutes: 12 });
    expect(moderate({ modality: 'audio-video' }).candidates[0]?.trace.children).toHaveLength(1);
  });

  test('lines of office codes carry the modifier of the telephone, prolonged service does not', () => {
    const given = { modality: 'audio-only', payerRules: 'medicare' } as const;
    const byTime = moderate(given, { time: [minutes(84)] }).candidates.find(({ id }) => id === 'time:established');
    expect(byTime?.codes).toEqual(['99215-93', 'G2212x2']);
    expect(byTime?.support).toBe('supported');
  });

  test('the telephone bars nothing where office codes stand for the visit', () => {
    const result = moderate({ modality: 'audio-only', payerRules: 'medicare' }, { time: [minutes(9)] });
    expect(result.candidates.find(({ id }) => id === 'mdm:established')?.support).toBe('supported');
  });
});
