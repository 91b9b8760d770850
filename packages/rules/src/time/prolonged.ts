import { line, type LineDraft } from '../candidates/line.js';
import type { RuleContext } from '../pack/context.js';
import type { DatedValue } from '../pack/dated.js';
import {
  prolongedCpt,
  prolongedMedicare,
  type ProlongedRow,
  type ProlongedTable,
  prolongedUnits,
} from '../packs/prolonged.js';

/** The prolonged services of the payer on the date. */
export function prolongedTable(ctx: RuleContext): DatedValue<ProlongedTable> {
  return ctx.at(ctx.encounter.payerRules === 'medicare' ? prolongedMedicare : prolongedCpt);
}

/** The prolonged row past a code, if the code is the top of a family that has one. */
export function prolongedPast(code: string, ctx: RuleContext): ProlongedRow | null {
  return prolongedTable(ctx).value[code] ?? null;
}

/** The line of prolonged service that a total adds to a code chosen by time, or none (R3.1 to R3.3). */
export function prolongedLines(code: string, minutes: number, ctx: RuleContext): readonly LineDraft[] {
  const row = prolongedPast(code, ctx);
  if (row === null) return [];
  const units = prolongedUnits(minutes, row);
  return units === 0 ? [] : [line(row.code, 'prolonged', 'add-on', units)];
}
