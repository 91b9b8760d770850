import { evidenceAt } from '@levelproof/contract';
import { type Note, mayMatch } from '@levelproof/note';
import type { Mention } from './reading.js';

/** Words with which a recited past ends and the reason of today begins. */
const TODAY =
  /\b(?:(?:is|was) (?:being )?(?:seen|evaluated|referred|here)|seen|here|presents?|presenting|presented|comes?|came|returns?|in) (?:\w{2,12} ){0,3}?(?:for|with|because of|complaining of|c\/o|due to)\b/i;

/** The `old` of an age. */
const AGE = /(?:years?|yrs?|months?|mos?|weeks?|wks?|days?|y|yo)[-\s]{0,2}$/i;

/** "History of diabetes is seen for an ingrown toenail": the toenail is no history; nor is an illness of a 60-year-old. */
export function presented<T>(note: Note, given: Mention<T>): Mention<T> {
  const { text } = note;
  const mention = mayMatch(DOUBTED_CODE, note) ? ruledOut(text, given) : given;
  const { historical, ...rest } = mention.assertion;
  if (historical === undefined || historical.trigger.end > mention.start) return mention;
  const { start, end, quote } = historical.trigger;
  if (/^old$/i.test(quote) && AGE.test(text.slice(Math.max(0, start - 10), start)))
    return { ...mention, assertion: rest };
  const between = text.slice(end, mention.start);
  return between.length < FURTHEST && TODAY.test(between) ? { ...mention, assertion: rest } : mention;
}

/** A past recited at greater length is another sentence. */
const FURTHEST = 300;

/** A code stands between the doubt and the name: "rule out 296.32 major depression". */
const DOUBTED_CODE =
  /\b(rule[- ]?out|r\/o|possible|probable|provisional|versus) [A-Z]?\d{2,3}(?:\.\d{1,3})?[ ,:-]{1,3}$/i;

function ruledOut<T>(text: string, mention: Mention<T>): Mention<T> {
  const before = Math.max(0, mention.start - 32);
  const match = DOUBTED_CODE.exec(text.slice(before, mention.start));
  if (match === null || mention.assertion.uncertain !== undefined) return mention;
  const start = before + match.index;
  const trigger = evidenceAt(text, start, start + (match[1] ?? '').length);
  return { ...mention, assertion: { ...mention.assertion, uncertain: { rule: 'doubt-before-code', trigger } } };
}
