import type { CandidateBasis, Citation, Reason } from '@levelproof/contract';
import { isEm, type LineDraft } from '../candidates/line.js';
import type { RuleContext } from '../pack/context.js';
import { claimModifiers, needsModifier25, visitComplexity } from '../packs/coupled.js';
import { exclusions } from '../packs/exclusions.js';
import { addOnPrimaries, individualBands } from '../packs/psychotherapy.js';
import type { EvidenceGrade, ExclusionRow } from './row.js';

/** A rule that forbids a set of lines. */
export interface Exclusion {
  /** Id of the row, e.g. `crisis-with-psychotherapy`. */
  readonly rule: string;
  readonly grade: EvidenceGrade;
  readonly reason: Reason;
  readonly cite: Citation;
}

/**
 * Why lines may not be reported together by one clinician on one date; empty when they may.
 * The order of the lines does not matter.
 * @param basis what the set is built on: prolonged service stands only on time
 */
export function exclusionsIn(
  lines: readonly LineDraft[],
  ctx: RuleContext,
  basis?: CandidateBasis,
): readonly Exclusion[] {
  const found: Exclusion[] = [];
  const rows = lines.some((each) => mayExclude(each, ctx.rules.excluding)) ? ctx.at(exclusions).value : [];
  for (const row of rows) {
    const conflicts = conflictsOf(row, lines, ctx);
    if (conflicts.length > 0 && row.unless !== undefined && isLifted(row.unless, ctx)) continue;
    found.push(...conflicts);
  }
  return [
    ...found,
    ...repeated(lines, ctx),
    ...addOnSetting(lines, ctx),
    ...complexity(lines, ctx),
    ...prolonged(lines, ctx, basis),
  ];
}

/** The same as reasons alone. */
export function forbidden(lines: readonly LineDraft[], ctx: RuleContext, basis?: CandidateBasis): readonly Reason[] {
  return exclusionsIn(lines, ctx, basis).map(({ reason }) => reason);
}

function conflictsOf(row: ExclusionRow, lines: readonly LineDraft[], ctx: RuleContext): Exclusion[] {
  const left = lines.filter((each) => onSide(each, row.a));
  if (left.length === 0) return [];
  const right = lines.filter((each) => onSide(each, row.b));
  if (row.kind === 'needs-one') {
    return right.length > 0 ? [] : left.map((each) => exclusion(row, each.code, null));
  }
  const seen = new Set<string>();
  const found: Exclusion[] = [];
  for (const one of left) {
    for (const other of right) {
      const [first, second] = [one.code, other.code].sort() as [string, string];
      const pair = `${first} ${second}`;
      if (one === other || seen.has(pair) || settledByModifier(row, one, other, ctx)) continue;
      seen.add(pair);
      found.push(exclusion(row, first, second));
    }
  }
  return found;
}

function isLifted({ id, setting }: NonNullable<ExclusionRow['unless']>, ctx: RuleContext): boolean {
  return ctx.setting(id).setting === setting;
}

function mayExclude(draft: LineDraft, codes: ReadonlySet<string>): boolean {
  return (
    codes.has(draft.code) ||
    (codes.has('EM') && isEm(draft)) ||
    (codes.has('PREVENTIVE') && draft.family === 'preventive')
  );
}

function settledByModifier({ kind }: ExclusionRow, one: LineDraft, other: LineDraft, ctx: RuleContext): boolean {
  if (kind !== 'separate-session' && kind !== 'needs-25') return false;
  const { separateVisit, distinct } = ctx.at(claimModifiers).value;
  if (kind === 'needs-25') return other.modifiers.includes(separateVisit);
  return [...one.modifiers, ...other.modifiers].some((modifier) => distinct.includes(modifier));
}

function onSide(draft: LineDraft, side: readonly string[]): boolean {
  return (
    side.includes(draft.code) ||
    (isEm(draft) && side.includes('EM')) ||
    (draft.family === 'preventive' && side.includes('PREVENTIVE'))
  );
}

