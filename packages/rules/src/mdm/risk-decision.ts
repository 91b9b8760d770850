import { type Citation, higherOf, type Level, type Reason, type RiskFact, type RiskKind } from '@levelproof/contract';
import { cite, unverified } from '../pack/cite.js';
import { citationOfSwitch, type RuleContext } from '../pack/context.js';
import type { SwitchId } from '../switches.js';
import type { MdmTables, Reading } from './tables.js';
import { missingOfToxicity } from './toxicity.js';

/** What one management decision is worth. */
export interface Decision {
  readonly level: Level;
  readonly reason: Reason;
  readonly cite: Citation;
  /** The level it would have if its missing condition were met. */
  readonly couldBe?: Level;
  /** The contested point that was consulted. */
  readonly asked?: SwitchId;
}

const BY_KIND = cite('R1.D');
const CONSIDERED = cite('R1.50');
const DRUG = cite('R1.51');
const SURGERY = cite('R1.53');
/** That the decision for a procedure of the same day belongs to the procedure has not been checked. */
const BUNDLED = unverified('R1.53');
const TOXICITY = cite('R1.54');
const DETERMINANT = cite('R1.55');

const LOW: Level = 'low';
const MODERATE: Level = 'moderate';
const MINIMAL: Level = 'straightforward';

/** Levels one decision by its kind and the conditions of its kind (R1.D). */
export function decisionOf(
  fact: RiskFact,
  addressed: ReadonlySet<string>,
  tables: MdmTables,
  ctx: RuleContext,
  reading: Reading,
): Decision {
  const base = tables.risk.value[fact.kind];
  if (fact.decision === 'considered' && fact.reasoned === false) {
    return { level: MINIMAL, reason: why('risk.considered-without-reasoning', fact), cite: CONSIDERED, couldBe: base };
  }
  const judge = JUDGES[fact.kind];
  return judge === undefined ? plain(fact, base) : judge(fact, base, { addressed, tables, ctx, reading });
}

interface Surroundings {
  readonly addressed: ReadonlySet<string>;
  readonly tables: MdmTables;
  readonly ctx: RuleContext;
  readonly reading: Reading;
}
type Judge = (fact: RiskFact, base: Level, around: Surroundings) => Decision;

const JUDGES: Readonly<Partial<Record<RiskKind, Judge>>> = {
  'prescription-drug-management': drugManagement,
  'over-the-counter-drug': overTheCounter,
  vaccine: (fact, base, { ctx }) => bySwitch(fact, base, 'C26', ctx.setting('C26').setting === MODERATE),
  'in-office-injection': injection,
  'supply-or-equipment': equipment,
  'minor-surgery': surgery,
  'elective-major-surgery': surgery,
  'social-determinant': determinant,
  'toxicity-monitoring': toxicity,
  hospitalization,
  'de-escalation': deEscalation,
};

const why = (code: string, fact: RiskFact): Reason => ({ code, params: { kind: fact.kind, fact: fact.id } });

function plain(fact: RiskFact, level: Level): Decision {
  return { level, reason: why('risk.kind', fact), cite: BY_KIND };
}

/** Prescription drug management needs an addressed problem, and for an unchanged drug an evaluation (R1.51, C2). */
function drugManagement(fact: RiskFact, base: Level, { addressed, ctx, reading }: Surroundings): Decision {
  const serves = fact.problemId === undefined ? addressed.size > 0 : addressed.has(fact.problemId);
  if (!serves) {
    return { level: MINIMAL, reason: why('risk.no-addressed-problem', fact), cite: DRUG, couldBe: base };
  }
  if (fact.action !== 'refill' && fact.action !== 'continue') {
    return { level: base, reason: why('risk.drug-managed', fact), cite: DRUG };
  }
  const { setting } = ctx.setting('C2');
  if (setting === 'never') {
    return {
      level: LOW,
      reason: why('risk.unchanged-drug', fact),
      cite: citationOfSwitch('C2'),
      couldBe: base,
      asked: 'C2',
    };
  }
  if (fact.reasoned === true) {
    return { level: base, reason: why('risk.continued-with-reason', fact), cite: DRUG, asked: 'C2' };
  }
  const weakRefill = fact.action === 'refill' && reading !== 'floor';
  if (setting === 'supported' || weakRefill) {
    return { level: base, reason: why('risk.refilled', fact), cite: citationOfSwitch('C2'), asked: 'C2' };
  }
  return {
    level: LOW,
    reason: why('risk.continued-without-reason', fact),
    cite: citationOfSwitch('C2'),
    couldBe: base,
    asked: 'C2',
  };
}

/** Low by convention; a payer may take a written higher risk into account (C1). */
function overTheCounter(fact: RiskFact, base: Level, { ctx }: Surroundings): Decision {
  if (fact.contested?.includes('C1') !== true || fact.reasoned !== true) return plain(fact, base);
  return bySwitch(fact, base, 'C1', ctx.setting('C1').setting === 'moderate-when-reasoned');
}

