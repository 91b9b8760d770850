import { LevelproofError } from '@levelproof/contract';
import { recordAt, refuseUnknownFields } from './record.js';

/** Checks a value and throws a LevelproofError that names its path. */
export type Check = (value: unknown, path: string) => void;

/** A check of a field that may be left out. */
export interface OptionalCheck {
  readonly optional: Check;
}

/** One check for each field of a type: a field that the contract gains must be added here, or it does not compile. */
export type FieldChecks<T> = {
  readonly [K in keyof T]-?: Record<string, never> extends Pick<T, K> ? OptionalCheck : Check;
};

/** A field that may be left out. */
export function optional(check: Check): OptionalCheck {
  return { optional: check };
}

/** An object with exactly these fields. */
export function shape<T>(fields: FieldChecks<T>): Check {
  const checks = Object.entries(fields) as [string, Check | OptionalCheck][];
  const known = checks.map(([name]) => name);
  return (value, path) => {
    const record = recordAt(value, path);
    refuseUnknownFields(record, known, path);
    for (const [name, check] of checks) {
      const field = record[name];
      if (typeof check === 'function') check(field, `${path}.${name}`);
      else if (field !== undefined) check.optional(field, `${path}.${name}`);
    }
  };
}

/** A list whose items each pass. */
export function list(item: Check): Check {
  return (value, path) => {
    if (!Array.isArray(value)) throw wrong(path, 'a list');
    value.forEach((each, index) => {
      item(each, `${path}[${index}]`);
    });
  };
}

/** One word of a closed vocabulary. */
export function oneOf(allowed: readonly (string | number | boolean)[]): Check {
  return (value, path) => {
    if ((allowed as readonly unknown[]).includes(value)) return;
    const words = allowed.map(String);
    throw new LevelproofError('UNKNOWN_VALUE', {
      field: path,
      allowed: words,
      remedy: `Use one of ${words.join(', ')}.`,
    });
  };
}

/** One of two kinds of value. */
export function either(first: Check, second: Check): Check {
  return (value, path) => {
    try {
      first(value, path);
    } catch {
      second(value, path);
    }
  };
}

/** Text that is not blank. */
export const text: Check = (value, path) => {
  if (typeof value !== 'string' || value.trim() === '') throw wrong(path, 'text that is not blank');
};

/** True or false. */
export const flag: Check = (value, path) => {
  if (typeof value !== 'boolean') throw wrong(path, 'true or false');
};

/** A whole number of minutes, days, units or the like, 0 or more. */
export const wholeNumber: Check = (value, path) => {
  if (!(Number.isSafeInteger(value) && (value as number) >= 0)) throw wrong(path, 'a whole number, 0 or more');
};

/** The value `null`. */
export const nothing: Check = (value, path) => {
  if (value !== null) throw wrong(path, 'null');
};

function wrong(field: string, expected: string): LevelproofError {
  return new LevelproofError('INVALID_FACT', { field, expected, remedy: `Give ${expected}.` });
}
