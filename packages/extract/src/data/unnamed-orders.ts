import { matchesIn } from '@levelproof/note';
import type { DataFact } from '@levelproof/contract';
import { type Masked, quoteAround } from '../masking/context.js';
import { TEST } from '../masking/masked-sentence.js';
import { isDecision } from '../masking/zones.js';
import { onlyIfAfter, onlyIfBefore, orderedAfter } from './test-cues.js';
import { lastCue } from './test-status.js';
import type { TestUse } from './tests.js';

type Drawn = Omit<DataFact, 'id'>;

/** Laboratory work without a name. */
const LABS =
  /\b(?:(?:blood|lab|laboratory)[- ]?(?:work(?:-?up)?|tests?|testing|studies|values|draw)|bloodwork|labwork|labs|bloods|routine (?:chemistries|chemistry))\b/gi;
/** Words that may stand before it where nothing else does: `Fasting labs today`. */
const OPENING =
  /^\W{0,6}(?:\d{1,2}[.)]\s+)?(?:(?:get|do|draw|repeat|fasting|routine|baseline|basic|new|screening|pre-?op\w{0,8}|follow-?up|his|her|usual|standard|annual|morning)\s){0,3}$/i;
const NOW =
  /^\s?(?:(?:were |was )?(?:drawn|ordered|sent|collected|obtained)|today|now|tomorrow|this (?:morning|week)|in the morning|as (?:ordered|above)|ordered|pending|prior to|before|\W*$)/i;
/** It is named after all, or it is looked at. */
const NAMED = /^[^;\n]{0,60}?(?:\b(?:includ(?:e|es|ing)|such as|for|of|consist\w{0,4}|with)\b|:|-|\()[^;\n]{0,40}/i;
/** What was gone through, not what is ordered. */
const TOLD =
  /\b(?:return|back|follow-?up|see)\b[^.;\n]{0,50}\bwith\b[^.;\n]{0,20}$|\b(?:followed|evaluat\w{2,4}|assess\w{2,4}|work-?up|referr\w{2,3}|monitor\w{2,3})\b[^.;\n]{0,30}$/i;
/** Told as done, without a day. */
const DONE =
  /^\s(?:was|were|has been|have been) (?:also )?(?:checked|obtained|done|drawn|collected|repeated|performed)\b(?![^;\n]{0,20}\b(?:today|here)\b)/i;
const NOT_TODAY =
  /\b(?:review(?:ed)?|results?|previous|prior|last|recent|outside|no|not|without|declin\w{1,3}|defer\w{0,4}|had|normal|stable|showed?)\b/i;

/**
 * "Labs today": an order without a name (R9.1). One test at most, however many were meant, and none where the note
 * names what was ordered. It is implied, not documented: the floor of the level stands without it.
 */
export function unnamedOrders({ reading, sentences }: Masked, uses: readonly TestUse[]): readonly Drawn[] {
  if (
    uses.some(({ test, status }) => test.category === 'laboratory' && status !== 'reviewed' && status !== 'prior-order')
  )
    return [];
  for (const sentence of sentences) {
    if (!isDecision(sentence.zone)) continue;
    for (const match of matchesIn(LABS, sentence)) {
      const before = sentence.text.slice(0, match.index).slice(-120);
      const after = sentence.text.slice(match.index + match[0].length).slice(0, 120);
      if (
        NOT_TODAY.test(`${before.slice(-40)} ${after.slice(0, 40)}`) ||
        TOLD.test(before) ||
        DONE.test(after) ||
        onlyIfAfter.test(after) ||
        onlyIfBefore.test(before)
      )
        continue;
      if (NAMED.exec(after)?.[0].includes(TEST) === true) continue;
      const opens = OPENING.test(before) && NOW.test(after);
      const cue = lastCue(before, false);
      if (!opens && cue !== 'order' && cue !== 'performed' && !(cue === null && orderedAfter.test(after))) continue;
      const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
      return [
        {
          kind: 'test-ordered',
          item: 'laboratory tests, unnamed',
          certainty: 'implied',
          orderedBy: 'this-encounter',
          hasInterpretation: false,
          evidence: [quoteAround(reading.note.text, sentence, span)],
        },
      ];
    }
  }
  return [];
}
