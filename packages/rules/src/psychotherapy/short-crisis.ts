import type { EncounterFacts } from '@levelproof/contract';
import type { RuleContext } from '../pack/context.js';
import { crisisSession } from '../packs/psychotherapy.js';
import { isNoCrisis } from './forms.js';
import { rightsOf } from './session.js';

/**
 * A visit with a separate E/M whose crisis session is none by the rule, because it is too short or was no crisis: it
 * is an E/M with ordinary psychotherapy (R5.5). Any other visit comes back as it is.
 */
export function withoutShortCrisis(facts: EncounterFacts, ctx: RuleContext): EncounterFacts {
  const { visit, psychotherapy } = facts;
  if (visit.kind !== 'crisis' || visit.separateEm !== 'yes' || !rightsOf(ctx).addOn) return facts;
  if (psychotherapy === null || psychotherapy.minutes === null) return facts;
  const short = psychotherapy.minutes < ctx.at(crisisSession).value.least;
  return short || isNoCrisis(psychotherapy.crisisContent)
    ? { ...facts, visit: { ...visit, kind: 'em-plus-psychotherapy' } }
    : facts;
}
