/**
 * `node --import tsx bench/vectors.ts <vectors.jsonl>`
 * Checks expected scores, one patient a line: a row as `rafRow` reads it with `expect` (segment, categories, terms, raw),
 * `pay` (payment by year) and, where the expectation departs from the CMS software, `cms`. Fails on the first difference.
 */
import { readFileSync } from 'node:fs';
import { rafRow, rafScorer } from '../src/index.js';
import { v24 } from '../src/v24/index.js';
import { v28 } from '../src/v28/index.js';

interface Vector {
  readonly id: string;
  readonly expect: Readonly<Record<string, unknown>> & {
    readonly raw: number;
    readonly terms: Readonly<Record<string, number>>;
  };
  readonly cms?: Readonly<Record<string, unknown>>;
  readonly pay?: Readonly<Record<string, number>>;
}

const path = process.argv[2];
if (path === undefined) throw new Error('usage: bench/vectors.ts <vectors.jsonl>');
const scorer = rafScorer({ models: [v28(), v24()] });
const lines = readFileSync(path, 'utf8').trim().split('\n');
let payments = 0;
const wrong: string[] = [];
for (const line of lines) {
  const vector = JSON.parse(line) as Vector;
  const { patient } = rafRow(vector);
  const result = scorer.score(patient);
  const expected: Readonly<Record<string, unknown>> = { ...vector.expect, ...vector.cms };
  for (const field of ['segment', 'hccBeforeHierarchy', 'hcc', 'dropped'] as const) {
    // A correction names the categories after the hierarchy; what stood before them is corrected with them.
    if (field === 'hccBeforeHierarchy' && vector.cms !== undefined) continue;
    if (JSON.stringify(result[field]) !== JSON.stringify(expected[field])) wrong.push(`${vector.id}: ${field}`);
  }
  if (Math.abs(result.raw - Number(expected.raw)) > 1e-9) wrong.push(`${vector.id}: raw ${result.raw}`);
  if (vector.cms === undefined) {
    const names = new Set([...Object.keys(vector.expect.terms), ...Object.keys(result.terms)]);
    for (const name of names) {
      if (Math.abs((result.terms[name] ?? 0) - (vector.expect.terms[name] ?? 0)) > 1e-9)
        wrong.push(`${vector.id}: ${name}`);
    }
  }
  for (const [year, payment] of Object.entries(vector.pay ?? {})) {
    payments++;
    const paid = scorer.score({ ...patient, py: Number(year) }).payment;
    if (paid !== payment) wrong.push(`${vector.id}: payment ${year} ${paid}, expected ${payment}`);
  }
}
for (const one of wrong) console.log(one);
console.log(`${lines.length} vectors, ${payments} payments: ${wrong.length} differences`);
if (wrong.length > 0) process.exitCode = 1;
