import type { Scores } from './scores.js';

/** Scores by set and by half. */
export type Report = Readonly<Record<string, Readonly<Record<string, Scores>>>>;

const FIGURES = [
  'rows',
  'missing',
  'errors',
  'mdmExact',
  'mdmAcceptable',
  'mdmBalanced',
  'kappaQuadratic',
  'overCoded',
  'underCoded',
  'noLevel',
  'alwaysModerateWouldGet',
  'intervalHoldsTruth',
  'firmShare',
  'firmExact',
  'problems',
  'data',
  'risk',
  'codesExact',
  'forbiddenCodes',
  'flagsRaised',
  'service',
  'minutes',
  'psychotherapyMinutes',
  'quotesVerbatim',
  'problemICD3',
  'dataKinds',
  'hccSupported',
  'right',
] as const;

/** The figures as lines: one a figure, one column a half; with what an earlier run had in brackets. */
export function tableOf(report: Report, before?: Report): string {
  const lines: string[] = [];
  for (const [set, parts] of Object.entries(report)) {
    const names = Object.keys(parts);
    lines.push('', set, `${''.padEnd(24)}${names.map((name) => name.padStart(22)).join('')}`);
    for (const figure of FIGURES) {
      const cells = names.map((name) => cell(parts[name]?.[figure]));
      if (cells.every((one) => one === '' || one === '–')) continue;
      const shown = cells.map((one, at) => {
        const earlier = before === undefined ? one : cell(before[set]?.[names[at] ?? '']?.[figure]);
        return (earlier === one ? one : `${one} (${earlier})`).padStart(22);
      });
      lines.push(`${figure.padEnd(24)}${shown.join('')}`);
    }
    const matrix = parts.all?.confusion;
    if (Array.isArray(matrix) && matrix.flat().some((count) => count > 0)) {
      lines.push('confusion, all (rows: label, columns: ours; straightforward, low, moderate, high)');
      for (const row of matrix as readonly (readonly number[])[]) {
        lines.push(`  ${row.map((count) => String(count).padStart(5)).join('')}`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'object') {
    const { p, r, f1 } = value as { readonly p?: string; readonly r?: string; readonly f1?: string };
    return f1 === undefined ? '' : `${p}/${r}/${f1}`;
  }
  return String(value);
}
