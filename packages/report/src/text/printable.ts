/**
 * One line of note text that a terminal may show: line breaks become spaces, control characters
 * (an escape sequence in a note would otherwise steer the terminal) become visible replacements.
 */
export function printable(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD')
    .trim();
}

/** Shortens a quote in the middle, keeping both ends. `limit` in UTF-16 code units. */
export function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const half = Math.floor((limit - 3) / 2);
  return `${text.slice(0, half).trimEnd()} … ${text.slice(text.length - half).trimStart()}`;
}
