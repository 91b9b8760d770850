import { describe, expect, it } from 'vitest';
import { BUNDLES, bundled } from './bundle.js';

describe('in a browser', { timeout: 120_000 }, () => {
  it.each(BUNDLES)(
    '$name weighs at most $most kB and asks for nothing of Node',
    async ({ name, code, most, mostLater = 0 }) => {
      const { atOnce, later, nodeOnly } = await bundled(name, code);
      expect(nodeOnly).toEqual([]);
      expect(atOnce).toBeGreaterThan(1);
      expect(atOnce).toBeLessThanOrEqual(most);
      expect(later).toBeLessThanOrEqual(mostLater);
    },
  );

  it('a coder loads the offline extractor and the tables of risk adjustment later', async () => {
    const { later } = await bundled('levelproof', `export { createCoder } from 'levelproof';`);
    expect(later).toBeGreaterThan(200);
  });

  it('found: a module of Node', async () => {
    const { nodeOnly } = await bundled('bad', `export { readFileSync } from 'node:fs';`);
    expect(nodeOnly).toEqual(['node:fs']);
  });
});
