import type { CoupledService, Modality, PayerRules, Setting } from '@levelproof/contract';
import type { CodeFamily } from '../candidates/line.js';
import { cite, unverified } from '../pack/cite.js';
import { dated } from '../pack/dated.js';

/** Medicare's add-on for a continuing relationship, and what it may stand with (R6.1, R6.2). */
export interface VisitComplexityRule {
  /** `null` before it was payable. */
  readonly code: string | null;
  readonly families: readonly CodeFamily[];
  /** Families whose presence is a reason for modifier 25 that does not bar the add-on. */
  readonly besideWith25: readonly CodeFamily[];
}

export const visitComplexity = dated<VisitComplexityRule>('coupled.visit-complexity', 'code', [
  { from: '2021-01-01', value: { code: null, families: [], besideWith25: [] }, cite: cite('R6.1') },
  { from: '2024-01-01', value: { code: 'G2211', families: ['office'], besideWith25: [] }, cite: cite('R6.2') },
  {
    from: '2025-01-01',
    value: { code: 'G2211', families: ['office'], besideWith25: ['preventive', 'vaccine-administration'] },
    cite: cite('R6.2'),
  },
  {
    from: '2026-01-01',
    value: { code: 'G2211', families: ['office', 'home'], besideWith25: ['preventive', 'vaccine-administration'] },
    cite: cite('R6.1'),
  },
]);

/** Modifiers that rules ask for or look at: the separate visit, and the distinct service (R6.3). */
export const claimModifiers = dated('coupled.modifiers', 'modifier', [
  {
    from: '2021-01-01',
    value: { separateVisit: '25', distinct: ['59', 'XE'] as readonly string[] },
    cite: cite('R6.3'),
  },
]);

/** Families of the same date that put modifier 25 on the E/M, by payer rules (R6.3, R6.6, R6.10). */
export const needsModifier25 = dated<Readonly<Record<PayerRules, readonly CodeFamily[]>>>(
  'coupled.modifier-25',
  'family',
  [
    {
      from: '2021-01-01',
      value: {
        cpt: ['preventive', 'procedure', 'vaccine-administration', 'tobacco-counselling'],
        medicare: ['preventive', 'procedure', 'tobacco-counselling'],
      },
      cite: cite('R6.3'),
    },
  ],
);

/** The modifier of a way of contact, by payer rules; `null` where none is asked for (R4.9, R6.4). */
export const contactModifiers = dated<Readonly<Record<PayerRules, Readonly<Partial<Record<Modality, string>>>>>>(
  'coupled.contact-modifier',
  'modifier',
  [
    {
      from: '2021-01-01',
      value: {
        cpt: { 'audio-video': '95', 'audio-only': '93' },
        medicare: { 'audio-only': '93' },
      },
      cite: cite('R6.4'),
    },
  ],
);

/** Families that already say how clinician and patient met, or that are add-ons without a contact of their own. */
export const withoutContactModifier = dated<readonly CodeFamily[]>('coupled.contact-modifier.without', 'family', [
  {
    from: '2021-01-01',
    value: [
      'telemedicine-audio-video',
      'telemedicine-audio-only',
      'brief-check-in',
      'prolonged',
      'visit-complexity',
      'interactive-complexity',
      'pharmacologic-management',
      'screening',
      'procedure',
      'vaccine-administration',
    ],
    cite: cite('R6.4'),
  },
]);

/** Split or shared visits: settings in which they exist, and the modifier (R6.5). */
export const splitShared = dated<{ readonly modifier: string; readonly settings: readonly Setting[] }>(
  'coupled.split-shared',
  'modifier',
  [
    {
      from: '2022-01-01',
      value: { modifier: 'FS', settings: ['hospital-inpatient', 'hospital-observation', 'ed', 'nursing-facility'] },
      cite: cite('R6.5'),
    },
  ],
);

/** Age bands of preventive visits: first completed year of each band with the codes. */
export interface PreventiveBand {
  readonly fromAge: number;
  readonly fresh: string;
  readonly established: string;
}

