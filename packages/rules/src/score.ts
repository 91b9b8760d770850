import {
  type CodingResult,
  type EncounterFacts,
  type MovedSwitch,
  RESULT_SCHEMA_VERSION,
  type ScoredRisk,
} from '@levelproof/contract';
import { choose, otherCandidates } from './candidates/candidates.js';
import { visitCandidates } from './candidates/visit-candidates.js';
import { inCanonicalOrder } from './canonical.js';
import { counterfactualsOf } from './counterfactuals/counterfactuals.js';
import { outOfScope } from './coupled/recognised.js';
import { guardMinutes } from './facts-guard.js';
import { planVisit } from './families/visit-plan.js';
import { medicareFees } from './fees/medicare.js';
import type { FeeSchedule } from './fees/schedule.js';
import { feesOn } from './fees/worth.js';
import { type FindingDraft, finding, flagOf, gapOf } from './findings/finding.js';
import type { Conclusions } from './findings/rule.js';
import { flagsOf } from './flags/flags.js';
import { gapsOf } from './gaps/gaps.js';
import { type MdmScore, readMdm, scoreMdm } from './mdm/mdm.js';
import { questionsInOrder } from './mdm/settled.js';
import { mdmTables } from './mdm/tables.js';
import { cite } from './pack/cite.js';
import { type ContextOptions, contextFor, type RuleContext } from './pack/context.js';
import { psychotherapyOf } from './psychotherapy/psychotherapy.js';
import { SWITCHES, type SwitchId } from './switches.js';
import { countableMinutes } from './time/countable.js';
import { scoreTime } from './time/time.js';

/** What a caller may set besides the facts. */
export interface ScoreOptions extends ContextOptions {
  /** Fee schedule that candidates are compared by. @defaultValue Medicare's, national */
  readonly fees?: FeeSchedule;
}

const OUTSIDE: readonly string[] = ['testing', 'procedure', 'not-em'];

/**
 * Derives what facts support: levels by decision making and by time, psychotherapy, every set of lines that may be
 * reported together, the recommended one, gaps and flags, each with its trace. Pure: the same facts, date and options
 * give the same result; the order of the facts has no influence.
 *
 * @throws LevelproofError `NO_RULE_FOR_DATE`, `INVALID_FACT`, `UNKNOWN_OVERLAY` or `UNKNOWN_VALUE`
 */
export function score(given: EncounterFacts, options: ScoreOptions = {}): CodingResult {
  guardMinutes(given);
  const facts = ordered(given);
  const ctx = contextFor(facts.encounter, options);
  const plan = planVisit(facts, ctx);
  const psychotherapy = psychotherapyOf(facts, ctx);
  const family = plan.families[0]?.codes ?? null;
  const countable = countableMinutes(facts.time, ctx);
  const mdm = family === null ? null : scoreMdm(facts, mdmTables(ctx, family.value.family), ctx);
  const timeBlocked = psychotherapy.blocksTimeForEm;
  const time = family === null ? null : scoreTime(countable, family, ctx, timeBlocked);
  const evaluated = facts.visit.kind === 'psych-eval' && psychotherapy.evaluation !== null;
  const visits =
    evaluated || (mdm === null && !plan.staffOnly && plan.discharge === null)
      ? []
      : visitDrafts({ facts, ctx, plan, mdm, time, countable, addOn: psychotherapy.addOn, timeBlocked });
  const fees = feesOn(options.fees ?? medicareFees(), ctx.date, ctx.encounter.setting);
  const choice = choose([...visits, ...otherCandidates(facts, ctx, psychotherapy)], facts, ctx, fees);
  const concluded: Conclusions = {
    mdm: mdm?.result ?? null,
    time,
    psychotherapy: psychotherapy.result,
    candidates: choice.candidates,
    recommended: choice.recommended,
  };
  const findings = distinct([
    ...statusFindings(plan.unknown),
    ...psychotherapy.findings,
    ...choice.findings,
    ...flagsOf(facts, ctx, concluded),
    ...gapsOf(facts, ctx, concluded),
  ]);
  const tables = mdmTables(ctx, family?.value.family ?? null);
  return {
    schemaVersion: RESULT_SCHEMA_VERSION,
    rulePack: { id: ctx.pack.id, version: ctx.pack.version, overlays: ctx.overlays.map(({ id }) => id) },
    dateOfService: ctx.date,
    encounter: facts.encounter,
    sources: facts.sources,
    service: {
      kind: facts.visit.kind,
      inScope: !OUTSIDE.includes(facts.visit.kind),
      reasons: [
        ...plan.reasons,
        ...outOfScope(facts, ctx),
        ...(OUTSIDE.includes(facts.visit.kind)
          ? [{ code: 'service.kind-out-of-scope', params: { kind: facts.visit.kind } }]
          : []),
      ],
      evidence: facts.visit.evidence,
    },
    ...concluded,
    facts: {
      problems: facts.problems,
      data: facts.data,
      risk: scoredRisk(facts, mdm, ctx, tables),
      time: facts.time,
      psychotherapy: facts.psychotherapy,
      diagnoses: facts.diagnoses,
      services: facts.services,
      observations: facts.observations,
    },
    hcc: [],
    gaps: findings.filter(({ as }) => as === 'gap').map(gapOf),
    flags: findings.filter(({ as }) => as === 'flag').map(flagOf),
    questions: facts.questions,
    counterfactuals:
      mdm === null
        ? []
        : counterfactualsOf(facts, mdm.result.level, (other) => readMdm(other, tables, ctx, 'level').level),
    switches: mdm === null ? [] : movedSwitches(facts, mdm, ctx, options),
  };
}

