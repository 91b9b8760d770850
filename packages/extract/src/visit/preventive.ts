import type { VisitFact } from '@levelproof/contract';
import { type Note, says } from '@levelproof/note';
import type { Cues } from '../cues/cue.js';
import { isDenied, isNotYet } from '../cues/denied.js';
import { evidencesOf } from '../cues/window.js';
import type { VisitCue } from './visit-cue.js';

/** The purpose of a visit stands near its beginning. */
const OPENING = 900;
const DUE =
  /\b(?:due for|needs|overdue|last|had (?:her|his|an?)|next|schedule\w{0,2}|recommend\w{0,4}|see at|return for|follow up for|as part of|during|undergoing|was in for|went (?:in )?for|(?:in|of) (?:january|february|march|april|may|june|july|august|september|october|november|december) for)\b[^.\n]{0,30}$/i;
/** `6 month check` of an infant; of a disease it is a follow-up. */
const AGED = /^(?:month|week)/i;
const OF_DISEASE = /^s? (?:of|for|on|after|since)\b/i;
const SEPARATE =
  /\b(?:separately identifiable|separate (?:e\s?\/?\s?m|visit|problem)|significant(?:,| and) separate|in addition to (?:the |her |his )?(?:preventive|wellness|annual))\b/i;
/** Named by the clinic's own term, where the annual exam of a patient with problems is often an ordinary visit. */
const BARE = /^(?:annual (?:exam|examination|checkup|check up)|(?:week|month) check(?: ?up)?)$/i;

/**
 * A preventive visit by its stated purpose, with an E/M beside it where problems are managed. An "annual exam" without
 * any preventive content is an ordinary visit (R6.10).
 * @param work.manages a problem is worked on beyond what a preventive visit holds
 * @param work.several several problems are managed: a well check it stays, an "annual exam" is a follow-up beside
 */
export function preventiveOf(
  note: Note,
  cues: Cues<VisitCue>,
  work: { readonly manages: boolean; readonly several: boolean },
): VisitFact | null {
  const found = cues
    .of('preventive', 'medicare-wellness', 'medicare-initial', 'medicare-subsequent', 'welcome-to-medicare')
    .filter((cue) => note.order.placeOf(cue.start) < OPENING && !isDenied(note, cue) && !isNotYet(note, cue))
    .filter(
      ({ start, end }) => !(AGED.test(note.text.slice(start, end)) && OF_DISEASE.test(note.text.slice(end, end + 12))),
    )
    .filter(({ start }) => !DUE.test(note.text.slice(Math.max(0, start - 40), start)));
  const [first] = found;
  if (first === undefined) return null;
  const content = cues.of('preventive-content').filter((cue) => !isDenied(note, cue));
  const bare = found.every(({ start, end }) => BARE.test(note.text.slice(start, end).replace(/[-\s]+/g, ' ')));
  if (bare && content.length === 0) return null;
  const manages = work.manages || (bare && work.several);
  const medicare = cues.has('welcome-to-medicare')
    ? 'welcome-to-medicare'
    : cues.has('medicare-initial')
      ? 'medicare-initial'
      : cues.has('medicare-subsequent', 'medicare-wellness')
        ? 'medicare-subsequent'
        : 'age-banded';
  const said = says(SEPARATE, note);
  return {
    kind: manages || said ? 'preventive-plus-em' : 'preventive',
    certainty: 'documented',
    evidence: evidencesOf(note, [first, ...content.slice(0, 2)]),
    preventive: medicare,
    separateEm: said ? 'yes' : manages ? 'not-stated' : 'no',
  };
}
