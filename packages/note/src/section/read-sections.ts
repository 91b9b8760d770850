import type { Line } from '../text/line.js';
import { type HeadingEntry, headingEntries, headingKey, subheadings } from './heading-lexicon.js';
import type { Section, SectionCategory } from './section.js';

/** A longer stretch before a colon is a sentence, not a heading. */
const LONGEST_HEADING = 60;

interface Found {
  readonly start: number;
  readonly headingEnd: number;
  readonly bodyStart: number;
  readonly category: SectionCategory;
  readonly form: Section['form'];
  readonly sub: boolean;
}

const tables = (() => {
  let made: {
    readonly headings: ReadonlyMap<string, HeadingEntry>;
    readonly subs: ReturnType<typeof subheadings>;
  } | null = null;
  return () => {
    made ??= { headings: headingEntries(), subs: subheadings() };
    return made;
  };
})();

/** The sections of a note: a total, contiguous cover by the headings of its lines. Linear in the text. */
export function readSections(text: string, lines: readonly Line[]): readonly Section[] {
  const found: Found[] = [];
  let holder: SectionCategory = 'none';
  for (const line of lines) {
    const heading = headingOf(text, line, holder);
    if (heading === null) continue;
    if (!heading.sub) holder = heading.category;
    found.push(heading);
  }
  const sections: Section[] = [];
  const first = found[0]?.start ?? text.length;
  if (first > 0 || found.length === 0) {
    sections.push({
      index: 0,
      start: 0,
      end: found.length === 0 ? text.length : first,
      category: 'none',
      heading: null,
      body: { start: 0, end: found.length === 0 ? text.length : first },
      form: 'none',
      parent: null,
    });
  }
  let parent: number | null = null;
  found.forEach((one, at) => {
    const index = sections.length;
    if (!one.sub) parent = index;
    const end = found[at + 1]?.start ?? text.length;
    sections.push({
      index,
      start: one.start,
      end,
      category: one.category,
      heading: { start: one.start, end: one.headingEnd },
      body: { start: Math.min(one.bodyStart, end), end },
      form: one.form,
      parent: one.sub ? parent : null,
    });
  });
  return sections;
}

function headingOf(text: string, line: Line, holder: SectionCategory): Found | null {
  const { headings, subs } = tables();
  const raw = text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEADING + 8));
  const mark = /^(?:#{1,4} ?|\*\*|__)?/.exec(raw)?.[0].length ?? 0;
  const colon = raw.indexOf(':', mark);
  const words = colon >= 0 && colon <= LONGEST_HEADING ? raw.slice(mark, colon) : '';
  const whole = line.end - line.start <= LONGEST_HEADING ? raw.slice(mark) : '';
  for (const candidate of [words, whole]) {
    if (candidate === '') continue;
    const key = headingKey(candidate);
    const withColon = candidate === words;
    const rest = withColon
      ? text
          .slice(line.start + colon + 1, line.end)
          .replace(/^\**/, '')
          .trim()
      : '';
    const capitals = isCapitals(candidate);
    const entry = headings.get(key);
    const isSub = subs.get(holder)?.has(key) === true && !(capitals && entry !== undefined && !entry.weak);
    const at = {
      start: line.start,
      headingEnd: line.start + mark + candidate.trimEnd().length,
      bodyStart: withColon ? line.start + colon + 1 : line.end,
    };
    if (isSub && (withColon || !/[.;,]$/.test(candidate.trim()))) {
      return { ...at, category: holder, form: withColon ? 'title-colon' : 'title-line', sub: true };
    }
    if (entry !== undefined && accepts(entry, { capitals, withColon, rest, holder, words: candidate })) {
      const form = withColon
        ? capitals
          ? 'capitals-colon'
          : 'title-colon'
        : capitals
          ? 'capitals-line'
          : 'title-line';
      return { ...at, category: entry.category, form, sub: false };
    }
    if (entry === undefined && capitals && withColon && key.length > 3 && holderAllowsUnknown(holder, rest)) {
      return { ...at, category: 'none', form: 'capitals-colon', sub: false };
    }
  }
  return afterDash(raw, line, mark);
}

/** `Plan - restart the pack`, `Assessment. In full remission`: a known heading before a dash or its own full stop. */
const DASHED = /^([A-Z][A-Za-z/& ]{1,40}?)(?: ?[-–] |\. (?=[A-Z0-9]))/;

function afterDash(raw: string, line: Line, mark: number): Found | null {
  const match = DASHED.exec(raw.slice(mark));
  const words = match?.[1] ?? '';
  const entry = tables().headings.get(headingKey(words));
  if (match === null || entry === undefined || entry.weak || entry.capsOnly || entry.wordy) return null;
  const start = line.start;
  return {
    start,
    headingEnd: start + mark + words.length,
    bodyStart: start + mark + match[0].length,
    category: entry.category,
    form: 'title-line',
    sub: false,
  };
}

function accepts(
  entry: HeadingEntry,
  given: {
    readonly capitals: boolean;
    readonly withColon: boolean;
    readonly rest: string;
    readonly holder: SectionCategory;
    readonly words: string;
  },
): boolean {
  const { capitals, withColon, rest, holder, words } = given;
  if (entry.capsOnly && !capitals) return false;
  if (entry.wordy && /^\W*\d/.test(rest)) return false;
  const inPlan = holder === 'assessment-plan' || holder === 'plan' || holder === 'assessment';
  if (entry.weak && !capitals && (inPlan || !withColon)) return false;
  if (!withColon && !capitals) return /^[A-Z]/.test(words.trim()) && !/[.;,]$/.test(words.trim());
  return true;
}

function holderAllowsUnknown(holder: SectionCategory, rest: string): boolean {
  return holder !== 'assessment-plan' && holder !== 'plan' && holder !== 'assessment' && !/^\W*\d/.test(rest);
}

function isCapitals(words: string): boolean {
  return /[A-Z]/.test(words) && !/[a-z]/.test(words);
}
