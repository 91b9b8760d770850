import { cueLexicon } from '../cues/cue.js';
import { reportCueRows } from '../lexicons/report-cues.js';
import { visitCueRows } from '../lexicons/visit-cues.js';

export const VISIT_CUES = [
  'new-patient', 'established-patient', 'follow-up-visit',
  'ed-strong', 'ed-weak', 'ed-weak-heading', 'ed-mention', 'ed-return', 'ed-discharge', 'past-emergency',
  'critical-care', 'hospital-follow-up', 'inpatient-strong', 'inpatient-weak', 'admission-plan', 'admission-told',
  'admission-heading', 'hospital-course-heading', 'discharge-heading', 'discharge-weak-heading',
  'discharge-management', 'nursing-facility', 'home-visit', 'home-safety', 'assisted-living', 'urgent-care',
  'telehealth', 'video', 'audio', 'in-person', 'asynchronous', 'portal', 'consult-heading', 'consult-strong',
  'consult-weak', 'consult-report', 'own-wish', 'dietary', 'no-treatment', 'no-treatment-heading', 'autopsy-heading',
  'autopsy', 'pathology-heading', 'not-seen', 'refill-only', 'patient-absent', 'not-the-patient', 'allied-therapy',
  'allied-goals', 'letter', 'nurse-visit', 'preventive', 'medicare-wellness', 'medicare-subsequent',
  'medicare-initial', 'welcome-to-medicare', 'preventive-content',
  'operative-heading', 'operative-weak-heading', 'operative-words', 'procedure-words', 'procedure-visit',
  'test-heading', 'test-weak-heading', 'test-words', 'psych-testing', 'psych-testing-weak',
] as const;
/** What words of a note say of the visit as a whole. */
export type VisitCue = (typeof VISIT_CUES)[number];

export const visitCues = cueLexicon<VisitCue>(visitCueRows + reportCueRows);
