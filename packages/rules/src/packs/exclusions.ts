import type { Citation } from '@levelproof/contract';
import { cite, unverified } from '../pack/cite.js';
import { dated } from '../pack/dated.js';
import type { EvidenceGrade, ExclusionKind, ExclusionRow } from '../exclusions/row.js';

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

/** One row of the table; fixed by CPT unless its grade says otherwise. */
function row(
  id: string,
  a: readonly string[],
  b: readonly string[],
  kind: ExclusionKind,
  source: Citation,
  grade: EvidenceGrade = 'hard',
  unless?: ExclusionRow['unless'],
): ExclusionRow {
  const made = { id, a, b, kind, grade, cite: source };
  return unless === undefined ? made : { ...made, unless };
}

/**
 * What may not be reported together by one clinician on one date. `EM` stands for any E/M line, `PREVENTIVE` for any
 * preventive visit. To add a row: name it in a coder's words, give the codes of both sides, how they exclude each
 * other, how sure that is, and where it says so.
 */
const ROWS: readonly ExclusionRow[] = [
  // psychotherapy
  row('one-psychotherapy-a-session', ANY_INDIVIDUAL, ANY_INDIVIDUAL, 'never', cite('R5.1')),
  row('therapy-alone-with-visit', INDIVIDUAL, ['EM'], 'never', cite('R5.3')),
  row('add-on-needs-visit', ADD_ONS, ['EM'], 'needs-one', cite('R5.3')),
  row('family-one-a-session', FAMILY, FAMILY, 'never', cite('R5.6')),
  row('family-beside-individual', ANY_INDIVIDUAL, FAMILY, 'separate-session', cite('R5'), 'payer-dependent'),
  row('family-beside-visit', FAMILY, ['EM'], 'separate-session', cite('R5'), 'payer-dependent'),
  row(
    'group-beside-others',
    ['90853'],
    [...ANY_INDIVIDUAL, ...FAMILY, 'EM'],
    'separate-session',
    cite('R5'),
    'payer-dependent',
  ),
  // crisis
  row(
    'crisis-with-psychotherapy',
    CRISIS,
    [...ANY_INDIVIDUAL, ...FAMILY, '90849', '90853', '90845'],
    'never',
    cite('R5.5'),
  ),
  row('crisis-with-evaluation', CRISIS, EVALUATIONS, 'never', cite('R5.5')),
  row('crisis-with-complexity', CRISIS, ['90785'], 'never', cite('R5.5')),
  row('crisis-with-pharmacologic', CRISIS, ['90863'], 'never', cite('R5.5')),
  row('crisis-with-prolonged', CRISIS, PROLONGED, 'never', cite('R5.5')),
  row('crisis-further-needs-first', ['90840'], ['90839'], 'needs-one', cite('R5.5')),
  row('medicare-crisis-further-needs-first', ['G0018'], ['G0017'], 'needs-one', cite('R0')),
  row('one-crisis-code', ['90839'], ['G0017'], 'never', cite('R0')),
  row('crisis-with-visit', CRISIS, ['EM'], 'never', unverified('C20'), 'unverified', {
    id: 'C20',
    setting: 'together-when-separate',
  }),
  // evaluation
  row('evaluation-with-visit', EVALUATIONS, ['EM'], 'never', cite('R5.10')),
  row('evaluation-with-psychotherapy', EVALUATIONS, ANY_INDIVIDUAL, 'never', cite('R5.10'), 'payer-dependent'),
  row('one-evaluation', ['90791'], ['90792'], 'never', cite('R5.10')),
  row(
    'evaluation-beside-family-or-group',
    EVALUATIONS,
    [...FAMILY, '90853'],
    'separate-session',
    cite('R5'),
    'payer-dependent',
  ),
  row('evaluation-with-prolonged', EVALUATIONS, PROLONGED, 'never', cite('R5.10')),
  // add-ons of behavioural health
  row('complexity-needs-primary', ['90785'], [...EVALUATIONS, ...ANY_INDIVIDUAL, '90853'], 'needs-one', cite('R5.8')),
  row('complexity-with-family', ['90785'], [...FAMILY, '90849'], 'never', cite('R5.8')),
  row('pharmacologic-needs-therapy', ['90863'], INDIVIDUAL, 'needs-one', cite('R5.9')),
  row('pharmacologic-with-visit', ['90863'], ['EM'], 'never', cite('R5.9')),
  // prolonged
  row('psychotherapy-with-prolonged', ANY_INDIVIDUAL, PROLONGED_CPT, 'never', cite('R3.5')),
  row(
    'psychotherapy-with-medicare-prolonged',
    ANY_INDIVIDUAL,
    PROLONGED_MEDICARE,
    'never',
    cite('R3.5'),
    'payer-dependent',
  ),
  row('family-with-prolonged', FAMILY, PROLONGED, 'never', cite('R5')),
  row('one-prolonged-code', PROLONGED, PROLONGED, 'never', cite('R3.1')),
  row('discharge-with-prolonged', DISCHARGES, PROLONGED, 'never', cite('R3.5'), 'payer-dependent'),
  // coupled services
  row('preventive-with-visit', ['PREVENTIVE'], ['EM'], 'needs-25', cite('R6.10')),
  row('one-transitional-care', ['99495'], ['99496'], 'never', cite('R6.8')),
  row('transitional-care-with-visit', ['99495', '99496'], ['EM'], 'needs-25', unverified('R6.8'), 'unverified'),
  row('one-tobacco-counselling', ['99406'], ['99407'], 'never', cite('R6.6')),
  row('planning-with-critical-care', ['99497', '99498'], ['99291', '99292'], 'never', cite('R6.7')),
  row('planning-further-needs-first', ['99498'], ['99497'], 'needs-one', cite('R6.7')),
  row('determinants-with-staff-visit', ['G0136'], ['99211'], 'never', cite('R6.9')),
];

/** The exclusions on a date. Overlays of payers replace the table by its name. */
export const exclusions = dated<readonly ExclusionRow[]>('exclusions', 'rows', [
  { from: '2021-01-01', value: ROWS, cite: cite('R5') },
]);
