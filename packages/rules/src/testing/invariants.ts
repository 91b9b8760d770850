import { type DataFact, type EncounterFacts, LEVELS, type Level, rankOf } from '@levelproof/contract';
import * as fc from 'fast-check';
import { elementsNeeded } from '../packs/mdm.js';
import { dataFacts, problemFacts, riskFacts } from './arbitraries.js';
import { dateBoundaries, minuteBoundaries } from './boundaries.js';
import { encounterFacts } from './encounter-facts.js';
import { isCovered, type RulesUnderTest, rulesUnderTest, type Tested } from './rules-under-test.js';

/** One thing that holds whatever the facts are: its name, and a run that throws with a counterexample where it does not. */
export type Invariant = readonly [name: string, run: () => void];

/** How hard to look. */
export interface InvariantOptions {
  /** Random encounters for each invariant. @defaultValue 100 */
  readonly runs?: number;
  /** Seed of the encounters, for the same ones each time. @defaultValue a new one each time */
  readonly seed?: number;
}

/**
 * What has to hold for every rule year and every overlay. In a test file of vitest one line runs them all:
 * `test.each(invariants(pack))('%s', (_, run) => run(), 60_000);`
 */
export function invariants(tested: Tested, { runs = 100, seed }: InvariantOptions = {}): readonly Invariant[] {
  const rules = rulesUnderTest(tested);
  const given = encounterFacts({ from: rules.from, to: rules.to, overlays: rules.named }).filter((facts) =>
    isCovered(facts, rules),
  );
  const parameters = seed === undefined ? { numRuns: runs } : { numRuns: runs, seed };
  const each = (name: string, holds: (facts: EncounterFacts) => void): Invariant => [
    name,
    () => fc.assert(fc.property(given, holds), parameters),
  ];
  return [
    [
      'one more documented fact never lowers a level',
      () =>
        fc.assert(
          fc.property(given, oneMore, (facts, more) => neverLowers(facts, more, rules)),
          parameters,
        ),
    ],
    [
      'the order of the facts has no influence',
      () =>
        fc.assert(
          fc.property(given, fc.nat(), (facts, turn) => orderFree(facts, turn, rules)),
          parameters,
        ),
    ],
    each('so many of the three elements as the rules need meet the level', (facts) => twoOfThree(facts, rules)),
    each('floor, level and ceiling are in order, in every element', (facts) => inOrder(facts, rules)),
    each('the same facts give the same bytes, also when read back from JSON', (facts) => sameBytes(facts, rules)),
    each('valid facts are never refused, and leave as they came', (facts) => untouched(facts, rules)),
    each('what is recommended is supported, and no supported set is worth more', (facts) => worthMost(facts, rules)),
    ['minutes: one below a threshold, on it, one above', () => minuteBoundaries(rules)],
    ['dates: the day before, the first, the last, the day after', () => dateBoundaries(rules)],
  ];
}

type More = Partial<Pick<EncounterFacts, 'problems' | 'data' | 'risk'>>;

/** One more fact. That this clinician bills a reading is no more work: it takes credit away, so it is left out. */
const oneMore: fc.Arbitrary<More> = fc.oneof(
  problemFacts().map((fact) => ({ problems: [{ ...fact, id: 'problem:99', certainty: 'documented' as const }] })),
  dataFacts().map((fact) => ({ data: [unbilled({ ...fact, id: 'data:99', certainty: 'documented' })] })),
  riskFacts().map((fact) => ({ risk: [{ ...fact, id: 'risk:99', certainty: 'documented' as const }] })),
);

function unbilled(fact: DataFact): DataFact {
  return fact.interpretationBilled === 'yes' ? { ...fact, interpretationBilled: 'no' } : fact;
}

function neverLowers(facts: EncounterFacts, more: More, { scorer }: RulesUnderTest): void {
  const richer = {
    ...facts,
    problems: [...facts.problems, ...(more.problems ?? [])],
    data: [...facts.data, ...(more.data ?? [])],
    risk: [...facts.risk, ...(more.risk ?? [])],
  };
  const [before, after] = [scorer.score(facts).mdm, scorer.score(richer).mdm];
  for (const reading of ['floor', 'level', 'ceiling'] as const) {
    expectTrue(
      rank(after?.[reading]) >= rank(before?.[reading]),
      `${reading} fell from ${before?.[reading]} to ${after?.[reading]}`,
    );
  }
}

