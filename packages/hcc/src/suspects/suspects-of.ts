import type { EncounterFacts, Flag, Gap, HccLine } from '@levelproof/contract';
import type { CodeSet } from '../icd10cm/code-set.js';
import { hccLines } from '../meat/hcc-lines.js';
import type { RiskModel } from '../model/risk-model.js';
import { type Enrolment, notePatient, payingModels } from '../raf/note-raf.js';
import type { PatientDiagnosis } from '../raf/patient.js';
import { rafScorer } from '../raf/scorer.js';
import { chartOf } from './conditions.js';
import { effectOn } from './effect.js';
import { openPointsIn, readOpportunities } from './open-points.js';
import { notPaidIn, readDeleteRisks, risksIn } from './risks.js';
import type { Suspect } from './suspect.js';

/** What suspects are looked for with. */
export interface SuspectsOptions {
  /** The model that pays, e.g. `v28()`. */
  readonly model: RiskModel;
  /** The model before it, e.g. `v24()`: then what is no longer paid is told, and blend years have effects. */
  readonly older?: RiskModel;
  /** The valid codes, e.g. `icd10cm()`; used when `lines` are left out. */
  readonly codes?: CodeSet;
  /** Lines of the same facts, when they are at hand: `hccLines(facts, …)`. */
  readonly lines?: readonly HccLine[];
  /** What is known of the patient's enrolment; effects are measured with it. */
  readonly enrolment?: Enrolment;
  /** Diagnoses of the same year from elsewhere: effects are marginal to them as well. */
  readonly otherDiagnoses?: readonly PatientDiagnosis[];
}

/** Risks and open points of one note. */
export interface Suspects {
  /** All of them: unsupported first, then high-risk, then what is no longer paid, then what is open. */
  readonly suspects: readonly Suspect[];
  /** The open points as questions, for `result.gaps`. */
  readonly gaps: readonly Gap[];
  /** The risks as flags, for `result.flags`. */
  readonly flags: readonly Flag[];
}

/**
 * Risks and open points on the risk-adjustment side, read from facts alone. It never says that a patient has, or is
 * likely to have, an illness: it shows what the note says, what would fail an audit, and what to ask.
 * The order of the facts has no influence.
 */
export function suspectsOf(facts: EncounterFacts, options: SuspectsOptions): Suspects {
  const { model, older, codes } = options;
  const lines = options.lines ?? hccLines(facts, codes === undefined ? { model } : { model, codes });
  const known = notePatient(lines, facts.encounter, options.enrolment);
  const patient = known === null ? null : { ...known, dx: [...known.dx, ...(options.otherDiagnoses ?? [])] };
  const models = patient === null ? null : payingModels(older === undefined ? [model] : [model, older], patient.py);
  const effect = effectOn(models === null ? null : rafScorer({ models }), patient);

  const chart = chartOf(facts);
  const risks = [...risksIn(lines, chart, effect, readDeleteRisks()), ...notPaidIn(lines, facts, model, older)];
  const supported = lines.filter((line) => line.supported);
  const open = openPointsIn(chart, readOpportunities(), supported, model, effect);
  return {
    suspects: [...risks.map(({ suspect }) => suspect), ...open.map(({ suspect }) => suspect)],
    gaps: open.map(({ gap }) => gap),
    flags: risks.map(({ flag }) => flag),
  };
}
