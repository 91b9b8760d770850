import type { EncounterFacts } from '@levelproof/contract';
import { line, type LineDraft } from '../candidates/line.js';
import { type FindingDraft, finding } from '../findings/finding.js';
import type { RuleContext } from '../pack/context.js';
import { psychiatricEvaluation } from '../packs/psychotherapy.js';
import { withComplexity } from './complexity.js';
import { rightsOf } from './session.js';

/**
 * The diagnostic evaluation, where the visit is one. With medical services only when they are written and the
 * clinician may perform them; minutes play no part (R5.10).
 */
export function evaluationLines(facts: EncounterFacts, ctx: RuleContext): readonly LineDraft[] | null {
  const rights = rightsOf(ctx);
  if (facts.visit.kind !== 'psych-eval' || !rights.evaluation) return null;
  const { without, withMedical } = ctx.at(psychiatricEvaluation).value;
  const code = rights.medicalEvaluation && medicalServices(facts) ? withMedical : without;
  return withComplexity([line(code, 'psychiatric-evaluation')], facts, ctx);
}

function medicalServices({ visit, risk }: EncounterFacts): boolean {
  if (visit.medicalServices !== undefined) return visit.medicalServices;
  return risk.some(({ kind, decision }) => kind === 'prescription-drug-management' && decision === 'decided');
}

/** What stands in the way of an evaluation as described. */
export function evaluationFindings(facts: EncounterFacts, ctx: RuleContext): readonly FindingDraft[] {
  const { visit, psychotherapy } = facts;
  if (visit.kind !== 'psych-eval') return [];
  const { cite } = ctx.at(psychiatricEvaluation);
  const found: FindingDraft[] = [];
  if (psychotherapy !== null && psychotherapy.minutes !== null) {
    found.push(
      finding(
        'evaluation-excludes-psychotherapy',
        {
          as: 'flag',
          direction: 'over-coding',
          severity: 'medium',
          text: 'A diagnostic evaluation and psychotherapy by one clinician on one date exclude each other.',
        },
        { about: [psychotherapy], cite },
      ),
    );
  }
  if (rightsOf(ctx).medicalEvaluation && visit.medicalServices === undefined && !medicalServices(facts)) {
    found.push(
      finding(
        'evaluation-medical-services-not-stated',
        {
          as: 'gap',
          direction: 'missing-documentation',
          severity: 'low',
          text: 'The evaluation does not say whether a medical service was part of it. Was there one, and is it written?',
        },
        { cite },
      ),
    );
  }
  return found;
}
