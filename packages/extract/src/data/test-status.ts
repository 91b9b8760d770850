import { contextOf } from '../masking/context.js';
import type { MaskedSentence } from '../masking/masked-sentence.js';
import type { TestEntry } from '../reading/entries.js';
import type { Mention } from '../reading/reading.js';
import {
  beforeTest,
  findingAfter,
  futureAfter,
  listAfter,
  type OrderCue,
  orderedAfter,
  performedAfter,
  priorOrderAfter,
  refusedAfter,
  resultBefore,
  showsAfter,
  topicAfter,
  valueAfter,
} from './test-cues.js';

/** What the note says of one mention of a test. */
export type TestStatus = 'ordered' | 'considered' | 'reviewed' | 'prior-order' | 'mentioned';

/** The status of one mention, by its place and the words around it. @param performedIsOrder in an emergency department */
export function testStatus(mention: Mention<TestEntry>, sentence: MaskedSentence, performedIsOrder: boolean): TestStatus {
  const { zone } = sentence;
  const { assertion } = mention;
  if (zone === 'lists' || assertion.family || assertion.template) return 'mentioned';
  const { before, after: whole } = contextOf(sentence, mention);
  const after = whole.replace(listAfter, '');
  if (topicAfter.test(whole)) return 'mentioned';
  const cue = lastCue(before);
  const result = hasResult(before, after, mention.value);
  const decisive = zone === 'plan' || zone === 'assessment' || zone === 'course';
  if (refusedAfter.test(after) || cue === 'refused') return result ? 'reviewed' : 'considered';
  if (priorOrderAfter.test(after) || cue === 'prior-order') return 'prior-order';
  if (orderedAfter.test(after) && !(result && zone !== 'plan')) return conditional(mention, cue) ? 'mentioned' : 'ordered';
  if (cue === 'conditional' || assertion.hypothetical) return result ? 'reviewed' : 'mentioned';
  if (cue === 'considered') return decisive && !result ? 'considered' : result ? 'reviewed' : 'mentioned';
  if (cue === 'order' && !(result && !futureAfter.test(after))) return 'ordered';
  if (performedIsOrder && (result || cue === 'performed' || performedAfter.test(after))) return 'ordered';
  if (result) return isOld(before, after, zone) ? 'mentioned' : 'reviewed';
  if (assertion.negated || assertion.historical) return 'mentioned';
  if (zone === 'plan' && isListed(sentence, mention, before, whole)) return 'ordered';
  if (zone === 'results' && !mention.value.needsContext) return 'reviewed';
  return 'mentioned';
}

function conditional(mention: Mention<TestEntry>, cue: OrderCue | null): boolean {
  return cue === 'conditional' && mention.assertion.hypothetical !== undefined;
}

/** The cue that stands nearest before the test. */
function lastCue(before: string): OrderCue | null {
  let best: { readonly cue: OrderCue; readonly at: number } | null = null;
  for (const { cue, pattern } of beforeTest) {
    for (const match of before.matchAll(pattern)) {
      const at = match.index + match[0].length;
      if (best === null || at > best.at) best = { cue, at };
    }
  }
  if (best === null || /[;]/.test(before.slice(best.at))) return null;
  return best.cue;
}

/** Whether a value or a finding belongs to the test. */
function hasResult(before: string, after: string, test: TestEntry): boolean {
  if (valueAfter.test(after) || findingAfter.test(after)) return true;
  if (test.hasInterpretation && showsAfter.test(after)) return true;
  if (showsAfter.test(after) && !/\uE002/.test(after.slice(0, 40))) return true;
  return /\b(?:normal|abnormal|negative|positive|elevated|high|low|decreased|increased)\s(?:\w{1,12}\s)?$/i.test(before) || (resultBefore.test(before) && /^\s?(?:results?\b|reviewed|was|were|is)/i.test(after));
}

/** A finding that is only told: years back, or of another episode. */
function isOld(before: string, after: string, zone: string): boolean {
  const around = `${before.slice(-70)} ${after.slice(0, 90)}`;
  if (zone === 'results' || zone === 'plan') return false;
  return /\b(?:in (?:19[5-9]|200|201)\d|(?:19[5-9]|200)\d\b|years? (?:ago|earlier|prior)|last year|in the past|previous(?:ly)? (?:had|normal)|as a child|at that time|history of)\b/i.test(around);
}

/** A list item of the plan that names tests and little else is an order. */
function isListed(sentence: MaskedSentence, mention: Mention<TestEntry>, before: string, after: string): boolean {
  if (mention.value.needsContext) return false;
  const rest = sentence.text.replace(/\uE002+/g, '').replace(/[^A-Za-z]+/g, ' ').trim();
  if (rest === '') return true;
  const words = rest.split(' ').length;
  return words <= 6 && !/\b(?:no|not|without|if|when|discuss|explained|discussed|reviewed|last|previous)\b/i.test(before + after);
}
