import type { Evidence, FindingSeverity, Level } from '@levelproof/contract';

/** A line of the report with the quotes that prove it. */
export interface ProvedLine {
  /** Anchor, unique within the report: the id of the fact or finding. */
  readonly anchor: string;
  readonly text: string;
  readonly group: 'problem' | 'data' | 'risk' | 'time' | 'other';
  readonly quotes: readonly Evidence[];
  /** How the fact is known when it is not plainly documented. */
  readonly remark: string | null;
}

/** One of the three elements of medical decision making. */
export interface ElementView {
  readonly name: 'Problems' | 'Data' | 'Risk';
  readonly levels: string;
  readonly level: Level;
  /** What made the level, in words. */
  readonly because: readonly string[];
  /** The facts that decided. */
  readonly deciding: readonly ProvedLine[];
  /** Facts that were read and did not decide. */
  readonly others: readonly ProvedLine[];
  /** Where the rule stands, e.g. `facts R1.13`. */
  readonly sources: readonly string[];
}

export interface CandidateView {
  readonly codes: string;
  readonly basis: string;
  readonly support: string;
  readonly worth: string;
  readonly because: readonly string[];
  readonly recommended: boolean;
}

export interface FindingView extends ProvedLine {
  readonly severity: FindingSeverity;
  readonly direction: string;
  readonly sources: readonly string[];
}

/** A result put into words, once, for every rendering. */
export interface ReportView {
  readonly headline: string;
  readonly basis: string;
  readonly because: string;
  readonly service: string;
  readonly serviceReasons: readonly string[];
  readonly candidates: readonly CandidateView[];
  readonly mdm: {
    readonly levels: string;
    readonly elements: readonly ElementView[];
    readonly next: { readonly level: Level; readonly short: readonly string[] } | null;
  } | null;
  readonly time: {
    readonly text: string;
    readonly because: readonly string[];
    readonly lines: readonly ProvedLine[];
  } | null;
  readonly psychotherapy: {
    readonly text: string;
    readonly because: readonly string[];
    readonly lines: readonly ProvedLine[];
  } | null;
  readonly services: readonly ProvedLine[];
  readonly questions: readonly ProvedLine[];
  readonly flags: readonly FindingView[];
  readonly gaps: readonly FindingView[];
  readonly counterfactuals: readonly string[];
  readonly hcc: readonly (ProvedLine & { readonly supported: boolean; readonly findings: readonly string[] })[];
  readonly switches: readonly string[];
  readonly assumptions: readonly string[];
  readonly pack: string;
}
