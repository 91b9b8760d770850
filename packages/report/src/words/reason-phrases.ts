import { HCC_PHRASES } from './phrases/hcc.js';
import { MDM_PHRASES } from './phrases/mdm.js';
import type { Phrases } from './phrases/phrase.js';
import { PSYCHOTHERAPY_PHRASES } from './phrases/psychotherapy.js';
import { TIME_PHRASES } from './phrases/time.js';
import { VISIT_PHRASES } from './phrases/visit.js';

/**
 * One phrase for each reason code of the rules and of the risk-adjustment side, in our own words. Findings bring their
 * words themselves (`says`, `question`). A check of the repository proves that no code lacks its phrase and that none
 * is left over.
 */
export const REASON_PHRASES: Phrases = {
  ...VISIT_PHRASES,
  ...MDM_PHRASES,
  ...TIME_PHRASES,
  ...PSYCHOTHERAPY_PHRASES,
  ...HCC_PHRASES,
};
