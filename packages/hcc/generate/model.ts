import { automatonText } from './automaton-text.js';
import type { Row } from './table.js';

type Figures = readonly (number | null)[];
interface SourceEdit {
  readonly if: { readonly sex?: string; readonly ageMin?: number; readonly ageMax?: number };
  readonly hcc: number | null;
  readonly codes: string;
}
interface SourceModel {
  readonly model: string;
  readonly labels: Record<string, string>;
  readonly drops: Record<string, number[]>;
  readonly groups: Record<string, number[]>;
  readonly hcc: Record<string, Figures>;
  readonly ageSex: Record<string, Figures>;
  readonly demographic: Record<string, Figures>;
  readonly interactions: Record<string, { all: string[]; coef: Figures }>;
  readonly counts: Record<string, Figures>;
  readonly newEnrollee: Record<'NE' | 'SNPNE', Record<string, number>>;
  readonly edits: readonly SourceEdit[];
  readonly patch?: string;
}

const thousandths = (figure: number | null): number | null => (figure === null ? null : Math.round(figure * 1000));
const table = <T, U>(given: Record<string, T>, change: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, change(value)]));
const figures = (row: Figures): Figures => row.map(thousandths);

/** Writes one model with its code map as a TypeScript constant. */
export function modelText(
  constant: string,
  json: string,
  rows: ReadonlyMap<string, Row>,
  columns: readonly number[],
  fields: readonly string[],
  years: readonly [number, number],
): string {
  const source = JSON.parse(json) as SourceModel;
  const editsOf = new Map<string, number[]>();
  source.edits.forEach((edit, at) => {
    for (const code of edit.codes.split(' ')) editsOf.set(code, [...(editsOf.get(code) ?? []), at]);
  });
  const classes = new Map<string, number>();
  const classOf = new Map<string, number>();
  for (const [code, row] of [...rows].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const maps = fields.map((field) => row[field] ?? '');
    if (maps.every((map) => map === '')) continue;
    const columnsText = maps.every((map) => map === maps[0]) ? maps[0] : maps.join('/');
    const edits = editsOf.get(code);
    const text = edits === undefined ? `${columnsText}` : `${columnsText}#${edits.join('+')}`;
    let id = classes.get(text);
    if (id === undefined) {
      id = classes.size + 1;
      classes.set(text, id);
    }
    classOf.set(code, id);
  }
  const data = {
    name: source.model,
    labels: source.labels,
    drops: source.drops,
    groups: source.groups,
    hcc: table(source.hcc, figures),
    ageSex: table(source.ageSex, figures),
    demographic: table(source.demographic, figures),
    interactions: table(source.interactions, ({ all, coef }) => ({ all, coef: figures(coef) })),
    counts: table(source.counts, figures),
    newEnrollee: {
      NE: table(source.newEnrollee.NE, thousandths),
      SNPNE: table(source.newEnrollee.SNPNE, thousandths),
    },
    edits: source.edits.map((edit) => ({ ...edit.if, hcc: edit.hcc })),
    ...(source.patch === undefined ? {} : { onlyWith: patchOf(source.patch) }),
    years,
    columns,
    classes: [...classes.keys()],
    automaton: automatonText(classOf),
  };
  return `import type { ModelData } from '../model/model-data.js';\n\nexport const ${constant}: ModelData = ${JSON.stringify(data)};\n`;
}

/** The heart-failure patch, which the source writes as a sentence with its category numbers. */
function patchOf(sentence: string): { hcc: number; anyOf: readonly number[] } {
  const [hcc, ...anyOf] = (sentence.match(/\d+/g) ?? []).map(Number);
  if (hcc === undefined || anyOf.length === 0) throw new Error('the patch of the model has changed its wording');
  return { hcc, anyOf };
}
