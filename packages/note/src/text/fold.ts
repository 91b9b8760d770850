/**
 * Folds a token for comparing: lower case, width and ligatures (NFKD), accents off, invisible marks out, quotes and
 * dashes to the plain ones. Not tied to any locale.
 */
export function fold(token: string): string {
  const folded = token
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u00b4`]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2022\u2023\u25aa\u25cf\u25e6\u25a0\u00b7\u2043]/g, '\u2022');
  return folded === '' ? token : folded;
}
