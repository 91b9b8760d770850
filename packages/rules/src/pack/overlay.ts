import type { IsoDate } from '@levelproof/contract';
import type { SwitchId } from '../switches.js';
import type { DatedValue, Parameter } from './dated.js';

/** A declarative change of one named parameter. It holds from its first date to its last, or on. */
export interface Patch<T = unknown> extends DatedValue<T> {
  /** Name of the parameter, e.g. `mdm.risk.toxicity-interval`. */
  readonly parameter: string;
  /** Last date of service it holds for; absent while it holds on. */
  readonly to?: IsoDate;
}

/** A layer of patches and switch settings of a payer, a contractor or an organisation. */
export interface Overlay {
  /** Name by which an encounter asks for it. */
  readonly id: string;
  /** One line on whose rules these are. */
  readonly about: string;
  /** When its source was published. */
  readonly publishedOn: IsoDate;
  /** When somebody last checked it against its source; `null` when nobody has. */
  readonly verifiedOn: IsoDate | null;
  readonly patches: readonly Patch[];
  readonly switches: Readonly<Partial<Record<SwitchId, string>>>;
}

/** Makes a typed patch of a parameter from a date on. */
export function patch<T>(parameter: Parameter<T>, value: DatedValue<T>): Patch<T> {
  return { parameter: parameter.id, ...value };
}

/** The patch of a parameter on a date: of several overlays the last that has one, of its patches the latest. */
export function patchOn(overlays: readonly Overlay[], parameter: string, date: IsoDate): Patch | null {
  let found: Patch | null = null;
  for (const { patches } of overlays) {
    let own: Patch | null = null;
    for (const each of patches) {
      if (each.parameter !== parameter || each.from > date || (each.to !== undefined && each.to < date)) continue;
      if (own === null || each.from >= own.from) own = each;
    }
    found = own ?? found;
  }
  return found;
}
