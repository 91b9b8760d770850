import type { Line } from '../text/line.js';
import type { Span } from '../text/span.js';
import { firmHeadingBefore, type Heading, headingAt, judgementBefore } from './read-heading.js';
import type { Section, SectionCategory } from './section.js';

/** A line holds at most so many headings one behind another. */
const MOST_IN_A_ROW = 4;

/** The sections of a note: a total, contiguous cover by the headings of its lines. Linear in the text. */
export function readSections(text: string, lines: readonly Line[]): readonly Section[] {
  return cover(text, headingsOf(text, lines));
}

function headingsOf(text: string, lines: readonly Line[]): readonly Heading[] {
  const found: Heading[] = [];
  let holder: SectionCategory = 'none';
  const take = (heading: Heading | null): Heading | null => {
    if (heading === null) return null;
    if (!heading.sub) holder = heading.category;
    found.push(heading);
    return heading;
  };
  for (const line of lines) {
    let at = line.start;
    for (let count = 0; count < MOST_IN_A_ROW; count += 1) {
      const heading = take(headingAt(text, { start: at, end: line.end }, holder, count > 0));
      if (heading === null) break;
      at = skipSpace(text, heading.bodyStart, line.end);
      if (at >= line.end) break;
    }
    const listed = LISTED.test(text.slice(line.start, line.start + 8));
    for (const heading of withinLine(text, line, at, listed ? 'plan' : holder)) take(heading);
  }
  return found;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) <= 32) at += 1;
  return at;
}

/** A list item keeps its own labels: `2. HTN: stable. Plan: the same.` */
const LISTED = /^\s{0,6}(?:[-•*·–]|\(?\d{1,2}[.)]|#\d)/;

/** Firm headings in capitals within a line, and judgement told from what stands before: `Imp: tonsillitis. Plan: Pen V.` */
function withinLine(text: string, line: Span, from: number, holder: SectionCategory): readonly Heading[] {
  const found: Heading[] = [];
  let open = holder;
  let last = from;
  for (let at = from; at < line.end; at += 1) {
    if (text.charCodeAt(at) !== 58) continue;
    const planned = open === 'plan' || open === 'assessment-plan';
    const heading = firmHeadingBefore(text, at, last) ?? (planned ? null : judgementBefore(text, at, last, line.start));
    last = at + 1;
    if (heading === null) continue;
    found.push(heading);
    open = heading.category;
  }
  return found;
}

function cover(text: string, headings: readonly Heading[]): readonly Section[] {
  const sections: Section[] = [];
  const first = headings[0]?.start ?? text.length;
  if (first > 0 || headings.length === 0) {
    sections.push({
      index: 0,
      start: 0,
      end: first,
      category: 'none',
      heading: null,
      body: { start: 0, end: first },
      form: 'none',
      parent: null,
    });
  }
  let parent: number | null = null;
  headings.forEach((heading, at) => {
    const index = sections.length;
    if (!heading.sub) parent = index;
    const end = headings[at + 1]?.start ?? text.length;
    sections.push({
      index,
      start: heading.start,
      end,
      category: heading.category,
      heading: heading.words,
      body: { start: Math.min(heading.bodyStart, end), end },
      form: heading.form,
      parent: heading.sub ? parent : null,
    });
  });
  return sections;
}
