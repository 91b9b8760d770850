import type { CodingResult } from '@levelproof/contract';
import { noteRaf } from '@levelproof/hcc';
import { icd10cm } from '@levelproof/hcc/icd10cm';
import { hccLines } from '@levelproof/hcc/meat';
import { suspectsOf } from '@levelproof/hcc/suspects';
import { v24 } from '@levelproof/hcc/v24';
import { v28 } from '@levelproof/hcc/v28';
import type { EncounterFacts } from '@levelproof/contract';

/** Adds the risk-adjustment side to a result: lines with MEAT, suspects, the patient's score where age and sex are known. */
export function withHcc(result: CodingResult, facts: EncounterFacts): CodingResult {
  const model = v28();
  const codes = icd10cm();
  const hcc = hccLines(facts, { model, codes });
  const suspects = suspectsOf(facts, { model, older: v24(), codes, lines: hcc });
  const raf = noteRaf(hcc, result.encounter, { models: [model, v24()] });
  return {
    ...result,
    hcc,
    gaps: [...result.gaps, ...suspects.gaps],
    flags: [...result.flags, ...suspects.flags],
    ...(raf === null ? {} : { raf }),
  };
}
