import type { Level, RiskFact, ToxicityConditions } from '@levelproof/contract';
import { decision } from '../../data/cases-facts.js';

/** One management decision with its level (R1.D), the reason that stands in the trace and the fact that it cites. */
export interface RiskCase {
  readonly name: string;
  readonly risk: RiskFact;
  readonly level: Level;
  readonly why: string;
  readonly section: string;
  /** False where nobody has checked the rule against its source. */
  readonly verified?: boolean;
  readonly date?: string;
  /** Level by documented facts alone, where it is lower. */
  readonly floor?: Level;
  /** Why moderate or high were not reached is its missing condition; absent where it has none. */
  readonly lacks?: Level;
}

const KIND = { why: 'risk.kind', section: 'R1.D' } as const;
const drug = (more: Partial<RiskFact> = {}) => decision('prescription-drug-management', more);
const OLD = '2022-12-31';
const NEW = '2023-01-01';

/** Every condition of intensive monitoring met; a case takes one away. */
const MONITORED: ToxicityConditions = {
  tier: 'strong',
  testNamed: true,
  forToxicity: true,
  intervalDays: 92,
  partOfToday: true,
};
const monitoring = (more: Partial<ToxicityConditions> = {}) =>
  decision('toxicity-monitoring', { toxicity: { ...MONITORED, ...more } });
const intensive = { level: 'high', why: 'risk.toxicity-monitored', section: 'R1.54' } as const;
const notIntensive = {
  level: 'straightforward',
  why: 'risk.toxicity-conditions-missing',
  section: 'R1.54',
  lacks: 'high',
} as const;

