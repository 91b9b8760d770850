import { createCoder, LevelproofError, type NoteToCode } from 'levelproof';

/** Notes as they come from a queue, a database cursor or a file: one at a time, never all in memory. */
async function* notes(): AsyncGenerator<NoteToCode> {
  const encounter = { dateOfService: '2026-03-02', patientStatus: 'established' } as const;
  yield { id: 'visit-1', note: 'Assessment: Hypertension, at goal. Continue lisinopril 20 mg daily.', encounter };
  yield { id: 'visit-2', note: '', encounter };
  yield { id: 'visit-3', note: 'Assessment: Common cold. Rest and fluids.', encounter };
}

const coder = createCoder();
const rows: string[] = [];
for await (const row of coder.codeMany(notes(), { concurrency: 4 })) {
  rows.push('error' in row ? `${row.id}: ${row.error.code}` : `${row.id}: ${row.value.recommended.codes.join(' + ')}`);
}
console.log(rows.join('\n'));

// One note by itself throws instead; the error names the field and the remedy and holds no word of the note.
const error: unknown = await coder.code('', { dateOfService: '2026-03-02' }).catch((cause: unknown) => cause);
if (LevelproofError.isInstance(error)) console.log(`${error.code}: ${error.details.remedy}`);

if (rows.length !== 3 || !rows[1]?.includes('NOTE_EMPTY')) throw new Error('a row is missing or out of order');
