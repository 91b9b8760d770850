import type { Encounter, EncounterFacts, ServiceFact, TimeFact } from '@levelproof/contract';
import { emptyFacts } from '@levelproof/contract';
import { line, type LineDraft } from '../../candidates/line.js';

export const service = (kind: ServiceFact['kind'], minutes?: number): ServiceFact => ({
  id: `service:${kind}`,
  certainty: 'documented',
  evidence: [],
  kind,
  item: kind,
  when: 'today',
  ...(minutes === undefined ? {} : { minutes }),
});
export const visit = (kind: EncounterFacts['visit']['kind'], more: Partial<EncounterFacts['visit']> = {}) =>
  ({ kind, certainty: 'documented', evidence: [], ...more }) as const;
export const spoken = (minutes: number): TimeFact => ({
  id: 'time:1',
  certainty: 'documented',
  evidence: [],
  minutes,
  form: 'exact',
  activity: 'medical-discussion',
  role: 'part',
  whose: 'clinician',
  day: 'date-of-encounter',
});
export type Given = Omit<Partial<EncounterFacts>, 'encounter'> & { readonly who?: Partial<Encounter> };
export function factsOf({ who, ...facts }: Given): EncounterFacts {
  return { ...emptyFacts({ dateOfService: '2025-10-16', ...who }), ...facts };
}
export const VISIT = [line('99214', 'office')];
const WITH_ADD_ON = [...VISIT, line('90833', 'psychotherapy-add-on', 'add-on')];
const THERAPY = [line('90837', 'psychotherapy')];
const MEDICARE = { payerRules: 'medicare' } as const;
const LASTING = service('longitudinal-relationship');
const WELLNESS = visit('preventive-plus-em', { preventive: 'medicare-subsequent', separateEm: 'yes' });

