import {
  type CodingResult,
  type EncounterFacts,
  type MdmResult,
  type Reason,
  RESULT_SCHEMA_VERSION,
  type ScoredRisk,
} from '@levelproof/contract';
import { inCanonicalOrder } from './canonical.js';
import { conclude } from './conclude.js';
import { counterfactualsOf } from './counterfactuals/counterfactuals.js';
import { outOfScope } from './coupled/recognised.js';
import { guardMinutes } from './facts-guard.js';
import { planVisit, type VisitPlan } from './families/visit-plan.js';
import { medicareFees } from './fees/medicare.js';
import type { FeeSchedule } from './fees/schedule.js';
import { type FindingDraft, finding, flagOf, gapOf } from './findings/finding.js';
import { flagsOf } from './flags/flags.js';
import { gapsOf } from './gaps/gaps.js';
import { type MdmLevels, type MdmScore, mdmLevels, readMdm, scoreMdm } from './mdm/mdm.js';
import { questionsInOrder } from './mdm/settled.js';
import { type MdmTables, mdmTables } from './mdm/tables.js';
import { movedSwitches } from './moved-switches.js';
import { cite } from './pack/cite.js';
import { withoutShortCrisis } from './psychotherapy/short-crisis.js';
import { bookFor, type ContextOptions, contextFor, type RuleContext } from './pack/context.js';
import type { RuleBook } from './pack/rule-book.js';

/** What a caller may set besides the facts. */
export interface ScoreOptions extends ContextOptions {
  /** Fee schedule that candidates are compared by. @defaultValue Medicare's, national */
  readonly fees?: FeeSchedule | undefined;
}

/** The engine with its options settled: for those who score many encounters. Keeps rules, never facts. */
export interface Scorer {
  /** As `score`, under the options of this scorer. */
  readonly score: (facts: EncounterFacts) => CodingResult;
  /** Medical decision making alone: three elements, floor, level and ceiling, the trace, why the next level was not reached. */
  readonly mdm: (facts: EncounterFacts) => MdmResult;
  /** The bare levels of the same, without a trace: for counting and comparing. */
  readonly mdmLevels: (facts: EncounterFacts) => MdmLevels;
}

const OUTSIDE: readonly string[] = ['testing', 'procedure', 'not-em'];

/**
 * Settles packs, overlays, switches and fees once.
 * @throws LevelproofError `UNKNOWN_VALUE` for a contested point or a setting that there is not
 */
export function createScorer(options: ScoreOptions = {}): Scorer {
  const book = bookFor(options);
  const fees = options.fees ?? medicareFees();
  return {
    score: (facts) => scoredBy(facts, book, fees),
    mdm: (facts) => scoredMdm(facts, book).result,
    mdmLevels: (facts) => {
      const { encounter } = facts;
      const ctx = contextFor(encounter, {}, book);
      return mdmLevels(facts, mdmTables(ctx, planVisit(facts, ctx).families[0]?.codes.value.family ?? null), ctx);
    },
  };
}

function scoredMdm(facts: EncounterFacts, book: RuleBook): MdmScore {
  const ctx = contextFor(facts.encounter, {}, book);
  const family = planVisit(facts, ctx).families[0]?.codes.value.family ?? null;
  return scoreMdm(ordered(facts), mdmTables(ctx, family), ctx);
}

/**
 * Derives what facts support: levels by decision making and by time, psychotherapy, every set of lines that may be
 * reported together, the recommended one, gaps and flags, each with its trace. Pure: the same facts, date and options
 * give the same result; the order of the facts has no influence.
 *
 * @throws LevelproofError `NO_RULE_FOR_DATE`, `INVALID_FACT`, `UNKNOWN_OVERLAY` or `UNKNOWN_VALUE`
 */
export function score(facts: EncounterFacts, options: ScoreOptions = {}): CodingResult {
  return scoredBy(facts, bookFor(options), options.fees ?? medicareFees());
}

