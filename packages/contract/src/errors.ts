/** Every way levelproof can refuse. Closed: a new kind is a new member here. */
export type LevelproofErrorCode =
  | 'NOTE_EMPTY'
  | 'NOTE_TOO_LARGE'
  | 'NOTE_NOT_TEXT'
  | 'NOTE_IS_JSON'
  | 'INVALID_ENCODING'
  | 'INVALID_INPUT'
  | 'INVALID_DATE'
  | 'INVALID_FACT'
  | 'UNKNOWN_FIELD'
  | 'UNKNOWN_VALUE'
  | 'EVIDENCE_MISMATCH'
  | 'NO_RULE_FOR_DATE'
  | 'RULE_CONFLICT'
  | 'INVALID_PACK'
  | 'UNKNOWN_OVERLAY'
  | 'NO_TABLE_FOR_YEAR'
  | 'UNKNOWN_MODEL'
  | 'EXTRACTOR_FAILED'
  | 'ABORTED'
  | 'INTERNAL';

/** What an error may say. Never words of a note: field paths, codes, numbers and remedies only. */
export interface LevelproofErrorDetails {
  /** The field that is wrong, as a path: `encounter.dateOfService`, `problems[2].category`. */
  readonly field?: string;
  /** What was expected, in plain words. */
  readonly expected?: string;
  /** What to do about it, in plain words. */
  readonly remedy: string;
  /** Values that would have been accepted. */
  readonly allowed?: readonly string[];
  /** A harmless number or date that helps: a size, a limit, a date of service. */
  readonly given?: string | number;
  /** Line of a batch, counted from 1. */
  readonly line?: number;
}

const marker = Symbol.for('levelproof.error');

/**
 * The one error that levelproof throws. `code` says what kind, the details say where and what to do.
 * Holds no note text, so it is safe to log.
 */
export class LevelproofError extends Error {
  override readonly name = 'LevelproofError';
  readonly code: LevelproofErrorCode;
  readonly details: LevelproofErrorDetails;

  constructor(code: LevelproofErrorCode, details: LevelproofErrorDetails) {
    super(sentenceOf(code, details));
    this.code = code;
    this.details = details;
    Object.defineProperty(this, marker, { value: true });
  }

  /** True for a LevelproofError of any installed copy of this package. */
  static isInstance(value: unknown): value is LevelproofError {
    return typeof value === 'object' && value !== null && (value as Record<symbol, unknown>)[marker] === true;
  }

  /** The error as plain data, for an error row of a batch. */
  toJSON(): { readonly code: LevelproofErrorCode; readonly message: string } & LevelproofErrorDetails {
    return { code: this.code, message: this.message, ...this.details };
  }
}

function sentenceOf(code: LevelproofErrorCode, details: LevelproofErrorDetails): string {
  const parts: string[] = [code];
  if (details.field !== undefined) parts.push(` at ${details.field}`);
  if (details.line !== undefined) parts.push(` (line ${details.line})`);
  if (details.given !== undefined) parts.push(`: got ${details.given}`);
  if (details.expected !== undefined) parts.push(`: expected ${details.expected}`);
  parts.push(`. ${details.remedy}`);
  return parts.join('');
}
