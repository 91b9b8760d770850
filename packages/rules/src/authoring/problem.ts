import { LevelproofError, type LevelproofErrorCode } from '@levelproof/contract';

/** What can be wrong with a pack or an overlay, each with the error that `definePack` and `defineOverlay` throw for it. */
export const PROBLEM_KINDS = {
  'unknown-key': 'UNKNOWN_FIELD',
  'missing-key': 'INVALID_PACK',
  'wrong-type': 'INVALID_PACK',
  'wrong-unit': 'INVALID_PACK',
  'unknown-value': 'UNKNOWN_VALUE',
  'invalid-date': 'INVALID_DATE',
  overlap: 'RULE_CONFLICT',
  gap: 'NO_RULE_FOR_DATE',
  'outside-pack': 'INVALID_PACK',
  uncited: 'INVALID_PACK',
  'no-case': 'INVALID_PACK',
  'case-fails': 'INVALID_PACK',
  'case-shows-nothing': 'INVALID_PACK',
  'not-monotone': 'INVALID_PACK',
} as const satisfies Readonly<Record<string, LevelproofErrorCode>>;

export type PackProblemKind = keyof typeof PROBLEM_KINDS;

/** One thing that is wrong with a pack or an overlay. */
export interface PackProblem {
  readonly kind: PackProblemKind;
  /** Where it stands, as a path: `patches[0].value`. */
  readonly field: string;
  /** What is wrong and what to do, in plain words. */
  readonly says: string;
}

/** Notes a problem. */
export type Say = (kind: PackProblemKind, field: string, says: string) => void;

/** Throws the first problem as the error of its kind, naming how many more there are. */
export function refuse(problems: readonly PackProblem[], what: string): void {
  const [first] = problems;
  if (first === undefined) return;
  const more = problems.length === 1 ? '' : ` (and ${problems.length - 1} more: check${what} lists all)`;
  throw new LevelproofError(PROBLEM_KINDS[first.kind], { field: first.field, remedy: `${first.says}${more}` });
}
