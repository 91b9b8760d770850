import { type Evidence, evidenceAt } from '@levelproof/contract';
import type { Mention, Reading } from '../reading/reading.js';

/**
 * An illness among the risks of an operation that were gone through with the patient: `We discussed bleeding, infection,
 * stroke and death`. Bleeding and infection stand in such a list, and death or another illness that may follow.
 */
export function riskTold({ note: { text, sentences } }: Reading, mention: Mention<unknown>): Evidence | null {
  const sentence = sentences[mention.sentence];
  if (sentence === undefined) return null;
  const before = text.slice(Math.max(sentence.start, mention.start - REACH), mention.start);
  const told = TOLD.exec(before);
  if (told === null || !FIRST.test(before)) return null;
  if (!LAST.test(text.slice(mention.start, Math.min(sentence.end, mention.end + REACH)))) return null;
  const at = mention.start - before.length + told.index;
  return evidenceAt(text, at, at + told[0].length);
}

const REACH = 300;
const TOLD = /\b(?:discuss|explain|risk|complication|understand|aware|consent|inform|includ)\w{0,5}\b/i;
const FIRST = /\b(?:bleeding|ha?emorrhage|infections?)\b/i;
const LAST = /\b(?:death|embol|thrombos|DVT|PE\b|infarct|MI\b|stroke|an(?:a?e)sthe|injury|leak)/i;
