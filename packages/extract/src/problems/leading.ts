import type { Sentence } from '@levelproof/note';
import { sentencesWithin } from '../reading/by-sentence.js';
import { rootOf } from '../reading/root.js';
import type { Candidate } from './candidate.js';
import type { Signs } from './signs.js';

/** What the patient came for: the chief complaint, or what the assessment names first. */
export function isLeading({ reading: { items, note, problems } }: Signs, { item, root }: Candidate): boolean {
  if (item.index === -1 || items.find(({ kind }) => kind === 'problem')?.index === item.index) return true;
  return problems.some(
    ({ value, section }) => note.sections[section]?.category === 'chief-complaint' && rootOf(value) === root,
  );
}

/** The plan, without a word on what for, has a major operation ahead: it is for what the assessment names first. */
export function isToBeOperated(signs: Signs, candidate: Candidate): boolean {
  return isLeading(signs, candidate) && planned(signs).some(({ index }) => signs.procedures(index).some(isAhead));
}

function planned({ reading: { note, items } }: Signs): readonly Sentence[] {
  return items
    .filter(({ kind }) => kind === 'general')
    .flatMap(({ spans }) => spans.flatMap((span) => sentencesWithin(note, span)));
}

function isAhead({ value, assertion }: ReturnType<Signs['procedures']>[number]): boolean {
  const { negated, historical, hypothetical } = assertion;
  return value.size === 'major' && (negated ?? historical ?? hypothetical) === undefined;
}
