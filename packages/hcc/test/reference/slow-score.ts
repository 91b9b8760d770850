import { paymentYears } from '../../src/data/payment-factors.js';
import type { ModelData, ModelName } from '../../src/model/model-data.js';
import { type MappedCode, writtenOutMap } from './written-out-map.js';

/** A patient as the reference takes it: everything stated, codes as anybody might write them. */
export interface PlainPatient {
  readonly py: number;
  readonly model?: ModelName;
  readonly age: number;
  readonly sex: 'F' | 'M';
  readonly dual: string;
  readonly orec: string;
  readonly newEnrollee: boolean;
  readonly snp: boolean;
  readonly institutional: boolean;
  readonly dx: readonly string[];
}

export interface SlowScore {
  readonly segment: string;
  readonly before: readonly number[];
  readonly hcc: readonly number[];
  readonly dropped: readonly number[];
  readonly terms: Readonly<Record<string, number>>;
  readonly raw: number;
  readonly payment: number | null;
}

const ORDER = ['CNA', 'CND', 'CFA', 'CFD', 'CPA', 'CPD', 'INS'];

/** Scores by reading the model tables as CMS describes them, sentence by sentence: sets, names and decimals. Slow. */
export function slowScorer(data: ModelData): (patient: PlainPatient) => SlowScore {
  const map = writtenOutMap(data);
  return (patient) => scoreSlowly(data, map, patient);
}

function scoreSlowly(data: ModelData, map: ReadonlyMap<string, MappedCode>, patient: PlainPatient): SlowScore {
  const { age, sex, orec } = patient;
  const segment = segmentOf(patient);
  const at = ORDER.indexOf(segment);

  const found = new Set<number>();
  const columnYear = Math.max(...data.columns.filter((year) => year <= patient.py), data.columns[0] ?? 0);
  for (const given of patient.dx) {
    const mapped = map.get(
      given
        .split(/[^0-9A-Za-z]/)
        .join('')
        .toUpperCase(),
    );
    const categories = mapped?.byColumn[data.columns.indexOf(columnYear)] ?? [];
    if (mapped === undefined || categories.length === 0) continue;
    const edit = mapped.edits
      .map((number) => data.edits[number])
      .find(
        (one) =>
          one !== undefined &&
          (one.sex ?? sex) === sex &&
          age >= (one.ageMin ?? 0) &&
          age <= (one.ageMax ?? Number.POSITIVE_INFINITY),
      );
    for (const hcc of edit === undefined ? categories : [edit.hcc]) if (hcc !== null) found.add(hcc);
  }
  if (data.onlyWith !== undefined && !data.onlyWith.anyOf.some((hcc) => found.has(hcc)))
    found.delete(data.onlyWith.hcc);

  // The CMS software runs down the categories once and clears the children of each that still stands. The published
  // hierarchies do not always name grandchildren (62 names 63, but not the 202 that 63 names), so the order matters.
  const standing = new Set(found);
  for (const parent of sorted(found)) {
    if (standing.has(parent)) for (const child of data.drops[parent] ?? []) standing.delete(child);
  }
  const dropped = new Set([...found].filter((hcc) => !standing.has(hcc)));

  const terms: Record<string, number> = {};
  const add = (name: string, figure: number | null | undefined): void => {
    if (figure !== null && figure !== undefined) terms[name] = figure / 1000;
  };
  if (segment === 'NE' || segment === 'SNPNE') {
    const cell = newEnrolleeCell(patient);
    add(cell, data.newEnrollee[segment][cell]);
  } else {
    for (const hcc of standing) add(`HCC${hcc}`, data.hcc[hcc]?.[at]);
    const holds = (condition: string): boolean => {
      if (condition === 'DISABLED') return age < 65 && orec !== '0';
      if (condition.startsWith('h:')) return standing.has(Number(condition.slice(2)));
      return (data.groups[condition.slice(2)] ?? []).some((hcc) => standing.has(hcc));
    };
    for (const [name, { all, coef }] of Object.entries(data.interactions)) if (all.every(holds)) add(name, coef[at]);
    if (standing.size > 0) {
      const count = standing.size >= 10 ? 'D10P' : `D${standing.size}`;
      add(count, data.counts[count]?.[at]);
    }
    const cell = Object.keys(data.ageSex).find((name) => inCell(name, sex, age)) ?? '';
    add(cell, data.ageSex[cell]?.[at]);
    const originally = sex === 'F' ? 'OriginallyDisabled_Female' : 'OriginallyDisabled_Male';
    if (age >= 65 && orec === '1') add(originally, data.demographic[originally]?.[at]);
    if (isMedicaid(patient)) add('LTIMCAID', data.demographic.LTIMCAID?.[at]);
  }
  const raw = Number(
    Object.values(terms)
      .reduce((sum, term) => sum + term, 0)
      .toFixed(3),
  );
  return {
    segment,
    before: sorted(found),
    hcc: sorted(standing),
    dropped: sorted(dropped),
    terms,
    raw,
    payment: payment(raw, patient.py, data.name),
  };
}

