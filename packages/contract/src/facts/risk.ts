import type { Fact } from './fact.js';

export const RISK_KINDS = [
  'rest-or-reassurance',
  'over-the-counter-drug',
  'therapy-referral',
  'supply-or-equipment',
  'conservative-care',
  'prescription-drug-management',
  'in-office-injection',
  'vaccine',
  'minor-surgery',
  'elective-major-surgery',
  'emergency-major-surgery',
  'social-determinant',
  'toxicity-monitoring',
  'hospitalization',
  'escalation-of-hospital-care',
  'de-escalation',
  'parenteral-controlled-substance',
  'referral',
] as const;
/** A kind of management decision (R1.D). The level is derived by the rules, never handed in. */
export type RiskKind = (typeof RISK_KINDS)[number];

export const DRUG_ACTIONS = [
  'start',
  'increase',
  'decrease',
  'change',
  'stop',
  'hold',
  'continue',
  'refill',
  'consider',
  'decline',
] as const;
/** What was decided about a drug. */
export type DrugAction = (typeof DRUG_ACTIONS)[number];

/** The conditions of intensive toxicity monitoring, each answered or open (R1.54). */
export interface ToxicityConditions {
  /** How our list grades the drug. */
  readonly tier: 'strong' | 'conditional' | 'contested' | 'no';
  /** A laboratory, physiologic or imaging test is named; history and examination do not do. */
  readonly testNamed: boolean;
  /** Monitoring is for harm, not chiefly for effect. */
  readonly forToxicity: boolean | 'not-stated';
  /** Longest interval between tests in days; quarterly is 92 at most. */
  readonly intervalDays: number | 'not-stated';
  /** It figures in this visit's management. */
  readonly partOfToday: boolean;
}

/** One management decision of this encounter. */
export interface RiskFact extends Fact {
  readonly kind: RiskKind;
  /** Its object in the lexicon's words: drug, procedure, determinant. */
  readonly item: string;
  readonly action?: DrugAction;
  /** Decided, or considered and not chosen with the reasoning written (R1.50, R1.56). */
  readonly decision: 'decided' | 'considered';
  /** For surgery: whether patient or procedure risk factors are written (R1.53). */
  readonly riskFactors?: 'stated' | 'denied' | 'not-stated';
  /** For a social determinant: whether the note says how it limits diagnosis or treatment (R1.55). */
  readonly limitsCare?: boolean;
  /** For a drug: whether a dose, a reason or an evaluation stands with it (C2). */
  readonly reasoned?: boolean;
  /** For de-escalation: whether poor prognosis is the reason. */
  readonly forPoorPrognosis?: boolean;
  readonly toxicity?: ToxicityConditions;
  /** Id of the problem it serves. Drug management counts only for an addressed problem (R1.51). */
  readonly problemId?: string;
  /** True when this clinician reports the procedure today: its decision is bundled (R1.53). */
  readonly reportedToday?: boolean;
  /** Contested points that bear on it, e.g. `C1`. */
  readonly contested?: readonly string[];
}
