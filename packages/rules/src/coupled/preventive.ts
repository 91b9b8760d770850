import type { EncounterFacts } from '@levelproof/contract';
import { line, type LineDraft } from '../candidates/line.js';
import { type FindingDraft, finding } from '../findings/finding.js';
import type { RuleContext } from '../pack/context.js';
import { claimModifiers, preventiveVisits } from '../packs/coupled.js';
import { notSeparate } from './modifiers.js';

/**
 * The preventive visit of an encounter: by age and status, or Medicare's own. `null` when the visit is none, and when
 * the age that decides its code is not known.
 */
export function preventiveLine(facts: EncounterFacts, ctx: RuleContext): LineDraft | null {
  if (!isPreventive(facts)) return null;
  const { bands, medicare } = ctx.at(preventiveVisits).value;
  const { payerRules, patient, patientStatus } = ctx.encounter;
  const kind = facts.visit.preventive ?? 'age-banded';
  if (kind !== 'age-banded') return line(medicare[kind], 'preventive', 'beside');
  const { age } = patient;
  if (age === undefined || payerRules === 'medicare') return null;
  const band = bands.filter(({ fromAge }) => fromAge <= age).at(-1);
  if (band === undefined) return null;
  return line(patientStatus === 'new' ? band.fresh : band.established, 'preventive', 'beside');
}

/** What stands between a preventive visit and a code, and between it and a separate visit (R6.10). */
export function preventiveFindings(
  facts: EncounterFacts,
  ctx: RuleContext,
  chosen: readonly LineDraft[],
): readonly FindingDraft[] {
  if (!isPreventive(facts)) return [];
  const { cite } = ctx.at(preventiveVisits);
  const found: FindingDraft[] = [];
  const { visit, problems, risk } = facts;
  const touched = problems.length > 0 || risk.some(({ kind }) => kind === 'prescription-drug-management');
  const banded = (visit.preventive ?? 'age-banded') === 'age-banded';
  if (visit.kind === 'preventive' && touched && visit.separateEm !== 'yes' && !chosen.some(em)) {
    found.push(notSeparate(facts, { modifier: ctx.at(claimModifiers).value.separateVisit }, cite));
  }
  if (banded && ctx.encounter.payerRules === 'medicare') {
    found.push(
      finding(
        'preventive-not-covered-by-medicare',
        {
          as: 'flag',
          direction: 'information',
          severity: 'medium',
          text: 'Medicare does not cover preventive visits by age band; it has wellness visits of its own.',
        },
        { cite },
      ),
    );
  } else if (banded && ctx.encounter.patient.age === undefined) {
    found.push(
      finding(
        'preventive-age-not-stated',
        {
          as: 'gap',
          direction: 'missing-documentation',
          severity: 'low',
          text: 'A preventive visit is coded by age. How old was the patient on the date of service?',
        },
        { cite },
      ),
    );
  }
  return found;
}

function isPreventive({ visit, services }: EncounterFacts): boolean {
  return (
    visit.kind === 'preventive' ||
    visit.kind === 'preventive-plus-em' ||
    services.some(({ kind, when }) => kind === 'preventive-visit' && when === 'today')
  );
}

const em = ({ role, family }: LineDraft): boolean => role === 'primary' && family !== 'preventive';
