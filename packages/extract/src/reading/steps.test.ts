import { expect, test } from 'vitest';
import { extractOffline } from '../offline.js';

const codes = (text: string) =>
  extractOffline(text, { dateOfService: '2026-03-02' }).problems.map(({ icd10 }) => icd10);

test('a step that names no drug belongs to the illness of the list that it is for', () => {
  const list =
    'ASSESSMENT:\n1. Hypertension, controlled.\n2. Obesity.\n3. Obstructive sleep apnea.\n4. Osteoarthritis of the knee.\n';
  expect(codes(`${list}PLAN:\n1. Continue lisinopril.\n2. Encouraged weight loss.`)).toEqual(['I10', 'E66.9']);
  expect(codes(`${list}PLAN:\n1. Continue lisinopril.\n2. Overnight sleep study.`)).toEqual(['I10', 'G47.33']);
});

test('a weight that is to come down is no complaint', () => {
  const { problems, diagnoses } = extractOffline('ASSESSMENT: Obesity.\nPLAN: Encouraged weight loss.', {
    dateOfService: '2026-03-02',
  });
  expect([...problems, ...(diagnoses ?? [])].some(({ icd10 }) => icd10?.startsWith('R63'))).toBe(false);
});
