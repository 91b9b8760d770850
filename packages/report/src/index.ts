export { type HtmlOptions, renderHtml } from './html/render-html.js';
export { renderJson } from './json/render-json.js';
export { renderMarkdown } from './markdown/render-markdown.js';
export { renderText, type TextOptions } from './text/render-text.js';
export { buildView } from './view/build-view.js';
export type { CandidateView, ElementView, FindingView, ProvedLine, ReportView } from './view/view.js';
export { hasPhrase, reasonWords } from './words/reasons.js';
