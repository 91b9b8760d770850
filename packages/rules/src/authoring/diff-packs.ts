import { type Citation, type EncounterFacts, type IsoDate, emptyFacts } from '@levelproof/contract';
import { contextFor, type RuleContext } from '../pack/context.js';
import type { DatedValue, Parameter } from '../pack/dated.js';
import { PARAMETERS } from '../packs/parameters.js';
import { score, type ScoreOptions } from '../score.js';
import { SWITCHES, type SwitchId } from '../switches.js';
import { type Difference, diffResults } from './diff-results.js';

/** One side of a comparison: a date, and the overlays and options that hold there. */
export interface RulesSide extends ScoreOptions {
  /** Date of service; the date of the facts where it is left out. */
  readonly dateOfService?: IsoDate;
  /** Names of overlays, which `overlays` has to hold. */
  readonly named?: readonly string[];
}

/** A parameter or a contested point that two sides have otherwise, with both sources. */
export interface ParameterDifference {
  /** Name of the parameter, or of the contested point. */
  readonly parameter: string;
  readonly unit: string;
  readonly before: { readonly value: unknown; readonly cite: Citation } | null;
  readonly after: { readonly value: unknown; readonly cite: Citation } | null;
}

/** What moved for some facts, and which parameters are the cause. */
export interface PackDifference {
  readonly parameters: readonly ParameterDifference[];
  readonly differences: readonly Difference[];
}

/** Parameters and contested points that two sides have otherwise on a date. @throws LevelproofError as `score` */
export function diffPacks(before: RulesSide, after: RulesSide, date: IsoDate): readonly ParameterDifference[] {
  const [one, other] = [contextOf(before, date), contextOf(after, date)];
  const found: ParameterDifference[] = [];
  for (const parameter of PARAMETERS) {
    const [a, b] = [valueAt(one, parameter), valueAt(other, parameter)];
    if (JSON.stringify(a?.value) === JSON.stringify(b?.value)) continue;
    found.push({ parameter: parameter.id, unit: parameter.unit, before: sideOf(a), after: sideOf(b) });
  }
  for (const id of Object.keys(SWITCHES) as SwitchId[]) {
    if (one.setting(id).setting === other.setting(id).setting) continue;
    found.push({ parameter: id, unit: 'setting', before: settingAt(one, id), after: settingAt(other, id) });
  }
  return found;
}

/**
 * The same facts under two sets of rules: what moved, and why.
 * @throws LevelproofError as `score`
 */
export function diffRules(facts: EncounterFacts, before: RulesSide, after: RulesSide): PackDifference {
  return {
    parameters: diffPacks(before, after, facts.encounter.dateOfService),
    differences: diffResults(scoreOn(facts, before), scoreOn(facts, after)),
  };
}

function scoreOn(facts: EncounterFacts, { dateOfService, named, ...options }: RulesSide) {
  const { encounter } = facts;
  const moved = {
    ...encounter,
    dateOfService: dateOfService ?? encounter.dateOfService,
    overlays: named ?? encounter.overlays,
  };
  return score({ ...facts, encounter: moved }, options);
}

function contextOf({ dateOfService, named, ...options }: RulesSide, date: IsoDate): RuleContext {
  const { encounter } = emptyFacts({ dateOfService: dateOfService ?? date, overlays: named ?? [] });
  return contextFor(encounter, options);
}

function valueAt(ctx: RuleContext, parameter: Parameter<unknown>): DatedValue<unknown> | null {
  return ctx.rules.values.get(parameter) ?? null;
}

/** A setting with the source of whoever set it. */
function settingAt(ctx: RuleContext, id: SwitchId): ParameterDifference['before'] {
  const { setting, setBy } = ctx.setting(id);
  const overlay = ctx.overlays.find((each) => each.id === setBy);
  return { value: setting, cite: overlay?.switchCitations?.[id] ?? SWITCHES[id].cite };
}

function sideOf(value: DatedValue<unknown> | null): ParameterDifference['before'] {
  return value === null ? null : { value: value.value, cite: value.cite };
}
