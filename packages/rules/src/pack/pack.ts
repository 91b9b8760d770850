import { type IsoDate, LevelproofError } from '@levelproof/contract';
import type { Patch } from './overlay.js';

/** A rule year: which dates of service it covers, and when its figures were published and checked. */
export interface RulePack {
  readonly id: string;
  readonly version: string;
  /** First date of service covered. */
  readonly from: IsoDate;
  /** Last date of service covered. */
  readonly to: IsoDate;
  readonly publishedOn: IsoDate;
  readonly verifiedOn: IsoDate;
  /** Changes of parameters that hold in this year alone. */
  readonly patches?: readonly Patch[];
}

/**
 * The one pack that covers a date.
 * @throws LevelproofError NO_RULE_FOR_DATE when none does, RULE_CONFLICT when two do
 */
export function packFor(date: IsoDate, packs: readonly RulePack[]): RulePack {
  const covering = packs.filter((pack) => pack.from <= date && date <= pack.to);
  const [only, second] = covering;
  if (second !== undefined) {
    throw new LevelproofError('RULE_CONFLICT', {
      field: 'encounter.dateOfService',
      given: date,
      remedy: `Two packs cover this date (${covering.map((pack) => pack.id).join(', ')}). Narrow one of them.`,
    });
  }
  if (only !== undefined) return only;
  const first = packs.map((pack) => pack.from).sort()[0] ?? 'none';
  const last =
    packs
      .map((pack) => pack.to)
      .sort()
      .at(-1) ?? 'none';
  throw new LevelproofError('NO_RULE_FOR_DATE', {
    field: 'encounter.dateOfService',
    given: date,
    expected: `a date from ${first} to ${last}`,
    remedy: 'Pass a date of service that a pack covers, or add a pack for it.',
  });
}
