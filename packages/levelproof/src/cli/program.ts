import { Command, InvalidArgumentError, Option } from 'commander';
import type { CodeFlags } from './code-command.js';
import type { CodeLinesFlags } from './code-lines.js';
import { withEncounterOptions } from './encounter-options.js';
import type { RafFlags } from './raf-command.js';
import { VERSION } from './version.js';

/** What the commands do. Given from outside, so that help and wrong use load nothing of the engine. */
export interface Actions {
  readonly code: (file: string, flags: CodeFlags & CodeLinesFlags & { readonly ndjson?: boolean }) => Promise<void>;
  readonly raf: (file: string, flags: RafFlags) => Promise<void>;
  readonly checkOverlay: (file: string) => Promise<void>;
}

const FORMATS: readonly CodeFlags['format'][] = ['text', 'json', 'md', 'html'];

const EXIT_CODES = `
Exit codes:
  0  everything was coded
  1  a note or a row could not be coded, or its file not be read
  2  wrong use
`;

const EXAMPLES = `
Examples:
  levelproof code visit.txt --status established --date-of-service 2026-03-02
  levelproof code notes.ndjson --ndjson > results.ndjson
  levelproof raf patients.csv > scores.ndjson
${EXIT_CODES}`;

const CODE_EXAMPLES = `
Examples:
  levelproof code visit.txt --status established --date-of-service 2026-03-02
  levelproof code - --date-of-service 2026-03-02 --format html < visit.txt > report.html
  levelproof code session.txt --clinician lcsw --date-of-service 2026-03-02 --format json
  levelproof code notes.ndjson --ndjson --date-of-service 2026-03-02 > results.ndjson
  levelproof code visit.txt --overlay northwind.json --date-of-service 2026-03-02

With --ndjson each line is {"id","note","encounter"?} and is answered, in order, by {"id","result"} or {"id","error"}.
What a row says in its encounter goes before the options. A note is never an argument: arguments are seen by others.
${EXIT_CODES}`;

const RAF_EXAMPLES = `
Examples:
  levelproof raf patients.csv > scores.ndjson
  levelproof raf patients.ndjson --findings > scores.ndjson
  printf 'id,py,age,sex,dx\\n1,2026,72,F,E11.22;I50.32\\n' | levelproof raf -

Columns or fields: id, py, age, sex, dx, and model, dual, orec, newEnrollee, snp, institutional, dateOfService.
Each patient is answered by {"id","result"} or {"id","error"}; memory does not grow with the rows.
${EXIT_CODES}`;

const OVERLAY_EXAMPLES = `
Examples:
  levelproof check-overlay examples/payer-overlay/northwind.json

Each problem is a line with the field, what to do about it, and its kind.

Exit codes:
  0  nothing is wrong
  1  something is wrong, or the file cannot be read
  2  wrong use
`;

/** The command line. Commander names an unknown option with the one that is meant. */
export function program(actions: Actions): Command {
  const root = new Command('levelproof')
    .description('From a clinical note to the US codes it supports, with the proof. Offline; nothing is kept.')
    .version(VERSION)
    .addHelpText('after', EXAMPLES)
    .showHelpAfterError('(see levelproof --help)')
    .configureOutput({ writeErr: (text) => process.stderr.write(withoutWords(text)) });

  const code = root
    .command('code')
    .description('codes one note, or many with --ndjson')
    .argument('<file>', 'a text file, or - for standard input');
  withEncounterOptions(code)
    .addOption(new Option('--format <format>', 'how the answer is written').choices(FORMATS).default('text'))
    .addOption(new Option('--ndjson', 'many notes, one JSON object a line').conflicts('format'))
    .option('--overlay <file>', 'rules of a payer as JSON; may be given again', andMore, [])
    .option('--concurrency <n>', 'notes under way at once, with --ndjson', wholeNumber, 4)
    .option('--no-progress', 'no count on standard error, with --ndjson')
    .addHelpText('after', CODE_EXAMPLES)
    .action(actions.code);

  root
    .command('raf')
    .description('risk scores of patients, one row in, one row out')
    .argument('<file>', 'NDJSON, or CSV with a header line; - for standard input')
    .option('--ndjson', 'the rows are NDJSON; left out, the first line tells')
    .option('--findings', 'also what was noticed of each patient and each code')
    .option('--no-progress', 'no count on standard error')
    .addHelpText('after', RAF_EXAMPLES)
    .action(actions.raf);

  root
    .command('check-overlay')
    .description('checks the rules of a payer that stand in a JSON file')
    .argument('<file>', 'the file')
    .addHelpText('after', OVERLAY_EXAMPLES)
    .action(actions.checkOverlay);

  for (const command of [root, ...root.commands]) {
    command.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
    command.copyInheritedSettings(root);
  }
  return root;
}

function andMore(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function wholeNumber(value: string): number {
  if (/^[1-9]\d?$/.test(value)) return Number(value);
  throw new InvalidArgumentError('Give a whole number from 1 to 99.');
}

/** An argument that is no plain word could be text of a note that was put there by mistake: it is not repeated. */
function withoutWords(text: string): string {
  return text.replace(/'([^']*)'/g, (quoted, words: string) =>
    /^(?:-{1,2}[\w-]+(?: <[\w-]+>)?|[\w.-]{1,40})$/.test(words) ? quoted : "'…'",
  );
}
