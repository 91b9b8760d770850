import { type CodingResult, LevelproofError } from '@levelproof/contract';
import { createScorer, type ScoreOptions } from '../score.js';
import type { CaseData, CaseExpectation } from './data.js';
import { factsOfCase } from './facts-of-case.js';

/** How a case came out: what differed from what it expects, key by key. Empty when it holds. */
export function differencesOf(
  example: CaseData,
  options: ScoreOptions,
  overlays: readonly string[],
): readonly string[] {
  const facts = factsOfCase({ ...example, encounter: { ...example.encounter, overlays } });
  try {
    return differences(createScorer(options).score(facts), example.expect);
  } catch (error) {
    // A case is data of a stranger: whatever it does to the engine is said of the case.
    return [`the engine refuses it: ${LevelproofError.isInstance(error) ? error.message : 'a field is missing'}`];
  }
}

function differences(result: CodingResult, expect: CaseExpectation): readonly string[] {
  const { mdm, time, recommended, flags, gaps } = result;
  const got = {
    level: mdm?.level ?? null,
    problems: mdm?.problems.level ?? null,
    data: mdm?.data.level ?? null,
    risk: mdm?.risk.level ?? null,
    minutes: time?.minutes ?? null,
    codes: recommended.codes,
  };
  const unlike = (Object.keys(got) as (keyof typeof got)[]).flatMap((key) => {
    const wanted = expect[key];
    if (wanted === undefined || JSON.stringify(wanted) === JSON.stringify(got[key])) return [];
    return [`${key} is ${JSON.stringify(got[key])}, expected ${JSON.stringify(wanted)}`];
  });
  const missing = [
    ...lacking(expect.flags, flags).map((id) => `flag ${id} is missing`),
    ...lacking(expect.gaps, gaps).map((id) => `gap ${id} is missing`),
  ];
  return [...unlike, ...missing];
}

function lacking(wanted: readonly string[] | undefined, got: readonly { readonly id: string }[]): readonly string[] {
  return (wanted ?? []).filter((id) => !got.some((each) => each.id === id));
}
