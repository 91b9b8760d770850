import type { CodingResult, EncounterFacts } from '@levelproof/contract';
import { noteRaf } from '@levelproof/hcc';
import { icd10cm } from '@levelproof/hcc/icd10cm';
import { hccLines } from '@levelproof/hcc/meat';
import { suspectsOf } from '@levelproof/hcc/suspects';
import { v24 } from '@levelproof/hcc/v24';
import { v28 } from '@levelproof/hcc/v28';

/** Adds the risk-adjustment side to a result. */
export type HccSide = (result: CodingResult, facts: EncounterFacts) => CodingResult;

/**
 * The risk-adjustment side: lines with MEAT, suspects, the patient's score where age and sex are known. The tables are
 * laid out once, here, and held by what this returns.
 */
export function hccSide(): HccSide {
  const [model, older, codes] = [v28(), v24(), icd10cm()];
  return (result, facts) => {
    const hcc = hccLines(facts, { model, codes });
    const suspects = suspectsOf(facts, { model, older, codes, lines: hcc });
    const raf = noteRaf(hcc, result.encounter, { models: [model, older] });
    return {
      ...result,
      hcc,
      gaps: [...result.gaps, ...suspects.gaps],
      flags: [...result.flags, ...suspects.flags],
      ...(raf === null ? {} : { raf }),
    };
  };
}