function scoredBy(given: EncounterFacts, book: RuleBook, schedule: FeeSchedule): CodingResult {
  guardMinutes(given);
  const ctx = contextFor(given.encounter, {}, book);
  const facts = withoutShortCrisis(ordered(given), ctx);
  const conclusion = conclude(facts, ctx, schedule);
  const { plan, tables, psychotherapy, mdm, choice, concluded } = conclusion;
  const findings = distinct([
    statusFindings(plan.unknown),
    psychotherapy.findings,
    choice.findings,
    flagsOf(facts, ctx, concluded),
    gapsOf(facts, ctx, concluded),
  ]);
  return {
    schemaVersion: RESULT_SCHEMA_VERSION,
    rulePack: { id: ctx.pack.id, version: ctx.pack.version, overlays: ctx.overlays.map(({ id }) => id) },
    dateOfService: ctx.date,
    encounter: facts.encounter,
    sources: facts.sources,
    service: {
      kind: facts.visit.kind,
      inScope: !OUTSIDE.includes(facts.visit.kind),
      reasons: reasonsOf(facts, plan, ctx),
      evidence: facts.visit.evidence,
    },
    mdm: concluded.mdm,
    time: concluded.time,
    psychotherapy: concluded.psychotherapy,
    candidates: concluded.candidates,
    recommended: concluded.recommended,
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
    hcc: NOTHING,
    gaps: findings.filter(({ as }) => as === 'gap').map(gapOf),
    flags: findings.filter(({ as }) => as === 'flag').map(flagOf),
    questions: facts.questions,
    counterfactuals:
      mdm === null || plan.discharge !== null ? NOTHING : counterfactualsOf(facts, mdm.reading, tables, ctx),
    switches: movedSwitches(facts, conclusion, ctx, schedule),
  };
}

const NOTHING: readonly never[] = [];

function joined<T>(first: readonly T[], second: readonly T[]): readonly T[] {
  return second.length === 0 ? first : first.length === 0 ? second : [...first, ...second];
}

function reasonsOf(facts: EncounterFacts, plan: VisitPlan, ctx: RuleContext): readonly Reason[] {
  const outside = facts.services.length === 0 ? NOTHING : outOfScope(facts, ctx);
  const { kind } = facts.visit;
  if (!OUTSIDE.includes(kind)) return joined(plan.reasons, outside);
  return [...plan.reasons, ...outside, { code: 'service.kind-out-of-scope', params: { kind } }];
}

/** The facts in canonical order; the same object where they already are. */
function ordered(facts: EncounterFacts): EncounterFacts {
  const problems = inCanonicalOrder(facts.problems);
  const data = inCanonicalOrder(facts.data);
  const risk = inCanonicalOrder(facts.risk);
  const time = inCanonicalOrder(facts.time);
  const diagnoses = inCanonicalOrder(facts.diagnoses);
  const services = inCanonicalOrder(facts.services);
  const observations = inCanonicalOrder(facts.observations);
  const questions = questionsInOrder(facts.questions);
  const same =
    problems === facts.problems &&
    data === facts.data &&
    risk === facts.risk &&
    time === facts.time &&
    diagnoses === facts.diagnoses &&
    services === facts.services &&
    observations === facts.observations &&
    questions === facts.questions;
  return same ? facts : { ...facts, problems, data, risk, time, diagnoses, services, observations, questions };
}

function scoredRisk(
  facts: EncounterFacts,
  mdm: MdmScore | null,
  ctx: RuleContext,
  tables: MdmTables,
): readonly ScoredRisk[] {
  if (facts.risk.length === 0) return NOTHING;
  const { decisions } = (mdm?.reading ?? readMdm(facts, tables, ctx, 'level')).risk;
  return decisions.map(({ fact, decision }) => ({ ...fact, level: decision.level }));
}

/** One finding a name: the first stands, the facts of the others come along. */
function distinct(lists: readonly (readonly FindingDraft[])[]): readonly FindingDraft[] {
  const byId = new Map<string, FindingDraft>();
  for (const list of lists) {
    for (const each of list) {
      const known = byId.get(each.id);
      const more = known === undefined ? NOTHING : each.facts.filter((id) => !known.facts.includes(id));
      if (known === undefined) byId.set(each.id, each);
      else if (more.length > 0) {
        byId.set(each.id, {
          ...known,
          facts: [...known.facts, ...more],
          evidence: [...known.evidence, ...each.evidence],
        });
      }
    }
  }
  return [...byId.values()];
}

function statusFindings(unknown: 'patient-status' | 'stay' | null): readonly FindingDraft[] {
  if (unknown === null) return NOTHING;
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
