import type { Overlay } from '../pack/overlay.js';
import type { RulePack } from '../pack/pack.js';
import { SWITCHES } from '../switches.js';
import { checkCases } from './check-cases.js';
import { checkPatches } from './check-patches.js';
import { checkValues } from './check-values.js';
import type { OverlayData } from './data.js';
import { citationShape, overlayShape } from './data-shapes.js';
import { type PackProblem, refuse, type Say } from './problem.js';
import { overlayOf } from './runtime.js';

/** What an overlay is checked against. */
export interface CheckOptions {
  /** Rule years. @defaultValue the years that ship with levelproof */
  readonly packs?: readonly RulePack[];
}

/**
 * Makes an overlay of data, for example of a JSON file.
 * @throws LevelproofError with the first thing that is wrong: UNKNOWN_FIELD, UNKNOWN_VALUE, INVALID_DATE,
 *   RULE_CONFLICT (two values for one date), NO_RULE_FOR_DATE (a gap between two spans) or INVALID_PACK
 */
export function defineOverlay(data: OverlayData, options: CheckOptions = {}): Overlay {
  refuse(checkOverlay(data, options), 'Overlay');
  return overlayOf(data);
}

/** Everything that is wrong with an overlay, whoever wrote it; empty when nothing is. Never throws. */
export function checkOverlay(given: unknown, { packs }: CheckOptions = {}): readonly PackProblem[] {
  const problems: PackProblem[] = [];
  const say: Say = (kind, field, says) => void problems.push({ kind, field, says });
  overlayShape(given, '', say);
  if (problems.length > 0) return problems;
  const data = given as OverlayData;
  const { patches = [], switches = [], cases = [] } = data;
  checkPatches(patches, say);
  checkSwitches(data, say);
  if (problems.length > 0) return problems;
  const under = (overlay: OverlayData) => ({ packs, overlays: [overlayOf(overlay)] });
  checkValues(patches, under(data), [data.id], say);
  if (problems.length > 0) return problems;
  const parts = new Map([
    ...patches.map(({ parameter }, index) => [parameter, `patches[${index}]`] as const),
    ...switches.map(({ id }, index) => [id, `switches[${index}]`] as const),
  ]);
  const without = (part: string) =>
    under({
      ...data,
      patches: patches.filter(({ parameter }) => parameter !== part),
      switches: switches.filter(({ id }) => id !== part),
    });
  checkCases(cases, { parts, overlays: [data.id], whole: under(data), without }, say);
  return problems;
}

function checkSwitches({ switches = [] }: OverlayData, say: Say): void {
  switches.forEach(({ id, setting, cite }, index) => {
    const at = `switches[${index}]`;
    const { settings } = SWITCHES[id];
    if (!(settings as readonly string[]).includes(setting)) {
      say('unknown-value', `${at}.setting`, `Settings of ${id} are ${settings.join(', ')}.`);
    }
    if (switches.findIndex((each) => each.id === id) < index) say('overlap', at, `${id} is set twice.`);
    citationShape(cite, `${at}.cite`, say);
  });
}
