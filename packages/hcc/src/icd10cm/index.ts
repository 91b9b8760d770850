import { decodeAutomaton } from '../codes/automaton.js';
import { icd10cmData } from '../data/icd10cm.js';
import { type CodeSet, codeSetOf } from './code-set.js';

export type { CodeSet, CodeStanding, CodeStatus } from './code-set.js';

/**
 * The ICD-10-CM codes of fiscal year 2026 (2025-10-01 to 2026-09-30), with the mapped codes that were retired
 * since 2023. Code strings only, no descriptions. Call it once and keep the result.
 */
export function icd10cm(): CodeSet {
  return codeSetOf(icd10cmData, decodeAutomaton(icd10cmData.automaton));
}
