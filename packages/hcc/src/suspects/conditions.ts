import { type EncounterFacts, type Evidence, type Fact, isCurrent, LevelproofError } from '@levelproof/contract';
import { plainCode } from '../codes/plain-code.js';
import { drugGroups } from './data/drug-groups.js';
import { entriesOf, rowsOf } from './rows.js';

/** One thing that a row of the tables looks for. */
export interface Condition {
  readonly kind: 'dx' | 'past' | 'any' | 'drug' | 'test' | 'says' | 'age';
  /** Codes without dots (`I50*` for all that begin so), names of drugs and tests, words, or a number. */
  readonly entries: readonly string[];
}

/** What proved a condition. */
export interface Found {
  readonly facts: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Codes without dots, for the conditions that look for diagnoses. */
  readonly codes: readonly string[];
}

const KINDS: readonly string[] = ['dx', 'past', 'any', 'drug', 'test', 'says', 'age'];

/** Reads a cell of conditions joined by ` & `. */
export function conditionsOf(cell: string | undefined): readonly Condition[] {
  return entriesOf(cell, ' & ').map((text): Condition => {
    const colon = text.indexOf(':');
    const kind = text.slice(0, colon);
    const entries = entriesOf(text.slice(colon + 1), ',');
    if (!KINDS.includes(kind) || entries.length === 0)
      throw new LevelproofError('INTERNAL', { remedy: `Repair the condition of the table: ${text}` });
    const isCodes = kind === 'dx' || kind === 'past' || kind === 'any';
    return {
      kind: kind as Condition['kind'],
      entries: isCodes ? entries.map((code) => code.replace('.', '')) : entries,
    };
  });
}

/** What the conditions are looked for in. */
export interface Chart {
  readonly facts: EncounterFacts;
  readonly drugGroups: ReadonlyMap<string, readonly string[]>;
  /** Every fact with the words of its quotes, in small letters. */
  readonly quoted: readonly { readonly fact: Fact; readonly words: string }[];
}

/** Lays the facts out for the conditions. */
export function chartOf(facts: EncounterFacts): Chart {
  const quotedFacts: readonly Fact[] = [...facts.problems, ...facts.diagnoses, ...facts.data, ...facts.risk];
  const denied = new Set(
    facts.diagnoses.filter(({ assertion }) => assertion.negated || assertion.family).map(({ id }) => id),
  );
  return {
    facts,
    drugGroups: new Map(rowsOf(drugGroups).map(([name = '', drugs]) => [name, entriesOf(drugs, ',')])),
    quoted: quotedFacts
      .filter(({ id }) => !denied.has(id))
      .map((fact) => ({ fact, words: ` ${wordsOf(fact).toLowerCase().replace(/\s+/g, ' ')} ` })),
  };
}

function wordsOf(fact: Fact): string {
  const meat = 'meat' in fact ? (fact as EncounterFacts['diagnoses'][number]).meat : [];
  return [...fact.evidence, ...meat.map(({ evidence }) => evidence)].map(({ quote }) => quote).join(' \n ');
}

/** What in the chart meets a condition, or `null`. The order of the facts has no influence. */
export function meets(chart: Chart, condition: Condition): Found | null {
  const { kind, entries } = condition;
  const { diagnoses, risk, data, encounter } = chart.facts;
  switch (kind) {
    case 'dx':
    case 'past':
    case 'any':
      return foundIn(
        diagnoses.filter(({ icd10, assertion }) => {
          if (!isOneOf(plainCode(icd10), entries)) return false;
          if (assertion.negated || assertion.family || assertion.template || assertion.hypothetical) return false;
          if (kind === 'any') return true;
          return kind === 'dx' ? isCurrent(assertion) && !assertion.uncertain : assertion.historical !== undefined;
        }),
      );
    case 'drug': {
      const names = entries.flatMap((entry) =>
        entry.startsWith('@') ? (chart.drugGroups.get(entry.slice(1)) ?? []) : [entry],
      );
      return foundIn(
        risk.filter(
          ({ item, action }) => names.includes(item.toLowerCase()) && action !== 'stop' && action !== 'decline',
        ),
      );
    }
    case 'test':
      return foundIn(data.filter(({ testId }) => testId !== undefined && entries.includes(testId)));
    case 'says':
      return foundIn(
        chart.quoted.filter(({ words }) => entries.some((entry) => hasWords(words, entry))).map(({ fact }) => fact),
      );
    case 'age':
      return (encounter.patient.age ?? -1) >= Number(entries[0]) ? { facts: [], evidence: [], codes: [] } : null;
  }
}

/** True when the words stand in the text as whole words; after a star the last word may go on. */
function hasWords(text: string, entry: string): boolean {
  const open = entry.endsWith('*');
  const words = open ? entry.slice(0, -1) : entry;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const begins = /[^a-z0-9]/.test(text.charAt(at - 1));
    const ends = open || /[^a-z0-9]/.test(text.charAt(at + words.length));
    if (begins && ends) return true;
  }
  return false;
}

/** True for one of the codes, or one that begins as an entry with a star does. */
export function isOneOf(plain: string | null, codes: readonly string[]): boolean {
  if (plain === null) return false;
  return codes.some((code) => (code.endsWith('*') ? plain.startsWith(code.slice(0, -1)) : plain === code));
}

function foundIn(facts: readonly (Fact & { readonly icd10?: string })[]): Found | null {
  if (facts.length === 0) return null;
  const inOrder = [...facts].sort((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return {
    facts: inOrder.map(({ id }) => id),
    evidence: inOrder.flatMap(({ evidence }) => evidence.slice(0, 1)),
    codes: [...new Set(inOrder.map(({ icd10 }) => plainCode(icd10)).filter((code) => code !== null))],
  };
}

function startOf(fact: Fact): number {
  return fact.evidence[0]?.start ?? 0;
}
