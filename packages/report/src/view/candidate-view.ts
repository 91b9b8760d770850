import type { Candidate, CodingResult } from '@levelproof/contract';
import { BASIS_WORDS, SUPPORT_WORDS } from '../words/basis.js';
import { type FactNames, reasonWords } from '../words/reasons.js';
import { sentence } from './proved.js';
import type { CandidateView } from './view.js';

/** Bases that a session of psychotherapy is part of. */
const THERAPY: readonly Candidate['basis'][] = ['mdm-with-psychotherapy', 'psychotherapy', 'crisis'];

/** The sets of codes side by side; a way that gives none stands among them with its reason. */
export function candidateViews(result: CodingResult, names: FactNames): readonly CandidateView[] {
  const { candidates, time, psychotherapy, recommended } = result;
  const session =
    psychotherapy === null ? [] : [sentence(`psychotherapy: ${reasonWords(psychotherapy.trace.reason, names)}`)];
  const views = candidates.map((candidate) => {
    const view = candidateView(candidate, recommended.candidate, names);
    return THERAPY.includes(candidate.basis) ? { ...view, because: [...view.because, ...session] } : view;
  });
  if (time !== null && !candidates.some(({ basis }) => basis === 'time')) {
    views.push(without('time', time.trace.reason, names));
  }
  if (psychotherapy?.code === null && !candidates.some(({ basis }) => THERAPY.includes(basis))) {
    views.push(without('psychotherapy', psychotherapy.trace.reason, names));
  }
  return views;
}

function without(basis: Candidate['basis'], reason: Candidate['reasons'][number], names: FactNames): CandidateView {
  return {
    codes: 'none',
    basis: BASIS_WORDS[basis],
    support: 'no code',
    worth: '',
    because: [sentence(reasonWords(reason, names))],
    recommended: false,
  };
}

function candidateView(candidate: Candidate, recommended: string | null, names: FactNames): CandidateView {
  const { worth } = candidate;
  const figures = [
    worth.workRvu === null ? null : `work ${worth.workRvu.toFixed(2)}`,
    worth.totalRvu === null ? null : `total ${worth.totalRvu.toFixed(2)} RVU`,
    worth.payment === null ? null : `$${worth.payment.toFixed(2)}`,
  ].filter((figure) => figure !== null);
  return {
    codes: candidate.codes.length === 0 ? 'none' : candidate.codes.join(' + '),
    basis: BASIS_WORDS[candidate.basis],
    support: SUPPORT_WORDS[candidate.support],
    worth: figures.length === 0 ? `no figure known (${worth.schedule})` : `${figures.join(', ')} (${worth.schedule})`,
    because: candidate.reasons.map((reason) => sentence(reasonWords(reason, names))),
    recommended: candidate.id === recommended,
  };
}
