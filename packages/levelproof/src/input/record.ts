import { LevelproofError } from '@levelproof/contract';

/** The value as an object with string keys. @throws LevelproofError INVALID_INPUT */
export function recordAt(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new LevelproofError('INVALID_INPUT', {
      field: path,
      expected: 'an object',
      remedy: `Pass ${path} as an object, for example { dateOfService: '2026-03-02' }.`,
    });
  }
  return value as Readonly<Record<string, unknown>>;
}

/** Throws UNKNOWN_FIELD for a key that is not on the list: a misspelt field must not be dropped in silence. */
export function refuseUnknownFields(
  record: Readonly<Record<string, unknown>>,
  known: readonly string[],
  path: string,
): void {
  for (const key of Object.keys(record)) {
    if (!known.includes(key)) {
      throw new LevelproofError('UNKNOWN_FIELD', {
        field: `${path}.${fieldName(key)}`,
        allowed: known,
        remedy: `Remove it or correct its name; known fields are ${known.join(', ')}.`,
      });
    }
  }
}

/** A key fit for an error message. A key that is no plain identifier could be note text, so it is not repeated. */
export function fieldName(key: string): string {
  return /^[\w.[\]-]{1,80}$/.test(key) ? key : '(a key that is no identifier)';
}
