import type { Citation, IsoDate, ResolvedEncounter } from '@levelproof/contract';
import { SWITCHES, type SwitchId } from '../switches.js';
import { type DatedValue, type Parameter, valueOn } from './dated.js';
import { type Overlay, valueUnder } from './overlay.js';
import type { RulePack } from './pack.js';
import { type RuleBook, type RuleSet, ruleBook, SHIPPED_RULES } from './rule-book.js';

/** How a contested point is set for this score, and by whom. */
export interface SwitchSetting {
  readonly setting: string;
  readonly setBy: string;
}

/** What a rule may look at besides the facts: the date's parameters and the contested settings. */
export interface RuleContext {
  readonly date: IsoDate;
  readonly encounter: ResolvedEncounter;
  readonly pack: RulePack;
  readonly overlays: readonly Overlay[];
  /** What was settled once for every encounter of these dates and overlays. */
  readonly rules: RuleSet;
  /** The value of a parameter on the date of service, patched by the overlays in their order. */
  readonly at: <T>(parameter: Parameter<T>) => DatedValue<T>;
  readonly setting: (id: SwitchId) => SwitchSetting;
  /** Contested points that rules have asked for under this context. */
  readonly asked: ReadonlySet<SwitchId>;
}

/** What a caller may set besides the facts. */
export interface ContextOptions {
  /** Rule years to choose from. @defaultValue the years that ship with levelproof */
  readonly packs?: readonly RulePack[] | undefined;
  /** Overlays that the encounter may name; they are applied by their layers. */
  readonly overlays?: readonly Overlay[] | undefined;
  /** Settings of contested points; they win over overlays and defaults. */
  readonly switches?: Readonly<Partial<Record<SwitchId, string>>> | undefined;
}

/**
 * Settles pack, overlays and switches for one encounter.
 * @param book the rules under the same options, where they are already open
 * @throws LevelproofError NO_RULE_FOR_DATE, UNKNOWN_OVERLAY, UNKNOWN_VALUE
 */
export function contextFor(
  encounter: ResolvedEncounter,
  options: ContextOptions = {},
  book: RuleBook = bookFor(options),
): RuleContext {
  const date = encounter.dateOfService;
  const rules = book.rulesOn(date, encounter.overlays);
  const { pack, overlays, values, settings } = rules;
  const asked = new Set<SwitchId>();
  return {
    date,
    encounter,
    pack,
    overlays,
    rules,
    at: <T>(parameter: Parameter<T>) =>
      (values.get(parameter) as DatedValue<T> | undefined) ??
      valueUnder(parameter, date, pack.patches ?? [], overlays) ??
      valueOn(parameter, date),
    setting: (id) => {
      asked.add(id);
      return settings.get(id) ?? { setting: SWITCHES[id].byDefault, setBy: 'default' };
    },
    asked,
  };
}

/** The shipped rules where the options change nothing about them. */
export function bookFor({ packs, overlays, switches }: ContextOptions): RuleBook {
  const plain = packs === undefined && overlays === undefined && switches === undefined;
  return plain ? SHIPPED_RULES : ruleBook({ packs, overlays, switches });
}

/** The same rules with one contested point set otherwise. */
export function withSetting(ctx: RuleContext, id: SwitchId, setting: string): RuleContext {
  return { ...ctx, setting: (asked) => (asked === id ? { setting, setBy: 'caller' } : ctx.setting(asked)) };
}

/** The citation of a switch, for a trace. */
export function citationOfSwitch(id: SwitchId): Citation {
  return SWITCHES[id].cite;
}