/** Equipment is none, also on prescription; some payers differ where the fact is marked so (C28). */
function equipment(fact: RiskFact, base: Level, { ctx }: Surroundings): Decision {
  if (fact.contested?.includes('C28') !== true) return plain(fact, base);
  return bySwitch(fact, base, 'C28', ctx.setting('C28').setting === MODERATE);
}

/** An injection given here is no automatic prescription drug management (C27); one reported today is bundled. */
function injection(fact: RiskFact, base: Level, { ctx }: Surroundings): Decision {
  if (fact.reportedToday === true) return bundled(fact, base);
  const { setting } = ctx.setting('C27');
  const credited = setting === MODERATE || (setting === 'moderate-when-reasoned' && fact.reasoned === true);
  if (credited)
    return { level: base, reason: why('risk.injection-credited', fact), cite: citationOfSwitch('C27'), asked: 'C27' };
  return {
    level: LOW,
    reason: why('risk.injection-not-credited', fact),
    cite: citationOfSwitch('C27'),
    couldBe: base,
    asked: 'C27',
  };
}

/** Surgery by its kind and the written risk factors of patient or procedure (R1.53). */
function surgery(fact: RiskFact, base: Level, { tables }: Surroundings): Decision {
  const raised = higherOf(base, tables.surgery.value[fact.kind] ?? base);
  if (fact.kind === 'minor-surgery' && fact.reportedToday === true) return bundled(fact, raised);
  if (fact.riskFactors === 'stated') {
    return { level: raised, reason: why('risk.surgery-with-risk-factors', fact), cite: SURGERY };
  }
  return { level: base, reason: why('risk.surgery-without-risk-factors', fact), cite: SURGERY, couldBe: raised };
}

function bundled(fact: RiskFact, couldBe: Level): Decision {
  return { level: MINIMAL, reason: why('risk.bundled-with-procedure', fact), cite: BUNDLED, couldBe };
}

/** A determinant counts when the note says how it limits care today (R1.55). */
function determinant(fact: RiskFact, base: Level): Decision {
  if (fact.limitsCare === true)
    return { level: base, reason: why('risk.determinant-limits-care', fact), cite: DETERMINANT };
  return { level: MINIMAL, reason: why('risk.determinant-without-impact', fact), cite: DETERMINANT, couldBe: base };
}

/** Intensive monitoring for toxicity: every condition has to be met (R1.54). */
function toxicity(fact: RiskFact, base: Level, { tables, ctx }: Surroundings): Decision {
  const missing = missingOfToxicity(fact.toxicity, tables.toxicityDays.value);
  const contested = fact.toxicity?.tier === 'contested';
  if (missing.length > 0) {
    const reason = { code: 'risk.toxicity-conditions-missing', params: { kind: fact.kind, fact: fact.id, missing } };
    const short: Decision = { level: MINIMAL, reason, cite: TOXICITY };
    return fact.toxicity?.tier === 'no' ? short : { ...short, couldBe: base };
  }
  if (!contested) return { level: base, reason: why('risk.toxicity-monitored', fact), cite: TOXICITY };
  if (ctx.setting('C10').setting === 'when-all-conditions-written') {
    return { level: base, reason: why('risk.toxicity-monitored', fact), cite: citationOfSwitch('C10'), asked: 'C10' };
  }
  return {
    level: MINIMAL,
    reason: why('risk.toxicity-contested', fact),
    cite: citationOfSwitch('C10'),
    couldBe: base,
    asked: 'C10',
  };
}

/** A decision about hospital care counts also when the answer is no (R1.56, C18). */
function hospitalization(fact: RiskFact, base: Level, { ctx }: Surroundings): Decision {
  if (fact.decision === 'decided') return plain(fact, base);
  const level: Level = ctx.setting('C18').setting === 'high' ? base : MODERATE;
  return { level, reason: why('risk.hospital-considered', fact), cite: citationOfSwitch('C18'), asked: 'C18' };
}

/** Care is withheld or lowered because the prognosis is poor, for no other reason (R1.D). */
function deEscalation(fact: RiskFact, base: Level): Decision {
  if (fact.forPoorPrognosis === true) return plain(fact, base);
  return { level: MINIMAL, reason: why('risk.de-escalation-without-prognosis', fact), cite: BY_KIND, couldBe: base };
}

function bySwitch(fact: RiskFact, base: Level, id: SwitchId, raised: boolean): Decision {
  if (raised)
    return {
      level: higherOf(base, MODERATE),
      reason: why('risk.raised-by-payer', fact),
      cite: citationOfSwitch(id),
      asked: id,
    };
  return { level: base, reason: why('risk.kind', fact), cite: citationOfSwitch(id), asked: id };
}
