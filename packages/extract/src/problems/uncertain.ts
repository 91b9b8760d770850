import { contains, type Span } from '@levelproof/note';
import { sentencesWithin } from '../reading/by-sentence.js';
import { actionsIn } from './actions.js';
import type { Candidate } from './candidate.js';
import type { Judged } from './category.js';
import { graveConcern, imminentConcern, isExcluded, namesExcluded } from './concern.js';
import { isLookedInto } from './searched.js';
import { isSentHome } from './sent-home.js';
import type { Signs } from './signs.js';
import { isWell } from './standing.js';
import type { Verdict } from './verdict.js';

const KNOWN =
  /\b(?:continue to (?:follow|monitor|watch)|(?:continued|ongoing) (?:surveillance|monitoring)|work-?up (?:was |has been )?(?:negative|unremarkable|normal)|unchanged|stable|for (?:many|several) years|heard previously|known|reassess)\b/i;

/**
 * A complaint or finding without a diagnosis. New is not uncertain: the row needs a grave possibility that is written,
 * or work-up of a finding whose cause may be grave (R1.18, C33).
 */
export function uncertainVerdict(signs: Signs, judged: Judged): Verdict {
  const { candidate, standing, actions } = judged;
  const { course } = candidate.mention.value;
  const { text } = signs.reading.note;
  const words = standing.words === null ? [] : [standing.words];
  const threat = imminentVerdict(signs, judged);
  if (threat !== null) return threat;
  const concern = graveConcern(signs, candidate);
  const worked = actions.testsOrdered > 0 || actions.procedure || actions.urgent || isLookedInto(signs, candidate);
  const pursued =
    worked || actions.testsReviewed > 0 || actions.referral || signs.care !== 'office' || isPlanned(signs);
  if (concern !== null && pursued) {
    return { category: 'undiagnosed-uncertain', certainty: 'documented', words: [...words, concern] };
  }
  const lower = signs.care === 'hospital' ? 'acute-uncomplicated-hospital' : 'acute-uncomplicated';
  const alarming =
    signs.care === 'emergency' &&
    (ALARMING.test(candidate.mention.value.icd10 ?? '') || namesExcluded(signs, candidate)) &&
    wasSearched(signs);
  if (isExcluded(signs, candidate) && !alarming) return { category: lower, certainty: 'documented', words };
  const said = candidate.said.map(({ start, end }) => text.slice(start, end)).join(' ');
  const well = isWell(standing.status) && isSaid(candidate, standing.words);
  if (course === 'undiagnosed' && signs.care === 'office' && (well || KNOWN.test(said))) {
    // What is gone has not lasted.
    const gone = standing.status === 'resolved';
    return { category: gone ? 'stable-acute' : 'stable-chronic', certainty: 'implied', words };
  }
  const suggestsGrave =
    course === 'undiagnosed' && (worked || actions.referral || standing.unclear || actions.testsReviewed > 0);
  const admitted = actions.urgent && signs.care === 'hospital';
  const searched = actions.searching && !/^(?:M|S)/.test(candidate.mention.value.icd10 ?? '');
  const unexplained =
    searched || admitted || (standing.unclear && (worked || actions.referral || standing.status === 'worsening'));
  if (suggestsGrave || unexplained || alarming) {
    return { category: 'undiagnosed-uncertain', certainty: 'implied', documentedAs: lower, words };
  }
  if (isWell(standing.status) && standing.status !== 'at-goal') {
    return { category: course === 'symptom' ? 'stable-acute' : lower, certainty: 'documented', words };
  }
  if (standing.minor && !actions.stepUp) return { category: 'self-limited', certainty: 'documented', words };
  return {
    category: lower,
    certainty: 'implied',
    words,
    ...(worked || actions.referral
      ? { open: { question: 'serious-differential', category: 'undiagnosed-uncertain' as const } }
      : {}),
  };
}

/** The assessment says it itself: a finding without symptoms in the history is none the better known for it. */
function isSaid({ said }: Candidate, words: Span | null): boolean {
  return words !== null && said.some((sentence) => contains(sentence, words));
}

/**
 * A complaint that is held to be a threat to life or function, and dealt with as one (R1.22): treated or searched for
 * where the clinician believes in it, kept in hospital where it is merely possible. Sent home is not dealt with so.
 */
function imminentVerdict(signs: Signs, { candidate, standing, actions }: Judged): Verdict | null {
  const imminent = imminentConcern(signs, candidate);
  if (imminent === null || isWell(standing.status)) return null;
  const dealtWith = imminent.held
    ? actions.stepUp || actions.procedure || actions.testsOrdered > 0
    : signs.care === 'hospital' && (actions.stepUp || actions.testsOrdered > 0);
  const kept = actions.urgent && (imminent.held || signs.care !== 'office');
  if (!(dealtWith || kept) || (signs.care === 'emergency' && isSentHome(signs))) return null;
  return {
    category: 'threat-to-life-or-function',
    certainty: 'implied',
    documentedAs: 'undiagnosed-uncertain',
    words: [imminent.words],
  };
}

/** The plan orders or proposes something without saying for which problem. */
function isPlanned(signs: Signs): boolean {
  const { items, note } = signs.reading;
  // A case told in one paragraph has no plan of its own.
  const said =
    note.sections.length <= 1
      ? note.sentences
      : items
          .filter(({ kind }) => kind === 'general')
          .flatMap(({ spans }) => spans.flatMap((span) => sentencesWithin(note, span)));
  const { testsOrdered, procedure, referral } = actionsIn(signs, said);
  return testsOrdered > 0 || procedure || referral;
}

/** Complaints that may be the first word of grave illness: chest pain, fainting, breathlessness, sudden headache, belly pain. */
const ALARMING = /^R(?:07\.[0289]|55|06\.0|10\.[0-9]|40|41\.[08]|47|56|29\.810|51|04\.2)/;
/** Tests by which an emergency department looks for it. */
const SEARCH =
  /\b(?:ct|cta|mri|mra|troponin|d-dimer|lumbar puncture|echocardiogra\w{1,4}|cardiac enzymes?|lactate|blood cultures?)\b/i;

/** The emergency department looked for grave illness, wherever in the note its tests stand (R1.11). */
function wasSearched({ reading: { note }, tests }: Signs): boolean {
  return note.sentences.some(({ index }) => tests(index).some(({ test }) => SEARCH.test(test.name)));
}
