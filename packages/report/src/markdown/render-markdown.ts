import type { CodingResult } from '@levelproof/contract';
import { buildView } from '../view/build-view.js';
import type { FindingView, ProvedLine, ReportView } from '../view/view.js';
import { escapeMarkdown } from './escape.js';

/** The result as Markdown: for a pull request, a ticket or a wiki. */
export function renderMarkdown(result: CodingResult): string {
  const view = buildView(result);
  const parts = [
    `# ${escapeMarkdown(view.headline)}`,
    `**${escapeMarkdown(view.basis)}**, ${escapeMarkdown(view.because)}`,
    [view.service, ...view.serviceReasons].map(escapeMarkdown).join('; '),
    candidates(view),
    ...mdm(view),
    minutes('Time', view.time),
    minutes('Psychotherapy', view.psychotherapy),
    section('Other services', view.services.map(proved)),
    section('Flags', view.flags.map(finding)),
    section('Possibly missing from the note', view.gaps.map(finding)),
    section('Open questions', view.questions.map(proved)),
    section('What would change the level', view.counterfactuals.map(bullet)),
    section(
      'Risk adjustment',
      view.hcc.map((line) =>
        [
          proved({ ...line, text: `${line.supported ? '' : 'not supported: '}${line.text}` }),
          ...line.findings.map((each) => `  - ${escapeMarkdown(each)}`),
        ].join('\n'),
      ),
    ),
    section('Contested points that moved this result', view.switches.map(bullet)),
    section('About the encounter', view.assumptions.map(bullet)),
    `---\n\n${escapeMarkdown(view.pack)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function candidates(view: ReportView): string {
  if (view.candidates.length === 0) return '';
  const rows = view.candidates.map((each) =>
    [
      each.recommended ? `**${escapeMarkdown(each.codes)}**` : escapeMarkdown(each.codes),
      escapeMarkdown(each.basis),
      escapeMarkdown(each.support),
      escapeMarkdown(each.worth),
      each.because.map(escapeMarkdown).join('<br>'),
    ].join(' | '),
  );
  return [
    '## Side by side',
    '',
    '| Codes | Basis | Support | Worth | Because |',
    '| --- | --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}

function mdm(view: ReportView): readonly string[] {
  if (view.mdm === null) return [];
  const elements = view.mdm.elements.map((element) =>
    [
      `### ${element.name}: ${escapeMarkdown(element.levels)}`,
      ...element.because.map(escapeMarkdown),
      element.deciding.map(proved).join('\n'),
      element.others.length === 0 ? '' : `Read, not deciding:\n\n${element.others.map(proved).join('\n')}`,
      element.sources.length === 0 ? '' : `Source: ${element.sources.map(escapeMarkdown).join('; ')}`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  const next = view.mdm.next === null ? '' : section(`Why not ${view.mdm.next.level}`, view.mdm.next.short.map(bullet));
  return [`## Medical decision making: ${escapeMarkdown(view.mdm.levels)}`, ...elements, next];
}

function minutes(title: string, part: ReportView['time']): string {
  if (part === null) return '';
  return section(`${title}: ${escapeMarkdown(part.text)}`, [...part.because.map(bullet), ...part.lines.map(proved)]);
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

function bullet(text: string): string {
  return `- ${escapeMarkdown(text)}`;
}

function proved(line: ProvedLine): string {
  const remark = line.remark === null ? '' : ` (${line.remark})`;
  const quotes = line.quotes.map((quote) => `  > ${escapeMarkdown(quote.quote)} (${quote.start} to ${quote.end})`);
  return [`- ${escapeMarkdown(line.text)}${remark}`, ...quotes].join('\n');
}

function finding(line: FindingView): string {
  const sources = line.sources.length === 0 ? '' : `; source: ${line.sources.map(escapeMarkdown).join('; ')}`;
  return proved(line)
    .replace('\n', ` (${line.severity}, ${line.direction}${sources})\n`)
    .concat(line.quotes.length === 0 ? ` (${line.severity}, ${line.direction}${sources})` : '');
}
