/** Ways to emphasise a piece of terminal text. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly good: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly quote: (text: string) => string;
}

const plain = (text: string): string => text;
const sgr = (on: number, off: number) => (text: string) => `\u001b[${on}m${text}\u001b[${off}m`;

/** ANSI emphasis, or none of it. */
export function paint(color: boolean): Paint {
  return color
    ? { bold: sgr(1, 22), dim: sgr(2, 22), good: sgr(32, 39), warn: sgr(33, 39), quote: sgr(36, 39) }
    : { bold: plain, dim: plain, good: plain, warn: plain, quote: plain };
}
