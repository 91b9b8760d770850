import type { Sentence } from '@levelproof/note';
import { rootOf } from '../reading/root.js';
import type { Candidate } from './candidate.js';
import type { Signs } from './signs.js';

/** What the complaint and the history tell of a problem, outside the assessment and plan. */
export function toldOf({ reading: { note, problems } }: Signs, { root, said }: Candidate): readonly Sentence[] {
  const known = new Set(said.map(({ index }) => index));
  const told = new Set<number>();
  for (const { value, sentence, section, assertion } of problems) {
    const category = note.sections[section]?.category;
    if (category !== 'hpi' && category !== 'chief-complaint' && category !== 'none') continue;
    if (!known.has(sentence) && !assertion.negated && !assertion.family && rootOf(value) === root) told.add(sentence);
  }
  return [...told].flatMap((index) => note.sentences[index] ?? []);
}

/**
 * What the history tells of the only problem of a visit without naming it: "her symptoms have been getting worse".
 * A sentence that names another illness speaks of that one.
 */
export function toldAlone({ reading: { note }, problems }: Signs, { root, said }: Candidate): readonly Sentence[] {
  const known = new Set(said.map(({ index }) => index));
  return note.sentences.filter(({ index, section, heading }) => {
    const category = note.sections[section]?.category;
    if (heading || known.has(index) || (category !== 'hpi' && category !== 'chief-complaint')) return false;
    return problems(index).every(({ value }) => value.course === 'symptom' || rootOf(value) === root);
  });
}