/** The weighted payment score of several models, as CMS blends them. */
export function slowBlend(py: number, scores: Readonly<Partial<Record<ModelName, SlowScore>>>): number | null {
  let sum = 0;
  for (const [name, score] of Object.entries(scores)) {
    const percent = paymentYears[py]?.models[name as ModelName]?.percent;
    if (score.payment === null) return null;
    sum += score.payment * (percent ?? 100);
  }
  return threeDecimals(sum / 100);
}

function payment(raw: number, py: number, model: ModelName): number | null {
  const year = paymentYears[py];
  const factor = year?.models[model]?.normalization;
  if (year === undefined || factor === undefined) return null;
  return threeDecimals(threeDecimals(raw / (factor / 1000)) * (year.kept / 1000));
}

/** Halves up, with a grain for the halves that binary fractions cannot hold. */
function threeDecimals(value: number): number {
  return Math.floor(value * 1000 + 0.5 + 1e-7) / 1000;
}

function isFullDual({ dual }: PlainPatient): boolean {
  return dual === '02' || dual === '04' || dual === '08';
}

function isMedicaid(patient: PlainPatient): boolean {
  return isFullDual(patient) || ['01', '03', '05', '06'].includes(patient.dual);
}

function segmentOf(patient: PlainPatient): string {
  if (patient.newEnrollee) return patient.snp ? 'SNPNE' : 'NE';
  if (patient.institutional) return 'INS';
  const who = isFullDual(patient) ? 'F' : isMedicaid(patient) ? 'P' : 'N';
  return `C${who}${patient.age >= 65 ? 'A' : 'D'}`;
}

/** Whether somebody belongs to a cell such as `F65_69`, `M0_34` or `F95_GT`. */
function inCell(name: string, sex: string, age: number): boolean {
  const [, who, from, to] = /^([FM])(\d+)_(\d+|GT)$/.exec(name) ?? [];
  return who === sex && age >= Number(from) && (to === 'GT' || age <= Number(to));
}

function newEnrolleeCell(patient: PlainPatient): string {
  const { age, sex, orec } = patient;
  const counted = age === 64 && orec === '0' ? 65 : age;
  const bands = ['0_34', '35_44', '45_54', '55_59', '60_64', '70_74', '75_79', '80_84', '85_89', '90_94', '95_GT'];
  const band =
    counted >= 65 && counted <= 69 ? String(counted) : bands.find((one) => inCell(`${sex}${one}`, sex, counted));
  const disabled = age >= 65 && orec === '1' ? 'ORIGDIS' : 'NORIGDIS';
  return `${isMedicaid(patient) ? 'MCAID' : 'NMCAID'}_${disabled}_NE${sex}${band ?? ''}`;
}

function sorted(numbers: Iterable<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}
