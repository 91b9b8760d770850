import type { CodingResult } from '@levelproof/contract';
import { buildView } from '../view/build-view.js';
import type { ElementView, FindingView, ProvedLine, ReportView } from '../view/view.js';
import { paint, type Paint } from './paint.js';
import { printable, shortened } from './printable.js';
import { wrapped } from './wrapped.js';

/** How the terminal text looks. */
export interface TextOptions {
  /** Colours and bold by ANSI escape sequences. @defaultValue false */
  readonly color?: boolean;
  /** Columns to wrap at, 40 or more. @defaultValue 100 */
  readonly width?: number;
  /** Also list facts that were read and did not decide. @defaultValue false */
  readonly all?: boolean;
}

/** The result as plain text for a terminal: what is supported, why, with the words that prove it. */
export function renderText(result: CodingResult, options: TextOptions = {}): string {
  const view = buildView(result);
  const out = new Page(paint(options.color ?? false), Math.max(40, options.width ?? 100));
  head(out, view);
  candidates(out, view);
  mdm(out, view, options.all ?? false);
  minutes(out, view);
  proved(out, 'Other services', view.services);
  findings(out, 'Flags', view.flags);
  findings(out, 'Possibly missing from the note', view.gaps);
  proved(out, 'Open questions', view.questions);
  plain(out, 'What would change the level', view.counterfactuals);
  diagnoses(out, view);
  plain(out, 'Contested points that moved this result', view.switches);
  plain(out, 'About the encounter', view.assumptions);
  out.blank();
  out.line(0, out.paint.dim(view.pack));
  return out.text();
}

class Page {
  private readonly lines: string[] = [];
  constructor(
    readonly paint: Paint,
    private readonly width: number,
  ) {}
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
  title(text: string): void {
    this.blank();
    this.line(0, this.paint.bold(text));
  }
  blank(): void {
    if (this.lines.at(-1) !== '') this.lines.push('');
  }
  text(): string {
    return `${this.lines.join('\n')}\n`;
  }
}

function head(out: Page, view: ReportView): void {
  out.line(0, `${out.paint.good(out.paint.bold(view.headline))}  ${view.basis}`);
  out.para(2, view.because);
  out.para(2, view.service, out.paint.dim);
  for (const reason of view.serviceReasons) out.para(2, reason, out.paint.dim);
}

function candidates(out: Page, view: ReportView): void {
  if (view.candidates.length === 0) return;
  out.title('Side by side');
  const widest = Math.max(...view.candidates.map((candidate) => candidate.codes.length));
  for (const candidate of view.candidates) {
    const codes = candidate.codes.padEnd(widest);
    const mark = candidate.recommended ? '>' : ' ';
    out.line(
      0,
      `${mark} ${candidate.recommended ? out.paint.bold(codes) : codes}  ${candidate.basis}, ${candidate.support}; ${candidate.worth}`,
    );
    for (const reason of candidate.because) out.para(4 + widest, reason, out.paint.dim);
  }
}

function mdm(out: Page, view: ReportView, all: boolean): void {
  if (view.mdm === null) return;
  out.title(`Medical decision making: ${view.mdm.levels}`);
  for (const element of view.mdm.elements) elementLines(out, element, all);
  if (view.mdm.next !== null) {
    out.title(`Why not ${view.mdm.next.level}`);
    for (const reason of view.mdm.next.short) out.para(2, reason);
  }
}

function elementLines(out: Page, element: ElementView, all: boolean): void {
  out.line(2, `${out.paint.bold(element.name.padEnd(9))}${element.levels}`);
  for (const reason of element.because) out.para(4, reason, out.paint.dim);
  for (const line of element.deciding) provedLine(out, 4, '*', line);
  if (all) for (const line of element.others) provedLine(out, 4, '-', line);
  else if (element.others.length > 0) out.line(4, out.paint.dim(`${element.others.length} more read, not deciding`));
  if (element.sources.length > 0) out.para(4, `source: ${element.sources.join('; ')}`, out.paint.dim);
}

function minutes(out: Page, view: ReportView): void {
  for (const [title, part] of [
    ['Time', view.time],
    ['Psychotherapy', view.psychotherapy],
  ] as const) {
    if (part === null) continue;
    out.title(`${title}: ${part.text}`);
    for (const reason of part.because) out.para(2, reason, out.paint.dim);
    for (const line of part.lines) provedLine(out, 2, '*', line);
  }
}

function provedLine(out: Page, indent: number, bullet: string, line: ProvedLine): void {
  out.para(indent, `${bullet} ${line.text}${line.remark === null ? '' : ` [${line.remark}]`}`);
  for (const quote of line.quotes) {
    out.para(indent + 4, `"${shortened(printable(quote.quote), 240)}" [${quote.start}-${quote.end}]`, out.paint.quote);
  }
}

function proved(out: Page, title: string, lines: readonly ProvedLine[]): void {
  if (lines.length === 0) return;
  out.title(title);
  for (const line of lines) provedLine(out, 2, '*', line);
}

function findings(out: Page, title: string, lines: readonly FindingView[]): void {
  if (lines.length === 0) return;
  out.title(title);
  for (const line of lines) {
    const style = line.severity === 'high' || line.severity === 'medium' ? out.paint.warn : out.paint.dim;
    out.para(2, `* ${line.text}`, style);
    out.para(
      6,
      `${line.severity}, ${line.direction}${line.sources.length === 0 ? '' : `; source: ${line.sources.join('; ')}`}`,
      out.paint.dim,
    );
    for (const quote of line.quotes) {
      out.para(6, `"${shortened(printable(quote.quote), 240)}" [${quote.start}-${quote.end}]`, out.paint.quote);
    }
  }
}

function diagnoses(out: Page, view: ReportView): void {
  if (view.hcc.length === 0) return;
  out.title('Risk adjustment');
  for (const line of view.hcc) {
    provedLine(out, 2, line.supported ? '*' : '!', line);
    for (const finding of line.findings) out.para(6, finding, out.paint.warn);
  }
}

function plain(out: Page, title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  out.title(title);
  for (const line of lines) out.para(2, line);
}
