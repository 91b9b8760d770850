import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../source/repository.js';
import { type TestReport, totals } from './totals.js';

const folder = join(repositoryRoot, 'packages');
const packages = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'vitest.config.ts')));
const reports = packages.map((name): TestReport | undefined => {
  const path = join(folder, name, 'reports', 'tests.json');
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as TestReport) : undefined;
});
const { passed, failed } = totals(reports);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
