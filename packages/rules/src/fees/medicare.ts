import { MEDICARE_FACTORS, MEDICARE_FIGURES } from './data/medicare-figures.js';
import type { FeeFigure, FeePeriod, FeeSchedule } from './schedule.js';

type Track = 'usual' | 'qualifying-apm';

/**
 * Medicare's physician fee schedule, national, 2024 to 2026, as far as its figures are known.
 * @param track `qualifying-apm` for participants of an advanced alternative payment model, who have their own
 *   conversion factor from 2026
 */
export function medicareFees(track: Track = 'usual'): FeeSchedule {
  return track === 'usual' ? USUAL : QUALIFYING;
}

function periodsOf(track: Track): readonly FeePeriod[] {
  const rows = rowsOf(MEDICARE_FIGURES);
  return rowsOf(MEDICARE_FACTORS).map(([from = '', to = '', usual = '', qualifying = '']) => {
    const column = Number(from.slice(0, 4)) - FIRST_YEAR + 1;
    const figures: Record<string, FeeFigure> = {};
    for (const row of rows) {
      const [code = ''] = row;
      const [workRvu = null, nonFacilityRvu = null, facilityRvu = null] = (row[column] ?? '').split(' ').map(figure);
      figures[code] = { workRvu, nonFacilityRvu, facilityRvu };
    }
    return { from, to, conversionFactor: Number(track === 'usual' ? usual : qualifying), figures };
  });
}

const FIRST_YEAR = 2024;

function rowsOf(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((row) => row.split(' | '));
}

function figure(written: string): number | null {
  return written === '-' ? null : Number(written);
}

const USUAL: FeeSchedule = { id: 'medicare', periods: /* @__PURE__ */ periodsOf('usual') };
const QUALIFYING: FeeSchedule = {
  id: 'medicare-qualifying-apm',
  periods: /* @__PURE__ */ periodsOf('qualifying-apm'),
};
