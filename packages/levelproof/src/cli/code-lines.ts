import { type Encounter, LevelproofError } from '@levelproof/contract';
import { type CodedNote, createCoder, type NoteToCode } from '../coder/create-coder.js';
import { recordAt, refuseUnknownFields } from '../input/record.js';
import { type EncounterFlags, encounterOf } from './encounter-options.js';
import { atLine, type Line, linesOf } from './lines.js';
import { type OverlayFlags, overlaysOf } from './overlay-files.js';
import { progressOn, write } from './output.js';

/** Options of `levelproof code --ndjson`. */
export interface CodeLinesFlags extends EncounterFlags, OverlayFlags {
  readonly concurrency: number;
  readonly progress: boolean;
}

/** Fields of a row; those after the encounter say where a note is from and are passed over. */
const ROW_FIELDS = ['id', 'note', 'encounter', 'corpus', 'licence', 'specialty'];

/** An id as the row gives it: a string or a number, the same in the answer. */
type RowId = string | number;

/** What was learned of a line before its note is coded: the id to answer with, or why it cannot be coded. */
interface Asked {
  readonly id: RowId | null;
  readonly refused: LevelproofError | null;
}

/**
 * `levelproof code --ndjson`: one line in, one row out, in order. A line that cannot be read or coded is a row with its
 * error and its number, and the run goes on.
 */
export async function runCodeLines(file: string, flags: CodeLinesFlags): Promise<void> {
  const overlays = await overlaysOf(flags);
  const coder = createCoder({ overlays });
  const asked = new Map<string, Asked>();
  const progress = progressOn(flags.progress, 'notes');
  let failed = false;
  const notes = notesOf(file, encounterOf(flags, overlays), asked);
  const options = { concurrency: flags.concurrency, onProgress: progress.done };
  for await (const answer of coder.codeMany(notes, options)) {
    const row = rowOut(answer, asked);
    failed ||= 'error' in row;
    await write(`${JSON.stringify(row)}\n`);
  }
  progress.end();
  if (failed) process.exitCode = 1;
}

/** Each line as a note under its line number; a refused line goes along as an empty note that is not looked at. */
async function* notesOf(file: string, given: Encounter, asked: Map<string, Asked>): AsyncGenerator<NoteToCode> {
  for await (const line of linesOf(file)) {
    const key = String(line.number);
    const { id, refused, note, encounter } = rowIn(line, given);
    asked.set(key, { id, refused });
    yield { id: key, note, encounter };
  }
}

function rowOut(answer: CodedNote, asked: Map<string, Asked>): Record<string, unknown> {
  const { id, refused } = asked.get(answer.id) ?? { id: null, refused: null };
  asked.delete(answer.id);
  const error = refused ?? ('error' in answer ? answer.error : null);
  if (error !== null) return { id, error: atLine(error, Number(answer.id)).toJSON() };
  return { id, result: 'value' in answer ? answer.value : null };
}

type RowIn = Asked & Pick<NoteToCode, 'note' | 'encounter'>;

function rowIn(line: Line, given: Encounter): RowIn {
  if ('error' in line) return refusal(null, line.error, given);
  let id: RowId | null = null;
  try {
    const row = recordAt(parsed(line.text), 'row');
    id = idOf(row.id);
    if (id === null) throw withoutId();
    refuseUnknownFields(row, ROW_FIELDS, 'row');
    const own = row.encounter === undefined ? {} : recordAt(row.encounter, 'encounter');
    // The façade checks note and encounter, field by field.
    return { id, refused: null, note: row.note as string, encounter: { ...given, ...own } as Encounter };
  } catch (error) {
    return refusal(id, LevelproofError.isInstance(error) ? error : notJson(), given);
  }
}

function refusal(id: RowId | null, refused: LevelproofError, encounter: Encounter): RowIn {
  return { id, refused, note: '', encounter };
}

function idOf(id: unknown): RowId | null {
  if (typeof id === 'number' && Number.isFinite(id)) return id;
  return typeof id === 'string' && id.trim() !== '' ? id : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw notJson();
  }
}

function notJson(): LevelproofError {
  return new LevelproofError('INVALID_INPUT', {
    field: 'row',
    expected: 'one JSON object a line',
    remedy: 'Write {"id","note","encounter"?} on one line, with line breaks of the note as \\n.',
  });
}

function withoutId(): LevelproofError {
  return new LevelproofError('INVALID_INPUT', {
    field: 'row.id',
    expected: 'a text or a number',
    remedy: 'Give each row an id, by which its answer is found again.',
  });
}
