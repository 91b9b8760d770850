import type { Line } from '../text/line.js';
import type { Span } from '../text/span.js';
import { firmHeadingBefore, type Heading, headingAt } from './read-heading.js';
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
    for (const heading of firmHeadings(text, { start: at, end: line.end })) take(heading);
  }
  return found;
}

function skipSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) <= 32) at += 1;
  return at;
}

function firmHeadings(text: string, line: Span): readonly Heading[] {
  const found: Heading[] = [];
  let from = line.start;
  for (let at = line.start; at < line.end; at += 1) {
    if (text.charCodeAt(at) !== 58) continue;
    const heading = firmHeadingBefore(text, at, from);
    if (heading !== null) found.push(heading);
    from = at + 1;
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
