import type { EncounterFacts } from '@levelproof/contract';
import type { FindingDraft } from '../findings/finding.js';
import { type Conclusions, type FindingRule, findingsBy } from '../findings/rule.js';
import type { RuleContext } from '../pack/context.js';
import { DATA_GAPS } from './data-gaps.js';
import { PROBLEM_GAPS } from './problem-gaps.js';
import { PSYCHOTHERAPY_GAPS } from './psychotherapy-gaps.js';
import { RISK_GAPS } from './risk-gaps.js';

/** Every rule about what a note may be missing. */
export const GAP_RULES: readonly FindingRule[] = [...PROBLEM_GAPS, ...DATA_GAPS, ...RISK_GAPS, ...PSYCHOTHERAPY_GAPS];

/** What may be missing from the note, asked without leading (R9). */
export function gapsOf(facts: EncounterFacts, ctx: RuleContext, concluded: Conclusions): readonly FindingDraft[] {
  return findingsBy(GAP_RULES, { facts, ctx, concluded });
}