/** Preventive visits: age bands of CPT, and Medicare's wellness visits (R6.10). */
export const preventiveVisits = dated<{
  readonly bands: readonly PreventiveBand[];
  readonly medicare: Readonly<Record<'medicare-initial' | 'medicare-subsequent' | 'welcome-to-medicare', string>>;
}>('coupled.preventive', 'codes and years', [
  {
    from: '2021-01-01',
    value: {
      bands: [
        { fromAge: 0, fresh: '99381', established: '99391' },
        { fromAge: 1, fresh: '99382', established: '99392' },
        { fromAge: 5, fresh: '99383', established: '99393' },
        { fromAge: 12, fresh: '99384', established: '99394' },
        { fromAge: 18, fresh: '99385', established: '99395' },
        { fromAge: 40, fresh: '99386', established: '99396' },
        { fromAge: 65, fresh: '99387', established: '99397' },
      ],
      medicare: {
        'welcome-to-medicare': 'G0402',
        'medicare-initial': 'G0438',
        'medicare-subsequent': 'G0439',
      },
    },
    cite: unverified('R6.10'),
  },
]);

/** Counselling to stop tobacco: more minutes than these for each code (R6.6). */
export const tobaccoCounselling = dated('coupled.tobacco', 'codes and minutes', [
  {
    from: '2021-01-01',
    value: { short: '99406', moreThan: 3, long: '99407', longMoreThan: 10 },
    cite: cite('R6.6'),
  },
]);

/** Advance care planning: half of the unit plus a minute reaches the next one (R6.7). */
export const advanceCarePlanning = dated('coupled.advance-care-planning', 'codes and minutes', [
  {
    from: '2021-01-01',
    value: { first: '99497', further: '99498', least: 16, furtherFrom: 46, block: 30 },
    cite: cite('R6.7'),
  },
]);

/** Care after discharge: least level, days to the visit, business days to the first contact (R6.8). */
export const transitionalCare = dated('coupled.transitional-care', 'codes and days', [
  {
    from: '2021-01-01',
    value: {
      contactBusinessDays: 2,
      high: { code: '99496', level: 'high', withinDays: 7 },
      moderate: { code: '99495', level: 'moderate', withinDays: 14 },
    } as const,
    cite: cite('R6.8'),
  },
]);

/** A scored standard instrument; payers differ on what it may go with (R5.11). */
export const screeningInstrument = dated('coupled.screening', 'code', [
  { from: '2021-01-01', value: { code: '96127' }, cite: unverified('R5.11') },
]);

/** The assessment of social determinants: Medicare's code, and the dates of its meaning (R6.9). */
export const determinantsAssessment = dated<{
  readonly code: string | null;
  readonly least: number;
  readonly last: number;
}>('coupled.determinants', 'code and minutes', [
  { from: '2021-01-01', value: { code: null, least: 5, last: 15 }, cite: cite('R6.9') },
  { from: '2024-01-01', value: { code: 'G0136', least: 5, last: 15 }, cite: cite('R6.9') },
  { from: '2026-01-01', value: { code: null, least: 5, last: 15 }, cite: cite('R6.9') },
]);

/** The brief check-in by telephone or video: code by payer rules, minutes (R4.8, R4.9). */
export const briefCheckIn = dated<{
  readonly codes: Readonly<Record<PayerRules, string | null>>;
  readonly least: number;
  readonly last: number;
}>('coupled.check-in', 'codes and minutes', [
  { from: '2021-01-01', value: { codes: { cpt: null, medicare: 'G2012' }, least: 5, last: 10 }, cite: cite('R4.9') },
  { from: '2025-01-01', value: { codes: { cpt: '98016', medicare: '98016' }, least: 5, last: 10 }, cite: cite('R4.8') },
]);

/** Critical care: recognised only. CPT counts a further unit from the first begun block, Medicare from a whole one. */
export const criticalCare = dated('coupled.critical-care', 'codes and minutes', [
  {
    from: '2021-01-01',
    value: { first: '99291', further: '99292', least: 30, block: 30, furtherFrom: { cpt: 75, medicare: 104 } },
    cite: cite('R6.11'),
  },
]);

/** Services that are recognised and not coded here (R6.11). */
export const outOfScopeServices = dated<readonly CoupledService[]>('coupled.out-of-scope', 'service', [
  {
    from: '2021-01-01',
    value: [
      'procedure',
      'global-period',
      'critical-care',
      'teaching-physician',
      'test-with-interpretation',
      'care-management',
      'other-out-of-scope',
    ],
    cite: cite('R6.11'),
  },
]);
