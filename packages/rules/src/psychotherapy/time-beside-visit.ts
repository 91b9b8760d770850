import type { EncounterFacts, Fact } from '@levelproof/contract';
import { type FindingDraft, finding } from '../findings/finding.js';
import type { RuleContext } from '../pack/context.js';
import { individualBands } from '../packs/psychotherapy.js';
import { prolongedCpt, prolongedMedicare } from '../packs/prolonged.js';
import { cite } from '../pack/cite.js';

const over = { as: 'flag', direction: 'over-coding' } as const;

/** Time of the E/M that the note offers beside psychotherapy: it chooses no level and is not prolonged (R5.3, R3.5). */
export function timeBesideVisit(facts: EncounterFacts, ctx: RuleContext): readonly FindingDraft[] {
  const offered = facts.time.filter(
    ({ role, activity, whose }) =>
      role === 'total' &&
      whose === 'clinician' &&
      (activity === 'encounter' || activity === 'evaluation-and-management'),
  );
  const found: FindingDraft[] = [];
  if (offered.length > 0) {
    found.push(
      finding(
        'em-by-time-not-allowed-with-psychotherapy',
        {
          ...over,
          severity: 'medium',
          text: 'Beside psychotherapy the E/M is chosen by medical decision making; its time chooses no level.',
        },
        { about: offered, cite: ctx.at(individualBands).cite },
      ),
    );
  }
  const prolonged = prolongedOffered(facts, ctx);
  if (prolonged.length > 0) {
    found.push(
      finding(
        'prolonged-not-with-psychotherapy',
        {
          ...over,
          severity: 'medium',
          text: 'Prolonged service extends a visit chosen by time and does not go with psychotherapy on the same date.',
        },
        { about: prolonged, cite: cite('R3.5') },
      ),
    );
  }
  return found;
}

/** Statements of prolonged work: named as such, claimed by code, or a total that would reach it. */
function prolongedOffered(facts: EncounterFacts, ctx: RuleContext): readonly Fact[] {
  const table = ctx.at(ctx.encounter.payerRules === 'medicare' ? prolongedMedicare : prolongedCpt).value;
  const rows = Object.values(table);
  const first = Math.min(...rows.map((row) => row.first));
  const codes = rows.map(({ code }) => code);
  return [
    ...facts.time.filter(
      ({ activity, role, whose, minutes }) =>
        activity === 'prolonged' ||
        (role === 'total' && activity === 'encounter' && whose === 'clinician' && minutes >= first),
    ),
    ...facts.observations.filter(
      ({ kind, item }) =>
        kind === 'self-assigned-code' && item !== undefined && codes.some((code) => item.startsWith(code)),
    ),
  ];
}
