import type { PsychotherapyFact, PsychotherapyForm } from '@levelproof/contract';
import { type Note, says } from '@levelproof/note';
import type { Cues } from '../cues/cue.js';
import { isDenied, isNotYet } from '../cues/denied.js';
import { wordsOf } from '../cues/window.js';
import type { PsychotherapyCue } from './psychotherapy-cue.js';

const TAKES_PART =
  /\b(?:joined|present|attended|attending|participat\w{0,4}|together|met with|brought in|session|conjoint|accompanied|informant|by phone|in person|both|each)\b|\+|&/i;
const APART =
  /\b(?:lobby|waiting (?:room|area)|not part|not seen|outside|via window|walked thru|not a participant|history|died|deceased|at work|not present|did not attend)\b/i;

/** Others who took part in the session, in lexicon words, each once. */
export function participantsOf(note: Note, cues: Cues<PsychotherapyCue>): readonly string[] {
  const names = cues.of('participant').filter((cue) => {
    const sentence = note.sentences[cue.sentence];
    const words = sentence === undefined ? '' : wordsOf(note, sentence);
    return TAKES_PART.test(words) && !APART.test(words);
  });
  return [...new Set(names.map(({ name }) => name))];
}

const SPEAKS =
  /\b(?:pt|patient|client|child|teen|youth|son|daughter|identified patient)\b[^.\n]{0,60}\b(?:said|says|shared|stated|agreed|cried|participated|practi[cs]ed|joined|told|apologi[sz]ed|present|attended|responded|able|expressed|acknowledged|listened)\b/i;
/** `family therapy with patient`, `Patient 15M, mother, father`, `attended: client and both parents`. */
const NAMED_AMONG =
  /\bwith (?:the )?(?:identified )?(?:patient|pt|client)\b(?! (?:absent|not))|\b(?:pt|patient|client)\b[^.\n,;]{0,16}[,;/]\s?(?:and |his |her |their |the |both )?(?:mother|mom|father|dad|parents?|wife|husband|spouse|partner|brother|sister|guardian|grandmother|son|daughter)\b|\b(?:mother|mom|father|dad|parents?|wife|husband|spouse|partner|guardian)\b[^.\n;]{0,40}(?:,|&|\+|\band\b)\s?(?:the )?(?:pt|patient|client|identified patient)\b(?!'s|\u2019s)/i;
const WITH_OTHERS = /\b(?:pt|patient|client|identified pt|identified patient)\b[^.\n]{0,60}(?:\+|&|\band\b|\bwith\b)/i;

/** How much of the session the patient was there for. An individual session is the patient's own. */
export function presenceOf(
  note: Note,
  cues: Cues<PsychotherapyCue>,
  form: PsychotherapyForm,
): PsychotherapyFact['patientPresent'] {
  const absent = cues.of('patient-absent').some((cue) => !isDenied(note, cue) && !isNotYet(note, cue));
  if (cues.has('patient-present-most')) return 'majority';
  if (cues.of('patient-present').some((cue) => !isDenied(note, cue))) return 'all';
  if (absent) return 'none';
  if (form !== 'family') return 'all';
  const opening = note.order.opening(300);
  if (/\b(?:conjoint|couples?|marital)\b/i.test(opening) || WITH_OTHERS.test(opening) || NAMED_AMONG.test(opening))
    return 'all';
  return says(SPEAKS, note) ? 'majority' : 'not-stated';
}
