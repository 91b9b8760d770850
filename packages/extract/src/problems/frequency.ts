import { mayMatch, type Note } from '@levelproof/note';
import { numberOf } from '../time/number-words.js';
import type { Measured } from './measures.js';

/** How often an illness strikes is its measure where it comes in attacks: `root`, `words with number and unit`, `judge`. */
const FREQUENCIES: readonly {
  readonly root: string;
  readonly pattern: RegExp;
  /** The least times a month at which it is not where it should be. */
  readonly least: number;
}[] = [
  {
    // Four days a month are where prevention is begun or changed (American Headache Society, consensus of 2021).
    root: 'migraine',
    pattern:
      /(?<!panic |asthma |heart )\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)(?: (?:or|to) \w{1,8})? (?:bad |severe |such )?(?:migraines?|headaches?|headache days|migraine days|attacks?) (?:a|per|each|every) (week|month)\b/gi,
    least: 4,
  },
  {
    root: 'seizures',
    pattern:
      /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)(?: (?:or|to) \w{1,8})? (?:\w{3,12} )?(?:seizures?|convulsions?) (?:a|per|each|every) (week|month)\b/gi,
    least: 1,
  },
  {
    // The rescue inhaler on more than two days a week: not well controlled (NAEPP, EPR-3).
    root: 'asthma',
    pattern:
      /\b(?:uses|using|needs|needing) (?:his |her |the |an? )?(?:albuterol|rescue|reliever)\b[^.;\d]{0,30}?\b(\d{1,2}|one|two|three|four|five|six|seven)(?: (?:or|to) \w{1,8})? times (?:a|per|each) (day|week)\b/gi,
    least: 12,
  },
];

/** What was, what was before a treatment, and what is hoped for is not how it stands. */
const NOT_NOW =
  /\b(?:before|prior to|used to|previously|initially|(?:down|reduced|decreased|improved|fell|gone) from|had been|(?:was|were) (?:having|getting)|until|last year|in the past|years ago|goal|hope\w{0,5}|if|when (?:he|she) (?:was|started)|less than|fewer than|at most|no more than)\b/i;

/** The frequencies of attacks that a note tells and that are more than they should be. */
export function frequenciesOf(note: Note): readonly (readonly [root: string, measured: Measured])[] {
  const meant = FREQUENCIES.filter(({ pattern }) => mayMatch(pattern, note));
  if (meant.length === 0) return [];
  return note.sentences.flatMap(({ index, start, end }) => {
    const text = note.text.slice(start, end);
    return meant.flatMap(({ root, pattern, least }) =>
      [...text.matchAll(pattern)].flatMap((match) => {
        const [words, number = '', unit = ''] = match;
        if (NOT_NOW.test(text) || monthly(number, unit) < least) return [];
        const at = start + match.index;
        return [[root, { status: 'not-at-goal', start: at, end: at + words.length, sentence: index }] as const];
      }),
    );
  });
}

function monthly(number: string, unit: string): number {
  return (numberOf(number) ?? 0) * (/month/i.test(unit) ? 1 : /week/i.test(unit) ? 4 : 30);
}
