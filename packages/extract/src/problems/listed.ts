import type { Observation, ProblemFact } from '@levelproof/contract';
import { isCurrent } from '@levelproof/contract';
import { quoteAround } from '../masking/context.js';
import type { Reading } from '../reading/reading.js';

/** A list that is carried from visit to visit. */
const LIST = /\b(?:problems?(?: list)?|diagnos(?:is|es) list|carried forward|chronic (?:problems|conditions))\b/i;

/**
 * Lasting illnesses that stand in the note's problem list and that the visit did nothing about (R1.8), as one
 * observation. Past history outside such a list is expected to be listed, and says nothing.
 */
export function listedOnly(reading: Reading, problems: readonly ProblemFact[]): readonly Observation[] {
  const { note } = reading;
  const addressed = new Set(problems.flatMap(({ name, icd10 = name }) => [name, icd10.slice(0, 3)]));
  const mention = reading.problems.find(({ value, assertion, sentence: at, item, start }) => {
    if (value.course !== 'chronic' || item !== null || !isCurrent(assertion)) return false;
    if (addressed.has(value.name) || addressed.has((value.icd10 ?? '').slice(0, 3))) return false;
    const sentence = note.sentences[at];
    const section = note.sections[sentence?.section ?? -1];
    const heading = section?.heading ?? null;
    if (heading !== null && LIST.test(note.text.slice(heading.start, heading.end))) return true;
    return sentence !== undefined && /^[^:\n]{0,40}:/.test(note.text.slice(sentence.start, start))
      ? LIST.test(note.text.slice(sentence.start, Math.min(start, sentence.start + 40)))
      : false;
  });
  const sentence = mention === undefined ? undefined : note.sentences[mention.sentence];
  if (mention === undefined || sentence === undefined) return [];
  return [
    {
      id: 'observation:problem:listed',
      kind: 'problem-listed-not-addressed',
      item: mention.value.name,
      certainty: 'documented',
      evidence: [quoteAround(note.text, sentence, mention)],
    },
  ];
}
