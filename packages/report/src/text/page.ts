import type { Paint } from './paint.js';
import { printable } from './printable.js';
import { wrapped } from './wrapped.js';

/** Lines of terminal text that grow from the top. */
export class Page {
  private readonly lines: string[] = [];
  constructor(
    readonly paint: Paint,
    private readonly width: number,
  ) {}

  /** A line of our own words, not wrapped. */
  line(indent: number, text: string): void {
    this.lines.push(' '.repeat(indent) + text);
  }

  /** A paragraph, wrapped, with following lines set in by two more columns. */
  para(indent: number, text: string, style: (line: string) => string = (line) => line): void {
    const rows = wrapped(printable(text), this.width - indent - 2);
    rows.forEach((row, index) => {
      this.line(indent + (index === 0 ? 0 : 2), style(row));
    });
  }

  /** Text set beside a lead of our own words, in rows below each other; below the lead where that is long. */
  beside(lead: string, text: string, style: (lead: string) => string = (plain) => plain): void {
    const narrow = lead.length + 2 > this.width / 2;
    const indent = narrow ? 4 : lead.length + 2;
    const rows = wrapped(printable(text), this.width - indent);
    const [first = '', ...others] = narrow ? ['', ...rows] : rows;
    this.lines.push(`${style(lead)}${first === '' ? '' : `  ${first}`}`);
    for (const row of others) this.line(indent, row);
  }

  title(text: string): void {
    this.blank();
    this.para(0, text, this.paint.bold);
  }

  blank(): void {
    if (this.lines.at(-1) !== '') this.lines.push('');
  }

  text(): string {
    return `${this.lines.join('\n')}\n`;
  }
}
