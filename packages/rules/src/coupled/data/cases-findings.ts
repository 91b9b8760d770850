import type { ServiceFact, TimeFact } from '@levelproof/contract';
import { type LineDraft, line, withModifier } from '../../candidates/line.js';
import { decision, minutes, problem } from '../../data/cases-facts.js';
import { type Given, service, spoken, VISIT, visit } from './cases.js';

/** What each finding is, written out by hand: id | gap or flag | direction | severity | fact of the sheet. */
const SHEET = `
modifier-25-required | flag | information | info or medium | R6.3
modifier-25-not-supported | flag | over-coding | high | R6.3 or R6.10
g2211-supported | flag | information | info | R6.2 or R6.1
g2211-blocked-by-modifier-25 | flag | over-coding | medium | R6.2
preventive-age-not-stated | gap | missing-documentation | low | R6.10
preventive-not-covered-by-medicare | flag | information | medium | R6.10
audio-only-modifier-93 | flag | information | info | R6.4
modifier-95-telehealth | flag | information | info | R6.4
medicare-rejects-98000-series | flag | information | info | R4.8
audio-only-10-min-or-less | flag | over-coding | medium | R4.8 or R1.63
tobacco-counselling-too-short | flag | over-coding | low | R6.6
tobacco-counselling-time-missing | gap | missing-documentation | low | R6.6
advance-care-planning-too-short | flag | over-coding | low | R6.7
advance-care-planning-time-missing | gap | missing-documentation | low | R6.7
determinants-assessment-too-short | flag | over-coding | low | R6.9
determinants-assessment-time-missing | gap | missing-documentation | low | R6.9
determinants-assessment-not-reportable | flag | over-coding | medium | R6.9
modifier-fs-split-shared | flag | information | info | R6.5
split-shared-not-in-office | flag | over-coding | high | R6.5
critical-care-recognised | flag | information | info | R6.11
screening-instrument-recognised | flag | information | info | R5.11
transitional-care-recognised | gap | missing-documentation | low | R6.8
out-of-scope-procedure | flag | information | info | R6.11
out-of-scope-global-period | flag | information | info | R6.11
out-of-scope-care-management | flag | information | info | R6.11
`;
export const FINDING_SHEET = new Map(
  SHEET.trim()
    .split('\n')
    .map((row) => row.split(' | '))
    .map(([id = '', as = '', direction = '', severity = '', section = '']) => [
      id,
      { as, direction, severity: severity.split(' or '), section: section.split(' or ') },
    ]),
);

/** A situation with the lines that come back and every finding: about which facts, with which numbers. */
export interface FindingCase {
  readonly name: string;
  readonly given: Given;
  readonly chosen?: readonly LineDraft[];
  readonly codes: readonly string[];
  readonly found: readonly (readonly [
    id: string,
    facts: readonly string[],
    params?: Readonly<Record<string, unknown>>,
  ])[];
}

const MEDICARE = { payerRules: 'medicare' } as const;
const LASTING = service('longitudinal-relationship');
const later = (fact: ServiceFact, when: ServiceFact['when'] = 'planned'): ServiceFact => ({ ...fact, when });
const again = (fact: ServiceFact, id: string, more: Partial<ServiceFact> = {}): ServiceFact => ({ ...fact, id, ...more });
const needs25 = (code: string, ...beside: readonly string[]) =>
  ['modifier-25-required', [], { code, modifier: '25', beside }] as const;
const talk = (count: number, more: Partial<TimeFact> = {}): TimeFact => ({ ...spoken(count), ...more });
const CALL = [line('98013', 'telemedicine-audio-only')];
const AGED = { patient: { age: 39 } } as const;
const SHARED = service('split-shared');
const WARD = [line('99232', 'hospital-subsequent')];
const SHARED_IN = ['modifier-fs-split-shared', ['service:split-shared'], { modifier: 'FS' }] as const;
const SHARED_OUT = ['split-shared-not-in-office', ['service:split-shared'], { modifier: 'FS' }] as const;
const PREVENTIVE = [line('99395', 'preventive')];

