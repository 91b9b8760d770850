import type { ProvedLine } from '../view/view.js';
import { escapeHtml } from './escape.js';

/** Whether the page shows the note, so that quotes can link into it. */
export interface PageContext {
  readonly inNote: boolean;
}

/** Fact ids hold a colon, which an address fragment need not; anything else is folded to a dash. */
export function anchorOf(id: string): string {
  return id.replace(/[^A-Za-z0-9]+/g, '-');
}

/** A list of lines with their proof. */
export function items(lines: readonly ProvedLine[], page: PageContext, kind = 'facts'): string {
  if (lines.length === 0) return '';
  return `<ul class="${kind}">${lines.map((line) => item(line, page)).join('')}</ul>`;
}

/** One line with its proof. @param lead HTML before the text @param after HTML between the text and its reasons */
export function item(line: ProvedLine, page: PageContext, lead = '', after = ''): string {
  const remark = line.remark === null ? '' : ` <span class="soft">(${escapeHtml(line.remark)})</span>`;
  const because = line.because.map((each) => `<p class="why">${escapeHtml(each)}</p>`).join('');
  return `<li id="${anchorOf(line.anchor)}" class="${line.group}">${lead}${escapeHtml(line.text)}${remark}${after}${because}${quotes(line, page)}</li>`;
}

function quotes(line: ProvedLine, { inNote }: PageContext): string {
  return line.quotes
    .map(({ quote, start, end }) => {
      const text = escapeHtml(quote);
      const place = `${start} to ${end}`;
      return inNote
        ? `<blockquote><a href="#in-note-${anchorOf(line.anchor)}" title="characters ${place}: show in the note">${text}</a></blockquote>`
        : `<blockquote title="characters ${place}">${text}</blockquote>`;
    })
    .join('');
}

/** Paragraphs of our own words. */
export function paragraphs(texts: readonly string[], kind = 'why'): string {
  return texts.map((text) => `<p class="${kind}">${escapeHtml(text)}</p>`).join('');
}

/** A section with its heading; none when it is empty. */
export function section(title: string, body: string, badge = ''): string {
  if (body === '') return '';
  return `<section><h2>${escapeHtml(title)}${badge}</h2>${body}</section>`;
}

/** A short word in a box. */
export function badge(text: string, kind: string): string {
  return ` <span class="badge ${kind}">${escapeHtml(text)}</span>`;
}
