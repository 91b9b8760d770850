import type { EncounterFacts, Fact, OpenQuestion } from '@levelproof/contract';
import type { Note, Sentence } from '@levelproof/note';
import { evidencesOf } from './cues/window.js';
import { PLANNING } from './reading/planning.js';

/** At most so many lines are shown, each of at least so many characters. */
const MOST = 3;
const SHORTEST = 16;

/**
 * The standing questions of a reader who knows words and no more: on notes that it had never seen, more than one in
 * four of its levels was wrong (docs/accuracy.md). One fact more in one element opens the ceiling where that
 * alone moves the level; and what is missed as a pair, a problem with its treatment or in hospital a threat with its
 * care, opens it for both elements. The lines of judgement and plan that gave no fact are where to look first.
 */
export function overlooked(note: Note, facts: Omit<EncounterFacts, 'questions'>): readonly OpenQuestion[] {
  const evidence = evidencesOf(note, unreadLines(note, facts));
  const { setting } = facts.encounter;
  const pair = setting === 'ed' || setting.startsWith('hospital') ? CARE_OF_THREAT : TREATED_PROBLEM;
  return [
    { id: 'overlooked-fact', about: 'problems', evidence, settles: { overlooked: true } },
    { ...pair, evidence },
  ];
}

const NOT_SEEN = { certainty: 'documented', evidence: [] } as const;
const TREATED_PROBLEM = {
  id: 'overlooked-problem',
  about: 'problems',
  settles: {
    problems: [
      {
        ...NOT_SEEN,
        id: 'overlooked:problem',
        name: 'problem',
        category: 'chronic-exacerbation',
        status: 'not-at-goal',
      },
    ],
    risk: [
      {
        ...NOT_SEEN,
        id: 'overlooked:decision',
        kind: 'prescription-drug-management',
        item: 'drug',
        action: 'start',
        decision: 'decided',
        problemId: 'overlooked:problem',
      },
    ],
  },
} as const;
const CARE_OF_THREAT = {
  id: 'overlooked-threat',
  about: 'problems',
  settles: {
    problems: [
      { ...NOT_SEEN, id: 'overlooked:problem', name: 'threat', category: 'threat-to-life-or-function', status: 'new' },
    ],
    risk: [
      { ...NOT_SEEN, id: 'overlooked:decision', kind: 'hospitalization', item: 'hospital care', decision: 'decided' },
    ],
  },
} as const;

function unreadLines(note: Note, facts: Omit<EncounterFacts, 'questions'>): readonly Sentence[] {
  const read: readonly Fact[] = [...facts.problems, ...facts.data, ...facts.risk, ...facts.time, ...facts.services];
  const spans = read.flatMap(({ evidence }) => evidence).sort((a, b) => a.start - b.start);
  const unread: Sentence[] = [];
  let at = 0;
  let reach = 0;
  for (const sentence of note.sentences) {
    for (; (spans[at]?.start ?? note.text.length) < sentence.end; at += 1) reach = Math.max(reach, spans[at]?.end ?? 0);
    const category = note.sections[sentence.section]?.category;
    if (reach > sentence.start || sentence.heading || sentence.end - sentence.start < SHORTEST) continue;
    if (category !== undefined && PLANNING.includes(category)) unread.push(sentence);
    if (unread.length === MOST) break;
  }
  return unread;
}
