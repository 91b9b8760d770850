import { expect, test } from 'vitest';
import { extractOffline } from '../offline.js';

const read = (text: string) => extractOffline(text, { dateOfService: '2026-03-02' });

test.each([
  'ASSESSMENT: Stroke.\nPLAN: Strict control of her blood sugar, optimizing cholesterol.',
  'ASSESSMENT: Hypertrophic cardiomyopathy.\nPLAN: All of his siblings should have an EKG and an echocardiogram.',
])('what is kept in bounds, or is for others, is no order: %s', (text) => {
  expect(read(text).data).toEqual([]);
});

test('the present therapy is the drug of the list that is for the illness', () => {
  const { risk } = read(
    'MEDICATIONS: Valsartan, omeprazole.\nASSESSMENT: Hypertension, controlled.\nPLAN: Continue present therapy.',
  );
  expect(risk.find(({ kind }) => kind === 'prescription-drug-management')?.item).toBe('valsartan');
});

test('a drug that the own doctor may start is not started here', () => {
  const { risk } = read(
    'ASSESSMENT: Mole.\nPLAN: Contact the primary physician to get started on antihypertensives if it stays high.',
  );
  expect(risk.map(({ kind }) => kind)).not.toContain('prescription-drug-management');
});
