import type { PsychotherapyForm } from '@levelproof/contract';
import { cueLexicon } from '../cues/cue.js';
import { psychotherapyCueRows } from '../lexicons/psychotherapy-cues.js';

export const PSYCHOTHERAPY_CUES = [
  'psychotherapy-word',
  'session-word',
  'service-individual',
  'service-family',
  'service-family-weak',
  'service-group',
  'service-multiple-family',
  'service-psychoanalysis',
  'service-psychoanalysis-weak',
  'service-crisis',
  'modality',
  'technique',
  'technique-weak',
  'response',
  'response-heading',
  'intervention-heading',
  'therapy-elsewhere',
  'therapy-none',
  'talk',
  'participant',
  'patient-present',
  'patient-present-most',
  'patient-absent',
  'crisis-assessment',
  'crisis-assessment-weak',
  'crisis-mental-status',
  'crisis-disposition',
  'crisis-safety',
  'crisis-past',
  'factor-communication',
  'factor-caregiver',
  'factor-caregiver-weak',
  'factor-report',
  'factor-report-weak',
  'factor-equipment',
  'factor-equipment-sign',
  'factor-interpreter',
  'factor-claim',
  'language-barrier',
  'pharm',
  'pharm-weak',
  'pharm-claim',
  'diagnostic-evaluation',
  'intake-title',
  'identifying-heading',
  'psych-history-heading',
  'mse-heading',
  'axis-heading',
  'formulation-heading',
] as const;
/** What words of a note say of psychotherapy. */
export type PsychotherapyCue = (typeof PSYCHOTHERAPY_CUES)[number];

export const psychotherapyCues = cueLexicon<PsychotherapyCue>(psychotherapyCueRows);

/** The form of a session by the words that name it, the weightiest first. */
export const FORM_OF: readonly (readonly [PsychotherapyCue, PsychotherapyForm])[] = [
  ['service-crisis', 'crisis'],
  ['service-multiple-family', 'multiple-family-group'],
  ['service-group', 'group'],
  ['service-family', 'family'],
  ['service-psychoanalysis', 'psychoanalysis'],
  ['service-individual', 'individual'],
];
