import { createCoder } from 'levelproof';
import { expect, test } from 'vitest';
import { holds } from './trap-tags.js';

test('a test is the same whichever joint its id is written with, and no other test is', async () => {
  const note = 'LABS:\nValproic acid level 62.\n';
  const result = await createCoder().code(note, { dateOfService: '2026-03-02', patientStatus: 'established' });
  const [fact] = result.facts.data;
  const id = fact?.testId ?? 'none';
  expect(holds(`test_reviewed:${id.replace(/[ -]/g, '_')}`, result)).toBe(true);
  expect(holds('test_reviewed:lithium_lvl', result)).toBe(false);
  expect(holds('test_ordered:anything', result)).toBe(false);
});
