/**
 * `pnpm eval [--misses] [--check-misses] [--set NAME] [--shared FOLDER] [--json FILE] [--against FILE]
 *  [--page FILE]`
 * Codes the evaluation sets that stand beside the checkout and prints one table: the whole, the half that rules were
 * worked out on, and the half that is only counted.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryRoot } from '../source/repository.js';
import { type MissClasses, missClasses } from './classes.js';
import { codeRows } from './coder.js';
import { type CurvePoint, firmCurve } from './curve.js';
import { accuracyPage } from './page.js';
import { type Miss, type Scores, scoresOf } from './scores.js';
import { halfOf, jsonLines, readSet, SETS, sharedFolder } from './sets.js';
import { type Report, tableOf } from './table.js';
import { type Trap, trapOutcomes } from './traps.js';

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    'check-misses': { type: 'boolean', default: false },
    set: { type: 'string' },
    shared: { type: 'string' },
    json: { type: 'string' },
    against: { type: 'string' },
    page: { type: 'string' },
  },
});

const shared = sharedFolder(values.shared, repositoryRoot);
if (shared === null) {
  process.stdout.write('No evaluation sets here. They are not part of the project; name their folder with --shared.\n');
  process.exit(0);
}

const scorer = join(shared, 'eval', 'score.mjs');
const report: Record<string, Record<string, Scores>> = {};
const misses: Miss[] = [];
const classes: Record<string, MissClasses> = {};
let curve: readonly CurvePoint[] = [];
for (const set of SETS) {
  if (values.set !== undefined && values.set !== set) continue;
  const { notes, gold } = readSet(set, shared);
  const results = await codeRows(notes);
  if (set === 'dev-notes') curve = firmCurve(gold, results);
  if (set.endsWith('-notes')) classes[set] = missClasses(gold, results);
  const parts: Record<string, Scores> = {};
  for (const part of ['all', 'tune', 'check'] as const) {
    const goldOf = gold.filter(({ id }) => part === 'all' || halfOf(id) === part);
    const scored = scoresOf(scorer, goldOf, notes, results);
    parts[part] = scored.scores;
    if (part === 'tune' || (part === 'check' && values['check-misses'])) misses.push(...scored.misses);
  }
  report[set] = parts;
}
if (values.set === undefined || values.set === 'traps') {
  const traps = jsonLines<Trap>(join(shared, 'cues', 'traps.jsonl'));
  const outcomes = await trapOutcomes(traps);
  const right = outcomes.filter(
    ({ missed, wrong, error }) => missed.length + wrong.length === 0 && error === undefined,
  );
  report.traps = { all: { rows: traps.length, right: ((100 * right.length) / traps.length).toFixed(1) } };
  for (const { id, missed, wrong } of outcomes) {
    if (missed.length + wrong.length > 0) misses.push({ id: `trap ${id}`, why: 'trap', want: missed, got: wrong });
  }
}

const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: repositoryRoot, encoding: 'utf8' }).trim();
const before =
  values.against === undefined ? undefined : (JSON.parse(readFileSync(values.against, 'utf8')) as { report: Report });
process.stdout.write(`commit ${commit}\n${tableOf(report, before?.report)}`);
if (values.misses) for (const miss of misses) process.stdout.write(`${JSON.stringify(miss)}\n`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify({ commit, report }, null, 1)}\n`);
if (values.page !== undefined) writeFileSync(values.page, accuracyPage(report, curve, classes, commit));
