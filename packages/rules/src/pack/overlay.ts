import { type Citation, type IsoDate, LevelproofError } from '@levelproof/contract';
import type { SwitchId } from '../switches.js';
import { type DatedValue, latestOf, type Parameter } from './dated.js';

/** Whose rules an overlay holds; a later layer of this list stands on top of the earlier ones. */
export const OVERLAY_LAYERS = ['cms', 'mac', 'payer', 'organisation'] as const;
/** Medicare nationally, a Medicare contractor, a payer, or the practice itself. */
export type OverlayLayer = (typeof OVERLAY_LAYERS)[number];

/** A declarative change of one named parameter. It holds from its first date to its last, or on. */
export type Patch<T = unknown> = Omit<DatedValue<T>, 'value'> & {
  /** Name of the parameter, e.g. `mdm.risk.toxicity-interval`. */
  readonly parameter: string;
  /** Last date of service it holds for; absent while it holds on. */
  readonly to?: IsoDate;
} & ({ readonly value: T } | { readonly change: Partial<T> });

/** A layer of patches and switch settings of a payer, a contractor or an organisation. */
export interface Overlay {
  /** Name by which an encounter asks for it. */
  readonly id: string;
  readonly layer: OverlayLayer;
  /** One line on whose rules these are. */
  readonly about: string;
  /** When its source was published. */
  readonly publishedOn: IsoDate;
  /** When somebody last checked it against its source; `null` when nobody has. */
  readonly verifiedOn: IsoDate | null;
  readonly patches: readonly Patch[];
  /** Settings of contested points. */
  readonly switches: Readonly<Partial<Record<SwitchId, string>>>;
  /** Where the overlay has its settings from. */
  readonly switchCitations?: Readonly<Partial<Record<SwitchId, Citation>>>;
}

/** Makes a typed patch of a parameter from a date on. */
export function patch<T>(parameter: Parameter<T>, value: DatedValue<T>): Patch<T> {
  return { parameter: parameter.id, ...value };
}

/** Overlays in the order in which they are applied: by layer, within one layer by name. */
export function inLayers(overlays: readonly Overlay[]): readonly Overlay[] {
  const rank = ({ layer }: Overlay): number => OVERLAY_LAYERS.indexOf(layer);
  return [...overlays].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

/**
 * The value of a parameter on a date under patches of the rule year and of overlays, or `null` where nothing gives one.
 * @param layers patches, lowest layer first
 * @throws LevelproofError RULE_CONFLICT when two overlays of one layer patch it, or one twice
 */
export function valueUnder<T>(
  parameter: Parameter<T>,
  date: IsoDate,
  own: readonly Patch[],
  layers: readonly Overlay[],
): DatedValue<T> | null {
  let value = latestOf(parameter, date);
  for (const each of own) if (holds(each, parameter.id, date)) value = applied(each as Patch<T>, value);
  let by: Overlay | null = null;
  for (const overlay of layers) {
    for (const each of overlay.patches) {
      if (!holds(each, parameter.id, date)) continue;
      if (by?.layer === overlay.layer) throw conflict(parameter.id, date, by.id, overlay.id);
      by = overlay;
      value = applied(each as Patch<T>, value);
    }
  }
  return value;
}

function holds(patch: Patch, parameter: string, date: IsoDate): boolean {
  return patch.parameter === parameter && patch.from <= date && (patch.to === undefined || date <= patch.to);
}

function applied<T>(patch: Patch<T>, below: DatedValue<T> | null): DatedValue<T> {
  const { from, cite } = patch;
  return 'change' in patch
    ? { from, value: { ...(below?.value as T), ...patch.change }, cite }
    : { from, value: patch.value, cite };
}

function conflict(field: string, date: IsoDate, one: string, other: string): LevelproofError {
  const whose =
    one === other ? `Overlay ${one} patches it twice` : `Overlays ${one} and ${other} of one layer patch it`;
  return new LevelproofError('RULE_CONFLICT', {
    field,
    given: date,
    remedy: `${whose} on this date. Keep one of the values.`,
  });
}
