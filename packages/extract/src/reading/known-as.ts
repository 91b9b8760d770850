import { readNote } from '@levelproof/note';
import { problemLexicon } from '../lexicons/problems.js';
import type { ProblemEntry } from './entries.js';

/** Levels of the spine by their letter. */
const LEVELS: Readonly<Record<string, string>> = { c: 'cervical', t: 'thoracic', l: 'lumbar' };

/**
 * The lexicon's entry for a condition said in another order: "ulcer, left heel" is "heel ulcer", "stenosis C5-6" is
 * "cervical stenosis". Tried from the fullest wording to the barest, each as a line of its own.
 */
export function knownAs(words: readonly string[], where: readonly string[]): ProblemEntry | undefined {
  const head = words[words.length - 1] ?? '';
  const own = words.slice(0, -1);
  const sites = where.map((word) => (/^[ctl]\d/.test(word) ? (LEVELS[word.charAt(0)] ?? word) : word));
  const tries = [
    ...own.map((_, at) => [...own.slice(at), head].join(' ')),
    ...(sites.length > 1 ? [[...sites, head].join(' ')] : []),
    ...sites.map((site) => `${site} ${head}`),
    ...own.map((word) => `${head} of ${word}`),
    ...sites.map((site) => `${head} of ${site}`),
  ];
  if (tries.length === 0) return undefined;
  const text = tries.join('\n\n');
  const matches = problemLexicon().find(readNote(text));
  let at = 0;
  for (const said of tries) {
    const match = matches.find(({ start, end }) => start === at && end === at + said.length);
    if (match !== undefined && match.value.course !== 'status' && match.value.course !== 'history') return match.value;
    at += said.length + 2;
  }
  return undefined;
}
