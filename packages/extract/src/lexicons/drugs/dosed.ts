import type { Match, Note, Token } from '@levelproof/note';
import type { DrugEntry } from '../../reading/entries.js';

/** Units of a strength, and the forms in which a dose is counted out. */
const UNIT = /^(?:mg|mcg|ug|milligrams?|micrograms?|units?|iu|tab(?:let)?s?|cap(?:sule)?s?|puffs?|sprays?|gtts?)$/;
/** How often, or by which way: behind the dose. */
const GIVEN =
  /^[^.;\n]{0,40}?\b(?:daily|nightly|weekly|monthly|(?:b|t|q)\.?i\.?d\b|q\.? ?(?:\d|h|d|am|pm|hs|week|month|other)|every|once|twice|times|po|orally|by mouth|iv|im|sc|sq|subq|subcut\w{0,8}|inject\w{0,4}|each (?:nostril|eye)|at (?:bedtime|night)|in the (?:morning|evening)|a day|per day|prn|as needed|for \d|x ?\d)\b/i;
/** Before the word: a prescriber's verb, or the beginning of an item of a list. */
const ORDERED =
  /(?:^|[\n,;:•*]|\d[.)]|\s[-–—]|\b(?:start(?:ed|ing)?|begin|began|initiate[d]?|add(?:ed)?|prescribe[d]?|rx:?|trial of|try|tr(?:ied|ial)|continue[d]?|resume[d]?|restart|increase[d]?|decrease[d]?|reduce|taper|give[n]?|switch(?:ed)? to|change[d]? to|refill(?:ed)?|stop|hold|with|on|and|iv|oral|po|of))\s{0,3}$/i;
/** Words that stand before a dose and are no drug. */
const NO_DRUG = new Set(
  `dosage daily nightly weekly tablets tablet capsules capsule sodium protein caffeine alcohol another about total maximum target quantity
   medication medications medicine medicines inhaler sprays spray drops strength insulin calories radiation blood block blocks
   vaccine supplement powder packet herbal extract every twice three times prior prescription strips needles lancets
   suspension solution dispense folate caco3 feso4 selenium chromium quercetin`.split(/\s+/),
);
/** Too short for a name, or a word by its ending; a brand may end in `ity` (Trulicity). */
const ORDINARY = /^(?:.{1,4}|.{3,}(?:ed|ing|ly|ment|tion|ness)|[a-z]{3,}ity)$/;

/**
 * Drugs that no table lists and no ending tells: a word with a strength and a way or a frequency of giving, where
 * something is ordered or listed, and a proper name behind a prescriber's verb. Whatever is sold without a
 * prescription is listed by name.
 */
export function drugsByUse(note: Note): readonly Match<DrugEntry>[] {
  const { tokens, text } = note;
  const names = new Set<number>();
  for (const [word, places] of note.words) {
    if (UNIT.test(word)) for (const at of places) if (isDosed(note, nameBefore(tokens, at), at)) names.add(nameBefore(tokens, at));
    if (VERB.test(word)) for (const at of places) if (isProperName(text, tokens[at + 1])) names.add(at + 1);
  }
  return [...names]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const token = tokens[at];
      if (token === undefined || NO_DRUG.has(token.norm) || ORDINARY.test(text.slice(token.start, token.end))) return [];
      const { start, end, norm } = token;
      const value: DrugEntry = { name: norm, class: 'other', availability: 'prescription', alsoTest: false };
      return [{ start, end, value, words: norm, tokens: [at, at + 1] as const }];
    });
}

function isDosed({ tokens, text }: Note, named: number, at: number): boolean {
  const name = tokens[named];
  const unit = tokens[at];
  if (name === undefined || unit === undefined || text.slice(name.start, unit.end).includes('\n')) return false;
  return (
    !PER_VOLUME.test(text.slice(unit.end, unit.end + 5)) &&
    ORDERED.test(text.slice(Math.max(0, name.start - BEFORE), name.start)) &&
    GIVEN.test(text.slice(unit.end, unit.end + BEHIND))
  );
}

/** A concentration: a result, or a liquid whose dose is written elsewhere. */
const PER_VOLUME = /^ ?\/ ?(?:d?l|ml|24|g|kg|m)\b/i;

/** Verbs that in a plan are said of drugs. */
const VERB = /^(?:start|begin|prescribe|prescribed|initiate|restart|refill|refilled|titrate)$/;
/** A name with a capital that no name follows, nor a word for what is no drug: `Start Vaskivo.` but not `Start Weight Watchers`. */
const PROPER =
  /^ (?:[A-Z][a-z]{4,14})(?! ?(?:[A-Z]|diet|exercis|therap|program|protocol|train|stretch|class|techni|method|precaution|counsel|at \d|on \d))/;
const NO_NAME = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|August|September|October|November|December|Physical|Mediterranean|Kegel|Pilates|Weight|Aquatic|Speech)$/;

function isProperName(text: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  return PROPER.test(text.slice(token.start - 1, token.end + 12)) && !NO_NAME.test(text.slice(token.start, token.end));
}

/** How much is looked at before the word and behind the dose, in UTF-16 code units. */
const BEFORE = 24;
const BEHIND = 50;

/** The word before a number and its unit: `Vaskivo 10 mg`, `Vaskivo XR 2.5-5 mg`. -1 if none. */
function nameBefore(tokens: readonly Token[], unit: number): number {
  let at = unit - 1;
  if (tokens[at]?.kind !== 'number') return -1;
  while (at >= 0 && (tokens[at]?.kind === 'number' || /^(?:-|\/|to|xr|er|xl|sr|cr|dr|la|hcl)$/.test(tokens[at]?.norm ?? ''))) at -= 1;
  return tokens[at]?.kind === 'word' ? at : -1;
}
