import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { run } from './spawned.js';
import { VERSION } from './version.js';

const CANARY = 'zanzibarcanary';
const NOTE = `HISTORY OF PRESENT ILLNESS
Tamsin Ferreira is a 58-year-old woman with hypertension and gout, here for follow-up. ${CANARY}

ASSESSMENT AND PLAN
1. Hypertension, not at goal, BP 156/94. Increase lisinopril to 40 mg daily.
2. Gout, no flares, at goal. Continue allopurinol 300 mg daily.
`;
const VISIT = ['--status', 'established', '--date-of-service', '2026-03-02'];
const folder = mkdtempSync(join(tmpdir(), 'levelproof-'));
writeFileSync(join(folder, 'visit.txt'), NOTE);
afterAll(() => rmSync(folder, { recursive: true }));

describe('help and wrong use', { timeout: 60_000 }, () => {
  it('says its version, that of the manifest', async () => {
    expect(VERSION).toBe(manifest.version);
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${VERSION}\n`, stderr: '' });
  });

  it.each([['--help'], ['code', '--help'], ['raf', '--help']])(
    '%s %s: on standard output, with examples',
    async (...args) => {
      const { code, stdout, stderr } = await run(args.filter((each) => each !== undefined));
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toContain('Examples:');
      expect(stdout).toContain('Exit codes:');
      if (args[0] !== 'code') {
        await expect(stdout).toMatchFileSnapshot(`__snapshots__/help-${args[0]?.replace('--', '')}.txt`);
      }
    },
  );

  it.each([
    [['code', 'visit.txt', '--setings', 'office'], 'Did you mean --setting?'],
    [['cod', 'visit.txt'], 'Did you mean code?'],
    [['code', 'visit.txt', '--setting', 'moon'], 'Allowed choices are office'],
    [['code', 'visit.txt', '--format', 'pdf'], 'Allowed choices are text'],
    [['code', 'visit.txt', '--ndjson', '--format', 'json'], 'cannot be used with option'],
    [['code', 'visit.txt', '--concurrency', 'many'], 'whole number'],
    [['code', 'visit.txt'], 'INVALID_DATE at --date-of-service'],
    [['code', 'visit.txt', '--date-of-service', '2019-06-03'], 'NO_RULE_FOR_DATE'],
    [['code', 'visit.txt', ...VISIT, '--age', 'old'], 'INVALID_INPUT at --age'],
    [['code'], "missing required argument 'file'"],
    [[], 'Usage: levelproof'],
  ])('%j is 2 and says what to do', async (args, says) => {
    const { code, stdout, stderr } = await run(args, { cwd: folder });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });

  it('does not repeat a note that was put where arguments are', async () => {
    for (const args of [
      [NOTE],
      ['code', NOTE],
      ['code', 'visit.txt', NOTE],
      ['code', 'visit.txt', '--setting', NOTE],
    ]) {
      const { code, stdout, stderr } = await run(args, { cwd: folder });
      expect(code).toBeGreaterThan(0);
      expect(stdout + stderr).not.toContain(CANARY);
    }
  });
});

describe('one note', { timeout: 60_000 }, () => {
  it('is coded from a file and from standard input, with the same bytes', async () => {
    const file = await run(['code', 'visit.txt', ...VISIT], { cwd: folder });
    const piped = await run(['code', '-', ...VISIT], { input: NOTE });
    expect(file).toEqual(piped);
    expect([file.code, file.stderr]).toEqual([0, '']);
    expect(file.stdout).toMatch(/^99214 {2}by medical decision making\n/);
    expect(file.stdout).toContain('Why not high');
    expect(file.stdout).not.toContain('\u001b[');
  });

  it.each([
    ['json', /^\{\n {2}"schemaVersion"/],
    ['md', /^# 99214 /],
    ['html', /^<!doctype html>/],
  ])('is written as %s', async (format, begins) => {
    const { code, stdout } = await run(['code', '-', ...VISIT, '--format', format], { input: NOTE });
    expect(code).toBe(0);
    expect(stdout).toMatch(begins);
  });

  it('is coloured when asked, and never against NO_COLOR', async () => {
    const forced = await run(['code', '-', ...VISIT], { input: NOTE, env: { FORCE_COLOR: '1' } });
    const never = await run(['code', '-', ...VISIT], { input: NOTE, env: { FORCE_COLOR: '1', NO_COLOR: '1' } });
    expect(forced.stdout).toContain('\u001b[');
    expect(never.stdout).not.toContain('\u001b[');
  });

  it.each([
    ['an empty note', '', 'NOTE_EMPTY at note'],
    ['bytes that are no UTF-8', Uint8Array.of(72, 0xff, 0xfe, 72), 'INVALID_ENCODING at note'],
    ['binary', Uint8Array.of(80, 75, 3, 4, 0, 0, 0, 1), 'NOTE_NOT_TEXT at note'],
    ['JSON', `{"note":"${CANARY}"}`, 'NOTE_IS_JSON at note'],
  ])('%s is 1, with the kind, the field and the remedy on standard error', async (_, input, says) => {
    const { code, stdout, stderr } = await run(['code', '-', ...VISIT], { input });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^levelproof: [^\n]+\n$/);
    expect(stderr).toContain(says);
    expect(stderr).not.toContain(CANARY);
  });

  it('a file that is not there is 1, a folder too', async () => {
    for (const file of ['nowhere.txt', '.']) {
      const { code, stderr } = await run(['code', file, ...VISIT], { cwd: folder });
      expect([code, stderr]).toEqual([1, expect.stringContaining('INVALID_INPUT at file')]);
    }
  });
});

describe('many notes', { timeout: 60_000 }, () => {
  const row = (id: unknown, note: unknown = NOTE, more: object = {}) => JSON.stringify({ id, note, ...more });
  const bytes = (...parts: readonly (string | Uint8Array)[]) =>
    Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'utf8') : part)));

  it('one line in, one row out, in order, whatever the lines are', async () => {
    const input = bytes(
      '\ufeff',
      `${row('first')}\n`,
      '\n',
      `not json ${CANARY}\n`,
      `{"id":"bytes","note":"`,
      Uint8Array.of(0xc3, 0x28),
      `"}\n`,
      `${JSON.stringify({ note: NOTE })}\n`,
      `${row('empty', '')}\r\n`,
      `${row('field', NOTE, { nota: CANARY })}\n`,
      `${row('setting', NOTE, { encounter: { setting: 'moon' } })}\n`,
      `${row('number', 7)}\n`,
      `["${CANARY}"]\n`,
      row(12),
    );
    const { code, stdout, stderr } = await run(['code', '-', '--ndjson', ...VISIT], { input });
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; result?: unknown; error?: { code: string; line: number } });
    expect([code, stderr]).toEqual([1, '']);
    expect(rows.map(({ id, error }) => [id, error?.code ?? 'coded', error?.line ?? null])).toEqual([
      ['first', 'coded', null],
      [null, 'INVALID_INPUT', 2],
      [null, 'INVALID_INPUT', 3],
      [null, 'INVALID_ENCODING', 4],
      [null, 'INVALID_INPUT', 5],
      ['empty', 'NOTE_EMPTY', 6],
      ['field', 'UNKNOWN_FIELD', 7],
      ['setting', 'UNKNOWN_VALUE', 8],
      ['number', 'NOTE_NOT_TEXT', 9],
      [null, 'INVALID_INPUT', 10],
      [12, 'coded', null],
    ]);
    expect(
      rows
        .filter((one) => one.error)
        .map((one) => JSON.stringify(one))
        .join(''),
    ).not.toContain(CANARY);
  });

  it('passes over a line that is too long, and codes the next', async () => {
    const long = `{"id":"long","note":"${'x'.repeat(65 * 1024 * 1024)}"}`;
    const { code, stdout } = await run(['code', '-', '--ndjson', ...VISIT], { input: `${long}\n${row('next')}\n` });
    const rows = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; error?: { code: string } });
    expect(code).toBe(1);
    expect(rows.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, 'NOTE_TOO_LARGE'],
      ['next', undefined],
    ]);
  });

  it('ends quietly with a reader that stops early', async () => {
    const script = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
    const child = spawn(process.execPath, [script, 'code', '-', '--ndjson', ...VISIT]);
    let said = '';
    child.stderr.on('data', (piece) => {
      said += String(piece);
    });
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.end(`${row('a')}\n`.repeat(200));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, said]).toEqual([0, '']);
  });
});
