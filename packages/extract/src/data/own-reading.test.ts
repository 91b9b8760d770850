import { expect, test } from 'vitest';
import { extractOffline } from '../offline.js';

const read = (text: string) => extractOffline(text, { dateOfService: '2026-03-02' });

test.each([
  'ED COURSE: EKG, my reading, ST elevation V2-V5.\nDIAGNOSIS: Chest pain.',
  'ED COURSE: CXR (my interpretation): clear.\nDIAGNOSIS: Cough.',
])('the own reading in a word or two: %s', (text) => {
  expect(read(text).data.map(({ kind }) => kind)).toContain('independent-interpretation');
});

test('who is demented needs somebody to tell', () => {
  const { data } = read(
    'HPI: History obtained from daughter as patient is demented.\nASSESSMENT: Weakness.\nPLAN: CBC.',
  );
  expect(data.map(({ kind }) => kind)).toContain('independent-historian');
});

test('two vaccines against hepatitis are no hepatitis', () => {
  const { problems } = read('ASSESSMENT: Fatty liver.\nPLAN: Hepatitis A and B vaccination.');
  expect(problems.map(({ icd10 }) => icd10)).toEqual(['K76.0']);
});

test('oxygen at home is a part of the illness of the lung', () => {
  const { problems } = read('ASSESSMENT: COPD.\nPLAN: Set up home oxygen 2 L.');
  expect(problems.map(({ icd10 }) => icd10)).toEqual(['J44.9']);
});
