import type { RiskFact, Setting } from '@levelproof/contract';
import { isEmergencyVisit } from './data/emergency-visit.js';
import { type TestUse, testUses } from './data/tests.js';
import { type Masked, masked } from './masking/context.js';
import type { Reading } from './reading/reading.js';
import { type DrugUse, drugUses } from './risk/drug-uses.js';
import { hospitalDecisions } from './risk/hospital.js';

/** How a note uses its drugs and tests, gathered once for problems, data, risk and diagnoses. */
export interface Uses {
  readonly note: Masked;
  /** An encounter in an emergency department: tests done there are orders of this encounter. */
  readonly emergency: boolean;
  readonly drugs: readonly DrugUse[];
  readonly tests: readonly TestUse[];
  /** Decisions about hospital care: of the risk, and for whether the patient is in an office at all. */
  readonly hospital: readonly Omit<RiskFact, 'id'>[];
}

/** Gathers the uses of a reading. @param setting where the visit took place, as far as it is known */
export function usesOf(reading: Reading, setting: Setting | undefined = reading.encounter.setting): Uses {
  const note = masked(reading);
  // A patient who only came by an emergency room brings its results: they are reviewed. Tests are orders of this
  // encounter where the note has the signs of being written there, not where the place of service is read so alone.
  const stay = setting === 'hospital-inpatient' || setting === 'hospital-observation';
  const emergency = !stay && isEmergencyVisit(reading);
  return {
    note,
    emergency,
    drugs: drugUses(note),
    tests: testUses(note, emergency),
    hospital: hospitalDecisions(note),
  };
}
