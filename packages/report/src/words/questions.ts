/**
 * Our words for what a note leaves open, one question for each kind of open question of the extractor. Each can be
 * answered with no as easily as with yes, and none says what an answer would be worth.
 */
export const QUESTION_WORDS: Readonly<Record<string, string>> = {
  'problem-at-goal': 'Was the problem at the goal set for this patient today, or not?',
  'problem-addressed': 'Was this illness evaluated or treated at this visit, or is it only listed?',
  'systemic-illness': 'Did the illness affect the body as a whole, or did it stay where it was?',
  'threat-to-life': 'Was there a threat to life or bodily function in the near term without treatment, or not?',
  'serious-differential': 'Which causes were considered at this visit, and was a serious one among them, or not?',
  'toxicity-monitoring-conditions':
    'Is this drug watched by a test for harm, how often, and was that part of this visit, or not?',
  'overlooked-fact':
    'Is a problem, a piece of data or a decision written that was not recognised? Lines that gave no fact are quoted.',
  'overlooked-problem': 'Is a further problem with its treatment written that was not recognised, or none?',
  'overlooked-threat':
    'Was there a near-term threat to life or bodily function with a decision about hospital care, or not?',
  'discussion-partner-outside': 'Who was the other professional: of another group or specialty, or of the same?',
};

/** True when there are words for a kind of open question. */
export function hasQuestion(id: string): boolean {
  return Object.hasOwn(QUESTION_WORDS, id);
}

/** An open question in words; a kind without words of its own is spelled out, never dropped. */
export function questionWords(id: string): string {
  return hasQuestion(id) ? (QUESTION_WORDS[id] ?? '') : `${id.replaceAll('-', ' ')}?`;
}
