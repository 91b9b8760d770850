import type { Sentence } from '@levelproof/note';
import type { Actions } from './actions.js';
import type { Judged } from './category.js';
import { isIll, isWell, type Standing } from './standing.js';

/**
 * An illness with the complaints that belong to it (R1.10): what is said of them and done about them is said of it and
 * done about it. Complaints that are not where they should be leave a
 * lasting illness of which nothing else is said not there; complaints that are all better leave an acute one better.
 */
export function gathered(illness: Judged, complaints: readonly Judged[]): Judged {
  if (complaints.length === 0) return illness;
  const said = new Map<number, Sentence>();
  for (const { candidate } of [illness, ...complaints])
    for (const sentence of candidate.said) said.set(sentence.index, sentence);
  return {
    candidate: { ...illness.candidate, said: [...said.values()].sort((a, b) => a.index - b.index) },
    standing: standingWith(illness, complaints),
    actions: complaints.reduce((all, { actions }) => both(all, actions), illness.actions),
  };
}

function standingWith({ standing, candidate }: Judged, complaints: readonly Judged[]): Standing {
  if (standing.status !== 'not-stated') return standing;
  const chronic = candidate.mention.value.course === 'chronic';
  const well = complaints.every((one) => isWell(one.standing.status));
  const telling = chronic ? complaints.find((one) => isIll(one.standing.status)) : well ? complaints[0] : undefined;
  return telling === undefined
    ? standing
    : { ...standing, status: telling.standing.status, words: telling.standing.words };
}

function both(a: Actions, b: Actions): Actions {
  return {
    stepUp: a.stepUp || b.stepUp,
    raised: a.raised || b.raised,
    continued: a.continued || b.continued,
    stepDown: a.stepDown || b.stepDown,
    procedure: a.procedure || b.procedure,
    testsOrdered: Math.max(a.testsOrdered, b.testsOrdered),
    testsReviewed: Math.max(a.testsReviewed, b.testsReviewed),
    searching: a.searching || b.searching,
    referral: a.referral || b.referral,
    followed: a.followed || b.followed,
    urgent: a.urgent || b.urgent,
  };
}
