import { v24Data } from '../../src/data/v24.js';
import { v28Data } from '../../src/data/v28.js';
import { type RafResult, rafScorer } from '../../src/index.js';
import type { ModelName } from '../../src/model/model-data.js';
import { v24 } from '../../src/v24/index.js';
import { v28 } from '../../src/v28/index.js';
import { randomPatients } from './random-patients.js';
import { type PlainPatient, type SlowScore, slowBlend, slowScorer } from './slow-score.js';
import { writtenOutMap } from './written-out-map.js';

/** A patient on whom the scorer and the slow reference do not agree. */
export interface Disagreement {
  readonly patient: PlainPatient;
  readonly field: string;
  readonly scorer: unknown;
  readonly reference: unknown;
}

/** Scores random patients both ways. @returns every difference, none when all is well */
export function disagreements(count: number, seed: number): readonly Disagreement[] {
  const codes = new Set([...writtenOutMap(v28Data).keys(), ...writtenOutMap(v24Data).keys()]);
  const scorer = rafScorer({ models: [v28(), v24()] });
  const slow = { V28: slowScorer(v28Data), V24: slowScorer(v24Data) } as const;
  const found: Disagreement[] = [];
  for (const patient of randomPatients(count, seed, [...codes].sort())) {
    const fast = scorer.score(patient);
    const scores: Partial<Record<ModelName, SlowScore>> = {};
    for (const name of modelsOf(patient)) scores[name] = slow[name](patient);
    const first = scores.V28 ?? scores.V24;
    if (first === undefined) throw new Error('no model for a random patient');
    const compare = (field: string, ours: unknown, theirs: unknown): void => {
      if (JSON.stringify(ours) !== JSON.stringify(theirs))
        found.push({ patient, field, scorer: ours, reference: theirs });
    };
    compareScores(fast, first, compare);
    const payment = patient.model === undefined ? slowBlend(patient.py, scores) : first.payment;
    compare('payment', fast.payment, payment);
  }
  return found;
}

function modelsOf({ py, model }: PlainPatient): readonly ModelName[] {
  if (model !== undefined) return [model];
  return py < 2024 ? ['V24'] : py < 2026 ? ['V28', 'V24'] : ['V28'];
}

function compareScores(
  fast: RafResult,
  slow: SlowScore,
  compare: (field: string, ours: unknown, theirs: unknown) => void,
): void {
  compare('segment', fast.segment, slow.segment);
  compare('hccBeforeHierarchy', fast.hccBeforeHierarchy, slow.before);
  compare('hcc', fast.hcc, slow.hcc);
  compare('dropped', fast.dropped, slow.dropped);
  compare('terms', Object.entries(fast.terms).sort(), Object.entries(slow.terms).sort());
  compare('raw', fast.raw, slow.raw);
}