export const FINDING_CASES: readonly FindingCase[] = [
  // the separate visit
  {
    name: 'a procedure beside a visit of which nobody says whether it is separate',
    given: { services: [{ ...service('procedure'), code: '11042' }] },
    codes: ['99214-25'],
    found: [needs25('99214', '11042'), ['out-of-scope-procedure', ['service:procedure'], { service: 'procedure' }]],
  },
  {
    name: 'a procedure without a code number',
    given: { services: [service('procedure')] },
    codes: ['99214-25'],
    found: [needs25('99214', 'procedure'), ['out-of-scope-procedure', ['service:procedure'], { service: 'procedure' }]],
  },
  {
    name: 'a procedure that is planned',
    given: { services: [later(service('procedure'))] },
    codes: ['99214'],
    found: [],
  },
  {
    name: 'a vaccine without a code number',
    given: { services: [service('vaccine-administration')] },
    codes: ['99214-25'],
    found: [needs25('99214', 'vaccine-administration')],
  },
  {
    name: 'a procedure without a visit',
    given: { services: [service('procedure')] },
    chosen: [line('90837', 'psychotherapy')],
    codes: ['90837'],
    found: [['out-of-scope-procedure', ['service:procedure'], { service: 'procedure' }]],
  },
  {
    name: 'not separate by its own words',
    given: { services: [service('procedure')], visit: visit('office-em', { separateEm: 'no' }) },
    codes: ['99214'],
    found: [
      ['modifier-25-not-supported', [], { code: '99214', modifier: '25', beside: ['procedure'] }],
      ['out-of-scope-procedure', ['service:procedure'], { service: 'procedure' }],
    ],
  },
  {
    name: 'the modifier goes on the visit alone',
    given: { services: [service('tobacco-counselling', 8)] },
    chosen: [...VISIT, line('90833', 'psychotherapy-add-on', 'add-on')],
    codes: ['99214-25', '90833', '99406'],
    found: [needs25('99214', '99406')],
  },
  // continuing relationship
  {
    name: 'a continuing relationship',
    given: { who: MEDICARE, services: [LASTING] },
    codes: ['99214', 'G2211'],
    found: [['g2211-supported', ['service:longitudinal-relationship'], { code: 'G2211', visit: '99214' }]],
  },
  {
    name: 'one of another time',
    given: { who: MEDICARE, services: [later(LASTING, 'past')] },
    codes: ['99214'],
    found: [],
  },
  { name: 'another service', given: { who: MEDICARE, services: [later(service('procedure'))] }, codes: ['99214'], found: [] },
  {
    name: 'barred by what asked for the modifier, each named',
    given: { who: MEDICARE, services: [LASTING, { ...service('procedure'), code: '11042' }, service('tobacco-counselling', 8)] },
    codes: ['99214-25', '99406'],
    found: [
      needs25('99214', '99406', '11042'),
      [
        'g2211-blocked-by-modifier-25',
        ['service:longitudinal-relationship'],
        { code: 'G2211', visit: '99214', modifier: '25', beside: ['99406', '11042'] },
      ],
      ['out-of-scope-procedure', ['service:procedure'], { service: 'procedure' }],
    ],
  },
  {
    name: 'a visit that came with the modifier, and nothing that asks for it',
    given: { who: MEDICARE, services: [LASTING] },
    chosen: [withModifier(line('99214', 'office'), '25')],
    codes: ['99214-25'],
    found: [
      [
        'g2211-blocked-by-modifier-25',
        ['service:longitudinal-relationship'],
        { code: 'G2211', visit: '99214', modifier: '25', beside: ['99214'] },
      ],
    ],
  },
  {
    name: 'of two lines the visit alone is what came with the modifier',
    given: { who: MEDICARE, services: [LASTING] },
    chosen: [withModifier(line('99214', 'office'), '25'), withModifier(line('99417', 'prolonged', 'add-on'), '59')],
    codes: ['99214-25', '99417-59'],
    found: [
      [
        'g2211-blocked-by-modifier-25',
        ['service:longitudinal-relationship'],
        { code: 'G2211', visit: '99214', modifier: '25', beside: ['99214'] },
      ],
    ],
  },
  {
    name: 'beside an add-on of therapy it is named and not proposed',
    given: { who: MEDICARE, services: [LASTING] },
    chosen: [...VISIT, line('90833', 'psychotherapy-add-on', 'add-on')],
    codes: ['99214', '90833'],
    found: [['g2211-supported', ['service:longitudinal-relationship'], { code: 'G2211', visit: '99214' }]],
  },
  {
    name: 'no visit of its families',
    given: { who: MEDICARE, services: [LASTING] },
    chosen: [line('99284', 'emergency')],
    codes: ['99284'],
    found: [],
  },
  // preventive
  {
    name: 'a preventive visit by age',
    given: { who: AGED, visit: visit('preventive') },
    chosen: PREVENTIVE,
    codes: ['99395'],
    found: [],
  },
  {
    name: 'a preventive visit seen as a service',
    given: { who: AGED, services: [service('preventive-visit')] },
    codes: ['99214-25', '99395'],
    found: [needs25('99214', '99395')],
  },
  {
    name: 'a preventive visit that is planned',
    given: { who: AGED, services: [later(service('preventive-visit'))] },
    codes: ['99214'],
    found: [],
  },
  {
    name: 'the one of Medicare by age',
    given: { who: { ...AGED, ...MEDICARE }, services: [service('preventive-visit')] },
    codes: ['99214'],
    found: [['preventive-not-covered-by-medicare', []]],
  },
  {
    name: 'no age',
    given: { services: [service('preventive-visit')] },
    codes: ['99214'],
    found: [['preventive-age-not-stated', []]],
  },
  {
    name: 'no age, for Medicare',
    given: { who: MEDICARE, services: [service('preventive-visit')] },
    codes: ['99214'],
    found: [['preventive-not-covered-by-medicare', []]],
  },
  {
    name: 'Medicare’s own needs no age',
    given: { who: MEDICARE, visit: visit('preventive', { preventive: 'welcome-to-medicare' }) },
    chosen: [line('G0402', 'preventive')],
    codes: ['G0402'],
    found: [],
  },
  {
    name: 'a problem at a preventive visit, not separate',
    given: { who: AGED, visit: visit('preventive'), problems: [problem('self-limited')] },
    chosen: PREVENTIVE,
    codes: ['99395'],
    found: [['modifier-25-not-supported', [], { modifier: '25' }]],
  },
  {
    name: 'a problem at a preventive visit, said to be separate',
    given: { who: AGED, visit: visit('preventive', { separateEm: 'yes' }), problems: [problem('self-limited')] },
    chosen: PREVENTIVE,
    codes: ['99395'],
    found: [],
  },
  {
    name: 'a drug at a preventive visit',
    given: { who: AGED, visit: visit('preventive'), risk: [decision('prescription-drug-management')] },
    chosen: PREVENTIVE,
    codes: ['99395'],
    found: [['modifier-25-not-supported', [], { modifier: '25' }]],
  },
  {
    name: 'a vaccine at a preventive visit',
    given: { who: AGED, visit: visit('preventive'), risk: [decision('vaccine')] },
    chosen: PREVENTIVE,
    codes: ['99395'],
    found: [],
  },
  {
    name: 'a problem at a preventive visit that has a visit beside it',
    given: { who: AGED, visit: visit('preventive'), problems: [problem('self-limited')] },
    codes: ['99214-25', '99395'],
    found: [needs25('99214', '99395')],
  },
  {
    name: 'no problem at a preventive visit',
    given: { who: AGED, visit: visit('preventive'), problems: [] },
    chosen: PREVENTIVE,
    codes: ['99395'],
    found: [],
  },
  {
    name: 'a problem at a visit that is more than preventive',
    given: { who: AGED, visit: visit('preventive-plus-em'), problems: [problem('self-limited')] },
    chosen: PREVENTIVE,
    codes: ['99395'],
    found: [],
  },
  {
    name: 'a problem at a preventive visit of which no line is left',
    given: { who: { ...AGED, ...MEDICARE }, visit: visit('preventive'), problems: [problem('self-limited')] },
    chosen: [],
    codes: [],
    found: [
      ['modifier-25-not-supported', [], { modifier: '25' }],
      ['preventive-not-covered-by-medicare', []],
    ],
  },
  ...(
    [
      [0, '99391', '99381'],
      [1, '99392', '99382'],
      [4, '99392', '99382'],
      [5, '99393', '99383'],
      [11, '99393', '99383'],
      [12, '99394', '99384'],
      [17, '99394', '99384'],
      [18, '99395', '99385'],
      [39, '99395', '99385'],
      [40, '99396', '99386'],
      [64, '99396', '99386'],
      [65, '99397', '99387'],
      [120, '99397', '99387'],
    ] as const
  ).flatMap(([age, established, fresh]): readonly FindingCase[] => [
    {
      name: `established, aged ${age}`,
      given: { who: { patient: { age }, patientStatus: 'established' }, services: [service('preventive-visit')] },
      codes: ['99214-25', established],
      found: [needs25('99214', established)],
    },
    {
      name: `new, aged ${age}`,
      given: { who: { patient: { age }, patientStatus: 'new' }, services: [service('preventive-visit')] },
      codes: ['99214-25', fresh],
      found: [needs25('99214', fresh)],
    },
  ]),
  // contact
  {
    name: 'the modifier of the telephone on those lines that take it',
    given: { who: { modality: 'audio-only' }, time: [talk(20)] },
    chosen: [...VISIT, line('99417', 'prolonged', 'add-on'), line('90833', 'psychotherapy-add-on', 'add-on')],
    codes: ['99214-93', '99417', '90833-93'],
    found: [['audio-only-modifier-93', [], { modifier: '93', codes: ['99214', '90833'] }]],
  },
  {
    name: 'the modifier of a video',
    given: { who: { modality: 'audio-video' } },
    chosen: [...VISIT, line('G2211', 'visit-complexity', 'add-on')],
    codes: ['99214-95', 'G2211'],
    found: [['modifier-95-telehealth', [], { modifier: '95', codes: ['99214'] }]],
  },
  {
    name: 'office codes for Medicare by video, before there were others',
    given: { who: { modality: 'audio-video', ...MEDICARE, dateOfService: '2024-12-31' } },
    codes: ['99214'],
    found: [],
  },
  {
    name: 'office codes for Medicare by video',
    given: { who: { modality: 'audio-video', ...MEDICARE } },
    chosen: [...VISIT, line('90833', 'psychotherapy-add-on', 'add-on')],
    codes: ['99214', '90833'],
    found: [['medicare-rejects-98000-series', [], { codes: ['99214'] }]],
  },
  {
    name: 'office codes for Medicare by telephone',
    given: { who: { modality: 'audio-only', ...MEDICARE }, time: [talk(20)] },
    codes: ['99214-93'],
    found: [
      ['audio-only-modifier-93', [], { modifier: '93', codes: ['99214'] }],
      ['medicare-rejects-98000-series', [], { codes: ['99214'] }],
    ],
  },
  {
    name: 'hospital codes for Medicare by video',
    given: { who: { modality: 'audio-video', ...MEDICARE } },
    chosen: WARD,
    codes: ['99232'],
    found: [],
  },
  { name: 'face to face for Medicare', given: { who: MEDICARE }, codes: ['99214'], found: [] },
  {
    name: 'office codes by video where they are taken otherwise',
    given: { who: { modality: 'audio-video' } },
    codes: ['99214-95'],
    found: [['modifier-95-telehealth', [], { modifier: '95', codes: ['99214'] }]],
  },
  // short calls
  {
    name: 'ten minutes of talk',
    given: { who: { modality: 'audio-only' }, time: [talk(10)] },
    chosen: CALL,
    codes: ['98013'],
    found: [['audio-only-10-min-or-less', ['time:1'], { minutes: 10, moreThan: 10 }]],
  },
  { name: 'eleven minutes', given: { who: { modality: 'audio-only' }, time: [talk(11)] }, chosen: CALL, codes: ['98013'], found: [] },
  {
    name: 'ten minutes by video',
    given: { who: { modality: 'audio-video' }, time: [talk(10)] },
    chosen: [line('98005', 'telemedicine-audio-video')],
    codes: ['98005'],
    found: [],
  },
  {
    name: 'ten minutes of therapy by telephone are another matter',
    given: {
      who: { modality: 'audio-only' },
      time: [talk(10)],
      psychotherapy: {
        id: 'psychotherapy:1',
        certainty: 'documented',
        evidence: [],
        form: 'individual',
        minutes: 20,
        separated: true,
        patientPresent: 'all',
        participants: [],
        modalities: [],
        complexity: [],
      },
    },
    chosen: CALL,
    codes: ['98013'],
    found: [],
  },
  { name: 'no minutes of a call', given: { who: { modality: 'audio-only' } }, chosen: CALL, codes: ['98013'], found: [] },
  {
    name: 'a total of ten minutes stands for the talk',
    given: { who: { modality: 'audio-only' }, time: [minutes(10)] },
    chosen: CALL,
    codes: ['98013'],
    found: [['audio-only-10-min-or-less', ['time:1'], { minutes: 10, moreThan: 10 }]],
  },
  {
    name: 'the talk before a total',
    given: { who: { modality: 'audio-only' }, time: [talk(8), minutes(30, { id: 'time:2' })] },
    chosen: CALL,
    codes: ['98013'],
    found: [['audio-only-10-min-or-less', ['time:1'], { minutes: 8, moreThan: 10 }]],
  },
  {
    name: 'the talk in two parts',
    given: { who: { modality: 'audio-only' }, time: [talk(6), talk(4, { id: 'time:2' })] },
    chosen: CALL,
    codes: ['98013'],
    found: [['audio-only-10-min-or-less', ['time:1', 'time:2'], { minutes: 10, moreThan: 10 }]],
  },
  ...(
    [
      ['of staff', { whose: 'staff' }],
      ['of another day', { day: 'other-day' }],
      ['taken out', { role: 'carve-out' }],
      ['of something else', { activity: 'documentation' }],
    ] as const
  ).map(
    ([name, more]): FindingCase => ({
      name: `no talk: minutes ${name}`,
      given: { who: { modality: 'audio-only' }, time: [talk(5, more)] },
      chosen: CALL,
      codes: ['98013'],
      found: [],
    }),
  ),
  {
    name: 'a part of the visit is no total of it',
    given: { who: { modality: 'audio-only' }, time: [minutes(5, { role: 'part' })] },
    chosen: CALL,
    codes: ['98013'],
    found: [],
  },
  {
    name: 'a short call of which no line is left',
    given: { who: { modality: 'audio-only' }, time: [talk(4)] },
    chosen: [],
    codes: [],
    found: [['audio-only-10-min-or-less', ['time:1'], { minutes: 4, moreThan: 10 }]],
  },
  // timed services
  {
    name: 'tobacco too short',
    given: { services: [service('tobacco-counselling', 3)] },
    codes: ['99214'],
    found: [['tobacco-counselling-too-short', ['service:tobacco-counselling'], { minutes: 3 }]],
  },
  {
    name: 'planning too short',
    given: { services: [service('advance-care-planning', 15)] },
    codes: ['99214'],
    found: [['advance-care-planning-too-short', ['service:advance-care-planning'], { minutes: 15 }]],
  },
  {
    name: 'determinants too short',
    given: { who: MEDICARE, services: [service('determinants-assessment', 4)] },
    codes: ['99214'],
    found: [['determinants-assessment-too-short', ['service:determinants-assessment'], { minutes: 4 }]],
  },
  {
    name: 'determinants where there is no code',
    given: { who: { ...MEDICARE, dateOfService: '2026-01-01' }, services: [service('determinants-assessment', 10)] },
    codes: ['99214'],
    found: [['determinants-assessment-not-reportable', ['service:determinants-assessment']]],
  },
  {
    name: 'determinants for others',
    given: { services: [service('determinants-assessment', 10)] },
    codes: ['99214'],
    found: [],
  },
  ...(['tobacco-counselling', 'advance-care-planning', 'determinants-assessment'] as const).flatMap(
    (kind): readonly FindingCase[] => [
      {
        name: `no minutes of: ${kind}`,
        given: { who: MEDICARE, services: [service(kind)] },
        codes: ['99214'],
        found: [[`${kind}-time-missing`, [`service:${kind}`]]],
      },
      {
        name: `planned: ${kind}`,
        given: { who: MEDICARE, services: [later(service(kind, 20))] },
        codes: ['99214'],
        found: [],
      },
    ],
  ),
  {
    name: 'of two written durations the longer',
    given: {
      services: [service('advance-care-planning', 10), again(service('advance-care-planning'), 'service:2', { minutes: 46 })],
    },
    codes: ['99214', '99497', '99498'],
    found: [],
  },
  // split or shared
  {
    name: 'shared in hospital, for Medicare',
    given: { who: { ...MEDICARE, setting: 'hospital-inpatient' }, services: [SHARED] },
    chosen: WARD,
    codes: ['99232-FS'],
    found: [SHARED_IN],
  },
  {
    name: 'shared in hospital, for others without the modifier',
    given: { who: { setting: 'hospital-inpatient' }, services: [SHARED] },
    chosen: WARD,
    codes: ['99232'],
    found: [SHARED_IN],
  },
  {
    name: 'the modifier is on the visit alone',
    given: { who: { ...MEDICARE, setting: 'hospital-inpatient' }, services: [SHARED] },
    chosen: [...WARD, line('90833', 'psychotherapy-add-on', 'add-on')],
    codes: ['99232-FS', '90833'],
    found: [SHARED_IN],
  },
  ...(['hospital-observation', 'ed', 'nursing-facility'] as const).map(
    (setting): FindingCase => ({
      name: `shared in: ${setting}`,
      given: { who: { setting }, services: [SHARED] },
      chosen: WARD,
      codes: ['99232'],
      found: [SHARED_IN],
    }),
  ),
  ...(['office', 'home', 'telehealth', 'urgent-care', 'assisted-living'] as const).map(
    (setting): FindingCase => ({
      name: `not shared in: ${setting}`,
      given: { who: { ...MEDICARE, setting }, services: [SHARED] },
      codes: ['99214'],
      found: [SHARED_OUT],
    }),
  ),
  {
    name: 'shared on the first day of the modifier',
    given: { who: { setting: 'ed', dateOfService: '2022-01-01' }, services: [SHARED] },
    chosen: WARD,
    codes: ['99232'],
    found: [SHARED_IN],
  },
  {
    name: 'shared a day before',
    given: { who: { setting: 'ed', dateOfService: '2021-12-31' }, services: [SHARED] },
    chosen: WARD,
    codes: ['99232'],
    found: [],
  },
  {
    name: 'shared another time, or nothing to share',
    given: { who: { setting: 'ed' }, services: [later(SHARED, 'past')] },
    chosen: WARD,
    codes: ['99232'],
    found: [],
  },
  {
    name: 'therapy cannot be shared',
    given: { services: [SHARED] },
    chosen: [line('90837', 'psychotherapy')],
    codes: ['90837'],
    found: [],
  },
  // recognised
  {
    name: 'critical care, the longest of its durations',
    given: { services: [service('critical-care', 20), again(service('critical-care'), 'service:2', { minutes: 80 })] },
    codes: ['99214'],
    found: [
      [
        'critical-care-recognised',
        ['service:critical-care', 'service:2'],
        { minutes: 80, codes: ['99291', '99292'], units: [1, 1] },
      ],
    ],
  },
  {
    name: 'critical care without minutes',
    given: { services: [service('critical-care')] },
    codes: ['99214'],
    found: [['critical-care-recognised', ['service:critical-care'], { minutes: 0, codes: [], units: [] }]],
  },
  {
    name: 'two scored instruments',
    given: { services: [service('screening-instrument'), again(service('screening-instrument'), 'service:2')] },
    codes: ['99214'],
    found: [
      ['screening-instrument-recognised', ['service:screening-instrument', 'service:2'], { code: '96127', units: 2 }],
    ],
  },
  {
    name: 'care after a discharge',
    given: { services: [service('transitional-care')] },
    codes: ['99214'],
    found: [
      [
        'transitional-care-recognised',
        ['service:transitional-care'],
        { codes: ['99495', '99496'], contactBusinessDays: 2 },
      ],
    ],
  },
  {
    name: 'each of another day',
    given: {
      services: (
        ['critical-care', 'screening-instrument', 'transitional-care', 'care-management', 'global-period'] as const
      ).map((kind) => later(service(kind), 'past')),
    },
    codes: ['99214'],
    found: [],
  },
  {
    name: 'what is out of scope, once for each kind, in the order of the note',
    given: {
      services: [
        service('care-management'),
        service('global-period'),
        again(service('care-management'), 'service:2'),
        again(service('care-management'), 'service:3', { when: 'past' }),
      ],
    },
    codes: ['99214'],
    found: [
      ['out-of-scope-care-management', ['service:care-management', 'service:2'], { service: 'care-management' }],
      ['out-of-scope-global-period', ['service:global-period'], { service: 'global-period' }],
    ],
  },
  {
    name: 'out of scope where no line is left',
    given: { services: [service('global-period')] },
    chosen: [],
    codes: [],
    found: [['out-of-scope-global-period', ['service:global-period'], { service: 'global-period' }]],
  },
];
