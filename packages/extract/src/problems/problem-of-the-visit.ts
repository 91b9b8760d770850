import { evidenceAt, type ProblemFact } from '@levelproof/contract';
import { PLANNING } from '../reading/planning.js';
import type { Signs } from './signs.js';

/** The judgement finds nothing, or is about the keeping of health. */
const WELL =
  /\b(?:normal|negative|unremarkable|healthy|well[- ](?:child|baby|woman|man|visit|exam\w{0,7}|adult)|no (?:evidence|problems?|abnormalit\w{2,3}|complaints?)|screening|physical|immuni[sz]\w{2,6}|vaccin\w{2,6}|routine)\b/i;

/**
 * A visit that tells a story, examines and judges was about something, though none of its words is a problem that the
 * lexicon knows: one problem, of the lowest row above a minor one. A visit that finds all well, or that is for a
 * screening, has none.
 */
export function namelessProblem({ reading: { note, items, problems } }: Signs): readonly ProblemFact[] {
  const has = (...kinds: readonly string[]): boolean => note.sections.some(({ category }) => kinds.includes(category));
  if (!has('exam', 'mse') || !has(...PLANNING)) return [];
  const [item] = items;
  if (item === undefined || problems.some(({ value: { icd10 = '' } }) => /^Z(?:0|1[0-3])/.test(icd10))) return [];
  const { start, end } = item.head;
  const complaint = note.sections.find(({ category }) => category === 'chief-complaint')?.body;
  const reason = complaint === undefined ? '' : note.text.slice(complaint.start, complaint.end);
  if (WELL.test(note.text.slice(start, end)) || WELL.test(reason)) return [];
  return [
    {
      id: 'problem:1',
      name: 'problem of the visit',
      category: 'acute-uncomplicated',
      documentedAs: 'self-limited',
      status: 'not-stated',
      certainty: 'implied',
      evidence: [evidenceAt(note.text, start, end)],
    },
  ];
}
