import { type IsoDate, LevelproofError } from '@levelproof/contract';
import { excludingCodes } from '../exclusions/excluding-codes.js';
import { type MdmTables, tablesOf } from '../mdm/tables.js';
import { exclusions } from '../packs/exclusions.js';
import { nursingFacilityInitialRow } from '../packs/mdm.js';
import { PARAMETERS } from '../packs/parameters.js';
import { RULE_YEARS } from '../packs/years.js';
import { SWITCHES, type SwitchId } from '../switches.js';
import type { ContextOptions, SwitchSetting } from './context.js';
import { type DatedValue, type Parameter, valueOn } from './dated.js';
import { dayAfter } from './days.js';
import { inLayers, type Overlay, valueUnder } from './overlay.js';
import { packFor, type RulePack } from './pack.js';

/** All of the rules that hangs on the date, the overlays and the settings, and on nothing else of an encounter. */
export interface RuleSet {
  readonly pack: RulePack;
  readonly overlays: readonly Overlay[];
  /** Every parameter that has a value on the date, patched by the overlays in their order. */
  readonly values: ReadonlyMap<Parameter<unknown>, DatedValue<unknown>>;
  readonly settings: ReadonlyMap<SwitchId, SwitchSetting>;
  /** The tables of medical decision making. */
  readonly mdm: MdmTables;
  /** The same with the extra row of an initial nursing-facility visit; `null` where the year has none. */
  readonly mdmOfNursingInitial: MdmTables | null;
  /** Codes, and words for groups of codes, that some exclusion is about. */
  readonly excluding: ReadonlySet<string>;
}

/** The rules of every date, each settled once. */
export interface RuleBook {
  /** @throws LevelproofError NO_RULE_FOR_DATE, RULE_CONFLICT, UNKNOWN_OVERLAY, UNKNOWN_VALUE */
  readonly rulesOn: (date: IsoDate, overlays: readonly string[]) => RuleSet;
}

/**
 * Opens the rules under some options. Between two dates on which something changes everything is the same, so each
 * such span is settled once and kept in the book.
 * @throws LevelproofError UNKNOWN_VALUE for a contested point or a setting that there is not
 */
export function ruleBook(options: ContextOptions = {}): RuleBook {
  const packs = options.packs ?? RULE_YEARS;
  const known = options.overlays ?? [];
  const changes = datesOfChange(packs, known);
  const settled = new Map<string | number, RuleSet>();
  settingsOf([], options.switches ?? {});
  return {
    rulesOn(date, names) {
      const span = lastBefore(changes, date);
      const key = names.length === 0 ? span : `${span} ${names.join('\n')}`;
      const found = settled.get(key);
      if (found !== undefined) return found;
      const overlays = inLayers([...new Set(names)].map((name) => overlayNamed(name, known)));
      const rules = ruleSet(packFor(date, packs), overlays, date, options.switches ?? {});
      settled.set(key, rules);
      return rules;
    },
  };
}

/** The rules that ship with levelproof, all settled, so that nothing is written into them any more. */
export const SHIPPED_RULES: RuleBook = /* @__PURE__ */ shippedRules();

function shippedRules(): RuleBook {
  const book = ruleBook();
  const [first] = RULE_YEARS;
  const last = RULE_YEARS.at(-1);
  for (const date of datesOfChange(RULE_YEARS, [])) {
    if (first !== undefined && last !== undefined && first.from <= date && date <= last.to) book.rulesOn(date, []);
  }
  return book;
}

function ruleSet(
  pack: RulePack,
  overlays: readonly Overlay[],
  date: IsoDate,
  switches: Readonly<Partial<Record<SwitchId, string>>>,
): RuleSet {
  const values = new Map<Parameter<unknown>, DatedValue<unknown>>();
  for (const parameter of PARAMETERS) {
    const value = valueUnder(parameter, date, pack.patches ?? [], overlays);
    if (value !== null) values.set(parameter, value);
  }
  const at = <T>(parameter: Parameter<T>): DatedValue<T> =>
    (values.get(parameter) as DatedValue<T> | undefined) ?? valueOn(parameter, date);
  return {
    pack,
    overlays,
    values,
    settings: settingsOf(overlays, switches),
    mdm: tablesOf(at, null),
    mdmOfNursingInitial: values.has(nursingFacilityInitialRow) ? tablesOf(at, 'nursing-facility-initial') : null,
    excluding: excludingCodes(at(exclusions).value),
  };
}

/** First days on which anything may differ from the day before, in order. */
function datesOfChange(packs: readonly RulePack[], overlays: readonly Overlay[]): readonly IsoDate[] {
  const patches = [...packs, ...overlays].flatMap((each) => each.patches ?? []);
  const dates = [
    ...packs.flatMap(({ from, to }) => [from, dayAfter(to)]),
    ...PARAMETERS.flatMap(({ values }) => values.map(({ from }) => from)),
    ...patches.flatMap(({ from, to }) => (to === undefined ? [from] : [from, dayAfter(to)])),
  ];
  return [...new Set(dates)].sort();
}

/** Position of the last date that is not after the given one; -1 before all. */
function lastBefore(dates: readonly IsoDate[], date: IsoDate): number {
  let at = dates.length - 1;
  while (at >= 0 && (dates[at] ?? '') > date) at--;
  return at;
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

function settingsOf(
  overlays: readonly Overlay[],
  switches: Readonly<Partial<Record<SwitchId, string>>>,
): ReadonlyMap<SwitchId, SwitchSetting> {
  const settings = new Map<SwitchId, SwitchSetting>();
  for (const id of Object.keys(SWITCHES) as SwitchId[]) {
    settings.set(id, { setting: SWITCHES[id].byDefault, setBy: 'default' });
  }
  for (const overlay of overlays) {
    refuseConflict(settings, overlay, overlays);
    applySettings(settings, overlay.switches, overlay.id);
  }
  applySettings(settings, switches, 'caller');
  return settings;
}

/** Two overlays of one layer that set a point differently leave it open which one holds. */
function refuseConflict(
  settings: ReadonlyMap<SwitchId, SwitchSetting>,
  overlay: Overlay,
  overlays: readonly Overlay[],
): void {
  for (const [id, setting] of Object.entries(overlay.switches)) {
    const before = settings.get(id as SwitchId);
    const other = overlays.find((each) => each.id === before?.setBy);
    if (other === undefined || other.layer !== overlay.layer || before?.setting === setting) continue;
    throw new LevelproofError('RULE_CONFLICT', {
      field: `switches.${id}`,
      remedy: `Overlays ${other.id} and ${overlay.id} of one layer set it differently.`,
    });
  }
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
