import {
  type Assertion,
  type AssertionMark,
  COMPLEXITY_FACTORS,
  type ComplexityFact,
  COUPLED_SERVICES,
  DATA_KINDS,
  type DataFact,
  type DiagnosisFact,
  DRUG_ACTIONS,
  type Evidence,
  type Fact,
  type MeatEvidence,
  NOTE_PLACES,
  OBSERVATION_KINDS,
  type Observation,
  type OpenQuestion,
  ORDER_ORIGINS,
  PROBLEM_CATEGORIES,
  PROBLEM_STATUSES,
  type ProblemFact,
  PSYCHOTHERAPY_FORMS,
  type PsychotherapyFact,
  RISK_KINDS,
  type RiskFact,
  SERVICE_KINDS,
  type ServiceFact,
  TIME_ACTIVITIES,
  type TimeFact,
  type ToxicityConditions,
  type VisitFact,
} from '@levelproof/contract';
import { either, type FieldChecks, flag, list, nothing, oneOf, optional, shape, text, wholeNumber } from './shape.js';

const evidence = shape<Evidence>({ start: wholeNumber, end: wholeNumber, quote: text });
const certainty = oneOf(['documented', 'implied', 'attested']);
const fact: FieldChecks<Fact> = { id: text, certainty, evidence: list(evidence) };
const yesNo = oneOf(['yes', 'no', 'not-stated']);
const contested = optional(list(text));

/** A problem as the contract has it. */
export const problemFact = shape<ProblemFact>({
  ...fact,
  name: text,
  category: oneOf(PROBLEM_CATEGORIES),
  documentedAs: optional(oneOf(PROBLEM_CATEGORIES)),
  status: oneOf(PROBLEM_STATUSES),
  icd10: optional(text),
  explainedBy: optional(text),
  contextOnly: optional(flag),
  contested,
});

/** A piece of data as the contract has it. */
export const dataFact = shape<DataFact>({
  ...fact,
  kind: oneOf(DATA_KINDS),
  item: text,
  testId: optional(text),
  code: optional(text),
  overlapGroup: optional(text),
  source: optional(text),
  external: optional(yesNo),
  interpretationBilled: optional(yesNo),
  hasInterpretation: optional(flag),
  orderedBy: optional(oneOf(ORDER_ORIGINS)),
  consideredOnly: optional(flag),
  reasonStated: optional(flag),
  partner: optional(oneOf(['external-clinician', 'appropriate-source', 'same-group', 'family', 'staff', 'not-stated'])),
  interactive: optional(flag),
  problemId: optional(text),
  contested,
});

const toxicity = shape<ToxicityConditions>({
  tier: oneOf(['strong', 'conditional', 'contested', 'no']),
  testNamed: flag,
  forToxicity: oneOf([true, false, 'not-stated']),
  intervalDays: either(oneOf(['not-stated']), wholeNumber),
  partOfToday: flag,
});

/** A management decision as the contract has it. It has no level: the rules derive that. */
export const riskFact = shape<RiskFact>({
  ...fact,
  kind: oneOf(RISK_KINDS),
  item: text,
  action: optional(oneOf(DRUG_ACTIONS)),
  decision: oneOf(['decided', 'considered']),
  riskFactors: optional(oneOf(['stated', 'denied', 'not-stated'])),
  limitsCare: optional(flag),
  reasoned: optional(flag),
  forPoorPrognosis: optional(flag),
  toxicity: optional(toxicity),
  problemId: optional(text),
  reportedToday: optional(flag),
  contested,
});

/** A statement of minutes as the contract has it. */
export const timeFact = shape<TimeFact>({
  ...fact,
  minutes: wholeNumber,
  upTo: optional(wholeNumber),
  form: oneOf(['exact', 'start-stop', 'range', 'at-least', 'more-than', 'at-most', 'approximate']),
  activity: oneOf(TIME_ACTIVITIES),
  role: oneOf(['total', 'part', 'carve-out']),
  insideTotal: optional(yesNo),
  whose: oneOf(['clinician', 'staff', 'resident', 'other-clinician', 'joint']),
  day: oneOf(['date-of-encounter', 'other-day', 'not-stated']),
  activitiesListed: optional(flag),
});

const complexityFact = shape<ComplexityFact>({ ...fact, factor: oneOf(COMPLEXITY_FACTORS) });

/** Psychotherapy as the contract has it. */
export const psychotherapyFact = shape<PsychotherapyFact>({
  ...fact,
  form: oneOf(PSYCHOTHERAPY_FORMS),
  minutes: either(nothing, wholeNumber),
  separated: flag,
  includesOtherWork: optional(flag),
  timeForm: optional(oneOf(['exact', 'start-stop', 'range', 'approximate', 'at-least'])),
  patientPresent: oneOf(['all', 'majority', 'minority', 'none', 'not-stated']),
  participants: list(text),
  modalities: list(text),
  responseStated: optional(flag),
  complexity: list(complexityFact),
  crisisContent: optional(
    shape<NonNullable<PsychotherapyFact['crisisContent']>>({
      urgentAssessment: flag,
      mentalStatus: flag,
      disposition: flag,
      safety: flag,
      scheduledFollowUp: flag,
    }),
  ),
  pharmacologicManagement: optional(flag),
});

const mark = shape<AssertionMark>({ rule: text, trigger: evidence });
const assertion = shape<Assertion>({
  negated: optional(mark),
  uncertain: optional(mark),
  historical: optional(mark),
  hypothetical: optional(mark),
  family: optional(mark),
  template: optional(mark),
});

/** A diagnosis as the contract has it. */
export const diagnosisFact = shape<DiagnosisFact>({
  ...fact,
  term: text,
  icd10: optional(text),
  assertion,
  places: list(oneOf(NOTE_PLACES)),
  meat: list(
    shape<MeatEvidence>({
      letter: oneOf(['M', 'E', 'A', 'T']),
      strength: oneOf(['strong', 'medium', 'weak']),
      evidence,
    }),
  ),
  problemId: optional(text),
  course: optional(oneOf(['acute', 'chronic', 'history'])),
});

/** A service beside the main one as the contract has it. */
export const serviceFact = shape<ServiceFact>({
  ...fact,
  kind: oneOf(COUPLED_SERVICES),
  item: text,
  code: optional(text),
  minutes: optional(wholeNumber),
  when: oneOf(['today', 'planned', 'past']),
  units: optional(wholeNumber),
});

/** An observation as the contract has it. */
export const observation = shape<Observation>({
  ...fact,
  kind: oneOf(OBSERVATION_KINDS),
  item: optional(text),
  amount: optional(wholeNumber),
  about: optional(text),
});

/** The kind of the visit as the contract has it. */
export const visitFact = shape<VisitFact>({
  kind: oneOf(SERVICE_KINDS),
  certainty,
  evidence: list(evidence),
  preventive: optional(oneOf(['age-banded', 'medicare-initial', 'medicare-subsequent', 'welcome-to-medicare'])),
  medicalServices: optional(flag),
  separateEm: optional(yesNo),
});

/** An open question as the contract has it. */
export const openQuestion = shape<OpenQuestion>({
  id: text,
  about: oneOf(['problems', 'data', 'risk', 'time', 'psychotherapy', 'encounter']),
  factId: optional(text),
  evidence: list(evidence),
  settles: shape<OpenQuestion['settles']>({
    problems: optional(list(problemFact)),
    data: optional(list(dataFact)),
    risk: optional(list(riskFact)),
    time: optional(list(timeFact)),
    psychotherapy: optional(psychotherapyFact),
    overlooked: optional(flag),
  }),
});
