import type { HccLine } from '@levelproof/contract';
import { plainCode } from '../codes/plain-code.js';
import { isUnspecified } from './code-group.js';
import { DEFAULT_CODES } from './data/code-groups.js';

/**
 * Leaves out the lines that say less of an illness than another supported line: the unspecified code beside a specific
 * one of its category (N18.9 beside N18.32), what a combination code says already (G62.9 beside E11.42), abuse beside
 * dependence on the same substance.
 */
export function withoutCovered(lines: readonly HccLine[]): readonly HccLine[] {
  const supported = lines.flatMap((line) => (line.supported ? (plainCode(line.icd10) ?? []) : []));
  return lines.filter(({ icd10 }) => {
    const plain = plainCode(icd10) ?? '';
    const stem = openStem(plain);
    return !supported.some(
      (other) =>
        (stem !== null && other.startsWith(stem) && (openStem(other)?.length ?? other.length) > stem.length) ||
        COMBINED.some(([part, whole]) => part.test(plain) && whole.test(other)) ||
        (ABUSE.test(plain) && other.startsWith(`${plain.slice(0, 3)}2`)),
    );
  });
}

/** Parts that the code of a combination says whole. The stage of a kidney disease and the ulcer of a foot it does not. */
const COMBINED: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/^(?:G629|G63|G609)$/, /^E(?:0[89]|1[013])4[0-29]/],
  [/^I739$/, /^E(?:0[89]|1[013])5[12]|^I702/],
  [/^F32/, /^F33/],
  [/^F3[023]/, /^F31/],
  [/^F2[389]/, /^F(?:2[05]|31(?:2|5|64)|323|333)/],
];
const ABUSE = /^F1[1-689]1/;

/** The beginning that an unspecified code shares with the specific ones of the same illness; null for a specific code. */
function openStem(plain: string): string | null {
  // Ulcers and clots of different sites are different illnesses.
  if (!isOpen(plain) || /^(?:L|C|I82)/.test(plain)) return null;
  return OPEN_STEMS[plain] ?? (/^[A-Z]\d{2}(?:[1-8]{0,2})/.exec(plain)?.[0] || null);
}

/** Where the digit before the open one is no kind of the illness. */
const OPEN_STEMS: Readonly<Record<string, string>> = {
  I4891: 'I48',
  E109: 'E10',
  E119: 'E11',
  E139: 'E13',
  D571: 'D57',
};

function isOpen(plain: string): boolean {
  return isUnspecified(plain) || DEFAULT_CODES[plain.slice(0, 3)] === plain;
}
