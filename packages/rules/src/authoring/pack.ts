import { dayAfter } from '../pack/days.js';
import type { RulePack } from '../pack/pack.js';
import { RULE_YEARS } from '../packs/years.js';
import { checkCases } from './check-cases.js';
import { checkPatches } from './check-patches.js';
import { checkValues } from './check-values.js';
import type { PackData } from './data.js';
import { packShape } from './data-shapes.js';
import { type PackProblem, refuse, type Say } from './problem.js';
import { packOf } from './runtime.js';

/** What a rule year is checked against. */
export interface PackCheckOptions {
  /** The years that it stands beside. @defaultValue the years that ship with levelproof */
  readonly beside?: readonly RulePack[];
}

/**
 * Makes a rule year of data. Pass it with the others: `score(facts, { packs: [...RULE_YEARS, year] })`.
 * @throws LevelproofError with the first thing that is wrong, as `defineOverlay`; RULE_CONFLICT also when it overlaps
 *   another year, NO_RULE_FOR_DATE when days between it and its neighbour are left uncovered
 */
export function definePack(data: PackData, options: PackCheckOptions = {}): RulePack {
  refuse(checkPack(data, options), 'Pack');
  return packOf(data);
}

/** Everything that is wrong with a rule year; empty when nothing is. Never throws. */
export function checkPack(given: unknown, { beside = RULE_YEARS }: PackCheckOptions = {}): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  const say: Say = (kind, field, says) => void problems.push({ kind, field, says });
  packShape(given, '', say);
  if (problems.length > 0) return problems;
  const data = given as PackData;
  const { patches = [], cases = [] } = data;
  if (data.to < data.from) say('invalid-date', 'to', 'It ends before it begins.');
  else checkYears([...beside.filter(({ id }) => id !== data.id), data], say);
  patches.forEach(({ from, to }, index) => {
    if (from < data.from || (to ?? from) > data.to) {
      say('outside-pack', `patches[${index}]`, `The pack holds from ${data.from} to ${data.to}; so must its patches.`);
    }
  });
  checkPatches(patches, say);
  if (problems.length > 0) return problems;
  const under = (pack: PackData) => ({ packs: [packOf(pack)] });
  checkValues(patches, under(data), [], say);
  if (problems.length > 0) return problems;
  const without = (part: string) => under({ ...data, patches: patches.filter(({ parameter }) => parameter !== part) });
  const parts = new Map(patches.map(({ parameter }, index) => [parameter, `patches[${index}]`] as const));
  checkCases(cases, { parts, overlays: [], whole: under(data), without }, say);
  return problems;
}

/** Overlaps and uncovered days among rule years; empty when each date of their span has exactly one. */
export function checkYears(years: readonly Pick<RulePack, 'id' | 'from' | 'to'>[], say: Say): void {
  const ordered = [...years].sort((a, b) => (a.from < b.from ? -1 : 1));
  ordered.forEach((year, index) => {
    const before = ordered[index - 1];
    if (before === undefined) return;
    if (before.to >= year.from) say('overlap', 'from', `${before.id} and ${year.id} both cover ${year.from}.`);
    else if (dayAfter(before.to) !== year.from) {
      say('gap', 'from', `No rule year covers the days between ${before.id} and ${year.id}.`);
    }
  });
}
