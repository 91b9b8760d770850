import type {
  DataFact,
  DataKind,
  DiagnosisFact,
  DrugAction,
  ProblemCategory,
  ProblemFact,
  ProblemStatus,
  RiskFact,
  RiskKind,
  ServiceFact,
  TimeFact,
} from '@levelproof/contract';

/** Our words for the rows of the problems element. */
export const CATEGORY_WORDS: Readonly<Record<ProblemCategory, string>> = {
  'self-limited': 'self-limited or minor',
  'stable-chronic': 'chronic, stable at its goal',
  'acute-uncomplicated': 'acute, uncomplicated',
  'stable-acute': 'acute, under treatment and stable',
  'acute-uncomplicated-hospital': 'acute, uncomplicated, cared for in hospital',
  'chronic-exacerbation': 'chronic, not at goal, worse, or with treatment side effects',
  'undiagnosed-uncertain': 'new, undiagnosed, with a serious possibility named',
  'acute-systemic': 'acute with systemic involvement',
  'acute-complicated-injury': 'complicated injury',
  'chronic-severe-exacerbation': 'chronic, severely worse',
  'threat-to-life-or-function': 'near-term threat to life or bodily function',
  'multiple-morbidities': 'several morbidities needing intensive management',
};

const STATUS_WORDS: Readonly<Record<ProblemStatus, string>> = {
  'at-goal': 'at goal',
  stable: 'stable',
  improving: 'improving',
  resolved: 'resolved',
  'not-at-goal': 'not at goal',
  worsening: 'worsening',
  'side-effects': 'side effects of treatment',
  severe: 'severe',
  new: 'new',
  unchanged: 'unchanged',
  'not-stated': 'status not stated',
};

/** Our words for the kinds of data. */
export const DATA_WORDS: Readonly<Record<DataKind, string>> = {
  'test-ordered': 'test ordered',
  'test-reviewed': 'test result reviewed',
  'external-note': 'external record reviewed',
  'independent-historian': 'history from another person',
  'independent-interpretation': 'own reading of a test',
  discussion: 'management discussed with another professional',
};

/** Our words for the kinds of management decision. */
export const RISK_WORDS: Readonly<Record<RiskKind, string>> = {
  'rest-or-reassurance': 'rest or reassurance',
  'over-the-counter-drug': 'over-the-counter drug',
  'therapy-referral': 'physical or occupational therapy',
  'supply-or-equipment': 'supply or equipment',
  'conservative-care': 'conservative care',
  'prescription-drug-management': 'prescription drug management',
  'in-office-injection': 'injection in the office',
  vaccine: 'vaccine',
  'minor-surgery': 'minor surgery',
  'elective-major-surgery': 'elective major surgery',
  'emergency-major-surgery': 'emergency major surgery',
  'social-determinant': 'social determinant that limits care',
  'toxicity-monitoring': 'drug with intensive monitoring for toxicity',
  hospitalization: 'decision about hospital care',
  'escalation-of-hospital-care': 'escalation of hospital care',
  'de-escalation': 'decision to withhold or de-escalate care',
  'parenteral-controlled-substance': 'parenteral controlled substance',
  referral: 'referral',
};

const ACTION_WORDS: Readonly<Record<DrugAction, string>> = {
  start: 'started',
  increase: 'increased',
  decrease: 'decreased',
  change: 'changed',
  stop: 'stopped',
  hold: 'held',
  continue: 'continued',
  refill: 'refilled',
  consider: 'considered',
  decline: 'declined by the patient',
};

/** A problem in one line. */
export function problemLine(problem: ProblemFact): string {
  const code = problem.icd10 === undefined ? '' : ` ${problem.icd10}`;
  return `${problem.name}${code}: ${CATEGORY_WORDS[problem.category]} (${STATUS_WORDS[problem.status]})`;
}

/** A piece of data in one line. */
export function dataLine(data: DataFact): string {
  return `${DATA_WORDS[data.kind]}: ${data.item}`;
}

/** A management decision in one line. */
export function riskLine(risk: RiskFact): string {
  const action = risk.action === undefined ? '' : ` ${ACTION_WORDS[risk.action]}`;
  const considered = risk.decision === 'considered' && risk.action === undefined ? ' considered' : '';
  return `${RISK_WORDS[risk.kind]}: ${risk.item}${action}${considered}`;
}

/** A statement of minutes in one line. */
export function timeLine(time: TimeFact): string {
  const minutes = time.upTo === undefined ? `${time.minutes}` : `${time.minutes}-${time.upTo}`;
  const whose = time.whose === 'clinician' ? '' : `, ${time.whose} time`;
  const day = time.day === 'other-day' ? ', another day' : '';
  return `${minutes} min ${time.activity.replaceAll('-', ' ')} (${time.role}, ${time.form}${whose}${day})`;
}

/** A service beside the main one in one line. */
export function serviceLine(service: ServiceFact): string {
  const code = service.code === undefined ? '' : ` ${service.code}`;
  return `${service.kind.replaceAll('-', ' ')}: ${service.item}${code} (${service.when})`;
}

/** A diagnosis in one line. */
export function diagnosisLine(diagnosis: DiagnosisFact): string {
  return `${diagnosis.term}${diagnosis.icd10 === undefined ? '' : ` ${diagnosis.icd10}`}`;
}
