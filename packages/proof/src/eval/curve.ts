import type { ResultRow } from './coder.js';
import type { GoldRow } from './sets.js';

const LEVELS = ['straightforward', 'low', 'moderate', 'high'];

interface Levels {
  readonly mdm?: { readonly floor: string; readonly level: string; readonly ceiling: string } | null;
}

/** How right results are by how open they are: the distance from floor to ceiling, 0 is firm. */
export interface CurvePoint {
  readonly distance: number;
  readonly notes: number;
  readonly exact: number;
  readonly acceptable: number;
}

/** The firm-versus-open curve of one set: do results that call themselves firm deserve it? */
export function firmCurve(gold: readonly GoldRow[], results: readonly ResultRow[]): readonly CurvePoint[] {
  const byId = new Map(results.map((row) => [row.id, row]));
  const points = [0, 1, 2, 3].map((distance) => ({ distance, notes: 0, exact: 0, acceptable: 0 }));
  for (const { id, expect } of gold) {
    const row = byId.get(id);
    const mdm = row !== undefined && 'result' in row ? (row.result as Levels).mdm : undefined;
    if (expect.mdm === undefined || mdm === undefined || mdm === null) continue;
    const point = points[LEVELS.indexOf(mdm.ceiling) - LEVELS.indexOf(mdm.floor)];
    if (point === undefined) continue;
    point.notes++;
    if (mdm.level === expect.mdm) point.exact++;
    if ((expect.acceptable ?? [expect.mdm]).includes(mdm.level)) point.acceptable++;
  }
  return points;
}
