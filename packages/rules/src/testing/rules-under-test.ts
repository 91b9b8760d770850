import { type EncounterFacts, emptyFacts, type IsoDate, LevelproofError } from '@levelproof/contract';
import { bookFor, contextFor, type RuleContext } from '../pack/context.js';
import type { Overlay } from '../pack/overlay.js';
import type { RulePack } from '../pack/pack.js';
import { RULE_YEARS } from '../packs/years.js';
import { createScorer, type ScoreOptions, type Scorer } from '../score.js';

/** A rule year, an overlay on top of the years that ship, or any set of options. */
export type Tested = RulePack | Overlay | ScoreOptions;

/** Rules with the dates that they are for. */
export interface RulesUnderTest {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly named: readonly string[];
  readonly packs: readonly RulePack[];
  readonly overlays: readonly Overlay[];
  readonly scorer: Scorer;
  /** The context of an encounter on a date. */
  readonly on: (date: IsoDate, more?: Partial<EncounterFacts['encounter']>) => RuleContext;
}

/** Puts what a contributor made into the place where encounters find it. */
export function rulesUnderTest(tested: Tested): RulesUnderTest {
  const options = optionsOf(tested);
  const packs = [...(options.packs ?? RULE_YEARS)].sort((a, b) => (a.from < b.from ? -1 : 1));
  const overlays = options.overlays ?? [];
  const named = overlays.map(({ id }) => id);
  const book = bookFor(options);
  return {
    from: packs[0]?.from ?? '2021-01-01',
    to: packs.at(-1)?.to ?? '2026-12-31',
    named,
    packs,
    overlays,
    scorer: createScorer(options),
    on: (date, more = {}) => {
      const { encounter } = emptyFacts({ dateOfService: date, overlays: named });
      return contextFor({ ...encounter, ...more }, {}, book);
    },
  };
}

function optionsOf(tested: Tested): ScoreOptions {
  if ('layer' in tested) return { overlays: [tested] };
  return 'version' in tested ? { packs: [tested] } : tested;
}

/** True where the rules cover the kind of visit on its date: in 2021 and 2022 they know the office alone. */
export function isCovered(facts: EncounterFacts, { scorer }: RulesUnderTest): boolean {
  try {
    // The session too: a crisis that was none is a visit with psychotherapy, which may be older than the rules of visits.
    scorer.score({ ...emptyFacts(facts.encounter), visit: facts.visit, psychotherapy: facts.psychotherapy });
    return true;
  } catch (error) {
    if (LevelproofError.isInstance(error) && error.code === 'NO_RULE_FOR_DATE') return false;
    throw error;
  }
}
