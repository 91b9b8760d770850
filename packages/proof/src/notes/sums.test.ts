import { extractOffline } from '@levelproof/extract';
import { score } from '@levelproof/rules';
import { expect, it } from 'vitest';

const minutesOf = (words: string) =>
  score(
    extractOffline(`A/P: epilepsy, controlled.\n\n${words}`, {
      dateOfService: '2025-04-17',
      patientStatus: 'established',
    }),
  ).time?.minutes;

it.each([
  ['Total time 60 minutes: 15 minutes yesterday reviewing records and 45 minutes today with the patient.', 45],
  ['Time: 55 minutes = 20 min last night reading the records + 35 min today.', 35],
  ['Total time 60 minutes: 15 minutes reviewing records and 45 minutes with the patient, all today.', 60],
  // Half a day is no visit; nor is what comes next.
  ['Total time 40 minutes. We planned the next 24 hours. Last drink 30 hours ago.', 40],
] as const)('%s', (words, expected) => {
  expect(minutesOf(words)).toBe(expected);
});
