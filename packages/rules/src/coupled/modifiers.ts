import type { EncounterFacts } from '@levelproof/contract';
import { isEm, type LineDraft, withModifier } from '../candidates/line.js';
import { type FindingDraft, finding } from '../findings/finding.js';
import type { RuleContext } from '../pack/context.js';
import {
  claimModifiers,
  contactModifiers,
  needsModifier25,
  splitShared,
  withoutContactModifier,
} from '../packs/coupled.js';

/** Lines with what was found while their modifiers were put on. */
export interface Coupling {
  readonly lines: readonly LineDraft[];
  readonly findings: readonly FindingDraft[];
}

/**
 * The modifier of a separate visit, on the E/M beside a service that asks for it. A note that says that the visit was
 * not separate gets a finding instead (R6.3, R6.10).
 * @param asking services of the date that are no lines here, such as a procedure out of scope
 */
export function separateVisit(
  lines: readonly LineDraft[],
  asking: readonly LineDraft[],
  facts: EncounterFacts,
  ctx: RuleContext,
): Coupling {
  const { value: families, cite } = ctx.at(needsModifier25);
  const reasons = [...lines, ...asking].filter(
    (each) => !isEm(each) && families[ctx.encounter.payerRules].includes(each.family),
  );
  const visit = lines.find(isEm);
  if (visit === undefined || reasons.length === 0) return { lines, findings: [] };
  const modifier = ctx.at(claimModifiers).value.separateVisit;
  const params = { code: visit.code, modifier, beside: reasons.map(({ code }) => code) };
  if (facts.visit.separateEm === 'no') return { lines, findings: [notSeparate(facts, params, cite)] };
  const required = finding(
    'modifier-25-required',
    {
      as: 'flag',
      direction: 'information',
      severity: facts.visit.separateEm === 'yes' ? 'info' : 'medium',
      text: 'The visit stands beside another service of the date and needs the modifier of a significant, separate visit.',
    },
    { cite, params },
  );
  return {
    lines: lines.map((each) => (isEm(each) ? withModifier(each, modifier) : each)),
    findings: [required],
  };
}

/** A visit that is part of the other service of the date. */
export function notSeparate(
  facts: EncounterFacts,
  params: NonNullable<FindingDraft['reason']['params']>,
  cite: FindingDraft['citations'][number],
): FindingDraft {
  const draft = finding(
    'modifier-25-not-supported',
    {
      as: 'flag',
      direction: 'over-coding',
      severity: 'high',
      text: 'The note shows no significant work on a problem apart from the other service of the date, so no separate visit.',
    },
    { cite, params },
  );
  return { ...draft, evidence: facts.visit.evidence };
}

/** A visit for a procedure that was decided before, and for nothing else: no visit stands beside it (R6.3). */
export function procedureAlone(facts: EncounterFacts, ctx: RuleContext): readonly FindingDraft[] {
  if (facts.visit.kind !== 'procedure' || facts.visit.separateEm !== 'no') return [];
  const { cite } = ctx.at(needsModifier25);
  return [notSeparate(facts, { modifier: ctx.at(claimModifiers).value.separateVisit }, cite)];
}

/** The modifier of a contact by telephone or video, and whose rules ask for it (R6.4). */
export function contact(lines: readonly LineDraft[], ctx: RuleContext): Coupling {
  const { value: byPayer, cite } = ctx.at(contactModifiers);
  const { modality, payerRules } = ctx.encounter;
  const modifier = byPayer[payerRules][modality];
  if (modifier === undefined) return { lines, findings: [] };
  const without = ctx.at(withoutContactModifier).value;
  const takes = ({ family }: LineDraft): boolean => !without.includes(family);
  if (!lines.some(takes)) return { lines, findings: [] };
  const audio = modality === 'audio-only';
  const says = finding(
    audio ? 'audio-only-modifier-93' : 'modifier-95-telehealth',
    {
      as: 'flag',
      direction: 'information',
      severity: 'info',
      text: audio
        ? 'The contact was by sound alone; its lines carry the modifier for that.'
        : 'The contact was by video; many payers ask for the telehealth modifier on its lines.',
    },
    { cite, params: { modifier, codes: lines.filter(takes).map(({ code }) => code) } },
  );
  return { lines: lines.map((each) => (takes(each) ? withModifier(each, modifier) : each)), findings: [says] };
}

/** The modifier of a split or shared visit: facilities only (R6.5). */
export function shared(lines: readonly LineDraft[], facts: EncounterFacts, ctx: RuleContext): Coupling {
  const services = facts.services.filter(({ kind, when }) => kind === 'split-shared' && when === 'today');
  if (services.length === 0 || !lines.some(isEm) || ctx.date < (splitShared.values[0]?.from ?? '')) {
    return { lines, findings: [] };
  }
  const { value: rule, cite } = ctx.at(splitShared);
  const allowed = rule.settings.includes(ctx.encounter.setting);
  const says = finding(
    allowed ? 'modifier-fs-split-shared' : 'split-shared-not-in-office',
    {
      as: 'flag',
      direction: allowed ? 'information' : 'over-coding',
      severity: allowed ? 'info' : 'high',
      text: allowed
        ? 'Two clinicians of one group shared this visit. Who made the substantive part of it, by time or by decision making?'
        : 'A visit shared by two clinicians exists in facilities only; in this setting it is not reported as shared.',
    },
    { about: services, cite, params: { modifier: rule.modifier } },
  );
  const marked = allowed && ctx.encounter.payerRules === 'medicare';
  return {
    lines: marked ? lines.map((each) => (isEm(each) ? withModifier(each, rule.modifier) : each)) : lines,
    findings: [says],
  };
}
