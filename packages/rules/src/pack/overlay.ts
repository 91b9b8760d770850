import type { DatedValue, Parameter } from './dated.js';
import type { SwitchId } from '../switches.js';

/** A declarative change of one named parameter. */
export interface Patch<T = unknown> extends DatedValue<T> {
  readonly parameter: string;
}

/** A layer of patches and switch settings of a payer, a contractor or an organisation. */
export interface Overlay {
  readonly id: string;
  /** One line on whose rules these are. */
  readonly about: string;
  readonly publishedOn: string;
  readonly verifiedOn: string | null;
  readonly patches: readonly Patch[];
  readonly switches: Readonly<Partial<Record<SwitchId, string>>>;
}

/** Makes a typed patch of a parameter from a date on. */
export function patch<T>(parameter: Parameter<T>, value: DatedValue<T>): Patch<T> {
  return { parameter: parameter.id, ...value };
}
