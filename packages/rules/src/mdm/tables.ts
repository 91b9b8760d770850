import type { Level, ProblemCategory, RiskKind } from '@levelproof/contract';
import type { CodeFamily } from '../candidates/line.js';
import type { RuleContext } from '../pack/context.js';
import type { DatedValue } from '../pack/dated.js';
import {
  type DataThresholds,
  dataThresholds,
  earlierCategory,
  elementsNeeded,
  nursingFacilityInitialRow,
  type ProblemRow,
  problemRows,
  type RiskLevels,
  riskLevels,
  surgeryWithRiskFactors,
  toxicityInterval,
} from '../packs/mdm.js';

/** The figures of medical decision making on the date of service, resolved once for a score. */
export interface MdmTables {
  readonly rows: DatedValue<readonly ProblemRow[]>;
  /** The extra row of an initial nursing-facility visit, where this is one. */
  readonly extraRows: DatedValue<readonly ProblemRow[]> | null;
  readonly earlier: DatedValue<Readonly<Partial<Record<ProblemCategory, ProblemCategory>>>>;
  readonly data: DatedValue<DataThresholds>;
  readonly risk: DatedValue<RiskLevels>;
  readonly surgery: DatedValue<Readonly<Partial<Record<RiskKind, Level>>>>;
  readonly toxicityDays: DatedValue<number>;
  readonly needed: DatedValue<number>;
}

/** The tables of a context. @param family the family of the visit, which may add a row */
export function mdmTables({ rules, at }: RuleContext, family: CodeFamily | null): MdmTables {
  return family === 'nursing-facility-initial' ? (rules.mdmOfNursingInitial ?? tablesOf(at, family)) : rules.mdm;
}

/** Resolves the tables from the values of a date. */
export function tablesOf(at: RuleContext['at'], family: CodeFamily | null): MdmTables {
  return {
    rows: at(problemRows),
    extraRows: family === 'nursing-facility-initial' ? at(nursingFacilityInitialRow) : null,
    earlier: at(earlierCategory),
    data: at(dataThresholds),
    risk: at(riskLevels),
    surgery: at(surgeryWithRiskFactors),
    toxicityDays: at(toxicityInterval),
    needed: at(elementsNeeded),
  };
}

/** Which of the three readings of a level: documented facts alone, the cautious one, or all questions settled. */
export type Reading = 'floor' | 'level' | 'ceiling';
