import type { CandidateBasis, Reason, TraceNode } from '@levelproof/contract';

/** The family a code belongs to; exclusions, fees and modifiers are written by family. */
export type CodeFamily =
  | 'office'
  | 'telemedicine-audio-video'
  | 'telemedicine-audio-only'
  | 'brief-check-in'
  | 'hospital-initial'
  | 'hospital-subsequent'
  | 'hospital-same-date'
  | 'hospital-discharge'
  | 'emergency'
  | 'consultation-outpatient'
  | 'consultation-inpatient'
  | 'nursing-facility-initial'
  | 'nursing-facility-subsequent'
  | 'nursing-facility-discharge'
  | 'home'
  | 'critical-care'
  | 'prolonged'
  | 'psychotherapy'
  | 'psychotherapy-add-on'
  | 'crisis-psychotherapy'
  | 'family-psychotherapy'
  | 'group-psychotherapy'
  | 'psychoanalysis'
  | 'interactive-complexity'
  | 'pharmacologic-management'
  | 'psychiatric-evaluation'
  | 'preventive'
  | 'visit-complexity'
  | 'tobacco-counselling'
  | 'advance-care-planning'
  | 'transitional-care'
  | 'screening'
  | 'determinants-assessment'
  | 'vaccine-administration'
  | 'procedure'
  | 'other';

/** Families that are evaluation and management visits, levelled or fixed. */
export const EM_FAMILIES: readonly CodeFamily[] = [
  'office',
  'telemedicine-audio-video',
  'telemedicine-audio-only',
  'hospital-initial',
  'hospital-subsequent',
  'hospital-same-date',
  'hospital-discharge',
  'emergency',
  'consultation-outpatient',
  'consultation-inpatient',
  'nursing-facility-initial',
  'nursing-facility-subsequent',
  'nursing-facility-discharge',
  'home',
];

/** One line of a claim before it is written as a code string. */
export interface LineDraft {
  /** Code number: `99214`, `G2212`. */
  readonly code: string;
  /** Units; 1 unless the code repeats. */
  readonly units: number;
  /** Two-character modifiers that reporting this line in this set needs, e.g. `25`. */
  readonly modifiers: readonly string[];
  readonly family: CodeFamily;
  /** `primary`: stands alone. `add-on`: needs a primary of the set. `beside`: another service of the date. */
  readonly role: 'primary' | 'add-on' | 'beside';
}

/** A set of lines that could be reported together, before it has its worth. */
export interface CandidateDraft {
  /** Stable within a result: `mdm:established`, `time:new`, `psychotherapy`. */
  readonly id: string;
  readonly basis: CandidateBasis;
  readonly lines: readonly LineDraft[];
  readonly support: 'supported' | 'open' | 'not-reportable';
  readonly reasons: readonly Reason[];
  readonly trace: TraceNode;
}

/** A line with one unit and no modifier. */
export function line(code: string, family: CodeFamily, role: LineDraft['role'] = 'primary', units = 1): LineDraft {
  return { code, units, modifiers: [], family, role };
}

/** The line with one more modifier; the same line when it has it already. */
export function withModifier(draft: LineDraft, modifier: string): LineDraft {
  return draft.modifiers.includes(modifier) ? draft : { ...draft, modifiers: [...draft.modifiers, modifier] };
}

/** True for a line of an evaluation and management visit. */
export function isEm(draft: LineDraft): boolean {
  return EM_FAMILIES.includes(draft.family);
}

/** A line as a code string: `99214`, `99214-25`, `99417x2`. */
export function codeOf(draft: LineDraft): string {
  const modifiers = draft.modifiers.map((modifier) => `-${modifier}`).join('');
  return `${draft.code}${modifiers}${draft.units > 1 ? `x${draft.units}` : ''}`;
}
