/** What a string given as a diagnosis code looks like. */
export type CodeShape = 'icd10' | 'icd9' | 'empty' | 'malformed';

/** Longest string that is read as a code, with all its blanks. */
export const LONGEST_GIVEN = 40;

/**
 * The code without dots and blanks, in capitals, or `null` when the string cannot be a diagnosis code at all
 * (empty, very long, or with other signs). A string that is not a code is never repeated in a finding.
 */
export function plainCode(given: unknown): string | null {
  if (typeof given !== 'string' || given.length > LONGEST_GIVEN) return null;
  const plain = given.replace(/[.\s]/g, '');
  return /^[0-9A-Za-z]{3,7}$/.test(plain) ? plain.toUpperCase() : null;
}

/** Tells an ICD-10-CM code from an ICD-9-CM one and from text by its shape alone. */
export function shapeOf(given: unknown): CodeShape {
  if (typeof given !== 'string' || given.trim() === '') return 'empty';
  const plain = plainCode(given);
  if (plain === null) return 'malformed';
  if (/^\d{3,5}$/.test(plain)) return 'icd9';
  return /^[A-Z]\d[0-9A-Z][0-9A-Z]{0,4}$/.test(plain) ? 'icd10' : 'malformed';
}

/** True for the shapes of the supplementary ICD-9-CM codes, which overlap those of ICD-10-CM. */
export function looksLikeIcd9Supplement(plain: string): boolean {
  return /^V\d{2,4}$/.test(plain) || /^E(0[0-3]|[89]\d)\d{1,2}$/.test(plain);
}

/** The code as it is printed: a dot after the third character. */
export function dottedCode(plain: string): string {
  return plain.length > 3 ? `${plain.slice(0, 3)}.${plain.slice(3)}` : plain;
}
