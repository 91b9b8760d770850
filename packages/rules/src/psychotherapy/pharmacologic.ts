import type { EncounterFacts, Fact } from '@levelproof/contract';
import { line, type LineDraft } from '../candidates/line.js';
import { type FindingDraft, finding } from '../findings/finding.js';
import type { RuleContext } from '../pack/context.js';
import { pharmacologicManagement } from '../packs/psychotherapy.js';
import { rightsOf } from './session.js';

/** Drug decisions and statements of pharmacologic management in the facts. */
function managed(facts: EncounterFacts): readonly Fact[] {
  const stated = facts.psychotherapy?.pharmacologicManagement === true ? [facts.psychotherapy] : [];
  return [
    ...stated,
    ...facts.services.filter(({ kind, when }) => kind === 'pharmacologic-management' && when === 'today'),
    ...facts.risk.filter(({ kind, decision }) => kind === 'prescription-drug-management' && decision === 'decided'),
  ];
}

/** The therapy lines with pharmacologic management, where this clinician and this payer have it (R5.9). */
export function withPharmacologic(
  lines: readonly LineDraft[],
  facts: EncounterFacts,
  ctx: RuleContext,
): readonly LineDraft[] {
  const { value: rule } = ctx.at(pharmacologicManagement);
  const payable = rule.medicare || ctx.encounter.payerRules !== 'medicare';
  const carries = lines.some(({ code }) => rule.primaries.includes(code));
  return rightsOf(ctx).pharmacologic && payable && carries && managed(facts).length > 0
    ? [...lines, line(rule.code, 'pharmacologic-management', 'add-on')]
    : lines;
}

/** Drug management by a clinician for whom it is another code, no code, or out of scope (R5.9, R5.10). */
export function medicalFindings(facts: EncounterFacts, ctx: RuleContext): readonly FindingDraft[] {
  const rights = rightsOf(ctx);
  const { value: rule, cite } = ctx.at(pharmacologicManagement);
  const drugs = managed(facts);
  const found: FindingDraft[] = [];
  if (rights.pharmacologic && drugs.length > 0 && ctx.encounter.payerRules === 'medicare' && !rule.medicare) {
    found.push(
      finding(
        '90863-not-payable-by-medicare',
        {
          as: 'flag',
          direction: 'over-coding',
          severity: 'medium',
          text: 'Medicare does not pay pharmacologic management beside psychotherapy; its minutes are no therapy minutes.',
        },
        { about: drugs, cite, params: { code: rule.code } },
      ),
    );
  }
  const claimed = facts.services.filter(({ kind, when }) => kind === 'pharmacologic-management' && when === 'today');
  if (rights.addOn && claimed.length > 0) {
    found.push(
      finding(
        'pharmacologic-management-belongs-to-visit',
        {
          as: 'flag',
          direction: 'over-coding',
          severity: 'low',
          text: 'A clinician who may report an E/M reports drug management as an E/M, not as the add-on to psychotherapy.',
        },
        { about: claimed, cite, params: { code: rule.code } },
      ),
    );
  }
  const medical = rights.pharmacologic ? [] : drugs;
  const evaluated = facts.visit.kind === 'psych-eval' && facts.visit.medicalServices === true;
  if (!rights.addOn && (medical.length > 0 || evaluated)) {
    found.push(
      finding(
        'medical-services-outside-scope',
        {
          as: 'flag',
          direction: 'over-coding',
          severity: 'high',
          text: 'The note describes medical services, which this kind of clinician does not report. Who performed them?',
        },
        { about: medical, cite, params: { clinician: ctx.encounter.clinician } },
      ),
    );
  }
  return found;
}
