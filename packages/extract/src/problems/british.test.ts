import { expect, test } from 'vitest';
import { extractOffline } from '../offline.js';

test.each([
  [
    'Bleeding 6/12 after the menopause.\nImp: PMB - needs Ca exclusion\nPlan: 2WW referral gynae.',
    'N95.0',
    'undiagnosed-uncertain',
  ],
  ['Black stools 2/7.\nImp: UGI bleed\nPlan: 999 to A+E.', 'K92.2', 'threat-to-life-or-function'],
  ['Bloody stools 2/52, lost 4 kg.\nImp: ?IBD\nPlan: urgent gastro referral.', 'K52.9', 'undiagnosed-uncertain'],
  ['Collapsed with chest pain.\nImp: ?PE\nPlan: 999, blue light to hospital.', 'I26.99', 'threat-to-life-or-function'],
  ['Lump found 2/52 ago.\nImp: breast lump\nPlan: 2ww breast clinic.', 'N63.0', 'undiagnosed-uncertain'],
  ['Itchy scalp.\nImp: seborrhoeic dermatitis\nPlan: emollient.', 'L21.9', 'chronic-exacerbation'],
])('a British telegram: %s', (text, icd10, category) => {
  const { problems } = extractOffline(text, { dateOfService: '2026-03-02' });
  expect(problems[0]).toMatchObject({ icd10, category });
});

test('999 for the case that it gets worse is no decision', () => {
  const { risk } = extractOffline('Imp: migraine\nPlan: sumatriptan 50mg, 999 if worst headache ever.', {
    dateOfService: '2026-03-02',
  });
  expect(risk.map(({ kind }) => kind)).not.toContain('hospitalization');
});

test.each([
  [
    'Suicidal thoughts with a plan to overdose.\nImp: severe depressive episode\nPlan: crisis team today.',
    'threat-to-life-or-function',
  ],
  [
    'Suicidal thoughts, no plan to overdose.\nImp: severe depressive episode\nPlan: sertraline 50mg.',
    'chronic-exacerbation',
  ],
  [
    'Had a plan to overdose three years ago.\nImp: severe depressive episode\nPlan: sertraline 50mg.',
    'chronic-exacerbation',
  ],
])('a plan to die that the story tells: %s', (text, category) => {
  expect(extractOffline(text, { dateOfService: '2026-03-02' }).problems[0]).toMatchObject({ category });
});
