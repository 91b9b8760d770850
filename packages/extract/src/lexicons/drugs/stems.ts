import { type Match, type Note, table } from '@levelproof/note';
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
thiazide | thiazide | -
semide | loop_diuretic | -
azosin | alpha_central | -
vastatin | statin | -
fibrate | lipid_other | -
gliptin | dpp4 | -
gliflozin | sglt2 | -
glutide | glp1 | -
glitazone | tzd_other_dm | -
xaban | anticoagulant | -
gatran | anticoagulant | -
parin | anticoagulant | -
grel | antiplatelet | -
entan | pah | -
cillin | penicillin | -
floxacin | fluoroquinolone | -
thromycin | macrolide | -
cycline | tetracycline | -
mycin | antibiotic_other | -
micin | antibiotic_other | -
vancin | antibiotic_other | -
penem | antibiotic_other | -
nidazole | antibiotic_other | -
conazole | antifungal | -
fungin | antifungal | -
bendazole | antiparasitic | -
oquine | antiparasitic | -
vir | antiviral | -
gepant | migraine | -
triptan | migraine | -
azepam | benzodiazepine | -
orexant | hypnotic | -
piprazole | antipsychotic_2g | -
peridone | antipsychotic_2g | -
xetine | ssri | -
faxine | snri | -
triptyline | tca | -
pramine | tca | -
racetam | antiepileptic | -
gabalin | antiepileptic | -
dronate | bone | -
citinib | jak | -
nib | heme_onc | -
ciclib | heme_onc | -
parib | heme_onc | -
platin | heme_onc | -
taxel | heme_onc | -
rubicin | heme_onc | -
trexed | heme_onc | -
tecan | heme_onc | pecan; toucan
citabine | heme_onc | -
rabine | heme_onc | -
blastine | heme_onc | -
cristine | heme_onc | -
mustine | heme_onc | -
lutamide | heme_onc | -
grastim | heme_onc | -
relin | hormone | -
mab | biologic | -
nercept | biologic | -
limus | transplant_immune | -
coxib | nsaid_rx | -
oxicam | nsaid_rx | -
lukast | pulm_other | -
tropium | saba_laba | -
setron | gi_other | -
steride | gu | -
afil | gu | novafil
oprost | eye_ear | -
zolamide | eye_ear | -
stigmine | ms_neuro | -
poetin | renal_electrolyte | -
vaptan | renal_electrolyte | -
caftor | pulm_other | -
`);

interface Stem {
  readonly ending: string;
  readonly drugClass: string;
  readonly not: ReadonlySet<string>;
}

const stems = once((): readonly Stem[] =>
  stemTable().map(([ending = '', drugClass = '', not]) => ({ ending, drugClass, not: new Set(listOf(not)) })),
);

/** The stems by their last three letters as one number: hardly a word of a note ends in any of them. */
const byLastLetters = once(() => {
  const groups = new Map<number, Stem[]>();
  for (const stem of stems()) {
    const key = lastLetters(stem.ending);
    groups.set(key, [...(groups.get(key) ?? []), stem]);
  }
  return groups;
});

function lastLetters(word: string): number {
  const { length } = word;
  return (word.charCodeAt(length - 3) << 16) ^ (word.charCodeAt(length - 2) << 8) ^ word.charCodeAt(length - 1);
}

/** The shortest part before an ending, in letters. */
const SHORTEST_ROOT = 2;

/** The drug that a word means by its ending, or `null`. @param word in lower case */
export function drugByStem(word: string): DrugEntry | null {
  const likely = byLastLetters().get(lastLetters(word));
  if (likely === undefined) return null;
  for (const { ending, drugClass, not } of likely) {
    if (!word.endsWith(ending) || word.length < ending.length + SHORTEST_ROOT || not.has(word)) continue;
    return { name: word, class: drugClass, availability: 'prescription', alsoTest: false };
  }
  return null;
}

/** Drugs that no table lists, by their endings. */
export function drugsByStem(note: Note): readonly Match<DrugEntry>[] {
  const found: Match<DrugEntry>[] = [];
  for (const [word, places] of note.words) {
    const value = drugByStem(word);
    if (value === null) continue;
    for (const at of places) {
      const token = note.tokens[at];
      if (token !== undefined)
        found.push({ start: token.start, end: token.end, value, words: word, tokens: [at, at + 1] });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
