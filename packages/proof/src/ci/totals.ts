/** What vitest writes about one package, as far as it is summed. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/**
 * The tests of all packages. A file that could not even load has no failed test in it, and a package that wrote no
 * report ran none: each counts as one failure, so that neither can hide.
 */
export function totals(reports: readonly (TestReport | undefined)[]): Totals {
  let passed = 0;
  let failed = 0;
  for (const report of reports) {
    if (report === undefined) {
      failed += 1;
      continue;
    }
    passed += report.numPassedTests;
    failed += report.numFailedTests + report.testResults.filter(brokenFile).length;
  }
  return { passed, failed };
}

function brokenFile({ status, assertionResults }: TestReport['testResults'][number]): boolean {
  return status === 'failed' && !assertionResults.some((one) => one.status === 'failed');
}
