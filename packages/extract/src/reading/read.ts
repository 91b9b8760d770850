import type { Encounter } from '@levelproof/contract';
import { readNote } from '@levelproof/note';
import { instructionsOf, withoutSpans } from '../integrity/instructions.js';
import { drugLexicon } from '../lexicons/drugs.js';
import { problemLexicon } from '../lexicons/problems.js';
import { procedureLexicon } from '../lexicons/procedures.js';
import { testLexicon } from '../lexicons/tests.js';
import { conditionsOf } from './conditions.js';
import { derivedTests } from './derived-tests.js';
import { assessmentItems } from './items.js';
import { judgementsOf } from './judgement.js';
import { inItems, mentionsOf } from './mentions.js';
import { ownWords } from './own-words.js';
import { foreseen } from './foreseen.js';
import { presented } from './presented.js';
import type { Reading } from './reading.js';

/**
 * Reads a note once, for every finder: its sections and sentences, the problems, tests, drugs and procedures that it
 * names with how it means them, and the problem-sized pieces of its assessment and plan.
 */
export function readEncounterNote(text: string, encounter: Encounter): Reading {
  const whole = readNote(text);
  const instructions = instructionsOf(whole);
  const note = instructions.length === 0 ? whole : readNote(withoutSpans(text, instructions));
  const find = mentionsOf(note);
  const { drugs, tests } = derivedTests(note, find(testLexicon(), 'test'), find(drugLexicon(), 'drug'));
  const procedures = find(procedureLexicon(), 'procedure');
  const named = find(problemLexicon(), 'problem').map((mention) => foreseen(note, presented(note, mention)));
  const others = [...tests, ...procedures, ...drugs];
  const known = ownWords(note, named, others);
  const judgements = judgementsOf(note);
  const shaped = conditionsOf(note, judgements, named, others);
  const unnamed = find({ size: shaped.length, find: () => shaped }, 'problem');
  const problems = [...known, ...ownWords(note, unnamed, others)].sort((a, b) => a.start - b.start);
  const items = assessmentItems(note, judgements, problems, drugs, tests);
  return {
    note,
    whole,
    encounter,
    items,
    problems: inItems(problems, items),
    tests: inItems(tests, items),
    drugs: inItems(drugs, items),
    procedures: inItems(procedures, items),
  };
}