function visitDrafts(
  input: Omit<Parameters<typeof visitCandidates>[0], 'mdm' | 'time'> & {
    readonly mdm: MdmScore | null;
    readonly time: ReturnType<typeof scoreTime> | null;
  },
): ReturnType<typeof visitCandidates> {
  const { mdm, time, ...rest } = input;
  const tables = mdmTables(input.ctx, null);
  const blank = scoreMdm({ ...input.facts, problems: [], data: [], risk: [], questions: [] }, tables, input.ctx).result;
  const noTime = { minutes: input.countable.minutes, level: null, exact: false, trace: blank.trace, next: null };
  return visitCandidates({ ...rest, mdm: mdm?.result ?? blank, time: time ?? noTime });
}

function ordered(facts: EncounterFacts): EncounterFacts {
  return {
    ...facts,
    problems: inCanonicalOrder(facts.problems),
    data: inCanonicalOrder(facts.data),
    risk: inCanonicalOrder(facts.risk),
    time: inCanonicalOrder(facts.time),
    diagnoses: inCanonicalOrder(facts.diagnoses),
    services: inCanonicalOrder(facts.services),
    observations: inCanonicalOrder(facts.observations),
    questions: questionsInOrder(facts.questions),
  };
}

function scoredRisk(
  facts: EncounterFacts,
  mdm: MdmScore | null,
  ctx: RuleContext,
  tables: ReturnType<typeof mdmTables>,
): readonly ScoredRisk[] {
  const reading = mdm?.reading ?? readMdm(facts, tables, ctx, 'level');
  const levels = new Map(reading.risk.decisions.map(({ fact, decision }) => [fact.id, decision.level]));
  return facts.risk.map((fact) => ({ ...fact, level: levels.get(fact.id) ?? 'straightforward' }));
}

/** One finding a name: the first stands, the facts of the others come along. */
function distinct(findings: readonly FindingDraft[]): readonly FindingDraft[] {
  const byId = new Map<string, FindingDraft>();
  for (const each of findings) {
    const known = byId.get(each.id);
    const more = known === undefined ? [] : each.facts.filter((id) => !known.facts.includes(id));
    if (known === undefined) byId.set(each.id, each);
    else if (more.length > 0) {
      byId.set(each.id, {
        ...known,
        facts: [...known.facts, ...more],
        evidence: [...known.evidence, ...each.evidence],
      });
    }
  }
  return [...byId.values()];
}

function statusFindings(unknown: 'patient-status' | 'stay' | null): readonly FindingDraft[] {
  if (unknown === null) return [];
  const what = {
    as: 'flag',
    severity: 'low',
    direction: 'information',
    text:
      unknown === 'patient-status'
        ? 'Whether the patient is new or established is not known; both candidates are shown and the established one is used.'
        : 'Which day of the stay this is is not known; all candidates are shown.',
  } as const;
  return [finding(`${unknown}-unknown`, what, { cite: cite(unknown === 'patient-status' ? 'R4.10' : 'R4.11') })];
}

/** Contested points that were asked and whose other setting would have given another level. */
function movedSwitches(
  facts: EncounterFacts,
  mdm: MdmScore,
  ctx: RuleContext,
  options: ScoreOptions,
): readonly MovedSwitch[] {
  const moved: MovedSwitch[] = [];
  for (const id of [...new Set<SwitchId>(mdm.switches)].sort()) {
    const { setting, setBy } = ctx.setting(id);
    for (const other of SWITCHES[id].settings) {
      if (other === setting) continue;
      const elsewhere = contextFor(facts.encounter, { ...options, switches: { ...options.switches, [id]: other } });
      const level = readMdm(facts, mdmTables(elsewhere, null), elsewhere, 'level').level;
      if (level === mdm.result.level) continue;
      const params = { other, from: mdm.result.level, to: level };
      moved.push({ id, setting, setBy, moved: { code: 'switch.would-move', params } });
      break;
    }
  }
  return moved;
}
