import { describe, expect, it } from 'vitest';
import { run } from './spawned.js';

const PATIENT = { py: 2026, age: 72, sex: 'F', dual: '00', orec: '0' };
const row = (id: unknown, more: object) => JSON.stringify({ id, ...PATIENT, ...more });

interface Row {
  readonly id: unknown;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: string; readonly field?: string; readonly line: number };
  readonly findings?: readonly { readonly code: string }[];
}

async function raf(input: string | Uint8Array, ...options: readonly string[]) {
  const { code, stdout, stderr } = await run(['raf', '-', ...options], { input });
  return {
    code,
    stderr,
    rows: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Row),
  };
}

describe('levelproof raf', { timeout: 60_000 }, () => {
  it('scores NDJSON as it is and says no more than the documented fields', async () => {
    const { code, rows } = await raf(
      `${row('a', { dx: ['E11.22', 'I50.32', 'N18.4'], note: 'a field of another tool' })}\n`,
    );
    expect(code).toBe(0);
    expect(rows).toEqual([
      {
        id: 'a',
        result: {
          segment: 'CNA',
          hcc: [37, 226, 327],
          dropped: [],
          terms: expect.objectContaining({ HCC37: 0.166, DIABETES_HF_V28: 0.112 }),
          raw: 1.723,
          payment: 1.52,
        },
      },
    ]);
  });

  it('scores CSV the same, whatever the line ends, quotes and the order of columns', async () => {
    const { rows: expected } = await raf(row('1', { dx: ['E11.22', 'I50.32'] }));
    const header = '\ufeffid,dx,sex,age,py';
    for (const csv of [`${header}\n1,E11.22;I50.32,F,72,2026\n`, `${header}\r\n"1","E11.22, I50.32",f,72,2026\r\n`]) {
      const { code, rows } = await raf(csv);
      expect(code).toBe(0);
      expect(rows).toEqual(expected);
    }
  });

  it('answers a patient that cannot be scored with a typed row and goes on', async () => {
    const lines = [
      row('year', { py: 2035, dx: [] }),
      row('age', { age: 140, dx: [] }),
      row('sex', { sex: 'X', dx: [] }),
      'no json',
      '',
      row('model', { model: 'V22', dx: [] }),
      '[]',
      row('good', { dx: [] }),
    ];
    const { code, stderr, rows } = await raf(lines.join('\n'), '--ndjson');
    expect([code, stderr]).toEqual([1, '']);
    expect(
      rows.map(({ id, error }) => [id, error?.code ?? 'scored', error?.field ?? null, error?.line ?? null]),
    ).toEqual([
      ['year', 'NO_TABLE_FOR_YEAR', 'py', 1],
      ['age', 'INVALID_INPUT', 'age', 2],
      ['sex', 'INVALID_INPUT', 'sex', 3],
      [null, 'INVALID_INPUT', 'row', 4],
      [null, 'INVALID_INPUT', 'row', 5],
      ['model', 'UNKNOWN_MODEL', 'model', 6],
      [null, 'INVALID_INPUT', null, 7],
      ['good', 'scored', null, null],
    ]);
  });

  it('refuses a CSV line with more cells than its header', async () => {
    const { code, rows } = await raf('id,py,age,sex,dx\n1,2026,72,F,E11.22,I50.32\n2,2026,72,F,E11.22\n');
    expect(code).toBe(1);
    expect(rows.map(({ error }) => error?.line ?? null)).toEqual([2, null]);
  });

  it('tells what it noticed of each code when asked', async () => {
    const dx = ['e11.22', 'E1122', '250.00', 'E11', ''];
    const { rows } = await raf(row('a', { dx }), '--findings');
    const codes = rows[0]?.findings?.map(({ code }) => code);
    for (const code of ['code-duplicate', 'code-icd9', 'code-header', 'code-malformed']) expect(codes).toContain(code);
  });
});
