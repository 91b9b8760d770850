import { expect, test } from 'vitest';
import { type TestReport, totals } from './totals.js';

const report = (passed: number, failed: number, files: TestReport['testResults'] = []): TestReport => ({
  numPassedTests: passed,
  numFailedTests: failed,
  testResults: files,
});

test('sums the packages', () => {
  expect(totals([report(3, 0), report(4, 2)])).toEqual({ passed: 7, failed: 2 });
});

test('a package without a report is a failure', () => {
  expect(totals([report(3, 0), undefined])).toEqual({ passed: 3, failed: 1 });
});

test('a file that did not load is a failure, one with failed tests is counted by them', () => {
  const files = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
  ];
  expect(totals([report(1, 1, files)])).toEqual({ passed: 1, failed: 2 });
});
