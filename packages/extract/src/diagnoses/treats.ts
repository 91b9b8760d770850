import { isUsuallyFor } from '../lexicons/indications.js';
import type { DrugEntry, ProblemEntry } from '../reading/entries.js';

/** Antibiotics are for the infection of the day, not for the lasting illness of the same organ. */
const ANTIBIOTIC = /^(?:penicillin|cephalosporin|macrolide|fluoroquinolone|tetracycline|sulfa_uti|antibiotic_other)$/;
/** Lasting illnesses that are treated with them. */
const INFECTED = /^(?:L7[013]|J47|E84|A|B|M86|I3[389])/;

/** Whether a drug is usually for this illness, of which it then is treatment. */
export function treats(drug: DrugEntry, { icd10, course }: ProblemEntry): boolean {
  if (icd10 === undefined || !isUsuallyFor(drug.class, icd10)) return false;
  return !(ANTIBIOTIC.test(drug.class) && course === 'chronic' && !INFECTED.test(icd10));
}
