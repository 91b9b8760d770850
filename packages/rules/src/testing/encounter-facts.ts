import {
  CLINICIANS,
  type Encounter,
  type EncounterFacts,
  emptyFacts,
  type Fact,
  type IsoDate,
  MODALITIES,
  type OpenQuestion,
  PATIENT_STATUSES,
  PAYER_RULES,
  SERVICE_KINDS,
  SETTINGS,
  STAY_PHASES,
} from '@levelproof/contract';
import * as fc from 'fast-check';
import {
  dataFacts,
  observations,
  problemFacts,
  psychotherapyFacts,
  riskFacts,
  serviceFacts,
  timeFacts,
  type Unnumbered,
} from './arbitraries.js';
import { dates } from './dates.js';

/** Where the encounters lie. */
export interface Span {
  /** First date of service. @defaultValue 2021-01-01 */
  readonly from?: IsoDate;
  /** Last date of service. @defaultValue 2026-12-31 */
  readonly to?: IsoDate;
  /** Overlays that every encounter names. @defaultValue none */
  readonly overlays?: readonly string[];
}

/** Encounters of every setting, payer, clinician and patient status. */
export function encounters({
  from = '2021-01-01',
  to = '2026-12-31',
  overlays = [],
}: Span = {}): fc.Arbitrary<Encounter> {
  return fc.record(
    {
      dateOfService: dates(from, to),
      overlays: fc.constant(overlays),
      setting: fc.constantFrom(...SETTINGS),
      modality: fc.constantFrom(...MODALITIES),
      patientStatus: fc.constantFrom(...PATIENT_STATUSES),
      stay: fc.constantFrom(...STAY_PHASES),
      consultation: fc.boolean(),
      payerRules: fc.constantFrom(...PAYER_RULES),
      // Physicians often: most of the rules are about what they report.
      clinician: fc.constantFrom(...CLINICIANS, ...Array.from({ length: 12 }, () => 'physician' as const)),
      patient: fc.record({ age: fc.integer({ min: 0, max: 110 }) }),
    },
    { requiredKeys: ['dateOfService', 'overlays'] },
  );
}

/** Whole sets of valid facts without a note: everything that the rules may meet. */
export function encounterFacts(span: Span = {}): fc.Arbitrary<EncounterFacts> {
  const visit = fc.record(
    {
      kind: fc.constantFrom(...SERVICE_KINDS),
      medicalServices: fc.boolean(),
      separateEm: fc.constantFrom('yes', 'no', 'not-stated'),
    },
    { requiredKeys: ['kind'] },
  );
  const rare = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary, weight: 1 });
  return fc
    .record({
      encounter: encounters(span),
      visit: rare(visit),
      problems: numbered('problem', problemFacts(), 4),
      data: numbered('data', dataFacts(), 5),
      risk: numbered('risk', riskFacts(), 3),
      time: numbered('time', timeFacts(), 3),
      psychotherapy: rare(psychotherapyFacts()),
      services: numbered('service', serviceFacts(), 2),
      observations: numbered('observation', observations(), 2),
      questions: fc.array(openQuestions(), { maxLength: 2 }),
    })
    .map(({ encounter, visit: kind, ...facts }) => {
      const empty = emptyFacts(encounter);
      return { ...empty, ...facts, visit: kind === null ? empty.visit : { ...empty.visit, ...kind } };
    });
}

/** Questions whose answer would add or replace a problem, a piece of data or a decision. */
export function openQuestions(): fc.Arbitrary<OpenQuestion> {
  const settles = fc.oneof(
    numbered('problem', problemFacts(), 2).map((problems) => ({ problems })),
    numbered('data', dataFacts(), 2).map((data) => ({ data })),
    numbered('risk', riskFacts(), 2).map((risk) => ({ risk })),
  );
  return settles.map((facts) => ({ id: 'open-question', about: 'problems', evidence: [], settles: facts }));
}

function numbered<T extends Fact>(
  word: string,
  facts: fc.Arbitrary<Unnumbered<T>>,
  maxLength: number,
): fc.Arbitrary<readonly T[]> {
  return fc
    .array(facts, { maxLength })
    .map((all) => all.map((fact, at) => ({ id: `${word}:${at + 1}`, ...fact }) as T));
}
