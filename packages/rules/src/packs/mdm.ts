import type { Level, ProblemCategory, RiskKind } from '@levelproof/contract';
import { cite, unverified } from '../pack/cite.js';
import { dated } from '../pack/dated.js';

/** So many problems of one category reach this level. */
export interface ProblemRow {
  readonly level: Level;
  readonly category: ProblemCategory;
  readonly count: number;
}

const row = (level: Level, category: ProblemCategory, count = 1): ProblemRow => ({ level, category, count });

const ROWS_2021: readonly ProblemRow[] = [
  row('straightforward', 'self-limited'),
  row('low', 'self-limited', 2),
  row('low', 'stable-chronic'),
  row('low', 'acute-uncomplicated'),
  row('moderate', 'chronic-exacerbation'),
  row('moderate', 'stable-chronic', 2),
  row('moderate', 'undiagnosed-uncertain'),
  row('moderate', 'acute-systemic'),
  row('moderate', 'acute-complicated-injury'),
  row('high', 'chronic-severe-exacerbation'),
  row('high', 'threat-to-life-or-function'),
];

/** The rows of the problems element. No row adds across categories (R1.5). */
export const problemRows = dated<readonly ProblemRow[]>('mdm.problems.rows', 'problems', [
  { from: '2021-01-01', value: ROWS_2021, cite: cite('R1.B') },
  {
    from: '2023-01-01',
    value: [...ROWS_2021, row('low', 'stable-acute'), row('low', 'acute-uncomplicated-hospital')],
    cite: cite('R1.15-R1.16'),
  },
]);

/** The extra high row of an initial nursing-facility visit. */
export const nursingFacilityInitialRow = dated<readonly ProblemRow[]>(
  'mdm.problems.nursing-facility-initial',
  'problems',
  [{ from: '2023-01-01', value: [row('high', 'multiple-morbidities')], cite: unverified('R1.24') }],
);

/** The row that a category of later years fell under before it had its own. */
export const earlierCategory = dated<Readonly<Partial<Record<ProblemCategory, ProblemCategory>>>>(
  'mdm.problems.earlier-category',
  'category',
  [
    {
      from: '2021-01-01',
      value: { 'stable-acute': 'acute-uncomplicated', 'acute-uncomplicated-hospital': 'acute-uncomplicated' },
      cite: cite('R1.61'),
    },
    { from: '2023-01-01', value: {}, cite: cite('R1.61') },
  ],
);

/** What the data element asks for at each level. */
export interface DataThresholds {
  /** Items of tests and external notes for low; a historian alone does as well. */
  readonly lowItems: number;
  /** Items of tests, external notes and historian for the first moderate category. */
  readonly moderateItems: number;
  /** Moderate categories for high. */
  readonly highCategories: number;
  /** Whether one test may count as ordered and as independently interpreted. */
  readonly orderAndOwnReading: boolean;
}

export const dataThresholds = dated<DataThresholds>('mdm.data.thresholds', 'items', [
  {
    from: '2021-01-01',
    value: { lowItems: 2, moderateItems: 3, highCategories: 2, orderAndOwnReading: false },
    cite: cite('R1.C'),
  },
  {
    from: '2023-01-01',
    value: { lowItems: 2, moderateItems: 3, highCategories: 2, orderAndOwnReading: true },
    cite: cite('R1.39'),
  },
]);

/** Level of each kind of management decision when its own conditions are met. */
export type RiskLevels = Readonly<Record<RiskKind, Level>>;

const RISK_2021: RiskLevels = {
  'rest-or-reassurance': 'straightforward',
  'over-the-counter-drug': 'low',
  'therapy-referral': 'low',
  'supply-or-equipment': 'low',
  'conservative-care': 'low',
  referral: 'low',
  vaccine: 'low',
  'in-office-injection': 'moderate',
  'prescription-drug-management': 'moderate',
  'minor-surgery': 'low',
  'elective-major-surgery': 'moderate',
  'emergency-major-surgery': 'high',
  'social-determinant': 'moderate',
  'toxicity-monitoring': 'high',
  hospitalization: 'high',
  'escalation-of-hospital-care': 'moderate',
  'de-escalation': 'high',
  'parenteral-controlled-substance': 'moderate',
};

export const riskLevels = dated<RiskLevels>('mdm.risk.levels', 'level', [
  { from: '2021-01-01', value: RISK_2021, cite: cite('R1.D') },
  {
    from: '2023-01-01',
    value: { ...RISK_2021, 'escalation-of-hospital-care': 'high', 'parenteral-controlled-substance': 'high' },
    cite: cite('R1.D'),
  },
]);

/** Level of surgery when patient or procedure risk factors are written (R1.53). */
export const surgeryWithRiskFactors = dated<Readonly<Partial<Record<RiskKind, Level>>>>(
  'mdm.risk.surgery-with-risk-factors',
  'level',
  [
    {
      from: '2021-01-01',
      value: { 'minor-surgery': 'moderate', 'elective-major-surgery': 'high' },
      cite: cite('R1.53'),
    },
  ],
);

/** Longest interval between toxicity tests that still is intensive, in days: quarterly (R1.54). */
export const toxicityInterval = dated<number>('mdm.risk.toxicity-interval', 'days', [
  { from: '2021-01-01', value: 92, cite: cite('R1.54') },
]);

/** How many of the three elements must meet or exceed a level (R1.2). */
export const elementsNeeded = dated<number>('mdm.elements-needed', 'elements', [
  { from: '2021-01-01', value: 2, cite: cite('R1.2') },
]);
