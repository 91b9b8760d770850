import type { Row } from './table.js';

/** Classes of the code set: 1 has no known dates; the others are what the file itself lists. */
const PERIODS = [
  {},
  { from: '2023-10-01' },
  { from: '2024-10-01' },
  { from: '2025-10-01' },
  { until: '2023-09-30' },
  { until: '2024-09-30' },
  { until: '2025-09-30' },
] as const;
const classOfPeriod = (key: 'from' | 'until', date: string): number =>
  PERIODS.findIndex((period) => (period as Record<string, string>)[key] === date) + 1;

/**
 * Writes the codes of fiscal year 2026 and the mapped codes that are gone. First and last days follow from the
 * mapping tables: a code only in the newer table was new, one only in the older one had been retired, and the
 * children of a retired code were new on the next day.
 */
export function codeSetText(
  current: readonly string[],
  rows: ReadonlyMap<string, Row>,
  automatonText: (classOf: ReadonlyMap<string, number>) => string,
): string {
  const classOf = new Map<string, number>(current.map((code) => [code, 1]));
  const retired = new Map<string, string>();
  for (const [code, row] of rows) {
    const in2025 = Boolean(row.v28_py2025 || row.v24_py2025);
    const in2026 = Boolean(row.v28_py2026 || row.v24_py2026);
    const initially2026 = Boolean(row.initial2026);
    if (!classOf.has(code)) {
      const gone2027 = !row.v28_py2027 && Boolean(row.v28_py2026);
      const until = !in2026 ? '2023-09-30' : gone2027 ? '2024-09-30' : '2025-09-30';
      retired.set(code, until);
      classOf.set(code, classOfPeriod('until', until));
    } else if (!in2025 && in2026) {
      classOf.set(code, classOfPeriod('from', initially2026 ? '2024-10-01' : '2025-10-01'));
    }
  }
  const nextDay: Record<string, string> = {
    '2023-09-30': '2023-10-01',
    '2024-09-30': '2024-10-01',
    '2025-09-30': '2025-10-01',
  };
  for (const [parent, until] of retired) {
    for (const code of current) {
      if (code.startsWith(parent)) classOf.set(code, classOfPeriod('from', nextDay[until] ?? ''));
    }
  }
  return `import type { CodeSetData } from '../icd10cm/code-set.js';\n\nexport const icd10cmData: CodeSetData = ${JSON.stringify(
    {
      fiscalYear: 2026,
      firstDay: '2025-10-01',
      lastDay: '2026-09-30',
      periods: PERIODS,
      automaton: automatonText(classOf),
    },
  )};\n`;
}
