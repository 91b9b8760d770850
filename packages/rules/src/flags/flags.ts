import type { EncounterFacts } from '@levelproof/contract';
import type { FindingDraft } from '../findings/finding.js';
import { type Conclusions, type FindingRule, findingsBy } from '../findings/rule.js';
import type { RuleContext } from '../pack/context.js';
import { CLAIM_FLAGS } from './claim-flags.js';
import { DATA_FLAGS } from './data-flags.js';
import { INTEGRITY_FLAGS } from './integrity-flags.js';
import { LEVEL_FLAGS } from './level-flags.js';
import { TIME_FLAGS } from './time-flags.js';

/** Every rule about what may be too much, what was left out, and what is wrong with the note itself. */
export const FLAG_RULES: readonly FindingRule[] = [
  ...INTEGRITY_FLAGS,
  ...CLAIM_FLAGS,
  ...LEVEL_FLAGS,
  ...DATA_FLAGS,
  ...TIME_FLAGS,
];

/** Risks of over-coding, excluded minutes and data, and doubts about the text (R9, C). */
export function flagsOf(facts: EncounterFacts, ctx: RuleContext, concluded: Conclusions): readonly FindingDraft[] {
  return findingsBy(FLAG_RULES, { facts, ctx, concluded });
}
