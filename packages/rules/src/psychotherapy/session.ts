import type { EncounterFacts, Fact, PsychotherapyFact, TimeFact } from '@levelproof/contract';
import type { RuleContext } from '../pack/context.js';
import { exactForms } from '../packs/time.js';
import { type BehaviouralRights, behaviouralRights } from '../packs/psychotherapy.js';

/** What every rule on a session looks at. */
export interface Session {
  readonly fact: PsychotherapyFact;
  readonly facts: EncounterFacts;
  readonly ctx: RuleContext;
  readonly rights: BehaviouralRights;
}

/** What the clinician of the encounter may report. */
export function rightsOf(ctx: RuleContext): BehaviouralRights {
  return ctx.at(behaviouralRights).value[ctx.encounter.clinician];
}

/** Whether the visit is, besides the session, an E/M by the same clinician. */
export function hasVisit({ facts, rights }: Pick<Session, 'facts' | 'rights'>): boolean {
  const { kind } = facts.visit;
  return rights.addOn && kind !== 'psychotherapy' && kind !== 'crisis' && kind !== 'psych-eval' && kind !== 'not-em';
}

/** Minutes of psychotherapy alone that a rule may use, or why there are none. */
export type Minutes =
  | { readonly usable: number; readonly why: null; readonly about: readonly Fact[] }
  | {
      readonly usable: null;
      readonly why: 'missing' | 'not-separated' | 'more-than-total';
      readonly about: readonly Fact[];
    };

/**
 * The minutes a session may be coded by. A range and "at least" stand with their lower end, which is certain.
 * Beside an E/M they have to be written apart; a session that is nothing but therapy has nothing to be apart from.
 */
export function minutesOf(session: Session): Minutes {
  const { fact, facts, ctx } = session;
  if (fact.minutes === null) {
    const unseparated = !fact.separated && (hasVisit(session) || totals(facts, ctx).length > 0);
    return { usable: null, why: unseparated ? 'not-separated' : 'missing', about: [fact] };
  }
  if (!fact.separated && (hasVisit(session) || fact.includesOtherWork === true)) {
    return { usable: null, why: 'not-separated', about: [fact] };
  }
  const shorter = totalBelow(fact.minutes, facts, ctx);
  if (shorter !== undefined) return { usable: null, why: 'more-than-total', about: [fact, shorter] };
  return { usable: fact.minutes, why: null, about: [fact] };
}

/** Exact totals of the clinician for the whole encounter on its date. */
export function totals(facts: EncounterFacts, ctx: RuleContext): readonly TimeFact[] {
  const exact = ctx.at(exactForms).value;
  return facts.time.filter(
    ({ role, activity, whose, day, form }) =>
      role === 'total' &&
      activity === 'encounter' &&
      whose === 'clinician' &&
      day !== 'other-day' &&
      exact.includes(form),
  );
}

/** A total that is shorter than the psychotherapy it would have to contain: one of the two is wrong. */
function totalBelow(minutes: number, facts: EncounterFacts, ctx: RuleContext): TimeFact | undefined {
  const apart = facts.time.some(
    ({ role, activity, insideTotal }) =>
      role === 'carve-out' &&
      (activity === 'psychotherapy' || activity === 'crisis-psychotherapy') &&
      insideTotal === 'no',
  );
  return apart ? undefined : totals(facts, ctx).find((total) => total.minutes < minutes);
}