export const RISK_CASES: readonly RiskCase[] = [
  // by kind alone
  { name: 'rest', risk: decision('rest-or-reassurance'), level: 'straightforward', ...KIND },
  { name: 'a drug over the counter', risk: decision('over-the-counter-drug'), level: 'low', ...KIND },
  { name: 'physical therapy', risk: decision('therapy-referral'), level: 'low', ...KIND },
  { name: 'a brace', risk: decision('supply-or-equipment'), level: 'low', ...KIND },
  { name: 'conservative care', risk: decision('conservative-care'), level: 'low', ...KIND },
  { name: 'a referral', risk: decision('referral'), level: 'low', ...KIND },
  { name: 'emergency major surgery', risk: decision('emergency-major-surgery'), level: 'high', ...KIND },
  { name: 'admission', risk: decision('hospitalization'), level: 'high', ...KIND },
  {
    name: 'more hospital care, from 2023 on',
    risk: decision('escalation-of-hospital-care'),
    level: 'high',
    ...KIND,
    date: NEW,
  },
  {
    name: 'more hospital care, before',
    risk: decision('escalation-of-hospital-care'),
    level: 'moderate',
    ...KIND,
    date: OLD,
  },
  {
    name: 'a controlled substance by injection, from 2023 on',
    risk: decision('parenteral-controlled-substance'),
    level: 'high',
    ...KIND,
    date: NEW,
  },
  {
    name: 'a controlled substance by injection, before',
    risk: decision('parenteral-controlled-substance'),
    level: 'moderate',
    ...KIND,
    date: OLD,
  },
  // prescription drug management (R1.51, C2)
  ...(['start', 'increase', 'decrease', 'change', 'stop', 'hold', 'consider', 'decline'] as const).map(
    (action): RiskCase => ({
      name: `a drug: ${action}`,
      risk: drug({ action }),
      level: 'moderate',
      why: 'risk.drug-managed',
      section: 'R1.51',
    }),
  ),
  {
    name: 'a drug without any word on what was decided',
    risk: drug(),
    level: 'moderate',
    why: 'risk.drug-managed',
    section: 'R1.51',
  },
  {
    name: 'a drug for the problem that was addressed',
    risk: drug({ action: 'start', problemId: 'problem:1' }),
    level: 'moderate',
    why: 'risk.drug-managed',
    section: 'R1.51',
  },
  {
    name: 'a drug for a problem that was not',
    risk: drug({ action: 'start', problemId: 'problem:9' }),
    level: 'straightforward',
    why: 'risk.no-addressed-problem',
    section: 'R1.51',
    lacks: 'moderate',
  },
  {
    name: 'a drug for a mere comorbidity',
    risk: drug({ action: 'start', problemId: 'problem:2' }),
    level: 'straightforward',
    why: 'risk.no-addressed-problem',
    section: 'R1.51',
    lacks: 'moderate',
  },
  {
    name: 'continued with its reason',
    risk: drug({ action: 'continue', reasoned: true }),
    level: 'moderate',
    why: 'risk.continued-with-reason',
    section: 'R1.51',
  },
  {
    name: 'refilled with its reason',
    risk: drug({ action: 'refill', reasoned: true }),
    level: 'moderate',
    why: 'risk.continued-with-reason',
    section: 'R1.51',
  },
  {
    name: 'continued, and nothing more',
    risk: drug({ action: 'continue', reasoned: false }),
    level: 'low',
    why: 'risk.continued-without-reason',
    section: 'C2',
    lacks: 'moderate',
  },
  {
    name: 'refilled, and nothing more: weak',
    risk: drug({ action: 'refill' }),
    level: 'moderate',
    floor: 'low',
    why: 'risk.refilled',
    section: 'C2',
  },
  // options considered (R1.50)
  {
    name: 'surgery considered and not chosen',
    risk: decision('elective-major-surgery', { decision: 'considered' }),
    level: 'moderate',
    why: 'risk.surgery-without-risk-factors',
    section: 'R1.53',
    lacks: 'high',
  },
  {
    name: 'surgery considered with the reasoning written',
    risk: decision('emergency-major-surgery', { decision: 'considered', reasoned: true }),
    level: 'high',
    ...KIND,
  },
  {
    name: 'surgery considered without a word why not',
    risk: decision('emergency-major-surgery', { decision: 'considered', reasoned: false }),
    level: 'straightforward',
    why: 'risk.considered-without-reasoning',
    section: 'R1.50',
    lacks: 'high',
  },
  {
    name: 'decided, and the reasoning not written',
    risk: decision('emergency-major-surgery', { reasoned: false }),
    level: 'high',
    ...KIND,
  },
  // surgery (R1.53)
  {
    name: 'minor surgery with risk factors',
    risk: decision('minor-surgery', { riskFactors: 'stated' }),
    level: 'moderate',
    why: 'risk.surgery-with-risk-factors',
    section: 'R1.53',
  },
  {
    name: 'elective major surgery with risk factors',
    risk: decision('elective-major-surgery', { riskFactors: 'stated' }),
    level: 'high',
    why: 'risk.surgery-with-risk-factors',
    section: 'R1.53',
  },
  ...(['denied', 'not-stated'] as const).flatMap((riskFactors): readonly RiskCase[] => [
    {
      name: `minor surgery, risk factors ${riskFactors}`,
      risk: decision('minor-surgery', { riskFactors }),
      level: 'low',
      why: 'risk.surgery-without-risk-factors',
      section: 'R1.53',
      lacks: 'moderate',
    },
    {
      name: `elective major surgery, risk factors ${riskFactors}`,
      risk: decision('elective-major-surgery', { riskFactors }),
      level: 'moderate',
      why: 'risk.surgery-without-risk-factors',
      section: 'R1.53',
      lacks: 'high',
    },
  ]),
  {
    name: 'minor surgery that is reported today is inside the procedure',
    risk: decision('minor-surgery', { riskFactors: 'stated', reportedToday: true }),
    level: 'straightforward',
    why: 'risk.bundled-with-procedure',
    section: 'R1.53',
    verified: false,
    lacks: 'moderate',
  },
  {
    name: 'major surgery is not, whoever operates',
    risk: decision('elective-major-surgery', { reportedToday: true }),
    level: 'moderate',
    why: 'risk.surgery-without-risk-factors',
    section: 'R1.53',
    lacks: 'high',
  },
  // determinants (R1.55)
  {
    name: 'a circumstance that limits care',
    risk: decision('social-determinant', { limitsCare: true }),
    level: 'moderate',
    why: 'risk.determinant-limits-care',
    section: 'R1.55',
  },
  ...[false, undefined].map(
    (limitsCare): RiskCase => ({
      name: `a circumstance, limiting: ${limitsCare}`,
      risk: decision('social-determinant', limitsCare === undefined ? {} : { limitsCare }),
      level: 'straightforward',
      why: 'risk.determinant-without-impact',
      section: 'R1.55',
      lacks: 'moderate',
    }),
  ),
  // monitoring for toxicity (R1.54, C10)
  { name: 'monitored every quarter', risk: monitoring(), ...intensive },
  { name: 'monitored every week', risk: monitoring({ intervalDays: 7 }), ...intensive },
  { name: 'a day more than a quarter', risk: monitoring({ intervalDays: 93 }), ...notIntensive },
  { name: 'no interval', risk: monitoring({ intervalDays: 'not-stated' }), ...notIntensive },
  { name: 'no test', risk: monitoring({ testNamed: false }), ...notIntensive },
  { name: 'for effect and not for harm', risk: monitoring({ forToxicity: false }), ...notIntensive },
  { name: 'not a matter of today', risk: monitoring({ partOfToday: false }), ...notIntensive },
  {
    name: 'a drug that is watched for nothing but harm needs no purpose written',
    risk: monitoring({ forToxicity: 'not-stated' }),
    ...intensive,
  },
  {
    name: 'another drug does',
    risk: monitoring({ tier: 'conditional', forToxicity: 'not-stated' }),
    ...notIntensive,
  },
  { name: 'and with it counts', risk: monitoring({ tier: 'conditional' }), ...intensive },
  {
    name: 'a drug that is never watched so',
    risk: monitoring({ tier: 'no' }),
    level: 'straightforward',
    why: 'risk.toxicity-conditions-missing',
    section: 'R1.54',
  },
  { name: 'a claim without any condition', risk: decision('toxicity-monitoring'), ...notIntensive },
  {
    name: 'a drug on which auditors differ',
    risk: monitoring({ tier: 'contested' }),
    level: 'straightforward',
    why: 'risk.toxicity-contested',
    section: 'C10',
    lacks: 'high',
  },
  // hospital care considered (R1.56, C18) and withheld
  {
    name: 'sent home after real consideration',
    risk: decision('hospitalization', { decision: 'considered', reasoned: true }),
    level: 'high',
    why: 'risk.hospital-considered',
    section: 'C18',
  },
  {
    name: 'sent home without a word why',
    risk: decision('hospitalization', { decision: 'considered', reasoned: false }),
    level: 'straightforward',
    why: 'risk.considered-without-reasoning',
    section: 'R1.50',
    lacks: 'high',
  },
  {
    name: 'less care because the prognosis is poor',
    risk: decision('de-escalation', { forPoorPrognosis: true }),
    level: 'high',
    ...KIND,
  },
  ...[false, undefined].map(
    (forPoorPrognosis): RiskCase => ({
      name: `less care, for the prognosis: ${forPoorPrognosis}`,
      risk: decision('de-escalation', forPoorPrognosis === undefined ? {} : { forPoorPrognosis }),
      level: 'straightforward',
      why: 'risk.de-escalation-without-prognosis',
      section: 'R1.D',
      lacks: 'high',
    }),
  ),
  // contested kinds by default (C1, C26, C27)
  {
    name: 'a vaccine',
    risk: decision('vaccine'),
    level: 'low',
    why: 'risk.kind',
    section: 'C26',
    verified: false,
  },
  {
    name: 'a brace on prescription',
    risk: decision('supply-or-equipment', { contested: ['C28'] }),
    level: 'low',
    why: 'risk.kind',
    section: 'C28',
    verified: false,
  },
  {
    name: 'a drug over the counter with a reason for higher risk',
    risk: decision('over-the-counter-drug', { contested: ['C1'], reasoned: true }),
    level: 'low',
    why: 'risk.kind',
    section: 'C1',
  },
  {
    name: 'an injection with its reason',
    risk: decision('in-office-injection', { reasoned: true }),
    level: 'moderate',
    why: 'risk.injection-credited',
    section: 'C27',
  },
  {
    name: 'an injection, and nothing more',
    risk: decision('in-office-injection'),
    level: 'low',
    why: 'risk.injection-not-credited',
    section: 'C27',
    lacks: 'moderate',
  },
  {
    name: 'an injection that is reported today',
    risk: decision('in-office-injection', { reasoned: true, reportedToday: true }),
    level: 'straightforward',
    why: 'risk.bundled-with-procedure',
    section: 'R1.53',
    verified: false,
    lacks: 'moderate',
  },
];

