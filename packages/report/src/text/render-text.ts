import type { CodingResult } from '@levelproof/contract';
import { buildView } from '../view/build-view.js';
import type { ElementView, FindingView, MinutesView, ProvedLine, ReportView } from '../view/view.js';
import { Page } from './page.js';
import { paint } from './paint.js';
import { printable, shortened } from './printable.js';

/** How the terminal text looks. */
export interface TextOptions {
  /** Colours and bold by ANSI escape sequences. @defaultValue false */
  readonly color?: boolean;
  /** Columns to wrap at, 40 or more. @defaultValue 100 */
  readonly width?: number;
  /** Quote also what was read and did not decide. @defaultValue false */
  readonly all?: boolean;
}

/** Longest quote shown whole, in UTF-16 code units; the offsets name the rest. */
const LONGEST_QUOTE = 240;

/** The result as plain text for a terminal: what is supported, why, with the words that prove it. */
export function renderText(result: CodingResult, options: TextOptions = {}): string {
  const view = buildView(result);
  const out = new Page(paint(options.color ?? false), Math.max(40, options.width ?? 100));
  head(out, view);
  candidates(out, view);
  mdm(out, view, options.all ?? false);
  minutes(out, 'Time', view.time);
  minutes(out, 'Psychotherapy', view.psychotherapy);
  proved(out, 'Other services', view.services);
  findings(out, 'Flags', view.flags);
  findings(out, 'Possibly missing from the note', view.gaps);
  proved(out, 'Open questions', view.questions);
  plain(out, 'What carries the level', view.counterfactuals);
  diagnoses(out, view);
  raf(out, view);
  plain(out, 'Contested points that moved this result', view.switches);
  proved(out, 'About the encounter', view.encounter);
  out.blank();
  out.para(0, view.pack, out.paint.dim);
  return out.text();
}

function head(out: Page, view: ReportView): void {
  out.beside(view.headline, view.basis, (lead) => out.paint.good(out.paint.bold(lead)));
  out.para(2, view.because);
  if (view.certainty !== '') out.para(2, view.certainty);
  out.para(2, view.service, out.paint.dim);
  for (const reason of view.serviceReasons) out.para(2, reason, out.paint.dim);
}

function candidates(out: Page, view: ReportView): void {
  if (view.candidates.length === 0) return;
  out.title('Side by side');
  const widest = Math.max(...view.candidates.map((candidate) => candidate.codes.length));
  for (const candidate of view.candidates) {
    const lead = `${candidate.recommended ? '>' : ' '} ${candidate.codes.padEnd(widest)}`;
    const worth = candidate.worth === '' ? '' : `; ${candidate.worth}`;
    out.beside(
      lead,
      `${candidate.basis}, ${candidate.support}${worth}`,
      candidate.recommended ? out.paint.bold : undefined,
    );
    for (const reason of candidate.because) out.para(4 + widest, reason, out.paint.dim);
  }
}

function mdm(out: Page, view: ReportView, all: boolean): void {
  if (view.mdm === null) return;
  out.title(`Medical decision making: ${view.mdm.levels}`);
  out.para(2, view.mdm.because, out.paint.dim);
  for (const element of view.mdm.elements) elementLines(out, element, all);
  if (view.mdm.next === null) return;
  out.title(`Why not ${view.mdm.next.level}`);
  out.para(2, view.mdm.next.because);
  for (const { element, text } of view.mdm.next.short) out.para(2, `${element}: ${text}`);
}

function elementLines(out: Page, element: ElementView, all: boolean): void {
  out.line(2, `${out.paint.bold(element.name.padEnd(9))}${element.levels}`);
  out.para(4, element.because, out.paint.dim);
  for (const line of element.deciding) provedLine(out, 4, '*', line);
  for (const line of element.others) provedLine(out, 4, '-', all ? line : { ...line, quotes: [] });
  if (element.sources.length > 0) out.para(4, `rule: ${element.sources.join('; ')}`, out.paint.dim);
}

function minutes(out: Page, title: string, part: MinutesView | null): void {
  if (part === null) return;
  out.title(`${title}: ${part.text}`);
  for (const reason of part.because) out.para(2, reason, out.paint.dim);
  for (const line of part.lines) provedLine(out, 2, '*', line);
}

function provedLine(out: Page, indent: number, bullet: string, line: ProvedLine): void {
  out.para(indent, `${bullet} ${line.text}${line.remark === null ? '' : ` [${line.remark}]`}`);
  for (const reason of line.because) out.para(indent + 4, reason, out.paint.dim);
  quotes(out, indent + 4, line);
}

function quotes(out: Page, indent: number, line: ProvedLine): void {
  for (const { quote, start, end } of line.quotes) {
    out.para(indent, `"${shortened(printable(quote), LONGEST_QUOTE)}" [${start}-${end}]`, out.paint.quote);
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
    const loud = line.severity === 'high' || line.severity === 'medium';
    out.para(2, `* ${line.title}: ${line.text}`, loud ? out.paint.warn : undefined);
    const source = line.sources.length === 0 ? '' : `; rule: ${line.sources.join('; ')}`;
    out.para(6, `${line.severity}, ${line.direction}; ${line.id}${source}`, out.paint.dim);
    quotes(out, 6, line);
  }
}

function diagnoses(out: Page, view: ReportView): void {
  if (view.hcc.length === 0) return;
  out.title('Risk adjustment');
  for (const line of view.hcc) {
    const state = line.supported ? 'supported' : 'not supported as written';
    const text = `${line.supported ? '*' : '!'} ${line.icd10} ${line.text}: ${state}; ${line.category}; ${line.meat}`;
    out.para(2, text, line.supported ? undefined : out.paint.warn);
    for (const reason of line.because) out.para(6, reason, line.supported ? out.paint.dim : out.paint.warn);
    quotes(out, 6, line);
  }
}

function raf(out: Page, view: ReportView): void {
  if (view.raf === null) return;
  out.title(`Risk score of this note: ${view.raf.summary}`);
  const widest = Math.max(0, ...view.raf.terms.map(([name]) => name.length));
  for (const [name, figure] of view.raf.terms) out.line(4, `${name.padEnd(widest)}  ${figure}`);
  for (const note of view.raf.notes) out.para(2, note, out.paint.dim);
}

function plain(out: Page, title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  out.title(title);
  for (const line of lines) out.para(2, line);
}
