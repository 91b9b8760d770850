import type { IsoDate } from '@levelproof/contract';

/** What a code is worth. A blank is honest: the figure is not known. */
export interface FeeFigure {
  readonly workRvu: number | null;
  /** Total relative value outside and inside a facility. */
  readonly nonFacilityRvu: number | null;
  readonly facilityRvu: number | null;
  /** Payment in US dollars, where the schedule gives dollars and no relative values. */
  readonly payment?: number;
}

/** Figures that hold for a span of dates. */
export interface FeePeriod {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** US dollars for one relative value unit; `null` when the schedule has none. */
  readonly conversionFactor: number | null;
  /** By code number. */
  readonly figures: Readonly<Record<string, FeeFigure>>;
}

/** A fee schedule as data: Medicare's, or the user's own. */
export interface FeeSchedule {
  /** Shown with every figure taken from it. */
  readonly id: string;
  readonly periods: readonly FeePeriod[];
}
