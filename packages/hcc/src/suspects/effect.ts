import { plainCode } from '../codes/plain-code.js';
import type { RafPatient } from '../raf/patient.js';
import type { RafScorer } from '../raf/scorer.js';

/** Change of a patient's payment score when codes go and come, given all the others. */
export type Effect = (without: readonly string[], withCodes: readonly string[]) => number | null;

/** Measures effects against one patient; always `null` when there is no patient or no scorer. */
export function effectOn(scorer: RafScorer | null, patient: RafPatient | null): Effect {
  if (scorer === null || patient === null) return () => null;
  const given = patient.dx.map((one) => (typeof one === 'string' ? one : one.icd10));
  const worth = (dx: readonly string[]): number | null => scorer.score({ ...patient, dx }).payment;
  return (without, withCodes) => {
    const gone = new Set(without.map(plainCode));
    const before = worth([...given, ...without]);
    const after = worth([...given.filter((code) => !gone.has(plainCode(code))), ...withCodes]);
    return before === null || after === null ? null : Math.round((after - before) * 1000) / 1000;
  };
}
