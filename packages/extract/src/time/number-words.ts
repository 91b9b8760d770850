const UNITS: readonly string[] = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS: readonly string[] = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The number that digits or English words mean: `42`, `1.5`, `forty-five`, `an`, `half an`; `null` for other words. */
export function numberOf(words: string): number | null {
  const plain = words
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, ' ');
  if (/^\d{1,12}(?:\.\d{1,3})?$/.test(plain)) return Number(plain);
  if (plain === 'a' || plain === 'an') return 1;
  if (/^(?:half (?:of )?an?|a half)$/.test(plain)) return 0.5;
  if (/^three quarters? (?:of )?an?$/.test(plain)) return 0.75;
  if (/^quarter (?:of )?an?$/.test(plain)) return 0.25;
  const [first = '', second = ''] = plain.split(' ');
  const unit = UNITS.indexOf(first);
  if (unit >= 0 && second === '') return unit;
  const tens = TENS.indexOf(first);
  if (tens < 0) return null;
  const rest = second === '' ? 0 : UNITS.indexOf(second);
  return rest < 0 || rest > 9 ? null : (tens + 2) * 10 + rest;
}
