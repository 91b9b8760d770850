import type { TimeActivity } from '@levelproof/contract';
import { cueLexicon } from '../cues/cue.js';
import { timeCueRows } from '../lexicons/time-cues.js';

export const TIME_CUES = [
  'total',
  'time-word',
  'time-weak',
  'place-time',
  'lasted',
  'with-patient',
  'who-self',
  'who-self-weak',
  'who-staff',
  'who-resident',
  'who-other',
  'who-joint',
  'act-psychotherapy',
  'act-crisis',
  'act-session',
  'act-em',
  'em-inside',
  'act-documentation',
  'act-preparation',
  'act-coordination',
  'act-discussion',
  'act-acp',
  'act-tobacco',
  'act-procedure',
  'act-other-reported',
  'act-interpretation',
  'act-preventive',
  'act-teaching',
  'act-travel',
  'act-critical-care',
  'act-discharge',
  'act-prolonged',
  'act-diagnostic',
  'act-waiting',
  'late',
  'apart',
  'left-out',
  'extra',
  'within',
  'part-of',
  'deducted',
  'other-day',
  'other-visit',
  'booked',
  'patient-time',
] as const;
/** What a word beside a number of minutes says of them. */
export type TimeCue = (typeof TIME_CUES)[number];

export const timeCues = cueLexicon<TimeCue>(timeCueRows);

/** What minutes were spent on, by the cue. `act-waiting` is nobody's work; `act-session` takes the form of the session. */
export const ACTIVITY_OF: Readonly<Partial<Record<TimeCue, TimeActivity | 'session' | 'waiting'>>> = {
  'act-psychotherapy': 'psychotherapy',
  'act-crisis': 'crisis-psychotherapy',
  'act-session': 'session',
  'act-em': 'evaluation-and-management',
  'act-documentation': 'documentation',
  'act-preparation': 'preparation',
  'act-coordination': 'coordination',
  'act-discussion': 'medical-discussion',
  'act-acp': 'advance-care-planning',
  'act-tobacco': 'tobacco-counselling',
  'act-procedure': 'procedure',
  'act-other-reported': 'other-separately-reported',
  'act-interpretation': 'test-interpretation',
  'act-preventive': 'preventive',
  'act-teaching': 'teaching',
  'act-travel': 'travel',
  'act-critical-care': 'critical-care',
  'act-discharge': 'discharge',
  'act-prolonged': 'prolonged',
  'act-diagnostic': 'diagnostic-evaluation',
  'act-waiting': 'waiting',
};

/** Work that is part of every visit: beside a total it only says what the total holds. */
export const VISIT_WORK: readonly TimeCue[] = [
  'act-documentation',
  'act-preparation',
  'act-coordination',
  'act-discussion',
  'act-em',
];
