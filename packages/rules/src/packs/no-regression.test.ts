import { type CodingResult, type EncounterFacts, LevelproofError } from '@levelproof/contract';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { score } from '../score.js';
import { encounterFacts } from '../testing/index.js';
import { RULE_YEARS } from './years.js';

const SEED = 20_260_302;
const ENCOUNTERS = 400;

/**
 * What each rule year makes of the same random encounters, as it stood when it was released. A change here is a change
 * of what users get: raise the version of the year, say so in a changeset, and write the file anew with `vitest -u`.
 */
test.each(RULE_YEARS)('$id says what it said', async ({ id, version, from, to }) => {
  const given = fc.sample(encounterFacts({ from, to }), { numRuns: ENCOUNTERS, seed: SEED });
  const outcomes = given.map((facts) => outcomeOf(facts));
  const snapshot = {
    pack: `${id}@${version}`,
    seed: SEED,
    encounters: ENCOUNTERS,
    hash: hashOf(JSON.stringify(outcomes)),
    levels: counted(outcomes.map((each) => each?.level ?? 'none')),
    codes: counted(outcomes.flatMap((each) => each?.codes ?? [])),
    flags: counted(outcomes.flatMap((each) => each?.flags ?? [])),
    gaps: counted(outcomes.flatMap((each) => each?.gaps ?? [])),
    sample: outcomes.slice(0, 10).map((outcome, at) => ({ ...briefly(given[at]), ...outcome })),
  };
  await expect(`${JSON.stringify(snapshot, null, 2)}\n`).toMatchFileSnapshot(`__snapshots__/${id}.txt`);
});

/** What a coder would see, without the words. */
function outcomeOf(facts: EncounterFacts) {
  const result = scored(facts);
  if (result === null) return null;
  const { mdm, time, psychotherapy, recommended, candidates, flags, gaps, switches } = result;
  return {
    level: mdm?.level ?? null,
    range: mdm === null ? null : `${mdm.floor}..${mdm.ceiling}`,
    elements: mdm === null ? null : `${mdm.problems.level}/${mdm.data.level}/${mdm.risk.level}`,
    minutes: time?.minutes ?? null,
    psychotherapy: psychotherapy?.code ?? null,
    codes: recommended.codes,
    candidates: candidates.map(({ id, codes, support }) => `${id} ${codes.join('+')} ${support}`),
    flags: flags.map(({ id }) => id),
    gaps: gaps.map(({ id }) => id),
    switches: switches.map(({ id }) => id),
  };
}

/** The result, or `null` for a visit that the year does not cover. */
function scored(facts: EncounterFacts): CodingResult | null {
  try {
    return score(facts);
  } catch (error) {
    if (LevelproofError.isInstance(error) && error.code === 'NO_RULE_FOR_DATE') return null;
    throw error;
  }
}

function briefly(facts: EncounterFacts | undefined) {
  return {
    on: facts?.encounter.dateOfService,
    where: `${facts?.encounter.setting} ${facts?.visit.kind} ${facts?.encounter.payerRules}`,
    problems: facts?.problems.map(({ category }) => category),
    data: facts?.data.map(({ kind }) => kind),
    risk: facts?.risk.map(({ kind }) => kind),
  };
}

function counted(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const each of [...words].sort()) counts[each] = (counts[each] ?? 0) + 1;
  return counts;
}

/** FNV-1a, 32 bit: enough to notice a change. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
