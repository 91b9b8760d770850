import { emptyFacts, LevelproofError } from '@levelproof/contract';
import { type ContextOptions, contextFor } from '../pack/context.js';
import { PARAMETERS } from '../packs/parameters.js';
import type { PatchData } from './data.js';
import { disorderOf } from './order.js';
import { shapeOf } from './parameter-shapes.js';
import type { Say } from './problem.js';

/** Judges what each patch makes of its parameter on its first date: the shape after a change, and the order of thresholds. */
export function checkValues(
  patches: readonly PatchData[],
  options: ContextOptions,
  overlays: readonly string[],
  say: Say,
): void {
  patches.forEach(({ parameter: id, from, change }, index) => {
    const at = `patches[${index}].${change === undefined ? 'value' : 'change'}`;
    const parameter = PARAMETERS.find((each) => each.id === id);
    if (parameter === undefined) return;
    try {
      const ctx = contextFor({ ...emptyFacts({ dateOfService: from }).encounter, overlays }, options);
      const { value } = ctx.at(parameter);
      let sound = true;
      if (change !== undefined) {
        shapeOf(id)?.(value, at, (kind, field, says) => {
          sound = false;
          say(kind, field, says);
        });
      }
      if (sound) for (const says of disorderOf(id, value, ctx.at)) say('not-monotone', at, says);
    } catch (error) {
      if (!LevelproofError.isInstance(error)) throw error;
      say('outside-pack', `patches[${index}].from`, error.message);
    }
  });
}
