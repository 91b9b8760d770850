import { cite, unverified } from '../pack/cite.js';
import { dated } from '../pack/dated.js';
import type { ExclusionRow } from '../exclusions/row.js';

const INDIVIDUAL = ['90832', '90834', '90837'] as const;
const ADD_ONS = ['90833', '90836', '90838'] as const;
const ANY_INDIVIDUAL = [...INDIVIDUAL, ...ADD_ONS] as const;
const CRISIS = ['90839', '90840', 'G0017', 'G0018'] as const;
const FAMILY = ['90846', '90847'] as const;
const EVALUATIONS = ['90791', '90792'] as const;
const PROLONGED_CPT = ['99417', '99418'] as const;
const PROLONGED_MEDICARE = ['G2212', 'G0316', 'G0317', 'G0318'] as const;
const PROLONGED = [...PROLONGED_CPT, ...PROLONGED_MEDICARE] as const;
const DISCHARGES = ['99238', '99239', '99315', '99316'] as const;

/**
 * What may not be reported together by one clinician on one date. `EM` stands for any E/M line, `PREVENTIVE` for any
 * preventive visit. To add a row: name it in a coder's words, give the codes of both sides, how they exclude each
 * other, how sure that is, and where it says so.
 */
const ROWS: readonly ExclusionRow[] = [
  // psychotherapy
  {
    id: 'one-psychotherapy-a-session',
    a: ANY_INDIVIDUAL,
    b: ANY_INDIVIDUAL,
    kind: 'never',
    grade: 'hard',
    cite: cite('R5.1'),
  },
  { id: 'therapy-alone-with-visit', a: INDIVIDUAL, b: ['EM'], kind: 'never', grade: 'hard', cite: cite('R5.3') },
  { id: 'add-on-needs-visit', a: ADD_ONS, b: ['EM'], kind: 'needs-one', grade: 'hard', cite: cite('R5.3') },
  { id: 'family-one-a-session', a: FAMILY, b: FAMILY, kind: 'never', grade: 'hard', cite: cite('R5.6') },
  {
    id: 'family-beside-individual',
    a: ANY_INDIVIDUAL,
    b: FAMILY,
    kind: 'separate-session',
    grade: 'payer-dependent',
    cite: cite('R5'),
  },
  {
    id: 'family-beside-visit',
    a: FAMILY,
    b: ['EM'],
    kind: 'separate-session',
    grade: 'payer-dependent',
    cite: cite('R5'),
  },
  {
    id: 'group-beside-others',
    a: ['90853'],
    b: [...ANY_INDIVIDUAL, ...FAMILY, 'EM'],
    kind: 'separate-session',
    grade: 'payer-dependent',
    cite: cite('R5'),
  },
  // crisis
  {
    id: 'crisis-with-psychotherapy',
    a: CRISIS,
    b: [...ANY_INDIVIDUAL, ...FAMILY, '90849', '90853', '90845'],
    kind: 'never',
    grade: 'hard',
    cite: cite('R5.5'),
  },
  { id: 'crisis-with-evaluation', a: CRISIS, b: EVALUATIONS, kind: 'never', grade: 'hard', cite: cite('R5.5') },
  { id: 'crisis-with-complexity', a: CRISIS, b: ['90785'], kind: 'never', grade: 'hard', cite: cite('R5.5') },
  { id: 'crisis-with-pharmacologic', a: CRISIS, b: ['90863'], kind: 'never', grade: 'hard', cite: cite('R5.5') },
  { id: 'crisis-with-prolonged', a: CRISIS, b: PROLONGED, kind: 'never', grade: 'hard', cite: cite('R5.5') },
  {
    id: 'crisis-further-needs-first',
    a: ['90840'],
    b: ['90839'],
    kind: 'needs-one',
    grade: 'hard',
    cite: cite('R5.5'),
  },
  {
    id: 'medicare-crisis-further-needs-first',
    a: ['G0018'],
    b: ['G0017'],
    kind: 'needs-one',
    grade: 'hard',
    cite: cite('R0'),
  },
  { id: 'one-crisis-code', a: ['90839'], b: ['G0017'], kind: 'never', grade: 'hard', cite: cite('R0') },
  {
    id: 'crisis-with-visit',
    a: CRISIS,
    b: ['EM'],
    kind: 'never',
    grade: 'unverified',
    unless: { id: 'C20', setting: 'together-when-separate' },
    cite: unverified('C20'),
  },
  // evaluation
  { id: 'evaluation-with-visit', a: EVALUATIONS, b: ['EM'], kind: 'never', grade: 'hard', cite: cite('R5.10') },
  {
    id: 'evaluation-with-psychotherapy',
    a: EVALUATIONS,
    b: ANY_INDIVIDUAL,
    kind: 'never',
    grade: 'payer-dependent',
    cite: cite('R5.10'),
  },
  { id: 'one-evaluation', a: ['90791'], b: ['90792'], kind: 'never', grade: 'hard', cite: cite('R5.10') },
  {
    id: 'evaluation-beside-family-or-group',
    a: EVALUATIONS,
    b: [...FAMILY, '90853'],
    kind: 'separate-session',
    grade: 'payer-dependent',
    cite: cite('R5'),
  },
  { id: 'evaluation-with-prolonged', a: EVALUATIONS, b: PROLONGED, kind: 'never', grade: 'hard', cite: cite('R5.10') },
  // add-ons of behavioural health
  {
    id: 'complexity-needs-primary',
    a: ['90785'],
    b: [...EVALUATIONS, ...ANY_INDIVIDUAL, '90853'],
    kind: 'needs-one',
    grade: 'hard',
    cite: cite('R5.8'),
  },
  {
    id: 'complexity-with-family',
    a: ['90785'],
    b: [...FAMILY, '90849'],
    kind: 'never',
    grade: 'hard',
    cite: cite('R5.8'),
  },
  {
    id: 'pharmacologic-needs-therapy',
    a: ['90863'],
    b: INDIVIDUAL,
    kind: 'needs-one',
    grade: 'hard',
    cite: cite('R5.9'),
  },
  { id: 'pharmacologic-with-visit', a: ['90863'], b: ['EM'], kind: 'never', grade: 'hard', cite: cite('R5.9') },
  // prolonged
  {
    id: 'psychotherapy-with-prolonged',
    a: ANY_INDIVIDUAL,
    b: PROLONGED_CPT,
    kind: 'never',
    grade: 'hard',
    cite: cite('R3.5'),
  },
  {
    id: 'psychotherapy-with-medicare-prolonged',
    a: ANY_INDIVIDUAL,
    b: PROLONGED_MEDICARE,
    kind: 'never',
    grade: 'payer-dependent',
    cite: cite('R3.5'),
  },
  { id: 'family-with-prolonged', a: FAMILY, b: PROLONGED, kind: 'never', grade: 'hard', cite: cite('R5') },
  { id: 'one-prolonged-code', a: PROLONGED, b: PROLONGED, kind: 'never', grade: 'hard', cite: cite('R3.1') },
  {
    id: 'discharge-with-prolonged',
    a: DISCHARGES,
    b: PROLONGED,
    kind: 'never',
    grade: 'payer-dependent',
    cite: cite('R3.5'),
  },
  // coupled services
  { id: 'preventive-with-visit', a: ['PREVENTIVE'], b: ['EM'], kind: 'needs-25', grade: 'hard', cite: cite('R6.10') },
  { id: 'one-transitional-care', a: ['99495'], b: ['99496'], kind: 'never', grade: 'hard', cite: cite('R6.8') },
  {
    id: 'transitional-care-with-visit',
    a: ['99495', '99496'],
    b: ['EM'],
    kind: 'needs-25',
    grade: 'unverified',
    cite: unverified('R6.8'),
  },
  { id: 'one-tobacco-counselling', a: ['99406'], b: ['99407'], kind: 'never', grade: 'hard', cite: cite('R6.6') },
  {
    id: 'planning-with-critical-care',
    a: ['99497', '99498'],
    b: ['99291', '99292'],
    kind: 'never',
    grade: 'hard',
    cite: cite('R6.7'),
  },
  {
    id: 'planning-further-needs-first',
    a: ['99498'],
    b: ['99497'],
    kind: 'needs-one',
    grade: 'hard',
    cite: cite('R6.7'),
  },
  { id: 'determinants-with-staff-visit', a: ['G0136'], b: ['99211'], kind: 'never', grade: 'hard', cite: cite('R6.9') },
];

/** The exclusions on a date. Overlays of payers replace the table by its name. */
export const exclusions = dated<readonly ExclusionRow[]>('exclusions', 'rows', [
  { from: '2021-01-01', value: ROWS, cite: cite('R5') },
]);
