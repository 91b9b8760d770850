import { isIsoDate } from '@levelproof/contract';
import type { Say } from './problem.js';

/** Looks at a value and says what is wrong with it. */
export type Shape = (value: unknown, at: string, say: Say) => void;

/** True for an object that is no list. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A whole number within bounds. @param unit what it counts, for the message */
export function whole(unit: string, least = 0, most = 1_440): Shape {
  return (value, at, say) => {
    if (typeof value !== 'number') say('wrong-type', at, `Give a number of ${unit}.`);
    else if (!Number.isSafeInteger(value)) say('wrong-unit', at, `Give whole ${unit}; fractions are never counted.`);
    else if (value < least || value > most) say('wrong-unit', at, `Give ${least} to ${most} ${unit}.`);
  };
}

/** One word of a closed list. */
export function word(allowed: readonly string[]): Shape {
  return (value, at, say) => {
    if (typeof value === 'string' && allowed.includes(value)) return;
    say('unknown-value', at, `Use one of ${allowed.join(', ')}.`);
  };
}

/** A word that matches a pattern. */
function matching(pattern: RegExp, expected: string): Shape {
  return (value, at, say) => {
    if (typeof value !== 'string') say('wrong-type', at, `Give ${expected} as a string.`);
    else if (!pattern.test(value)) say('wrong-unit', at, `Give ${expected}.`);
  };
}

/** A code number: five characters, digits with a letter in front or behind. */
export const code = matching(/^[A-Z0-9]\d{3}[A-Z0-9]$/, 'a code number such as 99214 or G2211');
/** A modifier: two characters. */
export const modifier = matching(/^[A-Z0-9]{2}$/, 'a two-character modifier such as 25');
/** A name: lower-case words joined by hyphens or dots. */
export const name = matching(/^[a-z0-9][a-z0-9.-]{0,79}$/, 'a name of lower-case words joined by hyphens');

/** Text that is not blank. */
export const text: Shape = (value, at, say) => {
  if (typeof value !== 'string') say('wrong-type', at, 'Give text.');
  else if (value.trim() === '') say('missing-key', at, 'Give text that is not blank.');
};

/** A calendar date. */
export const date: Shape = (value, at, say) => {
  if (!isIsoDate(value)) say('invalid-date', at, 'Give a calendar date written YYYY-MM-DD.');
};

/** True or false. */
export const flag: Shape = (value, at, say) => {
  if (typeof value !== 'boolean') say('wrong-type', at, 'Give true or false.');
};

/** The shape, or `null`. */
export function orNull(shape: Shape): Shape {
  return (value, at, say) => {
    if (value !== null) shape(value, at, say);
  };
}

/** A list, with at least so many items. */
export function list(shape: Shape, least = 0): Shape {
  return (value, at, say) => {
    if (!Array.isArray(value)) return say('wrong-type', at, 'Give a list.');
    if (value.length < least) say('missing-key', at, `Give at least ${least} of them.`);
    value.forEach((each, index) => {
      shape(each, `${at}[${index}]`, say);
    });
  };
}

/** An object with exactly these keys; those that end in `?` may be left out. */
export function record(fields: Readonly<Record<string, Shape>>): Shape {
  const shapes = new Map(Object.entries(fields).map(([key, shape]) => [key.replace('?', ''), shape]));
  const needed = Object.keys(fields).filter((key) => !key.endsWith('?'));
  return (value, at, say) => {
    if (!isRecord(value)) return say('wrong-type', at, `Give an object with ${[...shapes.keys()].join(', ')}.`);
    for (const [key, each] of Object.entries(value)) {
      const shape = shapes.get(key);
      if (shape === undefined) say('unknown-key', keyed(at, key), `Known keys are ${[...shapes.keys()].join(', ')}.`);
      else if (each !== undefined) shape(each, keyed(at, key), say);
    }
    for (const key of needed) if (value[key] === undefined) say('missing-key', keyed(at, key), 'It is missing.');
  };
}

/** An object from keys of one kind to values of one kind. @param all every one of these keys is needed */
export function map(key: Shape, shape: Shape, all: readonly string[] = []): Shape {
  return (value, at, say) => {
    if (!isRecord(value)) return say('wrong-type', at, 'Give an object.');
    for (const [each, inside] of Object.entries(value)) {
      key(each, keyed(at, each), say);
      shape(inside, keyed(at, each), say);
    }
    for (const each of all) if (value[each] === undefined) say('missing-key', keyed(at, each), 'It is missing.');
  };
}

function keyed(at: string, key: string): string {
  const shown = /^[\w.-]{1,60}$/.test(key) ? key : '(a key that is no name)';
  return at === '' ? shown : `${at}.${shown}`;
}
