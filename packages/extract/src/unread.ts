import type { EncounterFacts, Fact, OpenQuestion } from '@levelproof/contract';
import type { Note, SectionCategory, Sentence } from '@levelproof/note';
import { evidencesOf } from './cues/window.js';

const JUDGED: readonly SectionCategory[] = ['assessment', 'plan', 'assessment-plan', 'mdm'];
/** At most so many lines are shown, each of at least so many characters. */
const MOST = 3;
const SHORTEST = 16;

/**
 * The standing question of a reader who knows words and no more: on notes that it had never seen, one in four of its
 * readings missed or misread a fact (docs/accuracy.md). It opens the ceiling only where one fact more in one element
 * would move the level; the lines of judgement and plan that gave no fact are where to look first.
 */
export function overlookedFact(note: Note, facts: Omit<EncounterFacts, 'questions'>): OpenQuestion {
  const read: readonly Fact[] = [...facts.problems, ...facts.data, ...facts.risk, ...facts.time, ...facts.services];
  const spans = read.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start);
  const unread: Sentence[] = [];
  let at = 0;
  let reach = 0;
  for (const sentence of note.sentences) {
    for (; (spans[at]?.start ?? note.text.length) < sentence.end; at += 1) reach = Math.max(reach, spans[at]?.end ?? 0);
    const category = note.sections[sentence.section]?.category;
    if (reach > sentence.start || sentence.heading || sentence.end - sentence.start < SHORTEST) continue;
    if (category !== undefined && JUDGED.includes(category)) unread.push(sentence);
    if (unread.length === MOST) break;
  }
  return {
    id: 'overlooked-fact',
    about: 'problems',
    evidence: evidencesOf(note, unread),
    settles: { overlooked: true },
  };
}
