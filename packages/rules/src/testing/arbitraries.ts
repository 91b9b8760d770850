import {
  type Certainty,
  COMPLEXITY_FACTORS,
  COUPLED_SERVICES,
  DATA_KINDS,
  type DataFact,
  DRUG_ACTIONS,
  type Fact,
  OBSERVATION_KINDS,
  type Observation,
  ORDER_ORIGINS,
  PROBLEM_CATEGORIES,
  PROBLEM_STATUSES,
  type ProblemFact,
  PSYCHOTHERAPY_FORMS,
  type PsychotherapyFact,
  RISK_KINDS,
  type RiskFact,
  type ServiceFact,
  TIME_ACTIVITIES,
  type TimeFact,
  type TimeForm,
} from '@levelproof/contract';
import * as fc from 'fast-check';

/** A fact without its id: lists number their own. */
export type Unnumbered<T extends Fact> = Omit<T, 'id'>;

/** How facts are known: mostly documented, now and then implied or attested. */
const certainty: fc.Arbitrary<Certainty> = fc.constantFrom(
  'documented',
  'documented',
  'documented',
  'implied',
  'attested',
);
const known = { certainty, evidence: fc.constant([]) };
const yesNo = fc.constantFrom('yes', 'no', 'not-stated');
const flag = fc.boolean();
const problemId = fc.constantFrom('problem:1', 'problem:2', 'problem:3');
const contested = (...points: readonly string[]) => fc.subarray([...points]);

/** Problems addressed today, of every category; some explained by another, some mere context. */
export function problemFacts(): fc.Arbitrary<Unnumbered<ProblemFact>> {
  return fc.record(
    {
      ...known,
      name: fc.constantFrom('hypertension', 'cough', 'depression', 'sprain'),
      category: fc.constantFrom(...PROBLEM_CATEGORIES),
      documentedAs: fc.constantFrom(...PROBLEM_CATEGORIES),
      status: fc.constantFrom(...PROBLEM_STATUSES),
      explainedBy: problemId,
      contextOnly: flag,
    },
    { requiredKeys: ['certainty', 'evidence', 'name', 'category', 'status'] },
  );
}

/** Data of every kind, with every condition that the data element looks at. */
export function dataFacts(): fc.Arbitrary<Unnumbered<DataFact>> {
  return fc.record(
    {
      ...known,
      kind: fc.constantFrom(...DATA_KINDS),
      item: fc.constantFrom('cbc', 'tsh', 'ecg', 'cardiology', 'mother'),
      testId: fc.constantFrom('cbc', 'tsh', 'ecg', 'a1c'),
      overlapGroup: fc.constantFrom('blood-count'),
      source: fc.constantFrom('cardiology', 'emergency department', 'mother'),
      external: yesNo,
      interpretationBilled: yesNo,
      hasInterpretation: flag,
      orderedBy: fc.constantFrom(...ORDER_ORIGINS),
      consideredOnly: flag,
      reasonStated: flag,
      partner: fc.constantFrom(
        'external-clinician',
        'appropriate-source',
        'same-group',
        'family',
        'staff',
        'not-stated',
      ),
      interactive: flag,
      contested: contested('C9', 'C12'),
    },
    { requiredKeys: ['certainty', 'evidence', 'kind', 'item'] },
  );
}

/** Management decisions of every kind, with every condition that the risk element looks at. */
export function riskFacts(): fc.Arbitrary<Unnumbered<RiskFact>> {
  const toxicity = fc.record({
    tier: fc.constantFrom('strong', 'conditional', 'contested', 'no'),
    testNamed: flag,
    forToxicity: fc.constantFrom(true, false, 'not-stated' as const),
    intervalDays: fc.oneof(
      fc.integer({ min: 1, max: 400 }),
      fc.constantFrom(91, 92, 93),
      fc.constant('not-stated' as const),
    ),
    partOfToday: flag,
  });
  return fc.record(
    {
      ...known,
      kind: fc.constantFrom(...RISK_KINDS),
      item: fc.constantFrom('lisinopril', 'ibuprofen', 'appendectomy', 'housing'),
      action: fc.constantFrom(...DRUG_ACTIONS),
      decision: fc.constantFrom('decided', 'decided', 'considered'),
      riskFactors: fc.constantFrom('stated', 'denied', 'not-stated'),
      limitsCare: flag,
      reasoned: flag,
      forPoorPrognosis: flag,
      toxicity,
      problemId,
      reportedToday: flag,
      contested: contested('C1'),
    },
    { requiredKeys: ['certainty', 'evidence', 'kind', 'item', 'decision'] },
  );
}

