import { cueLexicon } from '../cues/cue.js';
import { serviceCueRows } from '../lexicons/service-cues.js';

export const SERVICE_CUES = [
  'instrument',
  'global',
  'global-weak',
  'tobacco',
  'acp',
  'acp-weak',
  'tcm',
  'tcm-contact',
  'determinants',
  'critical-care',
  'vaccine',
  'longitudinal',
  'longitudinal-claim',
  'one-off',
  'split-shared',
  'teaching',
  'teaching-exception',
  'care-management',
  'check-in',
  'patient-called',
  'no-recent-visit',
  'no-resulting-visit',
] as const;
/** What words of a note say of services beside the visit. */
export type ServiceCue = (typeof SERVICE_CUES)[number];

export const serviceCues = cueLexicon<ServiceCue>(serviceCueRows);
