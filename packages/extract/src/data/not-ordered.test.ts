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

test.each([
  'COURSE: Continuous albuterol, magnesium 2 g, BiPAP.\nDIAGNOSIS: Asthma attack.',
  'ASSESSMENT: Bipolar disorder.\nPLAN: Start lamotrigine 25 mg. Told that her contraceptive lowers lamotrigine levels; rash warning given.',
])('what is given, and what moves a level, is not measured: %s', (text) => {
  const { data, problems } = read(text);
  expect(data.filter(({ kind }) => kind === 'test-ordered')).toEqual([]);
  expect(problems.map(({ icd10 }) => icd10)).not.toContain('R21');
});
