import type { EncounterFacts, ServiceKind } from '@levelproof/contract';
import { type FindingDraft, finding } from '../findings/finding.js';
import type { RuleContext } from '../pack/context.js';
import { visitRights } from '../packs/fixed-visits.js';
import { crisisSession } from '../packs/psychotherapy.js';
import { rightsOf } from './session.js';

/** Kinds of visits that are an E/M, alone or with something else. */
const VISITS: readonly ServiceKind[] = [
  'office-em',
  'preventive-plus-em',
  'consult',
  'inpatient',
  'ed',
  'nursing-facility',
  'home',
  'telehealth-em',
];

/** Work that this kind of clinician does not report: an E/M, or psychotherapy (R5.9, R5.10). */
export function scopeFindings(facts: EncounterFacts, ctx: RuleContext): readonly FindingDraft[] {
  const { value: visits, cite } = ctx.at(visitRights);
  const { clinician } = ctx.encounter;
  const found: FindingDraft[] = [];
  const { kind } = facts.visit;
  const time = facts.time.filter(
    ({ activity, whose }) => activity === 'evaluation-and-management' && whose === 'clinician',
  );
  const visit = kind === 'em-plus-psychotherapy' || (facts.psychotherapy === null && VISITS.includes(kind));
  if (visits[clinician] === 'none' && (visit || time.length > 0)) {
    found.push(
      finding(
        'em-outside-scope',
        {
          as: 'flag',
          direction: 'over-coding',
          severity: 'high',
          text: 'The note describes an evaluation and management visit, which this kind of clinician does not report.',
        },
        { about: time, cite, params: { clinician } },
      ),
    );
  }
  if (facts.psychotherapy !== null && !rightsOf(ctx).psychotherapy) {
    found.push(
      finding(
        'psychotherapy-outside-scope',
        {
          as: 'flag',
          direction: 'over-coding',
          severity: 'high',
          text: 'The note describes psychotherapy, which this kind of clinician does not report.',
        },
        { about: [facts.psychotherapy], cite, params: { clinician } },
      ),
    );
  }
  return found;
}

/** Other psychotherapy minutes on the date of a crisis session: they exclude each other (R5.5). */
export function besideCrisis(facts: EncounterFacts, ctx: RuleContext): readonly FindingDraft[] {
  const others = facts.time.filter(
    ({ activity, whose, day }) => activity === 'psychotherapy' && whose === 'clinician' && day !== 'other-day',
  );
  if (others.length === 0) return [];
  const { cite } = ctx.at(crisisSession);
  return [
    finding(
      'crisis-excludes-psychotherapy',
      {
        as: 'flag',
        direction: 'over-coding',
        severity: 'high',
        text: 'Crisis and other psychotherapy of one date exclude each other; the other minutes were left out.',
      },
      { about: others, cite },
    ),
  ];
}
