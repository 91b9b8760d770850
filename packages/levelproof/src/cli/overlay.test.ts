import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './spawned.js';

const example = fileURLToPath(new URL('../../../../examples/payer-overlay/northwind.json', import.meta.url));
const NOTE = `ASSESSMENT AND PLAN
1. Hypertension, at goal. Continue lisinopril 20 mg daily, blood pressure is well controlled on it.
2. Hyperlipidemia, at goal.
`;
const folder = mkdtempSync(join(tmpdir(), 'levelproof-'));
writeFileSync(join(folder, 'visit.txt'), NOTE);
const northwind = readFileSync(example, 'utf8');
writeFileSync(join(folder, 'wrong.json'), northwind.replace('"unit": "days"', '"unit": "weeks"'));
writeFileSync(join(folder, 'text.json'), 'no JSON');
afterAll(() => rmSync(folder, { recursive: true }));
const VISIT = ['--status', 'established', '--date-of-service', '2026-03-02', '--format', 'json'];

describe('rules of a payer', { timeout: 60_000 }, () => {
  it('are checked', async () => {
    const { code, stdout, stderr } = await run(['check-overlay', example]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe('northwind-health is right. Patches: 2, contested points: 1, cases: 4.\n');
  });

  it('are refused with field, remedy and kind', async () => {
    const { code, stdout } = await run(['check-overlay', 'wrong.json'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toBe('patches[0].unit: The parameter is in days. (wrong-unit)\n');
  });

  it('are applied and named in the result', async () => {
    const plain = await run(['code', 'visit.txt', ...VISIT], { cwd: folder });
    const theirs = await run(['code', 'visit.txt', ...VISIT, '--overlay', example], { cwd: folder });
    expect(JSON.parse(plain.stdout).rulePack.overlays).toEqual([]);
    const result = JSON.parse(theirs.stdout);
    expect(result.rulePack.overlays).toEqual(['northwind-health']);
    expect(result.mdm.risk.level).toBe('low');
  });

  it.each([
    ['a file that is not there', 'none.json', 'INVALID_INPUT at --overlay'],
    ['a file that is no JSON', 'text.json', 'INVALID_INPUT at --overlay'],
    ['a file with a wrong unit', 'wrong.json', 'INVALID_PACK at --overlay patches[0].unit'],
  ])('%s is wrong use', async (_, file, says) => {
    const { code, stderr } = await run(['code', 'visit.txt', ...VISIT, '--overlay', file], { cwd: folder });
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });
});
