/**
 * `pnpm bundle`
 * What each entry weighs in a browser, minified and brotli-compressed: at once, and later when asked for.
 */
import { BUNDLES, bundled } from './bundle.js';

for (const { name, code, most, mostLater = 0 } of BUNDLES) {
  const { atOnce, later, nodeOnly } = await bundled(name, code);
  const more = later === 0 ? '' : `, ${later.toFixed(1)} kB later (most ${mostLater})`;
  const node = nodeOnly.length === 0 ? 'no Node module' : `asks for ${[...new Set(nodeOnly)].join(', ')}`;
  console.log(`${name}: ${atOnce.toFixed(1)} kB at once (most ${most})${more}; ${node}`);
}
