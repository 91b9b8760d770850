import { type Lexicon, type Match, table } from '@levelproof/note';
import type { DrugEntry } from '../../reading/entries.js';
import { listOf, once } from '../rows.js';

/**
 * Endings of generic names by which a drug that no table lists is still known. One row an ending, separated by ` | `:
 * ending | class as in prescription.ts | words with this ending that are no such drug, separated by `; `, `-` if none
 *
 * Only endings that ordinary words do not have belong here; a word must be longer than its ending by two letters.
 */
const stemTable = table(`
pril | ace_inhibitor | april
sartan | arb | -
olol | beta_blocker | -
dipine | ccb | -
vastatin | statin | -
gliptin | dpp4 | -
gliflozin | sglt2 | -
glutide | glp1 | -
xaban | anticoagulant | -
gatran | anticoagulant | -
cillin | penicillin | -
floxacin | fluoroquinolone | -
thromycin | macrolide | -
conazole | antifungal | -
ciclovir | antiviral | -
gepant | migraine | -
azepam | benzodiazepine | -
piprazole | antipsychotic_2g | -
dronate | bone | -
citinib | jak | -
tinib | heme_onc | -
lizumab | biologic | -
ximab | biologic | -
kinumab | biologic | -
lukast | pulm_other | -
tropium | saba_laba | -
`);

interface Stem {
  readonly ending: string;
  readonly drugClass: string;
  readonly not: ReadonlySet<string>;
}

const stems = once((): readonly Stem[] =>
  stemTable().map(([ending = '', drugClass = '', not]) => ({ ending, drugClass, not: new Set(listOf(not)) })),
);

/** The shortest part before an ending, in letters. */
const SHORTEST_ROOT = 2;

/** The drug that a word means by its ending, or `null`. @param word in lower case */
export function drugByStem(word: string): DrugEntry | null {
  for (const { ending, drugClass, not } of stems()) {
    if (!word.endsWith(ending) || word.length < ending.length + SHORTEST_ROOT || not.has(word)) continue;
    return { name: word, class: drugClass, availability: 'prescription', alsoTest: false };
  }
  return null;
}

/** A lexicon of drugs that also finds unlisted ones by their endings. Order and absence of overlaps are kept. */
export function withStems(listed: Lexicon<DrugEntry>): Lexicon<DrugEntry> {
  return {
    size: listed.size,
    find(note, within) {
      const known = listed.find(note, within);
      const found: Match<DrugEntry>[] = [];
      let at = 0;
      for (const [index, { start, end, kind, norm }] of note.tokens.entries()) {
        if (within !== undefined && (start < within.start || end > within.end)) continue;
        for (let next = known[at]; next !== undefined && next.end <= start; next = known[at]) {
          found.push(next);
          at += 1;
        }
        const next = known[at];
        if (kind !== 'word' || (next !== undefined && next.start < end)) continue;
        const value = drugByStem(norm);
        if (value !== null) found.push({ start, end, value, words: norm, tokens: [index, index + 1] });
      }
      return [...found, ...known.slice(at)];
    },
  };
}
