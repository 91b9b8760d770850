import type { CodingResult } from '@levelproof/contract';
import { buildView } from '../view/build-view.js';
import type { ElementView, FindingView, ProvedLine, ReportView } from '../view/view.js';
import { escapeHtml } from './escape.js';
import { type Highlight, markedNote } from './marked-note.js';
import { STYLE } from './style.js';

/** What the page shows besides the result. */
export interface HtmlOptions {
  /** The note as it was coded; its quotes are marked in it. Left out: the page has the quotes alone. */
  readonly note?: string;
  /** Title of the page. @defaultValue 'levelproof report' */
  readonly title?: string;
}

/**
 * The result as one self-contained page: no script, no outside resource, a policy that forbids both.
 * Quotes link to their place in the note and back; it prints, works by keyboard and in the dark.
 */
export function renderHtml(result: CodingResult, options: HtmlOptions = {}): string {
  const view = buildView(result);
  const note = options.note;
  const inNote = note !== undefined;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(options.title ?? 'levelproof report')}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${head(view)}
<section aria-label="Findings">
${[
  candidates(view),
  mdm(view, inNote),
  minutes('Time', view.time, inNote),
  minutes('Psychotherapy', view.psychotherapy, inNote),
  list('Other services', view.services, inNote),
  findings('Flags', view.flags, inNote),
  findings('Possibly missing from the note', view.gaps, inNote),
  list('Open questions', view.questions, inNote),
  plain('What would change the level', view.counterfactuals),
  diagnoses(view, inNote),
  plain('Contested points that moved this result', view.switches),
  plain('About the encounter', view.assumptions),
]
  .filter((part) => part !== '')
  .join('\n')}
</section>
${note === undefined ? '' : noteSection(note, view)}
<footer>${escapeHtml(view.pack)}. What the note supports, not what is payable. CPT is a registered trademark of the American Medical Association.</footer>
</main>
</body>
</html>
`;
}

function head(view: ReportView): string {
  const none = view.headline === 'No code supported' ? ' class="none"' : '';
  return `<header>
<h1${none}>${escapeHtml(view.headline)}</h1>
<p><strong>${escapeHtml(view.basis)}</strong>: ${escapeHtml(view.because)}</p>
<p class="soft">${[view.service, ...view.serviceReasons].map(escapeHtml).join('; ')}</p>
</header>`;
}

function candidates(view: ReportView): string {
  if (view.candidates.length === 0) return '';
  const rows = view.candidates.map(
    (each) =>
      `<tr${each.recommended ? ' class="taken"' : ''}><td>${escapeHtml(each.codes)}</td><td>${escapeHtml(each.basis)}</td><td>${escapeHtml(each.support)}</td><td>${escapeHtml(each.worth)}</td><td>${each.because.map(escapeHtml).join('<br>')}</td></tr>`,
  );
  return `<h2>Side by side</h2>
<div class="table"><table><thead><tr><th>Codes</th><th>Basis</th><th>Support</th><th>Worth</th><th>Because</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

function mdm(view: ReportView, inNote: boolean): string {
  if (view.mdm === null) return '';
  const next =
    view.mdm.next === null
      ? ''
      : `<h2>Why not ${escapeHtml(view.mdm.next.level)}</h2><ul>${view.mdm.next.short.map((each) => `<li>${escapeHtml(each)}</li>`).join('')}</ul>`;
  return `<h2>Medical decision making: ${escapeHtml(view.mdm.levels)}</h2>
${view.mdm.elements.map((each) => elementSection(each, inNote)).join('\n')}
${next}`;
}

function elementSection(element: ElementView, inNote: boolean): string {
  const others =
    element.others.length === 0
      ? ''
      : `<details><summary>${element.others.length} more read, not deciding</summary>${items(element.others, inNote)}</details>`;
  const sources =
    element.sources.length === 0 ? '' : `<p class="soft">Source: ${element.sources.map(escapeHtml).join('; ')}</p>`;
  return `<h3>${element.name}: ${escapeHtml(element.levels)}</h3>
${element.because.map((each) => `<p class="soft">${escapeHtml(each)}</p>`).join('')}
${element.deciding.length === 0 ? '' : items(element.deciding, inNote)}
${others}${sources}`;
}

