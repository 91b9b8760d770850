/**
 * `pnpm bench:rules`
 * The same MDM table on `json-rules-engine` and on ours with the full trace, over the same random encounters, in one
 * run. Both must reach the same level everywhere, else the comparison is worth nothing and the run fails.
 */
import { type DataFact, type EncounterFacts, emptyFacts, type ProblemFact, type RiskFact } from '@levelproof/contract';
import { score } from '@levelproof/rules';
import { type FlatEncounter, levelByEngine, mdmEngine } from './mdm-table.js';
import { randomEncounters } from './random-encounters.js';

const encounters = randomEncounters(2_000, 20_260_302);
const engine = mdmEngine();
const flat: readonly FlatEncounter[] = encounters.map(({ counts }) => counts);
const facts: readonly EncounterFacts[] = encounters.map((each) => ({
  ...emptyFacts({ dateOfService: '2026-03-02', patientStatus: 'established' }),
  problems: each.problems as readonly ProblemFact[],
  data: each.data as readonly DataFact[],
  risk: each.risk as readonly RiskFact[],
}));

let different = 0;
for (let at = 0; at < encounters.length; at++) {
  const ours = score(facts[at] as EncounterFacts).mdm?.level;
  if (ours !== (await levelByEngine(engine, flat[at] as FlatEncounter))) different++;
}
const say = (line: string): void => void process.stdout.write(`${line}\n`);
say(`${encounters.length} encounters, ${different} levels differ`);

const timed = async (work: () => Promise<void> | void): Promise<number> => {
  const start = performance.now();
  await work();
  return performance.now() - start;
};
for (let run = 0; run < 3; run++) for (const each of facts) score(each);
const ours = await timed(() => {
  for (let run = 0; run < 5; run++) for (const each of facts) score(each);
});
const theirs = await timed(async () => {
  for (const each of flat) await levelByEngine(engine, each);
});
const perSecond = (milliseconds: number, count: number): number => Math.round((count * 1000) / milliseconds);
const [a, b] = [perSecond(ours, facts.length * 5), perSecond(theirs, flat.length)];
say(`ours, whole result with full trace  ${a} a second`);
say(`json-rules-engine, level alone      ${b} a second`);
say(`ours is ${(a / b).toFixed(0)} times as fast`);
if (different > 0) process.exitCode = 1;
