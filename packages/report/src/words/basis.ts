import type { Candidate, CandidateBasis, FindingDirection, ServiceKind } from '@levelproof/contract';

/** Our words for what a set of lines is built on. */
export const BASIS_WORDS: Readonly<Record<CandidateBasis, string>> = {
  mdm: 'by medical decision making',
  time: 'by total time',
  'mdm-with-psychotherapy': 'by medical decision making, with psychotherapy',
  psychotherapy: 'psychotherapy by its minutes',
  crisis: 'crisis psychotherapy by its minutes',
  'psychiatric-evaluation': 'diagnostic evaluation',
  preventive: 'preventive visit',
  'preventive-with-em': 'preventive visit with a separate problem visit',
  fixed: 'fixed code of this service',
  none: 'by nothing',
};

/** Our words for how far a candidate is supported. */
export const SUPPORT_WORDS: Readonly<Record<Candidate['support'], string>> = {
  supported: 'supported',
  open: 'only if the open questions are settled',
  'not-reportable': 'not reportable',
};

/** Our words for kinds of service. */
export const SERVICE_WORDS: Readonly<Record<ServiceKind, string>> = {
  'office-em': 'office visit',
  preventive: 'preventive visit',
  'preventive-plus-em': 'preventive visit with a problem visit',
  consult: 'consultation',
  inpatient: 'hospital visit',
  ed: 'emergency department visit',
  'nursing-facility': 'nursing facility visit',
  home: 'home visit',
  'telehealth-em': 'telemedicine visit',
  'psych-eval': 'psychiatric diagnostic evaluation',
  psychotherapy: 'psychotherapy',
  'em-plus-psychotherapy': 'visit with psychotherapy',
  crisis: 'psychotherapy for crisis',
  testing: 'testing',
  procedure: 'procedure',
  'not-em': 'no evaluation and management service',
};

/** Our words for where a finding points. */
export const DIRECTION_WORDS: Readonly<Record<FindingDirection, string>> = {
  'over-coding': 'over-coding risk',
  'missing-documentation': 'possibly missing from the note',
  integrity: 'integrity of the note',
  information: 'for information',
};
