import { expect, test } from 'vitest';
import { extractOffline } from '../offline.js';

const read = (plan: string) =>
  extractOffline(`Cough 2/52, short of breath on stairs.\nImp: bronchitis\nPlan: ${plan}`, {
    dateOfService: '2026-03-02',
  });

test.each([
  ['amoxicillin 500mg TDS, CXR if no better.', ['amoxicillin'], 0],
  ['prednisolone, physio, XR if pain goes on.', ['prednisolone'], 0],
  ['CXR, FBC, amoxicillin if sputum turns green.', [], 2],
  ['CXR, FBC, fluids, RTC if fever.', [], 2],
  ['amoxicillin if CXR abnormal.', [], 0],
])('a condition belongs to its own part of a list: %s', (plan, drugs, tests) => {
  const { risk, data } = read(plan);
  expect(risk.filter(({ kind }) => kind === 'prescription-drug-management').map(({ item }) => item)).toEqual(drugs);
  expect(data.map(({ kind }) => kind)).toEqual(Array(tests).fill('test-ordered'));
});
