import {
  type EncounterFacts,
  type Level,
  type MdmResult,
  rankOf,
  type Reason,
  type TimeResult,
} from '@levelproof/contract';
import { checkInLine } from '../coupled/remote.js';
import { audioDiscussion, discussionTrace } from '../families/audio-only.js';
import { dischargeMinutes } from '../families/discharge.js';
import type { PlannedFamily, VisitPlan } from '../families/visit-plan.js';
import type { RuleContext } from '../pack/context.js';
import { staffVisit } from '../packs/fixed-visits.js';
import type { VisitFamily, VisitRow } from '../packs/visit-families.js';
import type { Countable } from '../time/countable.js';
import { prolongedLines } from '../time/prolonged.js';
import { rowByMinutes } from '../time/time.js';
import { step } from '../trace-node.js';
import { type CandidateDraft, type LineDraft, line } from './line.js';

/** What the E/M candidates are made of. */
export interface VisitInput {
  readonly facts: EncounterFacts;
  readonly ctx: RuleContext;
  readonly plan: VisitPlan;
  /** `null` where the visit has no level. */
  readonly mdm: MdmResult | null;
  readonly time: TimeResult | null;
  readonly countable: Countable;
  /** Psychotherapy beside an E/M that was chosen by medical decision making. */
  readonly addOn: readonly LineDraft[] | null;
  readonly timeBlocked: boolean;
}

/** The code of a family that stands for a level. */
export function rowByLevel(level: Level, { rows }: VisitFamily): VisitRow | null {
  const wanted = rankOf(level);
  return rows.find((row) => rankOf(row.least) <= wanted && wanted <= rankOf(row.level)) ?? null;
}

/** The E/M of the encounter by medical decision making and by time, in every family that is open (R1.1, R5.3). */
export function visitCandidates(input: VisitInput): readonly CandidateDraft[] {
  const { plan, ctx } = input;
  if (plan.staffOnly) return [fixed('staff-visit', ctx.at(staffVisit).value, 'office', plan.reasons)];
  if (plan.discharge !== null) return [discharge(plan.discharge, input)];
  const [only, second] = plan.families;
  if (only !== undefined && second === undefined) return inFamily(only, input);
  return plan.families.flatMap((family) => inFamily(family, input));
}

function fixed(id: string, code: string, family: LineDraft['family'], reasons: readonly Reason[]): CandidateDraft {
  const reason = reasons[0] ?? { code: 'candidate.fixed' };
  return {
    id,
    basis: 'fixed',
    lines: [line(code, family)],
    support: 'supported',
    reasons,
    trace: step('candidate.fixed', code, reason),
  };
}

/** Discharge goes by minutes alone; without minutes the short code stands (R4.3). */
function discharge(plan: NonNullable<VisitPlan['discharge']>, { countable, facts, ctx }: VisitInput): CandidateDraft {
  const { value: codes, cite } = plan;
  const { minutes, facts: used } = dischargeMinutes(facts.time, countable, ctx);
  const code = minutes !== null && minutes > codes.moreThan ? codes.long : codes.short;
  const reason: Reason = { code: 'candidate.discharge', params: { minutes, moreThan: codes.moreThan } };
  return {
    id: 'discharge',
    basis: 'fixed',
    lines: [line(code, codes.family)],
    support: 'supported',
    reasons: [reason],
    trace: step('candidate.discharge', code, reason, { facts: used, cite }),
  };
}

/** A call that the patient asked for, no longer than a check-in is. */
function isCheckIn({ facts, ctx }: VisitInput): boolean {
  const asked = facts.services.some(({ kind, when }) => kind === 'brief-check-in' && when === 'today');
  return asked && ctx.encounter.modality === 'audio-only' && checkInLine(facts, ctx) !== null;
}

function inFamily({ codes, certain }: PlannedFamily, input: VisitInput): readonly CandidateDraft[] {
  const { mdm, time, countable, ctx, addOn, timeBlocked } = input;
  if (mdm === null || time === null) return [];
  const family = codes.value;
  // Where office codes stand for a call, one as short as a check-in is a check-in.
  const byPhone = family.family === 'telemedicine-audio-only' || isCheckIn(input);
  const spoken = byPhone ? audioDiscussion(input.facts, countable, ctx) : null;
  const talk = spoken === null ? [] : [discussionTrace(spoken, ctx)];
  const lacking = spoken === null || spoken.enough === true ? [] : [spoken.reason];
  const support = lacking.length === 0 ? 'supported' : spoken?.enough === false ? 'not-reportable' : 'open';
  const whom: readonly Reason[] = certain ? [] : [{ code: 'candidate.whom-unknown', params: { whom: family.whom } }];
  const found: CandidateDraft[] = [];
  const byMdm = rowByLevel(mdm.level, family);
  if (byMdm !== null) {
    const reason: Reason = { code: 'candidate.by-mdm', params: { level: mdm.level, code: byMdm.code } };
    const trace = step('candidate.by-mdm', byMdm.code, reason, { cite: codes.cite, children: [mdm.trace, ...talk] });
    const lines = [line(byMdm.code, family.family)];
    const reasons = [reason, ...whom, ...lacking];
    found.push({ id: `mdm:${family.whom}`, basis: 'mdm', lines, support, reasons, trace });
    if (addOn !== null) {
      const id = `mdm-with-psychotherapy:${family.whom}`;
      found.push({ id, basis: 'mdm-with-psychotherapy', lines: [...lines, ...addOn], support, reasons, trace });
    }
  }
  const minutes = time.minutes;
  const byTime = minutes === null || timeBlocked ? null : rowByMinutes(minutes, family);
  if (byTime !== null && minutes !== null) {
    const reason: Reason = { code: 'candidate.by-time', params: { minutes, code: byTime.code } };
    const trace = step('candidate.by-time', byTime.code, reason, { cite: codes.cite, children: [time.trace, ...talk] });
    const lines = [line(byTime.code, family.family), ...prolongedLines(byTime.code, minutes, ctx)];
    found.push({
      id: `time:${family.whom}`,
      basis: 'time',
      lines,
      support,
      reasons: [reason, ...whom, ...lacking],
      trace,
    });
  }
  return found;
}
