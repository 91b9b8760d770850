import { describe, expect, it } from 'vitest';
import { v24Data } from '../src/data/v24.js';
import { v28Data } from '../src/data/v28.js';
import { disagreements } from './reference/disagreements.js';
import { writtenOutMap } from './reference/written-out-map.js';

describe('the slow reference', () => {
  it('agrees with the scorer on 50,000 random patients', { timeout: 120_000 }, () => {
    expect(disagreements(50_000, 20_261_124)).toEqual([]);
  });

  const sizes = [
    { name: 'V28', data: v28Data, column: 1, codes: 8_037, categories: 115 },
    { name: 'V24', data: v24Data, column: 1, codes: 10_070, categories: 86 },
  ];
  it.each(sizes)('writes out the whole map of $name', ({ data, column, codes, categories }) => {
    const mapped = [...writtenOutMap(data).values()].map(({ byColumn }) => byColumn[column] ?? []);
    expect(mapped.filter((one) => one.length > 0)).toHaveLength(codes);
    expect(Object.keys(data.hcc)).toHaveLength(categories);
  });
});
