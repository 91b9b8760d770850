import type { IsoDate } from '@levelproof/contract';
import { type CodeAutomaton, IS_PREFIX, NOT_FOUND, walk } from '../codes/automaton.js';

/** Codes of a fiscal year as data: what the generator writes. */
export interface CodeSetData {
  readonly fiscalYear: number;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  /** Class n-1: first and last day of validity, where known. */
  readonly periods: readonly { readonly from?: IsoDate; readonly until?: IsoDate }[];
  readonly automaton: string;
}

/** Whether a code may be reported: `header` when only longer codes may. */
export type CodeStatus = 'valid' | 'header' | 'retired' | 'not-yet-valid' | 'unknown';

export interface CodeStanding {
  readonly status: CodeStatus;
  /** First day of validity, when known. */
  readonly from?: IsoDate;
  /** Last day of validity, when the code is retired. */
  readonly until?: IsoDate;
}

/** The valid ICD-10-CM codes, without their descriptions. */
export interface CodeSet {
  readonly fiscalYear: number;
  readonly firstDay: IsoDate;
  readonly lastDay: IsoDate;
  /**
   * Whether a code stands in the code set; with a date, whether it may be reported on that date as far as the
   * dates are known (those of codes that count for a payment category are).
   * @param code as given: dots, blanks and case do not matter
   */
  standing(code: string, date?: IsoDate): CodeStanding;
}

/** Makes a code set of decoded data. */
export function codeSetOf(data: CodeSetData, automaton: CodeAutomaton): CodeSet {
  return {
    fiscalYear: data.fiscalYear,
    firstDay: data.firstDay,
    lastDay: data.lastDay,
    standing(code, date) {
      const found = walk(automaton, code);
      if (found === NOT_FOUND) return { status: 'unknown' };
      if (found === IS_PREFIX) return { status: 'header' };
      const period = data.periods[found - 1] ?? {};
      const day = date ?? data.lastDay;
      if (period.until !== undefined && day > period.until) return { status: 'retired', ...period };
      if (period.from !== undefined && day < period.from) return { status: 'not-yet-valid', ...period };
      return { status: 'valid', ...period };
    },
  };
}
