import { type Citation, type IsoDate, LevelproofError, type ResolvedEncounter } from '@levelproof/contract';
import { RULE_YEARS } from '../packs/years.js';
import { SWITCHES, type SwitchId } from '../switches.js';
import { type DatedValue, type Parameter, valueOn } from './dated.js';
import type { Overlay } from './overlay.js';
import { packFor, type RulePack } from './pack.js';

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
  /** The value of a parameter on the date of service, patched by the overlays in their order. */
  readonly at: <T>(parameter: Parameter<T>) => DatedValue<T>;
  readonly setting: (id: SwitchId) => SwitchSetting;
}

/** What a caller may set besides the facts. */
export interface ContextOptions {
  /** Rule years to choose from. @defaultValue the years that ship with levelproof */
  readonly packs?: readonly RulePack[];
  /** Overlays that the encounter may name, and by their order here the order of application. */
  readonly overlays?: readonly Overlay[];
  /** Settings of contested points; they win over overlays and defaults. */
  readonly switches?: Readonly<Partial<Record<SwitchId, string>>>;
}

/**
 * Settles pack, overlays and switches for one encounter.
 * @throws LevelproofError NO_RULE_FOR_DATE, UNKNOWN_OVERLAY, UNKNOWN_VALUE
 */
export function contextFor(encounter: ResolvedEncounter, options: ContextOptions = {}): RuleContext {
  const date = encounter.dateOfService;
  const known = options.overlays ?? [];
  const overlays = encounter.overlays.map((name) => overlayNamed(name, known));
  const settings = new Map<SwitchId, SwitchSetting>();
  for (const id of Object.keys(SWITCHES) as SwitchId[])
    settings.set(id, { setting: SWITCHES[id].byDefault, setBy: 'default' });
  for (const overlay of overlays) applySettings(settings, overlay.switches, overlay.id);
  applySettings(settings, options.switches ?? {}, 'caller');
  return {
    date,
    encounter,
    pack: packFor(date, options.packs ?? RULE_YEARS),
    overlays,
    at: (parameter) => patched(parameter, date, overlays),
    setting: (id) => settings.get(id) ?? { setting: SWITCHES[id].byDefault, setBy: 'default' },
  };
}

function patched<T>(parameter: Parameter<T>, date: IsoDate, overlays: readonly Overlay[]): DatedValue<T> {
  let value: DatedValue<T> | undefined;
  for (const overlay of overlays) {
    for (const patch of overlay.patches) {
      if (patch.parameter === parameter.id && patch.from <= date && (value === undefined || patch.from >= value.from)) {
        value = patch as DatedValue<T>;
      }
    }
  }
  return value ?? valueOn(parameter, date);
}

function overlayNamed(name: string, known: readonly Overlay[]): Overlay {
  const overlay = known.find((each) => each.id === name);
  if (overlay !== undefined) return overlay;
  throw new LevelproofError('UNKNOWN_OVERLAY', {
    field: 'encounter.overlays',
    allowed: known.map((each) => each.id),
    remedy: 'Pass the overlay in the options before an encounter names it.',
  });
}

function applySettings(
  into: Map<SwitchId, SwitchSetting>,
  from: Readonly<Partial<Record<SwitchId, string>>>,
  setBy: string,
): void {
  for (const [id, setting] of Object.entries(from)) {
    const known = Object.hasOwn(SWITCHES, id) ? SWITCHES[id as SwitchId] : undefined;
    if (known === undefined || setting === undefined || !(known.settings as readonly string[]).includes(setting)) {
      throw new LevelproofError('UNKNOWN_VALUE', {
        field: `switches.${/^C\d{1,3}$/.test(id) ? id : 'unknown'}`,
        allowed: known?.settings ?? Object.keys(SWITCHES),
        remedy: 'Name a contested point and one of its settings.',
      });
    }
    into.set(id as SwitchId, { setting, setBy });
  }
}

/** The citation of a switch, for a trace. */
export function citationOfSwitch(id: SwitchId): Citation {
  return SWITCHES[id].cite;
}
