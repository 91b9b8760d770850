import { describe, expect, it } from 'vitest';
import { readNote } from '../read-note.js';
import type { DateMention } from './date-mention.js';
import { findDates } from './find-dates.js';

function said(text: string): readonly string[] {
  return findDates(readNote(text)).map((date) => `${text.slice(date.start, date.end)} | ${shown(date)}`);
}

function shown(date: DateMention): string {
  if (date.form === 'calendar') return date.iso ?? `${date.month}-${date.day}`;
  return `${date.offset}${date.upTo === null ? '' : ` ${date.upTo}`} ${date.unit}`;
}

describe('findDates', () => {
  it.each([
    ['2026-03-02', ['2026-03-02 | 2026-03-02']],
    ['3/2/2026', ['3/2/2026 | 2026-03-02']],
    ['03/02/26', ['03/02/26 | 2026-03-02']],
    ['11-5-98', ['11-5-98 | 1998-11-05']],
    ['25/12/2025', ['25/12/2025 | 2025-12-25']],
    ['March 2, 2026', ['March 2, 2026 | 2026-03-02']],
    ['Mar. 2', ['Mar. 2 | 3-2']],
    ['March 2nd', ['March 2nd | 3-2']],
    ['Sept 2025', ['Sept 2025 | 2025-09']],
    ['2 March 2026', ['2 March 2026 | 2026-03-02']],
    ['the 2nd of March', ['2nd of March | 3-2']],
    ['on 3/14', ['3/14 | 3-14']],
    ['since 3/2019', ['3/2019 | 2019-03']],
    ['since 2019', ['2019 | 2019']],
  ] as const)('by the calendar: %s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });

  it.each([
    ['3 days ago', ['3 days ago | -3 day']],
    ['two to three weeks ago', ['two to three weeks ago | -2 -3 week']],
    ['a year ago', ['a year ago | -1 year']],
    ['3 hours prior', ['3 hours prior | -3 hour']],
    ['yesterday', ['yesterday | -1 day']],
    ['today and tomorrow', ['today | 0 day', 'tomorrow | 1 day']],
    ['last week', ['last week | -1 week']],
    ['next month', ['next month | 1 month']],
    ['last night', ['last night | -1 day']],
    ['this morning', ['this morning | 0 day']],
    ['in 3 months', ['in 3 months | 3 month']],
    ['within 4-6 weeks', ['within 4-6 weeks | 4 6 week']],
  ] as const)('from the day of the note: %s', (text, wanted) => {
    expect(said(text)).toEqual(wanted);
  });

  it.each([
    'strength 5/5',
    'BP 120/80',
    '13/45/2026',
    '2/30/2026',
    'may improve',
    'for 3 days',
    'room 2019',
    'the past weeks',
    '1/2 tablet',
  ])('none: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});
