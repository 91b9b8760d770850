import { type Encounter, LevelproofError } from '@levelproof/contract';
import { renderHtml, renderJson, renderMarkdown, renderText } from '@levelproof/report';
import { type CodedNote, createCoder, type NoteToCode } from '../coder/create-coder.js';
import { recordAt, refuseUnknownFields } from '../input/record.js';
import { linesOf, textOf } from './input.js';
import { wantsColor, write } from './output.js';

interface CodeFlags {
  readonly dateOfService?: string;
  readonly status?: string;
  readonly setting?: string;
  readonly modality?: string;
  readonly payer?: string;
  readonly clinician?: string;
  readonly age?: string;
  readonly sex?: string;
  readonly format: string;
  readonly ndjson?: boolean;
  readonly concurrency: string;
  readonly progress?: boolean;
}

const FORMATS = ['text', 'json', 'md', 'html'] as const;

/** `levelproof code`: results on standard output only, an error on standard error without words of the note. */
export async function runCode(file: string, flags: CodeFlags): Promise<void> {
  if (flags.ndjson === true) return codeLines(file, flags);
  if (!(FORMATS as readonly string[]).includes(flags.format)) {
    throw new LevelproofError('UNKNOWN_VALUE', {
      field: '--format',
      allowed: FORMATS,
      remedy: `Use one of ${FORMATS.join(', ')}.`,
    });
  }
  const note = await textOf(file);
  const result = await createCoder().code(note, encounterOf(flags));
  switch (flags.format) {
    case 'json':
      return write(renderJson(result));
    case 'md':
      return write(renderMarkdown(result));
    case 'html':
      return write(renderHtml(result, { note }));
    default:
      return write(renderText(result, { color: wantsColor(), width: process.stdout.columns ?? 100 }));
  }
}

function encounterOf(flags: CodeFlags): Encounter {
  const { age, sex } = flags;
  const given = {
    dateOfService: flags.dateOfService,
    patientStatus: flags.status,
    setting: flags.setting,
    modality: flags.modality,
    payerRules: flags.payer,
    clinician: flags.clinician,
    patient:
      age === undefined && sex === undefined
        ? undefined
        : { ...(age === undefined ? {} : { age: Number(age) }), ...(sex === undefined ? {} : { sex }) },
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as unknown as Encounter;
}

async function codeLines(file: string, flags: CodeFlags): Promise<void> {
  const broken = new Map<string, LevelproofError>();
  const concurrency = Math.max(1, Math.min(64, Number(flags.concurrency) || 1));
  const coder = createCoder();
  let failed = false;
  const onProgress = (done: number): void => {
    if (flags.progress === true) process.stderr.write(`\r${done} notes`);
  };
  for await (const row of coder.codeMany(rowsOf(file, encounterOf(flags), broken), { concurrency, onProgress })) {
    const line = rowOf(row, broken);
    failed ||= 'error' in line;
    await write(`${JSON.stringify(line)}\n`);
  }
  if (flags.progress === true) process.stderr.write('\n');
  if (failed) process.exitCode = 1;
}

function rowOf(row: CodedNote, broken: Map<string, LevelproofError>): Record<string, unknown> {
  const refused = broken.get(row.id);
  if (refused !== undefined) {
    broken.delete(row.id);
    return { id: publicId(row.id), error: refused.toJSON() };
  }
  return 'error' in row ? { id: row.id, error: row.error.toJSON() } : { id: row.id, result: row.value };
}

const REFUSED = 'refused line ';

function publicId(id: string): string | null {
  return id.startsWith(REFUSED) ? null : id;
}

/** The rows of a file; a line that cannot be read becomes a row of its own that is answered with its error. */
async function* rowsOf(
  file: string,
  given: Encounter,
  broken: Map<string, LevelproofError>,
): AsyncGenerator<NoteToCode> {
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    try {
      yield rowIn(line, given);
    } catch (error) {
      const id = `${REFUSED}${number}`;
      const known = LevelproofError.isInstance(error) ? error : notJson();
      broken.set(id, new LevelproofError(known.code, { ...known.details, line: number }));
      yield { id, note: '', encounter: given };
    }
  }
}

function rowIn(line: string, given: Encounter): NoteToCode {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    throw notJson();
  }
  const row = recordAt(parsed, 'row');
  const known = ['id', 'note', 'encounter', 'corpus', 'licence', 'specialty'];
  refuseUnknownFields(row, known, 'row');
  const id = typeof row.id === 'string' ? row.id : String(row.id ?? '');
  const own = row.encounter === undefined ? {} : recordAt(row.encounter, 'encounter');
  return { id, note: row.note as string, encounter: { ...given, ...own } as Encounter };
}

function notJson(): LevelproofError {
  return new LevelproofError('INVALID_INPUT', {
    field: 'row',
    expected: 'one JSON object a line',
    remedy: 'Write {"id","note","encounter"?} on one line, with line breaks of the note as \\n.',
  });
}
