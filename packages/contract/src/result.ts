import type { EncounterSource, ResolvedEncounter } from './encounter.js';
import type { IsoDate } from './date.js';
import type { Evidence } from './evidence.js';
import type { DataFact } from './facts/data.js';
import type { DiagnosisFact, MeatLetter } from './facts/diagnosis.js';
import type { Observation } from './facts/observation.js';
import type { ProblemFact } from './facts/problem.js';
import type { PsychotherapyFact } from './facts/psychotherapy.js';
import type { OpenQuestion } from './facts/question.js';
import type { RiskFact } from './facts/risk.js';
import type { ServiceFact, ServiceKind } from './facts/service.js';
import type { TimeFact } from './facts/time.js';
import type { Citation } from './citation.js';
import type { Level } from './level.js';
import type { Reason, ThreeLevels, TraceNode } from './trace.js';

/** Version of the shape of a result. Paths are stable within one major version. */
export const RESULT_SCHEMA_VERSION = '1.0';

/** A scored risk decision: the fact with the level that the rules gave it. */
export interface ScoredRisk extends RiskFact {
  readonly level: Level;
}

/** The facts a result rests on, with what the rules added. Ids are those of the trace. */
export interface ScoredFacts {
  readonly problems: readonly ProblemFact[];
  readonly data: readonly DataFact[];
  readonly risk: readonly ScoredRisk[];
  readonly time: readonly TimeFact[];
  readonly psychotherapy: PsychotherapyFact | null;
  readonly diagnoses: readonly DiagnosisFact[];
  readonly services: readonly ServiceFact[];
  readonly observations: readonly Observation[];
}

/** One element of medical decision making. */
export interface ElementResult extends ThreeLevels {
  readonly trace: TraceNode;
}

/** What is missing for the next level up, element by element, as the rules see it. Never advice. */
export interface NextLevel {
  /** The level that was not reached. */
  readonly level: Level;
  /** One reason for each element that falls short. */
  readonly short: readonly (Reason & { readonly element: 'problems' | 'data' | 'risk' | 'time' })[];
}

/** Medical decision making: three elements and the two-of-three result. */
export interface MdmResult extends ThreeLevels {
  readonly firm: boolean;
  readonly problems: ElementResult;
  readonly data: ElementResult;
  readonly risk: ElementResult;
  readonly trace: TraceNode;
  readonly next: NextLevel | null;
}

/** Total time on the date of the encounter. */
export interface TimeResult {
  /** Countable whole minutes, or `null` when the note gives no usable total. */
  readonly minutes: number | null;
  /** The level those minutes support in the family, or `null` when none or when time may not be used. */
  readonly level: Level | null;
  /** Whether the minutes are written exactly. */
  readonly exact: boolean;
  readonly trace: TraceNode;
  /** Minutes to the next threshold, or `null` at the top or without minutes. */
  readonly next: { readonly level: Level | null; readonly code: string; readonly minutes: number } | null;
}

/** Psychotherapy of the encounter. */
export interface PsychotherapyResult {
  readonly minutes: number | null;
  /** The psychotherapy code supported on its own minutes, add-on or alone; `null` when none is. */
  readonly code: string | null;
  readonly trace: TraceNode;
}

/** What a set of lines is built on. */
export type CandidateBasis =
  | 'mdm'
  | 'time'
  | 'mdm-with-psychotherapy'
  | 'psychotherapy'
  | 'crisis'
  | 'psychiatric-evaluation'
  | 'preventive'
  | 'preventive-with-em'
  | 'fixed'
  | 'none';

/** Worth of a line or a set under a fee schedule. A blank is honest: the figure is not known. */
export interface Worth {
  readonly schedule: string;
  readonly workRvu: number | null;
  readonly totalRvu: number | null;
  /** In US dollars, two decimals. */
  readonly payment: number | null;
}

/** Lines that could be reported together. */
export interface Candidate {
  /** Stable within a result, e.g. `mdm:established`. */
  readonly id: string;
  readonly basis: CandidateBasis;
  /** Code strings as `99214`, `99214-25`, `99417x2`. */
  readonly codes: readonly string[];
  /** `supported`: cautious level. `open`: only if questions settle. `not-reportable`: a rule forbids it. */
  readonly support: 'supported' | 'open' | 'not-reportable';
  readonly reasons: readonly Reason[];
  readonly worth: Worth;
  readonly trace: TraceNode;
}

