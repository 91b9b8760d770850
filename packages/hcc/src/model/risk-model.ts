import { type CodeAutomaton, decodeAutomaton } from '../codes/automaton.js';
import { type Edit, type Figures, type ModelData, type ModelName, SEGMENTS } from './model-data.js';

/** Stands for "no such term in this segment" among the figures. */
export const NO_TERM = -1;

/** A term of the equation with its figure in each of the seven segments, in thousandths or `NO_TERM`. */
export interface Term {
  readonly name: string;
  readonly figures: Int32Array;
}

/** An interaction: it scores when the patient has every condition bit of `needs`. */
export interface Interaction extends Term {
  readonly needs: number;
  readonly conditions: readonly string[];
}

/** A code's class: the categories it counts for and the edits that may change them. */
export interface CodeClass {
  /** By column of the map: indexes into `hccs`. */
  readonly byColumn: readonly (readonly number[])[];
  readonly edits: readonly Edit[] | null;
}

/** A model with its tables laid out for scoring: categories and segments are indexes. */
export interface RiskModel {
  readonly name: ModelName;
  /** First and last payment year of the tables. */
  readonly years: readonly [number, number];
  /** Payment year from which each column of the code map holds. */
  readonly columns: readonly number[];
  /** Numbers of the payment categories, ascending. */
  readonly hccs: readonly number[];
  readonly indexOf: ReadonlyMap<number, number>;
  /** Name of each category, by index. */
  readonly labels: readonly string[];
  /** 1 at `parent * hccs.length + child`, both by index, where the parent drops the child. */
  readonly drops: Uint8Array;
  readonly terms: readonly Term[];
  /** Condition bits that each category sets, by index. */
  readonly bits: Int32Array;
  readonly disabledBit: number;
  /** Bit of each condition name, such as `g:DIABETES`, `h:238` or `DISABLED`. */
  readonly bitOf: ReadonlyMap<string, number>;
  readonly interactions: readonly Interaction[];
  /** Count terms by number of categories, 1 to 10 (10 or more); `D1` stands at 1. */
  readonly counts: readonly (Term | null)[];
  readonly ageSex: ReadonlyMap<string, Term>;
  readonly demographic: ReadonlyMap<string, Term>;
  readonly newEnrollee: ModelData['newEnrollee'];
  readonly onlyWith: { readonly hcc: number; readonly anyOf: readonly number[] } | null;
  readonly automaton: CodeAutomaton;
  /** Code classes; 0 is none. */
  readonly classes: readonly (CodeClass | null)[];
}

/** Lays the tables of a model out for scoring. Takes about a millisecond; keep the result. */
export function readModel(data: ModelData): RiskModel {
  const hccs = Object.keys(data.hcc)
    .map(Number)
    .sort((a, b) => a - b);
  const indexOf = new Map(hccs.map((hcc, at) => [hcc, at]));
  const indexes = (numbers: readonly number[]): number[] =>
    numbers.map((hcc) => indexOf.get(hcc) ?? -1).filter((at) => at >= 0);

  const bitOf = new Map<string, number>();
  for (const { all } of Object.values(data.interactions)) {
    for (const condition of all) if (!bitOf.has(condition)) bitOf.set(condition, 1 << bitOf.size);
  }
  const bits = new Int32Array(hccs.length);
  for (const [condition, bit] of bitOf) {
    const members = condition.startsWith('g:')
      ? (data.groups[condition.slice(2)] ?? [])
      : condition.startsWith('h:')
        ? [Number(condition.slice(2))]
        : [];
    for (const at of indexes(members)) bits[at] = (bits[at] ?? 0) | bit;
  }

  const onlyWith =
    data.onlyWith === undefined
      ? null
      : { hcc: indexOf.get(data.onlyWith.hcc) ?? -1, anyOf: indexes(data.onlyWith.anyOf) };

  return {
    name: data.name,
    years: data.years,
    columns: data.columns,
    hccs,
    indexOf,
    labels: hccs.map((hcc) => data.labels[hcc] ?? ''),
    drops: dropsOf(hccs, (hcc) => indexes(data.drops[hcc] ?? [])),
    terms: hccs.map((hcc) => termOf(`HCC${hcc}`, data.hcc[hcc] ?? [])),
    bits,
    disabledBit: bitOf.get('DISABLED') ?? 0,
    bitOf,
    interactions: Object.entries(data.interactions).map(([name, { all, coef }]) => ({
      ...termOf(name, coef),
      needs: all.reduce((needs, condition) => needs | (bitOf.get(condition) ?? 0), 0),
      conditions: all,
    })),
    counts: countTerms(data),
    ageSex: termsOf(data.ageSex),
    demographic: termsOf(data.demographic),
    newEnrollee: data.newEnrollee,
    onlyWith,
    automaton: decodeAutomaton(data.automaton),
    classes: [null, ...data.classes.map((text) => classOf(text, data, indexes))],
  };
}

function dropsOf(hccs: readonly number[], childrenOf: (hcc: number) => readonly number[]): Uint8Array {
  const drops = new Uint8Array(hccs.length * hccs.length);
  hccs.forEach((hcc, parent) => {
    for (const child of childrenOf(hcc)) drops[parent * hccs.length + child] = 1;
  });
  return drops;
}

function termOf(name: string, figures: Figures): Term {
  return { name, figures: Int32Array.from(SEGMENTS, (_, at) => figures[at] ?? NO_TERM) };
}

function termsOf(table: Readonly<Record<string, Figures>>): ReadonlyMap<string, Term> {
  return new Map(Object.entries(table).map(([name, figures]) => [name, termOf(name, figures)]));
}

function countTerms(data: ModelData): readonly (Term | null)[] {
  const terms: (Term | null)[] = [null];
  for (let count = 1; count <= 10; count++) {
    const name = count === 10 ? 'D10P' : `D${count}`;
    const figures = data.counts[name];
    terms.push(figures === undefined ? null : termOf(name, figures));
  }
  return terms;
}

function classOf(text: string, data: ModelData, indexes: (numbers: readonly number[]) => number[]): CodeClass {
  const [map = '', edits = ''] = text.split('#');
  const columns = map.split('/').map((numbers) => indexes(numbers === '' ? [] : numbers.split('+').map(Number)));
  const first = columns[0] ?? [];
  return {
    byColumn: data.columns.map((_, at) => (columns.length === 1 ? first : (columns[at] ?? []))),
    edits: edits === '' ? null : edits.split('+').flatMap((at) => data.edits[Number(at)] ?? []),
  };
}

/** Column of the code map for a payment year. */
export function columnFor(model: RiskModel, year: number): number {
  let column = 0;
  for (let at = 0; at < model.columns.length; at++) if ((model.columns[at] ?? 0) <= year) column = at;
  return column;
}
