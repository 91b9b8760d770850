import { expect, test } from 'vitest';
import { extractOffline } from '../offline.js';

test('screening by age is work of the preventive visit, not of the E/M beside it', () => {
  const { visit, data } = extractOffline(
    'Girl of one here for a well child visit. Anticipatory guidance given.\n\nIMPRESSION: Well child. Acute otitis media.\n\nPLAN: Ordered blood lead.\n\nPRESCRIPTIONS: Amoxicillin Sig: 5 mL BID x 7 days Dispense: 70 mL Refills: 0',
    { dateOfService: '2025-06-12' },
  );
  expect(visit.kind).toBe('preventive-plus-em');
  expect(data.filter(({ kind }) => kind === 'test-ordered')).toEqual([]);
});
