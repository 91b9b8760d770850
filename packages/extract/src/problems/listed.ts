import type { Observation, ProblemFact } from '@levelproof/contract';
import { isCurrent } from '@levelproof/contract';
import type { Sentence } from '@levelproof/note';
import { quoteAround } from '../masking/context.js';
import type { Reading } from '../reading/reading.js';

/** A list that is carried from visit to visit. */
const LIST = /\b(?:problems?(?: list)?|diagnos(?:is|es) list|carried forward|chronic (?:problems|conditions))\b/i;

const CARRIED =
  /^\W{0,3}(?:(?:active|current|chronic|known|medical) ){0,2}(?:problems?(?: list)?|conditions|comorbidities|diagnoses)(?: (?:on file|of record|per chart|carried forward))?\s?:/i;

/** A list of problems told as one sentence, where no heading makes it an assessment. */
export function isCarriedList({ note }: Reading, { start, end, section }: Sentence): boolean {
  const category = note.sections[section]?.category;
  return (category === 'none' || category === 'hpi') && CARRIED.test(note.text.slice(start, end));
}

/**
 * Lasting illnesses that stand in the note's problem list and that the visit did nothing about (R1.8), as one
 * observation. Past history outside such a list is expected to be listed, and says nothing.
 */
export function listedOnly(reading: Reading, problems: readonly ProblemFact[]): readonly Observation[] {
  const { note } = reading;
  const addressed = new Set(problems.flatMap(({ name, icd10 = name }) => [name, icd10.slice(0, 3)]));
  const mention = reading.problems.find(({ value, assertion, sentence: at, item, start }) => {
    const carried = note.sentences[at];
    if (value.course !== 'chronic' || !isCurrent(assertion)) return false;
    if (item !== null && !(carried !== undefined && isCarriedList(reading, carried))) return false;
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