/** What other settings of the contested points make of a decision. */
export interface SwitchCase {
  readonly id: 'C1' | 'C2' | 'C10' | 'C18' | 'C26' | 'C27' | 'C28';
  readonly setting: string;
  readonly risk: RiskFact;
  readonly level: Level;
  readonly floor?: Level;
  readonly why: string;
}

export const SWITCH_CASES: readonly SwitchCase[] = [
  {
    id: 'C1',
    setting: 'moderate-when-reasoned',
    risk: decision('over-the-counter-drug', { contested: ['C1'], reasoned: true }),
    level: 'moderate',
    why: 'risk.raised-by-payer',
  },
  {
    id: 'C1',
    setting: 'moderate-when-reasoned',
    risk: decision('over-the-counter-drug', { contested: ['C1'] }),
    level: 'low',
    why: 'risk.kind',
  },
  {
    id: 'C1',
    setting: 'moderate-when-reasoned',
    risk: decision('over-the-counter-drug', { reasoned: true }),
    level: 'low',
    why: 'risk.kind',
  },
  {
    id: 'C2',
    setting: 'never',
    risk: drug({ action: 'continue', reasoned: true }),
    level: 'low',
    why: 'risk.unchanged-drug',
  },
  { id: 'C2', setting: 'never', risk: drug({ action: 'refill' }), level: 'low', why: 'risk.unchanged-drug' },
  { id: 'C2', setting: 'never', risk: drug({ action: 'start' }), level: 'moderate', why: 'risk.drug-managed' },
  { id: 'C2', setting: 'supported', risk: drug({ action: 'continue' }), level: 'moderate', why: 'risk.refilled' },
  { id: 'C2', setting: 'supported', risk: drug({ action: 'refill' }), level: 'moderate', why: 'risk.refilled' },
  {
    id: 'C10',
    setting: 'when-all-conditions-written',
    risk: monitoring({ tier: 'contested' }),
    level: 'high',
    why: 'risk.toxicity-monitored',
  },
  {
    id: 'C10',
    setting: 'when-all-conditions-written',
    risk: monitoring({ tier: 'contested', forToxicity: 'not-stated' }),
    level: 'straightforward',
    why: 'risk.toxicity-conditions-missing',
  },
  {
    id: 'C18',
    setting: 'moderate',
    risk: decision('hospitalization', { decision: 'considered' }),
    level: 'moderate',
    why: 'risk.hospital-considered',
  },
  { id: 'C18', setting: 'moderate', risk: decision('hospitalization'), level: 'high', why: 'risk.kind' },
  { id: 'C26', setting: 'moderate', risk: decision('vaccine'), level: 'moderate', why: 'risk.raised-by-payer' },
  {
    id: 'C28',
    setting: 'moderate',
    risk: decision('supply-or-equipment', { contested: ['C28'] }),
    level: 'moderate',
    why: 'risk.raised-by-payer',
  },
  {
    id: 'C28',
    setting: 'moderate',
    risk: decision('supply-or-equipment'),
    level: 'low',
    why: 'risk.kind',
  },
  {
    id: 'C27',
    setting: 'low',
    risk: decision('in-office-injection', { reasoned: true }),
    level: 'low',
    why: 'risk.injection-not-credited',
  },
  {
    id: 'C27',
    setting: 'moderate',
    risk: decision('in-office-injection'),
    level: 'moderate',
    why: 'risk.injection-credited',
  },
];
