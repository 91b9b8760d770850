import { createScorer } from '@levelproof/rules';
import { derivedByEngine, levelByEngine, mdmEngine } from './mdm-table.js';
import { randomEncounters } from './random-encounters.js';

const RUNS = 7;
const REPEATS = 100;
const GOAL = 50;

/** Facts as a service has them, read from JSON. */
const encounters = randomEncounters(400, 20_260_302).map(({ facts, counts }) => ({
  facts: JSON.parse(JSON.stringify(facts)) as typeof facts,
  counts,
}));
const engine = mdmEngine();
const scorer = createScorer();
const say = (line: string): void => void process.stdout.write(`${line}\n`);

let different = 0;
for (const { facts, counts } of encounters) {
  const ours = scorer.mdm(facts);
  const theirs = await derivedByEngine(engine, counts);
  if (ours.floor !== theirs.floor || ours.level !== theirs.level || ours.ceiling !== theirs.ceiling) different += 1;
}
say(`${encounters.length} encounters, floor, level and ceiling compared: ${different} differ`);

/** Microseconds for one encounter: the middle one of several runs, each of them interleaved with its rivals. */
const timed: Record<string, number[]> = {};
async function time(name: string, repeats: number, work: (at: number) => unknown): Promise<void> {
  const start = performance.now();
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (let at = 0; at < encounters.length; at++) {
      const made = work(at);
      if (made instanceof Promise) await made;
    }
  }
  const spent = ((performance.now() - start) * 1_000) / (repeats * encounters.length);
  timed[name] = [...(timed[name] ?? []), spent];
}
const middle = (name: string): number =>
  [...(timed[name] ?? [])].sort((a, b) => a - b)[Math.floor((timed[name] ?? []).length / 2)] ?? Number.NaN;

const factsAt = (at: number) => encounters[at]?.facts as (typeof encounters)[number]['facts'];
const countsAt = (at: number) => encounters[at]?.counts as (typeof encounters)[number]['counts'];
for (let run = 0; run <= RUNS; run++) {
  await time('theirs, traced', 2, (at) => derivedByEngine(engine, countsAt(at)));
  await time('theirs, level', 4, (at) => levelByEngine(engine, countsAt(at).level));
  await time('ours, traced', REPEATS, (at) => scorer.mdm(factsAt(at)));
  await time('ours, bare', REPEATS, (at) => scorer.mdmLevels(factsAt(at)));
  await time('ours, whole', REPEATS, (at) => scorer.score(factsAt(at)));
  // The first run warms both up.
  if (run === 0) for (const name of Object.keys(timed)) timed[name] = [];
}

const rows: readonly (readonly [name: string, says: string])[] = [
  ['theirs, traced', 'json-rules-engine: floor, level, ceiling, rules that decided, rows that were missing'],
  ['theirs, level', 'json-rules-engine: one level alone'],
  ['ours, traced', 'ours: floor, level, ceiling, full trace, why not the next level'],
  ['ours, bare', 'ours: floor, level, ceiling without a trace'],
  ['ours, whole', 'ours: the whole result (time, candidates, fees, gaps, flags, counterfactuals)'],
];
for (const [name, says] of rows) {
  const each = middle(name);
  say(`${String(Math.round(1_000_000 / each)).padStart(9)} a second  ${each.toFixed(1).padStart(7)} µs  ${says}`);
}
const same = middle('theirs, traced') / middle('ours, traced');
say(`the same job with full trace: ${same.toFixed(0)} times as fast as json-rules-engine`);
say(`our full trace against its bare level: ${(middle('theirs, level') / middle('ours, traced')).toFixed(0)} times`);
say(`our whole result against its traced job: ${(middle('theirs, traced') / middle('ours, whole')).toFixed(0)} times`);
say(
  `the trace costs ${(middle('ours, traced') - middle('ours, bare')).toFixed(1)} µs on top of ${middle('ours, bare').toFixed(1)} µs`,
);
if (different > 0 || same < GOAL) process.exitCode = 1;
