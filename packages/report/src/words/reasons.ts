import type { Reason, TraceValue } from '@levelproof/contract';
import { listed } from './listed.js';
import type { Params } from './phrases/phrase.js';
import { REASON_PHRASES } from './reason-phrases.js';
import { valueInWords } from './values.js';

/** Names of facts by their ids, for reasons that point at a fact. */
export type FactNames = ReadonlyMap<string, string>;

const NO_NAMES: FactNames = new Map();

/**
 * Puts a reason into words. A code without a phrase of its own is spelled out, never dropped.
 * @param names what to call the facts that a reason points at; an id that is not there stands as it is
 */
export function reasonWords(reason: Reason, names: FactNames = NO_NAMES): string {
  const params = reason.params ?? {};
  if (!hasPhrase(reason.code)) return spelledOut(reason.code, params);
  const phrase = REASON_PHRASES[reason.code] ?? '';
  const text = typeof phrase === 'string' ? phrase : phrase(params);
  return text.replace(/\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const words = inWords(name, params[name], names);
    return one === undefined ? words : `${words} ${params[name] === 1 ? one : many}`;
  });
}

/** True when the renderer has words of its own for a reason code. */
export function hasPhrase(code: string): boolean {
  return Object.hasOwn(REASON_PHRASES, code);
}

/** Every reason code that has words here. */
export const PHRASE_CODES: readonly string[] = Object.keys(REASON_PHRASES);

function spelledOut(code: string, params: Params): string {
  const details = Object.entries(params).map(
    ([name, value]) => `${name.replaceAll('-', ' ')} ${inWords(name, value, NO_NAMES)}`,
  );
  const words = code.replaceAll(/[.-]/g, ' ');
  return details.length === 0 ? words : `${words} (${details.join(', ')})`;
}

function inWords(name: string, value: TraceValue | readonly TraceValue[] | undefined, names: FactNames): string {
  if (value === undefined || value === null) return 'none';
  if (isList(value)) {
    const each = [...new Set(value.map((one) => inWords(name, one, names)))];
    return each.length === 0 ? 'none' : listed(each);
  }
  if (typeof value !== 'string') return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  if (name === 'fact') return names.get(value) ?? value;
  if ((name === 'why' || name === 'because') && hasPhrase(value)) return reasonWords({ code: value }, names);
  return valueInWords(name, value);
}

function isList(value: TraceValue | readonly TraceValue[]): value is readonly TraceValue[] {
  return Array.isArray(value);
}
