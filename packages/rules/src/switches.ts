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
  C8: {
    question: 'Obesity above its goal as a chronic problem that is not stable',
    settings: ['stable', 'as-read'],
    byDefault: 'stable',
    cite: unverified('C8'),
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
  C13: {
    question: 'A historian of a child where the note gives no reason',
    settings: ['with-reason', 'any'],
    byDefault: 'with-reason',
    cite: cite('C13'),
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
  C19: {
    question: 'Thoughts of suicide without plan or intent as a threat to life',
    settings: ['as-documented', 'threat'],
    byDefault: 'as-documented',
    cite: unverified('C19'),
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
  C28: {
    question: 'Equipment or supplies on prescription as prescription drug management',
    settings: ['low', 'moderate'],
    byDefault: 'low',
    cite: unverified('C28'),
  },
  C29: {
    question: 'The add-on for a continuing relationship beside a visit with psychotherapy',
    settings: ['not-proposed', 'proposed'],
    byDefault: 'not-proposed',
    cite: cite('C29'),
  },
} as const satisfies Readonly<Record<string, ContestedSwitch>>;

/** Name of a contested point. */
export type SwitchId = keyof typeof SWITCHES;
