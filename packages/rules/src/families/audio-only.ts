import type { EncounterFacts, Reason, TimeFact, TraceNode } from '@levelproof/contract';
import type { RuleContext } from '../pack/context.js';
import { countedPersons } from '../packs/time.js';
import { telemedicineCodes } from '../packs/fixed-visits.js';
import type { Countable } from '../time/countable.js';
import { step } from '../trace-node.js';

/** Whether a visit by sound alone had enough medical discussion: `null` says that nothing is written of it. */
export interface Discussion {
  readonly minutes: number | null;
  readonly enough: boolean | null;
  readonly facts: readonly TimeFact[];
  readonly reason: Reason;
}

/**
 * More than ten minutes of medical discussion are needed, also where decision making sets the level (R4.8).
 * Where the discussion has no minutes of its own, the total of the visit stands for it.
 */
export function audioDiscussion(facts: EncounterFacts, countable: Countable, ctx: RuleContext): Discussion {
  const moreThan = ctx.at(telemedicineCodes).value.audioDiscussionMoreThan;
  const persons = ctx.at(countedPersons).value;
  const spoken = facts.time.filter(
    (fact) => fact.activity === 'medical-discussion' && persons.includes(fact.whose) && fact.day !== 'other-day',
  );
  const used = spoken.length > 0 ? spoken : countable.used;
  const minutes =
    spoken.length > 0 ? spoken.reduce((sum, fact) => sum + fact.minutes, 0) : (countable.minutes ?? countable.weak);
  if (minutes === null) {
    return {
      minutes,
      enough: null,
      facts: [],
      reason: { code: 'visit.audio-discussion-not-stated', params: { moreThan } },
    };
  }
  const enough = minutes > moreThan;
  const code = enough ? 'visit.audio-discussion-enough' : 'visit.audio-discussion-too-short';
  return { minutes, enough, facts: used, reason: { code, params: { minutes, moreThan } } };
}

/** The condition as a step of the trace of a candidate. */
export function discussionTrace({ enough, facts, reason }: Discussion, ctx: RuleContext): TraceNode {
  return step('visit.audio-discussion', enough, reason, { facts, cite: ctx.at(telemedicineCodes).cite });
}
