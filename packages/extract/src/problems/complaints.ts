import { sentencesWithin } from '../reading/by-sentence.js';
import { rootOf } from '../reading/root.js';
import type { Candidate } from './candidate.js';
import type { Signs } from './signs.js';

/** How far into the history the complaint is looked for where no heading gives it, in sentences. */
const OPENING = 3;

/**
 * The complaint that a note without any named assessment was about: the problems of its chief complaint, else of its
 * first sentences. What the judging part says goes with it.
 */
export function complaintsOf(signs: Signs): readonly Candidate[] {
  const { note, items } = signs.reading;
  const said = items.flatMap(({ spans }) => spans.flatMap((span) => sentencesWithin(note, span)));
  const heads = note.sentences.filter(
    ({ section, heading }) => !heading && note.sections[section]?.category === 'chief-complaint',
  );
  const told = note.sentences.filter(
    ({ section, heading }) => !heading && /^(?:hpi|none|risk-assessment)$/.test(note.sections[section]?.category ?? ''),
  );
  // A note that is nothing but a review of systems tells its complaint there.
  const alone = note.sections.every(({ category, heading }) => category === 'ros' || heading === null);
  const asked = alone ? note.sentences.filter(({ heading }) => !heading) : [];
  for (const sentences of [heads, told.slice(0, OPENING), asked]) {
    const found = new Map<string, Candidate>();
    for (const sentence of sentences) {
      for (const mention of signs.problems(sentence.index)) {
        const { assertion, value } = mention;
        const root = rootOf(value);
        const other =
          assertion.negated ?? assertion.hypothetical ?? assertion.family ?? assertion.template ?? assertion.historical;
        if (other !== undefined || value.course === 'status' || value.course === 'history' || found.has(root)) continue;
        const item = { index: -1, head: sentence, spans: [sentence], kind: 'problem' as const };
        found.set(root, { mention, root, item, headed: true, beside: [], said: [sentence, ...said] });
      }
    }
    if (found.size > 0) return [...found.values()];
  }
  return [];
}
