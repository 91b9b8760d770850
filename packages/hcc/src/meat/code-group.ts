import type { Setting } from '@levelproof/contract';
import {
  ACUTE_GROUPS,
  CANCER_FIRST,
  CANCER_LAST,
  type CareGroup,
  STATED_PREFIXES,
  STATUS_PREFIXES,
  UNSPECIFIED,
} from './data/code-groups.js';

/** True when a code begins with one of the prefixes; both without the dot. */
export function startsWithAny(plain: string, prefixes: readonly string[]): boolean {
  return prefixes.some((prefix) => plain.startsWith(prefix));
}

/** The group of acute conditions that a code belongs to, if any. */
export function acuteGroupOf(plain: string): CareGroup | undefined {
  return ACUTE_GROUPS.find(({ prefixes }) => startsWithAny(plain, prefixes));
}

/** Codes of malignant neoplasms. */
export function isCancer(plain: string): boolean {
  return plain >= CANCER_FIRST && plain.slice(0, 4) <= CANCER_LAST && plain.startsWith('C');
}

/** Codes that say a status, a history or what remains of an event. */
export function isStatusCode(plain: string): boolean {
  return startsWithAny(plain, STATUS_PREFIXES);
}

/** Codes that being stated supports: a status or a past event. */
export function isStatedOnly(plain: string): boolean {
  return startsWithAny(plain, STATED_PREFIXES);
}

/** Codes that leave type, stage or severity open. */
export function isUnspecified(plain: string): boolean {
  return UNSPECIFIED.includes(plain) || (plain.startsWith('L89') && plain.endsWith('9'));
}

/** Settings in which a condition of a hospital episode is not expected to be treated. */
export function isOutpatient(setting: Setting): boolean {
  return setting !== 'hospital-inpatient' && setting !== 'hospital-observation';
}

/** Settings without emergency care. */
export function isOfficeLike(setting: Setting): boolean {
  return isOutpatient(setting) && setting !== 'ed';
}
