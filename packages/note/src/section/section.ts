import type { Span } from '../text/span.js';

export const SECTION_CATEGORIES = [
  'chief-complaint',
  'hpi',
  'ros',
  'pmh',
  'psh',
  'medications',
  'allergies',
  'family-history',
  'social-history',
  'sdoh',
  'vitals',
  'exam',
  'mse',
  'labs',
  'imaging',
  'records-reviewed',
  'ed-course',
  'procedure',
  'assessment',
  'assessment-plan',
  'plan',
  'mdm',
  'psychotherapy',
  'progress-goals',
  'risk-assessment',
  'time',
  'billing',
  'hcc',
  'health-maintenance',
  'disposition',
  'patient-instructions',
  'attestation',
  'signature',
  'template',
  'none',
] as const;
/** What a part of the note is about. `none`: before the first heading, or a heading that no lexicon row knows. */
export type SectionCategory = (typeof SECTION_CATEGORIES)[number];

/** A part of the note under one heading. Its span includes the heading. */
export interface Section extends Span {
  readonly index: number;
  readonly category: SectionCategory;
  /** The heading's own words, without its colon, or `null` for text before any heading. */
  readonly heading: Span | null;
  /** What stands under the heading. */
  readonly body: Span;
  /** How the heading was recognised. */
  readonly form: 'capitals-colon' | 'capitals-line' | 'title-colon' | 'comma-joined' | 'title-line' | 'none';
  /** Index of the section that this is a sub-heading of, e.g. `Cardiovascular` below `PHYSICAL EXAM`. */
  readonly parent: number | null;
}