function orderFree(facts: EncounterFacts, turn: number, { scorer }: RulesUnderTest): void {
  const turned = <T>(list: readonly T[]): readonly T[] => {
    const at = list.length === 0 ? 0 : turn % list.length;
    return [...list.slice(at), ...list.slice(0, at)].reverse();
  };
  const other: EncounterFacts = {
    ...facts,
    problems: turned(facts.problems),
    data: turned(facts.data),
    risk: turned(facts.risk),
    time: turned(facts.time),
    services: turned(facts.services),
    observations: turned(facts.observations),
    questions: turned(facts.questions),
  };
  expectTrue(
    JSON.stringify(scorer.score(facts)) === JSON.stringify(scorer.score(other)),
    'another order, another result',
  );
}

function twoOfThree(facts: EncounterFacts, { scorer, on }: RulesUnderTest): void {
  const { mdm } = scorer.score(facts);
  if (mdm === null) return;
  const needed = on(facts.encounter.dateOfService).at(elementsNeeded).value;
  for (const reading of ['floor', 'level', 'ceiling'] as const) {
    const falling = [mdm.problems, mdm.data, mdm.risk].map((element) => rank(element[reading])).sort((a, b) => b - a);
    expectTrue(
      rank(mdm[reading]) === falling[needed - 1],
      `${reading} is ${mdm[reading]}, elements ${falling.join(' ')}`,
    );
  }
}

function inOrder(facts: EncounterFacts, { scorer }: RulesUnderTest): void {
  const { mdm } = scorer.score(facts);
  if (mdm === null) return;
  for (const each of [mdm, mdm.problems, mdm.data, mdm.risk]) {
    expectTrue(rank(each.floor) <= rank(each.level) && rank(each.level) <= rank(each.ceiling), 'out of order');
  }
  expectTrue(mdm.firm === (mdm.floor === mdm.ceiling), 'firm where a reading differs, or the reverse');
  expectTrue(
    mdm.next === null ? mdm.level === 'high' : rank(mdm.next.level) === rank(mdm.level) + 1,
    'wrong next level',
  );
}

function sameBytes(facts: EncounterFacts, { scorer }: RulesUnderTest): void {
  const first = JSON.stringify(scorer.score(facts));
  expectTrue(first === JSON.stringify(scorer.score(facts)), 'a second run differs');
  const read = JSON.parse(JSON.stringify(facts)) as EncounterFacts;
  expectTrue(first === JSON.stringify(scorer.score(read)), 'facts read from JSON differ');
}

function untouched(facts: EncounterFacts, { scorer }: RulesUnderTest): void {
  const before = JSON.stringify(facts);
  scorer.score(facts);
  expectTrue(before === JSON.stringify(facts), 'the engine changed the facts that it was given');
}

function worthMost(facts: EncounterFacts, { scorer }: RulesUnderTest): void {
  const { candidates, recommended } = scorer.score(facts);
  const chosen = candidates.find(({ id }) => id === recommended.candidate);
  const supported = candidates.filter(({ support }) => support === 'supported');
  if (chosen === undefined) {
    expectTrue(supported.length === 0 && recommended.codes.length === 0, 'none recommended though one is supported');
    return;
  }
  expectTrue(chosen.support === 'supported', 'an unsupported set is recommended');
  const worth = chosen.worth.totalRvu;
  // Sets for a patient who may be new, or a stay that may begin, stand beside the cautious one and are not compared.
  const rivals = supported.filter(({ id }) => id.split(':')[1] === chosen.id.split(':')[1]);
  for (const { id, worth: other } of rivals) {
    expectTrue(worth === null || other.totalRvu === null || other.totalRvu <= worth, `${id} is worth more`);
  }
}

function rank(level: Level | undefined): number {
  return level === undefined ? -1 : LEVELS.indexOf(level) >= 0 ? rankOf(level) : -1;
}

function expectTrue(holds: boolean, says: string): void {
  if (!holds) throw new Error(says);
}
