import type { CodingResult } from '@levelproof/contract';
import { buildView } from '../view/build-view.js';
import type { ProvedLine, ReportView } from '../view/view.js';
import { escapeHtml } from './escape.js';
import { anchorOf, items, section } from './lines.js';
import { type Highlight, markedNote } from './marked-note.js';
import { candidates, diagnoses, findings, head, mdm, minutes, plain, raf } from './sections.js';
import { STYLE } from './style.js';

/** What the page shows besides the result. */
export interface HtmlOptions {
  /** The note as it was coded; its quotes are marked in it. Left out: the page has the quotes alone. */
  readonly note?: string;
  /** Title of the page. @defaultValue 'levelproof report' */
  readonly title?: string;
}

/** Nothing may be loaded, run or sent: the page is its own style and text. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/**
 * The result as one self-contained page: no script, no outside resource, a policy that forbids both.
 * Quotes link to their place in the note and back; it prints, works by keyboard and in the dark.
 */
export function renderHtml(result: CodingResult, options: HtmlOptions = {}): string {
  const view = buildView(result);
  const { note, title = 'levelproof report' } = options;
  const page = { inNote: note !== undefined };
  const parts = [
    candidates(view),
    mdm(view, page),
    minutes('Time', view.time, page),
    minutes('Psychotherapy', view.psychotherapy, page),
    section('Other services', items(view.services, page)),
    findings('Flags', view.flags, page),
    findings('Possibly missing from the note', view.gaps, page),
    section('Open questions', items(view.questions, page)),
    plain('What carries the level', view.counterfactuals),
    diagnoses(view, page),
    raf(view),
    plain('Contested points that moved this result', view.switches),
    section('About the encounter', items(view.encounter, page)),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(`${view.headline} - ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
${note === undefined ? '' : '<a class="skip" href="#note">Skip to the note</a>'}
<main${note === undefined ? ' class="alone"' : ''}>
${head(view, title)}
<div class="findings-column">
${parts.filter((part) => part !== '').join('\n')}
</div>
${note === undefined ? '' : noteSection(note, view)}
<footer><p>${escapeHtml(view.pack)}.</p><p>What the note supports, not what is payable. Numbers such as R1.51 name facts of the rule sheet, C12 contested points of it. CPT is a registered trademark of the American Medical Association.</p></footer>
</main>
</body>
</html>
`;
}

function noteSection(note: string, view: ReportView): string {
  const key = ['problem', 'data', 'risk', 'time', 'diagnosis', 'other'].map(
    (group) => `<mark class="${group}">${group}</mark>`,
  );
  return `<section class="note-column" id="note" aria-label="The note">
<h2>The note</h2>
<p class="key">${key.join(' ')}</p>
<div class="note">${markedNote(note, highlights(view))}</div>
</section>`;
}

/** Every quote of the report with the line it proves. */
function highlights(view: ReportView): readonly Highlight[] {
  const elements = view.mdm === null ? [] : view.mdm.elements.flatMap((each) => [...each.deciding, ...each.others]);
  const lines: readonly ProvedLine[] = [
    ...elements,
    ...(view.time?.lines ?? []),
    ...(view.psychotherapy?.lines ?? []),
    ...view.services,
    ...view.hcc,
    ...view.flags,
    ...view.gaps,
    ...view.questions,
    ...view.encounter,
  ];
  return lines.flatMap((line) =>
    line.quotes.map((evidence) => ({ evidence, anchor: anchorOf(line.anchor), group: line.group, label: line.text })),
  );
}
