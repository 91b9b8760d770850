import type { Evidence, FindingSeverity, Level } from '@levelproof/contract';

/** What a quote or a line belongs to: sets its colour in the note. */
export type Group = 'problem' | 'data' | 'risk' | 'time' | 'diagnosis' | 'other';

/** A line of the report with the quotes that prove it. */
export interface ProvedLine {
  /** Anchor, unique within the report: the id of the fact or finding. */
  readonly anchor: string;
  readonly text: string;
  readonly group: Group;
  readonly quotes: readonly Evidence[];
  /** How the fact is known when it is not plainly documented. */
  readonly remark: string | null;
  /** Why it counts as it does, or why it does not count, each with the number of its rule. */
  readonly because: readonly string[];
}

/** One of the three elements of medical decision making. */
export interface ElementView {
  readonly name: 'Problems' | 'Data' | 'Risk';
  readonly levels: string;
  readonly level: Level;
  /** What made the level, in words. */
  readonly because: string;
  /** The facts that decided. */
  readonly deciding: readonly ProvedLine[];
  /** Facts that were read and did not decide. */
  readonly others: readonly ProvedLine[];
  /** Where the rule stands, e.g. `levelproof-facts-2026-11 R1.13`. */
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
  /** Stable name of the finding, e.g. `time-not-exact`. */
  readonly id: string;
  /** The same name as words. */
  readonly title: string;
  readonly severity: FindingSeverity;
  readonly direction: string;
  readonly sources: readonly string[];
}

/** A diagnosis on the risk-adjustment side. */
export interface DiagnosisView extends ProvedLine {
  readonly icd10: string;
  /** Payment categories, e.g. `V28 HCC 37`, or that there is none. */
  readonly category: string;
  /** Letters of monitored, evaluated, assessed, treated, with their strength. */
  readonly meat: string;
  readonly supported: boolean;
}

/** The risk score that the supported diagnoses of the note give by themselves. */
export interface RafView {
  readonly summary: string;
  /** Each term of the equation with its figure. */
  readonly terms: readonly (readonly [name: string, figure: string])[];
  readonly notes: readonly string[];
}

/** Minutes and what they reach. */
export interface MinutesView {
  readonly text: string;
  readonly because: readonly string[];
  readonly lines: readonly ProvedLine[];
}

/** A result put into words, once, for every rendering. */
export interface ReportView {
  readonly headline: string;
  readonly basis: string;
  readonly because: string;
  /** Whether the result hangs on anything that the note leaves open. */
  readonly certainty: string;
  readonly service: string;
  readonly serviceReasons: readonly string[];
  readonly candidates: readonly CandidateView[];
  readonly mdm: {
    readonly levels: string;
    readonly because: string;
    readonly elements: readonly ElementView[];
    readonly next: {
      readonly level: Level;
      /** How many elements are at that level and how many have to be. */
      readonly because: string;
      readonly short: readonly { readonly element: string; readonly text: string }[];
    } | null;
  } | null;
  readonly time: MinutesView | null;
  readonly psychotherapy: MinutesView | null;
  readonly services: readonly ProvedLine[];
  readonly questions: readonly ProvedLine[];
  readonly flags: readonly FindingView[];
  readonly gaps: readonly FindingView[];
  readonly counterfactuals: readonly string[];
  readonly hcc: readonly DiagnosisView[];
  readonly raf: RafView | null;
  readonly switches: readonly string[];
  /** Each field of the encounter with who settled it: the caller, the note (then quoted), or a cautious default. */
  readonly encounter: readonly ProvedLine[];
  readonly pack: string;
}