function minutes(title: string, part: ReportView['time'], inNote: boolean): string {
  if (part === null) return '';
  return `<h2>${title}: ${escapeHtml(part.text)}</h2>
${part.because.map((each) => `<p class="soft">${escapeHtml(each)}</p>`).join('')}
${part.lines.length === 0 ? '' : items(part.lines, inNote)}`;
}

function items(lines: readonly ProvedLine[], inNote: boolean): string {
  return `<ul>${lines.map((line) => item(line, inNote, '')).join('')}</ul>`;
}

function item(line: ProvedLine, inNote: boolean, more: string): string {
  const remark = line.remark === null ? '' : ` <span class="soft">(${escapeHtml(line.remark)})</span>`;
  const quotes = line.quotes.map((quote) => {
    const text = escapeHtml(quote.quote);
    return `<q>${inNote ? `<a href="#in-note-${anchorOf(line.anchor)}">${text}</a>` : text}</q>`;
  });
  return `<li id="${anchorOf(line.anchor)}">${escapeHtml(line.text)}${remark}${more}${quotes.join('')}</li>`;
}

function list(title: string, lines: readonly ProvedLine[], inNote: boolean): string {
  return lines.length === 0 ? '' : `<h2>${title}</h2>${items(lines, inNote)}`;
}

function findings(title: string, lines: readonly FindingView[], inNote: boolean): string {
  if (lines.length === 0) return '';
  const rows = lines.map((line) => {
    const strong = line.severity === 'high' || line.severity === 'medium' ? 'warn' : 'soft';
    const sources = line.sources.length === 0 ? '' : `; source: ${line.sources.map(escapeHtml).join('; ')}`;
    return item(
      line,
      inNote,
      ` <span class="${strong}">${line.severity}, ${escapeHtml(line.direction)}</span><span class="soft">${sources}</span>`,
    );
  });
  return `<h2>${title}</h2><ul>${rows.join('')}</ul>`;
}

function diagnoses(view: ReportView, inNote: boolean): string {
  if (view.hcc.length === 0) return '';
  const rows = view.hcc.map((line) => {
    const state = line.supported ? '' : ' <strong class="warn">not supported</strong>';
    return item(
      line,
      inNote,
      `${state}${line.findings.map((each) => `<br><span class="warn">${escapeHtml(each)}</span>`).join('')}`,
    );
  });
  return `<h2>Risk adjustment</h2><ul>${rows.join('')}</ul>`;
}

function plain(title: string, lines: readonly string[]): string {
  return lines.length === 0
    ? ''
    : `<h2>${title}</h2><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`;
}

function noteSection(note: string, view: ReportView): string {
  return `<section aria-label="The note" class="sticky">
<h2>The note</h2>
<p class="key"><span class="problem">problems</span><span class="data">data</span><span class="risk">risk</span><span class="time">time</span><span class="other">other</span></p>
<div class="note">${markedNote(note, highlights(view))}</div>
</section>`;
}

function highlights(view: ReportView): readonly Highlight[] {
  const elements = view.mdm === null ? [] : view.mdm.elements.flatMap((each) => [...each.deciding, ...each.others]);
  const lines: readonly ProvedLine[] = [
    ...elements,
    ...(view.time?.lines ?? []),
    ...(view.psychotherapy?.lines ?? []),
    ...view.services,
    ...view.flags,
    ...view.gaps,
    ...view.questions,
    ...view.hcc,
  ];
  return lines.flatMap((line) =>
    line.quotes.map((evidence) => ({ evidence, anchor: anchorOf(line.anchor), group: line.group, label: line.text })),
  );
}

/** Fact ids hold a colon, which an address fragment need not; anything else is folded to a dash. */
function anchorOf(id: string): string {
  return id.replace(/[^A-Za-z0-9]+/g, '-');
}
