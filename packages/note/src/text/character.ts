/** What a code point is to the tokeniser. */
export enum Kind {
  /** White space and invisible marks: never part of a token of their own. */
  Space = 0,
  Letter = 1,
  Digit = 2,
  /** A combining mark: stays with what it stands on. */
  Combining = 3,
  /** Invisible, but may stand inside a word: soft hyphen, zero-width joiners, direction marks. */
  Invisible = 4,
  Mark = 5,
}

const ASCII: readonly Kind[] = Array.from({ length: 128 }, (_, code) => {
  if (code <= 32 || code === 127) return Kind.Space;
  if (code >= 48 && code <= 57) return Kind.Digit;
  if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) return Kind.Letter;
  return Kind.Mark;
});

/** The kind of a code point. Constant time; no locale. */
export function kindOf(code: number): Kind {
  if (code < 128) return ASCII[code] ?? Kind.Mark;
  if (code < 0xc0) return latinSupplement(code);
  if (code < 0x250) return code === 0xd7 || code === 0xf7 ? Kind.Mark : Kind.Letter;
  if (code >= 0x300 && code < 0x370) return Kind.Combining;
  if (code >= 0x2000 && code < 0x2070) return generalPunctuation(code);
  if (code === 0xfeff) return Kind.Invisible;
  if (code >= 0xd800 && code < 0xe000) return Kind.Mark;
  return rare(code);
}

function latinSupplement(code: number): Kind {
  if (code <= 0xa0) return Kind.Space;
  if (code === 0xad) return Kind.Invisible;
  if (code === 0xaa || code === 0xb5 || code === 0xba) return Kind.Letter;
  return Kind.Mark;
}

function generalPunctuation(code: number): Kind {
  if (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f) return Kind.Space;
  if (code <= 0x200f || (code >= 0x202a && code <= 0x202e) || code >= 0x2060) return Kind.Invisible;
  return Kind.Mark;
}

function rare(code: number): Kind {
  if (code === 0x1680 || code === 0x3000) return Kind.Space;
  const character = String.fromCodePoint(code);
  if (/\p{L}/u.test(character)) return Kind.Letter;
  if (/\p{M}/u.test(character)) return Kind.Combining;
  if (/\p{Nd}/u.test(character)) return Kind.Digit;
  if (/\p{Nl}|\p{No}/u.test(character)) return Kind.Letter;
  if (/\p{Cf}/u.test(character)) return Kind.Invisible;
  return Kind.Mark;
}

/** The code points that end a line: LF, VT, FF, CR, NEL, and Unicode's line and paragraph separators. */
export function endsLine(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** White space as `\s` of a regular expression has it, without running one. */
export function isSpace(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0x1680 ||
    code === 0xfeff
  );
}

/** `A` to `Z`. */
export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** `a` to `z`. */
export function isSmall(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** `0` to `9`. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
