import type { ElementView, FindingView, MinutesView, ReportView } from '../view/view.js';
import { escapeHtml } from './escape.js';
import { badge, item, items, type PageContext, paragraphs, section } from './lines.js';

/** The answer: codes, what they rest on, how firm that is. */
export function head(view: ReportView, title: string): string {
  const none = view.basis === '' ? ' class="none"' : '';
  const basis = view.basis === '' ? '' : `<p class="basis">${escapeHtml(view.basis)}</p>`;
  return `<header>
<p class="brand">${escapeHtml(title)}</p>
<div class="answer"><h1${none}>${escapeHtml(view.headline)}</h1>${basis}</div>
${paragraphs([view.because], 'because')}
${view.certainty === '' ? '' : paragraphs([view.certainty], 'because')}
${paragraphs([view.service, ...view.serviceReasons], 'soft')}
</header>`;
}

/** The sets of codes beside each other. */
export function candidates(view: ReportView): string {
  if (view.candidates.length === 0) return '';
  const rows = view.candidates.map((each) => {
    const mark = each.recommended ? ' class="taken"' : '';
    const taken = each.recommended ? '<span class="soft"> recommended</span>' : '';
    return `<tr${mark}><th scope="row">${escapeHtml(each.codes)}${taken}</th><td>${escapeHtml(each.basis)}</td><td>${escapeHtml(each.support)}</td><td>${escapeHtml(each.worth)}</td><td>${each.because.map(escapeHtml).join('<br>')}</td></tr>`;
  });
  const heads = ['Codes', 'Basis', 'Support', 'Relative value', 'Because'].map(
    (text) => `<th scope="col">${text}</th>`,
  );
  return section(
    'Side by side',
    `<div class="table"><table><thead><tr>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`,
  );
}

/** The three elements, and why the next level up was not reached. */
export function mdm(view: ReportView, page: PageContext): string {
  if (view.mdm === null) return '';
  const { levels, because, elements, next } = view.mdm;
  const body = `${paragraphs([because])}${elements.map((each) => elementCard(each, page)).join('')}`;
  const short = (next?.short ?? []).map(
    ({ element, text }) => `<li><strong>${escapeHtml(element)}</strong>: ${escapeHtml(text)}</li>`,
  );
  const why =
    next === null
      ? ''
      : section(`Why not ${next.level}`, `${paragraphs([next.because])}<ul class="plain">${short.join('')}</ul>`);
  return section('Medical decision making', body, badge(levels, 'level')) + why;
}

function elementCard(element: ElementView, page: PageContext): string {
  const others =
    element.others.length === 0
      ? ''
      : `<p class="soft label">Read, not deciding</p>${items(element.others, page, 'facts others')}`;
  const sources =
    element.sources.length === 0 ? '' : `<p class="source">Rule: ${element.sources.map(escapeHtml).join('; ')}</p>`;
  return `<div class="card"><h3>${element.name}${badge(element.levels, 'level')}</h3>${paragraphs([element.because])}${items(element.deciding, page)}${others}${sources}</div>`;
}

/** Minutes of the visit or of psychotherapy. */
export function minutes(title: string, part: MinutesView | null, page: PageContext): string {
  if (part === null) return '';
  return section(title, paragraphs(part.because) + items(part.lines, page), badge(part.text, 'level'));
}

/** Flags or gaps, each with its weight and its rule. */
export function findings(title: string, lines: readonly FindingView[], page: PageContext): string {
  const rows = lines.map((line) => {
    const source = line.sources.length === 0 ? '' : `; rule: ${line.sources.map(escapeHtml).join('; ')}`;
    return item(
      line,
      page,
      `<strong>${escapeHtml(line.title)}</strong>${badge(line.severity, `severity-${line.severity}`)}<br>`,
      `<p class="source">${escapeHtml(line.direction)}; ${escapeHtml(line.id)}${source}</p>`,
    );
  });
  return section(title, rows.length === 0 ? '' : `<ul class="facts findings">${rows.join('')}</ul>`);
}

/** Diagnoses for risk adjustment, those that would fail first. */
export function diagnoses(view: ReportView, page: PageContext): string {
  const rows = view.hcc.map((line) => {
    const state = line.supported ? badge('supported', 'good') : badge('not supported as written', 'severity-high');
    return item(
      line,
      page,
      `<strong>${escapeHtml(line.icd10)}</strong> `,
      `${state}<p class="source">${escapeHtml(line.category)}; ${escapeHtml(line.meat)}</p>`,
    );
  });
  return section('Risk adjustment', rows.length === 0 ? '' : `<ul class="facts">${rows.join('')}</ul>`);
}

/** The score that the note proves by itself. */
export function raf(view: ReportView): string {
  if (view.raf === null) return '';
  const rows = view.raf.terms.map(
    ([name, figure]) =>
      `<tr><th scope="row">${escapeHtml(name)}</th><td class="figure">${escapeHtml(figure)}</td></tr>`,
  );
  return section(
    'Risk score of this note',
    `<p>${escapeHtml(view.raf.summary)}</p><div class="table"><table class="narrow"><thead><tr><th scope="col">Term</th><th scope="col" class="figure">Figure</th></tr></thead><tbody>${rows.join('')}</tbody></table></div>${paragraphs(view.raf.notes, 'soft')}`,
  );
}

/** Sentences without quotes. */
export function plain(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return section(title, `<ul class="plain">${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ul>`);
}
