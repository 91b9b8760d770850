import { expect, test } from 'vitest';
import { extractOffline } from '../offline.js';

test.each([
  ['Will schedule a heart catheterization.', 'elective-major-surgery'],
  ['Right supraclavicular lymph node biopsy next week; she would like to proceed.', 'elective-major-surgery'],
  ['Schedule a liver biopsy.', 'elective-major-surgery'],
  ['Will schedule colonoscopy.', 'minor-surgery'],
  ['Bone marrow biopsy tomorrow.', 'minor-surgery'],
  ['Fine needle aspiration of the thyroid nodule next week.', 'minor-surgery'],
])('what is entered tells how much is done: %s', (plan, kind) => {
  const { risk } = extractOffline(`ASSESSMENT: Finding, work-up goes on.\nPLAN: ${plan}`, {
    dateOfService: '2026-03-02',
  });
  expect(risk.filter((one) => one.kind.endsWith('surgery')).map((one) => one.kind)).toEqual([kind]);
});
