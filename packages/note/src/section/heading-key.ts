/**
 * A heading as it is compared: lower case, `&` as `and`, hyphens as spaces, no space around a slash, single spaces, no
 * marks of layout at its edges. One pass over the words.
 */
export function headingKey(words: string): string {
  let key = '';
  let gap = false;
  const add = (piece: string): void => {
    if (gap && key !== '' && piece !== '/' && !key.endsWith('/')) key += ' ';
    gap = false;
    key += piece;
  };
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (isGap(code)) {
      gap = true;
    } else if (code === AMPERSAND) {
      gap = true;
      add('and');
      gap = true;
    } else {
      add(code === CURLY_APOSTROPHE ? "'" : words.charAt(at));
    }
  }
  return key.toLowerCase().replace(PLURAL, '');
}

/** One or several: `IMPRESSION (S)`. */
const PLURAL = / ?\(s\)$/;
const AMPERSAND = 38;
const CURLY_APOSTROPHE = 0x2019;

/** White space, and the marks that only lay a heading out: `*`, `#`, `:`, `.`, `-`, `_`. */
function isGap(code: number): boolean {
  return (
    code <= 32 ||
    code === 42 ||
    code === 35 ||
    code === 58 ||
    code === 46 ||
    code === 45 ||
    code === 95 ||
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2010 && code <= 0x2015)
  );
}
