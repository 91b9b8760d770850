import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { automatonText } from './automaton-text.js';
import { codeSetText } from './code-set.js';
import { modelText } from './model.js';
import { paymentText } from './payment.js';
import { readTable, type Row } from './table.js';

const here = dirname(fileURLToPath(import.meta.url));
const folder = process.argv[2];
if (folder === undefined) throw new Error('usage: generate.ts <folder with the source tables>');
const source = (name: string): string => readFileSync(join(folder, name), 'utf8');
const write = (name: string, text: string): void => {
  writeFileSync(join(here, '../src/data', name), `// Written by generate/generate.ts. Do not edit.\n${text}`);
  console.log(`${name}: ${text.length} characters`);
};

const mapping = readTable(source('icd10-hcc.tsv'));
const updates = readTable(readFileSync(join(here, 'mapping-updates.tsv'), 'utf8'));
const rows = new Map<string, Row>(
  mapping.map((row) => [row.icd10 ?? '', { ...row, v28_py2027: row.v28_py2026 ?? '', initial2026: 'yes' }]),
);
for (const row of updates) rows.set(row.icd10 ?? '', { ...rows.get(row.icd10 ?? ''), ...row });

write(
  'v28.ts',
  modelText(
    'v28Data',
    source('model-v28.json'),
    rows,
    [2024, 2026, 2027],
    ['v28_py2025', 'v28_py2026', 'v28_py2027'],
    [2024, 2027],
  ),
);
write(
  'v24.ts',
  modelText('v24Data', source('model-v24.json'), rows, [2020, 2026], ['v24_py2025', 'v24_py2026'], [2020, 2026]),
);
write('payment-factors.ts', paymentText(source('payment-factors.json')));

const current = gunzipSync(readFileSync(join(folder, 'icd10cm-fy2026.tsv.gz')))
  .toString('utf8')
  .trim()
  .split('\n')
  .map((line) => line.split('\t')[0] ?? '');
write('icd10cm.ts', codeSetText(current, rows, automatonText));
