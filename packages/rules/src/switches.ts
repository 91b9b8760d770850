import type { Citation } from '@levelproof/contract';
import { cite, unverified } from './pack/cite.js';

/** A coding question on which sources disagree: its possible settings and the cautious default. */
export interface ContestedSwitch {
  readonly settings: readonly string[];
  /** The setting a cautious auditor would choose. */
  readonly byDefault: string;
  readonly cite: Citation;
}

/** The contested points that the engine decides, by their numbers in the fact sheet; `SWITCH_QUESTIONS` has their words. */
export const SWITCHES = {
  C1: {
    settings: ['low', 'moderate-when-reasoned'],
    byDefault: 'low',
    cite: cite('C1'),
  },
  C2: {
    settings: ['weak', 'supported', 'never'],
    byDefault: 'weak',
    cite: cite('C2'),
  },
  C8: {
    settings: ['stable', 'as-read'],
    byDefault: 'stable',
    cite: unverified('C8'),
  },
  C9: {
    settings: ['none', 'one-source'],
    byDefault: 'none',
    cite: unverified('C9'),
  },
  C10: {
    settings: ['no', 'when-all-conditions-written'],
    byDefault: 'no',
    cite: cite('C10'),
  },
  C12: {
    settings: ['count', 'none'],
    byDefault: 'count',
    cite: unverified('C12'),
  },
  C13: {
    settings: ['with-reason', 'any'],
    byDefault: 'with-reason',
    cite: cite('C13'),
  },
  C16: {
    settings: ['low', 'moderate'],
    byDefault: 'low',
    cite: cite('C16'),
  },
  C18: {
    settings: ['high', 'moderate'],
    byDefault: 'high',
    cite: cite('C18'),
  },
  C19: {
    settings: ['as-documented', 'threat'],
    byDefault: 'as-documented',
    cite: unverified('C19'),
  },
  C20: {
    settings: ['not-together', 'together-when-separate'],
    byDefault: 'not-together',
    cite: unverified('C20'),
  },
  C26: {
    settings: ['low', 'moderate'],
    byDefault: 'low',
    cite: unverified('C26'),
  },
  C27: {
    settings: ['moderate-when-reasoned', 'low', 'moderate'],
    byDefault: 'moderate-when-reasoned',
    cite: cite('C27'),
  },
  C28: {
    settings: ['low', 'moderate'],
    byDefault: 'low',
    cite: unverified('C28'),
  },
  C29: {
    settings: ['not-proposed', 'proposed'],
    byDefault: 'not-proposed',
    cite: cite('C29'),
  },
} as const satisfies Readonly<Record<string, ContestedSwitch>>;

/** Name of a contested point. */
export type SwitchId = keyof typeof SWITCHES;
