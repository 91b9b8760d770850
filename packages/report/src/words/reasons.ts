import type { Reason, TraceValue } from '@levelproof/contract';
import { REASON_PHRASES } from './reason-phrases.js';

type Params = NonNullable<Reason['params']>;

/** Puts a reason into words. A code without a phrase of its own is spelled out, never dropped. */
export function reasonWords(reason: Reason): string {
  const phrase = REASON_PHRASES[reason.code];
  const params = reason.params ?? {};
  return phrase === undefined ? spelledOut(reason.code, params) : filled(phrase, params);
}

/** True when the renderer has words of its own for a reason code. */
export function hasPhrase(code: string): boolean {
  return Object.hasOwn(REASON_PHRASES, code);
}

function filled(phrase: string, params: Params): string {
  return phrase.replace(/\{([\w-]+)\}/g, (_, name: string) => valueWords(params[name]));
}

function spelledOut(code: string, params: Params): string {
  const details = Object.entries(params).map(([name, value]) => `${name.replaceAll('-', ' ')} ${valueWords(value)}`);
  const words = code.replaceAll(/[.-]/g, ' ');
  return details.length === 0 ? words : `${words} (${details.join(', ')})`;
}

function valueWords(value: TraceValue | readonly TraceValue[] | undefined): string {
  if (value === undefined || value === null) return 'none';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((each) => valueWords(each)).join(', ');
  return String(value);
}