function exclusion(row: ExclusionRow, one: string, other: string | null): Exclusion {
  return {
    rule: row.id,
    grade: row.grade,
    reason: { code: `exclusion.${row.kind}`, params: { rule: row.id, code: one, other, grade: row.grade } },
    cite: row.cite,
  };
}

/** One psychotherapy line has one unit, however long the session (R5.1). */
function repeated(lines: readonly LineDraft[], ctx: RuleContext): readonly Exclusion[] {
  const { cite } = ctx.at(individualBands);
  return lines
    .filter(({ family, units }) => units > 1 && (family === 'psychotherapy' || family === 'psychotherapy-add-on'))
    .map(({ code }) => named('one-unit-a-session', 'exclusion.units', 'hard', cite, { code }));
}

/** The psychotherapy add-on stands beside visits of certain families only (R5.4). */
function addOnSetting(lines: readonly LineDraft[], ctx: RuleContext): readonly Exclusion[] {
  const addOn = lines.find(({ family }) => family === 'psychotherapy-add-on');
  if (addOn === undefined) return [];
  const { value: allowed, cite } = ctx.at(addOnPrimaries);
  return lines
    .filter((each) => isEm(each) && !allowed.includes(each.family))
    .map(({ code }) =>
      named('add-on-beside-other-visit', 'exclusion.never', 'payer-dependent', cite, { code: addOn.code, other: code }),
    );
}

/** The add-on for a continuing relationship: its visits, and modifier 25 (R6.1, R6.2). */
function complexity(lines: readonly LineDraft[], ctx: RuleContext): readonly Exclusion[] {
  const addOn = lines.find(({ family }) => family === 'visit-complexity');
  if (addOn === undefined) return [];
  const { value: rule, cite } = ctx.at(visitComplexity);
  const visit = lines.find(({ family }) => rule.families.includes(family));
  const { code } = addOn;
  if (rule.code !== code || visit === undefined) {
    return [named('visit-complexity-needs-visit', 'exclusion.needs-one', 'hard', cite, { code })];
  }
  const modifier = ctx.at(claimModifiers).value.separateVisit;
  if (!visit.modifiers.includes(modifier) || barredBy25(lines, ctx).length === 0) return [];
  return [named('visit-complexity-with-25', 'exclusion.modifier', 'hard', cite, { code, other: visit.code, modifier })];
}

/** Lines beside the visit that make modifier 25 a bar to the add-on; the visit itself when nothing explains it. */
export function barredBy25(lines: readonly LineDraft[], ctx: RuleContext): readonly LineDraft[] {
  const { besideWith25 } = ctx.at(visitComplexity).value;
  const reasons = ctx.at(needsModifier25).value[ctx.encounter.payerRules];
  const asking = lines.filter(
    (each) => !isEm(each) && (reasons.includes(each.family) || besideWith25.includes(each.family)),
  );
  if (asking.length > 0) return asking.filter(({ family }) => !besideWith25.includes(family));
  const { separateVisit } = ctx.at(claimModifiers).value;
  return lines.filter((each) => isEm(each) && each.modifiers.includes(separateVisit));
}

/** Prolonged service prolongs a visit chosen by time (R3.1). */
function prolonged(lines: readonly LineDraft[], ctx: RuleContext, basis?: CandidateBasis): readonly Exclusion[] {
  if (basis === undefined || basis === 'time') return [];
  const { cite } = ctx.at(exclusions);
  return lines
    .filter(({ family }) => family === 'prolonged')
    .map(({ code }) => named('prolonged-needs-time', 'exclusion.basis', 'hard', cite, { code, basis }));
}

function named(
  rule: string,
  code: string,
  grade: EvidenceGrade,
  cite: Citation,
  params: NonNullable<Reason['params']>,
): Exclusion {
  return { rule, grade, reason: { code, params: { rule, ...params, grade } }, cite };
}
