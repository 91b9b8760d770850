import { expect, test } from 'vitest';
import { halfOf } from './sets.js';
import { tableOf } from './table.js';

test('a note keeps its half, and both halves get their share', () => {
  const ids = Array.from({ length: 1000 }, (_, at) => `note-${at}`);
  const tune = ids.filter((id) => halfOf(id) === 'tune').length;
  expect(tune).toBeGreaterThan(420);
  expect(tune).toBeLessThan(580);
  expect(halfOf('note-1')).toBe(halfOf('note-1'));
});

test('the table shows both halves and what changed', () => {
  const printed = tableOf(
    { visits: { tune: { rows: 2, mdmExact: '90.0' }, check: { rows: 1, mdmExact: '80.0' } } },
    { visits: { tune: { rows: 2, mdmExact: '85.0' }, check: { rows: 1, mdmExact: '80.0' } } },
  );
  expect(printed).toMatch(/mdmExact\s+90\.0 \(85\.0\)\s+80\.0\n/);
});
