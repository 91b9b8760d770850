/**
 * `pnpm eval:invariance [--shared FOLDER] [--list]`
 * Every note of the corpus in other layouts and with changes that mean nothing: how often the level stays the same.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import type { Encounter } from '@levelproof/contract';
import { extractOffline } from '@levelproof/extract';
import { score } from '@levelproof/rules';
import { repositoryRoot } from '../source/repository.js';
import { sharedFolder } from './sets.js';
import { VARIANTS } from './variants.js';

const { values } = parseArgs({ options: { shared: { type: 'string' }, list: { type: 'boolean', default: false } } });
const shared = sharedFolder(values.shared, repositoryRoot);
if (shared === null) {
  process.stdout.write('No corpus here; name its folder with --shared.\n');
  process.exit(0);
}

interface CorpusRow {
  readonly id: string;
  readonly note: string;
  readonly noteCommaJoined?: string;
}
const rows = ['mtsamples', 'aci-bench'].flatMap((name) =>
  gunzipSync(readFileSync(join(shared, 'eval', 'corpus', `${name}.jsonl.gz`)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusRow),
);
const encounter: Encounter = { dateOfService: '2026-03-02', patientStatus: 'established' };
const levelOf = (note: string): string => score(extractOffline(note, encounter)).mdm?.level ?? 'none';
const levels = rows.map(({ note }) => levelOf(note));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

let all = 0;
let same = 0;
const compare = (name: string, variantOf: (row: CorpusRow) => string | null): void => {
  const changed: string[] = [];
  let count = 0;
  rows.forEach((row, at) => {
    const variant = variantOf(row);
    if (variant === null) return;
    count++;
    const level = levelOf(variant);
    if (level !== levels[at]) changed.push(`${row.id} ${levels[at]} -> ${level}`);
  });
  all += count;
  same += count - changed.length;
  say(`${name.padEnd(40)} ${count} notes, ${((100 * (count - changed.length)) / count).toFixed(2)} % the same`);
  if (values.list) for (const line of changed) say(`  ${line}`);
};
compare('comma-joined layout', ({ noteCommaJoined }) => noteCommaJoined ?? null);
for (const { name, of } of VARIANTS) compare(name, ({ note }) => of(note));
say(`${'all'.padEnd(40)} ${all} pairs, ${((100 * same) / all).toFixed(2)} % the same`);
