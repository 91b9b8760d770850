import type { Citation } from '@levelproof/contract';
import { cite, unverified } from './pack/cite.js';

/** A coding question on which sources disagree: its possible settings and the cautious default. */
export interface ContestedSwitch {
  readonly question: string;
  readonly settings: readonly string[];
  /** The setting a cautious auditor would choose. */
  readonly byDefault: string;
  readonly cite: Citation;
}

/** The contested points that the engine decides. Numbers as in the fact sheet. */
export const SWITCHES = {
  C1: {
    question: 'An over-the-counter drug with a written reason for higher risk',
    settings: ['low', 'moderate-when-reasoned'],
    byDefault: 'low',
    cite: cite('C1'),
  },
  C2: {
    question: 'A refill or continuation without a written evaluation',
    settings: ['weak', 'supported', 'never'],
    byDefault: 'weak',
    cite: cite('C2'),
  },
  C9: {
    question: 'A check of the prescription monitoring database as an external source',
    settings: ['none', 'one-source'],
    byDefault: 'none',
    cite: unverified('C9'),
  },
  C10: {
    question: 'Toxicity monitoring of drugs that our list calls contested',
    settings: ['no', 'when-all-conditions-written'],
    byDefault: 'no',
    cite: cite('C10'),
  },
  C12: {
    question: 'A scored questionnaire as a unique test',
    settings: ['count', 'none'],
    byDefault: 'count',
    cite: unverified('C12'),
  },
  C16: {
    question: 'One stable chronic and one acute uncomplicated problem together',
    settings: ['low', 'moderate'],
    byDefault: 'low',
    cite: cite('C16'),
  },
  C18: {
    question: 'A decision against hospital care after real consideration',
    settings: ['high', 'moderate'],
    byDefault: 'high',
    cite: cite('C18'),
  },
  C20: {
    question: 'An E/M on the date of crisis psychotherapy',
    settings: ['not-together', 'together-when-separate'],
    byDefault: 'not-together',
    cite: unverified('C20'),
  },
  C26: {
    question: 'A vaccine as prescription drug management',
    settings: ['low', 'moderate'],
    byDefault: 'low',
    cite: unverified('C26'),
  },
  C27: {
    question: 'An injection given in the office as prescription drug management',
    settings: ['moderate-when-reasoned', 'low', 'moderate'],
    byDefault: 'moderate-when-reasoned',
    cite: cite('C27'),
  },
} as const satisfies Readonly<Record<string, ContestedSwitch>>;

/** Name of a contested point. */
export type SwitchId = keyof typeof SWITCHES;