export interface Case {
  readonly name: string;
  readonly given: Given;
  readonly chosen?: readonly LineDraft[];
  readonly codes: readonly string[];
  readonly ids: readonly string[];
}
export const CASES: readonly Case[] = [
  { name: 'a plain visit', given: {}, codes: ['99214'], ids: [] },
  {
    name: 'continuing relationship, 2023',
    given: { who: { ...MEDICARE, dateOfService: '2023-12-31' }, services: [LASTING] },
    codes: ['99214'],
    ids: [],
  },
  {
    name: 'continuing relationship, 2024',
    given: { who: { ...MEDICARE, dateOfService: '2024-01-01' }, services: [LASTING] },
    codes: ['99214', 'G2211'],
    ids: ['g2211-supported'],
  },
  { name: 'continuing relationship, CPT', given: { services: [LASTING] }, codes: ['99214'], ids: [] },
  {
    name: 'beside psychotherapy it is named only',
    given: { who: MEDICARE, services: [LASTING] },
    chosen: WITH_ADD_ON,
    codes: ['99214', '90833'],
    ids: ['g2211-supported'],
  },
  {
    name: 'with a wellness visit, 2024',
    given: { who: { ...MEDICARE, dateOfService: '2024-12-31' }, services: [LASTING], visit: WELLNESS },
    codes: ['99214-25', 'G0439'],
    ids: ['modifier-25-required', 'g2211-blocked-by-modifier-25'],
  },
  {
    name: 'with a wellness visit, 2025',
    given: { who: MEDICARE, services: [LASTING], visit: WELLNESS },
    codes: ['99214-25', 'G0439', 'G2211'],
    ids: ['modifier-25-required', 'g2211-supported'],
  },
  {
    name: 'with a procedure',
    given: { who: MEDICARE, services: [LASTING, service('procedure')] },
    codes: ['99214-25'],
    ids: ['modifier-25-required', 'g2211-blocked-by-modifier-25', 'out-of-scope-procedure'],
  },
  {
    name: 'a procedure that swallows the visit',
    given: { services: [service('procedure')], visit: visit('office-em', { separateEm: 'no' }) },
    codes: ['99214'],
    ids: ['modifier-25-not-supported', 'out-of-scope-procedure'],
  },
  {
    name: 'home visit, 2025',
    given: { who: MEDICARE, services: [LASTING] },
    chosen: [line('99349', 'home')],
    codes: ['99349'],
    ids: [],
  },
  {
    name: 'home visit, 2026',
    given: { who: { ...MEDICARE, dateOfService: '2026-01-01' }, services: [LASTING] },
    chosen: [line('99349', 'home')],
    codes: ['99349', 'G2211'],
    ids: ['g2211-supported'],
  },
  {
    name: 'vaccine, CPT',
    given: { services: [service('vaccine-administration')] },
    codes: ['99214-25'],
    ids: ['modifier-25-required'],
  },
  {
    name: 'vaccine, Medicare',
    given: { who: MEDICARE, services: [service('vaccine-administration')] },
    codes: ['99214'],
    ids: [],
  },
  {
    name: 'preventive by age',
    given: { who: { patient: { age: 39 } }, visit: visit('preventive-plus-em', { separateEm: 'yes' }) },
    codes: ['99214-25', '99395'],
    ids: ['modifier-25-required'],
  },
  {
    name: 'preventive, new, forty',
    given: {
      who: { patient: { age: 40 }, patientStatus: 'new' },
      visit: visit('preventive-plus-em', { separateEm: 'yes' }),
    },
    codes: ['99214-25', '99386'],
    ids: ['modifier-25-required'],
  },
  {
    name: 'preventive, no age',
    given: { visit: visit('preventive-plus-em', { separateEm: 'yes' }) },
    codes: ['99214'],
    ids: ['preventive-age-not-stated'],
  },
  {
    name: 'preventive by age, Medicare',
    given: { who: { ...MEDICARE, patient: { age: 70 } }, visit: visit('preventive') },
    chosen: [],
    codes: [],
    ids: ['preventive-not-covered-by-medicare'],
  },
  {
    name: 'video',
    given: { who: { modality: 'audio-video' } },
    chosen: THERAPY,
    codes: ['90837-95'],
    ids: ['modifier-95-telehealth'],
  },
  {
    name: 'video, Medicare',
    given: { who: { modality: 'audio-video', ...MEDICARE } },
    chosen: WITH_ADD_ON,
    codes: ['99214', '90833'],
    ids: ['medicare-rejects-98000-series'],
  },
  {
    name: 'telephone, Medicare',
    given: { who: { modality: 'audio-only', ...MEDICARE } },
    chosen: THERAPY,
    codes: ['90837-93'],
    ids: ['audio-only-modifier-93'],
  },
  {
    name: 'telemedicine code',
    given: { who: { modality: 'audio-video' } },
    chosen: [line('98006', 'telemedicine-audio-video')],
    codes: ['98006'],
    ids: [],
  },
  {
    name: 'short call',
    given: { who: { modality: 'audio-only' }, time: [spoken(10)] },
    chosen: [line('98016', 'brief-check-in')],
    codes: ['98016'],
    ids: ['audio-only-10-min-or-less'],
  },
  {
    name: 'longer call',
    given: { who: { modality: 'audio-only' }, time: [spoken(11)] },
    chosen: [line('98013', 'telemedicine-audio-only')],
    codes: ['98013'],
    ids: [],
  },
  {
    name: 'tobacco, three minutes',
    given: { services: [service('tobacco-counselling', 3)] },
    codes: ['99214'],
    ids: ['tobacco-counselling-too-short'],
  },
  {
    name: 'tobacco, four',
    given: { services: [service('tobacco-counselling', 4)] },
    codes: ['99214-25', '99406'],
    ids: ['modifier-25-required'],
  },
  {
    name: 'tobacco, ten',
    given: { services: [service('tobacco-counselling', 10)] },
    codes: ['99214-25', '99406'],
    ids: ['modifier-25-required'],
  },
  {
    name: 'tobacco, eleven',
    given: { services: [service('tobacco-counselling', 11)] },
    codes: ['99214-25', '99407'],
    ids: ['modifier-25-required'],
  },
  {
    name: 'tobacco without minutes',
    given: { services: [service('tobacco-counselling')] },
    codes: ['99214'],
    ids: ['tobacco-counselling-time-missing'],
  },
  ...(
    [
      [15, []],
      [16, ['99497']],
      [45, ['99497']],
      [46, ['99497', '99498']],
      [75, ['99497', '99498']],
      [76, ['99497', '99498x2']],
      [105, ['99497', '99498x2']],
      [106, ['99497', '99498x3']],
    ] as const
  ).map(
    ([minutes, codes]): Case => ({
      name: `care planning, ${minutes}`,
      given: { services: [service('advance-care-planning', minutes)] },
      codes: ['99214', ...codes],
      ids: minutes < 16 ? ['advance-care-planning-too-short'] : [],
    }),
  ),
  {
    name: 'determinants, 2025',
    given: { who: MEDICARE, services: [service('determinants-assessment', 5)] },
    codes: ['99214', 'G0136'],
    ids: [],
  },
  {
    name: 'determinants, four minutes',
    given: { who: MEDICARE, services: [service('determinants-assessment', 4)] },
    codes: ['99214'],
    ids: ['determinants-assessment-too-short'],
  },
  {
    name: 'determinants, 2026',
    given: { who: { ...MEDICARE, dateOfService: '2026-01-01' }, services: [service('determinants-assessment', 5)] },
    codes: ['99214'],
    ids: ['determinants-assessment-not-reportable'],
  },
  {
    name: 'shared in hospital',
    given: { who: { ...MEDICARE, setting: 'hospital-inpatient' }, services: [service('split-shared')] },
    chosen: [line('99232', 'hospital-subsequent')],
    codes: ['99232-FS'],
    ids: ['modifier-fs-split-shared'],
  },
  {
    name: 'shared in the office',
    given: { services: [service('split-shared')] },
    codes: ['99214'],
    ids: ['split-shared-not-in-office'],
  },
  {
    name: 'shared before there was a modifier',
    given: { who: { dateOfService: '2021-06-01' }, services: [service('split-shared')] },
    codes: ['99214'],
    ids: [],
  },
  {
    name: 'recognised',
    given: {
      services: [
        service('critical-care', 80),
        service('screening-instrument'),
        service('transitional-care'),
        service('global-period'),
      ],
    },
    codes: ['99214'],
    ids: [
      'out-of-scope-global-period',
      'critical-care-recognised',
      'screening-instrument-recognised',
      'transitional-care-recognised',
    ],
  },
];
