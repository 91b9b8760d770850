import type { Setting } from '@levelproof/contract';
import { isEmergencyVisit } from './data/emergency-visit.js';
import { type TestUse, testUses } from './data/tests.js';
import { type Masked, masked } from './masking/context.js';
import type { Reading } from './reading/reading.js';
import { type DrugUse, drugUses } from './risk/drug-uses.js';

/** How a note uses its drugs and tests, gathered once for problems, data, risk and diagnoses. */
export interface Uses {
  readonly note: Masked;
  /** An encounter in an emergency department: tests done there are orders of this encounter. */
  readonly emergency: boolean;
  readonly drugs: readonly DrugUse[];
  readonly tests: readonly TestUse[];
}

/** Gathers the uses of a reading. @param setting where the visit took place, as far as it is known */
export function usesOf(reading: Reading, setting: Setting | undefined = reading.encounter.setting): Uses {
  const note = masked(reading);
  // Where the visit is a stay, what the emergency room found before is reviewed, whatever signs of it the note tells.
  const stay = setting === 'hospital-inpatient' || setting === 'hospital-observation';
  const emergency = setting === 'ed' || (!stay && isEmergencyVisit(reading));
  return { note, emergency, drugs: drugUses(note), tests: testUses(note, emergency) };
}
