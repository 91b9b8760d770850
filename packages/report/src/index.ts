export { type HtmlOptions, renderHtml } from './html/render-html.js';
export { renderJson } from './json/render-json.js';
export { renderMarkdown } from './markdown/render-markdown.js';
export { renderText, type TextOptions } from './text/render-text.js';
export { buildView } from './view/build-view.js';
export type {
  CandidateView,
  DiagnosisView,
  ElementView,
  FindingView,
  Group,
  MinutesView,
  ProvedLine,
  RafView,
  ReportView,
} from './view/view.js';
export { hasQuestion, QUESTION_WORDS, questionWords } from './words/questions.js';
export { type FactNames, hasPhrase, PHRASE_CODES, reasonWords } from './words/reasons.js';
export { SWITCH_WORDS } from './words/switches.js';
