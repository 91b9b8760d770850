import type { Candidate, CandidateBasis, EncounterFacts, Recommendation, Reason } from '@levelproof/contract';
import { preventiveLine } from '../coupled/preventive.js';
import { coupledOf } from '../coupled/coupled.js';
import { checkInLine } from '../coupled/remote.js';
import { forbidden } from '../exclusions/exclusions.js';
import { type Fees, worthOf } from '../fees/worth.js';
import type { FindingDraft } from '../findings/finding.js';
import type { RuleContext } from '../pack/context.js';
import type { PsychotherapyReading } from '../psychotherapy/reading.js';
import { step } from '../trace-node.js';
import { claimModifiers } from '../packs/coupled.js';
import { type CandidateDraft, codeOf, type LineDraft, withModifier } from './line.js';

/** The candidates with their worth, the recommended one, and what goes with it. */
export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly recommended: Recommendation;
  readonly findings: readonly FindingDraft[];
}

/** Sets of lines that rest on psychotherapy, an evaluation, a check-in or a preventive visit alone. */
export function otherCandidates(
  facts: EncounterFacts,
  ctx: RuleContext,
  psychotherapy: PsychotherapyReading,
): readonly CandidateDraft[] {
  const found: CandidateDraft[] = [];
  const add = (id: string, basis: CandidateBasis, lines: readonly LineDraft[] | null): void => {
    if (lines === null || lines.length === 0) return;
    const reason: Reason = { code: `candidate.${basis}`, params: { codes: lines.map(codeOf) } };
    const trace = step(`candidate.${basis}`, codeOf(lines[0] as LineDraft), reason, {
      children: psychotherapy.result === null ? [] : [psychotherapy.result.trace],
    });
    found.push({ id, basis, lines, support: 'supported', reasons: [reason], trace });
  };
  add('psychiatric-evaluation', 'psychiatric-evaluation', psychotherapy.evaluation);
  add('crisis', 'crisis', psychotherapy.crisis);
  add('psychotherapy', 'psychotherapy', psychotherapy.alone);
  const checkIn = checkInLine(facts, ctx);
  add('check-in', 'fixed', checkIn === null ? null : [checkIn]);
  const preventive = preventiveLine(facts, ctx);
  add('preventive', 'preventive', preventive === null ? null : [{ ...preventive, role: 'primary' }]);
  return found;
}

/**
 * The visit by decision making beside a crisis session of the date, where it is written as separate and the payer takes
 * the two together (C20). Minutes are not shared, so time chooses no level here.
 */
export function besideCrisis(
  visits: readonly CandidateDraft[],
  crisis: readonly LineDraft[] | null,
  facts: EncounterFacts,
  ctx: RuleContext,
): readonly CandidateDraft[] {
  if (crisis === null || facts.visit.separateEm !== 'yes') return [];
  const byMdm = visits.filter(({ basis, support }) => basis === 'mdm' && support === 'supported');
  if (byMdm.length === 0 || ctx.setting('C20').setting !== 'together-when-separate') return [];
  const modifier = ctx.at(claimModifiers).value.separateVisit;
  return byMdm.map((draft) => ({
    ...draft,
    id: draft.id.replace('mdm:', 'mdm-with-crisis:'),
    basis: 'crisis',
    lines: [...draft.lines.map((each) => withModifier(each, modifier)), ...crisis],
  }));
}

/** Gives each draft its worth, bars what a rule forbids, and takes the supported one that is worth most. */
export function choose(drafts: readonly CandidateDraft[], facts: EncounterFacts, ctx: RuleContext, fees: Fees): Choice {
  const made = drafts.map((draft) => {
    const coupled = coupledOf(facts, ctx, draft.lines);
    const barred = forbidden(draft.lines, ctx, draft.basis);
    const support = barred.length > 0 ? ('not-reportable' as const) : draft.support;
    const candidate: Candidate = {
      id: draft.id,
      basis: draft.basis,
      codes: coupled.lines.map(codeOf),
      support,
      reasons: [...draft.reasons, ...barred],
      worth: worthOf(draft.lines, fees),
      trace: draft.trace,
    };
    return { candidate, draft, coupled };
  });
  const supported = made.filter(({ candidate }) => candidate.support === 'supported');
  let best = supported[0];
  for (const other of supported) if (best !== undefined && isWorthMore(other, best)) best = other;
  if (best === undefined) {
    const none: Recommendation = {
      candidate: null,
      basis: 'none',
      codes: [],
      reason: { code: 'recommend.none-supported' },
    };
    return {
      candidates: made.map(({ candidate }) => candidate),
      recommended: none,
      findings: coupledOf(facts, ctx, []).findings,
    };
  }
  const code = supported.length === 1 ? 'recommend.only-one' : 'recommend.worth-most';
  return {
    candidates: made.map(({ candidate }) => candidate),
    recommended: {
      candidate: best.candidate.id,
      basis: best.candidate.basis,
      codes: best.coupled.lines.map((each) => codeOf({ ...each, modifiers: [] })),
      reason: { code, params: { candidate: best.candidate.id, among: supported.length } },
    },
    findings: best.coupled.findings,
  };
}

interface Made {
  readonly candidate: Candidate;
  readonly draft: CandidateDraft;
}

/** Both stand in one result only while it is open which applies; then the second is taken, whatever it is worth. */
const OPEN_PAIRS = [
  [':new', ':established'],
  [':initial', ':subsequent'],
] as const;

/** More relative value; where one is unknown, more lines of the same visit, then the higher code number of a family. */
function isWorthMore(a: Made, b: Made): boolean {
  for (const [higher, lower] of OPEN_PAIRS) {
    if (a.candidate.id.endsWith(higher) && b.candidate.id.endsWith(lower)) return false;
    if (b.candidate.id.endsWith(higher) && a.candidate.id.endsWith(lower)) return true;
  }
  const [one, other] = [a.candidate.worth, b.candidate.worth];
  if (one.totalRvu !== null && other.totalRvu !== null) return one.totalRvu > other.totalRvu;
  if (one.workRvu !== null && other.workRvu !== null) return one.workRvu > other.workRvu;
  const [first, second] = [a.draft.lines[0], b.draft.lines[0]];
  if (first !== undefined && second !== undefined && first.family === second.family && first.code !== second.code) {
    return first.code > second.code;
  }
  return a.draft.lines.length > b.draft.lines.length;
}