/** The supported candidate with the highest worth, and why it was taken. */
export interface Recommendation {
  readonly candidate: string | null;
  readonly basis: CandidateBasis;
  readonly codes: readonly string[];
  readonly reason: Reason;
}

/** Where a finding points: towards too much, towards something not written, or at the note itself. */
export type FindingDirection = 'over-coding' | 'missing-documentation' | 'integrity' | 'information';
export type FindingSeverity = 'info' | 'low' | 'medium' | 'high';

/** Something missing from the note, asked without leading: was the work done, and is it written? */
export interface Gap {
  readonly id: string;
  readonly severity: FindingSeverity;
  readonly direction: FindingDirection;
  /** The question, in our own words, non-leading. */
  readonly question: string;
  readonly facts: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly citations: readonly Citation[];
}

/** A finding about the coding: over-coding risk, a forbidden combination, an excluded minute. */
export interface Flag {
  readonly id: string;
  readonly severity: FindingSeverity;
  readonly direction: FindingDirection;
  /** What it says, in our own words. */
  readonly says: string;
  readonly reason: Reason;
  readonly facts: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly citations: readonly Citation[];
}

/** A contested point on which this result hangs: the switch, its setting and what it moved. */
export interface MovedSwitch {
  readonly id: string;
  readonly setting: string;
  /** Who set it: the cautious default, an overlay by name, or the caller. */
  readonly setBy: string;
  readonly moved: Reason;
}

/** A change of facts that would change the level, for either direction. */
export interface Counterfactual {
  readonly direction: 'lowers' | 'raises';
  readonly to: Level;
  /** Facts whose loss lowers the level, smallest set first; or the question whose answer raises it. */
  readonly facts: readonly string[];
  readonly question?: string;
}

/** A diagnosis on the risk-adjustment side. */
export interface HccLine {
  readonly icd10: string;
  readonly term: string;
  /**
   * Payment HCC numbers of the model, empty when the code maps to none. A category pays once: among supported lines it
   * stands on the best supported one, the others carry the finding `hcc.category-once`.
   */
  readonly hcc: readonly string[];
  readonly model: string;
  readonly meat: readonly MeatLetter[];
  readonly strength: 'strong' | 'medium' | 'weak' | 'none';
  /** Whether the note supports reporting it. */
  readonly supported: boolean;
  /** Why it would fail an audit, or what to ask. */
  readonly findings: readonly Reason[];
  readonly evidence: readonly Evidence[];
}

/** The risk score that the supported diagnoses of this note alone give; needs age and sex of the patient. */
export interface RafSummary {
  /** Model name, or `blend` where two models pay in the year. */
  readonly model: string;
  /** The year after the date of service. */
  readonly paymentYear: number;
  readonly segment: string;
  readonly hcc: readonly number[];
  /** Categories that a parent dropped. */
  readonly dropped: readonly number[];
  /** Every term of the equation with its coefficient. */
  readonly terms: Readonly<Record<string, number>>;
  readonly raw: number;
  /** Normalized and adjusted; `null` when a factor of the year is missing. */
  readonly payment: number | null;
  /** What the note does not say and was assumed: `not-dual`, `entitled-by-age`, `community`, `continuing-enrollee`. */
  readonly assumed: readonly string[];
}

/** The answer: what a note supports, with the proof. */
export interface CodingResult {
  readonly schemaVersion: typeof RESULT_SCHEMA_VERSION;
  readonly rulePack: { readonly id: string; readonly version: string; readonly overlays: readonly string[] };
  readonly dateOfService: IsoDate;
  readonly encounter: ResolvedEncounter;
  readonly sources: readonly EncounterSource[];
  readonly service: {
    readonly kind: ServiceKind;
    readonly inScope: boolean;
    readonly reasons: readonly Reason[];
    readonly evidence: readonly Evidence[];
  };
  /** Of a discharge too, whose code goes by minutes alone; `null` where the encounter is no visit. */
  readonly mdm: MdmResult | null;
  readonly time: TimeResult | null;
  readonly psychotherapy: PsychotherapyResult | null;
  readonly candidates: readonly Candidate[];
  readonly recommended: Recommendation;
  readonly facts: ScoredFacts;
  readonly hcc: readonly HccLine[];
  /** Present when age and sex are known and the payment year has tables. */
  readonly raf?: RafSummary;
  readonly gaps: readonly Gap[];
  readonly flags: readonly Flag[];
  readonly questions: readonly OpenQuestion[];
  readonly counterfactuals: readonly Counterfactual[];
  readonly switches: readonly MovedSwitch[];
}
