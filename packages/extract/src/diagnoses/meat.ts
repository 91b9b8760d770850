import { isCurrent, type MeatEvidence, type MeatLetter } from '@levelproof/contract';
import type { Sentence } from '@levelproof/note';
import { quoteAround } from '../masking/context.js';
import type { Signs } from '../problems/signs.js';
import type { BySentence } from '../reading/by-sentence.js';
import type { DrugEntry, ProblemEntry } from '../reading/entries.js';
import { treats } from './treats.js';

/** A sentence outside the assessment that bears on a diagnosis. */
export interface Told {
  readonly sentence: Sentence;
  /** Only a drug that is usually for the diagnosis counts: the words are about others too. */
  readonly drugsOnly?: boolean;
  /** The sentence is treatment of the diagnosis. */
  readonly treats?: boolean;
}

const MONITORED =
  /\b(?:monitor(?:ed|ing|s)?|track(?:ed|ing)?|surveillance|watch(?:ed|ing)?|denies|no (?:flares?|exacerbations?|hypoglycemia|recent)|home (?:bp|glucose|blood pressure|readings?|log)|logs?|weights?|trend(?:s|ing|ed)?|recheck|follow(?:ed|ing)?[- ]?(?:levels?|labs?|up)?|progress(?:ion|ing)?|symptoms?)\b/i;
const EVALUATED =
  /\b(?:evaluat(?:ed?|ion|ing)|reviewed|exam(?:ination|ined)?|on exam|labs?|results?|a1c|egfr|ldl|bnp|echo(?:cardiogram)?|ef \d{2}|ejection fraction|imaging|x-?rays?|ct|mri|response to|effectiveness|monofilament|phq-?9|gad-?7|creatinine|stress test|ekg|ecg)\b/i;
const ASSESSED =
  /\b(?:assess(?:ed|ment)?|stable|controlled|uncontrolled|at goal|worsening|improv(?:ed|ing)|exacerbation|decompensated|compensated|stage (?:\d|[iv]{1,3})|severity|mild|moderate|severe|in remission|active|chronic|discuss(?:ed|ion)|counsel(?:l?ed|l?ing)|prognosis|symptomatic|asymptomatic|elevated|recurrent|advanced|likely|doing well|poorly)\b/i;
const TREATED =
  /\b(?:treat(?:ed|ing|ment)?|continu(?:e|ed)|start(?:ed)?|initiat(?:e|ed)|increas(?:e|ed)|decreas(?:e|ed)|adjust(?:ed)?|refill(?:ed)?|prescri(?:be|bed|ption)|titrat(?:e|ed)|refer(?:red|ral)?|therapy|surgery|dialysis|oxygen|cpap|diet|exercise|cessation|wound care|dressings?|debrid\w{1,6}|medications?|hold|stop(?:ped)?|discontinu(?:e|ed)|inject(?:ed|ion)|taking|regimen|taper)\b/i;

/** Support of a diagnosis by letter (monitored, evaluated, assessed, treated), the strongest words of each (R of the HCC sheet). */
export function meatOf(
  signs: Signs,
  value: ProblemEntry,
  assessed: readonly Sentence[],
  told: readonly Told[],
  takenIn: BySentence<DrugEntry>,
): readonly MeatEvidence[] {
  const found = new Map<MeatLetter, MeatEvidence>();
  const { note } = signs.reading;
  const add = (letter: MeatLetter, strength: MeatEvidence['strength'], sentence: Sentence, at: number): void => {
    const known = found.get(letter);
    if (known !== undefined && RANK[known.strength] >= RANK[strength]) return;
    const span = { start: at, end: Math.min(sentence.end, at + 1) };
    found.set(letter, { letter, strength, evidence: quoteAround(note.text, sentence, span) });
  };
  const read: readonly (Told & { readonly strength: MeatEvidence['strength'] })[] = [
    ...assessed.map((sentence) => ({ sentence, strength: 'strong' as const })),
    ...told.map((one) => ({ ...one, strength: 'medium' as const })),
  ];
  for (const { sentence, strength, drugsOnly = false, treats: treated = false } of read) {
    if (treated) add('T', strength, sentence, sentence.start);
    for (const { mention, drug, action } of signs.drugs(sentence.index)) {
      if (action !== 'decline' && (strength === 'strong' || treats(drug, value)))
        add('T', strength, sentence, mention.start);
    }
    if (strength === 'strong') {
      const taken = takenIn(sentence.index).find((one) => isCurrent(one.assertion) && treats(one.value, value));
      if (taken !== undefined) add('T', 'medium', sentence, taken.start);
    }
    if (drugsOnly || treated) continue;
    // The words of the name itself say nothing of it: "chronic" of a chronic lung disease.
    let words = note.text.slice(sentence.start, sentence.end);
    for (const { start, end, value: named } of signs.problems(sentence.index)) {
      if (named.name === value.name && end <= sentence.end)
        words = words.slice(0, start - sentence.start) + ' '.repeat(end - start) + words.slice(end - sentence.start);
    }
    for (const [letter, pattern] of PATTERNS) {
      const match = pattern.exec(words);
      if (match !== null) add(letter, strength, sentence, sentence.start + match.index);
    }
    if (value.icd10?.startsWith('C')) {
      const late = ADVANCED.exec(words);
      if (late !== null) add('M', strength, sentence, sentence.start + late.index);
    }
    for (const { start, value: procedure } of signs.procedures(sentence.index)) {
      if (procedure.size !== 'none' && isPlanned(words)) add('T', strength, sentence, start);
    }
    for (const { mention } of signs.tests(sentence.index)) add('E', strength, sentence, mention.start);
    for (const { start, kind } of signs.statuses(sentence.index)) {
      if (kind !== 'elsewhere' && kind !== 'not-addressed') add('A', strength, sentence, start);
    }
  }
  return [...found.values()];
}

/** An operation that is decided on or was done for the illness; one that is refused or merely possible is none. */
function isPlanned(words: string): boolean {
  return /\b(?:schedul\w{2,4}|plan(?:s|ned|ning)?|will (?:undergo|have|be)|undergo(?:ing|es)?|refer\w{0,4}|recommend\w{0,3}|proceed|book(?:ed)?)\b/i.test(
    words,
  );
}

/** A cancer that is watched to its end, or was just found and waits for its treatment, is followed. */
const ADVANCED =
  /\b(?:end-?stage|terminal|hospice|palliative|partial remission|new(?:ly)? diagnos(?:ed|is)|recently diagnosed|biopsy[- ]proven|untreated|unresectable|inoperable|progressive|relapsed|refractory|awaiting (?:\w{3,12} )?(?:treatment|surgery|chemo\w{0,20}|radiation))\b/i;

const RANK = { weak: 0, medium: 1, strong: 2 } as const;

const PATTERNS: readonly (readonly [MeatLetter, RegExp])[] = [
  ['M', MONITORED],
  ['E', EVALUATED],
  ['A', ASSESSED],
  ['T', TREATED],
];
