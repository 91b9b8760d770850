import type { Note } from '../note.js';
import type { Token } from '../text/token.js';
import { calendarDateAt } from './calendar-date.js';
import type { DateMention } from './date-mention.js';
import { relativeDateAt } from './relative-date.js';

/** What a reader of one form found: the date and the token behind it. */
export interface DateFound {
  readonly date: DateMention;
  readonly next: number;
}

/**
 * The dates of a note: by the calendar (`2026-03-02`, `3/2/26`, `March 2, 2026`, `since 2019`) and counted from the day of
 * the note (`3 days ago`, `last week`, `in 6 months`, `yesterday`). In the order of the note, without overlaps. Linear.
 */
export function findDates(note: Note): readonly DateMention[] {
  const { tokens } = note;
  const found: DateMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const date = mayBegin(tokens[at]) ? (calendarDateAt(tokens, at) ?? relativeDateAt(tokens, at)) : null;
    if (date === null) {
      at += 1;
    } else {
      found.push(date.date);
      at = date.next;
    }
  }
  return found;
}

function mayBegin(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'mark';
}
