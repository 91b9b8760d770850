import { cueLexicon } from '../cues/cue.js';
import { integrityCueRows } from '../lexicons/integrity-cues.js';

export const INTEGRITY_CUES = [
  'instruction',
  'instruction-weak',
  'self-level',
  'self-level-weak',
  'self-code-weak',
  'copied',
  'generated',
  'unsigned',
] as const;
/** What words of a note say of its integrity. */
export type IntegrityCue = (typeof INTEGRITY_CUES)[number];

export const integrityCues = cueLexicon<IntegrityCue>(integrityCueRows);
