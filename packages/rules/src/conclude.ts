import type { EncounterFacts } from '@levelproof/contract';
import { besideCrisis, type Choice, choose, otherCandidates } from './candidates/candidates.js';
import { visitCandidates } from './candidates/visit-candidates.js';
import { planVisit, type VisitPlan } from './families/visit-plan.js';
import type { FeeSchedule } from './fees/schedule.js';
import { feesOn } from './fees/worth.js';
import type { Conclusions } from './findings/rule.js';
import { type MdmScore, scoreMdm } from './mdm/mdm.js';
import { type MdmTables, mdmTables } from './mdm/tables.js';
import type { RuleContext } from './pack/context.js';
import { psychotherapyOf } from './psychotherapy/psychotherapy.js';
import type { PsychotherapyReading } from './psychotherapy/reading.js';
import { countableMinutes } from './time/countable.js';
import { scoreTime } from './time/time.js';

const NOTHING: readonly never[] = [];

/** Everything that is derived before gaps, flags and what would be otherwise. */
export interface Conclusion {
  readonly plan: VisitPlan;
  readonly tables: MdmTables;
  readonly psychotherapy: PsychotherapyReading;
  readonly mdm: MdmScore | null;
  readonly choice: Choice;
  readonly concluded: Conclusions;
}

/** Levels, psychotherapy and every set of lines, from facts in canonical order. */
export function conclude(facts: EncounterFacts, ctx: RuleContext, schedule: FeeSchedule): Conclusion {
  const plan = planVisit(facts, ctx);
  const psychotherapy = psychotherapyOf(facts, ctx);
  const family = plan.families[0]?.codes ?? null;
  const tables = mdmTables(ctx, family?.value.family ?? null);
  const countable = countableMinutes(facts.time, ctx);
  // A day of discharge is coded by its minutes; what the note says of decision making is shown all the same.
  const mdm = family === null && plan.discharge === null ? null : scoreMdm(facts, tables, ctx);
  const timeBlocked = psychotherapy.blocksTimeForEm;
  const time = family === null ? null : scoreTime(countable, family, ctx, timeBlocked);
  const evaluated = facts.visit.kind === 'psych-eval' && psychotherapy.evaluation !== null;
  const visits =
    evaluated || (mdm === null && !plan.staffOnly && plan.discharge === null)
      ? NOTHING
      : visitCandidates({
          facts,
          ctx,
          plan,
          mdm: mdm?.result ?? null,
          time,
          countable,
          addOn: psychotherapy.addOn,
          timeBlocked,
        });
  const others = otherCandidates(facts, ctx, psychotherapy);
  const drafts = [...visits, ...others, ...besideCrisis(visits, psychotherapy.crisis, facts, ctx)];
  const choice = choose(drafts, facts, ctx, feesOn(schedule, ctx.date, ctx.encounter.setting));
  const concluded: Conclusions = {
    mdm: mdm?.result ?? null,
    time,
    psychotherapy: psychotherapy.result,
    candidates: choice.candidates,
    recommended: choice.recommended,
  };
  return { plan, tables, psychotherapy, mdm, choice, concluded };
}
