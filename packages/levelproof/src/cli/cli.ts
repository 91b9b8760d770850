#!/usr/bin/env node
import { Command } from 'commander';
import { LevelproofError } from '@levelproof/contract';
import { runCode } from './code-command.js';
import { runRaf } from './raf-command.js';
import { VERSION } from './version.js';

const EXAMPLES = `
Examples:
  levelproof code visit.txt --status established --date-of-service 2026-03-02
  levelproof code - --date-of-service 2026-03-02 --format html < visit.txt > report.html
  levelproof code notes.ndjson --ndjson --date-of-service 2026-03-02 > results.ndjson
  levelproof raf patients.ndjson --ndjson > scores.ndjson

Exit codes: 0 all coded, 1 a note or a row could not be coded, 2 wrong use.
`;

// A reader that stops early (head, less) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const program = new Command('levelproof')
  .description('From a clinical note to the US codes it supports, with the proof. Offline; nothing is kept.')
  .version(VERSION)
  .addHelpText('after', EXAMPLES)
  .showHelpAfterError('(see levelproof --help)')
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
  .command('code')
  .description('codes one note, or many with --ndjson')
  .argument('<file>', 'a text file, or - for standard input')
  .option('--date-of-service <date>', 'YYYY-MM-DD; picks the rule year')
  .option('--status <status>', 'new, established or unknown')
  .option('--setting <setting>', 'office, home, ed, hospital-inpatient, nursing-facility, telehealth …')
  .option('--modality <modality>', 'in-person, audio-video, audio-only')
  .option('--payer <rules>', 'cpt or medicare')
  .option('--clinician <kind>', 'physician, np, pa, psychologist, lcsw …')
  .option('--age <years>', 'completed years of the patient')
  .option('--sex <sex>', 'F or M, as the payment models use it')
  .option('--format <format>', 'text, json, md or html', 'text')
  .option('--ndjson', 'one {"id","note","encounter"?} a line in, one {"id","result"} or {"id","error"} a line out')
  .option('--concurrency <n>', 'notes under way at once, with --ndjson', '4')
  .option('--progress', 'counts on standard error, with --ndjson')
  .action(runCode);

program
  .command('raf')
  .description('risk scores of patients, one row in, one row out')
  .argument('<file>', 'NDJSON, or CSV with a header line; - for standard input')
  .option('--ndjson', 'the rows are NDJSON')
  .action(runRaf);

program.parseAsync().catch((error: unknown) => {
  const said = LevelproofError.isInstance(error) ? error.message : 'INTERNAL. Please report this, without the note.';
  process.stderr.write(`levelproof: ${said}\n`);
  process.exitCode = 1;
});
