import { expect, test } from 'vitest';
import { extractOffline } from '../offline.js';

const codes = (text: string) =>
  (extractOffline(text, { dateOfService: '2026-03-02' }).diagnoses ?? []).map(({ icd10 }) => icd10);

test('edema of the lung is a part of heart failure where the note names it', () => {
  expect(codes('ASSESSMENT:\n1. Acute pulmonary edema.\n2. Heart failure.\nPLAN: Furosemide.')).toEqual(['I50.9']);
  expect(codes('ASSESSMENT: Acute pulmonary edema of altitude.\nPLAN: Oxygen.')).toEqual(['J81.0']);
});

test.each([
  ['Mild dementia', 'F03.A0'],
  ['Moderate-to-severe dementia', 'F03.B0'],
  ['Severe senile dementia', 'F03.C0'],
  ['Dementia', 'F03.90'],
])('a dementia by its degree, of two the lesser: %s', (words, code) => {
  expect(codes(`ASSESSMENT: ${words}.\nPLAN: Start donepezil.`)).toEqual([code]);
});

test('the initials of the patient are no illness', () => {
  const note = (who: string) => `HPI: ${who} vomits since noon.\nASSESSMENT: AF has gastroenteritis.\nPLAN: Fluids.`;
  expect(codes(note('AF is a 50-year-old man who'))).not.toContain('I48.91');
  expect(codes(note('A 50-year-old man'))).toContain('I48.91');
});
