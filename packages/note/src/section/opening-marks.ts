import type { Span } from '../text/span.js';

/** What stands before the words of a heading. */
export interface OpeningMarks {
  /** Where the words begin. */
  readonly end: number;
  /** A number or letter of a list is among the marks: `3.`, `IV.`. */
  readonly numbered: boolean;
  /** An HTML tag is among them. */
  readonly tag: boolean;
  /** An HTML heading is among them. */
  readonly head: boolean;
}

/** At most so many marks stand before a heading. */
const MOST = 6;
const TAG = /^<\/?(?:b|strong|em|i|u|p|br|div|span|td|th|tr|li|ul|ol|h[1-6])(?: [^<>]{0,60})? ?\/?>/i;
const NUMBER = /^(?:\d{1,2}|[IVX]{1,4}|[A-H])[.)] {1,4}(?=\S)/;

/** The marks of layout at the start of a line: `##`, `**`, `3.`, `<b>`. */
export function openingMarks(text: string, { start, end }: Span): OpeningMarks {
  let at = start;
  let numbered = false;
  let tag = false;
  let head = false;
  for (let count = 0; count < MOST && at < end; count += 1) {
    const code = text.charCodeAt(at);
    let width = 0;
    if (code === 60) {
      width = TAG.exec(text.slice(at, Math.min(end, at + 80)))?.[0].length ?? 0;
      tag ||= width > 0;
      head ||= width > 0 && /^<h/i.test(text.slice(at, at + 2));
    } else if (code === 35 || code === 42 || code === 95) {
      width = repeated(text, at, code, end);
    } else if (!numbered && (isDigit(code) || (code >= 65 && code <= 88))) {
      width = NUMBER.exec(text.slice(at, Math.min(end, at + 10)))?.[0].length ?? 0;
      numbered = width > 0;
    }
    if (width === 0) break;
    at += width;
    while (at < end && text.charCodeAt(at) === 32) at += 1;
  }
  return { end: at, numbered, tag, head };
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A run of one mark; a single `*` is a bullet and none, a single `#` before a number counts a problem. */
function repeated(text: string, from: number, code: number, end: number): number {
  let at = from;
  while (at < end && at < from + 6 && text.charCodeAt(at) === code) at += 1;
  const length = at - from;
  if (code === 35) return length === 1 && isDigit(text.charCodeAt(at)) ? 0 : length;
  return length > 1 ? length : 0;
}