const FORMS: readonly TimeForm[] = [
  'exact',
  'exact',
  'start-stop',
  'range',
  'at-least',
  'more-than',
  'at-most',
  'approximate',
];

/** Statements of minutes: totals, parts and carve-outs of every activity, person and day. */
export function timeFacts(): fc.Arbitrary<Unnumbered<TimeFact>> {
  return fc.record(
    {
      ...known,
      minutes: fc.nat(180),
      upTo: fc.integer({ min: 180, max: 240 }),
      form: fc.constantFrom(...FORMS),
      activity: fc.constantFrom(...TIME_ACTIVITIES, 'encounter', 'encounter'),
      role: fc.constantFrom('total', 'total', 'part', 'carve-out'),
      insideTotal: yesNo,
      whose: fc.constantFrom('clinician', 'clinician', 'clinician', 'staff', 'resident', 'other-clinician', 'joint'),
      day: fc.constantFrom('date-of-encounter', 'date-of-encounter', 'other-day', 'not-stated'),
    },
    { requiredKeys: ['certainty', 'evidence', 'minutes', 'form', 'activity', 'role', 'whose', 'day'] },
  );
}

/** Sessions of every form, with and without usable minutes. */
export function psychotherapyFacts(): fc.Arbitrary<PsychotherapyFact> {
  const factor = fc.record({
    ...known,
    id: fc.constant('complexity:1'),
    factor: fc.constantFrom(...COMPLEXITY_FACTORS),
  });
  return fc.record(
    {
      ...known,
      id: fc.constant('psychotherapy:1'),
      form: fc.constantFrom(...PSYCHOTHERAPY_FORMS),
      minutes: fc.option(fc.oneof(fc.nat(150), fc.constantFrom(15, 16, 37, 38, 52, 53, 25, 26, 29, 30, 74, 75))),
      separated: flag,
      includesOtherWork: flag,
      patientPresent: fc.constantFrom('all', 'majority', 'minority', 'none', 'not-stated'),
      participants: fc.constant([]),
      modalities: fc.subarray(['cbt', 'exposure']),
      complexity: fc.array(factor, { maxLength: 1 }),
      crisisContent: fc.record({
        urgentAssessment: flag,
        mentalStatus: flag,
        disposition: flag,
        safety: flag,
        scheduledFollowUp: flag,
      }),
      pharmacologicManagement: flag,
    },
    {
      requiredKeys: [
        'certainty',
        'evidence',
        'id',
        'form',
        'minutes',
        'separated',
        'patientPresent',
        'participants',
        'modalities',
        'complexity',
      ],
    },
  );
}

/** Services of every kind beside the main one. */
export function serviceFacts(): fc.Arbitrary<Unnumbered<ServiceFact>> {
  return fc.record(
    {
      ...known,
      kind: fc.constantFrom(...COUPLED_SERVICES),
      item: fc.constant('service'),
      minutes: fc.nat(120),
      when: fc.constantFrom('today', 'today', 'planned', 'past'),
    },
    { requiredKeys: ['certainty', 'evidence', 'kind', 'item', 'when'] },
  );
}

/** Observations of every kind. They never score. */
export function observations(): fc.Arbitrary<Unnumbered<Observation>> {
  return fc.record({ ...known, kind: fc.constantFrom(...OBSERVATION_KINDS) });
}
