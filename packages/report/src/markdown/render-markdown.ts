import type { CodingResult } from '@levelproof/contract';
import { buildView } from '../view/build-view.js';
import type { DiagnosisView, FindingView, MinutesView, ProvedLine, ReportView } from '../view/view.js';
import { escapeMarkdown } from './escape.js';

/** The result as Markdown: for a pull request, a ticket or a wiki. */
export function renderMarkdown(result: CodingResult): string {
  const view = buildView(result);
  const parts = [
    `# ${escapeMarkdown(view.headline)}${view.basis === '' ? '' : ` ${escapeMarkdown(view.basis)}`}`,
    [view.because, view.certainty]
      .filter((text) => text !== '')
      .map(escapeMarkdown)
      .join(' '),
    [view.service, ...view.serviceReasons].map(escapeMarkdown).join(' '),
    candidates(view),
    ...mdm(view),
    minutes('Time', view.time),
    minutes('Psychotherapy', view.psychotherapy),
    section('Other services', view.services.map(proved)),
    section('Flags', view.flags.map(finding)),
    section('Possibly missing from the note', view.gaps.map(finding)),
    section('Open questions', view.questions.map(proved)),
    section('What carries the level', view.counterfactuals.map(bullet)),
    section('Risk adjustment', view.hcc.map(diagnosis)),
    raf(view),
    section('Contested points that moved this result', view.switches.map(bullet)),
    section('About the encounter', view.encounter.map(proved)),
    `---\n\n${escapeMarkdown(view.pack)}`,
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function candidates(view: ReportView): string {
  if (view.candidates.length === 0) return '';
  const rows = view.candidates.map((each) => [
    each.recommended ? `**${escapeMarkdown(each.codes)}**` : escapeMarkdown(each.codes),
    escapeMarkdown(each.basis),
    escapeMarkdown(each.support),
    escapeMarkdown(each.worth),
    each.because.map(escapeMarkdown).join('<br>'),
  ]);
  return `## Side by side\n\n${table(['Codes', 'Basis', 'Support', 'Relative value', 'Because'], rows)}`;
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return lines.join('\n');
}

function mdm(view: ReportView): readonly string[] {
  if (view.mdm === null) return [];
  const elements = view.mdm.elements.map((element) =>
    [
      `### ${element.name}: ${escapeMarkdown(element.levels)}`,
      escapeMarkdown(element.because),
      element.deciding.map(proved).join('\n'),
      element.others.length === 0 ? '' : `Read, not deciding:\n\n${element.others.map(proved).join('\n')}`,
      element.sources.length === 0 ? '' : `Rule: ${element.sources.map(escapeMarkdown).join('; ')}`,
    ]
      .filter((part) => part !== '')
      .join('\n\n'),
  );
  const { next } = view.mdm;
  const short = (next?.short ?? []).map(({ element, text }) => `- **${element}**: ${escapeMarkdown(text)}`);
  const why = next === null ? '' : `## Why not ${next.level}\n\n${escapeMarkdown(next.because)}\n\n${short.join('\n')}`;
  return [
    `## Medical decision making: ${escapeMarkdown(view.mdm.levels)}`,
    escapeMarkdown(view.mdm.because),
    ...elements,
    why,
  ];
}

function minutes(title: string, part: MinutesView | null): string {
  if (part === null) return '';
  return section(`${title}: ${escapeMarkdown(part.text)}`, [...part.because.map(bullet), ...part.lines.map(proved)]);
}

function raf(view: ReportView): string {
  if (view.raf === null) return '';
  const rows = view.raf.terms.map(([name, figure]) => [escapeMarkdown(name), figure]);
  return [
    '## Risk score of this note',
    escapeMarkdown(view.raf.summary),
    table(['Term', 'Figure'], rows),
    view.raf.notes.map(bullet).join('\n'),
  ].join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}

function bullet(text: string): string {
  return `- ${escapeMarkdown(text)}`;
}

function proved(line: ProvedLine): string {
  return listItem(`${escapeMarkdown(line.text)}${line.remark === null ? '' : ` (${line.remark})`}`, line);
}

function listItem(text: string, { because, quotes }: ProvedLine): string {
  return [
    `- ${text}`,
    ...because.map((each) => `  - ${escapeMarkdown(each)}`),
    ...quotes.map((quote) => `  > ${escapeMarkdown(quote.quote)} (${quote.start} to ${quote.end})`),
  ].join('\n');
}

function finding(line: FindingView): string {
  const source = line.sources.length === 0 ? '' : `; rule: ${line.sources.map(escapeMarkdown).join('; ')}`;
  const about = `(${line.severity}, ${line.direction}; \`${line.id}\`${source})`;
  return listItem(`**${escapeMarkdown(line.title)}**: ${escapeMarkdown(line.text)} ${about}`, line);
}

function diagnosis(line: DiagnosisView): string {
  const state = line.supported ? 'supported' : '**not supported as written**';
  const about = [line.category, line.meat].map(escapeMarkdown).join('; ');
  return listItem(`${escapeMarkdown(`${line.icd10} ${line.text}`)}: ${state}; ${about}`, line);
}
