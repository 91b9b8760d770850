import type { Observation, OpenQuestion, RiskFact, ToxicityConditions } from '@levelproof/contract';
import { toxicityOf } from '../lexicons/toxicity.js';
import { type Masked, quoteAround } from '../masking/context.js';
import type { MaskedSentence } from '../masking/masked-sentence.js';
import { isDecision } from '../masking/zones.js';
import { numberOf } from '../time/number-words.js';
import type { TestEntry } from '../reading/entries.js';
import type { Mention } from '../reading/reading.js';
import type { DrugUse } from './drug-uses.js';

type Drawn = Omit<RiskFact, 'id'>;

const HARM =
  /\b(?:toxicit(?:y|ies)|cytopeni\w{1,2}|neutropeni\w{1,2}|leukopeni\w{1,2}|agranulocytosis|hepatotoxic\w{0,4}|nephrotoxic\w{0,4}|myelosuppress\w{1,4}|bone marrow suppression|marrow (?:suppression|toxicity)|qt prolongation|adverse (?:effects?|reactions?)|side effects?|high[- ]risk (?:medication|drug)|(?:drug|medication) (?:toxicity )?monitoring|safety (?:labs?|monitoring)|liver (?:injury|damage)|thrombocytopeni\w{1,2}|hemorrhagic cystitis|(?:cardio|neuro|oto|cyto)toxic\w{0,4}|tumor lysis|nadirs?|(?:adequate|acceptable|okay|sufficient|cleared|recovered) (?:\w{2,10} ){0,2}?(?:for|to) (?:treat\w{0,5}|proceed|chemotherapy|today'?s|continue|(?:the )?(?:next )?cycle))\b|\uE002[^.;\uE001]{0,40} while (?:on|taking|receiving|using) (?:the )?\uE001/i;
const MONITOR = /\b(?:monitor(?:s|ed|ing)?|surveillance|check(?:ed|ing)?|follow(?:s|ed|ing)?|trend(?:ed)?)\b/i;
const TOPICAL = /\b(?:ointment|cream|gel|topical(?:ly)?|drops|ophthalmic|otic|shampoo|lotion|foam|patch)\b/i;
const EVERY =
  /\b(?:every|q\.?) ?(?:other )?(\d{1,2}|one|two|three|four|six|eight|twelve|couple(?: of)?|few)?(?: ?(?:-|to) ?(\d{1,2}|two|three|four|six|eight|twelve))? ?(day|d\b|week|wk|month|mo\b|year|yr)s?\b|\b(daily|weekly|biweekly|monthly|quarterly|bimonthly|annual(?:ly)?|yearly|semi-?annual(?:ly)?)\b|\b(each|every|between|before each|prior to each) (?:chemotherapy )?(?:cycle|infusion)s?\b|\b(closely|throughout (?:the |her |his )?(?:admission|stay|hospitali[sz]ation))\b/gi;
const VAGUE: Readonly<Record<string, number>> = { couple: 2, 'couple of': 2, few: 3 };
/** Three months are a quarter: 92 days. */
const MONTH = 30.6;
const UNIT: Readonly<Record<string, number>> = {
  d: 1,
  day: 1,
  week: 7,
  wk: 7,
  month: MONTH,
  mo: MONTH,
  year: 365,
  yr: 365,
};
const WORD: Readonly<Record<string, number>> = {
  daily: 1,
  weekly: 7,
  biweekly: 14,
  monthly: 31,
  bimonthly: 61,
  quarterly: 92,
};
const HALF_YEAR = 183;
const YEAR = 365;
const CYCLE = 28;
/** `closely`: no number, but surely more often than once a quarter. */
const MONTH_AT_MOST = 31;
/** Given in cycles, before which the counts are looked at. */
const IN_CYCLES = /\bcycles?\b|\bc\d{1,2} ?d\d{1,2}\b/i;

/** What toxicity monitoring a note describes, and what it leaves open. */
export interface FoundToxicity {
  readonly facts: readonly Drawn[];
  readonly questions: readonly Omit<OpenQuestion, 'settles'>[];
  /** The drawn fact of each question as it would be if its open conditions were met. */
  readonly settled: readonly Drawn[];
  readonly observations: readonly Omit<Observation, 'id'>[];
}

/** Monitoring for toxicity of a managed drug: drug, named test, purpose, interval (R1.54). */
export function toxicityMonitoring(note: Masked, uses: readonly DrugUse[]): FoundToxicity {
  const { reading } = note;
  const facts: Drawn[] = [];
  const questions: Omit<OpenQuestion, 'settles'>[] = [];
  const settled: Drawn[] = [];
  const observations: Omit<Observation, 'id'>[] = [];
  const done = new Set<string>();
  for (const use of uses) {
    const { drug } = use;
    const toxicity = toxicityOf(drug.name);
    if (toxicity === undefined || toxicity.tier === 'no' || done.has(drug.name)) continue;
    if (!use.prescription || use.action === 'stop' || use.action === 'decline') continue;
    const own = note.sentences[use.mention.sentence];
    if (own === undefined || TOPICAL.test(reading.note.text.slice(use.mention.start, use.mention.end + 25))) continue;
    const around = told(note, use, own);
    const tests = reading.tests.filter(
      ({ sentence, value }) => around.some(({ index }) => index === sentence) && monitors(value, toxicity.tests),
    );
    const words = around.map(({ text }) => text).join(' ');
    const harm = HARM.test(words);
    if (tests.length === 0 && !(harm && MONITOR.test(words))) continue;
    done.add(drug.name);
    const [test] = tests;
    const place = test === undefined ? own : (note.sentences[test.sentence] ?? own);
    const evidence = [use.evidence, ...(place === own ? [] : [quoteAround(reading.note.text, place, test ?? place)])];
    const written = intervalIn(around, tests, words);
    const conditions: ToxicityConditions = {
      tier: toxicity.tier,
      testNamed: test !== undefined,
      forToxicity: harm ? true : 'not-stated',
      intervalDays: written === 'not-stated' && toxicity.usualDays === CYCLE && IN_CYCLES.test(words) ? CYCLE : written,
      partOfToday: true,
    };
    const open = !conditions.testNamed || conditions.forToxicity !== true || conditions.intervalDays === 'not-stated';
    if (!harm && test === undefined) continue;
    const fact: Drawn = {
      kind: 'toxicity-monitoring',
      item: drug.name,
      decision: 'decided',
      certainty: 'documented',
      evidence,
      toxicity: conditions,
    };
    facts.push(fact);
    if (!open) continue;
    observations.push({ kind: 'toxicity-claim-incomplete', item: drug.name, certainty: 'documented', evidence });
    if (toxicity.usualDays === null) continue;
    questions.push({ id: 'toxicity-monitoring-conditions', about: 'risk', evidence });
    const days = conditions.intervalDays === 'not-stated' ? toxicity.usualDays : conditions.intervalDays;
    settled.push({ ...fact, toxicity: { ...conditions, testNamed: true, forToxicity: true, intervalDays: days } });
  }
  return { facts, questions, settled, observations };
}

/** Where the drug is spoken of in judgement and plan: `High-risk medication use: Xeljanz. CMP every two months.` */
function told(
  { reading, sentences }: Masked,
  { drug, mention }: DrugUse,
  own: MaskedSentence,
): readonly MaskedSentence[] {
  const others = reading.drugs.filter(
    ({ value, sentence }) => value.name === drug.name && sentence !== mention.sentence,
  );
  const places = others.flatMap(({ sentence }) => {
    const place = sentences[sentence];
    return place === undefined || !isDecision(place.zone) ? [] : neighbours(sentences, place);
  });
  return [...new Set([...neighbours(sentences, own), ...places])];
}

/** The sentence of the drug and those beside it in its section; an assessment and its plan are one. */
function neighbours(sentences: readonly MaskedSentence[], own: MaskedSentence): readonly MaskedSentence[] {
  return [own.index - 1, own.index, own.index + 1, own.index + 2]
    .map((index) => sentences[index])
    .filter((one): one is MaskedSentence => one !== undefined)
    .filter((one) => one.section === own.section || (isDecision(one.zone) && isDecision(own.zone)));
}

/** A named test that watches for this drug's harm; a panel does for its members. */
function monitors(test: TestEntry, wanted: readonly string[]): boolean {
  if (wanted.includes(test.id)) return true;
  if (test.overlapGroup === 'CBC') return wanted.some((id) => id === 'cbc' || id === 'anc' || id === 'plt');
  if (test.overlapGroup === 'METABOLIC' && test.panel)
    return wanted.some(
      (id) => id === 'hepatic' || id === 'creatinine' || id === 'cmp' || id === 'potassium' || id === 'sodium',
    );
  return test.overlapGroup === 'METABOLIC' && wanted.includes('hepatic') && (test.id === 'alt' || test.id === 'ast');
}

/** The longest written interval that goes with a test, in days. */
function intervalIn(
  around: readonly MaskedSentence[],
  tests: readonly Mention<TestEntry>[],
  words: string,
): number | 'not-stated' {
  const places =
    tests.length === 0
      ? [words]
      : around.filter(({ index }) => tests.some(({ sentence }) => sentence === index)).map(({ text }) => text);
  let longest: number | null = null;
  for (const place of places) {
    for (const match of place.matchAll(EVERY)) {
      const before = place.slice(0, match.index);
      // "methotrexate 15 mg weekly" is how it is taken, not how it is watched; "with monthly CBC" says both.
      if (
        /^\s(?:\w{2,12} ){0,2}?(?:\uE002|labs?\b|blood\b|monitoring\b|counts?\b)/.test(
          place.slice(match.index + match[0].length),
        )
      ) {
        const days = daysOf(match);
        if (days !== null && (longest === null || days > longest)) longest = days;
        continue;
      }
      if (/\uE001[^;]{0,40}$/.test(before) && !/\uE002/.test(before.slice(before.lastIndexOf('\uE001')))) continue;
      const days = daysOf(match);
      if (days !== null && (longest === null || days > longest)) longest = days;
    }
  }
  return longest ?? 'not-stated';
}

function daysOf(match: RegExpMatchArray): number | null {
  const [, from, to, unit, word, cycle, close] = match;
  if (close !== undefined) return MONTH_AT_MOST;
  if (cycle !== undefined) return CYCLE;
  if (word !== undefined) {
    const lower = word.toLowerCase();
    return WORD[lower] ?? (lower.startsWith('semi') ? HALF_YEAR : YEAR);
  }
  if (unit === undefined) return null;
  const size = UNIT[unit.toLowerCase()];
  const count = countOf(to ?? from);
  return size === undefined || count === null ? null : Math.round(size * count);
}

function countOf(word: string | undefined): number | null {
  if (word === undefined) return 1;
  return VAGUE[word.toLowerCase()] ?? numberOf(word);
}
